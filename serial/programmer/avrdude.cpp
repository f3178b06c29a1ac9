// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/programmer/avrdude.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <sstream>

namespace wattbourse::serial {

using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

constexpr std::size_t kLongestName = 256;

// A programmed bit reads 0.
constexpr std::uint8_t kBootReset = 0x01;
constexpr std::uint8_t kEepromSave = 0x08;
constexpr std::uint8_t kResetDisabled = 0x80;
constexpr std::uint8_t kBrownOutMask = 0x07;
constexpr std::uint8_t kBrownOutAt43 = 0x04;
constexpr std::uint8_t kLockMask = 0x03;
// Without a division by eight, full-swing or low-power oscillator of 8 to 16 MHz: CKDIV8 and CKSEL3..1.
constexpr std::uint8_t kNoDivision = 0x80;
constexpr std::uint8_t kClockMask = 0x0F;

/// The memory operation of avrdude is memory:operation:file:format: a colon in a path would part it.
Result<void> plainName(const char* what, const std::string& name) {
    const bool sound = !name.empty() && name.size() <= kLongestName && name.front() != '-' &&
                       std::none_of(name.begin(), name.end(), [](char c) {
                           return static_cast<unsigned char>(c) < 0x20 || c == ':' || c == '\x7F';
                       });
    if (!sound)
        return fail(ErrorCode::OutOfRange, std::string("firmware: the ") + what +
                                               " is empty, begins with a dash, or holds a colon or control character");
    return {};
}

Result<std::vector<std::string>> beginning(const FirmwareJob& job) {
    WB_TRY(plainName("programmer", job.programmer));
    std::vector<std::string> out{"avrdude", "-q", "-p", "m328p", "-c", job.programmer};
    if (!job.port.empty()) {
        WB_TRY(plainName("port", job.port));
        out.insert(out.end(), {"-P", job.port});
    }
    return out;
}

std::string hexByte(std::uint8_t value) {
    constexpr std::string_view kDigits = "0123456789abcdef";
    return std::string("0x") + kDigits[value >> 4U] + kDigits[value & 0xFU];
}

} // namespace

std::vector<FuseFact> judgeFuses(const ChipFuses& f) {
    using What = FuseFact::What;
    const std::uint8_t clock = f.low & kClockMask;
    return {
        {What::Locked, (f.lock & kLockMask) == 0},
        {What::NoBootLoader, (f.high & kBootReset) != 0},
        {What::ErasedWithChip, (f.high & kEepromSave) != 0},
        {What::BrownOut, (f.extended & kBrownOutMask) == kBrownOutAt43},
        {What::Clock, (f.low & kNoDivision) != 0 && (clock == 0x0E || clock == 0x0F || clock == 0x07 || clock == 0x06)},
        {What::ResetPin, (f.high & kResetDisabled) != 0}};
}

Result<std::vector<std::string>> readFusesCommand(const FirmwareJob& job) {
    WB_ASSIGN(auto out, beginning(job));
    for (const char* memory : {"lfuse", "hfuse", "efuse", "lock"})
        out.insert(out.end(), {"-U", std::string(memory) + ":r:-:h"});
    return out;
}

Result<std::vector<std::string>> programCommand(const FirmwareJob& job) {
    WB_TRY(plainName("firmware file", job.hexFile));
    WB_ASSIGN(auto out, beginning(job));
    if (job.dryRun)
        out.emplace_back("-n");
    const auto fuse = [&out](const char* memory, std::uint8_t value) {
        out.insert(out.end(), {"-U", std::string(memory) + ":w:" + hexByte(value) + ":m"});
    };
    fuse("lfuse", kMeterFuses.low);
    fuse("hfuse", kMeterFuses.high);
    fuse("efuse", kMeterFuses.extended);
    out.insert(out.end(), {"-U", "flash:w:" + job.hexFile + ":i"});
    // Last: what is locked takes nothing more.
    if (job.lock)
        fuse("lock", kMeterFuses.lock);
    return out;
}

Result<ChipFuses> parseFuses(const std::string& printed) {
    std::array<std::uint8_t, 4> values{};
    std::size_t count = 0;
    std::istringstream lines(printed);
    for (std::string line; std::getline(lines, line);) {
        if (line.empty())
            continue;
        const char* from = line.data() + 2;
        const char* end = line.data() + line.size();
        unsigned value = 0;
        if (count == values.size() || !line.starts_with("0x") || line.size() > 4)
            return fail(ErrorCode::Malformed, "firmware: avrdude printed other lines than four bytes");
        const auto [at, error] = std::from_chars(from, end, value, 16);
        if (error != std::errc{} || at != end || value > 0xFF)
            return fail(ErrorCode::Malformed, "firmware: avrdude printed a line that is no byte");
        values[count++] = static_cast<std::uint8_t>(value);
    }
    if (count != values.size())
        return fail(ErrorCode::Malformed, "firmware: avrdude printed " + std::to_string(count) + " bytes, not four");
    return ChipFuses{values[0], values[1], values[2], values[3]};
}

} // namespace wattbourse::serial
