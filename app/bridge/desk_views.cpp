// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The aggregator's and the technician's pages.
#include "app/bridge/desk_market.h"
#include "app/bridge/views.h"
#include "app/models/network_budget.h"
#include "core/market/limits.h"

#include <QCoreApplication>

namespace wattbourse::app {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(DeskViews)
};

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

AggregatorView aggregatorView(const TerminalState& state, std::optional<core::SlotIndex> slot,
                              const std::vector<core::KeptOrder>& kept) {
    const auto known = deskMarket(state);
    if (!known) {
        AggregatorView view;
        view.now = state.now;
        view.blocked = whyBlocked(state);
        return view;
    }
    AggregatorView view = deskView(*known, slot);
    view.blocked = whyBlocked(state);
    const MarketSnapshot& market = *state.market;
    addTxns(view, *known, market.txns);
    view.roles = ownRoles(state);
    if (market.preferences) {
        const core::Credit perDay = market.preferences->value().maxCreditPerDay;
        core::Credit committed;
        for (const DeskOrder& order : view.orders)
            if (order.order.side == core::Side::Buy && order.state != DeskOrder::State::Cancelled &&
                order.state != DeskOrder::State::Rejected &&
                core::deliveryDay(order.order.slot, known->row.slotSeconds) == state.now.seconds / 86'400)
                if (const auto held = core::cost(
                        order.filled && order.state != DeskOrder::State::Placed ? *order.filled : order.order.quantity,
                        order.price.value_or(order.limit), core::Rounding::Up))
                    committed += *held;
        view.limit = SpendLimit{committed > perDay ? core::Credit{} : perDay - committed, perDay};
    }
    addKept(view, *known, kept);
    return view;
}

} // namespace wattbourse::app
