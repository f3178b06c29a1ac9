// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <memory>
#include <string_view>

namespace wattbourse::core {

/// A moment on the site's clocks.
struct LocalTime {
    /// Of the week, Monday 0.
    int weekday{};
    int minuteOfDay{};
};

/// The site's time zone by its IANA name, daylight saving included (ICU's tables). Any thread.
class SiteZone {
public:
    /// NotFound for a name that ICU does not know.
    static Result<SiteZone> make(std::string_view name);

    [[nodiscard]] LocalTime local(UnixTime time) const;
    /// Start of the local day that holds `time`, and of the next one.
    [[nodiscard]] UnixTime dayStart(UnixTime time) const;
    [[nodiscard]] UnixTime nextDayStart(UnixTime time) const;
    /// Slots that start in the local day that holds `time`: 92, 96 or 100 of 900 s.
    [[nodiscard]] std::uint32_t slotsInDay(UnixTime time, std::uint32_t slotSeconds) const;

private:
    struct Zone;
    explicit SiteZone(std::shared_ptr<const Zone> zone) : m_zone(std::move(zone)) {}
    [[nodiscard]] std::int64_t offset(UnixTime time) const;

    std::shared_ptr<const Zone> m_zone;
};

} // namespace wattbourse::core
