// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/meter.h"

#include <cstdint>
#include <optional>

namespace wattbourse::core {

/// Why a sealed reading is not believed. It is kept as it came, marked, and no energy is counted from it.
enum class Doubt {
    /// More than the connection can carry.
    PowerTooHigh,
    /// More active power than volts times amperes.
    PowerAboveVoltAmperes,
    VoltageOutside,
    FrequencyOutside,
    /// Longer than the meter's longest interval, or than the intervals that were merged.
    TooLong,
};

/// What can be at a place. The defaults take in every home's connection, and every place on earth.
struct PlausibleRange {
    std::int64_t mostMilliWatts{1'000'000'000};
    std::int64_t leastMilliVolts{80'000};
    std::int64_t mostMilliVolts{300'000};
    std::int64_t leastMilliHertz{45'000};
    std::int64_t mostMilliHertz{65'000};

    /// A single-phase home of up to 100 A at 230 V, with the voltage that EN 50160 allows for and as much again.
    static constexpr PlausibleRange home() {
        return {.mostMilliWatts = 30'000'000,
                .leastMilliVolts = 180'000,
                .mostMilliVolts = 280'000,
                .leastMilliHertz = 47'000,
                .mostMilliHertz = 53'000};
    }
};

/// The first reason for doubt; nothing when there is none. What the meter did not measure is not judged.
std::optional<Doubt> doubtOf(const MeterReading& reading, const PlausibleRange& range);

} // namespace wattbourse::core
