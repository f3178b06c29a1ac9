// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pool of a dispatch desk: what it is offered at, and whom an award or what is missing of it goes to.
#include "app/bridge/dispatch_books.h"

#include "chain/market/calls.h"
#include "chain/market/contract_errors.h"
#include "chain/market/credit_ledger.h"

#include <algorithm>

namespace wattbourse::app {

namespace {

using core::Finality;
using core::FlexDirection;

constexpr std::uint64_t kRequestsLookedAt = 16;
constexpr std::chrono::seconds kPoolReadEvery{60};
// A round of answers that leaves room for another is worth it from here on.
constexpr std::chrono::seconds kTwoRounds{240};

std::uint32_t firstDevice(std::uint32_t devices) {
    // The one that gives way most readily stands for the member.
    for (const auto bit : {core::kMemberBattery, core::kMemberCar, core::kMemberHeatPump, core::kMemberPv})
        if ((devices & bit) != 0)
            return bit;
    return 0;
}

/// Half the time that is left, where the other half is enough for those who are asked next.
core::UnixTime roundEnd(core::UnixTime now, core::UnixTime last) {
    return last - now >= kTwoRounds ? now + (last - now) / 2 : last;
}

std::string named(const char* step, const core::PoolOffer& offer) {
    return std::string(step) + ":" + std::to_string(offer.request) + ":" + std::to_string(offer.attempt);
}

/// Who is asked for `wanted`; all of them for all that they have when that does not cover it: less than was promised
/// is better than nothing.
std::vector<core::MemberAsk> splitOrAll(std::span<const core::PoolPart> parts, const core::PoolTerms& terms,
                                        core::Energy wanted, bool& covered) {
    auto split = core::splitAward(parts, terms, wanted);
    covered = split.has_value();
    if (covered)
        return *std::move(split);
    std::map<core::MemberNumber, core::MemberAsk> all;
    for (const core::PoolPart& part : parts) {
        core::MemberAsk& ask = all[part.member];
        ask.member = part.member;
        ask.asked += part.quantity;
        ask.expected += part.expected;
        ask.promise += part.expected;
        ask.price = std::max(ask.price, part.price);
    }
    std::vector<core::MemberAsk> out;
    for (const auto& [member, ask] : all)
        out.push_back(ask);
    return out;
}

core::Energy missingOf(const core::DispatchRecord& record, std::span<const core::DispatchAsk> asks) {
    core::Energy missing = record.terms.contracted;
    for (const auto& ask : asks)
        missing -= ask.accepted;
    return missing;
}

/// Parts of members who were not asked yet.
std::vector<core::PoolPart> othersOf(std::span<const core::PoolPart> parts, std::span<const core::DispatchAsk> asks) {
    std::set<core::MemberNumber> asked;
    for (const auto& ask : asks)
        asked.insert(ask.member);
    std::vector<core::PoolPart> out;
    std::copy_if(parts.begin(), parts.end(), std::back_inserter(out),
                 [&](const core::PoolPart& part) { return !asked.contains(part.member); });
    return out;
}

/// What is left for those who are silent once all others were asked.
core::Energy leftAfter(std::span<const core::MemberAsk> others, const core::PoolTerms& terms, core::Energy missing) {
    core::Energy expected;
    for (const auto& ask : others)
        expected += ask.expected;
    return missing - core::Energy{expected.value * (1000 - std::int64_t{terms.reservePermille}) / 1000};
}

/// The silent, by what is likely to come of them, until `left` is covered.
std::vector<core::DispatchAsk> silentFor(std::span<const core::DispatchAsk> asks, core::Energy left) {
    std::vector<core::DispatchAsk> out;
    for (const auto& ask : asks)
        if (ask.answer == core::DispatchAnswer::Silent && left.value > 0) {
            out.push_back(ask);
            left -= ask.promise;
        }
    return out;
}

} // namespace

core::Result<core::UnixTime> DispatchDesk::deadlineFor(core::SlotIndex slot, core::UnixTime now) const {
    // A block or two for the question, then as long as there is, short of what bringing in takes.
    constexpr std::chrono::seconds kToAsk{20};
    const core::UnixTime last =
        m_calendar.start(slot) -
        std::min<std::chrono::seconds>(kLastAnswers, std::chrono::seconds(m_calendar.slotSeconds()));
    if (last < now + kToAsk)
        return core::fail(core::ErrorCode::Refused, "there is no time left to ask before the event");
    return roundEnd(now, last);
}

core::Result<std::map<core::MemberNumber, DispatchDesk::Poolable>> DispatchDesk::poolable() const {
    std::map<core::Address, const core::MeterRecord*> meters;
    for (const auto& meter : m_meters)
        if (meter.aggregator == m_parts.owner.address())
            meters.try_emplace(meter.owner, &meter);
    std::map<core::MemberNumber, Poolable> out;
    core::MemberQuery all;
    all.limit = 10'000;
    for (;; all.after += all.limit) {
        WB_ASSIGN(const auto page, m_books->members.find(all));
        for (const auto& member : page)
            if (const auto meter = meters.find(member.account); meter != meters.end())
                out.emplace(member.number, Poolable{member, meter->second->id, meter->second->keepPermille});
        if (static_cast<std::int64_t>(page.size()) < all.limit)
            return out;
    }
}

core::Result<Pool> DispatchDesk::poolOfMembers(FlexDirection direction, std::uint32_t keepPermille) const {
    WB_ASSIGN(auto curves, m_books->curves.curves(direction));
    WB_ASSIGN(const auto members, poolable());
    // Who cannot be brought into an award is not offered in one.
    std::erase_if(curves, [&](const auto& of) {
        const auto member = members.find(of.first);
        return member == members.end() || member->second.keepPermille < keepPermille;
    });
    WB_ASSIGN(const auto past, m_books->dispatches.deliveries());
    Pool pool{curves.size(), curves.empty() ? 0U : 999U, core::meritOrder(core::poolOf(curves, past))};
    for (const auto& [member, curve] : curves)
        pool.mostKeep = std::min(pool.mostKeep, members.at(member).keepPermille);
    return pool;
}

core::Result<core::PoolTerms> DispatchDesk::termsOf(core::SlotIndex first, std::uint32_t slots,
                                                    FlexDirection direction) const {
    core::PoolTerms terms;
    WB_ASSIGN(const auto offers, m_books->offers.since(first));
    for (const auto& offer : offers)
        if (offer.firstSlot == first && offer.slots == slots && offer.direction == direction)
            terms = {offer.reservePermille, offer.keepPermille, {}};
    return terms;
}

core::Result<std::vector<core::DispatchAsk>> DispatchDesk::asksOf(const std::vector<core::MemberAsk>& split) const {
    WB_ASSIGN(const auto members, poolable());
    std::vector<core::DispatchAsk> asks;
    for (const core::MemberAsk& each : split) {
        const auto& [member, meter, keep] = members.at(each.member);
        core::DispatchAsk ask;
        ask.member = each.member;
        ask.account = member.account;
        ask.meter = meter;
        ask.device = firstDevice(member.devices);
        ask.asked = each.asked;
        ask.promise = each.promise;
        ask.expected = each.expected;
        asks.push_back(ask);
    }
    return asks;
}

core::Result<void> DispatchDesk::begin(std::uint64_t award, core::UnixTime now) {
    WB_TRY(openBooks());
    WB_ASSIGN(const auto proven, m_flexibility.award(award, Finality::Final));
    const auto& of = proven.value();
    WB_ASSIGN(const auto pool, poolOfMembers(of.direction, of.keepPermille));
    if (pool.parts.empty())
        return core::fail(core::ErrorCode::Refused,
                          "no member who lets this aggregator offer its flexibility has a curve");
    WB_ASSIGN(const auto terms, termsOf(of.firstSlot, of.slots, of.direction));
    bool covered = false;
    WB_ASSIGN(const auto asks, asksOf(splitOrAll(pool.parts, terms, of.terms.contracted, covered)));
    core::DispatchRecord record;
    record.award = award;
    if (const auto buyer = m_registry.find(of.buyer); buyer != m_registry.end())
        record.buyer = buyer->second;
    record.reward = {static_cast<std::uint32_t>(std::uint64_t{of.terms.price.value} * (1000 - of.keepPermille) / 1000)};
    if (of.keepPermille >= 1000)
        record.reward = of.terms.price;
    WB_ASSIGN(record.deadline, deadlineFor(of.firstSlot, now));
    WB_TRY(m_books->runner.begin("award " + std::to_string(award), record, asks));
    return {};
}

core::Result<void> DispatchDesk::askAgain(std::uint64_t number, core::UnixTime now) {
    WB_TRY(openBooks());
    WB_ASSIGN(const auto record, m_books->dispatches.find(number));
    if (!record)
        return core::fail(core::ErrorCode::NotFound, "there is no dispatch " + std::to_string(number));
    WB_ASSIGN(const auto asked, m_books->dispatches.asks(number));
    const core::Energy missing = missingOf(*record, asked);
    if (missing.value <= 0)
        return core::fail(core::ErrorCode::Refused, "nothing is missing");
    WB_ASSIGN(const auto award, m_flexibility.award(record->award, Finality::Final));
    WB_ASSIGN(const auto pool, poolOfMembers(record->direction, award.value().keepPermille));
    WB_ASSIGN(const auto terms, termsOf(record->firstSlot, record->slots, record->direction));
    bool covered = false;
    const auto split = splitOrAll(othersOf(pool.parts, asked), terms, missing, covered);
    WB_ASSIGN(auto asks, asksOf(split));
    if (!covered) {
        const auto silent = silentFor(asked, leftAfter(split, terms, missing));
        asks.insert(asks.end(), silent.begin(), silent.end());
    }
    if (asks.empty())
        return core::fail(core::ErrorCode::Refused, "everybody has answered");
    // Until the runner's own last moment: a little later than the first round.
    constexpr std::chrono::seconds kLast{65};
    const core::UnixTime until = m_calendar.start(record->firstSlot) - kLast;
    if (until <= now)
        return core::fail(core::ErrorCode::Refused, "there is no time left to ask before the event");
    return m_books->runner.askAgain("again " + std::to_string(number) + " " + std::to_string(record->deadline.seconds),
                                    number, roundEnd(now, until), asks);
}

core::Result<void> DispatchDesk::offer(core::PoolOffer offer, core::UnixTime now) {
    WB_TRY(openBooks());
    WB_ASSIGN(const auto proven, m_flexibility.request(offer.request, Finality::Final));
    const core::FlexRequest& request = proven.value();
    const core::UnixTime offersEnd = m_calendar.start(request.ask.firstSlot) - std::chrono::seconds(request.ask.notice);
    if (request.status != core::FlexRequestStatus::Open || now >= offersEnd)
        return core::fail(core::ErrorCode::Refused,
                          "request " + std::to_string(offer.request) + " takes no more offers");
    offer.firstSlot = request.ask.firstSlot;
    offer.slots = request.ask.slots;
    offer.direction = request.ask.direction;
    FlexCall call{proven, {}, offersEnd};
    WB_TRY(readState(call));
    if (call.state == FlexCall::State::UnderWay || call.state == FlexCall::State::Placed)
        return core::fail(core::ErrorCode::Refused,
                          "request " + std::to_string(offer.request) + " has an offer of this account already");
    WB_ASSIGN(const auto pool, poolOfMembers(offer.direction, 0));
    if (offer.keepPermille > pool.mostKeep)
        return core::fail(core::ErrorCode::Refused,
                          "the members let this aggregator keep " + std::to_string(pool.mostKeep) + " ‰ at most");
    offer.attempt = call.offer ? call.offer->attempt + 1 : 0;
    return m_books->offers.keep(offer);
}

core::Result<void> DispatchDesk::readState(FlexCall& call) {
    using State = FlexCall::State;
    const core::FlexRequest& request = call.request.value();
    WB_ASSIGN(call.offer, m_books->offers.find(request.id));
    std::optional<core::TxnRecord> sent;
    if (call.offer) {
        WB_ASSIGN(sent, m_parts.outbox.find(named("pool-offer", *call.offer)));
        call.state = sent && sent->cameToNothing() ? State::CameToNothing : State::UnderWay;
    }
    if (request.offers == 0)
        return {};
    WB_ASSIGN(const auto offers, m_flexibility.offers(request.id, Finality::Final));
    for (const auto& each : offers.value())
        if (each.seller == m_parts.owner.address() && each.open) {
            call.state = State::Placed;
            if (!call.offer)
                call.offer = core::PoolOffer{
                    request.id, request.ask.firstSlot, request.ask.slots, request.ask.direction, each.quantity,
                    each.price, each.keepPermille};
            return {};
        }
    if (sent && sent->state == core::TxnRecord::State::Final)
        call.state = State::CameToNothing;
    return {};
}

core::Result<void> DispatchDesk::lookForCalls(core::UnixTime now, DispatchNews& news) {
    WB_ASSIGN(const auto count, m_flexibility.requestCount(Finality::Final));
    for (std::uint64_t back = 0; back < std::min(count.value(), kRequestsLookedAt); ++back) {
        const std::uint64_t id = count.value() - back;
        if (m_overRequests.contains(id))
            continue;
        WB_ASSIGN(auto request, m_flexibility.request(id, Finality::Final));
        const core::FlexAsk& ask = request.value().ask;
        const core::UnixTime offersEnd = m_calendar.start(ask.firstSlot) - std::chrono::seconds(ask.notice);
        if (request.value().status != core::FlexRequestStatus::Open || now >= offersEnd) {
            m_overRequests.insert(id);
            continue;
        }
        if (request.value().buyer == m_parts.owner.address())
            continue;
        FlexCall call{std::move(request), {}, offersEnd};
        if (const auto buyer = m_registry.find(call.request.value().buyer); buyer != m_registry.end())
            call.buyer = buyer->second;
        WB_TRY(readState(call));
        news.calls.push_back(std::move(call));
    }
    std::stable_sort(news.calls.begin(), news.calls.end(),
                     [](const FlexCall& a, const FlexCall& b) { return a.offersEnd < b.offersEnd; });
    WB_ASSIGN(const auto newest, m_books->offers.newest());
    if (newest)
        news.terms = {newest->reservePermille, newest->keepPermille, {}};
    WB_TRY(readPools(now, news));
    if (!newest)
        for (const auto& pool : {news.up, news.down})
            if (pool)
                news.terms.keepPermille = pool->mostKeep;
    for (const FlexCall& call : news.calls)
        WB_TRY(sendOffer(call));
    return {};
}

core::Result<void> DispatchDesk::readPools(core::UnixTime now, DispatchNews& news) {
    const auto asking = std::find_if(news.dispatches.begin(), news.dispatches.end(), [now](const auto& view) {
        return view.stage == chain::dispatch::Stage::Asking && missingOf(view.record, view.asks).value > 0 &&
               (view.record.deadline <= now || std::none_of(view.asks.begin(), view.asks.end(), [](const auto& ask) {
                    return ask.answer == core::DispatchAnswer::Silent;
                }));
    });
    const auto wanted = [&](FlexDirection direction) {
        return (asking != news.dispatches.end() && asking->record.direction == direction) ||
               std::any_of(news.calls.begin(), news.calls.end(), [direction](const FlexCall& call) {
                   return call.request.value().ask.direction == direction;
               });
    };
    const bool old = now - m_poolRead >= kPoolReadEvery;
    for (const auto& [direction, kept, shown] :
         {std::tuple(FlexDirection::Up, &m_up, &news.up), std::tuple(FlexDirection::Down, &m_down, &news.down)}) {
        if (!wanted(direction)) {
            kept->reset();
            continue;
        }
        if (!*kept || old) {
            WB_ASSIGN(auto pool, poolOfMembers(direction, 0));
            *kept = std::make_shared<const Pool>(std::move(pool));
            m_poolRead = now;
        }
        *shown = *kept;
    }
    if (asking == news.dispatches.end())
        return {};
    const core::DispatchRecord& record = asking->record;
    WB_ASSIGN(const auto terms, termsOf(record.firstSlot, record.slots, record.direction));
    const auto& pool = record.direction == FlexDirection::Up ? m_up : m_down;
    const core::Energy missing = missingOf(record, asking->asks);
    bool covered = false;
    const auto others = splitOrAll(othersOf(pool->parts, asking->asks), terms, missing, covered);
    news.others = others.size();
    news.again = covered ? 0 : silentFor(asking->asks, leftAfter(others, terms, missing)).size();
    return {};
}

core::Result<void> DispatchDesk::sendOffer(const FlexCall& call) {
    if (!call.offer || call.state != FlexCall::State::UnderWay)
        return {};
    const core::PoolOffer& offer = *call.offer;
    WB_ASSIGN(const auto known, m_parts.outbox.find(named("pool-offer", offer)));
    if (known)
        return {};
    const core::Address& requests = m_at.flexRequests.address;
    const core::FlexAsk& ask = call.request.value().ask;
    const core::Credit bond = core::flexBond(offer.quantity, ask.slots, ask.priceCap, ask.penaltyPermille);
    WB_ASSIGN(const auto allowed,
              chain::readAllowance(m_parts.reader, m_at, m_parts.owner.address(), requests, Finality::Final));
    if (allowed.value() < bond) {
        // Final, and short all the same: another offer used it up. A new attempt allows it anew.
        WB_ASSIGN(const auto deposit,
                  m_parts.outbox.submit(named("pool-deposit", offer), chain::Calls(m_at).approveCredits(requests, bond),
                                        m_parts.owner));
        return deposit.isUnderWay()
                   ? core::Result<void>{}
                   : core::fail(core::ErrorCode::Refused,
                                "the bond for request " + std::to_string(offer.request) + " could not be put in");
    }
    const core::FlexOfferRecord record{m_parts.owner.address(), offer.quantity, offer.price, offer.keepPermille, true};
    WB_ASSIGN(const auto sent,
              m_parts.outbox.submit(
                  named("pool-offer", offer),
                  chain::flexibility::Calls(chain::flexibility::contractsOf(m_at)).offer(offer.request, record),
                  m_parts.owner));
    if (sent.state != core::TxnRecord::State::Refused)
        return {};
    const auto error = chain::decodeContractError(sent.refusal);
    return core::fail(core::ErrorCode::Refused, "the offer to request " + std::to_string(offer.request) +
                                                    " would be refused" +
                                                    (error ? ": " + error->error().detail : std::string()));
}

} // namespace wattbourse::app
