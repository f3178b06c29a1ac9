// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/devnet/chain_store.h"

#include <mutex>
#include <set>

namespace wattbourse::chain::devnet {

ChainStore::ChainStore(BlockPtr genesis, const core::Hash32& engineHash, std::shared_ptr<const SealerSet> sealers) {
    append(std::move(genesis), engineHash, std::move(sealers));
}

BlockPtr ChainStore::head() const {
    const std::shared_lock lock(m_mutex);
    return m_chain.back();
}

BlockPtr ChainStore::byNumber(std::uint64_t number) const {
    const std::shared_lock lock(m_mutex);
    return number < m_chain.size() ? m_chain[number] : nullptr;
}

BlockPtr ChainStore::known(const core::Hash32& hash) const {
    const auto found = m_byHash.find(hash);
    return found == m_byHash.end() ? nullptr : found->second;
}

BlockPtr ChainStore::byHash(const core::Hash32& hash) const {
    const std::shared_lock lock(m_mutex);
    return known(hash);
}

bool ChainStore::isCanonical(const core::Hash32& hash) const {
    const std::shared_lock lock(m_mutex);
    const auto block = known(hash);
    return block && block->header.number < m_chain.size() && m_chain[block->header.number]->hash == hash;
}

std::optional<TxnPlace> ChainStore::find(const core::Hash32& transaction) const {
    const std::shared_lock lock(m_mutex);
    const auto found = m_transactions.find(transaction);
    return found == m_transactions.end() ? std::nullopt : std::optional(found->second);
}

BlockPtr ChainStore::byEngineHash(const core::Hash32& engineHash) const {
    const std::shared_lock lock(m_mutex);
    const auto found = m_byEngineHash.find(engineHash);
    return found == m_byEngineHash.end() ? nullptr : found->second;
}

std::optional<core::Hash32> ChainStore::engineHashOf(const core::Hash32& hash) const {
    const std::shared_lock lock(m_mutex);
    const auto block = known(hash);
    if (!block || block->header.number >= m_chain.size() || m_chain[block->header.number]->hash != hash)
        return std::nullopt;
    return m_engineHashes[block->header.number];
}

std::optional<Standpoint> ChainStore::standpoint(std::uint64_t number) const {
    const std::shared_lock lock(m_mutex);
    return number < m_standpoints.size() ? std::optional(m_standpoints[number]) : std::nullopt;
}

std::uint64_t ChainStore::finalNumber(const chain::Engine& engine) const {
    const std::shared_lock lock(m_mutex);
    std::set<core::Address> sealers;
    for (auto i = m_chain.size(); i-- > 1;) {
        const SealerSet& set = *m_standpoints[i - 1].sealers;
        // Another set seals above it.
        if (m_standpoints[i].sealers->epochStart > i)
            sealers.clear();
        sealers.insert(m_chain[i]->sealer());
        if (engine.makesFinal(i, sealers.size(), set.sealers.size()))
            return i;
    }
    return 0;
}

void ChainStore::append(BlockPtr block, const core::Hash32& engineHash, std::shared_ptr<const SealerSet> sealers) {
    const std::unique_lock lock(m_mutex);
    for (std::size_t i = 0; i < block->transactions.size(); ++i)
        m_transactions[block->transactions[i]] = {block->header.number, i};
    m_byHash[block->hash] = block;
    m_byEngineHash[engineHash] = block;
    m_engineHashes.push_back(engineHash);
    const Uint256 below = m_standpoints.empty() ? Uint256{} : m_standpoints.back().totalDifficulty;
    m_standpoints.push_back({std::move(sealers), below + block->header.difficulty});
    m_chain.push_back(std::move(block));
}

std::vector<BlockPtr> ChainStore::truncate(std::uint64_t newHead) {
    const std::unique_lock lock(m_mutex);
    const auto from = m_chain.begin() + static_cast<std::ptrdiff_t>(newHead) + 1;
    std::vector<BlockPtr> removed(from, m_chain.end());
    for (auto number = newHead + 1; number < m_chain.size(); ++number) {
        for (const auto& transaction : m_chain[number]->transactions)
            m_transactions.erase(transaction);
        m_byEngineHash.erase(m_engineHashes[number]);
    }
    m_chain.resize(newHead + 1);
    m_engineHashes.resize(newHead + 1);
    m_standpoints.resize(newHead + 1);
    return removed;
}

void ChainStore::addSide(BlockPtr block) {
    const std::unique_lock lock(m_mutex);
    m_byHash.emplace(block->hash, std::move(block));
}

} // namespace wattbourse::chain::devnet
