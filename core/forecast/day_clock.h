// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/slot.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace wattbourse::core {

/// From `from` on local time is UTC plus `seconds`.
struct UtcOffset {
    UnixTime from;
    std::int32_t seconds{};
};

/// Where the slots of a series lie in days: equal days that begin with the series, or a site's local days, of which two
/// a year have an hour less or more (92, 96 or 100 quarter-hours). Slots are counted from the series' first.
class DayClock {
public:
    /// 1 at least; every day has as many.
    explicit DayClock(std::size_t slotsPerDay);
    /// `first` is the series' first slot; `offsets` ascend, the first one holds before its time as well (none: UTC).
    /// `slotSeconds` divides a day.
    DayClock(std::uint32_t slotSeconds, SlotIndex first, std::vector<UtcOffset> offsets);

    struct Place {
        std::int64_t day{};
        /// By the clock on the wall, 0 to slotsPerDay() - 1: where the hour comes twice, both have the same.
        std::size_t timeOfDay{};
        /// 0 is Monday for local days; for equal days the series' first day is 0.
        std::size_t weekday{};
    };
    [[nodiscard]] Place at(std::size_t slot) const;
    /// The slot of that day with that time, the first one where there are two; absent where the clock skips it, or
    /// before the series.
    [[nodiscard]] std::optional<std::size_t> slotAt(std::int64_t day, std::size_t timeOfDay) const;
    /// The same time that many days before; where the clock skipped it then, as many slots of 24 hours before.
    [[nodiscard]] std::optional<std::size_t> daysBefore(std::size_t slot, std::size_t days) const;
    [[nodiscard]] std::size_t slotsIn(std::int64_t day) const;
    [[nodiscard]] std::size_t slotsPerDay() const { return m_slotsPerDay; }

private:
    [[nodiscard]] std::int32_t offsetAt(std::int64_t time) const;

    std::size_t m_slotsPerDay;
    std::uint32_t m_slotSeconds = 0;
    SlotIndex m_first;
    std::vector<UtcOffset> m_offsets;
};

} // namespace wattbourse::core
