// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/joined_ports.h"

#include <algorithm>

namespace wattbourse::core {

namespace {

bool has(const std::vector<DeviceInfo>& devices, const DeviceId& id) {
    return std::any_of(devices.begin(), devices.end(), [&](const DeviceInfo& info) { return info.id == id; });
}

tl::unexpected<Error> nobody(const DeviceId& id) {
    return fail(ErrorCode::NotFound, "no device " + id);
}

} // namespace

std::vector<DeviceInfo> JoinedPorts::devices() const {
    std::vector<DeviceInfo> out;
    for (const auto& port : m_ports)
        for (DeviceInfo& info : port->devices())
            if (!has(out, info.id))
                out.push_back(std::move(info));
    return out;
}

DevicePort* JoinedPorts::portOf(const DeviceId& id) const {
    const auto port =
        std::find_if(m_ports.begin(), m_ports.end(), [&](const auto& one) { return has(one->devices(), id); });
    return port == m_ports.end() ? nullptr : port->get();
}

Result<DeviceReading> JoinedPorts::read(const DeviceId& id) {
    DevicePort* port = portOf(id);
    return port == nullptr ? nobody(id) : port->read(id);
}

Result<void> JoinedPorts::setPower(const DeviceId& id, Power power) {
    DevicePort* port = portOf(id);
    return port == nullptr ? nobody(id) : port->setPower(id, power);
}

Result<void> JoinedPorts::release(const DeviceId& id) {
    DevicePort* port = portOf(id);
    return port == nullptr ? nobody(id) : port->release(id);
}

} // namespace wattbourse::core
