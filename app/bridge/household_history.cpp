// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/household_past.h"
#include "app/models/desk_text.h"
#include "app/text/agent_text.h"
#include "app/text/explain_text.h"
#include "core/energy/slot_accumulator.h"
#include "core/market/explain.h"
#include "core/market/explain_payment.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

namespace wattbourse::app {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(HouseholdHistory)
};

QString joined(const QStringList& parts) {
    QStringList said = parts;
    said.removeAll(QString());
    return said.join(QLatin1Char(' '));
}

QString planOf(const core::PlanExplanation& why, core::Price tick) {
    return joined({planSentence(why, tick), ruleSentence(why.rule)});
}

void addReading(HistorySlot& out, const core::StoredSlot& slot) {
    out.imported = slot.imported;
    out.exported = slot.exported;
    switch (core::qualityOf(slot.flags)) {
    case core::SlotQuality::Measured:
        out.quality = Say::tr("measured");
        return;
    case core::SlotQuality::PartlyMeasured:
        out.quality = Say::tr("partly measured");
        break;
    case core::SlotQuality::Estimated:
        out.quality = Say::tr("estimated");
        break;
    case core::SlotQuality::Tampered:
        out.quality = Say::tr("the meter was open or not sealed");
        break;
    }
    out.whole = false;
}

QString resultOf(const core::OrderRecord& order, const core::SlotBook* book, const core::MarketRow& row) {
    if (order.status == core::OrderStatus::Cancelled)
        return Say::tr("cancelled");
    if (book == nullptr || !book->cleared)
        return Say::tr("open");
    const auto why =
        core::explainFill(book->clearing, book->demand, book->supply, {order.side, order.tick, order.quantity});
    QString got = Say::tr("none");
    if (why.price && why.fill.down.value > 0)
        got = Say::tr("%1 kWh at %2 ct")
                  .arg(desk::kwh(why.fill.down, desk::fineDecimals(why.fill.down)),
                       desk::ct(row.priceAt(*why.price), row.tick));
    const QString reason = fillSentence(why, order.side, row.priceAt(order.tick), row);
    return reason.isEmpty() ? got : Say::tr("%1, %2").arg(got, reason);
}

/// Why this order at this price, where the agent's thoughts about it were kept.
QString whyOf(const core::OrderRecord& order, const AgentReport* report, core::Price tick) {
    if (report == nullptr)
        return {};
    const auto slot = report->orders.find(order.slot);
    if (slot == report->orders.end())
        return {};
    for (const OrderWhy& why : slot->second)
        if (why.order.order.side == order.side && why.order.order.tick == order.tick)
            return joined(
                {orderReasonSentence(why.order, tick), limitSentence(why.limit, tick), ruleSentence(why.rule)});
    return {};
}

/// What was booked, in two lines: what can be said where the orders behind it are not read any more.
std::vector<HistoryPayment> bookedPayments(const SlotOutcome& outcome) {
    std::vector<HistoryPayment> out;
    if (outcome.trade.value != 0 || outcome.contracted.value != 0)
        out.push_back(
            {outcome.contracted.value >= 0 ? Say::tr("Bought in the market.") : Say::tr("Sold in the market."),
             outcome.trade, false});
    if (outcome.imbalance.value != 0)
        out.push_back({Say::tr("What the meter shows beside that."), outcome.imbalance, true});
    return out;
}

/// Line by line, where the lines add up to what was booked.
std::optional<std::vector<HistoryPayment>> explainedPayments(const std::vector<core::OrderRecord>& orders,
                                                             const core::SlotBook& book, const SlotOutcome& outcome,
                                                             const core::MarketRow& row) {
    if (!book.cleared || !outcome.metered)
        return std::nullopt;
    core::SettledSlot settled{.slot = book.slot,
                              .clearing = book.clearing,
                              .matching = row.matching,
                              .grid = {row.lowestPrice, row.tick},
                              .orders = {},
                              .metered = *outcome.metered,
                              .estimated = false,
                              .up = outcome.up,
                              .down = outcome.down};
    for (const core::OrderRecord& order : orders) {
        if (order.status == core::OrderStatus::Cancelled)
            continue;
        const auto why =
            core::explainFill(book.clearing, book.demand, book.supply, {order.side, order.tick, order.quantity});
        settled.orders.push_back({order.side, order.tick, why.fill});
    }
    const auto lines = core::explainPayment(settled);
    if (!lines)
        return std::nullopt;
    std::vector<HistoryPayment> out;
    core::Credit sum;
    for (const core::PaymentLine& line : *lines) {
        out.push_back({paymentSentence(line, row.tick), line.credit, line.metered.has_value()});
        sum += line.credit;
    }
    if (sum != outcome.trade + outcome.imbalance)
        return std::nullopt;
    return out;
}

void addOutcome(HistorySlot& out, const SlotOutcome& outcome) {
    out.traded = outcome.contracted;
    if (!outcome.settled) {
        out.settlement = outcome.metered ? Say::tr("not settled yet")
                                         : Say::tr("not settled yet: the meter's report has not arrived");
        return;
    }
    const core::Credit received = outcome.trade + outcome.imbalance;
    out.cost = core::Credit{-received.value};
    out.settlement = received.value >= 0 ? Say::tr("settled: you received %1 cr").arg(desk::credit(received, 3))
                                         : Say::tr("settled: you paid %1 cr").arg(desk::credit(*out.cost, 3));
    out.payments = bookedPayments(outcome);
}

} // namespace

