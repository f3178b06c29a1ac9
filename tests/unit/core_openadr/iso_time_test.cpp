// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Seconds come from Python's datetime.
#include "core/openadr/iso_time.h"

#include <gtest/gtest.h>

namespace wattbourse::core::openadr {
namespace {

TEST(IsoTime, readsTimes) {
    EXPECT_EQ(parseDateTime("2026-11-25T14:45:00Z").value().seconds, 1'795'617'900);
    EXPECT_EQ(parseDateTime("2026-11-25T14:45:00.999Z").value().seconds, 1'795'617'900);
    EXPECT_EQ(parseDateTime("2026-11-25T14:45:00+02:00").value().seconds, 1'795'610'700);
    EXPECT_EQ(parseDateTime("2024-02-29T12:00:00-00:00").value().seconds, 1'709'208'000);
    EXPECT_EQ(parseDateTime("0001-01-01").value().seconds, -62'135'596'800);
    EXPECT_EQ(parseDateTime("0001-01-01T00:00:00").value().seconds, -62'135'596'800);
    EXPECT_TRUE(parseDateTime("0000-00-00T00:00:00Z"));
    EXPECT_EQ(formatDateTime({1'795'617'900}), "2026-11-25T14:45:00Z");
}

TEST(IsoTime, refusesWhatIsNoTime) {
    for (const char* text : {"", "2026-11-25 ", "2026-11-25T14:45Z", "2026-11-25T14:45:00", "2026-11-25T14:45:00Z ",
                             "2026-11-25T14:45:00+0200", "26-11-25T14:45:00Z", "2026-11-25T14:45:00.Z", "now"})
        EXPECT_EQ(parseDateTime(text).error().code, ErrorCode::Malformed) << text;
    for (const char* text : {"2026-02-29T00:00:00Z", "2026-13-01T00:00:00Z", "2026-11-25T24:00:00Z"})
        EXPECT_EQ(parseDateTime(text).error().code, ErrorCode::OutOfRange) << text;
}

TEST(IsoTime, readsDurations) {
    EXPECT_EQ(parseIsoDuration("PT1H").value(), (IsoDuration{0, 3'600}));
    EXPECT_EQ(parseIsoDuration("PT15M").value(), (IsoDuration{0, 900}));
    EXPECT_EQ(parseIsoDuration("P1DT2H3M4.5S").value(), (IsoDuration{0, 93'784}));
    EXPECT_EQ(parseIsoDuration("P2W").value(), (IsoDuration{0, 1'209'600}));
    EXPECT_EQ(parseIsoDuration("P1Y2M").value(), (IsoDuration{14, 0}));
    EXPECT_TRUE(parseIsoDuration("PT0S").value().isZero());
    EXPECT_TRUE(parseIsoDuration("P9999Y").value().isEndless());
    EXPECT_FALSE(parseIsoDuration("P9998Y").value().isEndless());
    EXPECT_EQ(formatIsoDuration({0, 900}), "PT900S");
    EXPECT_EQ(formatIsoDuration({0, 0}), "PT0S");
    EXPECT_EQ(formatIsoDuration({14, 5}), "P14MT5S");
}

TEST(IsoTime, refusesWhatIsNoDuration) {
    for (const char* text :
         {"", "P", "PT", "P1", "1H", "PT1H1D", "PT1S1M", "PT1.5H", "P1.5D", "PT1H ", "P1DT", "P1H", "PT1234567890123S"})
        EXPECT_EQ(parseIsoDuration(text).error().code, ErrorCode::Malformed) << text;
    EXPECT_EQ(parseIsoDuration("-PT1H").error().code, ErrorCode::OutOfRange);
    EXPECT_EQ(parseIsoDuration("P10000Y").error().code, ErrorCode::OutOfRange);
}

TEST(IsoTime, addsOnTheCalendar) {
    // 31 January and one month: 29 February of a leap year.
    EXPECT_EQ(after({1'706'702'400}, {1, 0}).seconds, 1'709'208'000);
    EXPECT_EQ(after({1'706'702'400}, {0, 60}).seconds, 1'706'702'460);
}

} // namespace
} // namespace wattbourse::core::openadr
