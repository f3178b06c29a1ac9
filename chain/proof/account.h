// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/encode/uint256.h"
#include "chain/proof/trie.h"

namespace wattbourse::chain {

/// What the state trie holds under an address.
struct Account {
    std::uint64_t nonce{};
    /// wei.
    Uint256 balance;
    core::Hash32 storageRoot;
    core::Hash32 codeHash;
    bool operator==(const Account&) const = default;
};

/// The account at `address` in a block with this state root, or none where `nodes` (accountProof of eth_getProof) prove
/// that there is none. NotVerified, OutOfRange.
core::Result<std::optional<Account>> proveAccount(const core::Hash32& stateRoot, const core::Address& address,
                                                  std::span<const core::Bytes> nodes);

/// NotVerified unless this is the code of the account.
core::Result<void> proveCode(const Account& account, core::ByteView code);

/// The word in storage slot `key` of an account with this storage root; zero where `nodes` prove that nothing is there.
/// NotVerified, OutOfRange.
core::Result<Uint256> proveStorage(const core::Hash32& storageRoot, const core::Hash32& key,
                                   std::span<const core::Bytes> nodes);

/// The same for the slots of one answer, whose nodes are hashed once, several at a time. In the order of the slots.
struct SlotProof {
    core::Hash32 key;
    std::span<const core::Bytes> nodes;
};
std::vector<core::Result<Uint256>> proveSlots(const core::Hash32& storageRoot, std::span<const SlotProof> slots);

} // namespace wattbourse::chain
