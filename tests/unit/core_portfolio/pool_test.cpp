// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/pool.h"

#include <gtest/gtest.h>
#include <random>

namespace wattbourse::core {

namespace {

__extension__ using Wide = __int128;

constexpr std::uint64_t kSeed = 20'260'331;
constexpr int kPools = 400;

PoolMember member(std::int64_t number, std::uint32_t reliable,
                  std::vector<std::pair<std::int64_t, std::uint32_t>> curve) {
    PoolMember out{{number}, reliable, {}};
    for (const auto& [quantity, price] : curve)
        out.curve.push_back({{quantity}, {price}, {price}});
    return out;
}

/// Members whose prices often meet, so that the last price of an award is shared.
std::vector<PoolMember> randomPool(std::mt19937_64& random) {
    std::vector<PoolMember> out;
    const auto count = 1 + random() % 40;
    for (std::uint64_t i = 0; i < count; ++i) {
        PoolMember one{{static_cast<std::int64_t>(i)}, static_cast<std::uint32_t>(random() % 1001), {}};
        std::uint32_t price = 0;
        for (std::uint64_t part = 0; part < random() % 4; ++part) {
            price += 10'000 * static_cast<std::uint32_t>(1 + random() % 5);
            one.curve.push_back({{1 + static_cast<std::int64_t>(random() % 5'000)}, {price}, {price}});
        }
        out.push_back(std::move(one));
    }
    return out;
}

Energy sumOf(const std::vector<MemberAsk>& asks, Energy MemberAsk::*field) {
    Energy sum;
    for (const MemberAsk& ask : asks)
        sum += ask.*field;
    return sum;
}

} // namespace

TEST(Reliability, ANewMemberIsGivenSomeTrustWhichItsOwnPastOutweighs) {
    EXPECT_EQ(reliabilityOf({}), 800U);
    EXPECT_EQ(reliabilityOf({1, {1'000}, {0}}), 533U);
    EXPECT_EQ(reliabilityOf({8, {8'000}, {8'000}}), 960U);
    EXPECT_EQ(reliabilityOf({8, {8'000}, {0}}), 160U);
    EXPECT_EQ(reliabilityOf({2, {1'000}, {9'000}}), 900U) << "more than was asked is no more reliable";
    EXPECT_EQ(reliabilityOf({5, {0}, {0}}), 800U) << "events that asked for nothing say nothing";
}

TEST(Pool, MeritOrderIsPriceThenReliabilityThenNumber) {
    const auto parts = meritOrder(std::vector{member(0, 900, {{100, 30}, {50, 40}}), member(1, 500, {{100, 30}}),
                                              member(2, 900, {{10, 30}}), member(3, 0, {{1'000, 1}})});
    ASSERT_EQ(parts.size(), 4U) << "of member 3 nothing is expected";
    EXPECT_EQ(parts[0], (PoolPart{{0}, {100}, {90}, {30}}));
    EXPECT_EQ(parts[1], (PoolPart{{2}, {10}, {9}, {30}}));
    EXPECT_EQ(parts[2], (PoolPart{{1}, {100}, {50}, {30}}));
    EXPECT_EQ(parts[3], (PoolPart{{0}, {50}, {45}, {40}}));
}

// By hand: 90 + 50 + 9 = 149 expected of 210 Wh at 30; a tenth kept back leaves 134; 30 * 210 / 134 / 0.95 = 49.5.
TEST(Pool, TheOfferKeepsAReserveAndPaysEveryMemberItsPrice) {
    const auto parts = meritOrder(
        std::vector{member(0, 900, {{100, 30}, {50, 40}}), member(1, 500, {{100, 30}}), member(2, 900, {{10, 30}})});
    const PoolTerms terms{.reservePermille = 100, .keepPermille = 50, .tick = {1}};
    const auto steps = pooledOffer(parts, terms);
    ASSERT_EQ(steps.size(), 2U);
    EXPECT_EQ(steps[0], (PoolStep{{134}, {210}, {50}}));
    EXPECT_EQ(steps[1], (PoolStep{{174}, {260}, {63}}));
    EXPECT_EQ(pooledOffer(parts, {.reservePermille = 100, .keepPermille = 50, .tick = {20}})[1].price.value, 80U);
}

TEST(Pool, TheBestStepIsTheCheapestThatSufficesWithinTheCap) {
    const std::vector<PoolStep> steps{
        {{500}, {600}, {100'000}}, {{900}, {1'100}, {150'000}}, {{1'500}, {1'900}, {200'000}}};
    EXPECT_EQ(bestStep(steps, {900}, {300'000}), steps[1]);
    EXPECT_EQ(bestStep(steps, {901}, {300'000}), steps[2]);
    EXPECT_EQ(bestStep(steps, {5'000}, {300'000}), steps[2]) << "as much as there is";
    EXPECT_EQ(bestStep(steps, {1'000}, {199'999}), steps[1]) << "as much as is paid for";
    EXPECT_EQ(bestStep(steps, {1'000}, {99'999}), std::nullopt);
    EXPECT_EQ(bestStep({}, {1}, {1}), std::nullopt);
}

TEST(Pool, AnAwardGoesToTheCheapestAndTheLastPriceIsShared) {
    const auto parts = meritOrder(std::vector{member(0, 1000, {{100, 10}}), member(1, 1000, {{100, 20}}),
                                              member(2, 500, {{100, 20}}), member(3, 1000, {{100, 30}})});
    const auto asks = splitAward(parts, {.reservePermille = 0}, {175});
    ASSERT_TRUE(asks) << asks.error().detail;
    ASSERT_EQ(asks->size(), 3U) << "the dearest is left alone";
    EXPECT_EQ((*asks)[0], (MemberAsk{{0}, {100}, {100}, {100}, {10}}));
    EXPECT_EQ((*asks)[1], (MemberAsk{{1}, {50}, {50}, {50}, {20}}));
    EXPECT_EQ((*asks)[2], (MemberAsk{{2}, {50}, {25}, {25}, {20}}));
    EXPECT_EQ(splitAward(parts, {.reservePermille = 0}, {351}).error().code, ErrorCode::OutOfRange);
    EXPECT_EQ(splitAward(parts, {}, {0}).error().code, ErrorCode::OutOfRange);
}

TEST(Pool, SharesAddUpAndNobodyIsOffByOneWhole) {
    std::mt19937_64 random(kSeed);
    for (int round = 0; round < kPools; ++round) {
        std::vector<Energy> weights(1 + random() % 30);
        Wide all = 0;
        for (Energy& weight : weights) {
            weight = {static_cast<std::int64_t>(random() % 4 == 0 ? 0 : random() % 1'000'000'000'000)};
            all += weight.value;
        }
        const Energy total{static_cast<std::int64_t>(random() % 1'000'000'000'000)};
        const auto shares = shareOut(total, weights);
        Energy sum;
        for (std::size_t i = 0; i < shares.size(); ++i) {
            sum += shares[i];
            if (all == 0)
                continue;
            const Wide exact = Wide{total.value} * weights[i].value;
            EXPECT_GE(Wide{shares[i].value} * all, exact - exact % all);
            EXPECT_LE(Wide{shares[i].value - 1} * all, exact - exact % all);
        }
        EXPECT_EQ(sum, all == 0 ? Energy{} : total);
    }
}

TEST(Pool, WhateverIsOfferedCanBeSplitExactly) {
    std::mt19937_64 random(kSeed + 1);
    int splits = 0;
    for (int round = 0; round < kPools; ++round) {
        const auto pool = randomPool(random);
        const PoolTerms terms{.reservePermille = static_cast<std::uint32_t>(random() % 500),
                              .keepPermille = static_cast<std::uint32_t>(random() % 300),
                              .tick = {1'000}};
        const auto parts = meritOrder(pool);
        const auto steps = pooledOffer(parts, terms);
        for (std::size_t i = 0; i < steps.size(); ++i) {
            if (i > 0) {
                EXPECT_GE(steps[i].price, steps[i - 1].price);
                EXPECT_GE(steps[i].promise, steps[i - 1].promise);
            }
            EXPECT_EQ(steps[i].price.value % terms.tick.value, 0U);
            const Energy award{
                1 + static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(steps[i].promise.value))};
            const auto asks = splitAward(parts, terms, award);
            ASSERT_TRUE(asks) << asks.error().detail;
            ++splits;
            EXPECT_EQ(sumOf(*asks, &MemberAsk::promise), award);
            EXPECT_LE(sumOf(*asks, &MemberAsk::asked),
                      steps[i].asked + Energy{static_cast<std::int64_t>(parts.size())});
            // What is expected less the reserve covers the award.
            EXPECT_GE(Wide{sumOf(*asks, &MemberAsk::expected).value} * (1000 - terms.reservePermille),
                      Wide{award.value} * 1000);
            for (const MemberAsk& ask : *asks) {
                Energy most;
                for (const FlexOffer& offer : pool[static_cast<std::size_t>(ask.member.value)].curve)
                    most += offer.quantity;
                EXPECT_LE(ask.asked, most) << "nobody is asked for more than it offered";
                EXPECT_GT(ask.asked.value, 0);
                EXPECT_LE(ask.price, steps[i].price);
            }
        }
    }
    EXPECT_GT(splits, kPools) << "the pools were too poor to test anything";
}

// The whole step is awarded, the buyer pays for the promise alone, and everybody delivers all that was asked.
TEST(Pool, NobodyIsPaidLessThanItsPriceWhenAllDeliver) {
    std::mt19937_64 random(kSeed + 2);
    for (int round = 0; round < kPools; ++round) {
        const PoolTerms terms{.reservePermille = static_cast<std::uint32_t>(random() % 500),
                              .keepPermille = static_cast<std::uint32_t>(random() % 300),
                              .tick = {1}};
        const auto parts = meritOrder(randomPool(random));
        for (const PoolStep& step : pooledOffer(parts, terms)) {
            const auto asks = splitAward(parts, terms, step.promise);
            ASSERT_TRUE(asks);
            Price dearest;
            for (const MemberAsk& ask : *asks)
                dearest = std::max(dearest, ask.price);
            const Wide earned = Wide{step.promise.value} * step.price.value * (1000 - terms.keepPermille);
            EXPECT_GE(earned, Wide{step.asked.value} * dearest.value * 1000);
        }
    }
}

} // namespace wattbourse::core
