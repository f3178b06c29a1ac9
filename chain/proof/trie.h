// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace wattbourse::chain {

/// Bounds on a proof from a node: a path of 64 nibbles has at most 65 nodes, a node at most 17 items of 33 bytes and a
/// value.
inline constexpr std::size_t kMaxProofNodes = 256;
inline constexpr std::size_t kMaxProofBytes = 4U << 20U;

/// The value under `key` in the Merkle-Patricia trie with this root (Yellow Paper, appendix D), or none where `nodes`
/// prove that the key is not there. Nodes may stand in any order and be too many; every node that is used must hash to
/// its reference and be encoded canonically. NotVerified when a node is missing, malformed or does not belong;
/// OutOfRange when the proof is larger than the bounds above.
core::Result<std::optional<core::Bytes>> lookUpInTrie(const core::Hash32& root, core::ByteView key,
                                                      std::span<const core::Bytes> nodes);

/// A key and the nodes that shall prove its value, which the question only views.
struct TrieQuestion {
    core::ByteView key;
    std::span<const core::Bytes> nodes;
};

/// As lookUpInTrie for keys that come in one answer and share nodes: a node is hashed and taken apart once at its place
/// in the trie, however many keys lie below it. Every key's own nodes must prove it all the same. In the order of the
/// questions; the values are views into the nodes.
std::vector<core::Result<std::optional<core::ByteView>>> lookUpAllInTrie(const core::Hash32& root,
                                                                         std::span<const TrieQuestion> questions);

/// The root of the trie that holds exactly these entries. A later entry replaces an earlier one with the same key;
/// empty values are left out.
core::Hash32 trieRoot(std::vector<std::pair<core::Bytes, core::Bytes>> entries);

/// The root of the trie of a block's transactions or receipts: RLP(index) to encoding.
core::Hash32 orderedTrieRoot(std::span<const core::Bytes> values);
/// The key of the entry at `index` in such a trie.
core::Bytes orderedTrieKey(std::uint64_t index);

} // namespace wattbourse::chain
