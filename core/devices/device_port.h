// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/home/home_model.h"

#include <optional>
#include <vector>

namespace wattbourse::core {

struct DeviceInfo {
    DeviceId id;
    S2Control control{S2Control::NotControlable};
};

/// What a device says of itself. Absent: it does not say.
struct DeviceReading {
    /// When it said so.
    UnixTime time;
    /// Taken (positive) or given now.
    std::optional<Power> power;
    std::optional<Energy> stored;
    std::optional<Temperature> temperature;
    /// Of a car.
    std::optional<bool> plugged{};
    /// Of an appliance's programme, done so far; all of it once it has ended.
    std::optional<std::uint32_t> secondsDone{};
};

/// The way to some devices: what they measure, and set-points for those that take one. One thread; calls come back
/// within about a second. Implemented over MQTT, Modbus and by the simulated home.
class DevicePort {
public:
    virtual ~DevicePort() = default;
    /// What is there now; may grow as devices are found.
    [[nodiscard]] virtual std::vector<DeviceInfo> devices() const = 0;
    /// Unavailable where the device does not answer or has not said anything yet, NotFound for another's.
    virtual Result<DeviceReading> read(const DeviceId& id) = 0;
    /// Takes (positive) or gives so much from now on; 0 rests. For cells an upper limit, negative. An appliance starts
    /// or goes on with its programme at any positive power, and pauses at 0 if it may. Refused where the device takes
    /// no set-point, Unavailable, NotFound.
    virtual Result<void> setPower(const DeviceId& id, Power power) = 0;
    /// Back to what the device does by itself.
    virtual Result<void> release(const DeviceId& id) = 0;
};

} // namespace wattbourse::core
