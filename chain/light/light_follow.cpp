// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The followers of LightChain: one thread for each endpoint looks at its head and brings its headers into the tree.
#include "chain/light/light_chain.h"

#include "chain/encode/json.h"
#include "chain/provider/probe.h"
#include "chain/provider/receipts_fetch.h"
#include "core/base/hex.h"

namespace wattbourse::chain {

using core::ErrorCode;
using core::fail;
using core::Result;
using State = core::EndpointStatus::State;
namespace json = boost::json;

namespace {

constexpr std::uint64_t kBatch = 64;
// Headers asked for by parent hash before a node's branch is given up.
constexpr std::size_t kMaxReorganisation = 512;
constexpr std::size_t kMaxTransactions = 100'000;
// Final headers that may wait for the disk before verifying waits too.
constexpr std::size_t kMostWaiting = 16'384;
constexpr std::chrono::milliseconds kTellEvery{20};
// Blocks that a node may trail without being called behind.
constexpr std::uint64_t kMayTrail = 2;
// Trailing by this many turns of the whole schedule, on a chain that goes on, is a stale head.
constexpr std::uint64_t kStaleTurns = 8;

RpcCall blockByNumber(std::uint64_t number) {
    return {"eth_getBlockByNumber", json::array{Uint256(number).toHex(), false}};
}

RpcCall blockByHash(const core::Hash32& hash) {
    return {"eth_getBlockByHash", json::array{core::toHex0x(hash), false}};
}

} // namespace

void LightChain::followLoop(const std::stop_token& stop, Source& source) {
    while (!stop.stop_requested()) {
        bool halted = false;
        {
            const std::scoped_lock lock(m_mutex);
            judgeTrust();
            halted = m_stopped.has_value();
        }
        if (!halted && source.endpoint.usable())
            followOnce(stop, source);
        if (source.place == 0 && m_profile.secondSource && !m_profile.secondSource->endpoints.empty())
            askSecondNodes(stop);
        announce();
        source.endpoint.waitForHead(m_options.pollEvery, stop);
    }
}

void LightChain::followOnce(const std::stop_token& stop, Source& source) {
    if (!source.introduced) {
        if (!(m_beacon ? introduceExecution(stop, source) : introduce(stop, source)))
            return;
        source.introduced = true;
    }
    if (m_beacon)
        return followExecution(stop, source);
    const auto head = fetchBlock(stop, source, {"eth_getBlockByNumber", json::array{"latest", false}});
    if (!head)
        return;
    source.endpoint.setHead(head->header.number);
    if (mayJump(head->header.number) && !jump(stop, source, head->header.number) && mayJump(head->header.number))
        return;
    catchUp(stop, source, head->header.number);
    // Held, broken off, or nobody can bring the rest now: the next look begins anew.
    if (isFar(head->header.number))
        return;
    if (!reach(stop, source, *head))
        return;
    judgeHead(source, *head);
    if (!std::exchange(source.probed, true))
        if (const auto can = probe(source.url, m_transport, m_clock, stop))
            source.endpoint.setCapabilities(summaryOf(*can));
}

// The node must be on our chain at all before anything else is believed to be about it.
Result<void> LightChain::introduce(const std::stop_token& stop, Source& source) {
    WB_TRY(checkChainId(stop, source));
    if (m_profile.genesisHash) {
        WB_ASSIGN(const SealedBlock genesis, fetchBlock(stop, source, blockByNumber(0)));
        if (genesis.hash != *m_profile.genesisHash) {
            source.endpoint.refuse("wrong chain: its genesis is " + core::toHex0x(genesis.hash),
                                   Endpoint::Memory::OtherChain);
            return fail(ErrorCode::Refused, "wrong chain");
        }
    }
    WB_ASSIGN(const SealedBlock checkpoint, fetchBlock(stop, source, blockByNumber(m_profile.checkpoint.number)));
    if (checkpoint.hash != m_profile.checkpoint.hash) {
        source.endpoint.refuse("wrong chain: its block " + std::to_string(m_profile.checkpoint.number) +
                                   " is not the checkpoint",
                               Endpoint::Memory::OtherChain);
        return fail(ErrorCode::Refused, "wrong chain");
    }
    return {};
}

Result<void> LightChain::checkChainId(const std::stop_token& stop, Source& source) {
    WB_ASSIGN(const json::value idValue, source.endpoint.call({"eth_chainId", {}}, stop));
    const auto id = jsonUint64(idValue);
    if (!id || *id != m_profile.chainId) {
        source.endpoint.refuse("wrong chain: its chain id is " + (id ? std::to_string(*id) : "unreadable") + ", not " +
                                   std::to_string(m_profile.chainId),
                               Endpoint::Memory::OtherChain);
        return fail(ErrorCode::Refused, "wrong chain");
    }
    return {};
}

Result<SealedBlock> LightChain::decodeAnswer(Source& source, const json::value& answer) {
    const auto* object = answer.if_object();
    if (object == nullptr)
        return fail(ErrorCode::NotFound, source.endpoint.name() + " has no such block");
    auto block = m_beacon ? decodeExecution(*object) : m_engine->decodeJson(*object);
    if (!block)
        return refuseUnread(source, block.error());
    return block;
}

// What cannot be read as a header of this chain. One of a fork that this program does not know looks like a forged one:
// with proof of stake that is not remembered beyond this run.
tl::unexpected<core::Error> LightChain::refuseUnread(Source& source, const core::Error& why) const {
    if (m_beacon)
        refuseHeader(source, why.detail);
    else
        source.endpoint.refuse("forged header: " + why.detail);
    return tl::make_unexpected(why);
}

Result<SealedBlock> LightChain::fetchBlock(const std::stop_token& stop, Source& source, const RpcCall& call) {
    WB_ASSIGN(const json::value answer, source.endpoint.call(call, stop));
    return decodeAnswer(source, answer);
}

Result<std::vector<SealedBlock>> LightChain::fetchRange(const std::stop_token& stop, Source& source, std::uint64_t from,
                                                        std::uint64_t to) {
    const RangeBook::Range range{from, to};
    WB_ASSIGN(const std::vector<json::value> answers, source.endpoint.callAll(callsFor(range), stop));
    return decodeRange(source, range, answers);
}

// Receipts are asked for by hash, so that an answer about another branch is no honest one.
Result<std::vector<Receipt>> LightChain::fetchReceipts(const std::stop_token& stop, Source& source,
                                                       const SealedBlock& block) {
    WB_ASSIGN(const json::value answer, source.endpoint.call(blockByHash(block.hash), stop));
    const auto* object = answer.if_object();
    if (object == nullptr)
        return fail(ErrorCode::Unavailable, source.endpoint.name() + " has not the block");
    WB_ASSIGN(const json::value* list, jsonMember(*object, "transactions"));
    WB_ASSIGN(const json::array* hashes, jsonArray(*list, "transactions"));
    if (hashes->size() > kMaxTransactions)
        return fail(ErrorCode::OutOfRange, "a block with too many transactions");
    std::vector<core::Hash32> transactions;
    for (const json::value& value : *hashes) {
        WB_ASSIGN(const core::Hash32 hash, jsonFixed<core::Hash32>(value));
        transactions.push_back(hash);
    }
    WB_ASSIGN(const std::vector<json::value> receipts,
              chain::fetchReceipts(source.endpoint, block.header.number, block.hash, transactions, stop));
    std::vector<Receipt> out;
    for (const json::value& value : receipts) {
        WB_ASSIGN(const json::object* receipt, jsonObject(value, "receipt"));
        WB_ASSIGN(Receipt read, receiptFromJson(*receipt));
        out.push_back(std::move(read));
    }
    return out;
}

// What cannot be read as receipts. What is no JSON-RPC at all was held against the node already. A kind of receipt that
// this program does not know looks the same, so it is not remembered beyond this run.
void LightChain::blameMalformed(Source& source, const std::string& what, const core::Error& why) {
    if ((why.code == ErrorCode::Malformed || why.code == ErrorCode::OutOfRange) && source.endpoint.usable())
        source.endpoint.refuse("malformed " + what + ": " + why.detail, Endpoint::Memory::ThisRun);
}

Result<bool> LightChain::add(const std::stop_token& stop, Source& source, SealedBlock block) {
    const std::uint64_t number = block.header.number;
    const auto insert = [&](const std::vector<Receipt>* receipts) {
        std::unique_lock lock(m_mutex);
        // The disk must not fall behind without bound.
        m_storeDone.wait(lock, stop, [this] { return m_toKeep.size() < kMostWaiting; });
        HeaderTree::Insertion out = m_tree.insert(block, m_clock.now(), receipts);
        keepFinal();
        judgeTrust();
        return out;
    };
    using Outcome = HeaderTree::Outcome;
    HeaderTree::Insertion inserted = insert(nullptr);
    if (inserted.outcome == Outcome::NeedsReceipts) {
        const auto receipts = fetchReceipts(stop, source, block);
        if (!receipts) {
            blameMalformed(source, "receipts of block " + std::to_string(number), receipts.error());
            return tl::make_unexpected(receipts.error());
        }
        inserted = insert(&*receipts);
    }
    switch (inserted.outcome) {
    case Outcome::Added:
        announce();
        return true;
    case Outcome::Known:
        return true;
    case Outcome::ParentUnknown:
        return false;
    case Outcome::ConflictsWithFinal:
        halt("A valid branch at block " + std::to_string(number) + " contradicts a block that is final here; " +
             source.endpoint.name() + " holds it. The authorities sealed both.");
        return fail(ErrorCode::Refused, "the branch contradicts a final block");
    case Outcome::SetUnknown:
        halt(inserted.verdict.detail);
        return fail(ErrorCode::Refused, inserted.verdict.detail);
    case Outcome::Held:
        return true;
    case Outcome::NeedsReceipts:
    case Outcome::Refused:
        break;
    }
    if (inserted.verdict.maybeLater())
        return fail(ErrorCode::Unavailable, inserted.verdict.text());
    source.endpoint.refuse("forged header " + std::to_string(number) + ": " + inserted.verdict.text());
    return fail(ErrorCode::Refused, inserted.verdict.text());
}

// Brings the headers between ours and the node's head into the tree.
Result<void> LightChain::reach(const std::stop_token& stop, Source& source, const SealedBlock& head) {
    std::uint64_t next = 0;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_tree.find(head.hash) != nullptr)
            return {};
        next = m_tree.head().block.header.number + 1;
    }
    while (next < head.header.number) {
        const std::uint64_t to = std::min(head.header.number - 1, next + kBatch - 1);
        WB_ASSIGN(std::vector<SealedBlock> blocks, fetchRange(stop, source, next, to));
        for (SealedBlock& block : blocks)
            WB_TRY(connectBackwards(stop, source, std::move(block)));
        next = to + 1;
    }
    return connectBackwards(stop, source, head);
}

