// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/consensus/aura/spec_genesis.h"

#include "chain/consensus/genesis_account.h"
#include "chain/encode/json.h"
#include "chain/proof/trie.h"
#include "core/crypto/keccak.h"

namespace wattbourse::chain::aura {

using core::Bytes;
using core::ErrorCode;
using core::fail;
using core::Result;
namespace json = boost::json;

namespace {

constexpr std::size_t kMaxAccounts = 100'000;

template <class T>
Result<T> under(const std::string& path, Result<T> result) {
    if (!result)
        return fail(result.error().code, path + "." + result.error().detail);
    return result;
}

// None where code would have to be executed.
Result<std::optional<core::Hash32>> stateRootOf(const json::object& accounts) {
    if (accounts.size() > kMaxAccounts)
        return fail(ErrorCode::OutOfRange, "accounts: more than " + std::to_string(kMaxAccounts));
    std::vector<std::pair<Bytes, Bytes>> entries;
    for (const auto& member : accounts) {
        const std::string path = "accounts." + std::string(member.key());
        WB_ASSIGN(const json::object* account, jsonObject(member.value(), path));
        if (jsonOptional(*account, "constructor") != nullptr)
            return std::optional<core::Hash32>{};
        // A builtin that has nothing else is no account of the state.
        if (jsonOptional(*account, "balance") == nullptr && jsonOptional(*account, "nonce") == nullptr &&
            jsonOptional(*account, "code") == nullptr && jsonOptional(*account, "storage") == nullptr)
            continue;
        const auto address = core::fixedFromHex<core::Address>(std::string_view(member.key()));
        if (!address)
            return fail(ErrorCode::Malformed, path + ": not an address");
        WB_ASSIGN(Bytes encoded, under(path, genesisAccount(*account)));
        entries.emplace_back(core::toBytes(core::keccak256(address->view()).view()), std::move(encoded));
    }
    return std::optional(trieRoot(std::move(entries)));
}

// Step and signature of block 0; false where its seal is written in another form.
Result<bool> readSeal(const json::object& genesis, Header& header) {
    const auto* seal = jsonOptional(genesis, "seal");
    if (seal == nullptr)
        return false;
    WB_ASSIGN(const json::object* forms, jsonObject(*seal, "seal"));
    const auto* aura = jsonOptional(*forms, "authorityRound");
    if (aura == nullptr)
        return false;
    WB_ASSIGN(const json::object* parts, jsonObject(*aura, "seal.authorityRound"));
    WB_ASSIGN(header.step, jsonRead(*parts, "step", jsonUint64));
    WB_ASSIGN(header.signature, jsonRead(*parts, "signature", jsonFixed<core::RecoverableSignature>));
    return true;
}

Result<void> readFields(const json::object& genesis, const Rules& rules, Header& header) {
    WB_ASSIGN(header.difficulty, jsonRead(genesis, "difficulty", jsonUint256));
    WB_ASSIGN(header.gasLimit, jsonRead(genesis, "gasLimit", jsonUint64));
    WB_ASSIGN(header.timestamp, jsonUint64Or(genesis, "timestamp", 0));
    if (jsonOptional(genesis, "author") != nullptr) {
        WB_ASSIGN(header.author, jsonRead(genesis, "author", jsonFixed<core::Address>));
    }
    if (jsonOptional(genesis, "parentHash") != nullptr) {
        WB_ASSIGN(header.parentHash, jsonRead(genesis, "parentHash", jsonFixed<core::Hash32>));
    }
    if (jsonOptional(genesis, "extraData") != nullptr) {
        WB_ASSIGN(header.extraData, jsonRead(genesis, "extraData", jsonBytes));
    }
    if (rules.form.hasBaseFee(0)) {
        WB_ASSIGN(header.baseFee, jsonUint64Or(genesis, "baseFeePerGas", rules.initialBaseFee));
    }
    return {};
}

} // namespace

Result<void> readGenesis(const json::object& spec, ChainSpec& out) {
    WB_ASSIGN(const json::value* value, jsonMember(spec, "genesis"));
    WB_ASSIGN(const json::object* genesis, jsonObject(*value, "genesis"));
    Header header = genesisHeader({}, 0);
    WB_TRY(under("genesis", readFields(*genesis, out.rules, header)));
    WB_ASSIGN(const bool sealed, under("genesis", readSeal(*genesis, header)));
    out.genesisDifficulty = header.difficulty;
    std::optional<core::Hash32> root;
    if (jsonOptional(*genesis, "stateRoot") != nullptr) {
        WB_ASSIGN(root, under("genesis", jsonRead(*genesis, "stateRoot", jsonFixed<core::Hash32>)));
    } else if (const auto* accounts = jsonOptional(spec, "accounts")) {
        WB_ASSIGN(const json::object* map, jsonObject(*accounts, "accounts"));
        WB_ASSIGN(root, stateRootOf(*map));
    }
    if (!sealed) {
        out.genesisUnknown = "genesis.seal: not of the form authorityRound";
    } else if (!root) {
        out.genesisUnknown = "accounts: made by constructors, whose state cannot be computed here";
    } else {
        header.stateRoot = *root;
        out.genesis = std::move(header);
    }
    return {};
}

} // namespace wattbourse::chain::aura
