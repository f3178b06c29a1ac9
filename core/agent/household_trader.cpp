// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/household_trader.h"

#include "core/market/auction.h"
#include "core/market/limits.h"

#include <algorithm>

namespace wattbourse::core {

namespace {

// A head older than this many steps is stale: the chain stands still or the nodes are cut off.
constexpr std::int64_t kStaleSteps = 15;
// Slots looked at behind the present one: clearing, claims and readings need a few slots' time.
constexpr std::uint32_t kSlotsBehind = 6;
constexpr std::uint32_t kSlotsAhead = 3;
constexpr std::size_t kSlotsRemembered = 192;
// A refused transaction is tried again this often, each time after the chain's state says that it is still needed.
constexpr int kAttempts = 3;

} // namespace

HouseholdTrader::HouseholdTrader(TraderIdentity identity, TraderServices services, Planner& planner,
                                 ReportSource* reports)
    : m_who(identity), m_with(services), m_planner(planner), m_reports(reports) {}

void HouseholdTrader::setOn(bool on) {
    m_on = on;
    m_planDue = m_planDue || on;
    m_lastFinal.reset();
    if (!on)
        setState(TraderStatus::State::Off, PauseReason::None);
}

std::uint32_t HouseholdTrader::stepSeconds() const {
    return std::max(1U, m_with.chain.status().stepSeconds);
}

UnixTime HouseholdTrader::gateOf(SlotIndex slot) const {
    return SlotCalendar(m_row->slotSeconds).start(slot) - std::chrono::seconds(m_row->gateCloses);
}

UnixTime HouseholdTrader::bookClosesAt(SlotIndex slot) const {
    return gateOf(slot) + std::chrono::seconds(isSealed() ? m_row->revealSeconds : 0U);
}

std::string HouseholdTrader::key(const char* what, SlotIndex slot) const {
    return std::string(what) + ":m" + std::to_string(m_who.market.value) + ":s" + std::to_string(slot.value);
}

void HouseholdTrader::say(TraderEvent event) {
    event.time = m_with.clock.now();
    if (m_listener)
        m_listener(event);
}

void HouseholdTrader::sayFailed(std::optional<SlotIndex> slot, const std::string& detail) {
    if (m_failuresTold.size() > kSlotsRemembered)
        m_failuresTold.clear();
    if (m_failuresTold.insert(detail).second)
        say({.kind = TraderEvent::Kind::Failed, .slot = slot, .detail = detail});
}

void HouseholdTrader::setState(TraderStatus::State state, PauseReason why) {
    const bool changed = state != m_status.state || why != m_status.why;
    m_status.state = state;
    m_status.why = why;
    if (!changed)
        return;
    if (state == TraderStatus::State::Paused)
        say({.kind = TraderEvent::Kind::Paused, .why = why});
    else if (state == TraderStatus::State::On)
        say({.kind = TraderEvent::Kind::Resumed});
}

PauseReason HouseholdTrader::whyNotTrading() const {
    const ChainStatus chain = m_with.chain.status();
    if (chain.stopped)
        return PauseReason::ChainStopped;
    if (!chain.head || !chain.finalBlock)
        return PauseReason::NoBlock;
    const auto age = m_with.clock.now() - chain.head->time;
    if (age.count() > kStaleSteps * static_cast<std::int64_t>(stepSeconds()))
        return PauseReason::ChainStale;
    if (!m_row)
        return PauseReason::MarketUnknown;
    if (!m_preferences)
        return PauseReason::LimitsUnknown;
    if (m_preferences->sessionKey != m_who.session.address())
        return PauseReason::NotAllowed;
    if (m_preferences->sessionExpires <= m_with.clock.now())
        return PauseReason::PermissionExpired;
    return PauseReason::None;
}

bool HouseholdTrader::readBasics() {
    const auto rows = m_with.market.rows(Finality::Final);
    if (!rows)
        return false;
    const auto& list = rows->value();
    const auto row = std::find_if(list.begin(), list.end(), [&](const MarketRow& r) { return r.id == m_who.market; });
    if (row == list.end())
        return false;
    m_row = *row;
    const auto preferences = m_with.market.preferences(m_who.account, Finality::Final);
    if (!preferences)
        return false;
    if (m_preferences != preferences->value())
        m_planDue = true;
    m_preferences = preferences->value();
    return true;
}

void HouseholdTrader::tick() {
    const ChainStatus chain = m_with.chain.status();
    const bool newBlock = chain.finalBlock && chain.finalBlock->hash != m_lastFinal;
    const bool read = !newBlock || readBasics();
    const PauseReason why = whyNotTrading();
    if (!m_on)
        setState(TraderStatus::State::Off, PauseReason::None);
    else
        setState(why == PauseReason::None ? TraderStatus::State::On : TraderStatus::State::Paused, why);
    if (!newBlock || !read || !m_row)
        return;
    m_lastFinal = chain.finalBlock->hash;
    advance(m_with.clock.now());
}

void HouseholdTrader::advance(UnixTime now) {
    if (m_status.state == TraderStatus::State::On)
        placeOrders(now);
    tendSealed();
    report(now);
    const SlotIndex current = SlotCalendar(m_row->slotSeconds).at(now);
    for (std::uint32_t s = current.value - kSlotsBehind; s <= current.value + kSlotsAhead; ++s)
        if (now >= gateOf({s}))
            m_slots.try_emplace({s});
    for (auto& [slot, work] : m_slots)
        if (!work.settled)
            finishSlot(slot, work, now);
    while (m_slots.size() > kSlotsRemembered)
        m_slots.erase(m_slots.begin());
    const std::uint32_t oldest = current.value - static_cast<std::uint32_t>(kSlotsRemembered);
    std::erase_if(m_contracted, [&](const auto& entry) { return entry.first.value < oldest; });
    std::erase_if(m_prices, [&](const auto& entry) { return entry.first.value < oldest; });
}

void HouseholdTrader::placeOrders(UnixTime now) {
    // Orders go out in the slot before the gate, when the forecast is freshest, and early enough to be in a block.
    const auto margin = std::chrono::seconds(2 * stepSeconds() + 1);
    const auto window = std::chrono::seconds(m_row->slotSeconds);
    PlanRequest request{.now = now,
                        .row = *m_row,
                        .preferences = *m_preferences,
                        .tradable = {},
                        .contracted = m_contracted,
                        .clearingPrices = m_prices,
                        .spent = m_spent};
    const std::uint32_t first =
        SlotCalendar(m_row->slotSeconds).at(now + std::chrono::seconds(m_row->gateCloses)).value;
    for (std::uint32_t s = first; s <= first + kSlotsAhead; ++s) {
        const UnixTime gate = gateOf({s});
        if (now + margin < gate && now + window + margin >= gate && !m_slots[{s}].ordersDone)
            request.tradable.push_back({s});
    }
    if (request.tradable.empty() && !m_planDue)
        return;
    auto plan = m_planner.plan(request);
    if (!plan) {
        sayFailed(std::nullopt, "plan: " + plan.error().detail);
        return;
    }
    m_planDue = false;
    m_status.plan = std::make_shared<const Plan>(std::move(*plan));
    say({.kind = TraderEvent::Kind::Planned});

    for (const SlotIndex slot : request.tradable) {
        std::vector<OrderIntent> orders;
        for (const PlannedOrder& planned : m_status.plan->orders)
            if (planned.order.slot == slot)
                orders.push_back(planned.order);
        m_slots[slot].ordersDone = sendOrders(slot, orders);
    }
}

bool HouseholdTrader::sendOrders(SlotIndex slot, const std::vector<OrderIntent>& orders) {
    // Ordered before a restart: what was planned anew now is not what was sent.
    const auto before = m_with.outbox.find(key(isSealed() ? "commit" : "place", slot) + ":r0");
    if (before && *before && !(*before)->cameToNothing())
        return true;
    if (isSealed()) {
        const auto stored = storeSealed(slot, orders);
        if (!stored) {
            sayFailed(slot, stored.error().detail);
            return stored.error().code == ErrorCode::Refused || stored.error().code == ErrorCode::OutOfRange;
        }
        return stored->empty() || commitSealed(slot, *stored);
    }
    if (orders.empty()) {
        say({.kind = TraderEvent::Kind::NothingToTrade, .slot = slot});
        return true;
    }
    if (const auto within = checkWithinLimits(orders, {*m_row, *m_preferences, m_spent}); !within) {
        sayFailed(slot, within.error().detail);
        return true;
    }
    const auto record = submit(key("place", slot), m_with.market.placeCall(m_who.account, orders));
    if (!record)
        return false;
    tellPlaced(TraderEvent::Kind::Placed, orders, *record);
    return true;
}

void HouseholdTrader::tellPlaced(TraderEvent::Kind kind, const std::vector<OrderIntent>& orders,
                                 const TxnRecord& record) {
    for (const OrderIntent& order : orders) {
        if (order.side == Side::Buy)
            if (const auto escrow = cost(order.quantity, m_row->priceAt(order.tick), Rounding::Up))
                m_spent[deliveryDay(order.slot, m_row->slotSeconds)] += *escrow;
        say({.kind = kind,
             .slot = order.slot,
             .side = order.side,
             .price = m_row->priceAt(order.tick),
             .energy = order.quantity,
             .txn = record.hash});
    }
}

std::optional<TxnRecord> HouseholdTrader::submit(const std::string& intent, const TxnRequest& request) {
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        const std::string name = intent + ":r" + std::to_string(attempt);
        const auto known = m_with.outbox.find(name);
        if (!known) {
            sayFailed(std::nullopt, known.error().detail);
            return std::nullopt;
        }
        if (*known) {
            if (!(*known)->cameToNothing())
                return **known;
            sayFailed(std::nullopt, name + " was refused by the contract");
            continue;
        }
        auto sent = m_with.outbox.submit(name, request, m_who.session);
        if (sent)
            return *sent;
        // A locked wallet is one trouble, whatever waits for it.
        const bool locked = sent.error().code == ErrorCode::Locked;
        sayFailed(std::nullopt, locked ? sent.error().detail : name + ": " + sent.error().detail);
        return std::nullopt;
    }
    return std::nullopt;
}

