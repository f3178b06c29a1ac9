// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/day_clock.h"

#include <gtest/gtest.h>

namespace wattbourse::core {
namespace {

constexpr std::uint32_t kQuarter = 900;
// Midnight in Rome of 28 March and of 24 October 2025, by Python's zoneinfo (Europe/Rome).
constexpr SlotIndex kMarch{1'936'796};
constexpr SlotIndex kOctober{1'956'952};

// Rome's changes of 2024 and 2025, by Python's zoneinfo.
const std::vector<UtcOffset> kRome{{{1'700'000'000}, 3'600},
                                   {{1'711'846'800}, 7'200},
                                   {{1'729'990'800}, 3'600},
                                   {{1'743'296'400}, 7'200},
                                   {{1'761'440'400}, 3'600}};

DayClock rome(SlotIndex first) {
    return {kQuarter, first, kRome};
}

TEST(DayClock, ChangesOfOffsetAreThoseOfTheZoneFile) {
    // The first slots of the short and long days, by Python's zoneinfo: 1743289200 and 1761429600.
    const DayClock spring = rome(kMarch);
    EXPECT_EQ((std::int64_t{kMarch.value} + 2 * 96) * kQuarter, 1'743'289'200);
    const std::int64_t day = spring.at(0).day;
    EXPECT_EQ(spring.slotsIn(day), 96U);
    EXPECT_EQ(spring.slotsIn(day + 2), 92U);
    EXPECT_EQ(spring.slotsIn(day + 3), 96U);
    const DayClock autumn = rome(kOctober);
    EXPECT_EQ((std::int64_t{kOctober.value} + 2 * 96) * kQuarter, 1'761'429'600);
    EXPECT_EQ(autumn.slotsIn(autumn.at(0).day + 2), 100U);
    EXPECT_EQ(autumn.slotsIn(autumn.at(0).day + 1), 96U);
}

TEST(DayClock, EverySlotHasItsPlaceOnTheWallClock) {
    for (const SlotIndex first : {kMarch, kOctober}) {
        const DayClock clock = rome(first);
        EXPECT_EQ(clock.at(0).timeOfDay, 0U);
        // 28 March and 24 October 2025 are Fridays.
        EXPECT_EQ(clock.at(0).weekday, 4U);
        for (std::size_t slot = 0; slot < 5 * 96; ++slot) {
            const DayClock::Place place = clock.at(slot);
            ASSERT_LT(place.timeOfDay, 96U);
            const auto back = clock.slotAt(place.day, place.timeOfDay);
            ASSERT_TRUE(back);
            // The second of two equal hours comes back as the first.
            EXPECT_TRUE(*back == slot || *back + 4 == slot) << slot;
            if (slot > 0) {
                const DayClock::Place before = clock.at(slot - 1);
                EXPECT_TRUE(place.day == before.day || place.day == before.day + 1);
            }
        }
    }
}

TEST(DayClock, TheSkippedHourIsNotThereAndItsDayBeforeIs) {
    const DayClock clock = rome(kMarch);
    const std::int64_t day = clock.at(0).day;
    EXPECT_FALSE(clock.slotAt(day + 2, 9));
    EXPECT_EQ(clock.slotAt(day + 2, 7), 2U * 96 + 7);
    EXPECT_EQ(clock.slotAt(day + 2, 12), 2U * 96 + 8);
    // Half past two on the Monday: the Sunday had none, so 24 hours before.
    EXPECT_EQ(clock.daysBefore(2 * 96 + 92 + 10, 1), 2U * 96 + 92 + 10 - 96);
    // Six o'clock on the Monday: six o'clock on the Sunday.
    EXPECT_EQ(clock.daysBefore(2 * 96 + 92 + 24, 1), 2U * 96 + 20);
    EXPECT_FALSE(clock.daysBefore(5, 1));
}

TEST(DayClock, EqualDaysNeedNoSite) {
    const DayClock clock(24);
    EXPECT_EQ(clock.at(50).day, 2);
    EXPECT_EQ(clock.at(50).timeOfDay, 2U);
    EXPECT_EQ(clock.daysBefore(50, 2), 2U);
    EXPECT_FALSE(clock.daysBefore(50, 3));
    EXPECT_EQ(clock.slotsIn(7), 24U);
}

} // namespace
} // namespace wattbourse::core
