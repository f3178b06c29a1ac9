// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <memory>
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

/// Proofs that come in one answer and share nodes: each distinct node is hashed and taken apart once, however many keys
/// lie below it. Every key's own list must hold all of its nodes all the same. Not for several threads at once.
class TrieProofs {
public:
    TrieProofs();
    ~TrieProofs();
    TrieProofs(const TrieProofs&) = delete;
    TrieProofs& operator=(const TrieProofs&) = delete;

    /// As lookUpInTrie. The bytes of the nodes must outlive this object.
    core::Result<std::optional<core::Bytes>> lookUp(const core::Hash32& root, core::ByteView key,
                                                    std::span<const core::Bytes> nodes);

private:
    struct Known;
    std::unique_ptr<Known> m_known;
};

/// The root of the trie that holds exactly these entries. A later entry replaces an earlier one with the same key;
/// empty values are left out.
core::Hash32 trieRoot(std::vector<std::pair<core::Bytes, core::Bytes>> entries);

/// The root of the trie of a block's transactions or receipts: RLP(index) to encoding.
core::Hash32 orderedTrieRoot(std::span<const core::Bytes> values);
/// The key of the entry at `index` in such a trie.
core::Bytes orderedTrieKey(std::uint64_t index);

} // namespace wattbourse::chain
