// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units/units.h"

#include <gtest/gtest.h>
#include <limits>

namespace wattbourse::core {

TEST(Units, PayerRoundsUpPayeeDown) {
    EXPECT_EQ(cost(Energy{1}, Price{142'001}, Rounding::Up)->value, 143);
    EXPECT_EQ(cost(Energy{1}, Price{142'001}, Rounding::Down)->value, 142);
    EXPECT_EQ(cost(Energy{1000}, Price{142'001}, Rounding::Up)->value, 142'001);
}

TEST(Units, CostRefusesNegativeAndOverflow) {
    EXPECT_EQ(cost(Energy{-1}, Price{1}, Rounding::Up).error().code, ErrorCode::OutOfRange);
    EXPECT_EQ(cost(Energy{std::numeric_limits<std::int64_t>::max()}, Price{2}, Rounding::Up).error().code,
              ErrorCode::OutOfRange);
}

TEST(Units, DecimalsAreExact) {
    EXPECT_EQ(*parseDecimal("12.5", 3), 12'500);
    EXPECT_EQ(*parseDecimal("-0.001", 3), -1);
    EXPECT_EQ(formatDecimal(-1, 3), "-0.001");
    EXPECT_EQ(formatDecimal(12'500, 3), "12.500");
    EXPECT_EQ(formatDecimal(7, 0), "7");
    EXPECT_EQ(formatDecimal(std::numeric_limits<std::int64_t>::min(), 0), "-9223372036854775808");
}

TEST(Units, DecimalsAreStrict) {
    for (const char* bad : {"", "-", ".5", "5.", "1,5", " 1", "1e3", "1.2345", "+1", "1..2"})
        EXPECT_EQ(parseDecimal(bad, 3).error().code, ErrorCode::Malformed) << bad;
    EXPECT_EQ(parseDecimal("99999999999999999999", 0).error().code, ErrorCode::OutOfRange);
}

} // namespace wattbourse::core
