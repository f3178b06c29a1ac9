// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/limits.h"

#include <gtest/gtest.h>

namespace wattbourse::core {

namespace {

MarketRow row() {
    MarketRow out;
    out.id = {0};
    out.slotSeconds = 900;
    out.lowestPrice = {1000};
    out.tick = {1000};
    out.ticks = 400;
    out.minQuantity = {1};
    out.maxQuantity = {100'000};
    return out;
}

Preferences limits() {
    Preferences out;
    out.maxBuy = {180'000};
    out.minSell = {115'000};
    out.maxEnergyPerSlot = {2000};
    out.maxCreditPerDay = {500'000};
    return out;
}

// 179 is the tick of 180,000 µcr/kWh, 114 that of 115,000.
OrderIntent buy(std::int64_t wh, std::uint16_t tick) {
    return {{0}, {1000}, Side::Buy, {tick}, {wh}};
}
OrderIntent sell(std::int64_t wh, std::uint16_t tick) {
    return {{0}, {1000}, Side::Sell, {tick}, {wh}};
}

ErrorCode codeOf(std::vector<OrderIntent> orders, Credit spent = {}) {
    const MarketRow market = row();
    const Preferences own = limits();
    const auto result = checkWithinLimits(orders, {market, own, {{deliveryDay({1000}, 900), spent}}});
    return result ? ErrorCode{-1} : result.error().code;
}

constexpr ErrorCode kAllowed{-1};

} // namespace

TEST(Limits, AllowExactlyTheLimit) {
    EXPECT_EQ(codeOf({buy(2000, 179)}), kAllowed);
    EXPECT_EQ(codeOf({sell(2000, 114)}), kAllowed);
    // The energy limit holds for buying and selling each, as in the contract.
    EXPECT_EQ(codeOf({buy(2000, 100), sell(2000, 200)}), kAllowed);
}

TEST(Limits, RefuseOneStepBeyond) {
    EXPECT_EQ(codeOf({buy(1, 180)}), ErrorCode::Refused);
    EXPECT_EQ(codeOf({sell(1, 113)}), ErrorCode::Refused);
    EXPECT_EQ(codeOf({buy(1500, 100), buy(501, 90)}), ErrorCode::Refused);
}

TEST(Limits, CountTheDaysCredits) {
    // 2,000 Wh at 180,000 µcr/kWh escrow 360,000 µcr of the day's 500,000.
    EXPECT_EQ(codeOf({buy(2000, 179)}, {140'000}), kAllowed);
    EXPECT_EQ(codeOf({buy(2000, 179)}, {140'001}), ErrorCode::Refused);
}

TEST(Limits, RefuseMalformedOrders) {
    EXPECT_EQ(codeOf({buy(0, 10)}), ErrorCode::OutOfRange);
    EXPECT_EQ(codeOf({buy(-5, 10)}), ErrorCode::OutOfRange);
    EXPECT_EQ(codeOf({buy(10, 400)}), ErrorCode::OutOfRange);
    OrderIntent elsewhere = buy(10, 10);
    elsewhere.market = {7};
    EXPECT_EQ(codeOf({elsewhere}), ErrorCode::OutOfRange);
}

} // namespace wattbourse::core
