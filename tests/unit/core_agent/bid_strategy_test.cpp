// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/bid_strategy.h"

#include <gtest/gtest.h>
#include <set>

namespace wattbourse::core {
namespace {

using std::chrono::seconds;

TEST(BidStrategy, LimitsGiveWayRoundByRoundAndNeverPassTheWorth) {
    const PriceBelief belief{0.20, 0.02};
    // A buyer to whom it is worth 0.30: two thirds, one third of the way to 0.22, then all.
    EXPECT_NEAR(roundLimit(Side::Buy, 0.30, belief, 0, 3), 0.30 - 0.08 * 2 / 3, 1e-12);
    EXPECT_NEAR(roundLimit(Side::Buy, 0.30, belief, 1, 3), 0.30 - 0.08 / 3, 1e-12);
    EXPECT_DOUBLE_EQ(roundLimit(Side::Buy, 0.30, belief, 2, 3), 0.30);
    EXPECT_NEAR(roundLimit(Side::Sell, 0.10, belief, 0, 3), 0.10 + 0.08 * 2 / 3, 1e-12);
    EXPECT_DOUBLE_EQ(roundLimit(Side::Sell, 0.10, belief, 2, 3), 0.10);
    // Who would not gain at the expected price, and who knows none, asks for the worth.
    EXPECT_DOUBLE_EQ(roundLimit(Side::Buy, 0.15, belief, 0, 3), 0.15);
    EXPECT_DOUBLE_EQ(roundLimit(Side::Sell, 0.25, belief, 0, 3), 0.25);
    EXPECT_DOUBLE_EQ(roundLimit(Side::Buy, 0.30, std::nullopt, 0, 3), 0.30);
    EXPECT_DOUBLE_EQ(roundLimit(Side::Buy, 0.30, belief, 0, 1), 0.30);
}

TEST(BidStrategy, TheRampReachesTheWorthBeforeTheGateAndNeverTurns) {
    const PriceRamp buying{
        .patient = {100'000}, .worth = {300'000}, .length = seconds(3'660), .reachedBefore = seconds(60)};
    EXPECT_EQ(rampLimit(Side::Buy, buying, seconds(10'000)), Price{100'000});
    EXPECT_EQ(rampLimit(Side::Buy, buying, seconds(3'660)), Price{100'000});
    // Half of the time is a quarter of the way.
    EXPECT_EQ(rampLimit(Side::Buy, buying, seconds(1'860)), Price{150'000});
    EXPECT_EQ(rampLimit(Side::Buy, buying, seconds(60)), Price{300'000});
    EXPECT_EQ(rampLimit(Side::Buy, buying, seconds(-5)), Price{300'000});
    const PriceRamp selling{
        .patient = {300'000}, .worth = {100'000}, .length = seconds(900), .reachedBefore = seconds(30)};
    Price last = rampLimit(Side::Sell, selling, seconds(1'000));
    for (int left = 1'000; left >= 0; --left) {
        const Price now = rampLimit(Side::Sell, selling, seconds(left));
        EXPECT_LE(now, last);
        EXPECT_GE(now, selling.worth);
        last = now;
    }
    EXPECT_EQ(last, selling.worth);
    // A patient price on the wrong side of the worth is no price to wait for.
    EXPECT_EQ(rampLimit(Side::Buy, {.patient = {400'000}, .worth = {300'000}}, seconds(9'000)), Price{300'000});
}

SlotForecast oneToFive() {
    return {.mean = 3, .low = 1, .high = 5, .deviations = {-2, -1, 0, 1, 2}};
}

TEST(BidStrategy, ExposureByHand) {
    // Contracted 3 of 1, 2, 3, 4 or 5: 0.6 kWh short and 0.6 kWh over on average.
    const Exposure even = imbalanceExposure(oneToFive(), 3, 0.2, 0.3, 0.05);
    EXPECT_NEAR(even.bought, 0.6, 1e-12);
    EXPECT_NEAR(even.sold, 0.6, 1e-12);
    EXPECT_NEAR(even.cost, 0.6 * 0.1 + 0.6 * 0.15, 1e-12);
    const Exposure none = imbalanceExposure(oneToFive(), 0, 0.2, 0.3, 0.05);
    EXPECT_NEAR(none.bought, 3, 1e-12);
    EXPECT_NEAR(none.sold, 0, 1e-12);
    EXPECT_EQ(imbalanceExposure({.mean = 3}, 1, 0.2, 0.3, 0.05).cost, 0);
}

TEST(BidStrategy, TheQuantityIsTheCheapestOne) {
    for (const double price : {0.05, 0.12, 0.175, 0.2, 0.3}) {
        const double best = quantityAgainstImbalance(oneToFive(), price, 0.3, 0.05);
        const double cost = imbalanceExposure(oneToFive(), best, price, 0.3, 0.05).cost;
        for (double other = 0; other <= 6; other += 0.25)
            EXPECT_LE(cost, imbalanceExposure(oneToFive(), other, price, 0.3, 0.05).cost + 0.01)
                << price << " " << other;
    }
    EXPECT_DOUBLE_EQ(quantityAgainstImbalance(oneToFive(), 0.2, 0.2, 0.2), 3);
}

MarketRow continuousRow() {
    MarketRow row;
    row.slotSeconds = 900;
    row.gateCloses = 300;
    row.lowestPrice = {50'000};
    row.tick = {1'000};
    row.ticks = 300;
    return row;
}

TEST(WorthRamp, GoesFromTheExpectedPriceToTheLimitInEightSteps) {
    const MarketRow row = continuousRow();
    const SlotIndex slot{2'000'000};
    const UnixTime closes = SlotCalendar(900).start(slot) - std::chrono::seconds(300);
    const UnixTime opens = closes - std::chrono::seconds(900);
    WorthRamp ramp(20);
    const auto at = [&](Side side, std::uint16_t limit, std::int64_t gone) {
        return ramp.tickAt({row, side, {limit}, opens, closes, opens + std::chrono::seconds(gone)}).value;
    };
    // Nothing is known: twenty ticks away, and the limit in the last quarter.
    EXPECT_EQ(at(Side::Buy, 100, 0), 80);
    EXPECT_EQ(at(Side::Sell, 100, 0), 120);
    EXPECT_EQ(at(Side::Buy, 100, 675), 100);
    EXPECT_EQ(at(Side::Sell, 100, 899), 100);
    // Expected at 110,000 µcr/kWh, tick 60.
    ramp.setBeliefs({{slot, {110'000, 5'000}}});
    EXPECT_EQ(at(Side::Buy, 100, 0), 60);
    EXPECT_EQ(at(Side::Sell, 40, 0), 60);
    // What is expected beyond the limit is no reason to wait.
    EXPECT_EQ(at(Side::Buy, 50, 0), 50);
    EXPECT_EQ(at(Side::Sell, 70, 0), 70);
    std::set<std::uint16_t> steps;
    std::uint16_t last = 0;
    for (std::int64_t gone = 0; gone <= 900; ++gone) {
        const std::uint16_t tick = at(Side::Buy, 100, gone);
        EXPECT_GE(tick, last);
        steps.insert(last = tick);
    }
    EXPECT_LE(steps.size(), 8U);
    EXPECT_EQ(last, 100);
    // Near the ends of the price grid.
    ramp.setBeliefs({});
    EXPECT_EQ(at(Side::Buy, 5, 0), 0);
    EXPECT_EQ(at(Side::Sell, 295, 0), 299);
}

} // namespace
} // namespace wattbourse::core
