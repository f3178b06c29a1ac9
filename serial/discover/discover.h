// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace wattbourse::serial {

/// A serial port that a meter could be on. Pseudo-terminals are not listed: they are opened by path.
struct PortCandidate {
    QString path;
    QString description;
    QString serialNumber;
    bool usb = false;
};

/// USB ports first, then by path.
std::vector<PortCandidate> findPorts();
/// Empty when there is none.
QString firstUsbPort();

} // namespace wattbourse::serial
