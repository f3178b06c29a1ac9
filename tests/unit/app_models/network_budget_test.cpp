// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/network_budget.h"

#include <gtest/gtest.h>

using namespace wattbourse;
using app::slotBudget;

TEST(NetworkBudget, CountsOfASlotByHand) {
    // 256 blocks in 1280 s: one every 5 s, 180 a slot; 30 M gas each are 5,400 M. A third of it used by hand: 9 M a
    // block.
    const auto budget = slotBudget({256, 1280, 30'000'000, 256 * std::uint64_t{9'000'000}}, 900);
    ASSERT_TRUE(budget);
    EXPECT_EQ(budget->blockMs, 5000U);
    EXPECT_EQ(budget->gas, 5'400'000'000U);
    EXPECT_EQ(budget->used, 1'620'000'000U);
    EXPECT_EQ(budget->orders(), 3'780'000'000U / 45'000U);
    EXPECT_EQ(budget->reports(), 63'000U);
}

TEST(NetworkBudget, UnknownBeforeTwoBlocksAndWithoutSlots) {
    EXPECT_FALSE(slotBudget({0, 0, 30'000'000, 0}, 900));
    EXPECT_FALSE(slotBudget({1, 0, 30'000'000, 0}, 900));
    EXPECT_FALSE(slotBudget({5, 25, 30'000'000, 0}, 0));
}

TEST(NetworkBudget, ALoweredLimitLeavesNothingAndNotLess) {
    const auto budget = slotBudget({10, 50, 1'000'000, 300'000'000}, 900);
    ASSERT_TRUE(budget);
    EXPECT_EQ(budget->left(), 0U);
    EXPECT_EQ(budget->orders(), 0U);
}

TEST(NetworkBudget, HugeFiguresDoNotWrap) {
    const auto budget = slotBudget({256, 1, 9'000'000'000'000'000, 9'000'000'000'000'000}, 3600);
    ASSERT_TRUE(budget);
    // 9e15 * 256 * 3600 does not fit 64 bits: held at the largest number instead of wrapping.
    EXPECT_EQ(budget->gas, ~std::uint64_t{0});
}
