// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/encode/uint256.h"
#include "core/base/bytes.h"

#include <cstdint>
#include <optional>

namespace wattbourse::chain {

/// 2048 bits: three for each address and topic that a block's logs hold.
using Bloom = core::FixedBytes<256, struct BloomTag>;

/// The fields that a header has under every engine that seals with keys, in the order of their encoding.
struct BlockHeader {
    core::Hash32 parentHash;
    core::Hash32 unclesHash;
    core::Address author;
    core::Hash32 stateRoot;
    core::Hash32 transactionsRoot;
    core::Hash32 receiptsRoot;
    Bloom logsBloom;
    Uint256 difficulty;
    std::uint64_t number{};
    std::uint64_t gasLimit{};
    std::uint64_t gasUsed{};
    /// Unix seconds.
    std::uint64_t timestamp{};
    core::Bytes extraData;
    /// From the chain's London block on.
    std::optional<std::uint64_t> baseFee;

    bool operator==(const BlockHeader&) const = default;
};

/// Keccak-256 of an empty RLP list: the uncles hash of a block without uncles.
extern const core::Hash32 kNoUncles;
/// Keccak-256 of an empty RLP string: the root of an empty trie.
extern const core::Hash32 kEmptyTrieRoot;
/// Keccak-256 of nothing: the code hash of an account without code.
extern const core::Hash32 kEmptyCodeHash;

} // namespace wattbourse::chain
