// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/demo_profiles.h"

#include <gtest/gtest.h>

namespace wattbourse::core {
namespace {

TEST(SyntheticHome, IsTheSameEachTimeAndDiffersBySeed) {
    const SyntheticHome one({.seed = 1, .solarPeak = {4'000}});
    const SyntheticHome again({.seed = 1, .solarPeak = {4'000}});
    const SyntheticHome other({.seed = 2, .solarPeak = {4'000}});
    int differs = 0;
    for (std::int64_t t = 1'700'000'000; t < 1'700'086'400; t += 617) {
        ASSERT_EQ(one.load({t}), again.load({t}));
        ASSERT_EQ(one.solar({t}), again.solar({t}));
        differs += one.load({t}) != other.load({t}) ? 1 : 0;
    }
    EXPECT_GT(differs, 100);
}

TEST(SyntheticHome, UsesAboutItsDailyEnergyAndNeverLessThanNothing) {
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        const SyntheticHome home({.seed = seed, .solarPeak = {5'000}, .dailyLoad = {12'000}});
        const double day = static_cast<double>(home.loadOver({1'700'006'400}, 86'400).value);
        EXPECT_GT(day, 12'000 * 0.6) << seed;
        EXPECT_LT(day, 12'000 * 1.5) << seed;
        for (std::int64_t t = 0; t < 86'400; t += 900) {
            ASSERT_GE(home.load({t}).value, 0);
            ASSERT_GE(home.solar({t}).value, 0);
            ASSERT_LE(home.solar({t}).value, 5'000);
        }
    }
}

TEST(SyntheticHome, FastDaysHaveTheSameShape) {
    const SyntheticHome home({.seed = 3, .solarPeak = {4'000}, .daySeconds = 5'760});
    // Midnight and noon of a day of 96 minutes.
    EXPECT_EQ(home.solar({5'760 * 100}).value, 0);
    EXPECT_GT(home.solar({5'760 * 100 + 2'880}).value, 500);
}

} // namespace
} // namespace wattbourse::core
