// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/discover/discover.h"

#include <QSerialPortInfo>
#include <algorithm>
#include <tuple>

namespace wattbourse::serial {

std::vector<PortCandidate> findPorts() {
    std::vector<PortCandidate> ports;
    for (const QSerialPortInfo& info : QSerialPortInfo::availablePorts())
        ports.push_back({info.systemLocation(), info.description(), info.serialNumber(), info.hasVendorIdentifier()});
    std::sort(ports.begin(), ports.end(), [](const PortCandidate& a, const PortCandidate& b) {
        return std::tuple(!a.usb, a.path) < std::tuple(!b.usb, b.path);
    });
    return ports;
}

QString firstUsbPort() {
    const std::vector<PortCandidate> ports = findPorts();
    return ports.empty() || !ports.front().usb ? QString() : ports.front().path;
}

} // namespace wattbourse::serial
