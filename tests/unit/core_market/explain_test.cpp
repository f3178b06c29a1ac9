// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/explain.h"

#include <gtest/gtest.h>
#include <vector>

namespace wattbourse::core {
namespace {

class Explain : public ::testing::Test {
protected:
    FillExplanation of(Side side, std::uint16_t tick, std::int64_t wh) {
        (side == Side::Buy ? m_demand : m_supply)[tick] += wh;
        return explainFill(clearBook(m_demand, m_supply), m_demand, m_supply, {side, {tick}, {wh}});
    }
    std::vector<std::int64_t> m_demand = std::vector<std::int64_t>(10, 0);
    std::vector<std::int64_t> m_supply = std::vector<std::int64_t>(10, 0);
};

TEST_F(Explain, NoCounterpart) {
    const auto why = of(Side::Buy, 5, 10);
    EXPECT_EQ(why.reason, FillReason::NoCounterpart);
    EXPECT_FALSE(why.price);
    EXPECT_FALSE(why.bestSell);
}

TEST_F(Explain, NotCrossedNamesTheBestPrices) {
    m_supply[7] = 3;
    const auto why = of(Side::Buy, 5, 10);
    EXPECT_EQ(why.reason, FillReason::NotCrossed);
    EXPECT_EQ(why.bestBuy, Tick{5});
    EXPECT_EQ(why.bestSell, Tick{7});
}

TEST_F(Explain, Filled) {
    m_supply[2] = 20;
    EXPECT_EQ(of(Side::Buy, 5, 10).reason, FillReason::Filled);
}

TEST_F(Explain, PriceBeyondLimit) {
    m_supply[4] = 5;
    m_demand[8] = 5;
    const auto why = of(Side::Buy, 3, 10);
    EXPECT_EQ(why.reason, FillReason::PriceBeyondLimit);
    EXPECT_EQ(why.price, Tick{6});
    EXPECT_EQ(why.fill, Fill{});
}

TEST_F(Explain, SharedSaysHowMuchOfTheTickWasServed) {
    m_supply[4] = 5;
    m_demand[8] = 10;
    const auto why = of(Side::Buy, 8, 10);
    EXPECT_EQ(why.reason, FillReason::Shared);
    EXPECT_EQ(why.fill, (Fill{{2}, {3}}));
    EXPECT_EQ(why.tickFilled.value, 5);
    EXPECT_EQ(why.tickTotal.value, 20);
}

TEST_F(Explain, BetterOrdersFirst) {
    // At tick 5 6 Wh meet 5, at tick 6 5 Wh meet 105: the price is 4, yet the bid at 8 takes all of it.
    m_supply[3] = 5;
    m_supply[6] = 100;
    m_demand[8] = 5;
    const auto why = of(Side::Buy, 5, 1);
    EXPECT_EQ(why.price, Tick{4});
    EXPECT_EQ(why.reason, FillReason::BetterOrdersFirst);
    EXPECT_EQ(why.fill, Fill{});
}

} // namespace
} // namespace wattbourse::core
