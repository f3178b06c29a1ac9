// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devices/device_port.h"

#include <memory>
#include <string>

namespace wattbourse::core {

struct ModbusConfig {
    std::string host{"127.0.0.1"};
    int port{502};
    int unit{1};
    /// The storage that model 124 steers; empty: none. `capacity` turns its state of charge into Wh.
    DeviceId storage{};
    Energy capacity{};
    /// The cells that models 101 to 103 measure and model 123 limits; empty: none. `peak` is 100 %.
    DeviceId solar{};
    Power peak{};
    /// The device goes back to its own control so long after the last set-point.
    std::uint16_t revertSeconds{120};
    std::uint32_t answerMilliseconds{800};
};

/// An inverter that speaks SunSpec over Modbus TCP: cells and storage. Connects when it is first asked, walks the
/// models, and again after an error. A hybrid inverter's AC power holds cells and storage: the cells' is then what
/// remains beside what the storage was told, and the storage's is not known. One thread.
class ModbusDevices final : public DevicePort {
public:
    /// `clock` outlives it.
    ModbusDevices(ModbusConfig config, const Clock& clock);
    ~ModbusDevices() override;

    [[nodiscard]] std::vector<DeviceInfo> devices() const override;
    Result<DeviceReading> read(const DeviceId& id) override;
    Result<void> setPower(const DeviceId& id, Power power) override;
    Result<void> release(const DeviceId& id) override;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace wattbourse::core
