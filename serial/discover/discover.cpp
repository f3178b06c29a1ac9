// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/discover/discover.h"

#include <QSerialPortInfo>
#include <algorithm>
#include <tuple>

namespace wattbourse::serial {

std::vector<PortCandidate> findPorts() {
    std::vector<PortCandidate> ports;
    for (const QSerialPortInfo& info : QSerialPortInfo::availablePorts()) {
        PortCandidate& port = ports.emplace_back(PortCandidate{info.systemLocation(), info.description(), {}});
        if (info.hasVendorIdentifier())
            port.usb = UsbIdentity{info.vendorIdentifier(), info.productIdentifier(), info.serialNumber()};
    }
    std::sort(ports.begin(), ports.end(), [](const PortCandidate& a, const PortCandidate& b) {
        return std::tuple(!a.usb, a.path) < std::tuple(!b.usb, b.path);
    });
    return ports;
}

QString choosePort(const PortWanted& wanted, const std::vector<PortCandidate>& ports, bool exists) {
    if (wanted.identity) {
        std::vector<QString> same;
        for (const PortCandidate& port : ports)
            if (port.usb == wanted.identity)
                same.push_back(port.path);
        if (std::find(same.begin(), same.end(), wanted.lastPath) != same.end())
            return wanted.lastPath;
        if (same.size() == 1 || (!same.empty() && !wanted.identity->serialNumber.isEmpty()))
            return same.front();
    }
    if (!wanted.path.isEmpty())
        return exists ? wanted.path : QString();
    const auto usb = std::find_if(ports.begin(), ports.end(), [](const PortCandidate& port) { return port.usb; });
    return usb == ports.end() ? QString() : usb->path;
}

std::optional<UsbIdentity> identityAt(const std::string& path, const std::vector<PortCandidate>& ports) {
    for (const PortCandidate& port : ports)
        if (port.path == QString::fromStdString(path))
            return port.usb;
    return std::nullopt;
}

} // namespace wattbourse::serial
