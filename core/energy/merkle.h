// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <cstdint>
#include <span>
#include <vector>

namespace wattbourse::core {

/// The tree over a slot's raw readings: leaf Keccak-256(0x00 | record), node Keccak-256(0x01 | left | right). An odd
/// node at the end of a level moves up as it is and is never doubled (doubling lets two lists share a root).
Hash32 merkleLeaf(ByteView record);

/// Zero for no leaves: a slot without a reading has nothing to commit to.
Hash32 merkleRoot(std::span<const Hash32> leaves);

/// That one leaf belongs to a root. Siblings from the leaf's level upward.
struct MerkleProof {
    std::uint64_t index{};
    std::uint64_t count{};
    std::vector<Hash32> siblings;
};

/// OutOfRange when there is no such leaf.
Result<MerkleProof> merkleProof(std::span<const Hash32> leaves, std::uint64_t index);

/// NotVerified when the record is not the leaf that the proof names.
Result<void> verifyMerkle(const Hash32& root, ByteView record, const MerkleProof& proof);

} // namespace wattbourse::core
