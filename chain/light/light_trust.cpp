// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the block that LightChain began with may still be relied on: weak subjectivity.
#include "chain/light/light_chain.h"

#include "chain/encode/json.h"
#include "core/base/hex.h"

namespace wattbourse::chain {

using core::ErrorCode;
using core::fail;
using core::Result;
namespace json = boost::json;

namespace {

constexpr std::int64_t kDay = 86400;

std::string daysOf(std::int64_t seconds) {
    return std::to_string(seconds / kDay) + " days";
}

constexpr const char* kRemedy =
    "Get the number and hash of a recent block from somebody whom you trust, not from the nodes that you use, and put "
    "them into the network's profile: as its checkpoint, or under secondSource. Or name nodes of another party under "
    "secondSource.endpoints.";

} // namespace

// With m_mutex held. A final block that is old, be it the checkpoint or where an earlier start ended, is no ground to
// stand on: keys of authorities that left since could have sealed another history from there.
void LightChain::judgeTrust() {
    const HeaderTree::Node& final = m_tree.finalBlock();
    const auto time = static_cast<std::int64_t>(final.block.header.timestamp);
    // Genesis carries no date that says anything, and some checkpoints none: they are as old as what follows them.
    const bool dated = time != 0 && final.block.header.number != 0;
    const std::int64_t age = m_clock.now().seconds - time;
    const bool old = dated && m_profile.checkpointMaxAge != 0 && age > m_profile.checkpointMaxAge;
    const auto stop = [this](std::string why) {
        if (m_stopped)
            return;
        m_stopped = std::move(why);
        m_remedy = kRemedy;
        m_book.end();
    };
    if (old && !m_needsSecond) {
        m_needsSecond = true;
        if (!m_profile.secondSource)
            return stop("The block that this network is trusted from, " + std::to_string(final.block.header.number) +
                        ", is " + daysOf(age) + " old, more than the " + daysOf(m_profile.checkpointMaxAge) +
                        " that are allowed without a second source.");
    }
    if (!m_needsSecond || !m_profile.secondSource || !m_profile.secondSource->number)
        return;
    const SecondSource& second = *m_profile.secondSource;
    if (final.block.header.number < *second.number)
        return;
    std::optional<core::Hash32> ours;
    std::optional<std::int64_t> oursTime;
    if (const HeaderTree::Node* node = m_tree.canonical(*second.number)) {
        ours = node->block.hash;
        oursTime = static_cast<std::int64_t>(node->block.header.timestamp);
    }
    if (!ours)
        return stop("The second source's block " + std::to_string(*second.number) +
                    " lies below the block that this network is trusted from.");
    if (*ours != second.hash)
        return stop("The second source names block " + std::to_string(*second.number) + " " +
                    core::toHex0x(second.hash) + ", the nodes and their seals lead to " + core::toHex0x(*ours) +
                    ". One of the two is false.");
    if (m_clock.now().seconds - *oursTime > m_profile.checkpointMaxAge)
        return stop("The second source's block " + std::to_string(*second.number) +
                    " is too old itself: " + daysOf(m_clock.now().seconds - *oursTime) + ".");
    m_needsSecond = false;
}

// Nodes of another party are asked for our final block once it is young. All that answer must have it.
void LightChain::askSecondNodes(const std::stop_token& stop) {
    core::BlockRef final;
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_needsSecond || m_stopped || m_book.running())
            return;
        final = refOf(m_tree.finalBlock().block);
        if (m_clock.now().seconds - final.time.seconds > m_profile.checkpointMaxAge)
            return;
    }
    std::size_t agreeing = 0;
    for (const std::string& url : m_profile.secondSource->endpoints) {
        Endpoint endpoint(url, m_transport, m_clock);
        const auto answer =
            endpoint.call({"eth_getBlockByNumber", json::array{Uint256(final.number).toHex(), false}}, stop);
        const auto* object = answer ? answer->if_object() : nullptr;
        const auto block = object == nullptr ? Result<SealedBlock>(fail(ErrorCode::Unavailable, "no answer"))
                                             : m_engine->decodeJson(*object);
        if (!block)
            continue;
        if (block->hash != final.hash) {
            const std::scoped_lock lock(m_mutex);
            if (!m_stopped) {
                m_stopped = "The second source " + endpoint.name() + " has block " + std::to_string(final.number) +
                            " " + core::toHex0x(block->hash) + ", the nodes and their seals lead to " +
                            core::toHex0x(final.hash) + ". One of the two is false.";
                m_remedy = kRemedy;
            }
            return;
        }
        ++agreeing;
    }
    if (agreeing == 0)
        return;
    const std::scoped_lock lock(m_mutex);
    m_needsSecond = false;
}

// With m_mutex held.
Result<void> LightChain::reliable() const {
    if (m_stopped)
        return fail(ErrorCode::Refused, m_remedy.empty() ? *m_stopped : *m_stopped + " " + m_remedy);
    if (m_needsSecond)
        return fail(ErrorCode::Unavailable,
                    "the trusted block is old, and its second source has not confirmed what follows yet");
    return {};
}

} // namespace wattbourse::chain
