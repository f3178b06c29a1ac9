// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the grid operator's desk reads, and how it carries a call through.
#include "app/bridge/grid_desk.h"
#include "chain/market/calls.h"
#include "core/base/hex.h"

#include <algorithm>

namespace wattbourse::app {

namespace {

using chain::flexibility::AwardStatus;
using chain::flexibility::RequestStatus;
using core::Finality;
using core::SlotIndex;

constexpr std::size_t kSentShown = 40;
constexpr std::size_t kSentLookedAt = 200;
constexpr std::uint32_t kSlotsBehind = 12;
constexpr std::uint32_t kSlotsAhead = 12;
constexpr std::size_t kSlotsKept = 192;
// Members whose positions or readings one transaction adds up, orders that one claims, meters that one measures.
constexpr std::uint32_t kMembersEach = 200;
constexpr std::size_t kOrdersEach = 32;
constexpr std::size_t kMetersEach = 50;
// A step that came to nothing is tried so often.
constexpr int kAttempts = 3;
// Awards are looked at from the newest back.
constexpr std::uint64_t kLooksBack = 64;

bool isOpen(AwardStatus status) {
    return status == AwardStatus::Open;
}

/// A request names no awards, so they are known by its terms and by who offered.
bool comesFrom(const chain::flexibility::Award& award, const BranchCall& call) {
    const auto& request = call.request.value();
    const auto& offers = call.offers.value();
    return award.buyer == request.buyer && award.firstSlot == request.ask.firstSlot &&
           award.slots == request.ask.slots && award.direction == request.ask.direction &&
           award.rule == request.ask.rule && award.terms.tolerancePermille == request.ask.tolerancePermille &&
           award.terms.penaltyPermille == request.ask.penaltyPermille &&
           std::any_of(offers.begin(), offers.end(),
                       [&](const chain::flexibility::Offer& offer) { return offer.seller == award.seller; });
}

/// Nothing of it changes any more.
bool isDone(const BranchSlot& slot, std::size_t members) {
    return slot.flow.value().measuredMembers == members &&
           std::all_of(slot.members.value().begin(), slot.members.value().end(),
                       [](const auto& member) { return member.second.booked; });
}

} // namespace

std::shared_ptr<const GridSnapshot> GridDesk::refresh() {
    m_snapshot.problem.clear();
    readBranch();
    if (m_snapshot.book) {
        readSlots();
        readCalls();
    }
    m_snapshot.held.clear();
    for (const auto& [slot, most] : std::map(m_runs)) {
        if (const auto sent = advance(slot, most); !sent)
            m_snapshot.held.insert_or_assign(slot, GridSnapshot::Held{sent.error(), {}});
        else if (*sent && (*sent)->state == core::TxnRecord::State::Refused)
            m_snapshot.held.insert_or_assign(
                slot, GridSnapshot::Held{{core::ErrorCode::Refused, (*sent)->purpose}, (*sent)->refusal});
        if (stateOf(m_snapshot, slot, m_parts.clock.now(), m_parts.slotSeconds).stage == CallStage::Done)
            m_runs.erase(slot);
    }
    m_snapshot.runs = m_runs;
    if (auto recent = m_parts.outbox.recent(kSentLookedAt)) {
        std::erase_if(*recent, [](const core::TxnRecord& each) { return !each.intent.starts_with(kIntentPrefix); });
        recent->resize(std::min(recent->size(), kSentShown));
        m_snapshot.sent = *std::move(recent);
    } else {
        m_snapshot.problem = recent.error().detail;
    }
    return std::make_shared<const GridSnapshot>(m_snapshot);
}

void GridDesk::readBranch() {
    auto branches = chain::grid::readBranches(m_parts.reader, m_parts.at.grid.address, Finality::Final);
    if (!branches) {
        m_snapshot.problem = branches.error().detail;
        return;
    }
    m_snapshot.branches = *std::move(branches);
    const auto& all = m_snapshot.branches->value();
    const auto own = std::find_if(all.begin(), all.end(), [this](const chain::grid::Branch& branch) {
        return branch.dso == m_parts.signer.address();
    });
    std::uint32_t looked = m_wanted;
    if (looked == 0 || looked > all.size())
        looked = all.empty() ? 0 : own == all.end() ? 1 : static_cast<std::uint32_t>(own - all.begin()) + 1;
    if (looked != m_snapshot.branch) {
        m_snapshot.branch = looked;
        m_snapshot.book.reset();
        m_snapshot.slots.clear();
        m_snapshot.calls.clear();
    }
    if (looked == 0)
        return;
    auto book = chain::grid::readBranchBook(m_parts.reader, m_parts.at.grid.address, looked, Finality::Final);
    if (book)
        m_snapshot.book = *std::move(book);
    else
        m_snapshot.problem = book.error().detail;
}

void GridDesk::readSlots() {
    const auto now = core::SlotCalendar(m_parts.slotSeconds).at(m_parts.clock.now());
    const SlotIndex first{now.value - std::min(now.value, kSlotsBehind)};
    const auto count = now.value + kSlotsAhead - first.value + 1;
    const auto flows = chain::grid::readFlows(m_parts.reader, m_parts.at.grid.address, m_snapshot.branch, first, count,
                                              Finality::Final);
    if (!flows) {
        m_snapshot.problem = flows.error().detail;
        return;
    }
    const auto& members = m_snapshot.book->value().members;
    for (std::uint32_t i = 0; i < count; ++i) {
        const SlotIndex slot{first.value + i};
        const auto kept = m_snapshot.slots.find(slot);
        if (kept != m_snapshot.slots.end() && isDone(kept->second, members.size()))
            continue;
        std::vector<std::size_t> places;
        std::vector<core::Address> accounts;
        for (std::size_t place = 0; place < members.size(); ++place)
            if (members[place].belongs(slot)) {
                places.push_back(place);
                accounts.push_back(members[place].account);
            }
        const auto read = chain::grid::readMemberSlots(m_parts.reader, m_parts.at, m_snapshot.branch, accounts, slot,
                                                       Finality::Final);
        if (!read) {
            m_snapshot.problem = read.error().detail;
            return;
        }
        m_snapshot.slots.insert_or_assign(
            slot, BranchSlot{flows->map([i](const auto& all) { return all[i]; }), read->map([&](const auto& each) {
                                 std::map<std::size_t, chain::grid::MemberSlot> out;
                                 for (std::size_t at = 0; at < each.size(); ++at)
                                     out.emplace(places[at], each[at]);
                                 return out;
                             })});
    }
    while (m_snapshot.slots.size() > kSlotsKept)
        m_snapshot.slots.erase(m_snapshot.slots.begin());
}

void GridDesk::readCalls() {
    for (const auto& [slot, at] : m_snapshot.slots) {
        const auto request = at.flow.value().request;
        const auto kept = m_snapshot.calls.find(slot);
        if (request == 0 || (kept != m_snapshot.calls.end() && isDone(at, m_snapshot.book->value().members.size())))
            continue;
        if (auto call = readCall(request))
            m_snapshot.calls.insert_or_assign(slot, *std::move(call));
        else
            m_snapshot.problem = call.error().detail;
    }
    std::erase_if(m_snapshot.calls, [this](const auto& each) { return !m_snapshot.slots.contains(each.first); });
}

core::Result<BranchCall> GridDesk::readCall(std::uint64_t request) {
    WB_ASSIGN(auto asked, m_views.request(request, Finality::Final));
    WB_ASSIGN(auto offers, m_views.offers(request, Finality::Final));
    BranchCall out{std::move(asked), std::move(offers), {}};
    if (out.request.value().status != RequestStatus::Awarded)
        return out;
    WB_ASSIGN(const auto count, m_views.awardCount(Finality::Final));
    for (auto id = count.value(); id > 0 && id + kLooksBack > count.value(); --id) {
        WB_ASSIGN(auto award, m_views.award(id, Finality::Final));
        if (comesFrom(award.value(), out))
            out.awards.push_back(std::move(award));
    }
    std::reverse(out.awards.begin(), out.awards.end());
    return out;
}

GridDesk::MaybeSent GridDesk::sendOnce(SlotIndex slot, const std::string& step, const core::TxnRequest& request) {
    const std::string intent =
        kIntentPrefix + ("b" + std::to_string(m_snapshot.branch)) + ":s" + std::to_string(slot.value) + ":" + step;
    for (int attempt = 1; attempt <= kAttempts; ++attempt) {
        const std::string name = intent + ":" + std::to_string(attempt);
        WB_ASSIGN(const auto before, m_parts.outbox.find(name));
        if (before && before->cameToNothing())
            continue;
        if (before)
            return std::nullopt;
        WB_ASSIGN(auto sent, send(name, request));
        return sent;
    }
    return core::fail(core::ErrorCode::Refused, request.purpose + ": came to nothing in every attempt");
}

GridDesk::MaybeSent GridDesk::advance(SlotIndex slot, core::Credit most) {
    const auto found = m_snapshot.slots.find(slot);
    if (found == m_snapshot.slots.end())
        return std::nullopt;
    const CallState state = stateOf(m_snapshot, slot, m_parts.clock.now(), m_parts.slotSeconds);
    if (state.from)
        return std::nullopt;
    const auto& flow = found->second.flow.value();
    switch (state.stage) {
    case CallStage::Claiming:
        return claim(slot);
    case CallStage::Planning:
        return sendOnce(slot, "plan-" + std::to_string(flow.plannedMembers),
                        m_calls.plan(m_snapshot.branch, slot, kMembersEach));
    case CallStage::Need:
        return relieve(slot, most);
    case CallStage::Awarding:
        return sendOnce(slot, "award", m_flexCalls.awardRequest(flow.request));
    case CallStage::Settling:
        return settleAwards(slot);
    case CallStage::Booking:
        return book(slot);
    default:
        return std::nullopt;
    }
}

GridDesk::MaybeSent GridDesk::claim(SlotIndex slot) {
    WB_ASSIGN(const auto rows, m_parts.market.rows(Finality::Final));
    const auto& members = m_snapshot.book->value().members;
    const auto now = m_parts.clock.now();
    for (const core::MarketRow& row : rows.value()) {
        const auto gate = core::SlotCalendar(row.slotSeconds).start(slot) - std::chrono::seconds(row.gateCloses);
        if (now < gate || row.slotSeconds != m_parts.slotSeconds)
            continue;
        if (row.matching != core::Matching::Continuous) {
            WB_ASSIGN(const auto book, m_parts.market.book(row.id, slot, Finality::Final));
            const bool empty =
                std::all_of(book.value().demand.begin(), book.value().demand.end(), [](auto wh) { return wh == 0; }) &&
                std::all_of(book.value().supply.begin(), book.value().supply.end(), [](auto wh) { return wh == 0; });
            if (!book.value().cleared && !empty)
                return sendOnce(slot, "clear-" + std::to_string(row.id.value), m_parts.market.clearCall(row.id, slot));
            if (!book.value().cleared)
                continue;
        }
        for (const auto& [place, at] : m_snapshot.slots.at(slot).members.value()) {
            if (at.openOrders == 0)
                continue;
            WB_ASSIGN(auto sent, claimOf(slot, row, members[place].account));
            if (sent)
                return sent;
        }
    }
    return std::nullopt;
}

GridDesk::MaybeSent GridDesk::claimOf(SlotIndex slot, const core::MarketRow& row, const core::Address& member) {
    WB_ASSIGN(const auto ids, m_parts.market.orderIds(member, row.id, slot, Finality::Final));
    if (ids.value().empty())
        return std::nullopt;
    WB_ASSIGN(const auto orders, m_parts.market.orders(ids.value(), Finality::Final));
    std::vector<core::OrderId> open;
    for (const core::OrderRecord& order : orders.value())
        if (order.status == core::OrderStatus::Open && open.size() < kOrdersEach)
            open.push_back(order.id);
    if (open.empty())
        return std::nullopt;
    return sendOnce(slot, "claim-" + std::to_string(open.front().value), m_parts.market.claimCall(open));
}

GridDesk::MaybeSent GridDesk::relieve(SlotIndex slot, core::Credit most) {
    const auto need = needOf(m_snapshot, slot);
    if (!need)
        return std::nullopt;
    if (need->most > most)
        return core::fail(core::ErrorCode::Refused, "the call for slot " + std::to_string(slot.value) + " could cost " +
                                                        core::formatDecimal(need->most.value, 6) + " cr, and " +
                                                        core::formatDecimal(most.value, 6) + " cr are allowed");
    return sendOnce(slot, "call", m_calls.callFlexibility(m_snapshot.branch, slot));
}

GridDesk::MaybeSent GridDesk::settleAwards(SlotIndex slot) {
    for (const auto& award : m_snapshot.calls.at(slot).awards) {
        if (!isOpen(award.value().status))
            continue;
        WB_ASSIGN(auto sent, settleAward(slot, award.value()));
        if (sent)
            return sent;
    }
    return std::nullopt;
}

GridDesk::MaybeSent GridDesk::settleAward(SlotIndex slot, const chain::flexibility::Award& award) {
    const std::string id = std::to_string(award.id);
    if (award.measured >= award.members)
        return sendOnce(slot, "settle-" + id, m_flexCalls.settle(award.id));
    // What a seller brought in are meters of its own, or of people who named it their aggregator.
    WB_ASSIGN(const auto meters, m_parts.market.meters(Finality::Final));
    std::vector<core::Hash32> due;
    for (const core::MeterRecord& meter : meters.value()) {
        if ((meter.owner != award.seller && meter.aggregator != award.seller) || due.size() == kMetersEach)
            continue;
        WB_ASSIGN(const auto part, m_views.part(award.id, meter.id, Finality::Final));
        if (part.value().included && !part.value().measured)
            due.push_back(meter.id);
    }
    if (due.empty())
        return std::nullopt;
    return sendOnce(slot, "measure-" + id + "-" + std::to_string(award.measured), m_flexCalls.measure(award.id, due));
}

GridDesk::MaybeSent GridDesk::book(SlotIndex slot) {
    const BranchSlot& at = m_snapshot.slots.at(slot);
    const auto& flow = at.flow.value();
    if (flow.measuredMembers < m_snapshot.book->value().members.size())
        return sendOnce(slot, "measure-" + std::to_string(flow.measuredMembers),
                        m_calls.measure(m_snapshot.branch, slot, kMembersEach));
    std::vector<std::uint64_t> members;
    for (const auto& [place, member] : at.members.value())
        if (!member.booked && members.size() < kMembersEach)
            members.push_back(place);
    if (members.empty())
        return std::nullopt;
    return sendOnce(slot, "tokens-" + std::to_string(members.front()),
                    m_calls.bookTokens(m_snapshot.branch, slot, members));
}

} // namespace wattbourse::app
