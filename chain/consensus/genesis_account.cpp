// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/consensus/genesis_account.h"

#include "chain/consensus/block_header.h"
#include "chain/encode/json.h"
#include "chain/encode/rlp.h"
#include "chain/proof/trie.h"
#include "core/crypto/keccak.h"

namespace wattbourse::chain {

using core::Bytes;
using core::ErrorCode;
using core::fail;
using core::Result;
namespace json = boost::json;

namespace {

constexpr std::size_t kMaxSlots = 100'000;
constexpr std::size_t kDigitsOfWord = 64;

// Whole words may lack their 0x.
Result<Uint256> slotOf(std::string_view key) {
    return Uint256::parse(key.size() == kDigitsOfWord ? "0x" + std::string(key) : std::string(key));
}

// The trie's root of a map from slot to value.
Result<core::Hash32> storageRootOf(const json::object& account) {
    const auto* storage = jsonOptional(account, "storage");
    if (storage == nullptr)
        return kEmptyTrieRoot;
    WB_ASSIGN(const json::object* slots, jsonObject(*storage, "storage"));
    if (slots->size() > kMaxSlots)
        return fail(ErrorCode::OutOfRange, "storage: more than " + std::to_string(kMaxSlots) + " slots");
    std::vector<std::pair<Bytes, Bytes>> entries;
    for (const auto& member : *slots) {
        const auto slot = slotOf(member.key());
        if (!slot)
            return fail(ErrorCode::Malformed, "storage." + std::string(member.key()) + ": not a slot");
        WB_ASSIGN(const Uint256 word, jsonRead(*slots, member.key(), jsonUint256));
        if (word.isZero())
            continue;
        Bytes encoded;
        appendRlpInteger(encoded, word);
        entries.emplace_back(core::toBytes(core::keccak256(slot->toWord().view()).view()), std::move(encoded));
    }
    return trieRoot(std::move(entries));
}

} // namespace

Result<Bytes> genesisAccount(const json::object& account) {
    Uint256 nonce;
    Uint256 balance;
    Bytes code;
    if (jsonOptional(account, "nonce") != nullptr) {
        WB_ASSIGN(nonce, jsonRead(account, "nonce", jsonUint256));
    }
    if (jsonOptional(account, "balance") != nullptr) {
        WB_ASSIGN(balance, jsonRead(account, "balance", jsonUint256));
    }
    if (jsonOptional(account, "code") != nullptr) {
        WB_ASSIGN(code, jsonRead(account, "code", jsonBytes));
    }
    WB_ASSIGN(const core::Hash32 storage, storageRootOf(account));
    Bytes items;
    appendRlpInteger(items, nonce);
    appendRlpInteger(items, balance);
    appendRlpString(items, storage.view());
    appendRlpString(items, core::keccak256(code).view());
    Bytes out;
    appendRlpList(out, items);
    return out;
}

} // namespace wattbourse::chain
