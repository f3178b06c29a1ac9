// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/encode/uint256.h"

#include <gtest/gtest.h>

namespace wattbourse::chain {

// Expected values: Python 3 integers.
TEST(Uint256, ParsesAndFormats) {
    const auto value = Uint256::parse("340282366920938463463374607431768211454");
    ASSERT_TRUE(value);
    EXPECT_EQ(value->toHex(), "0xfffffffffffffffffffffffffffffffe");
    EXPECT_EQ(value->toDecimal(), "340282366920938463463374607431768211454");
    EXPECT_EQ(*Uint256::parse("0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFE"), *value);
    EXPECT_EQ(*Uint256::parse("0x020000"), Uint256(0x20000));
    EXPECT_EQ(Uint256{}.toHex(), "0x0");
    EXPECT_EQ(Uint256{}.toDecimal(), "0");
    EXPECT_TRUE(Uint256{}.toMinimal().empty());
}

TEST(Uint256, AddsAndSubtractsOverLimbs) {
    const Uint256 big = *Uint256::parse("0xffffffffffffffffffffffffffffffff");
    EXPECT_EQ((big + Uint256(1)).toHex(), "0x100000000000000000000000000000000");
    EXPECT_EQ(big + Uint256(1) - Uint256(1), big);
    EXPECT_EQ((Uint256{} - Uint256(1)).toHex(), "0x" + std::string(64, 'f'));
    EXPECT_EQ((Uint256{} - Uint256(1) + Uint256(2)), Uint256(1));
    EXPECT_LT(Uint256(5), big);
    EXPECT_GT(big + Uint256(1), big);
}

TEST(Uint256, RefusesWhatDoesNotFit) {
    EXPECT_FALSE(Uint256::parse(""));
    EXPECT_FALSE(Uint256::parse("0x"));
    EXPECT_FALSE(Uint256::parse("12a"));
    EXPECT_FALSE(Uint256::parse("-1"));
    EXPECT_FALSE(Uint256::parse("0x1" + std::string(64, '0')));
    EXPECT_TRUE(Uint256::parse("115792089237316195423570985008687907853269984665640564039457584007913129639935"));
    EXPECT_FALSE(Uint256::parse("115792089237316195423570985008687907853269984665640564039457584007913129639936"));
    EXPECT_FALSE(Uint256::fromBigEndian(core::Bytes(33)));
}

} // namespace wattbourse::chain
