// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/settlement.h"

#include <gtest/gtest.h>
#include <limits>
#include <random>

namespace wattbourse::core {
namespace {

TEST(Settlement, BuyerPaysUpAndGetsTheRestOfItsEscrow) {
    // 333 Wh at 142,001 µcr/kWh is 47,286.333: the buyer pays 47,287. Escrow: 500 Wh at 200,000 is 100,000.
    const auto trade = settleBuy({{332}, {333}}, {500}, {200'000}, {142'001}).value();
    EXPECT_EQ(trade.contracted.value, 332);
    EXPECT_EQ(trade.credit.value, -47'287);
    EXPECT_EQ(trade.refund.value, 52'713);
}

TEST(Settlement, SellerIsPaidDown) {
    // 332 Wh at 142,001 is 47,144.332.
    const auto trade = settleSell({{332}, {333}}, {500}, {142'001}, {10'001}).value();
    EXPECT_EQ(trade.contracted.value, -332);
    EXPECT_EQ(trade.credit.value, 47'144);
    // Bond of 500 Wh is 5,000.5, up: 5,001; of 332 Wh 3,320.332, up: 3,321.
    EXPECT_EQ(trade.refund.value, 1'680);
}

TEST(Settlement, ImbalanceOwedRoundsUpAndPaidRoundsDown) {
    EXPECT_EQ(imbalanceCredit({100}, {101}, {300'001}, {50'001}).value().value, -301);
    EXPECT_EQ(imbalanceCredit({101}, {100}, {300'001}, {50'001}).value().value, 50);
    EXPECT_EQ(imbalanceCredit({-5}, {-5}, {300'001}, {50'001}).value().value, 0);
    const std::int64_t least = std::numeric_limits<std::int64_t>::min();
    EXPECT_EQ(imbalanceCredit({1}, {least}, {1}, {1}).error().code, ErrorCode::OutOfRange);
}

TEST(SettlementProperty, BuyersAlwaysCoverSellers) {
    std::mt19937 random(3);
    for (int round = 0; round < 500; ++round) {
        std::vector<AuctionOrder> orders(2 + random() % 40);
        for (AuctionOrder& order : orders)
            order = {random() % 2 == 0 ? Side::Buy : Side::Sell,
                     {static_cast<std::uint16_t>(random() % 8)},
                     {1 + static_cast<std::int64_t>(random() % 900)}};
        const auto result = clearOrders(orders, 8).value();
        const Price price{50'000U + 1'003U * result.clearing.price.value};
        std::int64_t pool = 0;
        for (std::size_t i = 0; i < orders.size(); ++i) {
            const auto trade = orders[i].side == Side::Buy
                                   ? settleBuy(result.fills[i], orders[i].quantity, {100'000}, price).value()
                                   : settleSell(result.fills[i], orders[i].quantity, price, {0}).value();
            pool -= trade.credit.value;
            ASSERT_GE(trade.refund.value, 0);
        }
        ASSERT_GE(pool, 0);
    }
}

} // namespace
} // namespace wattbourse::core
