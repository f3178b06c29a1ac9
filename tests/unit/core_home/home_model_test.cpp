// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/home/home_state.h"

#include <functional>
#include <gtest/gtest.h>

namespace wattbourse::core {
namespace {

HomeModel fullHome() {
    HomeModel home;
    home.battery = Battery{.capacity = {10'000}, .power = {5'000}, .reserve = {1'000}, .wear = {20'000}};
    home.solar = Solar{.peak = {8'000}, .curtailable = true};
    home.cars.push_back({.capacity = {60'000},
                         .minCharge = {1'380},
                         .maxCharge = {11'000},
                         .maxDischarge = {5'000},
                         .keptForDriving = {20'000},
                         .mayUseBattery = true});
    HeatPump pump{
        .minPower = {1'000}, .maxPower = {3'000}, .low = {20'000}, .high = {23'000}, .leastRunSeconds = 1'800};
    pump.store = {.kind = HeatStore::Kind::Building, .perKelvin = {8'000}, .lossPerKelvin = {150}};
    home.heatPumps.push_back(pump);
    pump.id = "boiler";
    pump.store = {.kind = HeatStore::Kind::Tank, .perKelvin = {350}, .lossPerKelvin = {2}};
    pump.low = {45'000};
    pump.high = {60'000};
    home.heatPumps.push_back(pump);
    home.appliances.push_back({"washer", {{{2'000}, 1'800}, {{300}, 3'600}}, true});
    return home;
}

TEST(HomeModelJson, RoundTrips) {
    const std::string text = toJson(fullHome());
    const auto read = homeModelFromJson(text);
    ASSERT_TRUE(read) << read.error().detail;
    EXPECT_EQ(toJson(*read), text);
    EXPECT_EQ(read->heatPumps[1].store.kind, HeatStore::Kind::Tank);
    EXPECT_EQ(read->appliances[0].profile[1].seconds, 3'600U);
    EXPECT_TRUE(read->cars[0].mayUseBattery);
    EXPECT_EQ(toJson(homeModelFromJson(toJson(HomeModel{})).value()), toJson(HomeModel{}));
}

// What is wrong is named with its place.
TEST(HomeModelJson, RefusesByName) {
    const std::string good = toJson(fullHome());
    const auto refused = [&](const std::string& what, const std::string& by) {
        std::string text = good;
        text.replace(text.find(what), what.size(), by);
        const auto read = homeModelFromJson(text);
        return read ? "accepted" : read.error().detail;
    };
    EXPECT_EQ(refused("\"capacity_wh\":10000", "\"capacity_wh\":\"10000\""),
              "home.battery has a capacity_wh that is no whole number");
    EXPECT_EQ(refused("\"capacity_wh\":10000", "\"capacity_wh\":10000.5"),
              "home.battery has a capacity_wh that is no whole number");
    EXPECT_EQ(refused("\"capacity_wh\":10000", "\"capacity_wh\":1e99"),
              "home.battery has a capacity_wh that is no whole number");
    EXPECT_EQ(refused("\"capacity_wh\":10000", "\"kapacity\":1"), "home.battery lacks capacity_wh");
    EXPECT_EQ(refused("\"capacity_wh\":10000", "\"capacity_wh\":10000,\"x\":1"), "home.battery has an unknown key x");
    EXPECT_EQ(refused("\"least_run_s\":1800", "\"least_run_s\":-1"),
              "home.heat_pumps[0] has a least_run_s that is no whole number from 0 to 4294967295");
    EXPECT_EQ(refused("\"building\"", "\"cave\""), "home.heat_pumps[0] has a store that is no building or tank");
    EXPECT_EQ(refused("\"reserve_wh\":1000", "\"reserve_wh\":10001"),
              "battery: reserve is 10001, not within 0 to 10000");
    EXPECT_EQ(homeModelFromJson("[]").error().detail, "home is not an object");
    EXPECT_EQ(homeModelFromJson("{").error().code, ErrorCode::Malformed);
    EXPECT_EQ(homeModelFromJson(std::string(300'000, ' ')).error().code, ErrorCode::OutOfRange);
}

TEST(HomeModel, RulesAreChecked) {
    const auto broken = [](const std::function<void(HomeModel&)>& by) {
        HomeModel home = fullHome();
        by(home);
        const auto verdict = validate(home);
        return verdict ? "accepted" : verdict.error().detail;
    };
    EXPECT_EQ(broken([](HomeModel&) {}), "accepted");
    EXPECT_EQ(broken([](HomeModel& h) { h.cars[0].id = "battery"; }), "home: two devices are named battery");
    EXPECT_EQ(broken([](HomeModel& h) { h.cars[0].id = "The Car"; }),
              "home: a device's name is 1 to 32 of a-z, 0-9, '-' and '_'");
    EXPECT_EQ(broken([](HomeModel& h) { h.cars[0].minCharge = {12'000}; }),
              "car: lowest charging power is 12000, not within 0 to 11000");
    EXPECT_EQ(broken([](HomeModel& h) { h.heatPumps[0].high = h.heatPumps[0].low; }),
              "heatpump: high end of the band is 20000, not within 20001 to 95000");
    EXPECT_EQ(broken([](HomeModel& h) { h.appliances[0].profile.clear(); }), "washer: a profile has 1 to 32 steps");
    EXPECT_EQ(broken([](HomeModel& h) { h.cars.resize(5, h.cars[0]); }),
              "home: number of cars is 5, not within 0 to 4");
    EXPECT_EQ(broken([](HomeModel& h) { h.battery->roundTripPermille = 1'001; }),
              "battery: round-trip efficiency is 1001, not within 1 to 1000");
}

TEST(HomeModel, StateAndWishesFitTheHome) {
    const HomeModel home = fullHome();
    HomeState state;
    state.cars.resize(1);
    state.heatPumps.resize(2);
    HomeWishes wishes;
    EXPECT_TRUE(validate(home, wishes, state));
    wishes.stays.push_back({"car", {0}, {3'600}, {0}, {0}, {60'001}, std::nullopt});
    EXPECT_EQ(validate(home, wishes, state).error().detail, "stay of car: target is 60001, not within 0 to 60000");
    wishes.stays[0].target = {60'000};
    wishes.stays[0].car = "bus";
    EXPECT_EQ(validate(home, wishes, state).error().detail, "stay of bus: no such car");
    wishes.stays.clear();
    state.cars.clear();
    EXPECT_EQ(validate(home, wishes, state).error().detail, "state: it has other devices than the home");
}

TEST(HomeModel, SpeaksS2) {
    HomeModel home = fullHome();
    EXPECT_EQ(controlOf(*home.battery), S2Control::FillRate);
    EXPECT_EQ(controlOf(*home.solar), S2Control::PowerEnvelope);
    home.solar->curtailable = false;
    EXPECT_EQ(controlOf(*home.solar), S2Control::NotControlable);
    EXPECT_EQ(controlOf(home.heatPumps[0]), S2Control::FillRate);
    home.heatPumps[0].minPower = home.heatPumps[0].maxPower;
    EXPECT_EQ(controlOf(home.heatPumps[0]), S2Control::OperationMode);
    EXPECT_EQ(controlOf(home.appliances[0]), S2Control::PowerProfile);
}

} // namespace
} // namespace wattbourse::core
