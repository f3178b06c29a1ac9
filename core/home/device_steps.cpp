// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/home/device_steps.h"

#include <algorithm>
#include <cmath>

namespace wattbourse::core {

namespace {

double oneWay(const Battery& battery) {
    return std::sqrt(battery.roundTripPermille / 1000.0);
}
double oneWay(const ElectricVehicle& car) {
    return car.chargePermille / 1000.0;
}

// Rounding below a thousandth of a Wh is the arithmetic's.
std::int64_t down(double wh) {
    return static_cast<std::int64_t>(std::floor(wh + 1e-3));
}
std::int64_t up(double wh) {
    return static_cast<std::int64_t>(std::ceil(wh - 1e-3));
}

Energy takes(Power power, Energy room, double efficiency, std::int64_t seconds) {
    const std::int64_t fits = down(static_cast<double>(std::max<std::int64_t>(room.value, 0)) / efficiency);
    return {std::min(energyOver(power, seconds).value, fits)};
}
Energy gives(Power power, Energy above, double efficiency, std::int64_t seconds) {
    std::int64_t holds = down(static_cast<double>(std::max<std::int64_t>(above.value, 0)) * efficiency);
    // Rounded both ways, a Wh more than is there could be asked for.
    while (holds > 0 && up(static_cast<double>(holds) / efficiency) > above.value)
        --holds;
    return {std::min(energyOver(power, seconds).value, holds)};
}
Energy after(Energy capacity, Energy stored, Energy taken, double efficiency) {
    const double wh = static_cast<double>(taken.value);
    const std::int64_t moved = taken.value >= 0 ? down(wh * efficiency) : -up(-wh / efficiency);
    return {std::clamp<std::int64_t>(stored.value + moved, 0, std::max(capacity, stored).value)};
}

} // namespace

Energy mostCharge(const Battery& battery, Energy stored, std::int64_t seconds) {
    return takes(battery.power, battery.capacity - stored, oneWay(battery), seconds);
}
Energy mostDischarge(const Battery& battery, Energy stored, std::int64_t seconds) {
    return gives(battery.power, stored - battery.reserve, oneWay(battery), seconds);
}
Energy storedAfter(const Battery& battery, Energy stored, Energy taken) {
    return after(battery.capacity, stored, taken, oneWay(battery));
}

Energy mostCharge(const ElectricVehicle& car, Energy stored, std::int64_t seconds) {
    return takes(car.maxCharge, car.capacity - stored, oneWay(car), seconds);
}
Energy mostDischarge(const ElectricVehicle& car, Energy stored, std::int64_t seconds) {
    return gives(car.maxDischarge, stored - car.keptForDriving, oneWay(car), seconds);
}
Energy storedAfter(const ElectricVehicle& car, Energy stored, Energy taken) {
    return after(car.capacity, stored, taken, oneWay(car));
}
Energy neededFor(const ElectricVehicle& car, Energy from, Energy to) {
    return {up(static_cast<double>(std::max<std::int64_t>(to.value - from.value, 0)) / oneWay(car))};
}

std::int64_t copPermille(const HeatPump& pump, Temperature outdoor) {
    const std::int64_t slope = static_cast<std::int64_t>(pump.copPermillePerKelvin) * (outdoor.value - 7'000) / 1'000;
    return std::max<std::int64_t>(pump.copPermille + slope, 1'000);
}

HeatStep heatStep(const HeatStore& store, Temperature outdoor, std::int64_t seconds) {
    const double around =
        static_cast<double>((store.kind == HeatStore::Kind::Tank ? store.room : outdoor).value) / 1000;
    const double capacity = static_cast<double>(store.perKelvin.value) / 1000;
    const double loss = static_cast<double>(store.lossPerKelvin.value) / 1000;
    const double gains = static_cast<double>(store.gains.value) / 1000;
    const double hours = static_cast<double>(seconds) / 3600;
    // Without loss the gains alone move it; a minute loss keeps one formula for both.
    const double perKelvin = std::max(loss, 1e-6);
    const double kept = std::exp(-hours * perKelvin / capacity);
    return {kept, around + gains / perKelvin, (1 - kept) / (perKelvin * hours)};
}

Temperature temperatureAfter(const HeatPump& pump, Temperature now, Temperature outdoor, Energy electric, Energy drawn,
                             std::int64_t seconds) {
    const HeatStep step = heatStep(pump.store, outdoor, seconds);
    const double heat = static_cast<double>(electric.value) * static_cast<double>(copPermille(pump, outdoor)) / 1e6 -
                        (pump.store.kind == HeatStore::Kind::Tank ? static_cast<double>(drawn.value) / 1000 : 0.0);
    const double from = static_cast<double>(now.value) / 1000;
    return {std::llround(1000 * (step.rest + step.kept * (from - step.rest) + step.perKwh * heat))};
}

Energy profileEnergy(const Appliance& appliance, std::int64_t from, std::int64_t until) {
    std::int64_t start = 0;
    std::int64_t wattSeconds = 0;
    for (const ProfileStep& step : appliance.profile) {
        const std::int64_t end = start + step.seconds;
        wattSeconds += step.power.value * std::max<std::int64_t>(std::min(end, until) - std::max(start, from), 0);
        start = end;
    }
    return {(wattSeconds + 1'800) / 3'600};
}

std::int64_t profileSeconds(const Appliance& appliance) {
    std::int64_t total = 0;
    for (const ProfileStep& step : appliance.profile)
        total += step.seconds;
    return total;
}

} // namespace wattbourse::core
