// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tariff/site_zone.h"

#include <gtest/gtest.h>

namespace wattbourse::core {
namespace {

struct Day {
    const char* zone;
    std::int64_t start;
    std::int64_t seconds;
};

// Starts and lengths of days on which the clocks change, from Python's zoneinfo. In São Paulo midnight itself was
// skipped, on Lord Howe Island the clocks move by half an hour.
TEST(SiteZone, DaysOnWhichTheClocksChange) {
    for (const Day& day :
         {Day{"Europe/Berlin", 1'774'738'800, 82'800}, Day{"Europe/Berlin", 1'792'879'200, 90'000},
          Day{"Australia/Adelaide", 1'775'309'400, 90'000}, Day{"Australia/Lord_Howe", 1'775'307'600, 88'200},
          Day{"America/Sao_Paulo", 1'508'036'400, 82'800}, Day{"Asia/Beirut", 1'774'735'200, 82'800}}) {
        const SiteZone zone = SiteZone::make(day.zone).value();
        for (const std::int64_t into : {std::int64_t{0}, std::int64_t{3'601}, day.seconds / 2, day.seconds - 1}) {
            EXPECT_EQ(zone.dayStart({day.start + into}).seconds, day.start) << day.zone << " + " << into;
            EXPECT_EQ(zone.nextDayStart({day.start + into}).seconds, day.start + day.seconds) << day.zone;
        }
        EXPECT_EQ(zone.dayStart({day.start + day.seconds}).seconds, day.start + day.seconds) << day.zone;
    }
}

TEST(SiteZone, DaysHave92And96And100Slots) {
    const SiteZone berlin = SiteZone::make("Europe/Berlin").value();
    EXPECT_EQ(berlin.slotsInDay({1'774'738'800}, 900), 92U);
    EXPECT_EQ(berlin.slotsInDay({1'774'738'800 + 82'800}, 900), 96U);
    EXPECT_EQ(berlin.slotsInDay({1'792'879'200}, 900), 100U);
    EXPECT_EQ(berlin.slotsInDay({1'792'879'200}, 3'600), 25U);
}

TEST(SiteZone, LocalTime) {
    const SiteZone berlin = SiteZone::make("Europe/Berlin").value();
    // Sunday 2026-03-29: 00:59:59Z is 01:59 there, a second later it is 03:00.
    EXPECT_EQ(berlin.local({1'774'745'999}).minuteOfDay, 119);
    EXPECT_EQ(berlin.local({1'774'746'000}).minuteOfDay, 180);
    EXPECT_EQ(berlin.local({1'774'746'000}).weekday, 6);
    EXPECT_EQ(SiteZone::make("Atlantis/Capital").error().code, ErrorCode::NotFound);
}

} // namespace
} // namespace wattbourse::core
