// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The trader in a continuous market. What is meant is stored first; then an order is placed once, in a transaction of
// its own, keeps its id and is amended under it until the gate closes. Fills are the proven trades of the book: an
// amendment that met a fill which it did not know of is set right by them.
#include "core/agent/household_trader.h"
#include "core/market/limits.h"

#include <algorithm>

namespace wattbourse::core {

namespace {

// Of one order: a ramp has a few steps, and a plan changes a few times.
constexpr int kMostAmendments = 64;

bool isOf(const BookTrade& trade, OrderId id) {
    return trade.resting == id || trade.taker == id;
}

} // namespace

bool HouseholdTrader::canRest() const {
    return m_with.continuous != nullptr && m_with.restingStore != nullptr && m_with.sender != nullptr;
}

Result<void> HouseholdTrader::storeResting(SlotIndex slot, const std::vector<OrderIntent>& orders) {
    if (!canRest())
        return fail(ErrorCode::Refused, "market " + std::to_string(m_row->id.value) +
                                            " is continuous, and there is nowhere to keep orders");
    WB_ASSIGN(const auto stored, m_with.restingStore->inSlot(m_who.account, m_row->id, slot));
    if (!orders.empty())
        WB_TRY(checkWithinLimits(orders, {rowOf(slot), *m_preferences, {}}));
    if (orders.size() > 256)
        return fail(ErrorCode::OutOfRange, "at most 256 orders in a slot");
    if (stored.empty() && orders.empty())
        say({.kind = TraderEvent::Kind::NothingToTrade, .slot = slot});
    // The same order under another plan is amended; one that is not wanted any more is taken back.
    WB_ASSIGN(const auto open, m_with.restingStore->open(m_who.account, m_row->id));
    for (RestingOrder one : open) {
        if (one.order.slot != slot || one.fillOrKill)
            continue;
        const bool meant = one.index < orders.size() && orders[one.index].side == one.order.side;
        OrderIntent now{m_row->id, slot, one.order.side, one.order.tick, {}};
        if (meant) {
            // A plan asks for what is not contracted yet.
            now = orders[one.index];
            now.quantity += one.filled;
        }
        if (now == one.order)
            continue;
        one.order = now;
        WB_TRY(m_with.restingStore->update(one));
    }
    std::vector<RestingOrder> fresh;
    for (std::size_t i = stored.size(); i < orders.size(); ++i)
        fresh.push_back({m_who.account, orders[i], static_cast<std::uint8_t>(i), m_fillOrKill, {}, 0, {}});
    return m_with.restingStore->add(fresh);
}

bool HouseholdTrader::restingSettled(SlotIndex slot) const {
    if (!canRest())
        return true;
    const auto open = m_with.restingStore->open(m_who.account, m_who.market);
    return open &&
           std::none_of(open->begin(), open->end(), [slot](const RestingOrder& one) { return one.order.slot == slot; });
}

void HouseholdTrader::tendResting(UnixTime now) {
    if (!isContinuous() || !canRest())
        return;
    const auto open = m_with.restingStore->open(m_who.account, m_who.market);
    if (!open) {
        sayFailed(std::nullopt, open.error().detail);
        return;
    }
    for (const RestingOrder& order : *open) {
        if (order.id)
            tendResting(order, now);
        else
            placeResting(order, now);
    }
}

Tick HouseholdTrader::tickNow(const RestingOrder& order, UnixTime now) const {
    if (order.fillOrKill || m_with.ramp == nullptr)
        return order.order.tick;
    const UnixTime closes = gateOf(order.order.slot);
    return m_with.ramp->tickAt({rowOf(order.order.slot), order.order.side, order.order.tick,
                                closes - std::chrono::seconds(m_row->slotSeconds), closes, now});
}

void HouseholdTrader::placeResting(RestingOrder order, UnixTime now) {
    const SlotIndex slot = order.order.slot;
    const std::string intent = itemKey("trade", slot, order.index);
    const auto last = lastAttempt(intent);
    if (!last) {
        sayFailed(slot, last.error().detail);
        return;
    }
    if (*last && (*last)->isUnderWay())
        return;
    if (*last && (*last)->state == TxnRecord::State::Final) {
        notePlaced(std::move(order), **last);
        return;
    }
    if (now >= gateOf(slot) || order.order.quantity.value == 0) {
        endResting(order, RestingEnd::NotPlaced,
                   TraderEvent{.kind = TraderEvent::Kind::NotFilled, .slot = slot, .side = order.order.side});
        return;
    }
    if (m_status.state != TraderStatus::State::On || now + marginToGate() >= gateOf(slot))
        return;
    // The limits may have changed since it was stored.
    if (const auto within = checkWithinLimits({&order.order, 1}, {rowOf(slot), *m_preferences, {}}); !within) {
        endResting(order, RestingEnd::NotPlaced,
                   TraderEvent{.kind = TraderEvent::Kind::Failed, .slot = slot, .detail = within.error().detail});
        return;
    }
    OrderIntent asked = order.order;
    asked.tick = tickNow(order, now);
    if (const auto record = submit(intent, m_with.continuous->tradeCall(m_who.account, {{asked, order.fillOrKill}})))
        tellPlaced(TraderEvent::Kind::Placed, {asked}, *record);
}

void HouseholdTrader::notePlaced(RestingOrder order, const TxnRecord& record) {
    const auto outcome = m_with.sender->outcome(record.hash);
    const auto placed = outcome ? m_with.continuous->placedBy(outcome->value()) : tl::make_unexpected(outcome.error());
    if (!placed || placed->size() != 1) {
        sayFailed(order.order.slot, placed ? "the transaction of an order placed " + std::to_string(placed->size())
                                           : placed.error().detail);
        return;
    }
    order.id = placed->front().id;
    order.block = outcome->block().number;
    if (const auto kept = m_with.restingStore->update(order); !kept)
        sayFailed(order.order.slot, kept.error().detail);
}

void HouseholdTrader::tendResting(RestingOrder order, UnixTime now) {
    const SlotIndex slot = order.order.slot;
    const auto records = m_with.market.orders({*order.id}, Finality::Final);
    const auto trades = m_with.continuous->trades(m_who.market, slot, order.block, Finality::Final);
    if (!records || !trades) {
        sayFailed(slot, "order in the book: " + (records ? trades.error() : records.error()).detail);
        return;
    }
    // Two reads of one state; at the next block they are, where a block came between them.
    if (records->block().hash != trades->block().hash)
        return;
    const OrderRecord& record = records->value().front();
    const Energy filled = tellFills(order, trades->value());
    if (record.status != OrderStatus::Open) {
        const bool all = filled >= order.order.quantity && order.order.quantity.value > 0;
        TraderEvent event{.kind = TraderEvent::Kind::NotFilled, .slot = slot, .side = order.order.side};
        if (all)
            endResting(order, RestingEnd::Filled, std::nullopt);
        else
            endResting(order, RestingEnd::Returned, filled.value > 0 ? std::nullopt : std::optional(std::move(event)));
        return;
    }
    if (now + marginToGate() < gateOf(slot) && m_status.state == TraderStatus::State::On)
        amendResting(order, record, order.order.quantity - filled, now);
}

Energy HouseholdTrader::tellFills(RestingOrder& order, const std::vector<BookTrade>& trades) {
    Energy filled;
    const Energy told = order.filled;
    for (const BookTrade& trade : trades) {
        if (!isOf(trade, *order.id))
            continue;
        filled += trade.quantity;
        if (filled <= told)
            continue;
        say({.kind = TraderEvent::Kind::Filled,
             .slot = order.order.slot,
             .side = order.order.side,
             .price = trade.price,
             .energy = std::min(trade.quantity, filled - told)});
    }
    order.filled = filled;
    if (filled != told)
        if (const auto kept = m_with.restingStore->update(order); !kept)
            sayFailed(order.order.slot, kept.error().detail);
    noteContracted(order.order.slot);
    return filled;
}

void HouseholdTrader::noteContracted(SlotIndex slot) {
    if (!canRest())
        return;
    const auto orders = m_with.restingStore->inSlot(m_who.account, m_who.market, slot);
    if (!orders)
        return;
    Energy net;
    for (const RestingOrder& one : *orders)
        net += one.order.side == Side::Buy ? one.filled : -one.filled;
    m_contracted[slot] = net;
}

void HouseholdTrader::amendResting(const RestingOrder& order, const OrderRecord& record, Energy wanted, UnixTime now) {
    const bool takenBack = wanted.value <= 0;
    const Tick tick = tickNow(order, now);
    // Below the market's least quantity nothing can be asked anew; what rests of it rests on.
    if (!takenBack &&
        (wanted < rowOf(order.order.slot).minQuantity || (tick == record.tick && wanted == record.quantity)))
        return;
    const std::string intent = itemKey("amend", order.order.slot, order.index);
    const auto last = lastAttempt(intent);
    if (!last || (*last && (*last)->isUnderWay()))
        return;
    const auto request =
        takenBack ? m_with.market.cancelCall({*order.id}) : m_with.continuous->amendCall(*order.id, tick, wanted);
    const auto sent = submitNext(intent, request);
    if (!sent)
        return;
    say({.kind = TraderEvent::Kind::Changed,
         .slot = order.order.slot,
         .side = order.order.side,
         .price = rowOf(order.order.slot).priceAt(tick),
         .energy = takenBack ? Energy{} : wanted,
         .txn = sent->hash});
}

void HouseholdTrader::endResting(const RestingOrder& order, RestingEnd how, std::optional<TraderEvent> event) {
    // In this order: a program that dies in between tells it twice, not never.
    if (event)
        say(*std::move(event));
    if (const auto ended = m_with.restingStore->end(order, how); !ended)
        sayFailed(order.order.slot, ended.error().detail);
}

std::optional<TxnRecord> HouseholdTrader::submitNext(const std::string& intent, const TxnRequest& request) {
    for (int attempt = 0; attempt < kMostAmendments; ++attempt) {
        const std::string name = intent + ":r" + std::to_string(attempt);
        const auto known = m_with.outbox.find(name);
        if (known && *known)
            continue;
        return known ? submitAs(name, intent, request) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace wattbourse::core
