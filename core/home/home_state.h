// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/home/home_model.h"

namespace wattbourse::core {

/// The car is at its charger from `arrival` on and is wanted at `readyBy`.
struct CarStay {
    DeviceId car;
    UnixTime arrival;
    UnixTime readyBy;
    /// Expected in the battery on arrival; what the charger says counts once the car is there.
    Energy storedOnArrival;
    /// Charged up to this at once, whatever it costs.
    Energy leastNow;
    /// In the battery at `readyBy`.
    Energy target;
    /// Beyond `leastNow` the car takes nothing from the grid that costs more; the home's own surplus only where selling
    /// it would not bring more either.
    std::optional<TariffPrice> priceLimit;
};

/// A load of washing: the appliance may start at `earliest` and is wanted done at `latest`.
struct ApplianceRun {
    DeviceId appliance;
    UnixTime earliest;
    UnixTime latest;
};

struct HomeWishes {
    std::vector<CarStay> stays;
    std::vector<ApplianceRun> runs;
};

/// In the order of HomeModel::cars.
struct CarState {
    bool plugged{};
    Energy stored;
};

struct HeatPumpState {
    Temperature temperature;
    bool running{};
    /// How long it has been running, or not.
    std::uint32_t secondsSoFar{3'600};
};

/// In the order of HomeWishes::runs.
struct RunState {
    /// Of the profile, done so far.
    std::uint32_t secondsDone{};
    bool running{};
};

/// What the devices say now.
struct HomeState {
    /// In the house battery.
    Energy stored;
    std::vector<CarState> cars;
    std::vector<HeatPumpState> heatPumps;
    std::vector<RunState> runs;
    /// Highest mean import over a slot in this billing month so far.
    Power monthPeak;
};

/// OutOfRange when the state has other devices than the model, or the wishes name one that is not there.
Result<void> validate(const HomeModel& home, const HomeWishes& wishes, const HomeState& state);

} // namespace wattbourse::core
