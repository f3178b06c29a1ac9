// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devices/device_port.h"

#include <memory>

namespace wattbourse::core {

/// Several ways to devices as one. A device belongs to the first port that lists it. One thread.
class JoinedPorts final : public DevicePort {
public:
    void add(std::unique_ptr<DevicePort> port) { m_ports.push_back(std::move(port)); }

    [[nodiscard]] std::vector<DeviceInfo> devices() const override;
    Result<DeviceReading> read(const DeviceId& id) override;
    Result<void> setPower(const DeviceId& id, Power power) override;
    Result<void> release(const DeviceId& id) override;

private:
    /// Null where nobody lists it.
    [[nodiscard]] DevicePort* portOf(const DeviceId& id) const;

    std::vector<std::unique_ptr<DevicePort>> m_ports;
};

} // namespace wattbourse::core
