// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/home_scheduler.h"

#include "core/agent/storage_program.h"
#include "tests/unit/core_schedule/worlds.h"

#include <cmath>
#include <functional>
#include <gtest/gtest.h>
#include <random>

namespace wattbourse::core {
namespace {

// Midnight UTC.
constexpr std::int64_t kNow = 1'700'006'400;

// Two days in hours: cheap (100,000) but for 16:00 to 21:00 (500,000); 400 Wh of load an hour.
ScheduleRequest hourly(std::size_t slots = 48) {
    ScheduleRequest request;
    request.now = {kNow};
    request.slotSeconds = 3'600;
    for (std::size_t hour = 0; hour < slots; ++hour) {
        OutlookSlot slot;
        slot.load = {400};
        slot.importPrice = {hour % 24 >= 16 && hour % 24 < 21 ? 500'000 : 100'000};
        slot.exportPrice = {50'000};
        request.outlook.push_back(slot);
    }
    return request;
}

ElectricVehicle car() {
    return {.capacity = {40'000}, .minCharge = {1'380}, .maxCharge = {10'000}, .chargePermille = 1'000};
}

CarStay stay(int from, int until, std::int64_t has, std::int64_t target) {
    return {.car = "car",
            .arrival = {kNow + from * 3'600},
            .readyBy = {kNow + until * 3'600},
            .storedOnArrival = {has},
            .leastNow = {0},
            .target = {target},
            .priceLimit = std::nullopt};
}

Schedule plan(const HomeModel& home, const ScheduleRequest& request) {
    HomeScheduler scheduler(home);
    auto out = scheduler.schedule(request);
    EXPECT_TRUE(out) << (out ? "" : out.error().detail);
    return std::move(out).value();
}

const Shortfall* find(const Schedule& schedule, Wish wish) {
    for (const Shortfall& shortfall : schedule.shortfalls)
        if (shortfall.wish == wish)
            return &shortfall;
    return nullptr;
}

std::int64_t charged(const Schedule& schedule, std::size_t from, std::size_t until) {
    std::int64_t total = 0;
    for (std::size_t slot = from; slot < until; ++slot)
        total += schedule.slots[slot].cars[0].value;
    return total;
}

TEST(HomeScheduler, BatteryMovesTheDearHours) {
    HomeModel home;
    home.battery = Battery{.capacity = {3'000}, .power = {2'000}, .roundTripPermille = 1'000};
    const Schedule schedule = plan(home, hourly());
    EXPECT_EQ(schedule.fallback, FallbackReason::None);
    EXPECT_TRUE(schedule.shortfalls.empty());
    // 5 * 400 Wh come out of the battery: 48 * 400 * 0.1 cr.
    for (std::size_t hour = 16; hour < 21; ++hour)
        EXPECT_EQ(schedule.slots[hour].grid.value, 0) << hour;
    // What is stored at the end is worth a cheap kWh and does not count here.
    const std::int64_t stored = schedule.slots.back().stored.value;
    EXPECT_EQ(schedule.cost.value - stored * 100, 48 * 400 * 100);
}

// The storage program is another program for the same question: the same cost for a home with a battery alone.
TEST(HomeScheduler, AgreesWithTheStorageProgram) {
    std::mt19937 random(3);
    for (int round = 0; round < 20; ++round) {
        HomeModel home;
        home.battery = Battery{.capacity = {2'000 + static_cast<std::int64_t>(random() % 8'000)},
                               .power = {1'000 + static_cast<std::int64_t>(random() % 4'000)},
                               .roundTripPermille = 900,
                               .wear = {static_cast<std::uint32_t>(random() % 20'000)}};
        home.solar = Solar{.peak = {5'000}};
        ScheduleRequest request = hourly();
        request.state.stored = {static_cast<std::int64_t>(random() % 2'000)};
        request.terminal = TariffPrice{40'000};
        std::vector<ProgramSlot> slots;
        for (OutlookSlot& slot : request.outlook) {
            slot.load = {static_cast<std::int64_t>(random() % 2'000)};
            slot.solar = {static_cast<std::int64_t>(random() % 3'000)};
            slot.importPrice = {100'000 + static_cast<std::int64_t>(random() % 400'000)};
            slots.push_back({{static_cast<double>((slot.load - slot.solar).value) / 1000,
                              static_cast<double>(slot.importPrice.value) / 1e6, 0.05},
                             0,
                             0,
                             0,
                             0});
        }
        const double efficiency = std::sqrt(0.9);
        const Storage storage{.capacity = static_cast<double>(home.battery->capacity.value) / 1000,
                              .power = static_cast<double>(home.battery->power.value) / 1000,
                              .efficiency = efficiency,
                              .reserve = 0,
                              .wear = static_cast<double>(home.battery->wear.value) / 1e6};
        StorageProgram program;
        const auto other =
            program.solve(storage, static_cast<double>(request.state.stored.value) / 1000, slots, 0.04 * efficiency);
        const double best = other->cost - 0.04 * efficiency * other->steps.back().level;
        const Schedule schedule = plan(home, request);
        double wear = 0;
        for (const ScheduleSlot& slot : schedule.slots)
            wear += std::max(0.0, -static_cast<double>(slot.battery.value) / 1000) * storage.wear;
        const double cost = static_cast<double>(schedule.cost.value) / 1e6 + wear -
                            0.04 * efficiency * static_cast<double>(schedule.slots.back().stored.value) / 1000;
        // Whole Wh, losses rounded against the home.
        EXPECT_NEAR(cost, best, 0.02) << round;
        EXPECT_GE(cost, best - 1e-4) << round;
    }
}

TEST(HomeScheduler, CarIsReadyWhereItIsCheapest) {
    HomeModel home;
    home.cars = {car()};
    ScheduleRequest request = hourly();
    request.wishes.stays = {stay(15, 23, 10'000, 30'000)};
    request.state.cars = {{false, {}}};
    const Schedule schedule = plan(home, request);
    EXPECT_TRUE(schedule.shortfalls.empty());
    EXPECT_EQ(charged(schedule, 16, 21), 0);
    EXPECT_GE(schedule.slots[22].carsStored[0].value, 30'000);
    EXPECT_EQ(charged(schedule, 0, 15) + charged(schedule, 23, 48), 0);
}

TEST(HomeScheduler, LeastChargeComesAtOnceAndTargetByTime) {
    HomeModel home;
    home.cars = {car()};
    ScheduleRequest request = hourly();
    request.wishes.stays = {stay(16, 24, 5'000, 30'000)};
    request.wishes.stays[0].leastNow = {15'000};
    request.state.cars = {{false, {}}};
    const Schedule schedule = plan(home, request);
    // At the dearest hour, and no more of it than asked.
    EXPECT_EQ(schedule.slots[16].carsStored[0].value, 15'000);
    EXPECT_EQ(charged(schedule, 17, 21), 0);
    EXPECT_GE(schedule.slots[23].carsStored[0].value, 30'000);
}

TEST(HomeScheduler, PriceLimitHoldsAndIsNamed) {
    HomeModel home;
    home.cars = {car()};
    ScheduleRequest request = hourly();
    request.wishes.stays = {stay(16, 22, 5'000, 30'000)};
    request.wishes.stays[0].leastNow = {8'000};
    request.wishes.stays[0].priceLimit = TariffPrice{200'000};
    request.state.cars = {{false, {}}};
    const Schedule schedule = plan(home, request);
    EXPECT_EQ(charged(schedule, 16, 21), 3'000);
    EXPECT_EQ(charged(schedule, 21, 22), 10'000);
    const Shortfall* lacks = find(schedule, Wish::CarTarget);
    ASSERT_TRUE(lacks);
    EXPECT_EQ(lacks->cause, Cause::PriceLimit);
    EXPECT_EQ(lacks->energy.value, 12'000);
    EXPECT_EQ(lacks->device, "car");
}

TEST(HomeScheduler, WhatTimeDoesNotAllowIsDoneAsFarAsItGoes) {
    HomeModel home;
    home.cars = {car()};
    ScheduleRequest request = hourly();
    request.wishes.stays = {stay(0, 2, 0, 30'000)};
    request.state.cars = {{true, {}}};
    const Schedule schedule = plan(home, request);
    EXPECT_EQ(schedule.slots[1].carsStored[0].value, 20'000);
    const Shortfall* lacks = find(schedule, Wish::CarTarget);
    ASSERT_TRUE(lacks);
    EXPECT_EQ(lacks->cause, Cause::TooLittleTime);
    EXPECT_EQ(lacks->energy.value, 10'000);
}

TEST(HomeScheduler, TheBatteryFeedsTheCarOnlyWhenAsked) {
    HomeModel home;
    home.battery = Battery{.capacity = {10'000}, .power = {5'000}, .roundTripPermille = 1'000};
    home.cars = {car()};
    ScheduleRequest request = hourly();
    for (std::size_t hour = 0; hour < 6; ++hour)
        request.outlook[hour].importPrice = {600'000};
    request.state.stored = {10'000};
    request.wishes.stays = {stay(0, 4, 0, 8'000)};
    request.state.cars = {{true, {}}};
    const Schedule alone = plan(home, request);
    for (std::size_t hour = 0; hour < 4; ++hour) {
        if (alone.slots[hour].cars[0].value > 0) {
            EXPECT_LE(-alone.slots[hour].battery.value, 400) << hour;
        }
    }
    EXPECT_TRUE(alone.shortfalls.empty());
    home.cars[0].mayUseBattery = true;
    const Schedule together = plan(home, request);
    std::int64_t given = 0;
    for (std::size_t hour = 0; hour < 4; ++hour)
        given -= together.slots[hour].battery.value;
    EXPECT_GE(given, 7'000);
    EXPECT_LT(together.cost, alone.cost);
}

TEST(HomeScheduler, VehicleToHomeCoversTheHomeAloneAndKeepsItsFloor) {
    HomeModel home;
    home.cars = {car()};
    home.cars[0].maxDischarge = {5'000};
    home.cars[0].keptForDriving = {9'000};
    ScheduleRequest request = hourly();
    for (OutlookSlot& slot : request.outlook)
        slot.exportPrice = {90'000};
    request.wishes.stays = {stay(16, 30, 11'000, 11'000)};
    request.state.cars = {{false, {}}};
    const Schedule schedule = plan(home, request);
    for (std::size_t hour = 16; hour < 21; ++hour)
        EXPECT_GE(schedule.slots[hour].grid.value, 0) << hour;
    EXPECT_EQ(charged(schedule, 16, 21), -5 * 400);
    EXPECT_EQ(schedule.slots[20].carsStored[0].value, 9'000);
    EXPECT_GE(schedule.slots[29].carsStored[0].value, 11'000);
}

TEST(HomeScheduler, TheCarOutranksComfortAndComfortTheWasher) {
    HomeModel home;
    home.grid.maxImport = {5'000};
    home.cars = {car()};
    HeatPump pump{.minPower = {500}, .maxPower = {3'000}, .low = {20'000}, .high = {22'000}};
    pump.store = {.kind = HeatStore::Kind::Building, .perKelvin = {3'000}, .lossPerKelvin = {400}};
    home.heatPumps = {pump};
    home.appliances = {{"washer", {{{2'000}, 3'600}}, false}};
    ScheduleRequest request = hourly();
    for (OutlookSlot& slot : request.outlook)
        slot.outdoor = {-10'000};
    request.wishes.stays = {stay(0, 4, 0, 18'000)};
    request.wishes.runs = {{"washer", {kNow}, {kNow + 3 * 3'600}}};
    request.state.cars = {{true, {}}};
    request.state.heatPumps = {{{20'200}, false, 3'600}};
    request.state.runs = {{}};
    const Schedule schedule = plan(home, request);
    // 4 * 4,600 Wh are left beside the load: 18,000 of them for the car.
    EXPECT_GE(schedule.slots[3].carsStored[0].value, 17'990);
    EXPECT_FALSE(find(schedule, Wish::CarTarget));
    const Shortfall* cold = find(schedule, Wish::Comfort);
    ASSERT_TRUE(cold);
    EXPECT_LT(cold->temperature.value, 0);
    EXPECT_EQ(cold->cause, Cause::ConnectionLimit);
    const Shortfall* late = find(schedule, Wish::ApplianceDeadline);
    ASSERT_TRUE(late);
    EXPECT_EQ(late->cause, Cause::ConnectionLimit);
    EXPECT_GE(late->seconds, 3'600U);
    for (const ScheduleSlot& slot : schedule.slots)
        EXPECT_LE(slot.grid.value, 5'000);
    // Most pressing last.
    EXPECT_EQ(schedule.shortfalls.back().wish, Wish::Comfort);
}

TEST(HomeScheduler, HeatsAheadOfDearHours) {
    HomeModel home;
    HeatPump pump{.minPower = {600}, .maxPower = {2'500}, .low = {20'000}, .high = {23'000}, .leastRunSeconds = 7'200};
    pump.store = {.kind = HeatStore::Kind::Building, .perKelvin = {10'000}, .lossPerKelvin = {120}};
    home.heatPumps = {pump};
    ScheduleRequest request = hourly();
    for (OutlookSlot& slot : request.outlook)
        slot.outdoor = {2'000};
    request.state.heatPumps = {{{21'000}, false, 36'000}};
    const Schedule schedule = plan(home, request);
    EXPECT_EQ(schedule.fallback, FallbackReason::None);
    EXPECT_TRUE(schedule.shortfalls.empty());
    std::int64_t dear = 0;
    std::size_t run = 0;
    for (std::size_t hour = 0; hour < 48; ++hour) {
        const Energy used = schedule.slots[hour].heatPumps[0];
        dear += hour % 24 >= 16 && hour % 24 < 21 ? used.value : 0;
        EXPECT_TRUE(used.value == 0 || (used.value >= 600 && used.value <= 2'500)) << hour;
        if (used.value > 0)
            ++run;
        else {
            EXPECT_TRUE(run == 0 || run >= 2) << hour;
            run = 0;
        }
        EXPECT_GE(schedule.slots[hour].temperatures[0].value, 19'950) << hour;
        EXPECT_LE(schedule.slots[hour].temperatures[0].value, 23'050) << hour;
    }
    EXPECT_EQ(dear, 0);
}

TEST(HomeScheduler, SteersBackFromOutsideTheBand) {
    HomeModel home;
    home.battery = Battery{.capacity = {5'000}, .power = {2'000}, .roundTripPermille = 1'000, .reserve = {2'000}};
    HeatPump pump{.minPower = {500}, .maxPower = {3'000}, .low = {20'000}, .high = {22'000}};
    pump.store = {.kind = HeatStore::Kind::Building, .perKelvin = {5'000}, .lossPerKelvin = {100}};
    home.heatPumps = {pump};
    ScheduleRequest request = hourly();
    request.state.stored = {500};
    request.state.heatPumps = {{{17'000}, false, 36'000}};
    const Schedule schedule = plan(home, request);
    EXPECT_GE(schedule.slots[2].stored.value, 1'990);
    EXPECT_EQ(schedule.slots[0].heatPumps[0].value, 3'000);
    EXPECT_GE(schedule.slots[3].temperatures[0].value, 19'990);
    ASSERT_EQ(schedule.shortfalls.size(), 2U);
    EXPECT_EQ(schedule.shortfalls[0].wish, Wish::Reserve);
    EXPECT_EQ(schedule.shortfalls[1].wish, Wish::Comfort);
    EXPECT_EQ(schedule.shortfalls[1].cause, Cause::StartedOutside);
    for (std::size_t hour = 0; hour < 48; ++hour)
        EXPECT_GE(schedule.slots[hour].stored.value, 500);
}

TEST(HomeScheduler, AppliancesStartWhereItIsCheapAndStayWhole) {
    HomeModel home;
    home.appliances = {{"washer", {{{2'000}, 1'800}, {{500}, 5'400}}, false}, {"dryer", {{{1'000}, 7'200}}, true}};
    ScheduleRequest request = hourly();
    request.wishes.runs = {{"washer", {kNow + 15 * 3'600}, {kNow + 23 * 3'600}},
                           {"dryer", {kNow + 15 * 3'600}, {kNow + 23 * 3'600}}};
    request.state.runs = {{}, {}};
    const Schedule schedule = plan(home, request);
    EXPECT_TRUE(schedule.shortfalls.empty());
    // Two hours: 1,250 Wh and 500 Wh, behind the dear hours.
    EXPECT_EQ(schedule.slots[21].appliances[0].value, 1'250);
    EXPECT_EQ(schedule.slots[22].appliances[0].value, 500);
    // It may pause: before and behind them.
    EXPECT_EQ(schedule.slots[15].appliances[1].value + schedule.slots[21].appliances[1].value +
                  schedule.slots[22].appliances[1].value,
              2'000);
    for (std::size_t hour = 16; hour < 21; ++hour)
        EXPECT_EQ(schedule.slots[hour].appliances[1].value, 0);
}

TEST(HomeScheduler, ARunningProgrammeGoesOn) {
    HomeModel home;
    home.appliances = {{"washer", {{{2'000}, 1'800}, {{500}, 5'400}}, false}};
    ScheduleRequest request = hourly();
    request.now = {kNow + 16 * 3'600 + 1'800};
    request.wishes.runs = {{"washer", {kNow}, {kNow + 23 * 3'600}}};
    request.state.runs = {{1'800, true}};
    const Schedule schedule = plan(home, request);
    EXPECT_EQ(schedule.slots[0].appliances[0].value, 250);
    EXPECT_EQ(schedule.slots[1].appliances[0].value, 500);
    EXPECT_EQ(schedule.slots[2].appliances[0].value, 0);
}

TEST(HomeScheduler, NegativePricesAreTakenWithoutBurningThem) {
    HomeModel home;
    home.battery = Battery{.capacity = {5'000}, .power = {3'000}, .roundTripPermille = 810};
    home.solar = Solar{.peak = {4'000}, .curtailable = true};
    ScheduleRequest request = hourly();
    for (std::size_t hour = 4; hour < 8; ++hour) {
        request.outlook[hour].importPrice = {-80'000};
        request.outlook[hour].exportPrice = {-100'000};
        request.outlook[hour].solar = {2'000};
    }
    const Schedule schedule = plan(home, request);
    for (std::size_t hour = 4; hour < 8; ++hour) {
        // Being paid to take, the cells stand still.
        EXPECT_EQ(schedule.slots[hour].solar.value, 0);
        EXPECT_GE(schedule.slots[hour].grid.value, 400);
    }
    EXPECT_GE(schedule.slots[7].stored.value, 4'990);
}

TEST(HomeScheduler, CapacityTariffAndGridFeeFlattenThePeak) {
    HomeModel home;
    home.cars = {car()};
    ScheduleRequest request = hourly();
    request.wishes.stays = {stay(0, 8, 0, 24'000)};
    request.state.cars = {{true, {}}};
    const auto peakOf = [&] {
        std::int64_t peak = 0;
        const Schedule schedule = plan(home, request);
        for (const ScheduleSlot& slot : schedule.slots)
            peak = std::max(peak, slot.grid.value);
        return peak;
    };
    EXPECT_GE(peakOf(), 10'000);
    request.fees.perPeakKw = {4'000'000};
    // 24 kWh in eight hours beside 400 Wh of load.
    EXPECT_LE(peakOf(), 3'420);
    request.state.monthPeak = {6'000};
    EXPECT_LE(peakOf(), 6'010);
    request.fees.perPeakKw = {};
    request.fees.freeUpTo = {4'000};
    request.fees.surcharge = {10'000};
    EXPECT_LE(peakOf(), 4'010);
}

TEST(HomeScheduler, HoldsWhatWasSold) {
    HomeModel home;
    home.battery = Battery{.capacity = {5'000}, .power = {3'000}, .roundTripPermille = 1'000};
    ScheduleRequest request = hourly();
    request.state.stored = {3'000};
    request.committed.assign(12, std::nullopt);
    request.committed[10] = Energy{-1'000};
    Schedule schedule = plan(home, request);
    EXPECT_EQ(schedule.slots[10].grid.value, -1'000);
    EXPECT_FALSE(find(schedule, Wish::Commitment));
    request.committed[10] = Energy{-9'000};
    schedule = plan(home, request);
    const Shortfall* lacks = find(schedule, Wish::Commitment);
    ASSERT_TRUE(lacks);
    EXPECT_EQ(schedule.slots[10].grid.value, -2'600);
    EXPECT_EQ(lacks->energy.value, 6'400);
}

TEST(HomeScheduler, LoadThatNobodySteersMayPassTheConnection) {
    HomeModel home;
    home.grid.maxImport = {3'000};
    home.battery = Battery{.capacity = {2'000}, .power = {1'000}, .roundTripPermille = 1'000};
    ScheduleRequest request = hourly();
    request.outlook[5].load = {6'000};
    const Schedule schedule = plan(home, request);
    const Shortfall* over = find(schedule, Wish::Connection);
    ASSERT_TRUE(over);
    EXPECT_EQ(over->cause, Cause::FixedLoad);
    EXPECT_EQ(over->energy.value, 2'000);
    EXPECT_EQ(schedule.slots[5].battery.value, -1'000);
}

TEST(HomeScheduler, BuysInTheMarketWhatIsCheaperThere) {
    HomeModel home;
    home.battery = Battery{.capacity = {5'000}, .power = {3'000}, .roundTripPermille = 1'000};
    ScheduleRequest request = hourly();
    for (OutlookSlot& slot : request.outlook) {
        slot.importPrice = {300'000};
        slot.marketPrice = {150'000};
        slot.maxBuy = slot.maxSell = {4'000};
    }
    request.outlook[3].marketPrice = {80'000};
    request.outlook[9].contracted = {400};
    HomeScheduler scheduler(home);
    const Schedule schedule = scheduler.schedule(request).value();
    EXPECT_GE(schedule.slots[3].grid.value, 400 + 2'990);
    EXPECT_EQ(schedule.slots[2].value.value, 150'000);
    // At half the price it fills up at once, at a high one it sells what it holds.
    EXPECT_GT(scheduler.netPurchaseAt(1, {40'000}, {4'000}).value().value, 3'000);
    EXPECT_LE(scheduler.netPurchaseAt(6, {290'000}, {4'000}).value().value, 0);
    EXPECT_EQ(scheduler.netPurchaseAt(1, {40'000}, {4'000}).value(),
              scheduler.netPurchaseAt(1, {40'000}, {4'000}).value());
    EXPECT_EQ(scheduler.netPurchaseAt(99, {1}, {1}).error().code, ErrorCode::NotFound);
}

TEST(HomeScheduler, EveryKindOfSolverFailureEndsInTheRules) {
    HomeModel home;
    home.battery = Battery{.capacity = {5'000}, .power = {3'000}};
    home.cars = {car()};
    ScheduleRequest request = hourly();
    request.wishes.stays = {stay(0, 8, 0, 24'000)};
    request.state.cars = {{true, {}}};
    const auto reason = [&](test::Fault fault, int from) {
        HomeScheduler scheduler(home, std::make_unique<test::FaultySolver>(fault, from));
        const Schedule schedule = scheduler.schedule(request).value();
        EXPECT_GE(schedule.slots[7].carsStored[0].value, 24'000);
        EXPECT_TRUE(schedule.shortfalls.empty());
        EXPECT_EQ(scheduler.netPurchaseAt(0, {1}, {1}).error().code, ErrorCode::NotFound);
        return schedule.fallback;
    };
    for (const int from : {0, 1}) {
        EXPECT_EQ(reason(test::Fault::Infeasible, from), FallbackReason::NoOptimum);
        EXPECT_EQ(reason(test::Fault::Unbounded, from), FallbackReason::Unbounded);
        EXPECT_EQ(reason(test::Fault::NotANumber, from), FallbackReason::NotFinite);
    }
    EXPECT_EQ(reason(test::Fault::TimedOut, 0), FallbackReason::TimedOut);
    // One allowance of time for all solves of a plan.
    auto slow = std::make_unique<LinearProgram>(SolverLimits{.maxTime = std::chrono::milliseconds(0)});
    HomeScheduler scheduler(home, std::move(slow));
    EXPECT_EQ(scheduler.schedule(request)->fallback, FallbackReason::TimedOut);
}

TEST(HomeScheduler, AWarmPlanIsAsGoodAsACold) {
    HomeModel home;
    home.battery = Battery{.capacity = {6'000}, .power = {3'000}};
    home.cars = {car()};
    ScheduleRequest request = hourly(60);
    request.wishes.stays = {stay(0, 20, 5'000, 24'000)};
    request.state.cars = {{true, {5'000}}};
    HomeScheduler warm(home);
    for (std::size_t step = 0; step < 12; ++step) {
        ScheduleRequest later = request;
        later.now = {kNow + static_cast<std::int64_t>(step) * 3'600};
        later.outlook.assign(request.outlook.begin() + static_cast<std::ptrdiff_t>(step),
                             request.outlook.begin() + static_cast<std::ptrdiff_t>(step + 48));
        const Schedule schedule = warm.schedule(later).value();
        const Schedule cold = plan(home, later);
        const auto worth = [](const Schedule& s) { return s.cost.value - s.slots.back().stored.value * 95; };
        EXPECT_NEAR(static_cast<double>(worth(schedule)), static_cast<double>(worth(cold)), 3'000) << step;
        request.state.stored = schedule.slots[0].stored;
        request.state.cars[0].stored = schedule.slots[0].carsStored[0];
    }
}

TEST(HomeScheduler, RefusesWhatDoesNotFit) {
    HomeModel home;
    home.battery = Battery{.capacity = {5'000}, .power = {3'000}};
    HomeScheduler scheduler(home);
    const auto refused = [&](const std::function<void(ScheduleRequest&)>& by) {
        ScheduleRequest request = hourly();
        by(request);
        const auto out = scheduler.schedule(request);
        return out ? "accepted" : out.error().detail;
    };
    EXPECT_EQ(refused([](ScheduleRequest&) {}), "accepted");
    EXPECT_EQ(refused([](ScheduleRequest& r) { r.slotSeconds = 10; }), "schedule: a slot has 60 to 86400 seconds");
    EXPECT_EQ(refused([](ScheduleRequest& r) { r.outlook.resize(1); }), "schedule: 2 to 1000 slots");
    EXPECT_EQ(refused([](ScheduleRequest& r) { r.outlook[3].load = {-1}; }),
              "schedule: an energy, price or temperature is out of its range");
    EXPECT_EQ(refused([](ScheduleRequest& r) { r.outlook[3].importPrice = {20'000'001}; }),
              "schedule: an energy, price or temperature is out of its range");
    EXPECT_EQ(refused([](ScheduleRequest& r) { r.state.cars.resize(1); }), "state: it has other devices than the home");
}

} // namespace
} // namespace wattbourse::core