void HouseholdTrader::finishSlot(SlotIndex slot, SlotWork& work, UnixTime now) {
    if (now < gateOf(slot))
        return;
    if (!work.bookDone)
        clearIfDue(slot, work, now);
    if (!work.claimed)
        claim(slot, work);
    if (work.claimed && m_reports && now >= SlotCalendar(m_row->slotSeconds).end(slot))
        settle(slot, work);
}

void HouseholdTrader::clearIfDue(SlotIndex slot, SlotWork& work, UnixTime now) {
    const auto book = m_with.market.book(m_who.market, slot, Finality::Final);
    if (!book)
        return;
    if (book->value().cleared) {
        work.bookDone = true;
        work.clearing = book->value().clearing;
        if (work.clearing->volume.value > 0)
            m_prices[slot] = m_row->priceAt(work.clearing->price);
        return;
    }
    const auto used = [](const std::vector<std::int64_t>& ticks) {
        return std::any_of(ticks.begin(), ticks.end(), [](std::int64_t wh) { return wh != 0; });
    };
    // Not everybody at once: who is asked first follows from the account.
    const std::int64_t turn = m_who.account.bytes[19] % 4;
    const auto wait = std::chrono::seconds((2 + turn) * static_cast<std::int64_t>(stepSeconds()));
    if (now < bookClosesAt(slot) + wait)
        return;
    if (used(book->value().demand) || used(book->value().supply))
        submit(key("clear", slot), m_with.market.clearCall(m_who.market, slot));
    else if (book->block().time >= bookClosesAt(slot))
        work.bookDone = true;
}

