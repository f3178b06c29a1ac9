// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The verified blocks of LightChain that reads are made at, and the nodes that can be asked about them.
#include "chain/encode/json.h"
#include "chain/light/light_chain.h"
#include "chain/provider/pool_order.h"
#include "core/base/hex.h"

#include <algorithm>

namespace wattbourse::chain {

using core::ErrorCode;
using core::fail;
using core::Result;
using State = core::EndpointStatus::State;

namespace {

constexpr std::size_t kMostAttested = 1024;

Result<core::BlockRef> attestedAt(const BeaconFollower& headers, std::uint64_t number) {
    const std::vector<VerifiedBlock> known = headers.newestBlocks(kMostAttested);
    for (const VerifiedBlock& block : known)
        if (block.header().number == number)
            return block.ref();
    return fail(ErrorCode::NotFound, "block " + std::to_string(number) + " is none of the attested blocks in memory" +
                                         (known.empty() ? std::string()
                                                        : ", " + std::to_string(known.back().header().number) + " to " +
                                                              std::to_string(known.front().header().number)) +
                                         "; with proof of stake older headers are not kept on disk");
}

} // namespace

// With m_mutex held.
core::Finality LightChain::finalityOf(const HeaderTree::Node& node) const {
    const std::uint64_t number = node.block.header.number;
    if (number <= m_settledBlock.header.number)
        return core::Finality::Settled;
    return number <= m_tree.finalBlock().block.header.number ? core::Finality::Final : core::Finality::Head;
}

Result<VerifiedBlock> LightChain::newest(core::Finality atLeast) const {
    const std::scoped_lock lock(m_mutex);
    WB_TRY(reliable());
    if (m_beacon)
        return m_beacon->headers().newest(atLeast);
    const HeaderTree::Node* node = &m_tree.head();
    if (atLeast == core::Finality::Final)
        node = &m_tree.finalBlock();
    else if (atLeast == core::Finality::Settled)
        node = m_tree.find(m_settledBlock.hash);
    if (node == nullptr)
        return fail(ErrorCode::Unavailable, "no block is settled near enough to the head");
    auto block = m_tree.verified(*node, finalityOf(*node));
    if (!block)
        return fail(ErrorCode::Unavailable, "no block above the checkpoint is known yet");
    return block;
}

Result<VerifiedBlock> LightChain::at(const core::Hash32& hash) const {
    const std::scoped_lock lock(m_mutex);
    WB_TRY(reliable());
    if (m_beacon)
        return m_beacon->headers().at(hash);
    const HeaderTree::Node* node = m_tree.find(hash);
    if (node == nullptr || !m_tree.isCanonical(*node))
        return fail(ErrorCode::NotFound, "block " + core::toHex0x(hash) + " was replaced or is not kept");
    return m_tree.verified(*node, finalityOf(*node));
}

// The nodes that can be asked about a block, in the pool's order. One that has just brought the head counts before it
// is judged to agree: what it answers is proven, and it may be the only one.
std::vector<LightChain::Source*> LightChain::sources(std::uint64_t number) {
    std::vector<Source*> able;
    std::vector<core::EndpointStatus> judged;
    for (Source& source : m_sources) {
        const auto status = source.endpoint.status();
        if (!source.endpoint.usable() || status.state == State::Silent || status.head.value_or(0) < number)
            continue;
        able.push_back(&source);
        judged.push_back(status);
    }
    std::vector<Source*> out;
    for (const std::size_t at : askOrder(judged))
        out.push_back(able[at]);
    return out;
}

Result<KeptHeader> LightChain::keptHeader(std::uint64_t number) {
    std::uint64_t lowest = 0;
    {
        const std::scoped_lock lock(m_mutex);
        lowest = m_tree.lowestNumber();
        if (number > m_tree.head().block.header.number)
            return fail(ErrorCode::NotFound, "block " + std::to_string(number) + " is above the head, block " +
                                                 std::to_string(m_tree.head().block.header.number));
    }
    const std::string old =
        "block " + std::to_string(number) + " is older than what memory holds, from block " + std::to_string(lowest);
    if (!m_store)
        return fail(ErrorCode::NotFound, old + " on, and no headers are kept on disk");
    auto kept = m_store->header(number);
    if (kept || kept.error().code != ErrorCode::NotFound)
        return kept;
    WB_ASSIGN(const auto range, m_store->range());
    return fail(ErrorCode::NotFound,
                old + " on; on disk " +
                    (range ? "are the blocks " + std::to_string(range->first) + " to " + std::to_string(range->second)
                           : std::string("is none yet")));
}

Result<core::BlockRef> LightChain::blockAt(std::uint64_t number) {
    {
        const std::scoped_lock lock(m_mutex);
        WB_TRY(reliable());
        if (m_beacon)
            return attestedAt(m_beacon->headers(), number);
        if (const HeaderTree::Node* node = m_tree.canonical(number))
            return refOf(node->block);
    }
    WB_ASSIGN(const KeptHeader kept, keptHeader(number));
    return core::BlockRef{kept.number, kept.hash, {static_cast<std::int64_t>(kept.timestamp)}};
}

Result<VerifiedBlock> LightChain::find(const core::BlockRef& block) {
    auto inMemory = at(block.hash);
    if (inMemory || inMemory.error().code != ErrorCode::NotFound || m_beacon)
        return inMemory;
    {
        const std::scoped_lock lock(m_mutex);
        if (block.number >= m_tree.lowestNumber())
            return inMemory;
    }
    WB_ASSIGN(const KeptHeader kept, keptHeader(block.number));
    if (kept.hash != block.hash)
        return fail(ErrorCode::NotFound, "block " + std::to_string(block.number) + " that was verified here is " +
                                             core::toHex0x(kept.hash) + ", not " + core::toHex0x(block.hash));
    return readAgain(kept);
}

Result<VerifiedBlock> LightChain::readAgain(const KeptHeader& kept) {
    std::size_t authorities = 0;
    WB_ASSIGN(const std::vector<KeptEpoch> epochs, m_store->epochs());
    for (const KeptEpoch& epoch : epochs)
        if (epoch.firstBlock <= kept.number)
            authorities = epoch.sealers.size();
    core::Error last{ErrorCode::Unavailable, "no node can be asked about block " + std::to_string(kept.number)};
    for (Source* source : sources(kept.number)) {
        auto block = fetchBlock(m_stop.get_token(), *source,
                                {"eth_getBlockByHash", boost::json::array{core::toHex0x(kept.hash), false}});
        if (!block) {
            last = block.error();
            continue;
        }
        if (block->hash != kept.hash) {
            source->endpoint.refuse("forged header: block " + std::to_string(kept.number) +
                                    " has another hash than was asked for");
            continue;
        }
        const std::scoped_lock lock(m_mutex);
        // No change of the set is kept from before the first one.
        if (authorities == 0)
            authorities = m_profile.checkpoint.validators.size();
        return m_tree.verifiedBelow(*block, authorities,
                                    kept.number <= m_settledBlock.header.number ? core::Finality::Settled
                                                                                : core::Finality::Final);
    }
    return tl::make_unexpected(last);
}

} // namespace wattbourse::chain
