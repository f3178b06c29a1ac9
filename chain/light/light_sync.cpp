// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The long way to the head: ranges of headers split over the nodes, seals recovered on all cores, inserted in order.
#include "chain/light/light_chain.h"

namespace wattbourse::chain {

using core::ErrorCode;
using core::fail;
using core::Result;
namespace json = boost::json;

namespace {

// Fewer headers than this are left to the follower of each node.
constexpr std::uint64_t kLongWay = 192;
// Requests under way to one node: the wire is busy while an answer is taken apart.
constexpr std::size_t kInFlight = 3;
constexpr std::size_t kNodesWithMoreInFlight = 8;
constexpr unsigned kFailuresInARow = 3;

} // namespace

void LightChain::holdCatchUp(bool hold) {
    m_held = hold;
    if (hold)
        m_book.end();
    announce();
}

bool LightChain::isFar(std::uint64_t head) const {
    const std::scoped_lock lock(m_mutex);
    return head >= m_tree.head().block.header.number + 1 + kLongWay;
}

// Returns when the stretch is done, or this node can do no more for it.
void LightChain::catchUp(const std::stop_token& stop, Source& source, std::uint64_t head) {
    std::uint64_t next = 0;
    {
        const std::scoped_lock lock(m_mutex);
        next = m_tree.head().block.header.number + 1;
    }
    if ((head < next + kLongWay && !m_book.running()) || m_held || !m_book.extend(next, head - 1))
        return;
    announce();
    const std::size_t helpers = m_sources.size() <= kNodesWithMoreInFlight ? kInFlight - 1 : 0;
    std::vector<std::jthread> more;
    for (std::size_t i = 0; i < helpers; ++i)
        more.emplace_back([this, &stop, &source, head] { fetchRanges(stop, source, head); });
    fetchRanges(stop, source, head);
}

void LightChain::fetchRanges(const std::stop_token& stop, Source& source, std::uint64_t head) {
    ++m_fetchers;
    unsigned failures = 0;
    while (failures < kFailuresInARow && source.endpoint.usable()) {
        const auto range = m_book.claim(source.place, head, stop);
        if (!range)
            break;
        auto answers = source.endpoint.callAll(callsFor(*range), stop);
        if (!answers) {
            ++failures;
            m_book.giveUp(*range, source.place);
            continue;
        }
        failures = 0;
        {
            const std::scoped_lock lock(m_rawMutex);
            m_raw.push_back({*range, &source, *std::move(answers)});
        }
        m_rawWake.notify_one();
    }
    // Nobody is left who could bring what is due: the followers begin anew at their next look.
    if (--m_fetchers == 0 && !stop.stop_requested())
        m_book.end();
    announce();
}

void LightChain::decodeLoop(const std::stop_token& stop) {
    while (!stop.stop_requested()) {
        std::list<RawRange> taken;
        {
            std::unique_lock lock(m_rawMutex);
            if (!m_rawWake.wait(lock, stop, [this] { return !m_raw.empty(); }))
                return;
            taken.splice(taken.begin(), m_raw, m_raw.begin());
        }
        RawRange& raw = taken.front();
        auto blocks = decodeRange(*raw.source, raw.range, raw.answers);
        if (blocks)
            m_book.fill({raw.range, raw.source->place, *std::move(blocks)});
        else
            m_book.giveUp(raw.range, raw.source->place);
        insertDue(stop);
    }
}

// One thread inserts, the others go on decoding.
void LightChain::insertDue(const std::stop_token& stop) {
    for (;;) {
        {
            const std::unique_lock turn(m_inserting, std::try_to_lock);
            if (!turn.owns_lock())
                return;
            while (!stop.stop_requested()) {
                auto due = m_book.takeDue();
                if (!due)
                    break;
                insertRange(stop, *std::move(due));
            }
        }
        // What was filled between the last look and the end of the turn found the turn taken.
        if (stop.stop_requested() || !m_book.isDueFilled())
            return;
    }
}

void LightChain::insertRange(const std::stop_token& stop, RangeBook::Filled filled) {
    Source* source = nullptr;
    for (Source& one : m_sources)
        if (one.place == filled.by)
            source = &one;
    for (SealedBlock& block : filled.blocks)
        if (!connectBackwards(stop, *source, std::move(block))) {
            m_book.giveUp(filled.range, filled.by);
            announce();
            return;
        }
    m_book.taken(filled.range);
    announce();
}

std::vector<RpcCall> LightChain::callsFor(const RangeBook::Range& range) {
    std::vector<RpcCall> calls;
    for (std::uint64_t number = range.from; number <= range.to; ++number)
        calls.push_back({"eth_getBlockByNumber", json::array{Uint256(number).toHex(), false}});
    return calls;
}

Result<std::vector<SealedBlock>> LightChain::decodeRange(Source& source, const RangeBook::Range& range,
                                                         const std::vector<json::value>& answers) {
    for (const json::value& answer : answers)
        if (!answer.is_object())
            return fail(ErrorCode::NotFound, source.endpoint.name() + " has no such block");
    std::vector<Result<SealedBlock>> opened;
    if (m_beacon) {
        for (const json::value& answer : answers)
            opened.push_back(decodeExecution(answer.get_object()));
    } else {
        std::vector<core::Address> authorities;
        {
            const std::scoped_lock lock(m_mutex);
            authorities = m_tree.head().sealers->sealers;
        }
        opened = m_engine->decodeJsonBranch(answers, authorities, m_keys);
    }
    std::vector<SealedBlock> out;
    out.reserve(opened.size());
    for (auto& block : opened) {
        if (!block)
            return refuseUnread(source, block.error());
        const std::uint64_t due = range.from + out.size();
        if (block->header.number != due) {
            source.endpoint.refuse("forged header: block " + std::to_string(block->header.number) + " where " +
                                   std::to_string(due) + " was asked for");
            return fail(ErrorCode::NotVerified, "another block than was asked for");
        }
        out.push_back(*std::move(block));
    }
    return out;
}

} // namespace wattbourse::chain