// Adds a block whose parents may be unknown: asks for them by hash until one is known.
Result<void> LightChain::connectBackwards(const std::stop_token& stop, Source& source, SealedBlock block) {
    std::vector<SealedBlock> waiting;
    const bool jumped = m_jumped;
    for (;;) {
        const core::Hash32 parent = block.header.parentHash;
        const std::uint64_t number = block.header.number;
        SealedBlock again = block;
        WB_ASSIGN(const bool known, add(stop, source, std::move(block)));
        if (known)
            break;
        std::uint64_t lowest = 0;
        {
            const std::scoped_lock lock(m_mutex);
            lowest = m_tree.lowestNumber();
        }
        // The tree began anew meanwhile, nearer to the head.
        if (jumped != m_jumped)
            return fail(ErrorCode::Unavailable, "begun anew");
        if (number <= lowest + 1 || waiting.size() >= kMaxReorganisation) {
            source.endpoint.refuse("wrong chain: its block " + std::to_string(number) +
                                       " does not lead to any block that is known here",
                                   Endpoint::Memory::OtherChain);
            return fail(ErrorCode::Refused, "another chain");
        }
        waiting.push_back(std::move(again));
        auto fetched = fetchBlock(stop, source, blockByHash(parent));
        if (!fetched) {
            if (fetched.error().code == ErrorCode::NotFound)
                source.endpoint.suspend("does not hold the parent of its own block " + std::to_string(number));
            return tl::make_unexpected(fetched.error());
        }
        block = *std::move(fetched);
        if (block.hash != parent || block.header.number + 1 != number) {
            source.endpoint.refuse("forged header: block " + std::to_string(block.header.number) +
                                   " has another hash than was asked for");
            return fail(ErrorCode::NotVerified, "another block than was asked for");
        }
    }
    for (auto next = waiting.rbegin(); next != waiting.rend(); ++next)
        WB_TRY(add(stop, source, std::move(*next)));
    return {};
}

