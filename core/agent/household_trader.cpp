// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/household_trader.h"

#include "core/market/limits.h"

#include <algorithm>
#include <array>
#include <string_view>

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

const MarketRow& HouseholdTrader::rowOf(SlotIndex slot) const {
    const auto governs =
        std::find_if(m_rows.rbegin(), m_rows.rend(), [slot](const MarketRow& row) { return row.fromSlot <= slot; });
    return governs == m_rows.rend() ? m_rows.front() : *governs;
}

UnixTime HouseholdTrader::gateOf(SlotIndex slot) const {
    return SlotCalendar(m_row->slotSeconds).start(slot) - std::chrono::seconds(rowOf(slot).gateCloses);
}

UnixTime HouseholdTrader::bookClosesAt(SlotIndex slot) const {
    return gateOf(slot) + std::chrono::seconds(isSealed() ? rowOf(slot).revealSeconds : 0U);
}

std::string HouseholdTrader::key(const char* what, SlotIndex slot) const {
    return std::string(what) + ":m" + std::to_string(m_who.market.value) + ":s" + std::to_string(slot.value);
}

std::string HouseholdTrader::itemKey(const char* what, SlotIndex slot, std::uint8_t index) const {
    return key(what, slot) + ":i" + std::to_string(index);
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

void HouseholdTrader::sayRefused(const std::string& intent, const TxnRecord& record) {
    // Clearing, claiming and settling are mostly refused because somebody else was quicker.
    constexpr std::array<std::string_view, 5> kOfOrders{"place:", "commit:", "reveal:", "trade:", "amend:"};
    const bool isOrder = std::any_of(kOfOrders.begin(), kOfOrders.end(),
                                     [&intent](std::string_view what) { return intent.starts_with(what); });
    if (!isOrder || !m_failuresTold.insert(intent).second)
        return;
    say({.kind = TraderEvent::Kind::Failed,
         .refusal = record.refusal,
         .detail = intent + ": a node says that the contract refuses it now; it was not sent"});
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
    const auto rows = m_with.market.rowHistory(m_who.market, Finality::Final);
    if (!rows || rows->value().empty())
        return false;
    m_rows = rows->value();
    m_row = m_rows.back();
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
    tendResting(now);
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
    const auto margin = marginToGate();
    const auto window = std::chrono::seconds(m_row->slotSeconds);
    const SlotCalendar calendar(m_row->slotSeconds);
    const MarketRow& row = rowOf({calendar.at(now).value + 1});
    PlanRequest request{.now = now,
                        .row = row,
                        .preferences = *m_preferences,
                        .tradable = {},
                        .contracted = m_contracted,
                        .clearingPrices = m_prices,
                        .spent = m_spent};
    const std::uint32_t first = calendar.at(now + std::chrono::seconds(row.gateCloses)).value;
    for (std::uint32_t s = first; s <= first + kSlotsAhead; ++s) {
        const UnixTime gate = gateOf({s});
        // In a continuous market a new plan changes what rests.
        const bool wanted = !m_slots[{s}].ordersDone || (m_planDue && isContinuous());
        // A plan is made on one price grid: slots of the next row have their turn once they are the next.
        if (now + margin < gate && now + window + margin >= gate && wanted && rowOf({s}).fromSlot == row.fromSlot)
            request.tradable.push_back({s});
    }
    if (isContinuous()) {
        for (const SlotIndex slot : request.tradable)
            noteContracted(slot);
        request.contracted = m_contracted;
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
    if (isContinuous()) {
        const auto stored = storeResting(slot, orders);
        if (stored)
            return true;
        sayFailed(slot, stored.error().detail);
        return stored.error().code == ErrorCode::Refused || stored.error().code == ErrorCode::OutOfRange;
    }
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
    if (const auto within = checkWithinLimits(orders, {rowOf(slot), *m_preferences, m_spent}); !within) {
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
            if (const auto escrow = cost(order.quantity, rowOf(order.slot).priceAt(order.tick), Rounding::Up))
                m_spent[deliveryDay(order.slot, m_row->slotSeconds)] += *escrow;
        say({.kind = kind,
             .slot = order.slot,
             .side = order.side,
             .price = rowOf(order.slot).priceAt(order.tick),
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
        return submitAs(name, intent, request);
    }
    return std::nullopt;
}

std::optional<TxnRecord> HouseholdTrader::submitAs(const std::string& name, const std::string& intent,
                                                   const TxnRequest& request) {
    auto sent = m_with.outbox.submit(name, request, m_who.session);
    if (sent && sent->state == TxnRecord::State::Refused) {
        // Nothing was sent and nothing is lost: what is wanted is looked at again at the next block.
        sayRefused(intent, *sent);
        return std::nullopt;
    }
    if (sent)
        return *sent;
    // A locked wallet is one trouble, whatever waits for it.
    const bool locked = sent.error().code == ErrorCode::Locked;
    sayFailed(std::nullopt, locked ? sent.error().detail : name + ": " + sent.error().detail);
    return std::nullopt;
}

} // namespace wattbourse::core
