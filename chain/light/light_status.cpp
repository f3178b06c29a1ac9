// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/light/light_chain.h"

#include "chain/consensus/aura/duty.h"
#include "core/base/hex.h"

#include <algorithm>
#include <map>

namespace wattbourse::chain {

namespace {

// Blocks over which an authority's sealed and missed steps are counted.
constexpr std::size_t kDutyBlocks = 256;
// A network that stood still missed many steps; they are not all counted.
constexpr std::uint64_t kMaxGapSteps = 1024;

} // namespace

core::BlockRef LightChain::refOf(const SealedBlock& block) {
    return {block.header.number, block.hash, {static_cast<std::int64_t>(block.header.timestamp)}};
}

// With m_mutex held.
std::vector<core::AuthorityStatus> LightChain::authorityStatus() const {
    std::vector<core::AuthorityStatus> out;
    std::map<core::Address, std::size_t> index;
    const SealerSet& set = *m_tree.head().sealers;
    for (const auto& address : set.sealers) {
        index[address] = out.size();
        out.push_back({address, 0, 0, std::nullopt});
    }
    const HeaderTree::Node* node = &m_tree.head();
    for (std::size_t seen = 0;
         seen < kDutyBlocks && node->parent != nullptr && !out.empty() && node->block.header.number >= set.epochStart;
         ++seen, node = node->parent) {
        if (const auto found = index.find(node->block.sealer()); found != index.end()) {
            auto& authority = out[found->second];
            ++authority.sealed;
            if (!authority.lastBlock)
                authority.lastBlock = node->block.header.number;
        }
        // Another one stepped in.
        if (const auto due = m_engine->proposer(node->block.step, set); due && *due != node->block.sealer())
            if (const auto found = index.find(*due); found != index.end())
                ++out[found->second].missed;
        // From genesis, whose step is 0, no step was missed.
        const std::uint64_t parentStep = node->parent->block.step;
        if (node->parent->block.header.number == 0)
            continue;
        const std::uint64_t first =
            std::max(parentStep + 1, node->block.step - std::min(node->block.step, kMaxGapSteps));
        for (std::uint64_t step = first; step < node->block.step; ++step)
            ++out[step % out.size()].missed;
    }
    for (const auto& seal : m_tree.doubleSeals())
        if (const auto found = index.find(seal.author); found != index.end())
            ++out[found->second].sealedTwice;
    if (const auto* rules = std::get_if<aura::Rules>(&m_profile.engine)) {
        std::vector<aura::SealedStep> blocks;
        for (node = &m_tree.head(); blocks.size() < kDutyBlocks && node->parent != nullptr; node = node->parent)
            blocks.push_back(
                {node->block.header.number, node->block.step, node->block.header.author, node->block.header.timestamp});
        std::reverse(blocks.begin(), blocks.end());
        for (auto& authority : out)
            authority.clockOffset =
                aura::dutyOf(authority.address, blocks, set.sealers, rules->steps, m_tree.head().block.step)
                    .clockOffset;
    }
    if (const auto due = m_engine->proposer(m_engine->stepAt(m_clock.now(), m_tree.head().block), set))
        if (const auto found = index.find(*due); found != index.end())
            out[found->second].onDuty = true;
    return out;
}

// With m_mutex held.
core::ConsensusRule LightChain::rule() const {
    core::ConsensusRule out;
    if (std::holds_alternative<clique::Rules>(m_profile.engine))
        out.kind = core::ConsensusRule::Kind::Clique;
    const auto& head = m_tree.head();
    out.sealers = head.sealers->sealers.size();
    while (out.finalNeeds < out.sealers && !m_engine->makesFinal(head.block.header.number, out.finalNeeds, out.sealers))
        ++out.finalNeeds;
    out.settledNeeds = out.sealers * 2 / 3 + 1;
    return out;
}

// With m_mutex held.
core::ChainBudget LightChain::budget() const {
    core::ChainBudget out;
    const HeaderTree::Node* node = &m_tree.head();
    const std::uint64_t newest = node->block.header.timestamp;
    out.gasLimit = node->block.header.gasLimit;
    for (; out.blocks < kDutyBlocks && node->parent != nullptr && node->parent->block.header.number != 0;
         node = node->parent) {
        ++out.blocks;
        out.gasUsed += node->block.header.gasUsed;
        out.seconds = static_cast<std::int64_t>(newest - node->parent->block.header.timestamp);
    }
    return out;
}

// With m_mutex held.
std::vector<std::string> LightChain::alarms() const {
    std::vector<std::string> out;
    const auto& head = m_tree.head();
    const std::size_t sealers = head.sealers->sealers.size();
    for (const auto& seal : m_tree.doubleSeals())
        out.push_back("Authority " + core::toHex0x(seal.author) + " sealed two blocks in step " +
                      std::to_string(seal.step) + " (block " + std::to_string(seal.number) + ")");
    for (const auto& seal : m_earlierSeals)
        out.push_back("Authority " + core::toHex0x(seal.author) + " sealed two blocks in step " +
                      std::to_string(seal.step) + " (block " + std::to_string(seal.number) + ", seen earlier)");
    if (sealers <= 3)
        out.push_back("This network has " + std::to_string(sealers) +
                      (sealers == 1   ? " authority: one key decides"
                       : sealers == 3 ? " authorities: two keys decide"
                                      : " authorities: one key decides") +
                      " what is final");
    if (auto odd = m_engine->remark(head.block))
        out.push_back(*std::move(odd));
    for (auto& odd : m_engine->remarks(*head.sealers))
        out.push_back(std::move(odd));
    const auto age = m_clock.now().seconds - static_cast<std::int64_t>(head.block.header.timestamp);
    const auto patience = static_cast<std::int64_t>(2 * sealers * m_engine->stepSeconds());
    if (age > patience)
        out.push_back("The newest block is " + std::to_string(age) + " s old");
    for (const std::uint64_t number : m_tree.highSeals())
        out.push_back("The seal of block " + std::to_string(number) +
                      " was altered on its way, and the chain went on over the altered form");
    if (m_needsSecond && !m_stopped)
        out.push_back("The trusted block is old: nothing is relied on until the second source confirms what follows");
    else if (m_settledBlock.header.number + 2 * sealers + 2 < m_tree.twoThirdsBlock().block.header.number)
        out.push_back("The nodes do not agree on the blocks above " + std::to_string(m_settledBlock.header.number));
    if (!m_storeTrouble.empty())
        out.push_back("Verified headers on disk: " + m_storeTrouble);
    return out;
}

// With m_mutex held: how far the nodes are ahead while nothing is fetched.
std::optional<core::CatchUp> LightChain::heldCatchUp() const {
    const std::uint64_t head = m_tree.head().block.header.number;
    std::uint64_t highest = head;
    for (const Source& source : m_sources)
        highest = std::max(highest, source.endpoint.status().head.value_or(0));
    if (highest == head)
        return std::nullopt;
    return core::CatchUp{0, highest - head, /*held=*/true};
}

core::ChainStatus LightChain::status() const {
    if (m_beacon)
        return beaconStatus();
    core::ChainStatus out;
    out.networkName = m_profile.name;
    out.chainId = m_profile.chainId;
    out.stepSeconds = m_engine->stepSeconds();
    for (const Source& source : m_sources)
        out.endpoints.push_back(source.endpoint.status());
    const std::scoped_lock lock(m_mutex);
    out.head = refOf(m_tree.head().block);
    out.finalBlock = refOf(m_tree.finalBlock().block);
    out.settled = refOf(m_settledBlock);
    out.authorities = authorityStatus();
    out.rule = rule();
    out.trusted = core::TrustedStart{.block = m_trusted, .maxAgeSeconds = m_profile.checkpointMaxAge};
    if (const auto progress = m_book.progress())
        out.catchUp = core::CatchUp{progress->done, progress->total, /*held=*/false};
    else if (m_held)
        out.catchUp = heldCatchUp();
    out.budget = budget();
    out.alarms = alarms();
    out.stopped = m_stopped;
    if (m_stopped && !m_remedy.empty())
        out.remedy = m_remedy;
    return out;
}

core::Subscription LightChain::onStatus(std::function<void(const core::ChainStatus&)> listener) {
    return m_listeners.add(std::move(listener));
}

std::vector<core::SealEvidence> LightChain::recentHeaders(std::size_t count) const {
    if (m_beacon)
        return recentExecution(count);
    std::vector<core::SealEvidence> out;
    const std::scoped_lock lock(m_mutex);
    for (const auto* node = &m_tree.head(); node != nullptr && out.size() < count; node = node->parent)
        out.push_back({node->block.header.number, node->block.hash, node->block.sealer(), node->block.step});
    return out;
}

} // namespace wattbourse::chain
