// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/steered_home.h"

#include "app/bridge/home_store.h"
#include "app/bridge/steering_planner.h"
#include "core/storage/schema.h"
#include "tests/support/temporary_folder.h"

#include <cmath>
#include <gtest/gtest.h>

namespace wattbourse::app {
namespace {

constexpr std::int64_t kHour = 3'600;
constexpr std::int64_t kDay = 24 * kHour;
// A midnight in UTC.
constexpr core::UnixTime kMidnight{1'700'006'400};

core::UnixTime at(double hours) {
    return {kMidnight.seconds + std::llround(hours * kHour)};
}

core::HomeSetup setup() {
    core::HomeSetup out;
    out.model.battery = core::Battery{.capacity = {6'000}, .power = {3'000}, .reserve = {600}};
    out.model.solar = core::Solar{.peak = {3'000}};
    out.model.cars.push_back({.capacity = {40'000}, .minCharge = {1'380}, .maxCharge = {7'400}});
    core::HeatPump pump{.minPower = {500}, .maxPower = {2'000}, .low = {20'000}, .high = {22'500}};
    pump.store = {.kind = core::HeatStore::Kind::Building, .perKelvin = {5'000}, .lossPerKelvin = {150}};
    out.model.heatPumps.push_back(pump);
    out.model.appliances.push_back({"washer", {{{2'000}, 1'800}, {{200}, 1'800}}, false});
    out.simulated = {"battery", "solar", "car", "heatpump", "washer"};
    return out;
}

core::HomeComforts comforts() {
    core::HomeComforts out;
    out.reservePercent = 20;
    out.cars.push_back({.car = "car",
                        .arrival = 18 * 60,
                        .readyBy = 7 * 60,
                        .storedOnArrival = {15'000},
                        .leastNow = {16'000},
                        .target = {30'000}});
    out.appliances.push_back({.appliance = "washer", .wanted = true, .earliest = 9 * 60, .latest = 16 * 60});
    return out;
}

core::HomeDays days() {
    return {[](core::UnixTime time) { return core::UnixTime{time.seconds - time.seconds % kDay}; }, kDay};
}

class Steered : public ::testing::Test {
protected:
    explicit Steered(double hour = 8) : m_clock(at(hour)) { make(); }
    void make() {
        core::HomeState state;
        state.stored = {3'000};
        state.cars = {{.plugged = false, .stored = {15'000}}};
        state.heatPumps = {{.temperature = {21'000}}};
        m_home = std::make_unique<SteeredHome>(
            SteeredHome::Parts{.setup = setup(),
                               .comforts = comforts(),
                               .days = days(),
                               .calendar = core::SlotCalendar(900),
                               .clock = m_clock,
                               .ports = {},
                               .surroundings = {[](core::UnixTime) { return core::Power{400}; },
                                                [](core::UnixTime time) {
                                                    const std::int64_t hour = time.seconds % kDay / kHour;
                                                    return core::Power{hour >= 9 && hour < 17 ? 2'400 : 0};
                                                },
                                                [](core::UnixTime) { return core::Temperature{5'000}; }},
                               .simulatedState = state,
                               .ownThread = false});
        m_home->tell({.now = m_clock.now(), .marketKnown = true, .tariffKnown = true});
    }
    void liveTo(core::UnixTime time, std::int64_t step = 5) {
        while (m_clock.now() < time) {
            m_clock.advance(std::chrono::seconds(step));
            if (m_each)
                m_each();
            m_home->step(m_clock.now());
        }
    }
    DeviceNow device(const char* id) const {
        for (const DeviceNow& one : m_home->now().devices)
            if (one.id == id)
                return one;
        ADD_FAILURE() << "no device " << id;
        return {};
    }

    core::ManualClock m_clock;
    std::unique_ptr<SteeredHome> m_home;
    std::function<void()> m_each;
};

TEST_F(Steered, TellsWhatIsThereAndThatItIsSimulated) {
    liveTo(at(8.1));
    const HomeNow now = m_home->now();
    EXPECT_TRUE(now.simulated);
    ASSERT_EQ(now.devices.size(), 5U);
    EXPECT_EQ(now.devices[0].kind, DeviceKind::Battery);
    EXPECT_EQ(now.devices[4].kind, DeviceKind::Appliance);
    EXPECT_EQ(now.devices[4].secondsInAll, 3'600U);
    EXPECT_EQ(now.devices[2].control, core::S2Control::FillRate);
    EXPECT_EQ(now.devices[2].plugged, false);
    for (const DeviceNow& one : now.devices)
        EXPECT_EQ(one.reach, DeviceReach::Simulated);
    EXPECT_EQ(now.load->value, 400);
    EXPECT_EQ(now.reservePercent, 20);
    ASSERT_EQ(now.wishes.runs.size(), 1U);
    EXPECT_EQ(now.wishes.runs[0].latest, at(16));
    // What the planner is given fits the model that it is given.
    EXPECT_TRUE(core::validate(m_home->model(), m_home->wishes(), m_home->state()));
    // There is no plan yet: the battery serves the home by itself.
    EXPECT_EQ(now.safeMode, core::SafeMode::TariffGone);
}

TEST_F(Steered, CarsComeAndGoAndSlotsAreSummedUp) {
    liveTo(at(19), 30);
    EXPECT_EQ(device("car").plugged, true);
    // Without a plan it charges at once.
    EXPECT_EQ(device("car").power->value, 7'400);
    const auto slot = m_home->slot(core::SlotCalendar(900).at(at(18.5)));
    ASSERT_TRUE(slot);
    EXPECT_NEAR(static_cast<double>(slot->load.value), 100, 2);
    EXPECT_GT(slot->others.value, 1'700);
    // The first slot was watched in part, and one that is not over neither.
    EXPECT_FALSE(m_home->slot(core::SlotCalendar(900).at(at(19))));
    liveTo(at(31.1), 30);
    EXPECT_EQ(device("car").plugged, false);
    EXPECT_TRUE(core::validate(m_home->model(), m_home->wishes(), m_home->state()));
}

TEST_F(Steered, ComfortsAreCheckedAndCountAtOnce) {
    core::HomeComforts wrong = comforts();
    wrong.cars[0].target = {99'000};
    const auto refused = m_home->setComforts(wrong);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().detail, "comforts of car: target is 99000 Wh, not within 0 to 40000");
    EXPECT_EQ(m_home->now().comforts, comforts());
    core::HomeComforts wanted = comforts();
    wanted.reservePercent = 50;
    wanted.cars[0].readyBy = 9 * 60;
    ASSERT_TRUE(m_home->setComforts(wanted));
    EXPECT_EQ(m_home->model().battery->reserve.value, 3'000);
    EXPECT_EQ(m_home->wishes().stays[0].readyBy, at(9));
    EXPECT_EQ(m_home->now().comforts, wanted);
}

/// The whole chain: comforts, wishes, plan, set-points, what the devices do, and the next plan.
class SteeredByPlans : public Steered {
protected:
    SteeredByPlans()
        : m_database(core::openStore(m_folder.path() / "store.db").value()),
          m_recorder(*m_database, "WB-TEST", core::SlotCalendar(900)),
          m_planner(m_recorder, core::SlotCalendar(900), m_home.get()) {
        m_row.slotSeconds = 900;
        m_row.gateCloses = 300;
        m_row.lowestPrice = {1'000};
        m_row.tick = {1'000};
        m_row.ticks = 400;
        m_row.minQuantity = {1};
        m_row.maxQuantity = {50'000};
        m_row.imbalanceUp = {300'000};
        m_row.imbalanceDown = {60'000};
        m_each = [this] { m_planner.standIn(m_row, {}, m_clock.now()); };
    }

    test::TemporaryFolder m_folder;
    std::unique_ptr<core::Database> m_database;
    MeterRecorder m_recorder;
    SteeringPlanner m_planner;
    core::MarketRow m_row;
};

TEST_F(SteeredByPlans, TheCarIsReadyTheHouseWarmAndTheWashingDone) {
    core::Temperature coldest{99'000};
    core::Temperature warmest;
    core::Energy least{99'000};
    const auto plan = m_each;
    m_each = [&] {
        plan();
        const core::HomeState state = m_home->state();
        coldest = std::min(coldest, state.heatPumps[0].temperature);
        warmest = std::max(warmest, state.heatPumps[0].temperature);
        least = std::min(least, state.stored);
    };
    liveTo(at(16), 15);
    EXPECT_EQ(m_home->now().safeMode, core::SafeMode::None);
    EXPECT_FALSE(m_home->now().comforts.appliances[0].wanted) << "the washing is not done";
    EXPECT_TRUE(m_home->now().wishes.runs.empty());
    // Just before it leaves.
    liveTo(at(30.99), 15);
    EXPECT_GE(device("car").stored->value, 30'000 - 30);
    EXPECT_GE(coldest.value, 20'000 - 100);
    EXPECT_LE(warmest.value, 22'500 + 100);
    EXPECT_GE(least.value, 1'200 - 20);
    for (const DeviceNow& one : m_home->now().devices)
        EXPECT_EQ(one.state, core::ControlledDevice::State::Following) << one.id;
}

TEST_F(SteeredByPlans, EachPlanSaysWhatChangedAndWhy) {
    liveTo(at(9.3), 15);
    const auto report = m_planner.report();
    ASSERT_TRUE(report);
    // One plan a slot.
    EXPECT_EQ(report->versions.size(), 6U);
    EXPECT_EQ(report->versions.front().changes.front(), core::PlanChange::First);
    EXPECT_EQ(report->slots.size(), core::HomePlanner::kHorizon);
    // A wish of the owner's makes a new plan within the slot.
    core::HomeComforts wanted = comforts();
    wanted.reservePercent = 80;
    ASSERT_TRUE(m_home->setComforts(wanted));
    m_planner.renew();
    liveTo(at(9.31), 15);
    EXPECT_EQ(m_planner.report()->versions.size(), 7U);
    EXPECT_EQ(m_planner.report()->versions.back().changes.front(), core::PlanChange::Home);
}

TEST_F(SteeredByPlans, SaysHowFarItCouldGiveWay) {
    liveTo(at(8.3), 15);
    EXPECT_TRUE(m_planner.report()->room.empty());
    // Two directions of eight slots, one at a time.
    for (int i = 0; i < 16; ++i) {
        EXPECT_TRUE(m_planner.report()->room.empty()) << "shown before it was whole";
        m_planner.survey();
    }
    const std::vector<FlexRoom> room = m_planner.report()->room;
    ASSERT_EQ(room.size(), 8U);
    const core::SlotIndex now = core::SlotCalendar(900).at(m_clock.now());
    core::Energy most;
    for (std::size_t i = 0; i < room.size(); ++i) {
        EXPECT_EQ(room[i].slot.value, now.value + 1 + i);
        const core::Energy planned = m_planner.planned(room[i].slot, 1)->front();
        // By night's end the battery (3 kW), the car that is away and the heat pump (2 kW) move no more than this.
        EXPECT_LE(room[i].less.quantity.value, (3'000 + 3'000 + 2'000 + 2'000) / 4);
        most = std::max(most, room[i].less.quantity);
        // Anew with the figure imposed: it can be held, and what lies well above it cannot.
        const auto again = m_planner.flexibility(room[i].slot, core::FlexDirection::Up, {planned}, {5'000});
        ASSERT_TRUE(again);
        EXPECT_NEAR(static_cast<double>(again->most().value), static_cast<double>(room[i].less.quantity.value), 150);
    }
    EXPECT_GT(most.value, 200);
    m_planner.survey();
    EXPECT_EQ(m_planner.report()->room.size(), 8U);
    // With the next plan the slot that began is gone until all is worked out anew.
    liveTo(at(8.6), 15);
    EXPECT_EQ(m_planner.report()->room.size(), 7U);
}

TEST_F(SteeredByPlans, WhatWasPromisedIsHeld) {
    liveTo(at(18.2), 15);
    const core::SlotIndex event = core::SlotCalendar(900).at(at(19));
    const auto planned = m_planner.planned(event, 2);
    ASSERT_TRUE(planned) << planned.error().detail;
    const auto option = m_planner.flexibility(event, core::FlexDirection::Up, *planned, {500});
    ASSERT_TRUE(option) << option.error().detail;
    ASSERT_GT(option->most().value, 100);
    const core::Energy promised = (*planned)[0] - core::Energy{100};
    m_planner.commit({{event, promised}, {{event.value + 1}, (*planned)[1] - core::Energy{100}}});
    EXPECT_TRUE(m_planner.isDue());
    liveTo(at(19.25), 5);
    EXPECT_TRUE(m_planner.holds(event));
    const auto slot = m_home->slot(event);
    ASSERT_TRUE(slot);
    const core::Energy metered = slot->load - slot->solar + slot->battery + slot->others;
    EXPECT_NEAR(static_cast<double>(metered.value), static_cast<double>(promised.value), 25);
}

TEST(HomeStore, KeepsSetupAndComforts) {
    const test::TemporaryFolder folder;
    const HomeStore store(folder.path());
    EXPECT_FALSE(store.setup().value());
    EXPECT_FALSE(store.comforts().value());
    ASSERT_TRUE(store.save(setup()));
    ASSERT_TRUE(store.save(comforts()));
    EXPECT_EQ(store.setup().value()->model, setup().model);
    EXPECT_EQ(store.comforts().value(), comforts());
    core::HomeSetup wrong = setup();
    wrong.simulated.pop_back();
    EXPECT_FALSE(store.save(wrong));
    EXPECT_EQ(store.setup().value()->simulated.size(), 5U);
}

} // namespace
} // namespace wattbourse::app
