// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tariff/price_series.h"

#include <gtest/gtest.h>

namespace wattbourse::core {
namespace {

TEST(IsoTime, ReadsWhatItShould) {
    // Python: datetime.fromisoformat(...).timestamp().
    EXPECT_EQ(parseIsoTime("2026-03-29T01:00Z")->seconds, 1'774'746'000);
    EXPECT_EQ(parseIsoTime("2026-03-29T03:00+02:00")->seconds, 1'774'746'000);
    EXPECT_EQ(parseIsoTime("2026-03-29T01:00:30Z")->seconds, 1'774'746'030);
    EXPECT_EQ(parseIsoTime("2024-02-29T00:00Z")->seconds, 1'709'164'800);
    for (const char* bad : {"", "2026-03-29", "2026-03-29T01:00", "2026-03-29 01:00Z", "2026-02-29T01:00Z",
                            "2026-13-01T01:00Z", "2026-03-29T24:00Z", "2026-03-29T01:60Z", "2026-03-29T01:00ZZ",
                            "2026-03-29T01:00+2:00", "1969-12-31T23:00Z", "2026-3-29T01:00Z", "+026-03-29T01:00Z"})
        EXPECT_EQ(parseIsoTime(bad).error().code, ErrorCode::Malformed) << bad;
}

TEST(PriceCsv, ReadsStepsOfAnyLength) {
    const auto series = priceSeriesFromCsv("start,end,price\r\n"
                                           "2026-01-01T00:00Z,2026-01-01T01:00Z,0.30\r\n"
                                           "2026-01-01T01:00Z,2026-01-01T01:15Z,-0.012345\r\n"
                                           "2026-01-01T02:00Z,2026-01-02T00:00Z,0\r\n");
    ASSERT_TRUE(series) << series.error().detail;
    ASSERT_EQ(series->steps().size(), 3U);
    EXPECT_EQ(series->steps()[1].price.value, -12'345);
    const UnixTime midnight = *parseIsoTime("2026-01-01T00:00Z");
    const auto mean = [&](int from, int until) {
        return series->mean(midnight + std::chrono::minutes(from), midnight + std::chrono::minutes(until));
    };
    EXPECT_EQ(mean(0, 60), TariffPrice{300'000});
    // 45 minutes at 300,000 and 15 at -12,345.
    EXPECT_EQ(mean(15, 75), TariffPrice{221'914});
    EXPECT_EQ(mean(60, 120), std::nullopt);
    EXPECT_EQ(mean(-10, 10), std::nullopt);
    EXPECT_EQ(mean(120, 24 * 60), TariffPrice{0});
    EXPECT_EQ(mean(120, 24 * 60 + 1), std::nullopt);
    EXPECT_EQ(mean(10, 10), std::nullopt);
}

TEST(PriceCsv, NamesTheLine) {
    const auto refused = [](const std::string& rows) {
        const auto series = priceSeriesFromCsv("start,end,price\n" + rows);
        return series ? "accepted" : series.error().detail;
    };
    EXPECT_EQ(refused("2026-01-01T00:00Z,2026-01-01T01:00Z\n"), "prices, line 2: not three columns");
    EXPECT_EQ(refused("2026-01-01T00:00Z,2026-01-01T01:00Z,1,2\n"), "prices, line 2: not three columns");
    EXPECT_EQ(refused("yesterday,2026-01-01T01:00Z,1\n"), "prices, line 2: start: not a time like 2026-03-29T01:00Z");
    EXPECT_EQ(refused("2026-01-01T00:00Z,2026-01-01T01:00Z,1e3\n"), "prices, line 2: price: not a decimal number");
    EXPECT_EQ(refused("2026-01-01T00:00Z,2026-01-01T01:00Z,\"0,3\"\n"), "prices, line 2: not three columns");
    EXPECT_EQ(refused("2026-01-01T00:00Z,2026-01-01T01:00Z,20.000001\n"), "price step 1 is above 20 per kWh");
    EXPECT_EQ(refused("2026-01-01T01:00Z,2026-01-01T01:00Z,1\n"), "price step 1 ends before it starts");
    EXPECT_EQ(refused("2026-01-01T00:00Z,2026-01-01T01:00Z,1\n2026-01-01T00:30Z,2026-01-01T02:00Z,1\n"),
              "price step 2 overlaps the one before");
    EXPECT_EQ(priceSeriesFromCsv("").error().detail, "prices: empty");
    EXPECT_EQ(priceSeriesFromCsv("price\n").error().detail, "prices, line 1: the heading is start,end,price");
    EXPECT_EQ(priceSeriesFromCsv(std::string(5U << 20U, '\n')).error().code, ErrorCode::OutOfRange);
}

TEST(PriceSeries, NewerPricesReplaceTheirTimeAlone) {
    PriceSeries old = PriceSeries::make({{{0}, {3'600}, {1}}, {{3'600}, {7'200}, {2}}}).value();
    old.merge(PriceSeries::make({{{900}, {1'800}, {7}}, {{3'000}, {4'000}, {8}}, {{9'000}, {9'900}, {9}}}).value());
    const std::vector<PriceStep> expected{{{0}, {900}, {1}},       {{900}, {1'800}, {7}},   {{1'800}, {3'000}, {1}},
                                          {{3'000}, {4'000}, {8}}, {{4'000}, {7'200}, {2}}, {{9'000}, {9'900}, {9}}};
    EXPECT_EQ(old.steps(), expected);
    old.forgetBefore({4'000});
    EXPECT_EQ(old.steps().size(), 2U);
}

} // namespace
} // namespace wattbourse::core
