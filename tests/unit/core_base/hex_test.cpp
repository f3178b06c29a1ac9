// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hex.h"

#include <gtest/gtest.h>

namespace wattbourse::core {

TEST(Hex, RoundTripsBothCases) {
    EXPECT_EQ(toHex0x(*fromHex("0xDeadbeef00")), "0xdeadbeef00");
    EXPECT_TRUE(fromHex("")->empty());
}

TEST(Hex, RefusesOddAndForeignDigits) {
    EXPECT_EQ(fromHex("0x123").error().code, ErrorCode::Malformed);
    EXPECT_EQ(fromHex("0x12g4").error().code, ErrorCode::Malformed);
    EXPECT_EQ(addressFromHex("0x00").error().code, ErrorCode::Malformed);
}

} // namespace wattbourse::core
