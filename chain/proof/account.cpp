// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/proof/account.h"

#include "chain/encode/rlp.h"
#include "core/crypto/keccak.h"
#include "core/crypto/keccak_many.h"

namespace wattbourse::chain {

using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

Result<Account> decodeAccount(core::ByteView bytes) {
    std::array<RlpItem, 4> items;
    WB_ASSIGN(const RlpItem list, decodeRlp(bytes));
    WB_ASSIGN(const std::size_t count, splitRlpList(list, items));
    if (count != items.size())
        return fail(ErrorCode::Malformed, "not four fields");
    Account out;
    WB_ASSIGN(out.nonce, rlpUint64(items[0]));
    WB_ASSIGN(out.balance, rlpUint256(items[1]));
    WB_ASSIGN(out.storageRoot, rlpFixed<core::Hash32>(items[2]));
    WB_ASSIGN(out.codeHash, rlpFixed<core::Hash32>(items[3]));
    return out;
}

Result<Uint256> wordOf(const std::optional<core::ByteView>& value) {
    // Clients of the protocol leave out a slot that became zero; anvil keeps it in the trie. Either way it reads zero.
    if (!value)
        return Uint256{};
    const auto word = decodeRlp(*value).and_then([](const RlpItem& item) { return rlpUint256(item); });
    if (!word)
        return fail(ErrorCode::NotVerified, "storage proof: not a word");
    return *word;
}

} // namespace

Result<std::optional<Account>> proveAccount(const core::Hash32& stateRoot, const core::Address& address,
                                            std::span<const core::Bytes> nodes) {
    WB_ASSIGN(const auto value, lookUpInTrie(stateRoot, core::keccak256(address.view()).view(), nodes));
    if (!value)
        return std::optional<Account>{};
    const auto account = decodeAccount(*value);
    if (!account)
        return fail(ErrorCode::NotVerified, "account proof: " + account.error().detail);
    return std::optional<Account>(*account);
}

Result<void> proveCode(const Account& account, core::ByteView code) {
    if (core::keccak256(code) != account.codeHash)
        return fail(ErrorCode::NotVerified, "the code does not hash to the account's code hash");
    return {};
}

Result<Uint256> proveStorage(const core::Hash32& storageRoot, const core::Hash32& key,
                             std::span<const core::Bytes> nodes) {
    const SlotProof slot{key, nodes};
    return std::move(proveSlots(storageRoot, {&slot, 1}).front());
}

std::vector<Result<Uint256>> proveSlots(const core::Hash32& storageRoot, std::span<const SlotProof> slots) {
    std::vector<core::ByteView> keys;
    for (const SlotProof& slot : slots)
        keys.push_back(slot.key.view());
    std::vector<core::Hash32> hashed(keys.size());
    core::keccak256Each(keys, hashed);
    std::vector<TrieQuestion> questions;
    for (std::size_t i = 0; i < slots.size(); ++i)
        questions.push_back({hashed[i].view(), slots[i].nodes});
    std::vector<Result<Uint256>> out;
    out.reserve(slots.size());
    for (const auto& found : lookUpAllInTrie(storageRoot, questions))
        out.push_back(found.and_then(wordOf));
    return out;
}

} // namespace wattbourse::chain
