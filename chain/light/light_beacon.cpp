// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// LightChain over proof of stake: sync committees say which execution blocks are the chain's, the execution nodes bring
// these and what is proven against them.
#include "chain/consensus/beacon/execution_block.h"
#include "chain/encode/json.h"
#include "chain/light/light_chain.h"
#include "chain/provider/probe.h"

namespace wattbourse::chain {

using core::ErrorCode;
using core::fail;
using core::Result;
using State = core::EndpointStatus::State;
namespace json = boost::json;

namespace {

constexpr std::chrono::seconds kFirstNode{5};
constexpr std::uint64_t kMayTrail = 2;
constexpr std::size_t kBudgetBlocks = 256;
constexpr const char* kRemedy =
    "Get the root of a recent finalized beacon block from somebody whom you trust, not from the nodes that you use, "
    "and put it into the network's profile as engine.trustedRoot.";

} // namespace

Result<SealedBlock> LightChain::decodeExecution(const json::object& block) const {
    WB_ASSIGN(const core::Hash32 named, jsonRead(block, "hash", jsonFixed<core::Hash32>));
    WB_ASSIGN(beacon::ExecutionBlock read, beacon::executionBlockFromJson(block, named));
    SealedBlock out;
    out.header = std::move(read.header);
    out.hash = read.hash;
    out.rlp = std::move(read.rlp);
    return out;
}

// A header of a fork that this program does not know looks like a forged one: not remembered beyond this run.
void LightChain::refuseHeader(Source& source, const std::string& why) {
    source.endpoint.refuse("forged header: " + why, Endpoint::Memory::ThisRun);
}

void LightChain::beaconLoop(const std::stop_token& stop) {
    const auto nodeReady = [this] { return m_ready; };
    {
        // Sync committees name blocks; without a node that brings them the first look comes too early.
        std::unique_lock lock(m_mutex);
        m_readyWake.wait_for(lock, stop, kFirstNode, nodeReady);
    }
    while (!stop.stop_requested()) {
        if (!m_held || !m_beacon->catchUp()) {
            const auto done = m_beacon->follow(stop);
            if (!done && done.error().code == ErrorCode::Refused) {
                halt(done.error().detail);
                const std::scoped_lock lock(m_mutex);
                m_remedy = kRemedy;
            }
        }
        announce();
        std::unique_lock lock(m_mutex);
        if (m_stopped)
            return;
        m_readyWake.wait_for(lock, stop, m_options.pollEvery, [] { return false; });
    }
}

Result<void> LightChain::introduceExecution(const std::stop_token& stop, Source& source) {
    WB_TRY(checkChainId(stop, source));
    if (m_profile.genesisHash) {
        WB_ASSIGN(const json::value answer,
                  source.endpoint.call({"eth_getBlockByNumber", json::array{"0x0", false}}, stop));
        WB_ASSIGN(const json::object* block, jsonObject(answer, "block 0"));
        // Block 0 may be of any engine, so its name is compared; proofs are held against roots that a committee signed.
        const auto hash = jsonRead(*block, "hash", jsonFixed<core::Hash32>);
        if (!hash || *hash != *m_profile.genesisHash) {
            source.endpoint.refuse("wrong chain: its genesis is " + (hash ? core::toHex0x(*hash) : "unreadable"),
                                   Endpoint::Memory::OtherChain);
            return fail(ErrorCode::Refused, "wrong chain");
        }
    }
    source.endpoint.setState(State::Behind);
    {
        const std::scoped_lock lock(m_mutex);
        m_ready = true;
    }
    m_readyWake.notify_all();
    return {};
}

// Does this node hold the block that the sync committee attested?
void LightChain::followExecution(const std::stop_token& stop, Source& source) {
    const auto number = source.endpoint.call({"eth_blockNumber", {}}, stop).and_then([](const json::value& answer) {
        return jsonUint64(answer);
    });
    if (!number)
        return;
    source.endpoint.setHead(*number);
    const auto head = m_beacon->headers().newest(core::Finality::Head);
    if (!head)
        return;
    const core::BlockRef ours = head->ref();
    if (source.head != ours.hash) {
        const auto answer =
            source.endpoint.call({"eth_getBlockByHash", json::array{core::toHex0x(ours.hash), false}}, stop);
        if (!answer)
            return;
        const auto* block = answer->if_object();
        if (block == nullptr) {
            source.endpoint.setState(State::Behind, *number + kMayTrail < ours.number
                                                        ? ""
                                                        : "does not hold the newest block that was attested");
            return;
        }
        if (const auto read = beacon::executionBlockFromJson(*block, ours.hash); !read)
            return refuseHeader(source, read.error().detail);
        const std::scoped_lock lock(m_mutex);
        source.head = ours.hash;
    }
    source.endpoint.setState(State::Agreeing);
    if (!std::exchange(source.probed, true))
        if (const auto can = probe(source.url, m_transport, m_clock, stop))
            source.endpoint.setCapabilities(summaryOf(*can));
}

// For the follower: a block by its hash, from the first node that has it. A node that answers another is out.
Result<json::value> LightChain::fetchExecution(const core::Hash32& hash, const std::stop_token& stop) {
    core::Error last{ErrorCode::Unavailable, "no execution node has block " + core::toHex0x(hash)};
    for (Source* source : sources(0)) {
        auto answer = source->endpoint.call({"eth_getBlockByHash", json::array{core::toHex0x(hash), false}}, stop);
        if (!answer) {
            last = {ErrorCode::Unavailable, source->endpoint.name() + ": " + answer.error().detail};
            continue;
        }
        const auto* block = answer->if_object();
        if (block == nullptr)
            continue;
        const auto read = beacon::executionBlockFromJson(*block, hash);
        if (!read) {
            refuseHeader(*source, read.error().detail);
            last = {ErrorCode::Unavailable, source->endpoint.name() + ": " + read.error().detail};
            continue;
        }
        // It was asked how far it is a while ago.
        if (source->endpoint.status().head.value_or(0) < read->header.number)
            source->endpoint.setHead(read->header.number);
        return answer;
    }
    return tl::make_unexpected(last);
}

core::ChainStatus LightChain::beaconStatus() const {
    core::ChainStatus out;
    out.networkName = m_profile.name;
    out.chainId = m_profile.chainId;
    out.stepSeconds = m_beacon->secondsPerSlot();
    for (const Source& source : m_sources)
        out.endpoints.push_back(source.endpoint.status());
    for (auto& node : m_beacon->endpoints())
        out.endpoints.push_back(std::move(node));
    const auto blocks = m_beacon->headers().newestBlocks(kBudgetBlocks);
    if (!blocks.empty())
        out.head = blocks.front().ref();
    if (const auto final = m_beacon->headers().newest(core::Finality::Settled))
        out.finalBlock = out.settled = final->ref();
    out.rule = m_beacon->rule();
    out.trusted = m_beacon->trusted();
    out.catchUp = m_beacon->catchUp();
    if (out.catchUp)
        out.catchUp->held = m_held;
    if (blocks.size() > 1) {
        out.budget.blocks = blocks.size() - 1;
        out.budget.seconds = static_cast<std::int64_t>(blocks.front().header().timestamp) -
                             static_cast<std::int64_t>(blocks.back().header().timestamp);
        out.budget.gasLimit = blocks.front().header().gasLimit;
        for (std::size_t i = 0; i + 1 < blocks.size(); ++i)
            out.budget.gasUsed += blocks[i].header().gasUsed;
    }
    out.alarms = m_beacon->alarms();
    const std::scoped_lock lock(m_mutex);
    out.stopped = m_stopped;
    if (m_stopped && !m_remedy.empty())
        out.remedy = m_remedy;
    return out;
}

std::vector<core::SealEvidence> LightChain::recentExecution(std::size_t count) const {
    std::vector<core::SealEvidence> out;
    for (const VerifiedBlock& block : m_beacon->headers().newestBlocks(count))
        out.push_back(
            {block.header().number, block.ref().hash, block.header().author, m_beacon->slotOf(block.header())});
    return out;
}

} // namespace wattbourse::chain
