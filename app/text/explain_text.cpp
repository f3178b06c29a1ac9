// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/explain_text.h"

#include "app/models/desk_text.h"

#include <QCoreApplication>
#include <QStringList>
#include <cstdlib>

namespace wattbourse::app {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(ExplainText)
};

QString amount(core::Energy energy) {
    return desk::kwh(core::Energy{std::abs(energy.value)}, desk::fineDecimals(energy));
}

} // namespace

QString planSentence(const core::PlanExplanation& explained, core::Price tick) {
    const QString moved = amount(explained.moved);
    const QString now = desk::ct(explained.value, tick);
    const QString dearest = desk::ct(explained.dearestAhead, tick);
    const QString cheapest = desk::ct(explained.cheapestAhead, tick);
    switch (explained.reason) {
    case core::PlanReason::TakeWhatIsNeeded:
        return Say::tr("The home takes the %1 kWh that it needs.").arg(amount(explained.grid));
    case core::PlanReason::SellSurplus:
        return Say::tr("The home makes %1 kWh more than it uses; they are sold.").arg(amount(explained.grid));
    case core::PlanReason::StoreSurplus:
        return Say::tr("%1 kWh of your surplus go into the battery: a kWh will be worth up to %2 ct.")
            .arg(moved, dearest);
    case core::PlanReason::StoreCheap:
        return Say::tr("%1 kWh go into the battery: a kWh costs about %2 ct now and will be worth up to %3 ct.")
            .arg(moved, now, dearest);
    case core::PlanReason::UseStored:
        return Say::tr("The battery gives the home %1 kWh: a kWh is worth %2 ct now and as little as %3 ct later.")
            .arg(moved, now, cheapest);
    case core::PlanReason::ReleaseDear:
        return Say::tr("The battery gives %1 kWh, more than the home needs: a kWh is worth %2 ct now and as little as "
                       "%3 ct later.")
            .arg(moved, now, cheapest);
    case core::PlanReason::KeepForLater:
        return Say::tr("The battery waits: a kWh is worth %1 ct now and up to %2 ct later.").arg(now, dearest);
    case core::PlanReason::ChargeCar:
        return Say::tr("The car takes %1 kWh: a kWh is worth %2 ct now and up to %3 ct later.")
            .arg(moved, now, dearest);
    case core::PlanReason::CarHelps:
        return Say::tr("The car gives the home %1 kWh: a kWh is worth %2 ct now and as little as %3 ct later.")
            .arg(moved, now, cheapest);
    case core::PlanReason::Heat:
        return Say::tr("The heat pump takes %1 kWh: a kWh is worth %2 ct now and up to %3 ct later.")
            .arg(moved, now, dearest);
    case core::PlanReason::RunAppliance:
        return Say::tr("An appliance runs with %1 kWh: a kWh is worth %2 ct now and up to %3 ct later.")
            .arg(moved, now, dearest);
    case core::PlanReason::HoldAward:
        return explained.grid.value < 0
                   ? Say::tr("You sold flexibility for this time: the home gives the grid %1 kWh.")
                         .arg(amount(explained.grid))
                   : Say::tr("You sold flexibility for this time: the home takes %1 kWh from the grid.")
                         .arg(amount(explained.grid));
    case core::PlanReason::KeptPlan:
        return Say::tr("No new forecast could be made; the last plan goes on.");
    case core::PlanReason::SimpleRule:
        return Say::tr("The plan could not be worked out; the battery rests for now.");
    }
    return {};
}

QString ruleSentence(core::DecidingRule rule) {
    switch (rule) {
    case core::DecidingRule::None:
        return {};
    case core::DecidingRule::BatteryFull:
        return Say::tr("The battery is full.");
    case core::DecidingRule::BatteryAtReserve:
        return Say::tr("The battery is down to the reserve that is kept for you.");
    case core::DecidingRule::BatteryPower:
        return Say::tr("The battery cannot go faster.");
    case core::DecidingRule::HighestPrice:
        return Say::tr("Your highest price for buying decided.");
    case core::DecidingRule::LowestPrice:
        return Say::tr("Your lowest price for selling decided.");
    case core::DecidingRule::EnergyPerSlot:
        return Say::tr("Your limit for the energy of one period decided.");
    case core::DecidingRule::CreditsPerDay:
        return Say::tr("Your limit for the credits of one day decided.");
    case core::DecidingRule::SmallestQuantity:
        return Say::tr("The market takes no less in one order.");
    case core::DecidingRule::LargestQuantity:
        return Say::tr("The market takes no more in one order.");
    case core::DecidingRule::AwardFirst:
        return Say::tr("What you sold as flexibility goes before a better price.");
    }
    return {};
}

