// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/home/home_model.h"

namespace wattbourse::core {

// What a device can do within some seconds and where that leads: the one arithmetic by which plans are checked, simple
// rules decide and the simulated home behaves. Energies are whole Wh at the grid side; what is stored rounds down.

/// Most that the battery takes, and gives without going below its reserve.
Energy mostCharge(const Battery& battery, Energy stored, std::int64_t seconds);
Energy mostDischarge(const Battery& battery, Energy stored, std::int64_t seconds);
/// After taking (positive) or giving.
Energy storedAfter(const Battery& battery, Energy stored, Energy taken);

Energy mostCharge(const ElectricVehicle& car, Energy stored, std::int64_t seconds);
/// Vehicle-to-home, down to what is kept for driving.
Energy mostDischarge(const ElectricVehicle& car, Energy stored, std::int64_t seconds);
Energy storedAfter(const ElectricVehicle& car, Energy stored, Energy taken);
/// Taken from the grid to bring the car from one level to a higher one; rounded up.
Energy neededFor(const ElectricVehicle& car, Energy from, Energy to);

/// Heat per electricity, 1000 and more.
std::int64_t copPermille(const HeatPump& pump, Temperature outdoor);

/// How a store's temperature moves within a time step: `kept` of its distance to `rest`, and `perKwh` kelvin for each
/// kWh of heat.
struct HeatStep {
    double kept{};
    double rest{};
    double perKwh{};
};
HeatStep heatStep(const HeatStore& store, Temperature outdoor, std::int64_t seconds);
/// After `electric` Wh in the pump and `drawn` Wh of heat taken out.
Temperature temperatureAfter(const HeatPump& pump, Temperature now, Temperature outdoor, Energy electric, Energy drawn,
                             std::int64_t seconds);

/// Energy of an appliance's profile between two moments since its start.
Energy profileEnergy(const Appliance& appliance, std::int64_t from, std::int64_t until);
std::int64_t profileSeconds(const Appliance& appliance);

} // namespace wattbourse::core
