// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tariff/tariff.h"

#include <functional>
#include <gtest/gtest.h>

namespace wattbourse::core {
namespace {

constexpr std::uint32_t kSlot = 900;

SlotIndex slotAt(const char* time) {
    return SlotCalendar(kSlot).at(*parseIsoTime(time));
}

TEST(Tariff, BandsFollowTheLocalClock) {
    Tariff tariff{.zone = "Europe/Berlin"};
    tariff.import.base = {300'000};
    // Cheap on working nights from 22:00 to 06:00, dear on Saturday noon.
    tariff.import.bands = {{0x1f, 22 * 60, 6 * 60, {180'000}}, {0x20, 720, 780, {400'000}}};
    tariff.exported.base = {80'000};
    const auto price = [&](const char* time) {
        return tariffAhead(tariff, {}, slotAt(time), 1, kSlot).value()[0].import.value;
    };
    // Winter: an hour ahead of UTC. 2026-01-05 is a Monday.
    EXPECT_EQ(price("2026-01-05T20:45Z"), 300'000);
    EXPECT_EQ(price("2026-01-05T21:00Z"), 180'000);
    EXPECT_EQ(price("2026-01-06T04:45Z"), 180'000);
    EXPECT_EQ(price("2026-01-06T05:00Z"), 300'000);
    // Summer: two hours.
    EXPECT_EQ(price("2026-07-06T20:00Z"), 180'000);
    // The night of Sunday to Monday starts on a Sunday.
    EXPECT_EQ(price("2026-01-05T03:00Z"), 300'000);
    EXPECT_EQ(price("2026-01-10T11:00Z"), 400'000);
    EXPECT_EQ(tariffAhead(tariff, {}, slotAt("2026-01-05T21:00Z"), 1, kSlot).value()[0].exported.value, 80'000);
}

TEST(Tariff, ADayWithoutAnHourHasItsNightBandWhole) {
    Tariff tariff{.zone = "Europe/Berlin"};
    tariff.import.base = {300'000};
    tariff.import.bands = {{0x7f, 0, 6 * 60, {180'000}}};
    const auto cheapIn = [&](const char* day, std::size_t slots) {
        std::size_t cheap = 0;
        const auto ahead = tariffAhead(tariff, {}, slotAt(day), slots, kSlot).value();
        for (const SlotTariff& slot : ahead)
            cheap += slot.import.value == 180'000 ? 1 : 0;
        return cheap;
    };
    EXPECT_EQ(cheapIn("2026-03-28T23:00Z", 92), 20U);
    EXPECT_EQ(cheapIn("2026-03-27T23:00Z", 96), 24U);
    EXPECT_EQ(cheapIn("2026-10-24T22:00Z", 100), 28U);
}

TEST(Tariff, DynamicPricesWithFeesAndAStandIn) {
    Tariff tariff{.zone = "Europe/Berlin"};
    tariff.import = {.kind = PriceRule::Kind::Dynamic, .base = {150'000}, .permille = 1'190};
    tariff.exported = {.kind = PriceRule::Kind::Dynamic, .base = {-5'000}};
    const UnixTime start = *parseIsoTime("2026-01-05T23:00Z");
    std::vector<PriceStep> steps;
    for (int hour = 0; hour < 24; ++hour)
        steps.push_back(
            {start + std::chrono::hours(hour), start + std::chrono::hours(hour + 1), {hour * 10'000 - 50'000}});
    const PriceSeries series = PriceSeries::make(steps).value();
    const auto ahead = tariffAhead(tariff, series, slotAt("2026-01-05T23:00Z"), 192, kSlot).value();
    EXPECT_FALSE(ahead[0].expected);
    // -50,000 * 1.19 + 150,000.
    EXPECT_EQ(ahead[0].import.value, 90'500);
    EXPECT_EQ(ahead[0].exported.value, -55'000);
    EXPECT_FALSE(ahead[95].expected);
    EXPECT_TRUE(ahead[96].expected);
    EXPECT_EQ(ahead[96 + 40].import, ahead[40].import);
    EXPECT_EQ(tariffAhead(tariff, {}, slotAt("2026-01-05T23:00Z"), 1, kSlot).error().code, ErrorCode::NotFound);
    // Over the change of the clocks 08:00 stands in for 08:00: an hour earlier by UTC.
    const UnixTime saturday = *parseIsoTime("2026-03-27T23:00Z");
    steps.clear();
    for (int hour = 0; hour < 24; ++hour)
        steps.push_back({saturday + std::chrono::hours(hour), saturday + std::chrono::hours(hour + 1), {hour * 1'000}});
    const auto sunday = tariffAhead({.zone = "Europe/Berlin", .import = {.kind = PriceRule::Kind::Dynamic, .base = {}}},
                                    PriceSeries::make(steps).value(), slotAt("2026-03-29T06:00Z"), 1, kSlot);
    EXPECT_EQ(sunday.value()[0].import.value, 8'000);
}

TEST(Tariff, RulesAreChecked) {
    const auto broken = [](const std::function<void(Tariff&)>& by) {
        Tariff tariff;
        by(tariff);
        const auto verdict = validate(tariff);
        return verdict ? "accepted" : verdict.error().detail;
    };
    EXPECT_EQ(broken([](Tariff&) {}), "accepted");
    EXPECT_EQ(broken([](Tariff& t) { t.zone = "Mars"; }), "no time zone of that name");
    EXPECT_EQ(broken([](Tariff& t) { t.import.base = {20'000'001}; }), "tariff: import: a price above 20 per kWh");
    EXPECT_EQ(broken([](Tariff& t) {
                  t.exported.bands.resize(17, {0x7f, 0, 60, {1}});
              }),
              "tariff: export: more than 16 bands");
    EXPECT_EQ(broken([](Tariff& t) {
                  t.import.bands = {{0x7f, 60, 60, {1}}};
              }),
              "tariff: import: a band that is not within 0 to 1440 minutes");
    EXPECT_EQ(broken([](Tariff& t) { t.perPeakKw = {-1}; }), "tariff: capacity price outside 0 to 1000 per kW");
}

} // namespace
} // namespace wattbourse::core
