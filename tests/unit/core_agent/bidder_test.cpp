// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/bidder.h"

#include "core/market/limits.h"

#include <gtest/gtest.h>
#include <random>

namespace wattbourse::core {
namespace {

MarketRow row() {
    MarketRow out;
    out.slotSeconds = 900;
    out.lowestPrice = {50'000};
    out.tick = {1'000};
    out.ticks = 400;
    out.minQuantity = {10};
    out.maxQuantity = {5'000};
    return out;
}

Preferences wide() {
    Preferences out;
    out.maxBuy = {400'000};
    out.minSell = {0};
    out.maxEnergyPerSlot = {10'000};
    out.maxCreditPerDay = {1'000'000'000};
    return out;
}

class Bidder : public ::testing::Test {
protected:
    std::vector<OrderIntent> make(const std::vector<WantedAt>& wanted) {
        return makeOrders({1'000}, wanted, m_row, m_limits, m_spent);
    }
    OrderIntent order(Side side, std::uint16_t tick, std::int64_t wh) {
        return {m_row.id, {1'000}, side, {tick}, {wh}};
    }
    MarketRow m_row = row();
    Preferences m_limits = wide();
    std::map<std::int64_t, Credit> m_spent;
};

TEST_F(Bidder, CurveBecomesOrdersAtItsSteps) {
    const auto orders = make({{{100'000}, {500}}, {{200'999}, {300}}, {{300'000}, {-200}}, {{350'000}, {-250}}});
    // The dearest purchase first, its price down to a tick; sales from the cheapest, their price up to one.
    EXPECT_EQ(orders, (std::vector{order(Side::Buy, 150, 300), order(Side::Buy, 50, 200), order(Side::Sell, 250, 200),
                                   order(Side::Sell, 300, 50)}));
}

TEST_F(Bidder, OwnersPricesHoldOrdersBack) {
    m_limits.maxBuy = {150'500};
    m_limits.minSell = {320'000};
    const auto orders = make({{{100'000}, {500}}, {{200'000}, {300}}, {{300'000}, {-200}}, {{350'000}, {-250}}});
    EXPECT_EQ(orders, (std::vector{order(Side::Buy, 100, 300), order(Side::Buy, 50, 200), order(Side::Sell, 270, 200),
                                   order(Side::Sell, 300, 50)}));
}

TEST_F(Bidder, PriceBelowTheGridBuysNothing) {
    m_limits.maxBuy = {49'999};
    EXPECT_TRUE(make({{{300'000}, {500}}}).empty());
    m_limits.minSell = {450'000};
    EXPECT_TRUE(make({{{300'000}, {-500}}}).empty());
}

TEST_F(Bidder, MostEnergyIsTakenFromTheBestPriceOn) {
    m_limits.maxEnergyPerSlot = {350};
    EXPECT_EQ(make({{{100'000}, {500}}, {{200'000}, {300}}}),
              (std::vector{order(Side::Buy, 150, 300), order(Side::Buy, 50, 50)}));
}

TEST_F(Bidder, SmallPiecesMoveToTheNextWorsePrice) {
    EXPECT_EQ(make({{{100'000}, {25}}, {{200'000}, {9}}}), (std::vector{order(Side::Buy, 50, 25)}));
    EXPECT_TRUE(make({{{100'000}, {9}}}).empty());
}

TEST_F(Bidder, CreditsOfTheDayEndPurchases) {
    // 300 Wh at 200,000 cost 60,000 µcr; 15,000 are left: 75 Wh.
    m_limits.maxCreditPerDay = {75'000};
    m_spent[deliveryDay({1'000}, 900)] = {60'000};
    EXPECT_EQ(make({{{200'000}, {300}}}), (std::vector{order(Side::Buy, 150, 75)}));
    EXPECT_EQ(m_spent[deliveryDay({1'000}, 900)].value, 75'000);
    EXPECT_TRUE(make({{{200'000}, {300}}}).empty());
}

TEST_F(Bidder, WishThatRisesWithThePriceIsHeld) {
    EXPECT_EQ(make({{{100'000}, {100}}, {{200'000}, {300}}}), (std::vector{order(Side::Buy, 150, 100)}));
}

TEST(BidderProperty, OrdersAreAlwaysWithinTheLimits) {
    std::mt19937 random(4);
    for (int round = 0; round < 3000; ++round) {
        const MarketRow market = row();
        Preferences limits = wide();
        limits.maxBuy = {static_cast<std::uint32_t>(random() % 500'000)};
        limits.minSell = {static_cast<std::uint32_t>(random() % 500'000)};
        limits.maxEnergyPerSlot = {static_cast<std::int64_t>(random() % 8'000)};
        limits.maxCreditPerDay = {static_cast<std::int64_t>(random() % 800'000)};
        std::vector<WantedAt> wanted;
        for (std::uint32_t i = 0; i < 8; ++i)
            wanted.push_back({{i * 60'000 + static_cast<std::uint32_t>(random() % 60'000)},
                              {static_cast<std::int64_t>(random() % 12'000) - 6'000}});
        const std::map<std::int64_t, Credit> before{{10, {static_cast<std::int64_t>(random() % 300'000)}}};
        auto spent = before;
        const auto orders = makeOrders({1'000}, wanted, market, limits, spent);
        const auto within = checkWithinLimits(orders, {market, limits, before});
        ASSERT_TRUE(within) << within.error().detail << " in round " << round;
    }
}

} // namespace
} // namespace wattbourse::core
