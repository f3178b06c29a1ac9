// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/simulated_home.h"

#include <cmath>
#include <gtest/gtest.h>

namespace wattbourse::core {
namespace {

constexpr UnixTime kStart{1'700'006'400};

SimulatedHome::Surroundings steady(std::int64_t load, std::int64_t solar) {
    return {[load](UnixTime) { return Power{load}; }, [solar](UnixTime) { return Power{solar}; },
            [](UnixTime) { return Temperature{0}; }};
}

HomeModel model() {
    HomeModel home;
    home.battery = Battery{.capacity = {5'000}, .power = {2'000}, .roundTripPermille = 810};
    home.solar = Solar{.peak = {4'000}, .curtailable = true};
    home.cars.push_back({.capacity = {40'000},
                         .minCharge = {1'380},
                         .maxCharge = {11'000},
                         .chargePermille = 900,
                         .maxDischarge = {3'000}});
    HeatPump pump{.minPower = {1'000}, .maxPower = {2'000}, .low = {20'000}, .high = {22'000}, .leastRunSeconds = 900};
    pump.store = {.kind = HeatStore::Kind::Building, .perKelvin = {2'000}, .lossPerKelvin = {150}};
    home.heatPumps.push_back(pump);
    return home;
}

HomeState state() {
    HomeState out;
    out.stored = {1'000};
    out.cars.resize(1);
    out.heatPumps = {{{21'500}, false, 3'600}};
    return out;
}

TEST(SimulatedHome, ABatteryFillsWithItsLosses) {
    SimulatedHome home(model(), state(), kStart, steady(300, 0));
    ASSERT_TRUE(home.setPower("heatpump", {0}));
    EXPECT_EQ(home.meter().value, 300);
    ASSERT_TRUE(home.setPower("battery", {1'000}));
    EXPECT_EQ(home.meter().value, 1'300);
    home.advance(kStart + std::chrono::hours(1));
    // sqrt(0.81) of 1,000 Wh.
    EXPECT_NEAR(static_cast<double>(home.read("battery")->stored->value), 1'900, 1);
    EXPECT_EQ(home.imported().value, 1'300);
    ASSERT_TRUE(home.setPower("battery", {-9'000}));
    EXPECT_EQ(home.read("battery")->power->value, -2'000);
    home.advance(kStart + std::chrono::hours(3));
    EXPECT_EQ(home.read("battery")->stored->value, 0);
    EXPECT_EQ(home.read("battery")->power->value, 0);
    EXPECT_NEAR(static_cast<double>(home.exported().value), 1'900 * 0.9 * 1'700 / 2'000, 35);
}

TEST(SimulatedHome, ACarTakesNothingBelowItsLeastPowerOrWhenItIsAway) {
    SimulatedHome home(model(), state(), kStart, steady(0, 0));
    ASSERT_TRUE(home.setPower("car", {7'000}));
    EXPECT_EQ(home.read("car")->power->value, 0);
    EXPECT_FALSE(*home.read("car")->plugged);
    home.plug(0, {10'000});
    EXPECT_EQ(home.read("car")->power->value, 7'000);
    home.advance(kStart + std::chrono::hours(1));
    EXPECT_NEAR(static_cast<double>(home.read("car")->stored->value), 16'300, 1);
    ASSERT_TRUE(home.setPower("car", {1'000}));
    EXPECT_EQ(home.read("car")->power->value, 0);
    ASSERT_TRUE(home.setPower("car", {-5'000}));
    EXPECT_EQ(home.read("car")->power->value, -3'000);
    home.unplug(0);
    EXPECT_EQ(home.read("car")->power->value, 0);
}

TEST(SimulatedHome, AHeatPumpKeepsItsLeastRunAndItsThermostat) {
    SimulatedHome home(model(), state(), kStart, steady(0, 0));
    // On its own it rests down to a quarter of the band, and cools at 150 W/K * 21.5 K / 2 kWh/K a hour at first.
    EXPECT_EQ(home.read("heatpump")->power->value, 0);
    home.advance(kStart + std::chrono::minutes(30));
    EXPECT_NEAR(static_cast<double>(home.read("heatpump")->temperature->value), 21'500 * std::exp(-0.075 * 0.5), 10);
    ASSERT_TRUE(home.setPower("heatpump", {1'500}));
    EXPECT_EQ(home.meter().value, 1'500);
    home.advance(kStart + std::chrono::minutes(31));
    ASSERT_TRUE(home.setPower("heatpump", {0}));
    // Not before its least run is over.
    EXPECT_EQ(home.meter().value, 1'000);
    home.advance(kStart + std::chrono::minutes(46));
    EXPECT_EQ(home.meter().value, 0);
    ASSERT_TRUE(home.release("heatpump"));
    for (int minute = 47; minute < 600; ++minute) {
        home.advance(kStart + std::chrono::minutes(minute));
        EXPECT_GT(home.read("heatpump")->temperature->value, 20'300);
        EXPECT_LT(home.read("heatpump")->temperature->value, 22'200);
    }
}

TEST(SimulatedHome, CellsAreHeldBack) {
    SimulatedHome home(model(), state(), kStart, steady(500, 3'000));
    EXPECT_EQ(home.meter().value, -2'500);
    ASSERT_TRUE(home.setPower("solar", {-500}));
    EXPECT_EQ(home.meter().value, 0);
    EXPECT_EQ(home.read("solar")->power->value, -500);
    ASSERT_TRUE(home.release("solar"));
    EXPECT_EQ(home.meter().value, -2'500);
}

TEST(SimulatedHome, WhatIsLostOrUnknownIsSaidSo) {
    SimulatedHome home(model(), state(), kStart, steady(0, 0));
    EXPECT_EQ(home.devices().size(), 4U);
    EXPECT_EQ(home.read("toaster").error().code, ErrorCode::NotFound);
    home.lose("battery", true);
    EXPECT_EQ(home.read("battery").error().code, ErrorCode::Unavailable);
    EXPECT_EQ(home.setPower("battery", {1}).error().code, ErrorCode::Unavailable);
    home.lose("battery", false);
    home.disobey("battery", true);
    ASSERT_TRUE(home.setPower("battery", {1'000}));
    EXPECT_EQ(home.read("battery")->power->value, 0);
}

HomeModel withWasher(bool interruptible) {
    HomeModel home;
    home.appliances.push_back({"washer", {{{2'000}, 600}, {{200}, 300}}, interruptible});
    return home;
}

TEST(SimulatedHome, AProgrammeRunsThroughOnceItHasBegun) {
    SimulatedHome home(withWasher(false), {}, kStart, steady(100, 0));
    ASSERT_TRUE(home.setPower("washer", {1'000}));
    // Nothing is in it.
    EXPECT_EQ(home.meter().value, 100);
    EXPECT_FALSE(home.read("washer")->secondsDone);
    home.load(0);
    EXPECT_EQ(home.meter().value, 100);
    ASSERT_TRUE(home.setPower("washer", {1}));
    EXPECT_EQ(home.meter().value, 2'100);
    home.advance(kStart + std::chrono::seconds(300));
    ASSERT_TRUE(home.setPower("washer", {0}));
    EXPECT_EQ(home.read("washer")->power->value, 2'000);
    home.advance(kStart + std::chrono::seconds(660));
    EXPECT_EQ(home.read("washer")->power->value, 200);
    home.advance(kStart + std::chrono::seconds(1'200));
    EXPECT_EQ(home.read("washer")->power->value, 0);
    EXPECT_EQ(home.read("washer")->secondsDone, 900U);
}

TEST(SimulatedHome, AProgrammeThatMayPausePauses) {
    SimulatedHome home(withWasher(true), {}, kStart, steady(0, 0));
    home.load(0);
    ASSERT_TRUE(home.setPower("washer", {1}));
    home.advance(kStart + std::chrono::seconds(300));
    ASSERT_TRUE(home.setPower("washer", {0}));
    home.advance(kStart + std::chrono::seconds(900));
    EXPECT_EQ(home.read("washer")->secondsDone, 300U);
    EXPECT_EQ(home.meter().value, 0);
    ASSERT_TRUE(home.setPower("washer", {1}));
    EXPECT_EQ(home.meter().value, 2'000);
}

} // namespace
} // namespace wattbourse::core
