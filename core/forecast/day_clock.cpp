// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/day_clock.h"

#include <algorithm>

namespace wattbourse::core {

namespace {

constexpr std::int64_t kDaySeconds = 86'400;

std::int64_t floorDivide(std::int64_t value, std::int64_t by) {
    return value / by - (value % by < 0 ? 1 : 0);
}

} // namespace

DayClock::DayClock(std::size_t slotsPerDay) : m_slotsPerDay(std::max<std::size_t>(slotsPerDay, 1)) {}

DayClock::DayClock(std::uint32_t slotSeconds, SlotIndex first, std::vector<UtcOffset> offsets)
    : m_slotsPerDay(static_cast<std::size_t>(kDaySeconds) / slotSeconds), m_slotSeconds(slotSeconds), m_first(first),
      m_offsets(std::move(offsets)) {}

std::int32_t DayClock::offsetAt(std::int64_t time) const {
    const auto behind = std::upper_bound(m_offsets.begin(), m_offsets.end(), time,
                                         [](std::int64_t t, const UtcOffset& o) { return t < o.from.seconds; });
    if (m_offsets.empty())
        return 0;
    return behind == m_offsets.begin() ? behind->seconds : std::prev(behind)->seconds;
}

DayClock::Place DayClock::at(std::size_t slot) const {
    if (m_slotSeconds == 0)
        return {static_cast<std::int64_t>(slot / m_slotsPerDay), slot % m_slotsPerDay, slot / m_slotsPerDay % 7};
    const std::int64_t utc =
        (static_cast<std::int64_t>(m_first.value) + static_cast<std::int64_t>(slot)) * m_slotSeconds;
    const std::int64_t local = utc + offsetAt(utc);
    const std::int64_t day = floorDivide(local, kDaySeconds);
    // 1970-01-01 was a Thursday.
    return {day, static_cast<std::size_t>((local - day * kDaySeconds) / m_slotSeconds),
            static_cast<std::size_t>(((day + 3) % 7 + 7) % 7)};
}

std::optional<std::size_t> DayClock::slotAt(std::int64_t day, std::size_t timeOfDay) const {
    if (m_slotSeconds == 0) {
        if (day < 0)
            return std::nullopt;
        return static_cast<std::size_t>(day) * m_slotsPerDay + timeOfDay;
    }
    const std::int64_t local = day * kDaySeconds + static_cast<std::int64_t>(timeOfDay) * m_slotSeconds;
    // The larger offset gives the earlier moment: the first of two.
    std::optional<std::size_t> found;
    for (const std::int32_t offset : {offsetAt(local - kDaySeconds), offsetAt(local + kDaySeconds)}) {
        const std::int64_t utc = local - offset;
        const std::int64_t slot = floorDivide(utc, m_slotSeconds) - m_first.value;
        if (offsetAt(utc) != offset || slot < 0)
            continue;
        const auto index = static_cast<std::size_t>(slot);
        found = found ? std::min(*found, index) : index;
    }
    return found;
}

std::optional<std::size_t> DayClock::daysBefore(std::size_t slot, std::size_t days) const {
    const Place place = at(slot);
    if (const auto same = slotAt(place.day - static_cast<std::int64_t>(days), place.timeOfDay))
        return same;
    const std::size_t back = days * m_slotsPerDay;
    return slot >= back ? std::optional(slot - back) : std::nullopt;
}

std::size_t DayClock::slotsIn(std::int64_t day) const {
    if (m_slotSeconds == 0)
        return m_slotsPerDay;
    const auto start = [&](std::int64_t d) {
        const std::int64_t local = d * kDaySeconds;
        const std::int32_t offset = offsetAt(local - offsetAt(local));
        return local - offset;
    };
    return static_cast<std::size_t>((start(day + 1) - start(day)) / m_slotSeconds);
}

} // namespace wattbourse::core
