// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devices/modbus_devices.h"
#include "core/devices/mqtt_devices.h"

#include <string>
#include <vector>

namespace wattbourse::core {

/// A household's devices and how each is reached: over an MQTT broker, over Modbus, or in figures only. What its owner
/// writes once, in a file of the terminal's folder.
struct HomeSetup {
    HomeModel model;
    /// Its devices' capacities and kinds of control follow from the model. The broker's password lies in a file of its
    /// own, which is read when the broker is connected to.
    std::optional<MqttConfig> mqtt{};
    std::string passwordFile{};
    std::vector<ModbusConfig> modbus{};
    std::vector<DeviceId> simulated{};
};

/// OutOfRange, naming the device and the rule: the model's own rules, every device of it reached in one way, and no
/// other.
Result<void> validate(const HomeSetup& setup);

/// One JSON object: "home" as homeModelFromJson() has it, "mqtt" (null: none), "modbus", "simulated". Strict as the
/// model's.
Result<HomeSetup> homeSetupFromJson(std::string_view text);
std::string toJson(const HomeSetup& setup);

/// The ways to the real devices. NotFound or Unavailable for a password file that cannot be read, System where MQTT
/// cannot start; a broker or inverter that does not answer is asked again later. `clock` outlives them.
Result<std::vector<std::unique_ptr<DevicePort>>> connectDevices(const HomeSetup& setup, const Clock& clock);

} // namespace wattbourse::core
