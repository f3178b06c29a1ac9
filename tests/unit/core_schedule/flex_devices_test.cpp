// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/flex_devices.h"

#include <gtest/gtest.h>

namespace wattbourse::core {
namespace {

constexpr std::int64_t kNow = 1'700'006'400;

// Two days in hours at one price, 500 Wh of load an hour.
ScheduleRequest flat() {
    ScheduleRequest request;
    request.now = {kNow};
    request.slotSeconds = 3'600;
    for (std::size_t hour = 0; hour < 48; ++hour) {
        OutlookSlot slot;
        slot.load = {500};
        slot.importPrice = {200'000};
        slot.exportPrice = {50'000};
        request.outlook.push_back(slot);
    }
    return request;
}

TEST(DeviceFlexibility, ACarGivesWayWhileItsTargetIsMet) {
    HomeModel home;
    home.cars.push_back({.capacity = {40'000}, .minCharge = {100}, .maxCharge = {2'000}, .chargePermille = 1'000});
    ScheduleRequest request = flat();
    request.state.cars = {{.plugged = true, .stored = {10'000}}};
    // 10 kWh in 8 hours of 2 kW: six of the sixteen are spare.
    request.wishes.stays = {{.car = "car",
                             .arrival = {kNow},
                             .readyBy = {kNow + 8 * 3'600},
                             .storedOnArrival = {10'000},
                             .leastNow = {0},
                             .target = {20'000},
                             .priceLimit = std::nullopt}};
    HomeScheduler scheduler(home);
    DeviceHoldingPlanner planner(scheduler, request);
    const HeldPlan plan = planner.hold({}).value();
    ASSERT_TRUE(plan.held);
    // The load alone cannot be reduced, the charging of the first hours can, and comes back in the later ones.
    const FlexOption less = flexibilityOf(planner, {.first = 0, .slots = 1}, {3'000}).value();
    EXPECT_NEAR(static_cast<double>(less.most().value), static_cast<double>(plan.grid[0].value - 500), 35);
    Energy back;
    for (const Energy slot : less.rebound)
        back += slot;
    EXPECT_EQ(back, less.most()) << "what the car misses now it takes later";
    ASSERT_FALSE(less.steps.empty());
    EXPECT_LT(less.steps.back().cost.value, 1'000) << "moving costs nothing at one price";
    // All eight hours together cannot give more than nothing: the target would be missed.
    const FlexOption all = flexibilityOf(planner, {.first = 0, .slots = 8}, {2'000}).value();
    EXPECT_LE(all.most().value, 40);
}

TEST(DeviceFlexibility, ABatteryAmongDevicesCostsWhatTheBatteryAloneDoes) {
    HomeModel home;
    home.battery = Battery{.capacity = {4'000}, .power = {2'000}, .roundTripPermille = 810, .wear = {20'000}};
    ScheduleRequest request = flat();
    request.state.stored = {2'000};
    request.terminal = TariffPrice{150'000};
    for (std::size_t hour = 10; hour < 14; ++hour)
        request.outlook[hour].importPrice = {400'000};
    HomeScheduler scheduler(home);
    DeviceHoldingPlanner devices(scheduler, request);
    std::vector<ProgramSlot> slots(48);
    for (std::size_t hour = 0; hour < 48; ++hour)
        slots[hour].demand = {0.5, hour >= 10 && hour < 14 ? 0.4 : 0.2, 0.05};
    BatteryHoldingPlanner alone({.capacity = 4, .power = 2, .efficiency = 0.9, .wear = 0.02}, 2, slots, 0.15 * 0.9);
    for (const FlexDirection direction : {FlexDirection::Up, FlexDirection::Down}) {
        const FlexWindow window{.first = 3, .slots = 2, .direction = direction};
        const FlexOption one = flexibilityOf(devices, window, {400}).value();
        const FlexOption other = flexibilityOf(alone, window, {400}).value();
        ASSERT_EQ(one.steps.size(), other.steps.size());
        for (std::size_t i = 0; i < one.steps.size(); ++i) {
            EXPECT_EQ(one.steps[i].quantity, other.steps[i].quantity);
            EXPECT_NEAR(static_cast<double>(one.steps[i].cost.value), static_cast<double>(other.steps[i].cost.value),
                        3'000);
        }
    }
}

// Minutes, and a car that needs nearly all of them: rounding to whole Wh costs the program what the rules still charge.
TEST(DeviceFlexibility, APlanByTheRulesHasItsPriceToo) {
    HomeModel home;
    home.battery = Battery{.capacity = {5'000}, .power = {2'500}, .roundTripPermille = 900, .wear = {30'000}};
    home.cars.push_back({.capacity = {40'000}, .minCharge = {1'380}, .maxCharge = {3'680}});
    ScheduleRequest request = flat();
    request.slotSeconds = 60;
    for (OutlookSlot& slot : request.outlook)
        slot.load = {8};
    request.state.stored = {2'500};
    request.state.cars = {{.plugged = true, .stored = {24'000}}};
    request.wishes.stays = {{.car = "car",
                             .arrival = {kNow},
                             .readyBy = {kNow + 40 * 60},
                             .storedOnArrival = {24'000},
                             .leastNow = {20'000},
                             .target = {26'000},
                             .priceLimit = std::nullopt}};
    HomeScheduler scheduler(home);
    const Schedule schedule = scheduler.schedule(request).value();
    ASSERT_EQ(schedule.fallback, FallbackReason::RulesBetter);
    DeviceHoldingPlanner planner(scheduler, request);
    ASSERT_TRUE(planner.hold({}));
    // The battery takes 2.5 kW for a minute, less what it would have done.
    const FlexOption more =
        flexibilityOf(planner, {.first = 2, .slots = 1, .direction = FlexDirection::Down}, {40}).value();
    EXPECT_EQ(more.most(), Energy{40});
    // Bought now, it is not bought later: less than the whole price, 200,000 µcr per kWh.
    EXPECT_LT(more.steps.back().cost.value, 40 * 200);
    EXPECT_GE(more.steps.back().cost.value, 0);
}

} // namespace
} // namespace wattbourse::core