// The node's head is in the tree: does the node keep up?
void LightChain::judgeHead(Source& source, const SealedBlock& head) {
    std::uint64_t ours = 0;
    std::uint64_t turns = 0;
    bool stale = false;
    bool astray = false;
    {
        const std::scoped_lock lock(m_mutex);
        source.head = head.hash;
        const HeaderTree::Node* node = m_tree.find(head.hash);
        while (node != nullptr && node->block.header.number > m_tree.finalBlock().block.header.number)
            node = node->parent;
        astray = node == nullptr || !m_tree.isCanonical(*node);
        const auto& best = m_tree.head();
        ours = best.block.header.number;
        turns = best.sealers->sealers.size();
        // Steps tell how far behind it is better than blocks, of which a chain may have few.
        stale = head.header.number + kMayTrail < ours &&
                head.step + kStaleTurns * std::max<std::uint64_t>(turns, 3) < best.block.step;
        advanceSettled();
    }
    if (astray)
        // A part of the network that was cut off cannot keep up in height; until then it holds up settlement.
        source.endpoint.setState(State::Behind, "its chain leaves ours below a final block");
    else if (stale)
        source.endpoint.suspend("stale head: its newest block is " + std::to_string(head.header.number) +
                                " where others have " + std::to_string(ours));
    else
        source.endpoint.setState(head.header.number + kMayTrail < ours ? State::Behind : State::Agreeing);
}

