// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/consensus/clique/genesis.h"

#include "chain/consensus/genesis_account.h"
#include "chain/encode/json.h"
#include "chain/proof/trie.h"
#include "core/crypto/keccak.h"

#include <algorithm>
#include <limits>

namespace wattbourse::chain::clique {

using core::Bytes;
using core::ErrorCode;
using core::fail;
using core::Result;
namespace json = boost::json;

namespace {

constexpr std::size_t kMaxAccounts = 100'000;
// What geth takes where the file says nothing.
constexpr std::uint64_t kDefaultGasLimit = 4'712'388;
constexpr std::uint64_t kDefaultDifficulty = 131'072;

template <class T>
Result<T> under(const std::string& path, Result<T> from) {
    if (!from)
        return fail(from.error().code, path + ": " + from.error().detail);
    return from;
}

Result<core::Hash32> stateRootOf(const json::object& spec) {
    const auto* alloc = jsonOptional(spec, "alloc");
    if (alloc == nullptr)
        return kEmptyTrieRoot;
    WB_ASSIGN(const json::object* accounts, jsonObject(*alloc, "alloc"));
    if (accounts->size() > kMaxAccounts)
        return fail(ErrorCode::OutOfRange, "alloc: more than " + std::to_string(kMaxAccounts) + " accounts");
    std::vector<std::pair<Bytes, Bytes>> entries;
    for (const auto& member : *accounts) {
        const std::string path = "alloc." + std::string(member.key());
        WB_ASSIGN(const auto address, under(path, core::fixedFromHex<core::Address>(std::string_view(member.key()))));
        WB_ASSIGN(const json::object* account, under(path, jsonObject(member.value(), "account")));
        WB_ASSIGN(Bytes encoded, under(path, genesisAccount(*account)));
        entries.emplace_back(core::toBytes(core::keccak256(address.view()).view()), std::move(encoded));
    }
    return trieRoot(std::move(entries));
}

Result<void> readRules(const json::object& config, GenesisSpec& out) {
    WB_ASSIGN(out.chainId, jsonRead(config, "chainId", jsonUint64));
    for (const char* later : {"shanghaiTime", "cancunTime", "terminalTotalDifficulty", "shanghaiBlock"})
        if (jsonOptional(config, later) != nullptr)
            return fail(ErrorCode::Refused, "config." + std::string(later) + ": headers of Clique end there");
    WB_ASSIGN(const json::value* value, jsonMember(config, "clique"));
    WB_ASSIGN(const json::object* clique, jsonObject(*value, "config.clique"));
    WB_ASSIGN(out.rules.period, under("config.clique", jsonRead(*clique, "period", jsonUint64)));
    if (out.rules.period > std::numeric_limits<std::uint32_t>::max())
        return fail(ErrorCode::OutOfRange, "config.clique.period: more than 32 bits");
    WB_ASSIGN(out.rules.epoch, under("config.clique", jsonUint64Or(*clique, "epoch", Rules{}.epoch)));
    // geth reads zero as its default.
    if (out.rules.epoch == 0)
        out.rules.epoch = Rules{}.epoch;
    WB_ASSIGN(out.rules.londonBlock, under("config", jsonOptionalUint64(config, "londonBlock")));
    return {};
}

Result<void> readHeader(const json::object& spec, GenesisSpec& out) {
    Header& header = out.genesis;
    header.unclesHash = kNoUncles;
    header.transactionsRoot = header.receiptsRoot = kEmptyTrieRoot;
    WB_ASSIGN(header.stateRoot, stateRootOf(spec));
    WB_ASSIGN(header.extraData, jsonRead(spec, "extraData", jsonBytes));
    WB_ASSIGN(header.gasLimit, jsonUint64Or(spec, "gasLimit", 0));
    if (header.gasLimit == 0)
        header.gasLimit = kDefaultGasLimit;
    WB_ASSIGN(header.gasUsed, jsonUint64Or(spec, "gasUsed", 0));
    WB_ASSIGN(header.timestamp, jsonUint64Or(spec, "timestamp", 0));
    header.difficulty = Uint256(kDefaultDifficulty);
    if (jsonOptional(spec, "difficulty") != nullptr) {
        WB_ASSIGN(header.difficulty, jsonRead(spec, "difficulty", jsonUint256));
    }
    if (jsonOptional(spec, "parentHash") != nullptr) {
        WB_ASSIGN(header.parentHash, jsonRead(spec, "parentHash", jsonFixed<core::Hash32>));
    }
    if (jsonOptional(spec, "coinbase") != nullptr) {
        WB_ASSIGN(header.author, jsonRead(spec, "coinbase", jsonFixed<core::Address>));
    }
    if (jsonOptional(spec, "mixHash") != nullptr) {
        WB_ASSIGN(header.mixHash, jsonRead(spec, "mixHash", jsonFixed<core::Hash32>));
    }
    WB_ASSIGN(const auto nonce, jsonUint64Or(spec, "nonce", 0));
    for (std::size_t i = 0; i < header.nonce.bytes.size(); ++i)
        header.nonce.bytes[i] = static_cast<std::uint8_t>(nonce >> (8 * (7 - i)));
    if (out.rules.londonBlock == std::uint64_t{0}) {
        WB_ASSIGN(header.baseFee, jsonUint64Or(spec, "baseFeePerGas", out.rules.baseFee.initial));
    }
    WB_ASSIGN(const auto signers, listedSigners(header));
    if (signers.empty() || std::adjacent_find(signers.begin(), signers.end(), std::greater_equal<>()) != signers.end())
        return fail(ErrorCode::Malformed, "extraData: no signers, or they do not ascend");
    return {};
}

} // namespace

bool isCliqueGenesis(const json::value& spec) {
    const auto* object = spec.if_object();
    const auto* config = object ? jsonOptional(*object, "config") : nullptr;
    const auto* fields = config ? config->if_object() : nullptr;
    return fields != nullptr && jsonOptional(*fields, "clique") != nullptr;
}

Result<GenesisSpec> genesisFromJson(const json::value& value) {
    WB_ASSIGN(const json::object* spec, jsonObject(value, "genesis"));
    WB_ASSIGN(const json::value* configValue, jsonMember(*spec, "config"));
    WB_ASSIGN(const json::object* config, jsonObject(*configValue, "config"));
    GenesisSpec out;
    WB_TRY(readRules(*config, out));
    WB_TRY(readHeader(*spec, out));
    return out;
}

} // namespace wattbourse::chain::clique
