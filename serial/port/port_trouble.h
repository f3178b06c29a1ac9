// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/meter.h"

#include <string>
#include <vector>

namespace wattbourse::serial {

/// Why a serial port cannot be had: the kind for the screen's text, English words with the command that mends it for
/// the log and the command line.
struct PortTrouble {
    core::MeterTrouble kind{core::MeterTrouble::None};
    std::string words;
    bool operator==(const PortTrouble&) const = default;
};

/// What the system says about a port that could not be opened.
struct PortFacts {
    std::string device;
    bool permitted{};
    /// The group that the device belongs to, and whether this user is in it by /etc/group and in this session.
    std::string group;
    bool listedInGroup{};
    bool inGroup{};
    /// ModemManager runs: it opens each new port for some seconds to look for a modem.
    bool modemManager{};
    std::string error;
};

/// Looks at the file, the groups and the running programs; `proc` is where those are listed.
PortFacts inspectPort(const std::string& device, const std::string& error, const std::string& proc = "/proc");
PortTrouble diagnose(const PortFacts& facts);

} // namespace wattbourse::serial
