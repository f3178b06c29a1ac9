// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/agent_text.h"

#include "app/models/desk_text.h"

#include <QCoreApplication>

namespace wattbourse::app {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(AgentText)
};

} // namespace

QString pauseSentence(core::PauseReason why) {
    switch (why) {
    case core::PauseReason::None:
        return {};
    case core::PauseReason::ChainStopped:
        return Say::tr("The network contradicted itself. Nothing is traded until you have looked at it.");
    case core::PauseReason::NoBlock:
        return Say::tr("The network is being checked; trading starts when that is done.");
    case core::PauseReason::ChainStale:
        return Say::tr("The network stands still. Nothing is traded until it goes on.");
    case core::PauseReason::MarketUnknown:
        return Say::tr("The market's rules are being read.");
    case core::PauseReason::LimitsUnknown:
        return Say::tr("Your price limits are being read.");
    case core::PauseReason::NotAllowed:
        return Say::tr("Save your price limits to allow the agent to trade within them.");
    case core::PauseReason::PermissionExpired:
        return Say::tr("The agent's permission has run out. Save your price limits to renew it.");
    }
    return {};
}

QString orderReasonSentence(const core::PlannedOrder& order, core::Price tick) {
    const QString value = desk::ct(order.value, tick);
    switch (order.reason) {
    case core::OrderReason::CoverUse:
        return Say::tr("because the home will use more than it makes.");
    case core::OrderReason::SellSurplus:
        return Say::tr("because the home will make more than it uses and stores.");
    case core::OrderReason::StoreCheap:
        return Say::tr("because a stored kWh will be worth %1 ct later.").arg(value);
    case core::OrderReason::ReleaseDear:
        return Say::tr("because a stored kWh is worth only %1 ct to the home later.").arg(value);
    }
    return {};
}

QString sealedSentence(const core::TraderEvent& event) {
    const QString deposit = event.credit ? desk::credit(*event.credit) : desk::unknown();
    switch (event.kind) {
    case core::TraderEvent::Kind::Committed:
        return Say::tr("Sealed: nobody sees price and amount before the gate closes.");
    case core::TraderEvent::Kind::Revealed:
        return Say::tr("Opened: the order is in the book now, and its deposit counts towards the payment.");
    case core::TraderEvent::Kind::Withdrawn:
        return Say::tr("The market is paused. The order is taken back, and the deposit of %1 cr is yours again.")
            .arg(deposit);
    case core::TraderEvent::Kind::DepositLost:
        return Say::tr("The order was not opened in time. The deposit of %1 cr is lost, nothing else.").arg(deposit);
    default:
        return {};
    }
}

QString fillSentence(const core::FillExplanation& explained, core::Side side, core::Price limit,
                     const core::MarketRow& row) {
    const QString own = desk::ct(limit, row.tick);
    const QString price = explained.price ? desk::ct(row.priceAt(*explained.price), row.tick) : QString();
    switch (explained.reason) {
    case core::FillReason::Filled:
        return {};
    case core::FillReason::Shared:
        return Say::tr("shared with other orders at the same price");
    case core::FillReason::PriceBeyondLimit:
        return side == core::Side::Buy ? Say::tr("%1 ct was above your limit of %2 ct").arg(price, own)
                                       : Say::tr("%1 ct was below your limit of %2 ct").arg(price, own);
    case core::FillReason::BetterOrdersFirst:
        return side == core::Side::Buy ? Say::tr("others offered more and took all there was")
                                       : Say::tr("others asked less and sold all that was wanted");
    case core::FillReason::NotCrossed:
        return Say::tr("nobody paid what the cheapest seller asked");
    case core::FillReason::NoCounterpart:
        return side == core::Side::Buy ? Say::tr("nobody was selling") : Say::tr("nobody was buying");
    }
    return {};
}

} // namespace wattbourse::app
