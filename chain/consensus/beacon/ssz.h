// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <cstdint>
#include <vector>

namespace wattbourse::chain::beacon {

/// Merkleisation of the consensus specifications (simple-serialize.md), as far as light clients need it. SHA-256.
using Root = core::Hash32;

Root hashPair(const Root& left, const Root& right);
/// The root of these leaves, filled up with zeros to the next power of two. At least one leaf.
Root merkleRoot(std::vector<Root> leaves);

/// Little-endian, filled up with zeros.
Root chunkOf(std::uint64_t number);
/// At most 32 bytes, filled up with zeros.
Root chunkOf(core::ByteView bytes);
/// The root of a byte vector of any length.
Root bytesRoot(core::ByteView bytes);

/// Number of hashes from a node with this generalized index up to the root.
std::size_t depthOf(std::uint64_t index);

/// True when `leaf` stands at the generalized index of the tree with this root. A branch longer than the index is deep
/// must begin with zeros (that is how newer forks carry branches of older ones); a shorter one proves nothing.
bool holdsBranch(const Root& leaf, const std::vector<Root>& branch, std::uint64_t index, const Root& root);

} // namespace wattbourse::chain::beacon
