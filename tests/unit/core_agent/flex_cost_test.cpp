// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/flex_cost.h"

#include <gtest/gtest.h>

namespace wattbourse::core {
namespace {

// Eight slots of 1 kWh load: four cheap (0.2) and four dear ones (0.4); a battery of 2 kWh without losses and wear
// unless a test says so, empty, 1 kWh a slot.
BatteryHoldingPlanner home(const Storage& storage = {.capacity = 2, .power = 1, .efficiency = 1}, double level = 0) {
    std::vector<ProgramSlot> slots(8);
    for (std::size_t i = 0; i < 8; ++i)
        slots[i].demand = {1, i < 4 ? 0.2 : 0.4, 0.05};
    return {storage, level, slots, 0.0};
}

TEST(Flexibility, CostAndReboundByHand) {
    BatteryHoldingPlanner planner = home();
    const HeldPlan plan = planner.hold({}).value();
    // 8 kWh, 2 of them moved from 0.4 to 0.2: 4 * 0.2 + 2 * 0.2 + 2 * 0.4.
    EXPECT_NEAR(static_cast<double>(plan.cost.value), 2e6, 50);
    // To use more in the first slot costs nothing where the charging merely moves there.
    const FlexOption more =
        flexibilityOf(planner, {.first = 0, .slots = 1, .direction = FlexDirection::Down}, {3'000}).value();
    EXPECT_NEAR(static_cast<double>(more.most().value), static_cast<double>(2'000 - plan.grid[0].value), 31);
    // To use less in all four dear slots: 2 kWh are there for them already, spread as the battery can give them;
    // holding 500 Wh less in each would take 4 kWh.
    const FlexOption less =
        flexibilityOf(planner, {.first = 4, .slots = 4, .direction = FlexDirection::Up}, {2'000}).value();
    EXPECT_EQ(less.most(), Energy{0}) << "the plan gives all that fits into the battery already";
}

TEST(Flexibility, LossesAndLostGainsAreTheCost) {
    // Half full, and the plan wants to give all of it in the dear slots: giving 500 Wh in the first cheap slot means to
    // buy them back at 0.2 / 0.8 before the dear ones, by hand 0.5 * (0.25 - 0.2) more than not.
    BatteryHoldingPlanner planner = home({.capacity = 2, .power = 1, .efficiency = 0.8}, 2);
    const HeldPlan plan = planner.hold({}).value();
    EXPECT_EQ(plan.grid[0], Energy{1'000});
    const FlexOption less =
        flexibilityOf(planner, {.first = 0, .slots = 1, .direction = FlexDirection::Up}, {500}).value();
    EXPECT_EQ(less.most(), Energy{500});
    ASSERT_EQ(less.steps.size(), 4U);
    // 0.5 kWh given take 0.625 from the cells, which take 0.78125 from the grid: 0.78125 * 0.2 - 0.5 * 0.2.
    EXPECT_NEAR(static_cast<double>(less.steps[3].cost.value), 56'250, 60);
    EXPECT_NEAR(static_cast<double>(less.steps[1].cost.value), 28'125, 60);
    Energy back;
    for (const Energy slot : less.rebound)
        back += slot;
    EXPECT_NEAR(static_cast<double>(back.value), 781, 2);
    EXPECT_EQ(less.rebound[0], Energy{0});
}

TEST(Flexibility, NothingToGiveWithoutABattery) {
    BatteryHoldingPlanner planner = home({});
    const FlexOption none = flexibilityOf(planner, {.first = 2, .slots = 2}, {1'000}).value();
    EXPECT_TRUE(none.steps.empty());
    EXPECT_TRUE(offersOf(none, {}).empty());
    EXPECT_EQ(flexibilityOf(planner, {.first = 7, .slots = 2}, {1'000}).error().code, ErrorCode::OutOfRange);
    EXPECT_EQ(flexibilityOf(planner, {.first = 0, .slots = 0}, {1'000}).error().code, ErrorCode::OutOfRange);
}

TEST(FlexOffers, CostPlusMarginAboveTheLeastReward) {
    // Two slots; 250 Wh at nothing, 250 more for 20,000 µcr, 500 more for 200,000 µcr.
    const FlexOption option{.window = {.first = 0, .slots = 2},
                            .steps = {{{250}, {0}}, {{500}, {20'000}}, {{1'000}, {220'000}}},
                            .rebound = {}};
    const FlexTermsOfOwner terms{.marginPermille = 100, .leastReward = {30'000}, .tick = {1'000}};
    // By hand: 0 is raised to 30,000; 20,000 / 0.5 kWh = 40,000 and a tenth; 200,000 / 1 kWh and a tenth.
    EXPECT_EQ(
        offersOf(option, terms),
        (std::vector<FlexOffer>{{{250}, {30'000}, {0}}, {{250}, {44'000}, {40'000}}, {{500}, {220'000}, {200'000}}}));
    // A least quantity joins the first two: 20,000 / 1 kWh.
    EXPECT_EQ(offersOf(option, {.marginPermille = 100, .leastReward = {10'000}, .least = {400}, .tick = {1'000}}),
              (std::vector<FlexOffer>{{{500}, {22'000}, {20'000}}, {{500}, {220'000}, {200'000}}}));
    EXPECT_EQ(offersOf(option, {.leastReward = {500'000}, .tick = {1'000}}),
              (std::vector<FlexOffer>{{{1'000}, {500'000}, {200'000}}}));
}

TEST(Forgiveness, IsCountedByPeriodsOfThirtyDays) {
    constexpr std::int64_t kPeriod = 30 * 86'400;
    ForgivenessCount count;
    const UnixTime start{600 * kPeriod};
    EXPECT_EQ(count.left(start, 2), 2U);
    EXPECT_TRUE(count.forgive(start, 2));
    EXPECT_TRUE(count.forgive({start.seconds + 86'400}, 2));
    EXPECT_FALSE(count.forgive({start.seconds + kPeriod - 1}, 2));
    // More lenient terms in the same period forgive one more; a new period begins anew.
    EXPECT_EQ(count.left(start, 3), 1U);
    EXPECT_TRUE(count.forgive({start.seconds + kPeriod}, 1));
    EXPECT_EQ(count.left({start.seconds + kPeriod}, 1), 0U);
    EXPECT_FALSE(count.forgive(start, 0));
}

} // namespace
} // namespace wattbourse::core
