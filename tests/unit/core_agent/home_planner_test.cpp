// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/home_planner.h"

#include "core/agent/demo_profiles.h"
#include "core/market/limits.h"

#include <gtest/gtest.h>

namespace wattbourse::core {
namespace {

constexpr std::int64_t kNow = 1'700'006'400 + 900 * 40;

class RecordedHomeStub final : public HomeRecord {
public:
    Result<std::vector<HomeSlot>> measured(SlotIndex from, SlotIndex before) override {
        if (failing)
            return fail(ErrorCode::Unavailable, "the record cannot be read");
        std::vector<HomeSlot> out;
        for (const HomeSlot& slot : slots)
            if (slot.slot >= from && slot.slot < before)
                out.push_back(slot);
        return out;
    }
    Result<Energy> stored() override { return level; }

    std::vector<HomeSlot> slots;
    Energy level;
    bool failing = false;
};

class Planning : public ::testing::Test {
protected:
    Planning() {
        m_request.now = {kNow};
        m_request.row.slotSeconds = 900;
        m_request.row.gateCloses = 300;
        m_request.row.lowestPrice = {50'000};
        m_request.row.tick = {1'000};
        m_request.row.ticks = 300;
        m_request.row.minQuantity = {1};
        m_request.row.maxQuantity = {50'000};
        m_request.row.imbalanceUp = {300'000};
        m_request.row.imbalanceDown = {60'000};
        m_request.preferences.maxBuy = {300'000};
        m_request.preferences.minSell = {50'000};
        m_request.preferences.maxEnergyPerSlot = {10'000};
        m_request.preferences.maxCreditPerDay = {100'000'000};
        m_request.tradable = {{m_now.value + 1}};
    }
    // Days of the same load and PV in every slot up to now.
    void remember(std::int64_t load, std::optional<std::int64_t> solar, std::uint32_t slots) {
        for (std::uint32_t back = slots; back > 0; --back) {
            HomeSlot slot{{m_now.value - back}, {load}, std::nullopt};
            if (solar)
                slot.solar = Energy{*solar};
            m_home.slots.push_back(slot);
        }
    }
    Plan plan(std::optional<Battery> battery = std::nullopt) {
        HomePlanner planner({.home = {battery}, .slotsPerDay = 96, .standardLoad = {}}, m_home);
        return planner.plan(m_request).value();
    }
    static Energy total(const Plan& plan, Side side) {
        Energy sum;
        for (const PlannedOrder& order : plan.orders)
            if (order.order.side == side)
                sum += order.order.quantity;
        return sum;
    }

    SlotIndex m_now = SlotCalendar(900).at({kNow});
    PlanRequest m_request;
    RecordedHomeStub m_home;
};

TEST_F(Planning, NewHomeSaysThatItKnowsNothing) {
    const Plan made = plan();
    EXPECT_TRUE(made.fromDefaultProfile);
    EXPECT_FALSE(made.fallback);
    ASSERT_EQ(made.slots.size(), HomePlanner::kHorizon);
    EXPECT_EQ(made.slots[0].slot, m_now);
    EXPECT_FALSE(made.slots[0].expectedPrice);
    std::int64_t day = 0;
    for (std::size_t slot = 0; slot < made.slots.size(); ++slot) {
        day += slot < 96 ? made.slots[slot].load.value : 0;
        EXPECT_LT(made.slots[slot].loadLow, made.slots[slot].loadHigh);
    }
    EXPECT_NEAR(static_cast<double>(day), 10'000, 60);
    EXPECT_GT(total(made, Side::Buy).value, 0);
}

TEST_F(Planning, DefaultFollowsWhatTheMeterShows) {
    remember(600, std::nullopt, 6);
    const Plan made = plan();
    EXPECT_TRUE(made.fromDefaultProfile);
    EXPECT_NEAR(static_cast<double>(made.slots[0].load.value), 600, 60);
}

TEST_F(Planning, SteadyLoadIsBoughtAtSeveralPrices) {
    remember(250, 0, 96 * 5);
    const Plan made = plan();
    EXPECT_FALSE(made.fromDefaultProfile);
    EXPECT_EQ(made.slots[5].load.value, 250);
    EXPECT_EQ(made.slots[5].grid.value, 250);
    // A load without any spread is worth the whole tariff: one order near it.
    ASSERT_FALSE(made.orders.empty());
    EXPECT_EQ(total(made, Side::Buy).value, 250);
    EXPECT_EQ(total(made, Side::Sell).value, 0);
    EXPECT_EQ(made.orders[0].reason, OrderReason::CoverUse);
    EXPECT_EQ(made.orders[0].order.slot, m_request.tradable[0]);
    EXPECT_LE(m_request.row.priceAt(made.orders[0].order.tick).value, 300'000U);
}

TEST_F(Planning, UncertainLoadIsBoughtInSteps) {
    for (std::uint32_t back = 96 * 14; back > 0; --back)
        m_home.slots.push_back({{m_now.value - back}, {200 + static_cast<std::int64_t>(back * 7919 % 200)}, Energy{0}});
    const Plan made = plan();
    EXPECT_GE(made.orders.size(), 4U);
    for (std::size_t i = 1; i < made.orders.size(); ++i)
        EXPECT_LT(made.orders[i].order.tick, made.orders[i - 1].order.tick);
}

// With auctions to come an order keeps away from its full worth; the last one asks for it, and the owner's limit holds
// in all of them.
TEST_F(Planning, EarlyRoundsAskForLessThanTheLast) {
    remember(500, std::nullopt, 96 * 8);
    for (std::uint32_t back = 1; back <= 96 * 7; ++back)
        m_request.clearingPrices[{m_now.value - back}] = {150'000};
    const auto dearest = [&](std::size_t round) {
        m_request.round = round;
        m_request.rounds = 3;
        std::uint32_t most = 0;
        for (const PlannedOrder& planned : plan().orders) {
            EXPECT_EQ(planned.order.side, Side::Buy);
            EXPECT_LE(m_request.row.priceAt(planned.order.tick), planned.worth);
            most = std::max(most, m_request.row.priceAt(planned.order.tick).value);
        }
        return most;
    };
    const std::uint32_t first = dearest(0);
    const std::uint32_t second = dearest(1);
    const std::uint32_t last = dearest(2);
    EXPECT_GT(first, 150'000U);
    EXPECT_LT(first, second);
    EXPECT_LT(second, last);
    // A steady need is worth what the tariff would take for it.
    EXPECT_GE(last, 295'000U);
    m_request.preferences.maxBuy = {160'000};
    EXPECT_LE(dearest(2), 160'000U);
}

TEST_F(Planning, FlexibilityAgainstABaselineThatThePlanBeatsIsFree) {
    remember(500, std::nullopt, 96 * 8);
    m_home.level = {3'000};
    // Nothing is traded in a slot that is held: without a market that costs nothing.
    m_request.preferences.maxBuy = {};
    m_request.preferences.minSell = {400'000};
    HomePlanner planner(
        {.home = {Battery{.capacity = {5'000}, .power = {4'000}}}, .slotsPerDay = 96, .standardLoad = {}}, m_home);
    EXPECT_EQ(planner.flexibility(m_request, {.first = 4}, {400}).error().code, ErrorCode::NotFound);
    const Plan made = planner.plan(m_request).value();
    const Energy planned = made.slots[4].grid;
    const auto against = [&](std::int64_t above) {
        return planner.flexibility(m_request, {.first = 4, .slots = 1, .baseline = {planned + Energy{above}}}, {400})
            .value();
    };
    EXPECT_EQ(against(400).most(), Energy{400});
    EXPECT_EQ(against(400).steps.back().cost, Credit{});
    ASSERT_FALSE(against(0).steps.empty());
    EXPECT_GT(against(0).steps.back().cost, Credit{});
    EXPECT_EQ(planner.flexibility(m_request, {.first = 4, .slots = 2, .baseline = {planned}}, {400}).error().code,
              ErrorCode::OutOfRange);
}

// A street of batteries that all fill when it is cheap would make a new peak: above its share the home pays for power.
TEST_F(Planning, TheBranchsFeeKeepsTheImportBelowItsShare) {
    remember(250, std::nullopt, 96 * 8);
    // Cheap hours and dear ones.
    for (std::uint32_t back = 1; back <= 96 * 7; ++back)
        m_request.clearingPrices[{m_now.value - back}] = {(m_now.value - back) % 96 < 8 ? 70'000U : 280'000U};
    const auto highest = [&] {
        Energy most;
        for (const PlanSlot& slot : plan(Battery{.capacity = {6'000}, .power = {4'000}}).slots)
            most = std::max(most, slot.grid);
        return most;
    };
    EXPECT_GT(highest().value, 1'000);
    m_request.fees.freeUpTo = {2'000};
    m_request.fees.surcharge = {300'000};
    EXPECT_LE(highest().value, 500);
}

TEST_F(Planning, SurplusIsSold) {
    remember(100, 400, 96 * 5);
    const Plan made = plan();
    EXPECT_EQ(made.slots[3].solar.value, 400);
    EXPECT_EQ(total(made, Side::Sell).value, 300);
    EXPECT_EQ(made.orders[0].reason, OrderReason::SellSurplus);
}

TEST_F(Planning, NetMeterSplitsByItsSign) {
    remember(-300, std::nullopt, 96 * 5);
    const Plan made = plan();
    EXPECT_EQ(made.slots[3].load.value, 0);
    EXPECT_EQ(made.slots[3].solar.value, 300);
    EXPECT_EQ(total(made, Side::Sell).value, 300);
}

TEST_F(Planning, OwnersLimitsHold) {
    remember(250, 0, 96 * 5);
    m_request.preferences.maxBuy = {120'000};
    m_request.preferences.maxEnergyPerSlot = {100};
    const Plan made = plan();
    EXPECT_EQ(total(made, Side::Buy).value, 100);
    for (const PlannedOrder& order : made.orders)
        EXPECT_LE(m_request.row.priceAt(order.order.tick).value, 120'000U);
    m_request.spent[deliveryDay(m_request.tradable[0], 900)] = m_request.preferences.maxCreditPerDay;
    EXPECT_TRUE(plan().orders.empty());
}

TEST_F(Planning, BatteryShiftsTowardTheDearSlots) {
    // Cheap now, dear in the second half of the horizon, learnt from cleared slots of the days before.
    for (std::uint32_t back = 96 * 6; back > 0; --back) {
        const std::uint32_t ahead = (96 * 6 - back) % 96;
        m_home.slots.push_back({{m_now.value - back}, {250}, Energy{0}});
        m_request.clearingPrices[{m_now.value - back}] = {ahead < 48 ? 80'000U : 280'000U};
    }
    m_request.tradable = {{m_now.value + 40}};
    m_home.level = {0};
    const Battery battery{
        .capacity = {5'000}, .power = {4'000}, .roundTripPermille = 900, .reserve = {500}, .wear = {0}};
    const Plan made = plan(battery);
    EXPECT_NEAR(static_cast<double>(made.slots[10].expectedPrice->value), 80'000, 1'000);
    EXPECT_NEAR(static_cast<double>(made.slots[47].stored.value), 5'000, 5);
    EXPECT_LT(made.slots[95].stored.value, 600);
    std::int64_t charged = 0;
    for (const PlanSlot& slot : made.slots)
        charged += std::max<std::int64_t>(slot.battery.value, 0);
    EXPECT_NEAR(static_cast<double>(charged), 5'000 / 0.9487, 60);
    // In a cheap slot it wants more than its load, and sells only above what storing it anew costs: 80,000 / 0.9.
    EXPECT_GT(total(made, Side::Buy).value, 250);
    for (const PlannedOrder& order : made.orders) {
        if (order.order.side == Side::Sell) {
            EXPECT_GT(m_request.row.priceAt(order.order.tick).value, 88'888U);
        }
    }
}

TEST_F(Planning, FullBatterySellsWhatIsDear) {
    remember(0, 0, 96 * 5);
    for (std::uint32_t back = 96 * 5; back > 0; --back)
        m_request.clearingPrices[{m_now.value - back}] = {150'000};
    m_home.level = {5'000};
    const Plan made = plan(Battery{.capacity = {5'000}, .power = {4'000}, .wear = {10'000}});
    EXPECT_GT(total(made, Side::Sell).value, 900);
    EXPECT_EQ(made.orders.back().reason, OrderReason::ReleaseDear);
}

TEST_F(Planning, ContractedEnergyIsNotBoughtTwice) {
    remember(250, 0, 96 * 5);
    m_request.contracted[m_request.tradable[0]] = {250};
    EXPECT_EQ(total(plan(), Side::Buy).value, 0);
}

TEST_F(Planning, LearnsAsSlotsPass) {
    HomePlanner planner({.home = {}, .slotsPerDay = 96, .standardLoad = {}}, m_home);
    m_home.slots.push_back({{m_now.value - 1}, {400}, std::nullopt});
    ASSERT_TRUE(planner.plan(m_request));
    EXPECT_EQ(planner.netForecaster().added(), 1U);
    m_home.slots.push_back({{m_now.value}, {400}, std::nullopt});
    m_request.now = {kNow + 900 * 3};
    m_request.tradable.clear();
    ASSERT_TRUE(planner.plan(m_request));
    // Two slots passed without a measurement.
    EXPECT_EQ(planner.netForecaster().added(), 4U);
}

TEST_F(Planning, AFailedForecastKeepsTheLastPlanAsLongAsItReaches) {
    remember(500, 0, 96 * 3);
    HomePlanner planner({.home = {}, .slotsPerDay = 96, .standardLoad = {}}, m_home);
    m_home.failing = true;
    EXPECT_EQ(planner.plan(m_request).error().code, ErrorCode::Unavailable);
    m_home.failing = false;
    const Plan made = planner.plan(m_request).value();
    EXPECT_FALSE(made.kept);
    EXPECT_FALSE(made.orders.empty());
    m_home.failing = true;
    m_request.now = {kNow + 2 * 900};
    const Plan kept = planner.plan(m_request).value();
    EXPECT_TRUE(kept.kept);
    EXPECT_TRUE(kept.orders.empty());
    ASSERT_EQ(kept.slots.size(), made.slots.size() - 2);
    EXPECT_EQ(kept.slots.front().slot, SlotIndex{m_now.value + 2});
    EXPECT_EQ(kept.slots.front().load, made.slots[2].load);
    m_request.now = {kNow + (std::int64_t{HomePlanner::kHorizon} + 1) * 900};
    EXPECT_EQ(planner.plan(m_request).error().code, ErrorCode::Unavailable);
    m_home.failing = false;
    EXPECT_FALSE(planner.plan(m_request).value().kept);
}

TEST_F(Planning, AnAwardIsHeldBeforeMoneyIsSaved) {
    remember(500, std::nullopt, 96 * 4);
    m_home.level = {3'000};
    const Battery battery{.capacity = {5'000}, .power = {4'000}};
    const SlotIndex slot{m_now.value + 4};
    m_request.tradable = {slot};
    const Plan before = plan(battery);
    EXPECT_FALSE(before.orders.empty());
    // 400 Wh less than the home uses: the battery gives them, and nothing is traded in that slot.
    m_request.committed = {{slot, {100}}};
    const Plan held = plan(battery);
    EXPECT_EQ(held.slots[4].grid, Energy{100});
    EXPECT_EQ(held.slots[4].battery, Energy{-400});
    EXPECT_TRUE(held.missed.empty());
    EXPECT_TRUE(held.orders.empty());
    // More than the battery's power: as near as it gets, and said.
    m_request.committed = {{slot, {-2'000}}};
    const Plan missed = plan(battery);
    EXPECT_EQ(missed.slots[4].battery, Energy{-1'000});
    EXPECT_EQ(missed.missed, std::vector<SlotIndex>{slot});
}

/// A home with a car and a heat pump besides.
class FullHomeStub final : public HomeRecord {
public:
    explicit FullHomeStub(RecordedHomeStub& plain) : m_plain(plain) {}
    Result<std::vector<HomeSlot>> measured(SlotIndex from, SlotIndex before) override {
        return m_plain.measured(from, before);
    }
    Result<Energy> stored() override { return m_plain.stored(); }
    Result<HomeState> state() override { return devices; }
    HomeWishes wishes() override { return wanted; }
    std::optional<Temperature> outdoor(SlotIndex) override { return Temperature{0}; }

    HomeState devices;
    HomeWishes wanted;

private:
    RecordedHomeStub& m_plain;
};

HomeModel fullHome() {
    HomeModel home;
    home.battery = Battery{.capacity = {5'000}, .power = {3'000}};
    home.cars.push_back({.capacity = {40'000}, .minCharge = {1'380}, .maxCharge = {8'000}});
    HeatPump pump{.minPower = {500}, .maxPower = {2'000}, .low = {20'000}, .high = {23'000}};
    pump.store = {.kind = HeatStore::Kind::Building, .perKelvin = {8'000}, .lossPerKelvin = {150}};
    home.heatPumps.push_back(pump);
    return home;
}

TEST_F(Planning, EveryDeviceIsPlannedAndBidFor) {
    remember(250, 0, 96 * 5);
    // Cheap in the first half of each day, dear in the second.
    for (std::uint32_t back = 96 * 5; back > 0; --back)
        m_request.clearingPrices[{m_now.value - back}] = {(96 * 5 - back) % 96 < 48 ? 80'000U : 280'000U};
    FullHomeStub record(m_home);
    record.devices.cars = {{true, {10'000}}};
    record.devices.heatPumps = {{{21'000}, false, 36'000}};
    record.wanted.stays = {{.car = "car",
                            .arrival = {kNow - 3'600},
                            .readyBy = {kNow + 20 * 3'600},
                            .storedOnArrival = {10'000},
                            .leastNow = {0},
                            .target = {30'000},
                            .priceLimit = std::nullopt}};
    HomePlanner planner({.home = fullHome(), .slotsPerDay = 96, .standardLoad = {}}, record);
    const Plan made = planner.plan(m_request).value();
    EXPECT_FALSE(made.fallback);
    ASSERT_TRUE(made.schedule);
    EXPECT_TRUE(made.schedule->shortfalls.empty());
    std::int64_t cheap = 0;
    std::int64_t dear = 0;
    for (std::size_t slot = 0; slot < 80; ++slot)
        (slot < 48 ? cheap : dear) += made.schedule->slots[slot].cars[0].value;
    EXPECT_GE(cheap, 20'000);
    EXPECT_EQ(dear, 0);
    EXPECT_GE(made.schedule->slots[79].carsStored[0].value, 30'000);
    for (std::size_t slot = 0; slot < made.slots.size(); ++slot) {
        EXPECT_GE(made.schedule->slots[slot].temperatures[0].value, 19'950) << slot;
        EXPECT_EQ(made.slots[slot].grid, made.schedule->slots[slot].grid);
    }
    // What the car wants is bid for, beyond the load.
    EXPECT_GT(total(made, Side::Buy).value, 1'000);
    for (const PlannedOrder& order : made.orders)
        EXPECT_LE(m_request.row.priceAt(order.order.tick).value, 300'000U);
}

TEST_F(Planning, AnAwardIsHeldByEveryDevice) {
    remember(250, 0, 96 * 5);
    FullHomeStub record(m_home);
    m_home.level = {4'000};
    record.devices.cars = {{false, {}}};
    record.devices.heatPumps = {{{21'500}, false, 36'000}};
    const SlotIndex award{m_now.value + 8};
    m_request.committed[award] = {-400};
    HomePlanner planner({.home = fullHome(), .slotsPerDay = 96, .standardLoad = {}}, record);
    const Plan made = planner.plan(m_request).value();
    EXPECT_NEAR(static_cast<double>(made.slots[8].grid.value), -400, 5);
    EXPECT_TRUE(made.missed.empty());
    m_request.committed[award] = {-4'000};
    const Plan more = planner.plan(m_request).value();
    ASSERT_EQ(more.missed.size(), 1U);
    EXPECT_EQ(more.missed[0], award);
}

} // namespace
} // namespace wattbourse::core
