// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What LightChain keeps on disk, and how it begins from there.
#include "chain/light/light_chain.h"

#include "core/base/hex.h"

#include <algorithm>

namespace wattbourse::chain {

using core::Result;

namespace {

// Between two commits, unless so many headers wait.
constexpr std::chrono::milliseconds kCommitEvery{250};
constexpr std::size_t kManyHeaders = 2048;
// Headers that wait for a disk that does not take them.
constexpr std::size_t kMostWaiting = 16'384;

KeptHeader keptOf(const SealedBlock& block) {
    return {.number = block.header.number,
            .hash = block.hash,
            .stateRoot = block.header.stateRoot,
            .author = block.sealer(),
            .step = block.step,
            .timestamp = block.header.timestamp};
}

} // namespace

// A store that contradicts the profile's checkpoint is two sources that disagree. One that lies below it is passed
// over.
Result<LightChain::Beginning> LightChain::beginningOf(const NetworkProfile& profile, const Engine& engine,
                                                      HeaderStore* store) {
    Beginning out;
    WB_ASSIGN(out.from, engine.trust(profile.checkpoint));
    if (store == nullptr)
        return out;
    WB_ASSIGN(const auto resume, store->resume());
    if (!resume || resume->number < profile.checkpoint.number)
        return out;
    if (const auto kept = store->header(profile.checkpoint.number); kept && kept->hash != profile.checkpoint.hash) {
        out.conflict = "The checkpoint, block " + std::to_string(profile.checkpoint.number) + " " +
                       core::toHex0x(profile.checkpoint.hash) + ", is not the block that was verified here before, " +
                       core::toHex0x(kept->hash) + ". One of the two is false.";
        return out;
    }
    // A program that cannot read what an older one wrote begins at the checkpoint.
    auto root = engine.decode(resume->root);
    auto sealers = engine.stateFrom(resume->engineState);
    if (!root || !sealers || root->hash != resume->hash || root->header.number != resume->number) {
        WB_TRY(store->forgetHeaders());
        return out;
    }
    out.from = {*std::move(root), *std::move(sealers)};
    out.kept = true;
    if (!resume->settled.empty())
        if (auto settled = engine.decode(resume->settled))
            out.settled = *std::move(settled);
    for (const WholeHeader& header : resume->above) {
        auto block = engine.decode(header.rlp);
        if (!block)
            break;
        out.above.push_back(*std::move(block));
    }
    return out;
}

// With m_mutex held, after each block that came in: what became final goes to the disk before the tree drops it.
void LightChain::keepFinal() {
    if (!m_store)
        return;
    const std::uint64_t final = m_tree.finalBlock().block.header.number;
    while (m_keepNext <= final) {
        const HeaderTree::Node* node = m_tree.canonical(m_keepNext);
        if (node == nullptr)
            break;
        ++m_keepNext;
        if (node->block.rlp.empty())
            continue;
        m_toKeep.push_back(keptOf(node->block));
        if (node->parent != nullptr && node->sealers->epochStart != node->parent->sealers->epochStart)
            m_epochsToKeep.push_back(
                {node->sealers->epochStart, node->sealers->sealers, m_engine->signalOf(*node->parent->sealers)});
    }
    m_storeDirty = true;
    m_storeWake.notify_one();
}

void LightChain::storeLoop(const std::stop_token& stop) {
    while (!stop.stop_requested()) {
        {
            std::unique_lock lock(m_mutex);
            m_storeWake.wait(lock, stop, [this] { return m_storeDirty; });
            m_storeWake.wait_for(lock, stop, kCommitEvery, [this] { return m_toKeep.size() >= kManyHeaders; });
        }
        flushStore();
    }
    flushStore();
}

void LightChain::flushStore() {
    HeaderStore::Commit commit;
    std::vector<KeptEpoch> epochs;
    std::vector<KeptDoubleSeal> seals;
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_storeDirty)
            return;
        m_storeDirty = false;
        std::move(m_toKeep.begin(), m_toKeep.end(), std::back_inserter(m_unwritten));
        m_toKeep.clear();
        // After a jump a run of its own begins.
        const auto gap =
            std::adjacent_find(m_unwritten.rbegin(), m_unwritten.rend(),
                               [](const auto& above, const auto& below) { return above.number != below.number + 1; });
        if (gap != m_unwritten.rend())
            m_unwritten.erase(m_unwritten.begin(), std::next(gap).base());
        epochs = std::exchange(m_epochsToKeep, {});
        const auto& found = m_tree.doubleSeals();
        for (; m_keptSeals < found.size(); ++m_keptSeals) {
            const DoubleSeal& seal = found[m_keptSeals];
            seals.push_back(
                {seal.author, seal.step, seal.number, seal.first, seal.second, seal.firstRlp, seal.secondRlp});
        }
        const HeaderTree::Node& final = m_tree.finalBlock();
        auto state = m_engine->stateText(*final.sealers);
        commit.resume.number = final.block.header.number;
        commit.resume.hash = final.block.hash;
        commit.resume.root = final.block.rlp;
        if (state)
            commit.resume.engineState = *std::move(state);
        if (m_settledBlock.header.number < commit.resume.number) {
            commit.resume.settled = m_settledBlock.rlp;
            // Without its header the next start would call more settled than is: it begins at the checkpoint again.
            if (m_settledBlock.rlp.empty())
                commit.resume.root.clear();
        }
        for (std::uint64_t number = commit.resume.number + 1;; ++number) {
            const HeaderTree::Node* node = m_tree.canonical(number);
            if (node == nullptr)
                break;
            commit.resume.above.push_back({number, node->block.rlp});
        }
    }
    m_storeDone.notify_all();
    const auto write = [&]() -> Result<void> {
        for (const KeptEpoch& epoch : epochs)
            WB_TRY(m_store->addEpoch(epoch));
        for (const KeptDoubleSeal& seal : seals)
            WB_TRY(m_store->addDoubleSeal(seal));
        // Of a checkpoint that is known by its numbers alone there is nothing to go on from.
        if (commit.resume.root.empty() || commit.resume.engineState.empty())
            return {};
        commit.final = m_unwritten;
        WB_TRY(m_store->commit(commit));
        m_unwritten.clear();
        return {};
    };
    const auto written = write();
    const std::scoped_lock lock(m_mutex);
    m_storeTrouble = written ? std::string() : written.error().detail;
    // A disk that stays full costs no memory without end: the next start then verifies these headers again.
    if (m_unwritten.size() > kMostWaiting)
        m_unwritten.clear();
}

} // namespace wattbourse::chain
