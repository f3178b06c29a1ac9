// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/flex_trader.h"

#include <algorithm>

namespace wattbourse::core {

namespace {

// Looked at from the newest back: older ones are over.
constexpr std::uint64_t kLooksBack = 16;
constexpr std::size_t kEventsKept = 64;
// Prices of offers are rounded up to a tenth of a ct.
constexpr Price kPriceTick{1'000};
constexpr int kAttempts = 3;
// Blocks that an offer may take.
constexpr std::int64_t kMarginSteps = 3;

std::uint64_t oldestOf(std::uint64_t count) {
    return count > kLooksBack ? count - kLooksBack + 1 : 1;
}

} // namespace

void FlexTrader::answer(std::uint64_t request, bool accepted) {
    m_answers[request] = accepted;
    m_due = true;
}

void FlexTrader::tick(const Bounds& bounds) {
    const ChainStatus chain = m_with.chain.status();
    if (!chain.finalBlock || (chain.finalBlock->hash == m_lastFinal && !m_due))
        return;
    m_lastFinal = chain.finalBlock->hash;
    m_due = false;
    const auto looked = look(bounds);
    m_status.problem = looked ? std::string() : looked.error().detail;
    publish(bounds);
}

Result<void> FlexTrader::look(const Bounds& bounds) {
    // A rule never changes once it is there.
    WB_ASSIGN(auto rules, m_with.market.rules(Finality::Final));
    m_rules = std::move(rules).value();
    WB_TRY(lookAtRequests(bounds));
    return lookAtAwards(bounds);
}

Result<void> FlexTrader::lookAtRequests(const Bounds& bounds) {
    WB_ASSIGN(const auto count, m_with.market.requestCount(Finality::Final));
    for (std::uint64_t id = oldestOf(count.value()); id <= count.value(); ++id) {
        const auto known = m_requests.find(id);
        if (known != m_requests.end() && known->second.status != FlexRequestStatus::Open)
            continue;
        WB_ASSIGN(const auto read, m_with.market.request(id, Finality::Final));
        const FlexRequest& request = read.value();
        if (request.status == FlexRequestStatus::None ||
            (request.ask.branch != 0 && !bounds.branches.contains(request.ask.branch)))
            continue;
        m_requests[id] = request;
        FlexEvent& event = m_events[id];
        const SlotCalendar calendar(bounds.slotSeconds);
        event.request = id;
        event.firstSlot = request.ask.firstSlot;
        event.slots = request.ask.slots;
        event.from = calendar.start(event.firstSlot);
        event.to = event.from + std::chrono::seconds(std::int64_t{event.slots} * bounds.slotSeconds);
        event.offersEnd = event.from - std::chrono::seconds(request.ask.notice);
        event.direction = request.ask.direction;
        event.asked = request.ask.quantity;
        event.cap = request.ask.priceCap;
        event.tolerancePermille = request.ask.tolerancePermille;
        event.penaltyPermille = request.ask.penaltyPermille;
        event.forgivenAllowed = request.ask.forgiven;
        if (request.status == FlexRequestStatus::Open)
            weigh(event, request, bounds);
        else if (!event.award && event.stage == FlexStage::Offered && request.status == FlexRequestStatus::Ended)
            event.stage = FlexStage::NotAwarded;
    }
    return {};
}

void FlexTrader::weigh(FlexEvent& event, const FlexRequest& request, const Bounds& bounds) {
    const auto sent = isSent("flex-offer:r" + std::to_string(request.id));
    if (!sent)
        return;
    if (*sent) {
        event.stage = FlexStage::Offered;
        return;
    }
    const auto margin = std::chrono::seconds(kMarginSteps * std::max(1U, m_with.chain.status().stepSeconds));
    const bool over = m_with.clock.now() + margin >= event.offersEnd;
    if (over) {
        if (event.stage == FlexStage::Weighing || event.stage == FlexStage::AsksOwner)
            event.stage = FlexStage::NothingToOffer;
        return;
    }
    const auto word = m_answers.find(request.id);
    if (bounds.choice == FlexChoice::Never || (word != m_answers.end() && !word->second)) {
        event.stage = FlexStage::Declined;
        return;
    }
    if (!estimate(event, request, bounds))
        return;
    event.stage = FlexStage::AsksOwner;
    const bool agreed = word != m_answers.end() || bounds.choice == FlexChoice::AgentDecides;
    if (agreed && bounds.mayOffer)
        offer(event, request);
}

/// What would be offered, and what it rests on. False where that is nothing.
bool FlexTrader::estimate(FlexEvent& event, const FlexRequest& request, const Bounds& bounds) {
    event.offer.reset();
    const FlexAsk& ask = request.ask;
    event.stage = FlexStage::NoBaseline;
    if (ask.rule >= m_rules.size())
        return false;
    // Offers end when the award may be made: whoever wins is told then.
    const SlotIndex notified = SlotCalendar(bounds.slotSeconds).at(event.offersEnd);
    auto baseline = m_with.home.baseline(m_rules[ask.rule], ask, notified);
    if (!baseline)
        return false;
    event.baseline = baseline->net;
    event.baselineDays = std::move(baseline->days);
    event.adjustmentPermille = baseline->adjustmentPermille;
    event.stage = FlexStage::Weighing;
    auto planned = m_with.home.planned(ask.firstSlot, ask.slots);
    if (!planned)
        return false;
    event.planned = std::move(*planned);
    const Energy largest = std::min(ask.quantity, bounds.preferences.maxEnergyPerSlot);
    const auto option = m_with.home.flexibility(ask.firstSlot, ask.direction, event.baseline, largest);
    if (!option)
        return false;
    event.stage = FlexStage::NothingToOffer;
    const FlexTermsOfOwner terms{.marginPermille = bounds.marginPermille,
                                 .leastReward = bounds.preferences.minFlexReward,
                                 .least = ask.least,
                                 .largest = largest,
                                 .tick = kPriceTick};
    // One offer of the largest part whose whole costs less than the cap: a smaller fill of it costs no more a kWh.
    for (auto step = option->steps.rbegin(); step != option->steps.rend(); ++step) {
        FlexOption part = *option;
        part.steps = {*step};
        const auto offers = offersOf(part, terms);
        if (offers.empty() || offers.front().price > ask.priceCap)
            continue;
        event.offer = offers.front();
        event.why = explainOffer(*event.offer, terms);
        break;
    }
    if (!event.offer)
        return false;
    event.expectedReward =
        cost({event.offer->quantity.value * std::int64_t{event.slots}}, event.offer->price, Rounding::Down)
            .value_or(Credit{});
    event.reboundMore = event.reboundLess = {};
    for (const Energy moved : option->rebound)
        (moved.value > 0 ? event.reboundMore : event.reboundLess) += Energy{std::abs(moved.value)};
    return true;
}

void FlexTrader::offer(FlexEvent& event, const FlexRequest& request) {
    // Its own meters alone: the seller keeps it all.
    const FlexOfferRecord offered{m_who.account, event.offer->quantity, event.offer->price, 1'000, true};
    if (submit("flex-offer:r" + std::to_string(request.id), m_with.market.offerCall(request.id, offered)))
        event.stage = FlexStage::Offered;
}

Result<void> FlexTrader::lookAtAwards(const Bounds& bounds) {
    WB_ASSIGN(const auto count, m_with.market.awardCount(Finality::Final));
    bool allDone = true;
    for (std::uint64_t id = std::max(oldestOf(count.value()), m_awardsDone + 1); id <= count.value(); ++id) {
        WB_ASSIGN(const auto read, m_with.market.award(id, Finality::Final));
        const FlexAward& award = read.value();
        const bool ours = award.seller == m_who.account;
        const bool done = !ours || award.status == FlexAwardStatus::Final || award.status == FlexAwardStatus::Left;
        allDone = allDone && done;
        if (allDone)
            m_awardsDone = id;
        if (!ours)
            continue;
        if (FlexEvent* event = eventOf(award))
            follow(*event, award, bounds);
    }
    // Who offered and was not awarded until the event began was not needed.
    for (auto& [id, event] : m_events)
        if (event.stage == FlexStage::Offered && !event.award && m_with.clock.now() >= event.from)
            event.stage = FlexStage::NotAwarded;
    return {};
}

/// An award does not say which request it is of: the one with its terms.
FlexEvent* FlexTrader::eventOf(const FlexAward& award) {
    for (auto& [id, event] : m_events)
        if (event.award == award.id)
            return &event;
    for (auto& [id, event] : m_events)
        if (!event.award && event.firstSlot == award.firstSlot && event.slots == award.slots &&
            event.direction == award.direction && event.stage != FlexStage::Declined)
            return &event;
    return nullptr;
}

void FlexTrader::follow(FlexEvent& event, const FlexAward& award, const Bounds& bounds) {
    event.award = award.id;
    event.awarded = award.terms.contracted;
    event.awardedPrice = award.terms.price;
    const std::string id = ":a" + std::to_string(award.id);
    const UnixTime now = m_with.clock.now();
    switch (award.status) {
    case FlexAwardStatus::None:
        return;
    case FlexAwardStatus::Left:
        event.stage = FlexStage::Left;
        return;
    case FlexAwardStatus::Open:
        event.stage = now < event.to ? FlexStage::Awarded : FlexStage::Measuring;
        break;
    case FlexAwardStatus::Provisional:
        event.stage = FlexStage::SettledSoFar;
        break;
    case FlexAwardStatus::Final:
        event.stage = FlexStage::Settled;
        break;
    }
    if (now < event.to)
        hold(event, award, bounds);
    if (award.status == FlexAwardStatus::Open && award.members == 0)
        submit("flex-include" + id, m_with.market.includeOwnCall(award.id));
    const FlexResult result = settleFlexibility(award.terms, award.deltas);
    event.delivered = result.delivered;
    event.earned = award.status == FlexAwardStatus::Open ? result.earned : award.earned;
    if (award.status == FlexAwardStatus::Final) {
        event.penalty = result.penalty;
        countForgiven(event, award);
        return;
    }
    // Whoever is quicker does it; the slot behind the event belongs to the readings.
    const bool over = now >= event.to + std::chrono::seconds(bounds.slotSeconds);
    if (!over || award.members == 0)
        return;
    if (award.measured < award.members)
        submit("flex-measure" + id, m_with.market.measureCall(award.id, {m_who.meter}));
    else if (award.status == FlexAwardStatus::Open)
        submit("flex-settle" + id, m_with.market.settleCall(award.id));
}

/// The meter is held at what was promised against the baseline, or at what the plan does anyway where that is better.
void FlexTrader::hold(FlexEvent& event, const FlexAward& award, const Bounds& bounds) {
    if (event.committed.empty()) {
        const auto request = m_requests.find(event.request);
        if (request == m_requests.end() || award.rule >= m_rules.size())
            return;
        const auto baseline = m_with.home.baseline(m_rules[award.rule], request->second.ask, award.notifiedIn);
        const auto planned = m_with.home.planned(award.firstSlot, award.slots);
        if (!baseline || !planned) {
            event.willMiss = true;
            return;
        }
        event.baseline = baseline->net;
        event.baselineDays = baseline->days;
        event.adjustmentPermille = baseline->adjustmentPermille;
        for (std::size_t i = 0; i < award.slots; ++i) {
            const bool up = award.direction == FlexDirection::Up;
            const Energy promised =
                up ? baseline->net[i] - award.terms.contracted : baseline->net[i] + award.terms.contracted;
            event.committed.push_back(up ? std::min(promised, (*planned)[i]) : std::max(promised, (*planned)[i]));
        }
    }
    event.willMiss = false;
    const SlotIndex current = SlotCalendar(bounds.slotSeconds).at(m_with.clock.now());
    for (std::uint32_t i = 0; i < award.slots; ++i) {
        const SlotIndex slot{award.firstSlot.value + i};
        m_committed[slot] = event.committed[i];
        event.willMiss = event.willMiss || (slot >= current && !m_with.home.holds(slot));
    }
}

void FlexTrader::countForgiven(FlexEvent& event, const FlexAward& award) {
    if (!m_counted.insert(award.id).second)
        return;
    if (event.penalty && event.penalty->value > 0 && m_forgiven.forgive(event.from, event.forgivenAllowed))
        event.penalty = Credit{};
    m_status.earned += event.earned - event.penalty.value_or(Credit{});
}

void FlexTrader::publish(const Bounds& bounds) {
    const SlotIndex current = SlotCalendar(bounds.slotSeconds).at(m_with.clock.now());
    std::erase_if(m_committed, [current](const auto& entry) { return entry.first < current; });
    m_with.home.commit(m_committed);
    while (m_events.size() > kEventsKept) {
        m_requests.erase(m_events.begin()->first);
        m_answers.erase(m_events.begin()->first);
        m_events.erase(m_events.begin());
    }
    m_status.events.clear();
    for (auto event = m_events.rbegin(); event != m_events.rend(); ++event) {
        event->second.forgivenLeft = m_forgiven.left(event->second.from, event->second.forgivenAllowed);
        m_status.events.push_back(event->second);
    }
}

/// Under way or done; absent when the outbox cannot be read.
std::optional<bool> FlexTrader::isSent(const std::string& intent) const {
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        const auto known = m_with.outbox.find(intent + ":r" + std::to_string(attempt));
        if (!known)
            return std::nullopt;
        if (*known && !(*known)->cameToNothing())
            return true;
    }
    return false;
}

std::optional<TxnRecord> FlexTrader::submit(const std::string& intent, const TxnRequest& request) {
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        const std::string name = intent + ":r" + std::to_string(attempt);
        const auto known = m_with.outbox.find(name);
        if (!known)
            return std::nullopt;
        if (*known) {
            if (!(*known)->cameToNothing())
                return **known;
            continue;
        }
        auto sent = m_with.outbox.submit(name, request, m_who.session);
        const bool refused = sent && sent->state == TxnRecord::State::Refused;
        if (intent.starts_with("flex-offer"))
            m_status.refusal = refused ? sent->refusal : Bytes{};
        if (!sent || refused)
            return std::nullopt;
        return *sent;
    }
    return std::nullopt;
}

} // namespace wattbourse::core