void HouseholdTrader::claim(SlotIndex slot, SlotWork& work) {
    const auto ids = m_with.market.orderIds(m_who.account, m_who.market, slot, Finality::Final);
    if (!ids)
        return;
    if (ids->value().empty()) {
        // An order of ours that is still on its way must not be taken for none.
        if (isSealed()) {
            work.claimed = sealedSettled(slot);
            return;
        }
        const auto placed = m_with.outbox.find(key("place", slot) + ":r0");
        work.claimed = placed && (!*placed || (*placed)->cameToNothing());
        return;
    }
    if (!work.clearing)
        return;
    const auto orders = m_with.market.orders(ids->value(), Finality::Final);
    if (!orders)
        return;
    if (!work.resultTold) {
        tellResult(slot, orders->value(), *work.clearing);
        work.resultTold = true;
    }
    std::vector<OrderId> open;
    for (const OrderRecord& order : orders->value())
        if (order.status == OrderStatus::Open)
            open.push_back(order.id);
    work.claimed = open.empty();
    if (!open.empty())
        submit(key("claim", slot), m_with.market.claimCall(open));
}

void HouseholdTrader::tellResult(SlotIndex slot, const std::vector<OrderRecord>& orders, const Clearing& clearing) {
    const auto book = m_with.market.book(m_who.market, slot, Finality::Final);
    if (!book)
        return;
    Energy net;
    for (const OrderRecord& order : orders) {
        const auto& curve = order.side == Side::Buy ? book->value().demand : book->value().supply;
        const Energy inTick{order.tick.value < curve.size() ? curve[order.tick.value] : 0};
        const Energy fill = fillOf(clearing, order.side, order.tick, order.quantity, inTick).down;
        net += order.side == Side::Buy ? fill : -fill;
        TraderEvent event{.kind = fill.value > 0 ? TraderEvent::Kind::Filled : TraderEvent::Kind::NotFilled,
                          .slot = slot,
                          .side = order.side,
                          .energy = fill};
        if (clearing.volume.value > 0)
            event.price = m_row->priceAt(clearing.price);
        say(std::move(event));
    }
    m_contracted[slot] = net;
}

