// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/contract_error_text.h"
#include "app/bridge/meter_recorder.h"
#include "app/bridge/views.h"
#include "app/models/desk_text.h"
#include "app/text/agent_text.h"
#include "app/text/meter_text.h"
#include "core/energy/slot_accumulator.h"
#include "core/market/auction.h"
#include "core/market/explain.h"
#include "core/market/limits_preview.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

namespace wattbourse::app {

namespace {

constexpr std::size_t kOrdersShown = 40;
constexpr std::size_t kPriceBands = 40;
constexpr std::uint32_t kSlotsOfPicture = 96;
constexpr std::int64_t kSessionDays = 30;
// Caps that a home does not meet by itself: they bound what a faulty agent could do.
constexpr core::Energy kMostPerSlot{20'000};
constexpr core::Credit kMostPerDay{50'000'000};

struct Say {
    Q_DECLARE_TR_FUNCTIONS(HouseholdViews)
};

core::Power powerOf(core::Energy energy, std::uint32_t seconds) {
    return {energy.value * 3600 / seconds};
}

NowView nowView(const TerminalState& state) {
    NowView view;
    if (state.lastReading) {
        // mW to W, half away from zero: a picture, not a settlement.
        const std::int64_t milli = state.lastReading->powerMilliWatts;
        view.grid = core::Power{(milli + (milli < 0 ? -500 : 500)) / 1000};
        view.readAt = state.lastReading->end;
        view.indicative = state.lastReading->indicative;
    }
    view.home = state.home.load;
    view.solar = state.home.solar;
    view.battery = state.home.battery;
    view.simulated = state.home.simulated;
    return view;
}

MeterView meterView(const TerminalState& state) {
    MeterView view;
    view.name = state.meter ? desk::plain(state.meter->meter) : QString();
    view.link = state.link.state;
    view.seal = state.meter ? state.meter->seal : core::SealState::Unknown;
    view.last = state.lastReading;
    view.readings = state.link.framesOk;
    view.refused = state.link.macFailures + state.link.counterRegressions;
    view.problem = meterProblem(state);
    if (state.meterRegister.since)
        view.total = EnergyRegister{state.meterRegister.imported, state.meterRegister.exported};
    return view;
}

/// How well each slot from `from` on was measured. One without any reading settles by the contract's estimate, from the
/// end of the next slot on.
std::vector<SlotMark> slotMarks(const TerminalState& state, const core::SlotCalendar& calendar, core::UnixTime from) {
    std::vector<SlotMark> out;
    if (state.history.empty())
        return out;
    // Before its first slot there was no meter, or another one whose slots are not read here.
    const std::uint32_t first = std::max(state.history.front().slot.value, calendar.at(from).value);
    const std::uint32_t current = calendar.at(state.now).value;
    auto stored = state.history.begin();
    for (std::uint32_t slot = first; slot < current; ++slot) {
        while (stored != state.history.end() && stored->slot.value < slot)
            ++stored;
        const bool known = stored != state.history.end() && stored->slot.value == slot;
        if (!known && slot + 1 >= current)
            continue;
        out.push_back({calendar.start({slot}), calendar.end({slot}),
                       known ? core::qualityOf(stored->flags) : core::SlotQuality::Estimated});
    }
    return out;
}

/// Of today's closed slots, how many were measured how well.
SlotQualities qualitiesToday(const TerminalState& state, const core::SlotCalendar& calendar) {
    const std::int64_t midnight = state.now.seconds - state.now.seconds % 86'400;
    SlotQualities out;
    for (const SlotMark& mark : slotMarks(state, calendar, {midnight})) {
        switch (mark.quality) {
        case core::SlotQuality::Measured:
            ++out.measured;
            break;
        case core::SlotQuality::PartlyMeasured:
            ++out.partly;
            break;
        case core::SlotQuality::Estimated:
            ++out.estimated;
            break;
        case core::SlotQuality::Tampered:
            ++out.tampered;
            break;
        }
    }
    return out;
}

TodayView todayView(const TerminalState& state, const core::MarketRow& row) {
    TodayView view;
    view.tariff = Say::tr("grid tariff");
    const core::SlotCalendar calendar(row.slotSeconds);
    const std::int64_t midnight = state.now.seconds - state.now.seconds % 86'400;
    core::Credit paid;
    core::Credit without;
    const core::Proven<core::SlotPosition>* latest = nullptr;
    bool pending = false;
    for (const auto& [slot, position] : state.market->positions) {
        if (calendar.start(slot).seconds < midnight || calendar.end(slot) > state.now)
            continue;
        const core::SlotPosition& at = position.value();
        if (!at.settled) {
            view.provisionalSlots += at.contracted.value != 0 || at.metered ? 1 : 0;
            continue;
        }
        latest = &position;
        pending = pending || position.finality() == core::Finality::Head;
        paid -= at.tradeCredit + at.imbalanceCredit;
        const core::PastSlot past{at.metered.value_or(core::Energy{}), std::nullopt};
        if (const auto onTariff = core::previewLimits({&past, 1}, {}, {}, row.imbalanceUp, row.imbalanceDown))
            without += onTariff->cost;
    }
    if (latest) {
        view.cost = provenFigure(desk::credit(paid, desk::fineDecimals(paid)), *latest);
        if (pending)
            view.cost->state = FigureState::Pending;
        view.withoutTrading = without;
    }
    return view;
}

std::optional<NextTradeView> nextTrade(const TerminalState& state, const core::MarketRow& row) {
    if (!state.trader.plan)
        return std::nullopt;
    const core::SlotCalendar calendar(row.slotSeconds);
    for (const core::PlannedOrder& planned : state.trader.plan->orders) {
        if (calendar.end(planned.order.slot) <= state.now)
            continue;
        NextTradeView view;
        view.side = planned.order.side;
        view.limit = row.priceAt(planned.order.tick);
        view.from = calendar.start(planned.order.slot);
        view.to = calendar.end(planned.order.slot);
        view.gateCloses = view.from - std::chrono::seconds(row.gateCloses);
        view.reason = orderReasonSentence(planned, row.tick);
        // Several ticks make one intention: all of that slot and side together, at the price nearest to the market.
        for (const core::PlannedOrder& other : state.trader.plan->orders)
            if (other.order.slot == planned.order.slot && other.order.side == planned.order.side)
                view.quantity += other.order.quantity;
        return view;
    }
    return std::nullopt;
}

void addMeasured(DayView& day, const TerminalState& state, const core::SlotCalendar& calendar) {
    for (const core::StoredSlot& slot : state.history) {
        const core::UnixTime middle = calendar.start(slot.slot) + std::chrono::seconds(calendar.slotSeconds() / 2);
        if (middle < day.from)
            continue;
        const auto home = state.home.slots.find(slot.slot);
        const core::Energy net = slot.imported - slot.exported;
        const core::Energy used =
            home == state.home.slots.end() ? slot.imported : net + home->second.solar - home->second.battery;
        day.used.push_back({middle, powerOf(used, calendar.slotSeconds())});
        if (home != state.home.slots.end())
            day.solar.push_back({middle, powerOf(home->second.solar, calendar.slotSeconds())});
    }
}

void addPlanned(DayView& day, const TerminalState& state, const core::SlotCalendar& calendar) {
    if (!state.trader.plan)
        return;
    for (const core::PlanSlot& slot : state.trader.plan->slots) {
        const core::UnixTime middle = calendar.start(slot.slot) + std::chrono::seconds(calendar.slotSeconds() / 2);
        if (middle < day.now || middle > day.to)
            continue;
        day.usedForecast.push_back({middle, powerOf(slot.load, calendar.slotSeconds()),
                                    powerOf(slot.loadLow, calendar.slotSeconds()),
                                    powerOf(slot.loadHigh, calendar.slotSeconds())});
        day.solarForecast.push_back({middle, powerOf(slot.solar, calendar.slotSeconds())});
        if (slot.expectedPrice)
            day.prices.push_back({calendar.start(slot.slot), calendar.end(slot.slot), *slot.expectedPrice, true});
    }
}

void addTraded(DayView& day, const TerminalState& state, const core::MarketRow& row) {
    const core::SlotCalendar calendar(row.slotSeconds);
    std::vector<PriceStep> past;
    for (const auto& [slot, book] : state.market->books) {
        if (calendar.start(slot) < day.from || !book.value().cleared)
            continue;
        if (book.value().clearing.volume.value > 0)
            past.push_back({calendar.start(slot), calendar.end(slot), row.priceAt(book.value().clearing.price), false});
    }
    std::erase_if(day.prices, [&](const PriceStep& step) {
        return std::any_of(past.begin(), past.end(), [&](const PriceStep& known) { return known.from == step.from; });
    });
    day.prices.insert(day.prices.begin(), past.begin(), past.end());
    std::sort(day.prices.begin(), day.prices.end(),
              [](const PriceStep& a, const PriceStep& b) { return a.from < b.from; });
    for (const auto& [slot, position] : state.market->positions)
        if (calendar.start(slot) >= day.from && position.value().contracted.value != 0)
            day.trades.push_back({calendar.start(slot), calendar.end(slot), position.value().contracted, true});
}

DayView dayView(const TerminalState& state, const core::MarketRow& row) {
    const core::SlotCalendar calendar(row.slotSeconds);
    DayView day;
    day.now = state.now;
    if (row.slotSeconds * kSlotsOfPicture >= 86'400) {
        day.from = {state.now.seconds - state.now.seconds % 86'400};
        day.to = day.from + std::chrono::hours(24);
    } else {
        // Short slots: the same number of them, a third behind the present one.
        const std::uint32_t current = calendar.at(state.now).value;
        day.from = calendar.start({current - kSlotsOfPicture / 3});
        day.to = calendar.start({current + kSlotsOfPicture * 2 / 3});
    }
    addMeasured(day, state, calendar);
    day.qualities = slotMarks(state, calendar, day.from);
    addPlanned(day, state, calendar);
    addTraded(day, state, row);
    return day;
}

/// What a save starts from where the owner has not said otherwise: every value is shown before it is signed.
core::Preferences draftLimits(const TerminalState& state, const core::MarketRow& row) {
    core::Preferences draft;
    draft.maxBuy = row.imbalanceUp;
    draft.minSell = row.imbalanceDown;
    draft.minFlexReward = row.imbalanceUp;
    draft.maxEnergyPerSlot = kMostPerSlot;
    draft.maxCreditPerDay = kMostPerDay;
    draft.sessionKey = state.session;
    // Whole days, so that the text does not move while it is read.
    draft.sessionExpires = {(state.now.seconds / 86'400 + kSessionDays) * 86'400};
    return draft;
}

LimitsView limitsView(const TerminalState& state, const core::MarketRow& row) {
    LimitsView view;
    view.lowest = row.lowestPrice;
    view.highest = row.priceAt({static_cast<std::uint16_t>(row.ticks - 1)});
    view.tick = row.tick;
    view.supplierPrice = row.imbalanceUp;
    view.saving = state.savingLimits;
    view.problem = state.limitsProblem;
    if (state.market->preferences && state.market->preferences->value().maxBuy.value != 0) {
        view.inForce = state.market->preferences->value();
        view.proof = provenFigure({}, *state.market->preferences);
    }
    view.draft = draftLimits(state, row);
    view.pastVolumes.assign(kPriceBands, 0);
    const std::uint64_t span = view.highest.value - view.lowest.value + 1;
    for (const auto& [slot, book] : state.market->books) {
        const core::Clearing& clearing = book.value().clearing;
        if (!book.value().cleared || clearing.volume.value <= 0)
            continue;
        const std::uint64_t above = row.priceAt(clearing.price).value - view.lowest.value;
        view.pastVolumes[static_cast<std::size_t>(above * kPriceBands / span)] += clearing.volume.value;
    }
    return view;
}

/// A sealed order never comes into the book when its deposit came back or was lost.
void endSealed(OrderRow& row, const TerminalState& state, core::SlotIndex slot) {
    for (const core::TraderEvent& event : state.events) {
        const bool back = event.kind == core::TraderEvent::Kind::Withdrawn;
        if (event.slot != slot || (!back && event.kind != core::TraderEvent::Kind::DepositLost))
            continue;
        row.state = back ? OrderRow::State::Cancelled : OrderRow::State::Rejected;
        row.reason = sealedSentence(event);
    }
    if (row.reason.isEmpty() && row.state == OrderRow::State::Sealed)
        row.reason = sealedSentence({.kind = core::TraderEvent::Kind::Committed});
}

/// Orders that the chain does not show yet, from what the agent said when it sent them.
void addSent(std::vector<OrderRow>& rows, const TerminalState& state, const core::MarketRow& row) {
    const core::SlotCalendar calendar(row.slotSeconds);
    for (auto event = state.events.rbegin(); event != state.events.rend(); ++event) {
        const bool isSealed = event->kind == core::TraderEvent::Kind::Committed;
        if ((event->kind != core::TraderEvent::Kind::Placed && !isSealed) || !event->slot ||
            state.market->orders.contains(*event->slot))
            continue;
        const auto txn = std::find_if(state.market->txns.begin(), state.market->txns.end(),
                                      [&](const core::TxnRecord& r) { return event->txn && r.hash == *event->txn; });
        OrderRow out;
        out.id = QStringLiteral("sent-%1-%2").arg(event->slot->value).arg(event->price->value);
        out.from = calendar.start(*event->slot);
        out.to = calendar.end(*event->slot);
        out.side = event->side.value_or(core::Side::Buy);
        out.quantity = event->energy.value_or(core::Energy{});
        out.limit = event->price.value_or(core::Price{});
        const bool refused = txn != state.market->txns.end() && txn->cameToNothing();
        out.state = refused ? OrderRow::State::Rejected : isSealed ? OrderRow::State::Sealed : OrderRow::State::Sent;
        if (refused) {
            out.reason = refusalSentence(txn->refusal, row.slotSeconds);
            if (out.reason.isEmpty())
                out.reason = Say::tr("the market refused the order");
        }
        out.gateCloses = out.from - std::chrono::seconds(row.gateCloses);
        out.proof.state = FigureState::Unproven;
        if (isSealed && !refused)
            endSealed(out, state, *event->slot);
        rows.push_back(std::move(out));
    }
}

OrderRow orderRow(const core::Proven<std::vector<core::OrderRecord>>& proven, const core::OrderRecord& order,
                  const core::Proven<core::SlotBook>* book, const core::MarketRow& row) {
    const core::SlotCalendar calendar(row.slotSeconds);
    OrderRow out;
    out.id = QString::number(order.id.value);
    out.from = calendar.start(order.slot);
    out.to = calendar.end(order.slot);
    out.side = order.side;
    out.quantity = order.quantity;
    out.limit = row.priceAt(order.tick);
    out.gateCloses = out.from - std::chrono::seconds(row.gateCloses);
    out.proof = provenFigure({}, proven);
    out.state = order.status == core::OrderStatus::Cancelled ? OrderRow::State::Cancelled : OrderRow::State::Open;
    if (out.state == OrderRow::State::Open && book && book->value().cleared) {
        const core::SlotBook& cleared = book->value();
        const auto why = core::explainFill(cleared.clearing, cleared.demand, cleared.supply,
                                           {order.side, order.tick, order.quantity});
        out.state = OrderRow::State::Cleared;
        out.filled = why.fill.down;
        if (why.price)
            out.price = row.priceAt(*why.price);
        out.reason = fillSentence(why, order.side, out.limit, row);
        out.proof = provenFigure({}, *book);
    }
    return out;
}

std::vector<OrderRow> orderRows(const TerminalState& state, const core::MarketRow& row) {
    std::vector<OrderRow> rows;
    addSent(rows, state, row);
    for (auto slot = state.market->orders.rbegin(); slot != state.market->orders.rend(); ++slot) {
        const auto book = state.market->books.find(slot->first);
        for (const core::OrderRecord& order : slot->second.value())
            rows.push_back(
                orderRow(slot->second, order, book == state.market->books.end() ? nullptr : &book->second, row));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const OrderRow& a, const OrderRow& b) { return a.from > b.from; });
    if (rows.size() > kOrdersShown)
        rows.resize(kOrdersShown);
    return rows;
}

/// What a node says that the market would answer to the agent's last order, while nothing was sent since.
QString waitsBecause(const TerminalState& state, const core::MarketRow& row) {
    for (auto event = state.events.rbegin(); event != state.events.rend(); ++event) {
        if (event->kind == core::TraderEvent::Kind::Placed || event->kind == core::TraderEvent::Kind::Committed)
            return {};
        if (event->kind == core::TraderEvent::Kind::Failed && !event->refusal.empty())
            return refusalSentence(event->refusal, row.slotSeconds);
    }
    return {};
}

} // namespace

QString meterProblem(const TerminalState& state) {
    QString trouble = text::meterTroubleSentence(state.link);
    if (!trouble.isEmpty() || !state.meter || state.meter->seal != core::SealState::Sealed || !state.market ||
        !state.market->meters)
        return trouble;
    const core::Hash32 id = chainMeterId(state.meter->meter);
    for (const core::MeterRecord& record : state.market->meters->value())
        if (record.id == id && !record.sealed)
            return text::sealNotRegistered();
    return {};
}

const core::MarketRow* energyRow(const TerminalState& state) {
    if (!state.market || !state.market->rows || state.market->rows->value().empty())
        return nullptr;
    return &state.market->rows->value().front();
}

core::SlotIndex nextOpenSlot(const core::MarketRow& row, core::UnixTime now) {
    const core::SlotCalendar calendar(row.slotSeconds);
    return {calendar.at(now + std::chrono::seconds(row.gateCloses)).value + 1};
}

AgentView agentView(const TerminalState& state) {
    const core::MarketRow* row = energyRow(state);
    AgentView view;
    switch (state.trader.state) {
    case core::TraderStatus::State::Off:
        view.state = AgentState::Off;
        break;
    case core::TraderStatus::State::On:
        view.state = AgentState::On;
        break;
    case core::TraderStatus::State::Paused:
        view.state = AgentState::Safe;
        view.why = pauseSentence(state.trader.why);
        break;
    }
    if (state.agentOn && state.agentPausedUntil && *state.agentPausedUntil > state.now) {
        view.state = AgentState::Paused;
        view.why.clear();
        view.pausedUntil = state.agentPausedUntil;
    }
    if (state.agentOn && state.agentLocked) {
        view.state = AgentState::Safe;
        view.why = Say::tr("The wallet is locked. Unlock it to let the agent trade.");
    }
    if (view.state == AgentState::On && row)
        view.why = waitsBecause(state, *row);
    if (state.trader.plan)
        view.planned = state.trader.plan->made;
    if (row && view.state == AgentState::On) {
        const core::SlotCalendar calendar(row->slotSeconds);
        view.nextPlan = calendar.end(calendar.at(state.now));
    }
    const std::int64_t midnight = state.now.seconds - state.now.seconds % 86'400;
    for (const core::TraderEvent& event : state.events) {
        if (event.time.seconds < midnight)
            continue;
        view.ordersToday +=
            event.kind == core::TraderEvent::Kind::Placed || event.kind == core::TraderEvent::Kind::Committed ? 1 : 0;
        view.tradesToday += event.kind == core::TraderEvent::Kind::Filled ? 1 : 0;
    }
    return view;
}

ComfortsView comfortsView(const TerminalState& state) {
    ComfortsView view;
    view.model = state.home.model;
    if (!view.model && state.home.capacity && state.home.reservePercent) {
        // A home that tells of its battery alone.
        view.model.emplace();
        view.model->battery = core::Battery{.capacity = *state.home.capacity, .power = {}};
        view.comforts.reservePercent = static_cast<std::uint32_t>(*state.home.reservePercent);
    } else {
        view.comforts = state.home.comforts;
    }
    view.devices = state.home.devices;
    view.safeMode = state.home.safeMode;
    view.simulated = state.home.simulated;
    view.wear = state.home.wear;
    view.problem = state.homeProblem;
    if (state.trader.plan && state.trader.plan->schedule)
        view.unmet = state.trader.plan->schedule->shortfalls;
    return view;
}

namespace {

/// What of the day was sold as flexibility, or may be.
std::vector<FlexBand> flexBands(const TerminalState& state, const DayView& day) {
    std::vector<FlexBand> out;
    for (const core::FlexEvent& event : state.flex.events) {
        const bool held =
            event.award || event.stage == core::FlexStage::AsksOwner || event.stage == core::FlexStage::Offered;
        if (!held || event.stage == core::FlexStage::Left || event.to <= day.from || event.from >= day.to)
            continue;
        const core::Energy each = event.award ? event.awarded : event.offer ? event.offer->quantity : core::Energy{};
        const std::int64_t sign = event.direction == core::FlexDirection::Up ? -1 : 1;
        out.push_back({event.from, event.to, {sign * each.value * event.slots}});
    }
    std::sort(out.begin(), out.end(), [](const FlexBand& a, const FlexBand& b) { return a.from < b.from; });
    return out;
}

} // namespace

HouseholdView householdView(const TerminalState& state) {
    HouseholdView view;
    view.now = state.now;
    view.power = nowView(state);
    view.meter = meterView(state);
    const core::MarketRow* row = energyRow(state);
    view.agent = agentView(state);
    view.comfort = comfortsView(state);
    view.day.now = state.now;
    for (const core::FlexEvent& event : state.flex.events)
        if (event.stage == core::FlexStage::AsksOwner && event.offersEnd > state.now)
            view.request = event;
    if (!row)
        return view;
    view.meter.today = qualitiesToday(state, core::SlotCalendar(row->slotSeconds));
    view.today = todayView(state, *row);
    view.next = nextTrade(state, *row);
    view.day = dayView(state, *row);
    view.day.flex = flexBands(state, view.day);
    view.limits = limitsView(state, *row);
    view.orders = orderRows(state, *row);
    return view;
}

} // namespace wattbourse::app
