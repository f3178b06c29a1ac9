// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/devnet/block.h"

#include <optional>
#include <shared_mutex>
#include <unordered_map>

namespace wattbourse::chain::devnet {

/// Where a transaction is.
struct TxnPlace {
    std::uint64_t block{};
    std::size_t index{};
};

/// What follows from a block of the own chain and those below it.
struct Standpoint {
    /// Who may seal the next block.
    std::shared_ptr<const SealerSet> sealers;
    /// Genesis included.
    Uint256 totalDifficulty;
};

/// The blocks that one authority knows: its chain, and side branches. Any thread.
class ChainStore {
public:
    /// `genesis` is block 0.
    ChainStore(BlockPtr genesis, const core::Hash32& engineHash, std::shared_ptr<const SealerSet> sealers);

    [[nodiscard]] BlockPtr head() const;
    /// Of the own chain; null beyond its head.
    [[nodiscard]] BlockPtr byNumber(std::uint64_t number) const;
    /// Of any branch; null when unknown.
    [[nodiscard]] BlockPtr byHash(const core::Hash32& hash) const;
    [[nodiscard]] bool isCanonical(const core::Hash32& hash) const;
    [[nodiscard]] std::optional<TxnPlace> find(const core::Hash32& transaction) const;
    /// The block that the engine knows under this hash.
    [[nodiscard]] BlockPtr byEngineHash(const core::Hash32& engineHash) const;
    [[nodiscard]] std::optional<core::Hash32> engineHashOf(const core::Hash32& hash) const;
    /// Of a block of the own chain; nothing beyond its head.
    [[nodiscard]] std::optional<Standpoint> standpoint(std::uint64_t number) const;
    /// The newest block that the engine's rule makes final by who sealed it and those above it. Who sealed under
    /// another set is not counted with them.
    [[nodiscard]] std::uint64_t finalNumber(const chain::Engine& engine) const;

    /// Appends to the own chain; its parent is the head. `sealers` may seal on it.
    void append(BlockPtr block, const core::Hash32& engineHash, std::shared_ptr<const SealerSet> sealers);
    /// Makes a block of the own chain the head again and answers what was above it, lowest first.
    std::vector<BlockPtr> truncate(std::uint64_t newHead);
    /// Remembers a block that is not of the own chain.
    void addSide(BlockPtr block);

private:
    [[nodiscard]] BlockPtr known(const core::Hash32& hash) const;

    mutable std::shared_mutex m_mutex;
    std::vector<BlockPtr> m_chain;
    std::vector<core::Hash32> m_engineHashes;
    std::vector<Standpoint> m_standpoints;
    std::unordered_map<core::Hash32, BlockPtr> m_byHash;
    std::unordered_map<core::Hash32, BlockPtr> m_byEngineHash;
    std::unordered_map<core::Hash32, TxnPlace> m_transactions;
};

} // namespace wattbourse::chain::devnet