void HouseholdTrader::report(UnixTime now) {
    if (!m_reports)
        return;
    const auto due = m_reports->due(now);
    if (!due) {
        sayFailed(std::nullopt, "readings: " + due.error().detail);
        return;
    }
    for (const SlotReport& slotReport : *due) {
        m_slots.try_emplace(slotReport.slot);
        const std::string intent = key("report", slotReport.slot) + ":" + std::to_string(slotReport.meter.bytes[31]);
        const auto [domain, structHash] = m_with.market.reportDigest(slotReport);
        const auto signature = m_who.reporter.signTyped(domain, structHash, "slot report");
        if (!signature) {
            sayFailed(slotReport.slot, signature.error().detail);
            return;
        }
        const auto record = submit(intent, m_with.market.reportCall(slotReport, *signature));
        if (!record || record->state != TxnRecord::State::Final)
            continue;
        m_reports->accepted(slotReport, record->hash);
        say({.kind = TraderEvent::Kind::Reported,
             .slot = slotReport.slot,
             .energy = slotReport.imported - slotReport.exported,
             .txn = record->hash});
    }
}

void HouseholdTrader::settle(SlotIndex slot, SlotWork& work) {
    const auto position = m_with.market.position(m_who.account, m_who.market, slot, Finality::Final);
    if (!position || !position->value().metered)
        return;
    if (position->value().settled) {
        work.settled = true;
        say({.kind = TraderEvent::Kind::Settled,
             .slot = slot,
             .energy = *position->value().metered,
             .credit = position->value().tradeCredit + position->value().imbalanceCredit});
        return;
    }
    submit(key("settle", slot), m_with.market.settleCall(m_who.account, m_who.market, slot));
}

} // namespace wattbourse::core
