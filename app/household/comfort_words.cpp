// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/household/comfort_words.h"

#include "app/models/desk_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <QTime>
#include <algorithm>
#include <cstdlib>

namespace wattbourse::app {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(ComfortWords)
};

QString amount(core::Energy energy) {
    const bool whole = energy.value % 1000 == 0;
    return desk::kwh(energy, whole ? 0 : 1);
}

QString carNote(const core::CarComfort& car) {
    const QString most = Say::tr("%1 kWh by then").arg(amount(car.target));
    return car.leastNow.value > 0 ? Say::tr("%1, %2 kWh at once").arg(most, amount(car.leastNow)) : most;
}

/// The household's own name of a device; the usual ones are said in its language.
QString ownName(const core::DeviceId& id, std::initializer_list<const char*> usual) {
    return std::any_of(usual.begin(), usual.end(), [&](const char* name) { return id == name; }) ? QString()
                                                                                                 : desk::plain(id);
}

} // namespace

core::HomeComforts wholeComforts(const core::HomeModel& model, core::HomeComforts comforts) {
    if (model.battery && !comforts.reservePercent && model.battery->capacity.value > 0)
        comforts.reservePercent =
            static_cast<std::uint32_t>(model.battery->reserve.value * 100 / model.battery->capacity.value);
    const auto missing = [](const auto& list, auto member, const core::DeviceId& id) {
        return std::none_of(list.begin(), list.end(), [&](const auto& one) { return one.*member == id; });
    };
    for (const core::ElectricVehicle& car : model.cars)
        if (missing(comforts.cars, &core::CarComfort::car, car.id))
            comforts.cars.push_back({.car = car.id,
                                     .storedOnArrival = {car.capacity.value / 2},
                                     .leastNow = {},
                                     .target = {car.capacity.value * 4 / 5},
                                     .priceLimit = std::nullopt,
                                     .mayUseBattery = false,
                                     .vehicleToHome = false});
    for (const core::HeatPump& pump : model.heatPumps)
        if (missing(comforts.heatPumps, &core::HeatComfort::heatPump, pump.id))
            comforts.heatPumps.push_back({pump.id, pump.low, pump.high});
    for (const core::Appliance& appliance : model.appliances)
        if (missing(comforts.appliances, &core::ApplianceComfort::appliance, appliance.id))
            comforts.appliances.push_back({.appliance = appliance.id});
    return comforts;
}

QString clockOf(core::DayMinute minute) {
    return QLocale().toString(QTime(static_cast<int>(minute / 60 % 24), static_cast<int>(minute % 60)),
                              QStringLiteral("HH:mm"));
}

QString degrees(core::Temperature temperature) {
    return desk::fixed(temperature.value, 3, temperature.value % 1000 == 0 ? 0 : 1);
}

QString iconOf(DeviceKind kind) {
    switch (kind) {
    case DeviceKind::Battery:
        return QStringLiteral("battery");
    case DeviceKind::Solar:
        return QStringLiteral("sun");
    case DeviceKind::Car:
        return QStringLiteral("car");
    case DeviceKind::HeatPump:
        return QStringLiteral("thermometer");
    case DeviceKind::Appliance:
        return QStringLiteral("washer");
    }
    return {};
}

QString deviceName(DeviceKind kind, const core::DeviceId& id) {
    switch (kind) {
    case DeviceKind::Battery:
        return Say::tr("Battery");
    case DeviceKind::Solar:
        return Say::tr("Solar cells");
    case DeviceKind::Car: {
        const QString own = ownName(id, {"car"});
        return own.isEmpty() ? Say::tr("Car") : Say::tr("Car %1").arg(own);
    }
    case DeviceKind::HeatPump: {
        const QString own = ownName(id, {"heatpump", "heat-pump"});
        return own.isEmpty() ? Say::tr("Heat pump") : Say::tr("Heat pump %1").arg(own);
    }
    case DeviceKind::Appliance:
        if (id == "dishwasher")
            return Say::tr("Dishwasher");
        if (id == "washer" || id == "washing-machine")
            return Say::tr("Washing machine");
        if (id == "dryer")
            return Say::tr("Dryer");
        return Say::tr("Appliance %1").arg(desk::plain(id));
    }
    return {};
}

