// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/desk_text.h"

#include <QLocale>
#include <gtest/gtest.h>
#include <limits>

namespace wattbourse::app {

namespace {

class InLocale {
public:
    explicit InLocale(const QLocale& locale) { QLocale::setDefault(locale); }
    ~InLocale() { QLocale::setDefault(QLocale::c()); }
    InLocale(const InLocale&) = delete;
    InLocale& operator=(const InLocale&) = delete;
};

} // namespace

TEST(DeskText, RoundsHalfAwayFromZero) {
    const InLocale c(QLocale::c());
    EXPECT_EQ(desk::fixed(12'450, 3, 1), QStringLiteral("12.5"));
    EXPECT_EQ(desk::fixed(12'449, 3, 1), QStringLiteral("12.4"));
    EXPECT_EQ(desk::fixed(-12'450, 3, 1), QStringLiteral("−12.5"));
    EXPECT_EQ(desk::fixed(999'950, 3, 1), QStringLiteral("1,000.0").remove(QLatin1Char(',')));
    EXPECT_EQ(desk::fixed(5, 1, 0), QStringLiteral("1"));
    EXPECT_EQ(desk::fixed(4, 1, 0), QStringLiteral("0"));
}

TEST(DeskText, ANegativeThatRoundsToZeroHasNoSign) {
    const InLocale c(QLocale::c());
    EXPECT_EQ(desk::fixed(-4, 3, 1), QStringLiteral("0.0"));
}

TEST(DeskText, TheMostNegativeNumberIsShownWhole) {
    const InLocale c(QLocale::c());
    EXPECT_EQ(desk::fixed(std::numeric_limits<std::int64_t>::min(), 0, 0), QStringLiteral("−9223372036854775808"));
}

TEST(DeskText, FollowsTheLocale) {
    const InLocale german(QLocale(QLocale::German, QLocale::Germany));
    EXPECT_EQ(desk::fixed(1'234'567, 3, 1), QStringLiteral("1.234,6"));
    EXPECT_EQ(desk::ct({142'000}, {2'000}), QStringLiteral("14,2"));
}

TEST(DeskText, PricesShowWhatTheirTickNeeds) {
    EXPECT_EQ(desk::priceDecimals({10'000}), 1);
    EXPECT_EQ(desk::priceDecimals({2'000}), 1);
    EXPECT_EQ(desk::priceDecimals({500}), 2);
    EXPECT_EQ(desk::priceDecimals({25}), 4);
    EXPECT_EQ(desk::ct({142'500}, {500}), QStringLiteral("14.25"));
}

TEST(DeskText, WhatIsSignedIsNotRounded) {
    EXPECT_EQ(desk::exactCredit({2'952'000}), QStringLiteral("2.952"));
    EXPECT_EQ(desk::exactCredit({2'900'000}), QStringLiteral("2.90"));
    EXPECT_EQ(desk::exactCredit({1}), QStringLiteral("0.000001"));
}

TEST(DeskText, Countdown) {
    EXPECT_EQ(desk::countdown(std::chrono::seconds(448)), QStringLiteral("7:28"));
    EXPECT_EQ(desk::countdown(std::chrono::seconds(4048)), QStringLiteral("1:07:28"));
    EXPECT_EQ(desk::countdown(std::chrono::seconds(-3)), QStringLiteral("0:00"));
}

// A name from a node must not turn the line round or run over it.
TEST(DeskText, PlainTakesControlAndDirectionMarksOut) {
    EXPECT_EQ(desk::plain("A\nB\xe2\x80\xae"
                          "C"),
              QStringLiteral("ABC"));
    EXPECT_EQ(desk::plain(std::string(500, 'x')).size(), 80);
}

} // namespace wattbourse::app
