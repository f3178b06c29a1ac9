// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace wattbourse::serial {

/// The fuses and lock bits of the meter's chip, an ATmega328P (datasheet DS40002061B, chapter 27).
struct ChipFuses {
    std::uint8_t low{};
    std::uint8_t high{};
    std::uint8_t extended{};
    std::uint8_t lock{};
};

/// One of them, in the light of what a sealed meter needs.
struct FuseFact {
    enum class What {
        /// Flash and EEPROM cannot be read or written over the programming pins: mode 3.
        Locked,
        /// The program starts at once: there is no boot loader that would let anybody load another.
        NoBootLoader,
        /// An erase of the chip destroys the key with it.
        ErasedWithChip,
        /// The chip stops below 4.3 V, where EEPROM writes go wrong.
        BrownOut,
        /// The chip runs from its 16 MHz resonator.
        Clock,
        /// The reset pin resets: the chip can be programmed again.
        ResetPin,
    };
    What what{};
    bool right{};
};
std::vector<FuseFact> judgeFuses(const ChipFuses& fuses);

/// What a sealed meter is set to.
inline constexpr ChipFuses kMeterFuses{.low = 0xFF, .high = 0xDF, .extended = 0xFC, .lock = 0xFC};

struct FirmwareJob {
    /// An Intel HEX file; not looked at when only reading.
    std::string hexFile;
    /// As avrdude names it: usbasp, avrisp, stk500v1, ...
    std::string programmer{"usbasp"};
    /// Of a programmer on a serial port; empty for USB ones.
    std::string port;
    /// Talks to the programmer, writes nothing.
    bool dryRun = true;
    /// The lock bits too: after that only an erase of the whole chip opens it.
    bool lock = false;
};
/// The words of avrdude's command line that reads fuses and lock bits, which come on standard output, a line each.
core::Result<std::vector<std::string>> readFusesCommand(const FirmwareJob& job);
/// That sets the fuses and writes the program. Programming erases the chip: the meter's key, seal and constants go
/// with it. OutOfRange for a name that could be taken for an option or a list of several.
core::Result<std::vector<std::string>> programCommand(const FirmwareJob& job);
/// What the reading printed: four numbers of two hexadecimal digits. Malformed otherwise.
core::Result<ChipFuses> parseFuses(const std::string& printed);

} // namespace wattbourse::serial