std::map<core::SlotIndex, SlotOutcome> outcomesIn(const MarketSnapshot& market, const core::MarketRow& row,
                                                  core::UnixTime now) {
    std::map<core::SlotIndex, SlotOutcome> out;
    const core::SlotCalendar calendar(row.slotSeconds);
    for (const auto& [slot, position] : market.positions) {
        const auto book = market.books.find(slot);
        const bool isFinal = position.finality() != core::Finality::Head;
        if (!isFinal || calendar.end(slot) > now || book == market.books.end() || !book->second.value().cleared)
            continue;
        const core::SlotPosition& at = position.value();
        SlotOutcome one{.contracted = at.contracted,
                        .metered = at.metered,
                        .settled = at.settled,
                        .trade = at.tradeCredit,
                        .imbalance = at.imbalanceCredit,
                        .clearing = std::nullopt,
                        .up = row.imbalanceUp,
                        .down = row.imbalanceDown,
                        .block = position.block().number};
        if (book->second.value().clearing.volume.value > 0)
            one.clearing = row.priceAt(book->second.value().clearing.price);
        out.emplace(slot, one);
    }
    return out;
}

std::vector<HistorySlot> historySlots(const TerminalState& state, const core::MarketRow& row, const HouseholdPast& past,
                                      core::UnixTime from, core::UnixTime to) {
    const core::SlotCalendar calendar(row.slotSeconds);
    std::map<core::SlotIndex, HistorySlot> slots;
    const core::UnixTime until = std::min(to, state.now);
    const auto at = [&](core::SlotIndex slot) -> HistorySlot* {
        if (calendar.start(slot) < from || calendar.start(slot) >= until)
            return nullptr;
        HistorySlot& out = slots[slot];
        out.slot = slot;
        out.from = calendar.start(slot);
        out.to = calendar.end(slot);
        return &out;
    };
    const auto stored = [&](const std::vector<core::StoredSlot>& list) {
        for (const core::StoredSlot& slot : list)
            if (HistorySlot* out = at(slot.slot))
                addReading(*out, slot);
    };
    stored(past.stored);
    stored(state.history);
    for (const auto& [slot, why] : past.reasons)
        if (HistorySlot* out = at(slot))
            out->plan = planOf(why, row.tick);
    if (state.report)
        for (const auto& [slot, why] : state.report->slots)
            if (HistorySlot* out = at(slot))
                out->plan = planOf(why, row.tick);
    for (const auto& [slot, outcome] : past.outcomes)
        if (HistorySlot* out = at(slot)) {
            addOutcome(*out, outcome);
            // It was proven then; the proof itself is not kept.
            out->proof = {.text = {}, .state = FigureState::Stale};
        }
    const std::map<core::SlotIndex, SlotOutcome> now = outcomesIn(*state.market, row, state.now);
    for (const auto& [slot, orders] : state.market->orders) {
        HistorySlot* out = at(slot);
        if (out == nullptr)
            continue;
        const auto book = state.market->books.find(slot);
        const core::SlotBook* cleared = book == state.market->books.end() ? nullptr : &book->second.value();
        for (const core::OrderRecord& order : orders.value())
            out->orders.push_back({.side = order.side,
                                   .quantity = order.quantity,
                                   .limit = row.priceAt(order.tick),
                                   .result = resultOf(order, cleared, row),
                                   .why = whyOf(order, state.report.get(), row.tick)});
    }
    for (const auto& [slot, outcome] : now) {
        HistorySlot* out = at(slot);
        if (out == nullptr)
            continue;
        addOutcome(*out, outcome);
        out->proof = provenFigure({}, state.market->positions.at(slot));
        const auto orders = state.market->orders.find(slot);
        static const std::vector<core::OrderRecord> kNone;
        if (outcome.settled)
            if (auto lines = explainedPayments(orders == state.market->orders.end() ? kNone : orders->second.value(),
                                               state.market->books.at(slot).value(), outcome, row))
                out->payments = std::move(*lines);
    }
    std::vector<HistorySlot> out;
    for (auto slot = slots.rbegin(); slot != slots.rend(); ++slot) {
        if (slot->second.settlement.isEmpty())
            slot->second.settlement = Say::tr("nothing is known of its settlement");
        out.push_back(std::move(slot->second));
    }
    return out;
}

std::vector<PlanVersionRow> planVersions(const TerminalState& state, const core::MarketRow& row, core::UnixTime from,
                                         core::UnixTime to) {
    std::vector<PlanVersionRow> out;
    if (!state.report)
        return out;
    for (auto version = state.report->versions.rbegin(); version != state.report->versions.rend(); ++version)
        if (version->made >= from && version->made < to)
            out.push_back({version->number, version->made, versionSentence(*version, row.slotSeconds)});
    return out;
}

} // namespace wattbourse::app
