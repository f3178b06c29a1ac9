// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/units/units.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace wattbourse::core {

/// Which way energy went, seen from the grid (ESPI FlowDirectionType: 1 forward, 19 reverse).
enum class FlowDirection : std::uint8_t { Import, Export };

/// ESPI QualityOfReading, as far as we tell them apart.
enum class UsageQuality : std::uint8_t {
    /// 0 valid, 17 validated, 18 verified, 19 revenue quality, or none said.
    Measured,
    /// 8, 9 estimated, 11 derived, 12 projected, 15 normalised.
    Estimated,
    /// 10 questionable, 13 mixed, 7 edited by hand, 14 raw, 16 other.
    Questionable,
};

struct UsageInterval {
    UnixTime start;
    /// Seconds, 1 to 366 days.
    std::int64_t duration{};
    /// Not negative.
    Energy energy;
    UsageQuality quality{UsageQuality::Measured};
    bool operator==(const UsageInterval&) const = default;
};

/// One direction's readings by time, without overlaps.
struct UsageSeries {
    FlowDirection direction{FlowDirection::Import};
    std::vector<UsageInterval> intervals;
    bool operator==(const UsageSeries&) const = default;
};

/// A usage point's energy (electricity, Wh).
struct GreenButtonFeed {
    std::string title;
    std::vector<UsageSeries> series;
    bool operator==(const GreenButtonFeed&) const = default;
};

/// Writes an Atom feed of NAESB REQ.21 (ESPI 3.x): UsagePoint, MeterReading, ReadingType and IntervalBlock entries, one
/// block a UTC day. `updated` stamps it.
std::string writeGreenButton(const GreenButtonFeed& feed, UnixTime updated);

/// Reads such a feed of any utility: prefixes and entry order do not matter; ReadingType belongs to the block through
/// the MeterReading's links, or is the only one of the file. Values in Wh, kWh or MWh by powerOfTenMultiplier are made
/// whole Wh, rounded to nearest. Never follows a reference out of the file: entities and document types are refused.
/// Malformed names the entry and the field: not XML, no interval blocks, a missing or odd number, another commodity
/// than electricity, another unit than Wh, overlapping intervals. OutOfRange: over 64 MiB, over 2,000,000 readings.
Result<GreenButtonFeed> readGreenButton(std::string_view xml);

} // namespace wattbourse::core