QString limitSentence(const core::LimitExplanation& explained, core::Price tick) {
    const bool buys = explained.side == core::Side::Buy;
    const QString limit = desk::ct(explained.limit, tick);
    const QString worth = desk::ct(explained.worth, tick);
    switch (explained.reason) {
    case core::LimitReason::Worth:
        return buys ? Say::tr("At most %1 ct: that is what a kWh is worth to the home.").arg(limit)
                    : Say::tr("At least %1 ct: that is what a kWh is worth to the home.").arg(limit);
    case core::LimitReason::OwnersLimit:
        return buys ? Say::tr("At most %1 ct: a kWh is worth %2 ct to the home, but this is your limit.")
                          .arg(limit, worth)
                    : Say::tr("At least %1 ct: a kWh is worth %2 ct to the home, but this is your limit.")
                          .arg(limit, worth);
    case core::LimitReason::EarlyRound:
        return buys ? Say::tr("At most %1 ct for now: about %2 ct is expected, and another auction follows.")
                          .arg(limit, desk::ct(explained.other, tick))
                    : Say::tr("At least %1 ct for now: about %2 ct is expected, and another auction follows.")
                          .arg(limit, desk::ct(explained.other, tick));
    case core::LimitReason::GateFar:
        return buys ? Say::tr("At most %1 ct for now: there is still time, and up to %2 ct would do.").arg(limit, worth)
                    : Say::tr("At least %1 ct for now: there is still time, and %2 ct would do.").arg(limit, worth);
    case core::LimitReason::Tariff:
        return buys ? Say::tr("At most %1 ct: at that price there is energy outside the market.").arg(limit)
                    : Say::tr("At least %1 ct: that is paid outside the market, too.").arg(limit);
    case core::LimitReason::CostOfFlexibility:
        return Say::tr("%1 ct: giving way costs the home %2 ct a kWh; the rest is your margin.").arg(limit, worth);
    }
    return {};
}

QString paymentSentence(const core::PaymentLine& line, core::Price tick) {
    const QString energy = amount(line.energy);
    const QString price = line.price ? desk::ct(*line.price, tick) : desk::unknown();
    switch (line.reason) {
    case core::PaymentReason::Bought:
        return line.price ? Say::tr("%1 kWh bought at %2 ct.").arg(energy, price)
                          : Say::tr("%1 kWh bought, from each seller at its own price.").arg(energy);
    case core::PaymentReason::Sold:
        return Say::tr("%1 kWh sold at %2 ct.").arg(energy, price);
    case core::PaymentReason::TakenBeyond:
        return Say::tr("The meter shows %1 kWh more use than was traded; they cost %2 ct each.").arg(energy, price);
    case core::PaymentReason::LeftOver:
        return Say::tr("The meter shows %1 kWh less use than was traded; %2 ct are paid for each.").arg(energy, price);
    case core::PaymentReason::Estimated:
        return Say::tr("The meter's report is missing: %1 kWh at %2 ct are an estimate until it comes.")
            .arg(energy, price);
    case core::PaymentReason::FlexDelivered:
        return Say::tr("%1 kWh of flexibility delivered at %2 ct.").arg(energy, price);
    case core::PaymentReason::FlexMissed:
        return Say::tr("%1 kWh of flexibility were missing; that costs %2 cr.")
            .arg(energy, desk::credit(core::Credit{std::abs(line.credit.value)}, desk::fineDecimals(line.credit)));
    case core::PaymentReason::FlexForgiven:
        return Say::tr("%1 kWh of flexibility were missing; this time it costs nothing.").arg(energy);
    }
    return {};
}

QString changeSentence(core::PlanChange change) {
    switch (change) {
    case core::PlanChange::First:
        return Say::tr("This is the first plan.");
    case core::PlanChange::MovedOn:
        return Say::tr("Only time has passed.");
    case core::PlanChange::Load:
        return Say::tr("The home is expected to use another amount than before.");
    case core::PlanChange::Sun:
        return Say::tr("Another amount of sun is expected than before.");
    case core::PlanChange::Prices:
        return Say::tr("Other prices are expected than before.");
    case core::PlanChange::Battery:
        return Say::tr("The battery holds another amount than was planned.");
    case core::PlanChange::Contracts:
        return Say::tr("Orders were filled.");
    case core::PlanChange::Awards:
        return Say::tr("Flexibility was sold, or its time is over.");
    case core::PlanChange::OwnersLimits:
        return Say::tr("You changed your limits.");
    case core::PlanChange::Home:
        return Say::tr("You want something else of your devices, or one came or went.");
    case core::PlanChange::Trouble:
        return Say::tr("A forecast or a plan could not be made.");
    }
    return {};
}

QString versionSentence(const core::PlanVersion& version, std::uint32_t slotSeconds) {
    QStringList parts;
    for (const core::PlanChange change : version.changes)
        parts.append(changeSentence(change));
    if (version.from)
        parts.append(
            Say::tr("From %1 on the battery does %2 kWh otherwise.")
                .arg(desk::clockTime(core::SlotCalendar(slotSeconds).start(*version.from)), amount(version.moved)));
    return parts.join(QLatin1Char(' '));
}

} // namespace wattbourse::app
