// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/auction.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <map>
#include <random>

namespace wattbourse::core {
namespace {

AuctionOrder buy(std::uint16_t tick, std::int64_t wh) {
    return {Side::Buy, {tick}, {wh}};
}
AuctionOrder sell(std::uint16_t tick, std::int64_t wh) {
    return {Side::Sell, {tick}, {wh}};
}

std::vector<std::int64_t> credited(const AuctionResult& result) {
    std::vector<std::int64_t> out;
    for (const Fill& fill : result.fills)
        out.push_back(fill.down.value);
    return out;
}

TEST(Auction, CrossesInTheMiddleOfEqualTicks) {
    // D(p) = 10 up to tick 7, S(p) = 10 from tick 2: ticks 2 to 7 are equal, the middle pair is 4 and 5.
    const auto result = clearOrders(std::vector{buy(7, 10), sell(2, 10)}, 16).value();
    EXPECT_EQ(result.clearing.price.value, 4);
    EXPECT_EQ(result.clearing.volume.value, 10);
    EXPECT_EQ(credited(result), (std::vector<std::int64_t>{10, 10}));
}

TEST(Auction, UncrossedBookTradesNothing) {
    const auto result = clearOrders(std::vector{buy(3, 10), sell(4, 10)}, 16).value();
    EXPECT_EQ(result.clearing, Clearing{});
    EXPECT_EQ(credited(result), (std::vector<std::int64_t>{0, 0}));
}

TEST(Auction, EmptyBookTradesNothing) {
    EXPECT_EQ(clearOrders({}, 1).value().clearing, Clearing{});
}

TEST(Auction, SharesTheMarginalTickProRataRoundedDown) {
    // 10 Wh of supply for 7 + 7 + 7: 10 / 21 of each is 3.33.
    const auto result = clearOrders(std::vector{buy(5, 7), buy(5, 7), buy(5, 7), sell(5, 10)}, 8).value();
    EXPECT_EQ(credited(result), (std::vector<std::int64_t>{3, 3, 3, 10}));
    EXPECT_EQ(result.fills[0].up.value, 4);
    EXPECT_EQ(result.clearing.marginalBuyVolume.value, 10);
}

TEST(Auction, MarginalTickNeedNotBeTheClearingTick) {
    // Demand 5 at tick 9 only; supply 3 at tick 0 and 4 at tick 2. Ticks 2 to 9 trade 5; supply's marginal tick is 2.
    const auto result = clearOrders(std::vector{buy(9, 5), sell(0, 3), sell(2, 4)}, 10).value();
    EXPECT_EQ(result.clearing.price.value, 5);
    EXPECT_EQ(result.clearing.marginalSell.value, 2);
    EXPECT_EQ(credited(result), (std::vector<std::int64_t>{5, 3, 2}));
}

TEST(Auction, RefusesWhatIsOffTheGrid) {
    EXPECT_EQ(clearOrders(std::vector{buy(8, 1)}, 8).error().code, ErrorCode::OutOfRange);
    EXPECT_EQ(clearOrders(std::vector{buy(0, 0)}, 8).error().code, ErrorCode::OutOfRange);
    EXPECT_EQ(clearOrders(std::vector{buy(0, -1)}, 8).error().code, ErrorCode::OutOfRange);
    EXPECT_EQ(clearOrders({}, 0).error().code, ErrorCode::OutOfRange);
    EXPECT_EQ(clearOrders({}, kMaxTicks + 1).error().code, ErrorCode::OutOfRange);
    const std::int64_t most = std::numeric_limits<std::int64_t>::max();
    EXPECT_TRUE(clearOrders(std::vector{buy(0, most)}, 8));
    EXPECT_EQ(clearOrders(std::vector{buy(0, most), buy(1, 1)}, 8).error().code, ErrorCode::OutOfRange);
}

TEST(Auction, SharesOfHugeQuantitiesAreExact) {
    // q * left needs 126 bits. 2^62 * (2^62 - 1) / 2^62 is 2^62 - 1.
    const std::int64_t big = std::int64_t{1} << 62U;
    const auto result = clearOrders(std::vector{buy(0, big), sell(0, big - 1)}, 1).value();
    EXPECT_EQ(credited(result), (std::vector<std::int64_t>{big - 1, big - 1}));
}

// The rule of domain.md written the slow way: every tick, every order, no running sums.
struct Reference {
    std::int64_t volume = 0;
    std::uint16_t price = 0;
    std::vector<std::int64_t> down;
    std::vector<std::int64_t> up;
};

Reference reference(const std::vector<AuctionOrder>& orders, std::uint16_t ticks) {
    const auto demandAt = [&](int p) {
        std::int64_t sum = 0;
        for (const auto& o : orders)
            sum += o.side == Side::Buy && o.tick.value >= p ? o.quantity.value : 0;
        return sum;
    };
    const auto supplyAt = [&](int p) {
        std::int64_t sum = 0;
        for (const auto& o : orders)
            sum += o.side == Side::Sell && o.tick.value <= p ? o.quantity.value : 0;
        return sum;
    };
    std::map<std::pair<std::int64_t, std::int64_t>, std::vector<std::uint16_t>> byMerit;
    for (std::uint16_t p = 0; p < ticks; ++p)
        byMerit[{-std::min(demandAt(p), supplyAt(p)), std::abs(demandAt(p) - supplyAt(p))}].push_back(p);
    Reference out;
    const auto& [merit, best] = *byMerit.begin();
    out.volume = -merit.first;
    out.down.assign(orders.size(), 0);
    out.up.assign(orders.size(), 0);
    if (out.volume == 0)
        return out;
    out.price = best[(best.size() - 1) / 2];
    for (const Side side : {Side::Buy, Side::Sell}) {
        std::int64_t left = out.volume;
        for (int i = 0; i < ticks && left > 0; ++i) {
            const int tick = side == Side::Buy ? ticks - 1 - i : i;
            std::int64_t total = 0;
            for (const auto& o : orders)
                total += o.side == side && o.tick.value == tick ? o.quantity.value : 0;
            const std::int64_t given = std::min(total, left);
            for (std::size_t k = 0; k < orders.size(); ++k) {
                if (orders[k].side != side || orders[k].tick.value != tick)
                    continue;
                out.down[k] = orders[k].quantity.value * given / total;
                out.up[k] = (orders[k].quantity.value * given + total - 1) / total;
            }
            left -= given;
        }
    }
    return out;
}

TEST(AuctionProperty, AgreesWithTheRuleOnRandomBooks) {
    std::mt19937 random(20261124);
    for (int round = 0; round < 5000; ++round) {
        const auto ticks = static_cast<std::uint16_t>(1 + random() % 24);
        std::vector<AuctionOrder> orders(random() % 30);
        for (AuctionOrder& order : orders)
            order = {random() % 2 == 0 ? Side::Buy : Side::Sell,
                     {static_cast<std::uint16_t>(random() % ticks)},
                     {1 + static_cast<std::int64_t>(random() % (round % 2 == 0 ? 5 : 3000))}};
        const auto got = clearOrders(orders, ticks).value();
        const Reference want = reference(orders, ticks);
        ASSERT_EQ(got.clearing.volume.value, want.volume) << "round " << round;
        ASSERT_EQ(got.clearing.price.value, want.price) << "round " << round;
        std::int64_t bought = 0;
        std::int64_t boughtUp = 0;
        std::int64_t sold = 0;
        for (std::size_t i = 0; i < orders.size(); ++i) {
            ASSERT_EQ(got.fills[i].down.value, want.down[i]) << "round " << round;
            ASSERT_EQ(got.fills[i].up.value, want.up[i]) << "round " << round;
            (orders[i].side == Side::Buy ? bought : sold) += got.fills[i].down.value;
            boughtUp += orders[i].side == Side::Buy ? got.fills[i].up.value : 0;
        }
        // What buyers pay for covers what sellers are paid for.
        ASSERT_LE(sold, want.volume);
        ASSERT_LE(bought, want.volume);
        ASSERT_GE(boughtUp, want.volume);
    }
}

TEST(AuctionProperty, NobodyTradesBeyondItsLimit) {
    std::mt19937 random(7);
    for (int round = 0; round < 2000; ++round) {
        std::vector<AuctionOrder> orders(1 + random() % 60);
        for (AuctionOrder& order : orders)
            order = {random() % 2 == 0 ? Side::Buy : Side::Sell,
                     {static_cast<std::uint16_t>(random() % kMaxTicks)},
                     {1 + static_cast<std::int64_t>(random() % 100)}};
        const auto result = clearOrders(orders, kMaxTicks).value();
        for (std::size_t i = 0; i < orders.size(); ++i) {
            if (result.fills[i].up.value == 0)
                continue;
            if (orders[i].side == Side::Buy)
                ASSERT_GE(orders[i].tick, result.clearing.price);
            else
                ASSERT_LE(orders[i].tick, result.clearing.price);
        }
    }
}

} // namespace
} // namespace wattbourse::core
