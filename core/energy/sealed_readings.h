// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/energy/merkle.h"
#include "core/time/slot.h"

#include <span>
#include <vector>

namespace wattbourse::core {

/// The form in which the raw records of a slot are sold, such that the contract DataMarket can open it in a dispute
/// (chain/contracts/README.md, "Data market"). A key seals each slot once, for one sale.
inline constexpr std::size_t kMaxSealedBytes = 32'768;

/// OutOfRange for an empty record, one above 65,535 bytes, or more than kMaxSealedBytes together.
Result<Bytes> sealRecords(const Hash32& key, SlotIndex slot, std::span<const Bytes> records);

/// NotVerified when the bytes are no records under this key: the same that the contract refutes.
Result<std::vector<Bytes>> openRecords(const Hash32& key, SlotIndex slot, ByteView ciphertext);

/// Leaf of the tree over a sale's ciphertexts.
Hash32 sealedLeaf(SlotIndex slot, ByteView ciphertext);

/// What the owner states about the ciphertexts of slots `first`, `first` + 1, ... when it hands them over: their root.
/// OutOfRange for none or for one above kMaxSealedBytes, which the contract could not be shown.
Result<Hash32> sealedRoot(SlotIndex first, std::span<const Bytes> ciphertexts);

/// Siblings for the contract: bit i of `path` is set when sibling i stands on the left.
struct SealedProof {
    std::vector<Hash32> siblings;
    std::uint64_t path{};
};
/// That ciphertext `index` belongs to the root. OutOfRange when there is none.
Result<SealedProof> sealedProof(SlotIndex first, std::span<const Bytes> ciphertexts, std::uint64_t index);

/// NotVerified when the ciphertext is no records under the key, or their root is another one than was reported for the
/// slot. Only the first `rootBits` bits are compared (the chain keeps so many).
Result<std::vector<Bytes>> checkRecords(const Hash32& key, SlotIndex slot, ByteView ciphertext, const Hash32& reported,
                                        unsigned rootBits);

} // namespace wattbourse::core
