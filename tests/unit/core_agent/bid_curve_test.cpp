// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/bid_curve.h"

#include <gtest/gtest.h>

namespace wattbourse::core {
namespace {

constexpr PriceGrid kGrid{{100'000}, {1'000}};

// Buys 3 kWh up to tick 9, 1 kWh up to 49, nothing up to 69, sells 2 kWh from 70 on.
Energy steps(Tick tick) {
    if (tick.value < 10)
        return {3'000};
    if (tick.value < 50)
        return {1'000};
    return {tick.value < 70 ? 0 : -2'000};
}

TEST(BidCurve, FindsEveryStepAndNothingElse) {
    int asked = 0;
    const BidCurve curve(200, [&](Tick tick) {
        ++asked;
        return steps(tick);
    });
    for (std::uint16_t tick = 0; tick < 200; ++tick)
        EXPECT_EQ(curve.at({tick}), steps({tick})) << tick;
    EXPECT_LT(asked, 40);
    const std::vector<AuctionOrder> orders = curve.orders();
    ASSERT_EQ(orders.size(), 3U);
    EXPECT_EQ(orders[0].side, Side::Buy);
    EXPECT_EQ(orders[0].tick, Tick{49});
    EXPECT_EQ(orders[0].quantity, Energy{1'000});
    EXPECT_EQ(orders[1].tick, Tick{9});
    EXPECT_EQ(orders[1].quantity, Energy{2'000});
    EXPECT_EQ(orders[2].side, Side::Sell);
    EXPECT_EQ(orders[2].tick, Tick{70});
    EXPECT_EQ(orders[2].quantity, Energy{2'000});
}

TEST(BidCurve, WorthByHand) {
    const BidCurve curve(200, steps);
    const Price up{300'000};
    const Price down{50'000};
    // 1 kWh at 149,000 and 0.5 kWh at 109,000 µcr.
    EXPECT_DOUBLE_EQ(curve.worth({1'500}, kGrid, up, down), 149'000 + 54'500);
    // 3 kWh as wanted, 1 kWh that nobody wanted.
    EXPECT_DOUBLE_EQ(curve.worth({4'000}, kGrid, up, down), 149'000 + 2 * 109'000 + 50'000);
    // 2 kWh given up at 170,000 and 0.5 kWh that are not there.
    EXPECT_DOUBLE_EQ(curve.worth({-2'500}, kGrid, up, down), -(2 * 170'000 + 150'000));
    EXPECT_DOUBLE_EQ(curve.worth({}, kGrid, up, down), 0);
}

TEST(BidCurve, AWishThatRisesIsHeld) {
    const BidCurve curve(8, [](Tick tick) { return Energy{tick.value % 2 == 0 ? 5 : 9}; });
    EXPECT_EQ(curve.at({0}), Energy{5});
    EXPECT_EQ(curve.at({7}), Energy{5});
    ASSERT_EQ(curve.orders().size(), 1U);
    EXPECT_EQ(curve.orders()[0].tick, Tick{7});
    EXPECT_TRUE(BidCurve().orders().empty());
}

} // namespace
} // namespace wattbourse::core
