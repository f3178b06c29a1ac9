// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tariff/price_series.h"

#include <gtest/gtest.h>
#include <random>

namespace wattbourse::core {
namespace {

std::string points(const std::vector<std::pair<int, std::string>>& of) {
    std::string out;
    for (const auto& [position, price] : of)
        out += "<Point>\n<position>" + std::to_string(position) + "</position><price.amount>" + price +
               "</price.amount></Point>\n";
    return out;
}

std::string period(const std::string& from, const std::string& until, const std::string& resolution,
                   const std::string& of) {
    return "<Period><timeInterval><start>" + from + "</start><end>" + until + "</end></timeInterval><resolution>" +
           resolution + "</resolution>" + of + "</Period>";
}

std::string timeSeries(const std::string& curve, const std::string& periods) {
    return "<TimeSeries><mRID>1</mRID><businessType>A62</businessType><currency_Unit.name>EUR</currency_Unit.name>"
           "<price_Measure_Unit.name>MWH</price_Measure_Unit.name><curveType>" +
           curve + "</curveType>" + periods + "</TimeSeries>";
}

// The shape of the platform's answers (its implementation guide for day-ahead prices, schema 451-3 version 7).
std::string document(const std::string& series) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Publication_MarketDocument "
           "xmlns=\"urn:iec62325.351:tc57wg16:451-3:publicationdocument:7:3\"><mRID>x</mRID><type>A44</type>"
           "<period.timeInterval><start>2026-03-28T23:00Z</start><end>2026-03-29T22:00Z</end></period.timeInterval>" +
           series + "</Publication_MarketDocument>";
}

TEST(Entsoe, FixedBlocks) {
    const auto read =
        priceSeriesFromEntsoe(document(timeSeries("A01", period("2026-01-01T00:00Z", "2026-01-01T03:00Z", "PT60M",
                                                                points({{1, "85.12"}, {2, "-3.5"}, {3, "0"}})))));
    ASSERT_TRUE(read) << read.error().detail;
    ASSERT_EQ(read->steps().size(), 3U);
    // 85.12 EUR/MWh is 0.08512 EUR/kWh.
    EXPECT_EQ(read->steps()[0].price.value, 85'120);
    EXPECT_EQ(read->steps()[1].price.value, -3'500);
    EXPECT_EQ(read->steps()[2].start, *parseIsoTime("2026-01-01T02:00Z"));
}

// The day on which the clocks go forward has 23 hours, 92 positions of a quarter hour.
TEST(Entsoe, VariableBlocksRepeatWhatIsMissing) {
    const auto read = priceSeriesFromEntsoe(document(timeSeries(
        "A03", period("2026-03-28T23:00Z", "2026-03-29T22:00Z", "PT15M", points({{1, "10"}, {5, "20"}, {92, "30"}})))));
    ASSERT_TRUE(read) << read.error().detail;
    ASSERT_EQ(read->steps().size(), 92U);
    EXPECT_EQ(read->steps()[3].price.value, 10'000);
    EXPECT_EQ(read->steps()[4].price.value, 20'000);
    EXPECT_EQ(read->steps()[90].price.value, 20'000);
    EXPECT_EQ(read->steps()[91].price.value, 30'000);
    EXPECT_EQ(read->steps()[91].end, *parseIsoTime("2026-03-29T22:00Z"));
}

TEST(Entsoe, TheFinerResolutionWins) {
    const std::string hours =
        timeSeries("A01", period("2026-01-01T00:00Z", "2026-01-01T02:00Z", "PT60M", points({{1, "1"}, {2, "2"}})));
    const std::string quarters =
        timeSeries("A01", period("2026-01-01T01:00Z", "2026-01-01T01:30Z", "PT15M", points({{1, "3"}, {2, "4"}})));
    const std::string halves =
        timeSeries("A01", period("2026-01-01T01:00Z", "2026-01-01T01:30Z", "PT30M", points({{1, "9"}})));
    for (const std::string& all : {hours + quarters + halves, quarters + halves + hours}) {
        const auto read = priceSeriesFromEntsoe(document(all));
        ASSERT_TRUE(read) << read.error().detail;
        const std::vector<std::int64_t> expected{1'000, 3'000, 4'000, 2'000};
        ASSERT_EQ(read->steps().size(), 4U);
        for (std::size_t i = 0; i < 4; ++i)
            EXPECT_EQ(read->steps()[i].price.value, expected[i]);
    }
}

TEST(Entsoe, AnAcknowledgementSaysWhy) {
    const auto read = priceSeriesFromEntsoe(
        "<Acknowledgement_MarketDocument xmlns=\"urn:iec62325.351:tc57wg16:451-1:acknowledgementdocument:7:0\">"
        "<Reason><code>999</code><text>No matching data found</text></Reason></Acknowledgement_MarketDocument>");
    EXPECT_EQ(read.error().code, ErrorCode::NotFound);
    EXPECT_EQ(read.error().detail, "prices: No matching data found");
}

TEST(Entsoe, RefusesByName) {
    const std::string good = document(
        timeSeries("A01", period("2026-01-01T00:00Z", "2026-01-01T01:00Z", "PT30M", points({{1, "1"}, {2, "2"}}))));
    ASSERT_TRUE(priceSeriesFromEntsoe(good));
    const auto refused = [&](const std::string& what, const std::string& by) {
        std::string xml = good;
        xml.replace(xml.find(what), what.size(), by);
        const auto read = priceSeriesFromEntsoe(xml);
        if (read)
            return std::string("accepted");
        const std::string& detail = read.error().detail;
        const std::size_t at = detail.find(": ", 8);
        return at == std::string::npos ? detail : detail.substr(at + 2);
    };
    EXPECT_EQ(refused("PT30M", "P1D"), "resolution: not PT15M, PT30M or PT60M");
    EXPECT_EQ(refused("<position>2<", "<position>1<"), "position: does not rise");
    EXPECT_EQ(refused("<position>2<", "<position>3<"), "position: behind the end of its period");
    EXPECT_EQ(refused("<position>1<", "<position>0<"), "position: not a whole number from 1");
    EXPECT_EQ(refused(">2</price.amount>", ">2,5</price.amount>"), "price.amount: not a decimal number");
    EXPECT_EQ(refused(">2</price.amount>", ">NaN</price.amount>"), "price.amount: not a decimal number");
    EXPECT_EQ(refused("<price.amount>2</price.amount>", ""), "Point: no price.amount");
    EXPECT_EQ(refused("EUR", "CHF"), "TimeSeries: prices are not in EUR per MWH");
    EXPECT_EQ(refused("<curveType>A01", "<curveType>A02"), "curveType: neither A01 nor A03");
    EXPECT_EQ(refused("<end>2026-01-01T01:00Z", "<end>2026-01-01T01:10Z"),
              "timeInterval: not a whole number of positions within a year");
    EXPECT_EQ(refused("<end>2026-01-01T01:00Z", "<end>2026-01-01T01:30Z"), "curveType A01 with positions missing");
    EXPECT_EQ(refused("<type>A44", "<type>A65"), "not A44");
    EXPECT_EQ(refused("<mRID>x</mRID>", "<mRID>x"), "mismatched tag");
    EXPECT_EQ(refused("<Publication_MarketDocument", "<?go?><Publication_MarketDocument"), "a processing instruction");
    EXPECT_EQ(refused("\n<Publication_MarketDocument", "\n<!DOCTYPE x [<!ENTITY a \"b\">]><Publication_MarketDocument"),
              "a DOCTYPE");
    EXPECT_EQ(refused("<mRID>x", "<mRID>" + std::string(300, 'x')), "a text of more than 256 characters");
    std::string deep;
    for (int i = 0; i < 20; ++i)
        deep += "<a>";
    EXPECT_EQ(refused("<mRID>x", deep), "more than 16 levels");
    EXPECT_EQ(priceSeriesFromEntsoe(std::string(5U << 20U, ' ')).error().code, ErrorCode::OutOfRange);
    EXPECT_EQ(priceSeriesFromEntsoe("").error().code, ErrorCode::Malformed);
}

TEST(Entsoe, SurvivesBrokenDocuments) {
    const std::string good = document(timeSeries(
        "A03", period("2026-01-01T00:00Z", "2026-01-02T00:00Z", "PT15M", points({{1, "1"}, {7, "-2"}, {90, "3.25"}}))));
    std::mt19937 random(7);
    int accepted = 0;
    for (int round = 0; round < 4'000; ++round) {
        std::string xml = good;
        for (std::size_t changes = 1 + random() % 3; changes > 0; --changes) {
            const std::size_t at = random() % xml.size();
            if (random() % 3 == 0)
                xml.erase(at, 1 + random() % 40);
            else
                xml[at] = static_cast<char>(random() % 256);
        }
        const auto read = priceSeriesFromEntsoe(xml);
        accepted += read ? 1 : 0;
        if (read) {
            for (const PriceStep& step : read->steps())
                ASSERT_LT(step.start, step.end);
        } else {
            ASSERT_FALSE(read.error().detail.empty());
        }
    }
    EXPECT_LT(accepted, 4'000);
}

} // namespace
} // namespace wattbourse::core