std::vector<ComfortLine> comfortLines(const ComfortsView& view) {
    std::vector<ComfortLine> lines;
    if (!view.model)
        return lines;
    const core::HomeComforts whole = wholeComforts(*view.model, view.comforts);
    for (const core::CarComfort& car : whole.cars)
        lines.push_back({iconOf(DeviceKind::Car),
                         Say::tr("%1 ready by %2").arg(deviceName(DeviceKind::Car, car.car), clockOf(car.readyBy)),
                         carNote(car)});
    if (view.model->battery && whole.reservePercent) {
        QStringList notes{Say::tr("of %1 kWh").arg(amount(view.model->battery->capacity))};
        if (view.wear)
            notes << Say::tr("wear counted at %1 ct per kWh").arg(desk::ct(*view.wear, {1000}));
        lines.push_back({iconOf(DeviceKind::Battery), Say::tr("Battery keeps %1 %").arg(*whole.reservePercent),
                         notes.join(QStringLiteral(", "))});
    }
    for (const core::HeatComfort& heat : whole.heatPumps)
        lines.push_back(
            {iconOf(DeviceKind::HeatPump),
             Say::tr("%1 between %2 and %3 °C")
                 .arg(deviceName(DeviceKind::HeatPump, heat.heatPump), degrees(heat.low), degrees(heat.high)),
             {}});
    for (const core::ApplianceComfort& one : whole.appliances)
        if (one.wanted)
            lines.push_back(
                {iconOf(DeviceKind::Appliance),
                 Say::tr("%1 done by %2").arg(deviceName(DeviceKind::Appliance, one.appliance), clockOf(one.latest)),
                 Say::tr("not before %1").arg(clockOf(one.earliest))});
    if (whole.quiet)
        lines.push_back({QStringLiteral("quiet"),
                         Say::tr("Quiet %1–%2").arg(clockOf(whole.quiet->from), clockOf(whole.quiet->until)),
                         Say::tr("no appliance runs")});
    return lines;
}

QString deviceDoes(const DeviceNow& device) {
    QStringList parts;
    if (device.power) {
        const QString kw = desk::kw(core::Power{std::abs(device.power->value)});
        const bool gives = device.power->value < 0;
        if (device.power->value == 0)
            parts << Say::tr("rests");
        else if (device.kind == DeviceKind::Battery || device.kind == DeviceKind::Car)
            parts << (gives ? Say::tr("gives %1 kW").arg(kw) : Say::tr("charges with %1 kW").arg(kw));
        else
            parts << (gives ? Say::tr("gives %1 kW").arg(kw) : Say::tr("takes %1 kW").arg(kw));
    } else if (device.kind != DeviceKind::Car || device.plugged.value_or(true)) {
        parts << Say::tr("does not say what it does");
    }
    if (device.kind == DeviceKind::Car && device.plugged && !*device.plugged)
        parts << Say::tr("is away");
    if (device.stored && device.capacity && device.capacity->value > 0)
        parts << Say::tr("%1 % full").arg(device.stored->value * 100 / device.capacity->value);
    if (device.temperature)
        parts << QStringLiteral("%1 °C").arg(desk::fixed(device.temperature->value, 3, 1));
    if (device.secondsDone && device.secondsInAll && *device.secondsInAll > 0)
        parts << Say::tr("%1 of %2 min done").arg(*device.secondsDone / 60).arg(*device.secondsInAll / 60);
    return parts.join(QStringLiteral(", "));
}

