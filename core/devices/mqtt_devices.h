// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devices/device_port.h"

#include <chrono>
#include <memory>
#include <string>

namespace wattbourse::core {

/// Which announced entities make up a device, by their unique ids; empty: it has none of that kind.
struct MqttDevice {
    DeviceInfo device;
    /// W or kW, taken positive; `negated` where the device counts what it gives as positive.
    std::string powerSensor;
    bool negated{};
    /// Wh, kWh or % of `capacity`.
    std::string storedSensor;
    Energy capacity;
    /// °C.
    std::string temperatureSensor;
    /// on while a car is plugged in.
    std::string pluggedSensor;
    /// W, kW or A (times `wattsPerAmpere`); a set-point is rounded toward 0 and held within the number's limits.
    std::string powerNumber;
    std::int64_t wattsPerAmpere{230};
    /// On while the set-point counts; off gives the device back to its own control.
    std::string enableSwitch;
};

struct MqttConfig {
    std::string host{"localhost"};
    int port{1883};
    std::string user{};
    std::string password{};
    /// PEM file of authorities to trust; empty: no TLS.
    std::string authorities{};
    std::string discoveryPrefix{"homeassistant"};
    std::vector<MqttDevice> devices{};
};

/// Devices behind an MQTT broker that announce themselves for Home Assistant. A thread of the library's own talks to
/// the broker and connects again by itself; calls here never wait for it. At most 1000 announcements are kept, payloads
/// above 16 KiB dropped.
class MqttDevices final : public DevicePort {
public:
    /// System where the library cannot start. `clock` outlives it.
    static Result<std::unique_ptr<MqttDevices>> connect(MqttConfig config, const Clock& clock);
    ~MqttDevices() override;

    /// Waits until the broker has answered or the time is over.
    bool waitConnected(std::chrono::milliseconds atMost) const;
    /// Devices whose named entities have all been announced.
    [[nodiscard]] std::vector<DeviceInfo> devices() const override;
    Result<DeviceReading> read(const DeviceId& id) override;
    Result<void> setPower(const DeviceId& id, Power power) override;
    Result<void> release(const DeviceId& id) override;
    /// Announcements and states that could not be read, by count and latest.
    [[nodiscard]] std::pair<std::size_t, std::string> refused() const;

private:
    struct Impl;
    explicit MqttDevices(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace wattbourse::core
