// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The aggregator's and the technician's pages.
#include "app/bridge/views.h"
#include "app/models/desk_text.h"
#include "app/models/network_budget.h"
#include "core/market/auction.h"
#include "core/market/explain.h"
#include "core/market/limits.h"

#include <QCoreApplication>
#include <algorithm>

namespace wattbourse::app {

namespace {

constexpr std::uint32_t kSlotsBehind = 3;
constexpr std::uint32_t kSlotsAhead = 4;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(DeskViews)
};

template <class T>
Figure proofOf(const core::Proven<T>& proven) {
    return provenFigure({}, proven);
}

template <class Map>
const typename Map::mapped_type* findSlot(const Map& map, core::SlotIndex slot) {
    const auto found = map.find(slot);
    return found == map.end() ? nullptr : &found->second;
}

bool isSettled(const MarketSnapshot& market, core::SlotIndex slot) {
    const auto* position = findSlot(market.positions, slot);
    return position && position->value().settled;
}

SlotItem slotItem(const MarketSnapshot& market, const core::MarketRow& row, core::SlotIndex slot, core::UnixTime now) {
    const core::SlotCalendar calendar(row.slotSeconds);
    const auto* book = findSlot(market.books, slot);
    SlotItem item;
    item.slot = slot;
    item.start = calendar.start(slot);
    item.end = calendar.end(slot);
    item.tick = row.tick;
    item.phase = slotPhase(row, slot, now, book && book->value().cleared, isSettled(market, slot));
    if (book) {
        // Before the gate the book shows what it would clear at now.
        const core::Clearing clearing = book->value().cleared
                                            ? book->value().clearing
                                            : core::clearBook(book->value().demand, book->value().supply);
        item.indicated = !book->value().cleared;
        if (clearing.volume.value > 0)
            item.price = row.priceAt(clearing.price);
    }
    const core::UnixTime gate = item.start - std::chrono::seconds(row.gateCloses);
    if (item.phase == SlotPhase::Open)
        item.gateLeft = gate - now;
    if (item.phase == SlotPhase::Delivering)
        item.progress = static_cast<int>((now - item.start).count() * 1000 / row.slotSeconds);
    else if (item.phase != SlotPhase::NotOpen && item.phase != SlotPhase::Open)
        item.progress = 1000;
    return item;
}

DeskOrder deskOrder(const MarketSnapshot& market, const core::MarketRow& row, const core::OrderRecord& order,
                    core::UnixTime now, FigureState proof) {
    const core::SlotCalendar calendar(row.slotSeconds);
    const auto* book = findSlot(market.books, order.slot);
    DeskOrder out;
    out.order = order;
    out.slotStart = calendar.start(order.slot);
    out.time = out.slotStart;
    out.market = marketKind(row);
    out.limit = row.priceAt(order.tick);
    out.tick = row.tick;
    out.proof = proof;
    out.state = order.status == core::OrderStatus::Cancelled ? DeskOrder::State::Cancelled : DeskOrder::State::Placed;
    if (out.state == DeskOrder::State::Placed && book) {
        const core::SlotBook& at = book->value();
        const core::Clearing clearing = at.cleared ? at.clearing : core::clearBook(at.demand, at.supply);
        const auto why = core::explainFill(clearing, at.demand, at.supply, {order.side, order.tick, order.quantity});
        out.filled = why.fill.down;
        if (at.cleared) {
            out.state = isSettled(market, order.slot) ? DeskOrder::State::Settled : DeskOrder::State::Cleared;
            if (why.price)
                out.price = row.priceAt(*why.price);
        }
    }
    if (out.state == DeskOrder::State::Settled)
        if (const auto* position = findSlot(market.positions, order.slot))
            out.credit = position->value().tradeCredit + position->value().imbalanceCredit;
    const core::UnixTime gate = out.slotStart - std::chrono::seconds(row.gateCloses);
    out.cancellable = out.state == DeskOrder::State::Placed && order.status == core::OrderStatus::Open && now < gate;
    return out;
}

DeskDay deskDay(const MarketSnapshot& market) {
    DeskDay day;
    core::Energy bought;
    core::Energy sold;
    core::Energy contracted;
    core::Energy delivered;
    core::Credit imbalance;
    bool any = false;
    for (const auto& [slot, position] : market.positions) {
        const core::SlotPosition& at = position.value();
        any = true;
        (at.contracted.value >= 0 ? bought : sold) += at.contracted.value >= 0 ? at.contracted : -at.contracted;
        if (at.metered) {
            contracted += at.contracted;
            delivered += *at.metered;
        }
        if (at.settled)
            imbalance += at.imbalanceCredit;
        day.proof = proofOf(position);
    }
    if (!any)
        return day;
    day.bought = bought;
    day.sold = sold;
    day.contracted = contracted;
    day.delivered = delivered;
    day.imbalance = imbalance;
    return day;
}

} // namespace