// With m_mutex held. Settled needs two thirds of the authorities, and every node that reaches so high to hold the
// block.
void LightChain::advanceSettled() {
    const HeaderTree::Node* agreed = &m_tree.twoThirdsBlock();
    const std::uint64_t reached = agreed->block.header.number;
    if (m_needsSecond)
        return;
    for (const Source& source : m_sources) {
        const auto state = source.endpoint.status().state;
        if (!source.head || (state != State::Agreeing && state != State::Behind))
            continue;
        const HeaderTree::Node* node = m_tree.find(*source.head);
        if (node == nullptr || node->block.header.number < reached)
            continue;
        while (node != nullptr && (node->block.header.number > reached || !m_tree.isCanonical(*node)))
            node = node->parent;
        if (node != nullptr && node->block.header.number < agreed->block.header.number)
            agreed = node;
    }
    if (m_settledBlock.header.number < agreed->block.header.number)
        m_settledBlock = agreed->block;
}

void LightChain::halt(const std::string& why) {
    m_book.end();
    const std::scoped_lock lock(m_mutex);
    if (!m_stopped)
        m_stopped = why;
}

void LightChain::announce() {
    {
        const std::scoped_lock lock(m_mutex);
        m_changed = true;
    }
    m_wake.notify_one();
}

void LightChain::tellLoop(const std::stop_token& stop) {
    while (!stop.stop_requested()) {
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, stop, [this] { return m_changed; });
            m_changed = false;
        }
        if (stop.stop_requested())
            return;
        m_listeners.tell(status());
        // Thousands of headers a second are no thousands of news.
        std::unique_lock lock(m_mutex);
        m_wake.wait_for(lock, stop, kTellEvery, [] { return false; });
    }
}

} // namespace wattbourse::chain
