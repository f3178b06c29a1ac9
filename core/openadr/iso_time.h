// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace wattbourse::core::openadr {

/// A length of ISO 8601 such as PT1H or P1M. Months are counted on the calendar of where it begins.
struct IsoDuration {
    std::int64_t months{};
    /// Weeks, days and what follows them; whole seconds, fractions are dropped.
    std::int64_t seconds{};
    [[nodiscard]] bool isZero() const { return months == 0 && seconds == 0; }
    /// P9999Y stands for "without an end" (User Guide).
    [[nodiscard]] bool isEndless() const { return months >= 9'999 * 12; }
    bool operator==(const IsoDuration&) const = default;
};

/// Malformed when it is no duration, OutOfRange for a negative one or one of more than 9,999 years.
Result<IsoDuration> parseIsoDuration(std::string_view text);
/// PT0S, P3M, PT900S, …
std::string formatIsoDuration(const IsoDuration& duration);

/// `start` and the duration behind it; a day that the month does not have becomes its last one.
UnixTime after(UnixTime start, const IsoDuration& duration);

/// RFC 3339 with an offset or Z; fractions of a second are dropped. A date alone is its midnight UTC, as servers write
/// the "now" of year 1. Malformed otherwise; OutOfRange outside the years 0 to 9999.
Result<UnixTime> parseDateTime(std::string_view text);
/// 2026-11-25T14:45:00Z.
std::string formatDateTime(UnixTime time);

} // namespace wattbourse::core::openadr