QString whyBlocked(const TerminalState& state) {
    if (state.wallet == WalletState::None)
        return Say::tr("There is no wallet yet.");
    if (state.wallet == WalletState::Locked)
        return Say::tr("The wallet is locked.");
    if (!energyRow(state))
        return Say::tr("The market is not known yet.");
    return {};
}

core::Granularity granularityOf(const TerminalState& state) {
    core::Granularity out;
    if (state.meter)
        out.intervalSeconds = state.meter->intervalSeconds;
    if (const core::MarketRow* row = energyRow(state))
        out.slotSeconds = row->slotSeconds;
    if (const auto budget = slotBudget(state.chain.budget, out.slotSeconds)) {
        out.blockMs = budget->blockMs;
        out.reportsPerSlot = budget->reports();
    }
    if (state.market && state.market->meters)
        out.meters = state.market->meters->value().size();
    return out;
}

TechnicianView technicianView(const TerminalState& state, const QStringList& ports) {
    TechnicianView view;
    view.now = state.now;
    view.link = state.link;
    view.identity = state.meter;
    view.live = state.live;
    view.scope = state.scope;
    view.bursts = state.bursts;
    view.scale = state.scopeScale;
    view.tampers = state.tampers;
    view.granularity = granularityOf(state);
    view.ports = ports;
    return view;
}

AggregatorView aggregatorView(const TerminalState& state, std::optional<core::SlotIndex> slot) {
    AggregatorView view;
    view.now = state.now;
    view.blocked = whyBlocked(state);
    const core::MarketRow* row = energyRow(state);
    if (!row)
        return view;
    const MarketSnapshot& market = *state.market;
    const core::SlotCalendar calendar(row->slotSeconds);
    view.markets = {{*row, marketKind(*row)}};
    view.market = row->id;
    view.slot = slot.value_or(nextOpenSlot(*row, state.now));
    const std::uint32_t current = calendar.at(state.now).value;
    for (std::uint32_t s = current - kSlotsBehind; s <= current + kSlotsAhead; ++s)
        view.slots.push_back(slotItem(market, *row, {s}, state.now));
    if (const auto* book = findSlot(market.books, view.slot)) {
        view.book = book->value();
        view.bookProof = proofOf(*book);
    }
    for (auto entry = market.orders.rbegin(); entry != market.orders.rend(); ++entry)
        for (const core::OrderRecord& order : entry->second.value()) {
            view.orders.push_back(deskOrder(market, *row, order, state.now, proofOf(entry->second).state));
            if (order.slot == view.slot && order.status == core::OrderStatus::Open)
                view.own.push_back(order);
        }
    for (const auto& [at, position] : market.positions) {
        view.positions.push_back({calendar.start(at), position.value().contracted, position.value().metered,
                                  position.value().settled, at == view.slot});
        view.positionProof = proofOf(position);
    }
    view.day = deskDay(market);
    if (market.preferences) {
        const core::Credit perDay = market.preferences->value().maxCreditPerDay;
        core::Credit committed;
        for (const DeskOrder& order : view.orders)
            if (order.order.side == core::Side::Buy && order.state != DeskOrder::State::Cancelled &&
                core::deliveryDay(order.order.slot, row->slotSeconds) == state.now.seconds / 86'400)
                if (const auto held = core::cost(
                        order.filled && order.state != DeskOrder::State::Placed ? *order.filled : order.order.quantity,
                        order.price.value_or(order.limit), core::Rounding::Up))
                    committed += *held;
        view.limit = SpendLimit{committed > perDay ? core::Credit{} : perDay - committed, perDay};
    }
    return view;
}

std::vector<Member> membersOf(const TerminalState& state) {
    std::vector<Member> members;
    if (!state.market || !state.market->accounts)
        return members;
    const auto roles =
        static_cast<std::uint32_t>(core::Role::Prosumer) | static_cast<std::uint32_t>(core::Role::Generator);
    for (const core::AccountRecord& account : state.market->accounts->value()) {
        if ((account.roles & roles) == 0)
            continue;
        Member member;
        member.name = desk::plain(account.name);
        member.account = account.address;
        member.branch = Say::tr("Street");
        if (const auto found = state.market->memberPositions.find(account.address);
            found != state.market->memberPositions.end()) {
            const MemberPosition& at = found->second;
            member.live.position = at.metered;
            member.live.contracted = at.contracted;
            if (at.reported)
                member.live.delivered = at.metered;
            member.live.power = at.power;
            std::copy(at.hour.begin(), at.hour.end(), member.live.hour.begin());
            member.live.quality = at.finality == core::Finality::Head ? FigureState::Pending : FigureState::Proven;
        }
        if (state.market->meters)
            for (const core::MeterRecord& meter : state.market->meters->value())
                if (meter.owner == account.address)
                    member.live.seal = meter.sealed ? core::SealState::Sealed : core::SealState::Broken;
        members.push_back(std::move(member));
    }
    return members;
}

} // namespace wattbourse::app
