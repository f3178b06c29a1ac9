// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/energy/reading_judge.h"

#include <cstdlib>

namespace wattbourse::core {

namespace {

// The longest interval of a meter and the block that it may end late by.
constexpr std::int64_t kMostIntervalMs = 902'000;
// An aggregate's duration is kept in steps of 4 s.
constexpr std::int64_t kMostMergedMs = 1'024'000;
// Both are means over the interval, each with its own error: 2 %, and 20 W where a percentage says little.
constexpr std::int64_t kRoomPermille = 20;
constexpr std::int64_t kRoomMilliWatts = 20'000;

} // namespace

std::optional<Doubt> doubtOf(const MeterReading& reading, const PlausibleRange& range) {
    const std::int64_t power = std::abs(reading.powerMilliWatts);
    if (reading.duration.count() > (reading.merged > 1 ? kMostMergedMs : kMostIntervalMs))
        return Doubt::TooLong;
    if (power > range.mostMilliWatts)
        return Doubt::PowerTooHigh;
    const std::int64_t volts = reading.voltageMilliVolts;
    if (volts != 0 && (volts < range.leastMilliVolts || volts > range.mostMilliVolts))
        return Doubt::VoltageOutside;
    const std::int64_t hertz = reading.frequencyMilliHertz;
    if (hertz != 0 && (hertz < range.leastMilliHertz || hertz > range.mostMilliHertz))
        return Doubt::FrequencyOutside;
    // A merged reading has neither voltage nor current. 1 MW at 300 V are 3.3 kA: no overflow below.
    const std::int64_t apparent = volts * (reading.currentMicroAmps / 1000) / 1000;
    if (volts != 0 && !reading.indicative && power > apparent + apparent * kRoomPermille / 1000 + kRoomMilliWatts)
        return Doubt::PowerAboveVoltAmperes;
    return std::nullopt;
}

} // namespace wattbourse::core
