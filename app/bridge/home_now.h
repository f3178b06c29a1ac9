// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devices/home_control.h"
#include "core/home/comforts.h"

#include <map>
#include <optional>
#include <vector>

/// What the household's screens show of the home's devices: TerminalState::home. The owner's wishes go back through
/// Terminal::setComforts().
namespace wattbourse::app {

/// What a home's devices did in one slot, as the home's own controller says (not proven by a meter).
struct DeviceSlot {
    /// What nobody steers.
    core::Energy load;
    core::Energy solar;
    /// Charging positive.
    core::Energy battery;
    /// Cars, heat pumps and appliances together; vehicle-to-home negative.
    core::Energy others;
};

enum class DeviceKind { Battery, Solar, Car, HeatPump, Appliance };
/// How a device is reached. A simulated one exists in figures only and is marked so wherever it is shown.
enum class DeviceReach { Simulated, Mqtt, Modbus };

/// One device of the home, for its card. Absent: it does not say.
struct DeviceNow {
    core::DeviceId id;
    DeviceKind kind{DeviceKind::Battery};
    DeviceReach reach{DeviceReach::Simulated};
    core::S2Control control{core::S2Control::NotControlable};
    /// Follows its set-point, does not, or does not answer; absent before it was asked.
    std::optional<core::ControlledDevice::State> state;
    /// Taken (positive) or given now, and what it was told; absent while it is on its own.
    std::optional<core::Power> power;
    std::optional<core::Power> setPoint;
    /// Held below its plan for the connection's sake.
    bool heldBack = false;
    std::optional<core::Energy> stored;
    std::optional<core::Energy> capacity;
    std::optional<core::Temperature> temperature;
    std::optional<bool> plugged;
    /// Of an appliance's programme, done so far and in all.
    std::optional<std::uint32_t> secondsDone;
    std::optional<std::uint32_t> secondsInAll;
};

/// What the home's controller has to know of the rest.
struct Surroundings {
    core::UnixTime now;
    std::optional<core::Power> meter;
    core::UnixTime meterTime;
    bool marketKnown{};
    bool tariffKnown{};
};

/// The home's devices now. Absent where the home has no such device or it does not answer.
struct HomeNow {
    std::optional<core::Power> load;
    std::optional<core::Power> solar;
    std::optional<core::Power> battery;
    std::optional<core::Energy> stored;
    std::optional<core::Energy> capacity;
    std::optional<int> reservePercent;
    std::optional<core::Price> wear;
    std::map<core::SlotIndex, DeviceSlot> slots;

    /// A home in figures only: nothing that is real is steered.
    bool simulated = false;
    /// What is missing, and what the devices therefore do.
    core::SafeMode safeMode{core::SafeMode::None};
    /// In the model's order: battery, solar, cars, heat pumps, appliances.
    std::vector<DeviceNow> devices;
    /// The model with the owner's comforts, and the comforts themselves; absent: a home without devices.
    std::optional<core::HomeModel> model;
    core::HomeComforts comforts;
    /// The coming stays of the cars and the loads that wait in appliances.
    core::HomeWishes wishes;
};

} // namespace wattbourse::app
