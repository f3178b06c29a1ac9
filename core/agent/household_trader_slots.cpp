// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the trader does with a slot once its gate is closed: clear, claim, report, settle.
#include "core/agent/household_trader.h"
#include "core/market/auction.h"

#include <algorithm>

namespace wattbourse::core {

void HouseholdTrader::finishSlot(SlotIndex slot, SlotWork& work, UnixTime now) {
    if (now < gateOf(slot))
        return;
    if (!work.bookDone && !isContinuous())
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
            m_prices[slot] = rowOf(slot).priceAt(work.clearing->price);
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
        if (isSealed() || isContinuous()) {
            work.claimed = isSealed() ? sealedSettled(slot) : restingSettled(slot);
            return;
        }
        const auto placed = m_with.outbox.find(key("place", slot) + ":r0");
        work.claimed = placed && (!*placed || (*placed)->cameToNothing());
        return;
    }
    if (!work.clearing && !isContinuous())
        return;
    const auto orders = m_with.market.orders(ids->value(), Finality::Final);
    if (!orders)
        return;
    // The chain's time: what rests can be claimed once a block is behind the gate.
    if (isContinuous() && orders->block().time < gateOf(slot))
        return;
    if (!work.resultTold && !isContinuous()) {
        tellResult(slot, orders->value(), *work.clearing);
        work.resultTold = true;
    }
    std::vector<OrderId> open;
    for (const OrderRecord& order : orders->value())
        if (order.status == OrderStatus::Open)
            open.push_back(order.id);
    work.claimed = open.empty() && (!isContinuous() || restingSettled(slot));
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
            event.price = rowOf(slot).priceAt(clearing.price);
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
