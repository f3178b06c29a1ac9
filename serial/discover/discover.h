// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace wattbourse::serial {

/// What a USB device says of itself: the same in whichever socket it is plugged and whatever its port is called.
struct UsbIdentity {
    std::uint16_t vendor{};
    std::uint16_t product{};
    /// Empty for cheap adapters, which are then told apart by nothing.
    QString serialNumber;
    bool operator==(const UsbIdentity&) const = default;
};

/// A serial port that a meter could be on. Pseudo-terminals are not listed: they are opened by path.
struct PortCandidate {
    QString path;
    QString description;
    std::optional<UsbIdentity> usb;
};

/// USB ports first, then by path.
std::vector<PortCandidate> findPorts();

/// Where to look for a meter: the path that the owner named (empty: any USB port), and what was found there before.
struct PortWanted {
    QString path;
    std::optional<UsbIdentity> identity;
    /// Where it was found.
    QString lastPath;
};

/// The path to open now among `ports`; `exists` tells of paths that are not listed. Empty when there is none. A known
/// device is followed to its new name; without a serial number only when it can be no other.
QString choosePort(const PortWanted& wanted, const std::vector<PortCandidate>& ports, bool exists);

/// The identity of the device at `path` (its real name), if it is a USB one.
std::optional<UsbIdentity> identityAt(const std::string& path, const std::vector<PortCandidate>& ports);

} // namespace wattbourse::serial
