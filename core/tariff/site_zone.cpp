// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tariff/site_zone.h"

#include <string>
#include <unicode/timezone.h>

namespace wattbourse::core {

struct SiteZone::Zone {
    std::unique_ptr<icu::TimeZone> zone;
};

namespace {

std::int64_t floorDiv(std::int64_t a, std::int64_t b) {
    return a / b - (a % b < 0 ? 1 : 0);
}

} // namespace

Result<SiteZone> SiteZone::make(std::string_view name) {
    auto zone = std::make_shared<Zone>();
    zone->zone.reset(icu::TimeZone::createTimeZone(
        icu::UnicodeString::fromUTF8(icu::StringPiece(name.data(), static_cast<std::int32_t>(name.size())))));
    if (!zone->zone || *zone->zone == icu::TimeZone::getUnknown())
        return fail(ErrorCode::NotFound, "no time zone of that name");
    return SiteZone(std::move(zone));
}

std::int64_t SiteZone::offset(UnixTime time) const {
    std::int32_t raw = 0;
    std::int32_t saving = 0;
    UErrorCode status = U_ZERO_ERROR;
    m_zone->zone->getOffset(static_cast<double>(time.seconds) * 1000, /*local=*/false, raw, saving, status);
    return U_FAILURE(status) != 0 ? 0 : (std::int64_t{raw} + saving) / 1000;
}

LocalTime SiteZone::local(UnixTime time) const {
    const std::int64_t seconds = time.seconds + offset(time);
    const std::int64_t day = floorDiv(seconds, 86'400);
    // 1970 began on a Thursday.
    return {static_cast<int>(((day + 3) % 7 + 7) % 7), static_cast<int>((seconds - day * 86'400) / 60)};
}

UnixTime SiteZone::dayStart(UnixTime time) const {
    const std::int64_t seconds = time.seconds + offset(time);
    const std::int64_t midnight = floorDiv(seconds, 86'400) * 86'400;
    // The offset at midnight may be another one; where midnight itself is skipped the day starts behind the gap.
    UnixTime start{midnight - offset({midnight - offset(time)})};
    if (start > time || local(start).minuteOfDay > 720)
        start = {midnight - offset(time)};
    return start;
}

UnixTime SiteZone::nextDayStart(UnixTime time) const {
    // A day has 23 to 25 hours.
    return dayStart(dayStart(time) + std::chrono::hours(36));
}

std::uint32_t SiteZone::slotsInDay(UnixTime time, std::uint32_t slotSeconds) const {
    return static_cast<std::uint32_t>((nextDayStart(time) - dayStart(time)).count() / slotSeconds);
}

} // namespace wattbourse::core
