// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/home/comforts.h"

#include <gtest/gtest.h>

namespace wattbourse::core {
namespace {

constexpr std::int64_t kHour = 3'600;
constexpr std::int64_t kDay = 24 * kHour;
// 2023-11-15 00:00 UTC.
constexpr UnixTime kMidnight{1'700'006'400};

HomeDays utcDays() {
    return {[](UnixTime at) { return UnixTime{at.seconds - at.seconds % kDay}; }, kDay};
}

UnixTime hour(std::int64_t hours) {
    return {kMidnight.seconds + hours * kHour};
}

HomeModel home() {
    HomeModel out;
    out.battery = Battery{.capacity = {10'000}, .power = {5'000}, .reserve = {500}};
    out.cars.push_back({.capacity = {50'000}, .minCharge = {1'380}, .maxCharge = {11'000}, .maxDischarge = {5'000}});
    HeatPump pump{.minPower = {500}, .maxPower = {2'000}, .low = {20'000}, .high = {22'000}};
    pump.store.perKelvin = {5'000};
    out.heatPumps.push_back(pump);
    out.appliances.push_back({"washer", {{{2'000}, 7'200}}, false});
    return out;
}

HomeComforts comforts() {
    HomeComforts out;
    out.reservePercent = 30;
    out.cars.push_back({.car = "car", .leastNow = {5'000}, .target = {40'000}, .priceLimit = TariffPrice{250'000}});
    out.heatPumps.push_back({"heatpump", {19'000}, {23'500}});
    out.appliances.push_back({"washer", true, 8 * 60, 20 * 60});
    out.quiet = QuietHours{};
    out.flexibility = FlexChoice::AskMe;
    return out;
}

TEST(Comforts, RoundTripAndFit) {
    ASSERT_TRUE(validate(home(), comforts()));
    const auto read = comfortsFromJson(toJson(comforts()));
    ASSERT_TRUE(read) << read.error().detail;
    EXPECT_EQ(*read, comforts());
    EXPECT_EQ(comfortsFromJson(R"({"reserve_percent":null})").error().detail, "comforts lacks cars");
    std::string text = toJson(comforts());
    text.replace(text.find("\"ask\""), 5, "\"may\"");
    EXPECT_EQ(comfortsFromJson(text).error().detail, "comforts has a flexibility that is no never or ask or agent");
}

TEST(Comforts, RefuseByName) {
    const auto refused = [](auto change) {
        HomeComforts wrong = comforts();
        change(wrong);
        const auto checked = validate(home(), wrong);
        return checked ? "accepted" : checked.error().detail;
    };
    EXPECT_EQ(refused([](HomeComforts& c) { c.cars[0].car = "tram"; }), "comforts of tram: the home has no such car");
    EXPECT_EQ(refused([](HomeComforts& c) { c.cars.push_back(c.cars[0]); }), "comforts of car: given twice");
    EXPECT_EQ(refused([](HomeComforts& c) { c.cars[0].target = {50'001}; }),
              "comforts of car: target is 50001 Wh, not within 0 to 50000");
    EXPECT_EQ(refused([](HomeComforts& c) { c.cars[0].readyBy = 1'440; }),
              "comforts of car: a time of day is 1440, not within 0 to 1439 minutes");
    EXPECT_EQ(refused([](HomeComforts& c) { c.heatPumps[0].high = {19'400}; }),
              "comforts of heatpump: the band is not half a degree at least within 5 to 80 degrees");
    EXPECT_EQ(refused([](HomeComforts& c) { c.reservePercent = 101; }),
              "comforts of the battery: the reserve is above 100 %");
}

TEST(Comforts, ChangeTheModel) {
    HomeComforts wanted = comforts();
    wanted.cars[0].vehicleToHome = false;
    wanted.cars[0].mayUseBattery = true;
    const HomeModel with = withComforts(home(), wanted);
    EXPECT_EQ(with.battery->reserve.value, 3'000);
    EXPECT_EQ(with.cars[0].maxDischarge.value, 0);
    EXPECT_TRUE(with.cars[0].mayUseBattery);
    EXPECT_EQ(with.heatPumps[0].low.value, 19'000);
    EXPECT_EQ(with.heatPumps[0].high.value, 23'500);
    EXPECT_TRUE(validate(with));
}

TEST(Comforts, ACarGivesAndTakesNothingThatNobodyAskedFor) {
    HomeModel able = home();
    able.cars[0].maxDischarge = {3'000};
    able.cars[0].mayUseBattery = true;
    for (const HomeComforts& silent : {HomeComforts{}, HomeComforts{.cars = {{.car = "car"}}}}) {
        const HomeModel with = withComforts(able, silent);
        EXPECT_EQ(with.cars[0].maxDischarge.value, 0);
        EXPECT_FALSE(with.cars[0].mayUseBattery);
    }
    const HomeModel asked = withComforts(able, {.cars = {{.car = "car", .vehicleToHome = true}}});
    EXPECT_EQ(asked.cars[0].maxDischarge.value, 3'000);
    EXPECT_FALSE(asked.cars[0].mayUseBattery);
}

TEST(Comforts, AStayReachesOverMidnight) {
    // At three in the morning the car is here since yesterday evening, and comes again this evening.
    const HomeWishes night = wishesFrom(home(), comforts(), utcDays(), hour(3), std::chrono::hours(36));
    ASSERT_EQ(night.stays.size(), 2U);
    EXPECT_EQ(night.stays[0].arrival, hour(-6));
    EXPECT_EQ(night.stays[0].readyBy, hour(7));
    EXPECT_EQ(night.stays[0].leastNow.value, 5'000);
    EXPECT_EQ(night.stays[1].arrival, hour(18));
    EXPECT_EQ(night.stays[1].readyBy, hour(31));
    // By day it is away.
    const HomeWishes noon = wishesFrom(home(), comforts(), utcDays(), hour(12), std::chrono::hours(36));
    ASSERT_EQ(noon.stays.size(), 2U);
    EXPECT_EQ(noon.stays[0].arrival, hour(18));
}

TEST(Comforts, ARunIsTheNextTimeThatItCanBe) {
    HomeComforts wanted = comforts();
    wanted.quiet.reset();
    const auto run = [&](std::int64_t at) {
        return wishesFrom(home(), wanted, utcDays(), hour(at), std::chrono::hours(36)).runs.at(0);
    };
    EXPECT_EQ(run(3).earliest, hour(8));
    EXPECT_EQ(run(12).earliest, hour(8));
    EXPECT_EQ(run(12).latest, hour(20));
    EXPECT_EQ(run(21).earliest, hour(32));
    wanted.appliances[0].earliest = 22 * 60;
    wanted.appliances[0].latest = 6 * 60;
    EXPECT_EQ(run(3).earliest, hour(-2));
    EXPECT_EQ(run(3).latest, hour(6));
    EXPECT_EQ(run(7).earliest, hour(22));
    wanted.appliances[0].wanted = false;
    EXPECT_TRUE(wishesFrom(home(), wanted, utcDays(), hour(3), std::chrono::hours(36)).runs.empty());
}

TEST(Comforts, QuietHoursGiveWayOnlyToTheDeadline) {
    HomeComforts wanted = comforts();
    wanted.appliances[0].earliest = 18 * 60;
    wanted.appliances[0].latest = 8 * 60;
    const auto at = [&](std::int64_t h) {
        return wishesFrom(home(), wanted, utcDays(), hour(h), std::chrono::hours(36)).runs.at(0);
    };
    // 18 to 22 is longer than 7 to 8.
    EXPECT_EQ(at(12).earliest, hour(18));
    EXPECT_EQ(at(12).latest, hour(22));
    // Two hours of washing do not fit into what is left after seven.
    EXPECT_EQ(at(23).latest, hour(32));
}

// A demonstration's day lasts 96 minutes.
TEST(Comforts, FollowAShortDay) {
    constexpr std::int64_t kShort = 96 * 60;
    const HomeDays days{[](UnixTime at) { return UnixTime{at.seconds - at.seconds % kShort}; }, kShort};
    const UnixTime now{kShort * 1'000};
    const HomeWishes wishes = wishesFrom(home(), comforts(), days, now, std::chrono::seconds(144 * 60));
    ASSERT_EQ(wishes.stays.size(), 2U);
    EXPECT_EQ(wishes.stays[1].arrival, now + std::chrono::seconds(kShort * 18 / 24));
    EXPECT_EQ(wishes.stays[1].readyBy, now + std::chrono::seconds(kShort * 31 / 24));
}

} // namespace
} // namespace wattbourse::core