QString deviceState(const DeviceNow& device) {
    QStringList parts;
    switch (device.reach) {
    case DeviceReach::Simulated:
        parts << Say::tr("simulated");
        break;
    case DeviceReach::Mqtt:
        parts << Say::tr("over Home Assistant");
        break;
    case DeviceReach::Modbus:
        parts << Say::tr("over Modbus");
        break;
    }
    if (device.control == core::S2Control::NotControlable)
        parts << Say::tr("only read");
    else if (!device.state)
        parts << Say::tr("not asked yet");
    else
        switch (*device.state) {
        case core::ControlledDevice::State::Following:
            parts << (device.setPoint ? Say::tr("does as it is told") : Say::tr("on its own"));
            break;
        case core::ControlledDevice::State::NotFollowing:
            parts << Say::tr("does not do as it is told; it was let go");
            break;
        case core::ControlledDevice::State::Gone:
            parts << Say::tr("does not answer");
            break;
        }
    if (device.heldBack)
        parts << Say::tr("held back so that the house connection is not overloaded");
    return parts.join(QStringLiteral(" · "));
}

QString safeModeSentence(core::SafeMode mode) {
    switch (mode) {
    case core::SafeMode::None:
        return {};
    case core::SafeMode::MarketGone:
        return Say::tr("The market does not answer: nothing is traded, and the devices follow the plan by the tariff "
                       "alone.");
    case core::SafeMode::TariffGone:
        return Say::tr("Prices or the plan are missing: the battery serves your own surplus and need, cars charge at "
                       "once, heat pumps run by themselves.");
    case core::SafeMode::MeterGone:
        return Say::tr("The meter does not answer: the battery rests, cars charge slowly, heat pumps run by "
                       "themselves.");
    }
    return {};
}

QString shortfallSentence(const core::Shortfall& shortfall) {
    const DeviceKind kind = shortfall.wish == core::Wish::ApplianceDeadline ? DeviceKind::Appliance
                            : shortfall.wish == core::Wish::Comfort         ? DeviceKind::HeatPump
                                                                            : DeviceKind::Car;
    const QString name = deviceName(kind, shortfall.device);
    const QString kwh = desk::kwh(shortfall.energy, desk::fineDecimals(shortfall.energy));
    QString what;
    switch (shortfall.wish) {
    case core::Wish::Reserve:
        what = Say::tr("The battery is %1 kWh below its reserve.").arg(kwh);
        break;
    case core::Wish::Commitment:
        what = Say::tr("%1 kWh of the flexibility that was sold will be missing.").arg(kwh);
        break;
    case core::Wish::ApplianceDeadline:
        what = Say::tr("%1 will be done %2 min late.").arg(name).arg(shortfall.seconds / 60);
        break;
    case core::Wish::Comfort:
        what = Say::tr("%1 will be %2 °C outside its band.")
                   .arg(name, desk::fixed(std::abs(shortfall.temperature.value), 3, 1));
        break;
    case core::Wish::CarTarget:
        what = Say::tr("%1 will leave with %2 kWh less than wished.").arg(name, kwh);
        break;
    case core::Wish::CarLeastNow:
        what = Say::tr("%1 cannot have %2 kWh of its least charge at once.").arg(name, kwh);
        break;
    case core::Wish::Connection:
        what = Say::tr("The house connection will be passed by %1 kWh.").arg(kwh);
        break;
    }
    switch (shortfall.cause) {
    case core::Cause::StartedOutside:
        return what + QLatin1Char(' ') + Say::tr("It started outside and is brought back.");
    case core::Cause::TooLittleTime:
        return what + QLatin1Char(' ') + Say::tr("There is too little time.");
    case core::Cause::TooLittlePower:
        return what + QLatin1Char(' ') + Say::tr("Full power is not enough.");
    case core::Cause::PriceLimit:
        return what + QLatin1Char(' ') + Say::tr("More would cost above your price limit.");
    case core::Cause::ConnectionLimit:
        return what + QLatin1Char(' ') + Say::tr("The house connection leaves no more.");
    case core::Cause::FixedLoad:
        return what + QLatin1Char(' ') + Say::tr("What is switched on by hand alone takes that much.");
    case core::Cause::Granularity:
        return what + QLatin1Char(' ') + Say::tr("The device cannot be switched more finely.");
    }
    return what;
}

} // namespace wattbourse::app
