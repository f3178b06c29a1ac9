// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/order_draft.h"

#include "app/models/desk_text.h"
#include "app/models/slot_phase.h"

#include <QCoreApplication>
#include <algorithm>

namespace wattbourse::app {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(OrderDraft)
};

} // namespace

core::UnixTime OrderDraft::gateCloses() const {
    return slotStart() - std::chrono::seconds(market.gateCloses);
}

std::optional<core::Credit> OrderDraft::held() const {
    const auto held =
        core::cost(quantity, side == core::Side::Buy ? market.priceAt(tick) : market.sellerBond, core::Rounding::Up);
    return held ? std::optional(*held) : std::nullopt;
}

QString OrderDraft::sentence() const {
    const QString price = desk::ct(market.priceAt(tick), market.tick);
    const QString when = desk::period(slotStart(), slotEnd());
    const auto credit = held();
    const QString money = credit ? desk::exactCredit(*credit) : desk::unknown();
    if (side == core::Side::Buy)
        return Say::tr("buy up to %1 kWh for %2 at %3 ct/kWh or less in %4. %5 cr are held until clearing.")
            .arg(desk::kwh(quantity), when, price, marketName, money);
    return Say::tr("sell up to %1 kWh for %2 at %3 ct/kWh or more in %4. A bond of %5 cr is held until delivery.")
        .arg(desk::kwh(quantity), when, price, marketName, money);
}

QString OrderDraft::action() const {
    return (side == core::Side::Buy ? Say::tr("Sign and place: buy %1 kWh") : Say::tr("Sign and place: sell %1 kWh"))
        .arg(desk::kwh(quantity));
}

QString problemOf(const OrderDraft& draft, const std::optional<SpendLimit>& limit, core::UnixTime now) {
    if (draft.market.ticks == 0)
        return Say::tr("Choose a market and a slot.");
    if (now >= draft.gateCloses())
        return Say::tr("The gate of this slot is closed.");
    if (now < draft.slotStart() - std::chrono::seconds(draft.market.gateOpens))
        return Say::tr("The gate of this slot is not open yet.");
    if (draft.quantity < draft.market.minQuantity)
        return Say::tr("The market takes %1 kWh or more.").arg(desk::kwh(draft.market.minQuantity, 3));
    if (draft.quantity > draft.market.maxQuantity)
        return Say::tr("The market takes %1 kWh at most.").arg(desk::kwh(draft.market.maxQuantity));
    const auto held = draft.held();
    if (!held)
        return Say::tr("The quantity is too large.");
    if (draft.side == core::Side::Buy && limit && *held > limit->left)
        return Say::tr("This holds %1 cr, %2 cr more than is left to spend today.")
            .arg(desk::exactCredit(*held), desk::exactCredit(*held - limit->left));
    return {};
}

QString roleProblemOf(const OrderDraft& draft, const std::optional<std::uint32_t>& roles) {
    const bool buys = draft.side == core::Side::Buy;
    const std::uint32_t may = buys ? draft.market.buyerRoles : draft.market.sellerRoles;
    // A row without roles was not read from a market.
    if (!roles || may == 0 || (*roles & may) != 0)
        return {};
    return (buys ? Say::tr("This market takes no buyer with your role. It takes: %1.")
                 : Say::tr("This market takes no seller with your role. It takes: %1."))
        .arg(roleWords(may));
}

QString warningOf(const OrderDraft& draft, const DeskWarnings& warnings, const std::optional<SpendLimit>& limit,
                  const std::optional<core::Price>& indicated) {
    QStringList out;
    if (warnings.quantity.value > 0 && draft.quantity > warnings.quantity)
        out << Say::tr("Larger than your usual %1 kWh.").arg(desk::kwh(warnings.quantity));
    const auto held = draft.held();
    if (draft.side == core::Side::Buy && limit && held && warnings.spendPermille > 0 && limit->left.value > 0 &&
        held->value / limit->left.value * 1000 + held->value % limit->left.value * 1000 / limit->left.value >
            warnings.spendPermille)
        out << Say::tr("Holds more than %1 % of what is left to spend today.")
                   .arg(desk::fixed(warnings.spendPermille, 1, warnings.spendPermille % 10 == 0 ? 0 : 1));
    if (indicated && warnings.ticksAway > 0) {
        const core::Price price = draft.market.priceAt(draft.tick);
        const std::uint32_t away = price > *indicated ? price.value - indicated->value : indicated->value - price.value;
        if (away > warnings.ticksAway * draft.market.tick.value)
            out << Say::tr("%1 ct away from the indicated price.").arg(desk::ct({away}, draft.market.tick));
    }
    return out.join(QLatin1Char('\n'));
}

core::Tick tickFor(const core::MarketRow& market, core::Side side, core::Price typed) {
    if (market.ticks == 0 || market.tick.value == 0 || typed <= market.lowestPrice)
        return {};
    const std::uint32_t above = typed.value - market.lowestPrice.value;
    const std::uint32_t tick =
        above / market.tick.value + (side == core::Side::Sell && above % market.tick.value != 0 ? 1U : 0U);
    return {static_cast<std::uint16_t>(std::min<std::uint32_t>(tick, market.ticks - 1U))};
}

} // namespace wattbourse::app
