// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/forecast.h"

#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <random>

namespace wattbourse::core {
namespace {

TEST(Forecast, WithoutHistoryAnswersTheStatedDefaultWithAWideBand) {
    const SeriesForecaster forecaster(4, {1, 2, 3, 4});
    EXPECT_FALSE(forecaster.hasHistory());
    EXPECT_FALSE(forecaster.meanAbsoluteError());
    const auto next = forecaster.next(5);
    EXPECT_DOUBLE_EQ(next[2].mean, 3);
    EXPECT_DOUBLE_EQ(next[4].mean, 1);
    EXPECT_LT(next[2].low, 3 * 0.75);
    EXPECT_GT(next[2].high, 3 * 1.5);
}

TEST(Forecast, RepeatsADayThatRepeats) {
    SeriesForecaster forecaster(4, {0});
    for (int day = 0; day < 10; ++day)
        for (const double value : {1.0, 5.0, 2.0, 0.0})
            forecaster.add(value);
    EXPECT_TRUE(forecaster.hasHistory());
    const auto next = forecaster.next(8);
    EXPECT_NEAR(next[1].mean, 5, 1e-7);
    EXPECT_NEAR(next[6].mean, 2, 1e-7);
    EXPECT_NEAR(next[1].low, 5, 1e-7);
    EXPECT_NEAR(forecaster.meanAbsoluteError().value(), 0, 1e-7);
}

TEST(Forecast, PrefersTheWeekdayProfileWhereWeekdaysDiffer) {
    SeriesForecaster forecaster(2, {0});
    for (int day = 0; day < 70; ++day)
        for (int slot = 0; slot < 2; ++slot)
            forecaster.add(day % 7 == 6 ? 9 : 1);
    EXPECT_GT(forecaster.weights()[2], 0.99);
    // Day 70 is the first of a week, day 76 its last.
    const auto next = forecaster.next(14);
    EXPECT_NEAR(next[0].mean, 1, 0.05);
    EXPECT_NEAR(next[12].mean, 9, 0.05);
}

TEST(Forecast, LatestErrorIsCarriedOnAndFades) {
    std::mt19937 random(5);
    std::normal_distribution<double> noise(0, 1);
    SeriesForecaster forecaster(24, {0});
    double drift = 0;
    for (int slot = 0; slot < 24 * 60; ++slot) {
        drift = 0.9 * drift + noise(random);
        forecaster.add(10 + drift);
    }
    forecaster.add(30);
    const auto next = forecaster.next(48);
    EXPECT_GT(next[0].mean, 20);
    EXPECT_LT(next[40].mean, 12);
}

TEST(Forecast, BandHoldsAboutFourInFive) {
    std::mt19937 random(11);
    std::normal_distribution<double> noise(5, 2);
    SeriesForecaster forecaster(24, {0});
    int inside = 0;
    int counted = 0;
    for (int slot = 0; slot < 24 * 120; ++slot) {
        const double value = noise(random);
        if (slot > 24 * 40) {
            const SlotForecast forecast = forecaster.next(1)[0];
            inside += value >= forecast.low && value <= forecast.high ? 1 : 0;
            ++counted;
        }
        forecaster.add(value);
    }
    EXPECT_NEAR(static_cast<double>(inside) / counted, 0.8, 0.06);
}

TEST(Forecast, MissingValuesTeachNothing) {
    SeriesForecaster forecaster(2, {4});
    for (int i = 0; i < 20; ++i)
        forecaster.add(std::numeric_limits<double>::quiet_NaN());
    EXPECT_FALSE(forecaster.hasHistory());
    EXPECT_DOUBLE_EQ(forecaster.next(1)[0].mean, 4);
}

TEST(Forecast, TheRegressionLearnsWhatTheWeatherDoes) {
    std::mt19937 random(3);
    std::uniform_real_distribution<double> weather(-5, 15);
    SeriesForecaster forecaster(2, {0});
    SeriesForecaster blind(2, {0});
    double wrong = 0;
    double wrongBlind = 0;
    for (int day = 0; day < 90; ++day) {
        const double celsius = weather(random);
        for (int slot = 0; slot < 2; ++slot) {
            const double value = 2 + 0.2 * (15 - celsius);
            if (day >= 60) {
                wrong += std::abs(forecaster.next(1, std::vector<double>{celsius})[0].mean - value);
                wrongBlind += std::abs(blind.next(1)[0].mean - value);
            }
            forecaster.add(value, celsius);
            blind.add(value);
        }
    }
    EXPECT_GT(forecaster.weights()[SeriesForecaster::Regression], 0.8);
    EXPECT_LT(wrong, wrongBlind / 2.5);
}

// Rome's changes of 2024 and 2025, by Python's zoneinfo.
const std::vector<UtcOffset> kRome{{{1'700'000'000}, 3'600},
                                   {{1'711'846'800}, 7'200},
                                   {{1'729'990'800}, 3'600},
                                   {{1'743'296'400}, 7'200},
                                   {{1'761'440'400}, 3'600}};

// Quarter-hours over a day of 92 and one of 100: what happens at seven by the clock stays at seven.
TEST(Forecast, FollowsTheClockOverTheChangesOfTheHour) {
    const SlotIndex midMarch{1'936'796 - 20 * 96};
    const SlotIndex midOctober{1'956'952 - 20 * 96};
    for (const SlotIndex first : {midMarch, midOctober}) {
        const DayClock clock(900, first, kRome);
        SeriesForecaster forecaster(clock, {0});
        std::size_t slot = 0;
        const auto use = [&](std::size_t s) { return clock.at(s).timeOfDay / 4 == 7 ? 3.0 : 1.0; };
        // Up to the evening before the change, and on to four days behind it.
        for (; slot < 22 * 96 - 8; ++slot)
            forecaster.add(use(slot));
        for (; slot < 26 * 96; ++slot) {
            if (slot % 8 == 0) {
                const auto ahead = forecaster.next(140);
                for (std::size_t i = 0; i < ahead.size(); ++i)
                    ASSERT_NEAR(ahead[i].mean, use(slot + i), 0.05) << slot << " " << i;
            }
            forecaster.add(use(slot));
        }
    }
}

TEST(Forecast, QuantilesLieWithinTheDeviationsSeen) {
    const SlotForecast forecast{10, 0, 0, {1, -3, 2, 0}};
    EXPECT_DOUBLE_EQ(forecast.quantile(0), 7);
    EXPECT_DOUBLE_EQ(forecast.quantile(1), 12);
    EXPECT_DOUBLE_EQ(forecast.quantile(0.5), 10.5);
}

} // namespace
} // namespace wattbourse::core
