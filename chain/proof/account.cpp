// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/proof/account.h"

#include "chain/encode/rlp.h"
#include "core/crypto/keccak.h"

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

} // namespace

Result<std::optional<Account>> proveAccount(const core::Hash32& stateRoot, const core::Address& address,
                                            std::span<const core::Bytes> nodes) {
    TrieProofs proofs;
    return proveAccount(stateRoot, address, nodes, proofs);
}

Result<std::optional<Account>> proveAccount(const core::Hash32& stateRoot, const core::Address& address,
                                            std::span<const core::Bytes> nodes, TrieProofs& proofs) {
    WB_ASSIGN(const auto value, proofs.lookUp(stateRoot, core::keccak256(address.view()).view(), nodes));
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
    TrieProofs proofs;
    return proveStorage(storageRoot, key, nodes, proofs);
}

Result<Uint256> proveStorage(const core::Hash32& storageRoot, const core::Hash32& key,
                             std::span<const core::Bytes> nodes, TrieProofs& proofs) {
    WB_ASSIGN(const auto value, proofs.lookUp(storageRoot, core::keccak256(key.view()).view(), nodes));
    if (!value)
        return Uint256{};
    const auto word = decodeRlp(*value).and_then([](const RlpItem& item) { return rlpUint256(item); });
    // Clients of the protocol leave out a slot that became zero; anvil keeps it in the trie. Either way it reads zero.
    if (!word)
        return fail(ErrorCode::NotVerified, "storage proof: not a word");
    return *word;
}

} // namespace wattbourse::chain
