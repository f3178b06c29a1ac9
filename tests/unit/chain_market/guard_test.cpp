// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "golden.h"

#include "chain/market/order_guard.h"

#include <boost/json.hpp>
#include <gtest/gtest.h>

namespace wattbourse::chain::test {

namespace {

using core::Side;

/// Limits of golden.json: buy to 0.25, sell from 0.05 cr/kWh, 20 kWh a slot, 5 cr a day.
class Guard : public testing::Test {
protected:
    Guard() {
        for (auto* each : {&agentGuard, &ownerGuard, &operatorGuard})
            each->setRows({goldenRow(golden().at("row"), 0)});
        agentGuard.setLimits(home, goldenLimits());
    }

    [[nodiscard]] bool signs(const std::vector<core::OrderIntent>& orders) const {
        return agentGuard.check(calls.place(home, orders), agent).has_value();
    }
    static core::OrderIntent order(Side side, std::uint16_t tick, std::int64_t wh, std::uint32_t slot = 30'000'010) {
        return {{0}, {slot}, side, {tick}, {wh}};
    }

    core::Address home = address(golden().at("home0"));
    core::Address agent = address(golden().at("agent"));
    core::Address other = address(golden().at("home1"));
    OperatorCalls calls{goldenDeployment()};
    OrderGuard agentGuard{goldenDeployment(), OrderGuard::Scope::Agent};
    OrderGuard ownerGuard{goldenDeployment(), OrderGuard::Scope::Owner};
    OrderGuard operatorGuard{goldenDeployment(), OrderGuard::Scope::Operator};
};

} // namespace

TEST_F(Guard, OrdersToTheLimitAndNotBeyond) {
    // Tick 249 is 0.250 cr/kWh, tick 49 is 0.050.
    EXPECT_TRUE(signs({order(Side::Buy, 249, 100), order(Side::Sell, 49, 100)}));
    EXPECT_FALSE(signs({order(Side::Buy, 250, 100)}));
    EXPECT_FALSE(signs({order(Side::Sell, 48, 100)}));
    EXPECT_TRUE(signs({order(Side::Buy, 0, 20'000), order(Side::Sell, 60, 20'000)}));
    EXPECT_FALSE(signs({order(Side::Buy, 0, 20'000), order(Side::Buy, 0, 1)}));
    EXPECT_TRUE(signs({order(Side::Buy, 0, 20'000), order(Side::Buy, 0, 1, 30'000'011)}));
    // 20 kWh at 0.250 are 5 cr: the day's limit.
    EXPECT_TRUE(signs({order(Side::Buy, 249, 20'000)}));
    EXPECT_FALSE(signs({order(Side::Buy, 249, 20'000), order(Side::Buy, 0, 1, 30'000'011)}));
    EXPECT_TRUE(signs({order(Side::Buy, 249, 20'000), order(Side::Buy, 0, 1, 30'000'011 + 1440)}));
}

TEST_F(Guard, UnknownMarketPriceAndKeyAreRefused) {
    auto wrong = order(Side::Buy, 10, 1);
    wrong.market = {1};
    EXPECT_FALSE(signs({wrong}));
    EXPECT_FALSE(signs({order(Side::Buy, 400, 1)}));
    EXPECT_FALSE(agentGuard.check(calls.place(home, {order(Side::Buy, 1, 1)}), other));
    EXPECT_FALSE(agentGuard.check(calls.place(other, {order(Side::Buy, 1, 1)}), agent));
    EXPECT_TRUE(agentGuard.check(calls.place(home, {order(Side::Buy, 1, 1)}), home));
}

TEST_F(Guard, CounterpartiesAndRenewables) {
    auto limits = goldenLimits();
    limits.counterpartyRoles = 3;
    agentGuard.setLimits(home, limits);
    EXPECT_FALSE(signs({order(Side::Buy, 1, 1)}));
    limits.counterpartyRoles = 0;
    limits.renewableOnly = true;
    agentGuard.setLimits(home, limits);
    EXPECT_FALSE(signs({order(Side::Buy, 1, 1)}));
    EXPECT_TRUE(signs({order(Side::Sell, 60, 1)}));
}

TEST_F(Guard, WrongChainTargetAndFunctionAreRefused) {
    auto request = calls.clear({0}, {1});
    EXPECT_TRUE(agentGuard.check(request, agent));
    request.chainId += 1;
    EXPECT_FALSE(agentGuard.check(request, agent));
    request = calls.clear({0}, {1});
    request.to.bytes[19] ^= 1;
    EXPECT_FALSE(operatorGuard.check(request, agent));
    request = calls.clear({0}, {1});
    request.data[0] ^= 1;
    EXPECT_FALSE(operatorGuard.check(request, agent));
    request.data = {0xd0};
    EXPECT_FALSE(operatorGuard.check(request, agent));
    request.data.clear();
    EXPECT_FALSE(operatorGuard.check(request, agent));
    // The function is one of another contract.
    request = calls.issue(home, {1}, core::Hash32{});
    request.to = goldenDeployment().market.address;
    EXPECT_FALSE(operatorGuard.check(request, agent));
}

TEST_F(Guard, EachScopeAddsToTheOneBefore) {
    const auto transfer = calls.transferCredits(other, {1});
    const auto save = calls.savePreferences(goldenLimits());
    const auto mint = calls.issue(home, {1}, core::Hash32{});
    EXPECT_FALSE(agentGuard.check(transfer, home));
    EXPECT_FALSE(agentGuard.check(save, home));
    EXPECT_TRUE(ownerGuard.check(transfer, home));
    EXPECT_TRUE(ownerGuard.check(save, home));
    EXPECT_FALSE(ownerGuard.check(mint, home));
    EXPECT_TRUE(operatorGuard.check(mint, home));
    EXPECT_TRUE(operatorGuard.check(transfer, home));
}

TEST_F(Guard, AnOwnerWithoutLimitsMayTradeWithItsOwnKeyOnly) {
    const auto request = calls.place(home, {order(Side::Buy, 300, 1)});
    EXPECT_TRUE(ownerGuard.check(request, home));
    EXPECT_FALSE(ownerGuard.check(request, agent));
    ownerGuard.setLimits(home, goldenLimits());
    EXPECT_FALSE(ownerGuard.check(request, home));
}

TEST_F(Guard, OrdersThatDoNotDecodeAreRefused) {
    auto request = calls.place(home, {order(Side::Buy, 1, 1)});
    request.data.push_back(0);
    EXPECT_FALSE(agentGuard.check(request, agent));
    // A negative quantity becomes a word that is no 32-bit number.
    EXPECT_FALSE(signs({order(Side::Buy, 1, -1)}));
}

TEST_F(Guard, OneMarketInATransactionAndABoundedNumberOfOrders) {
    agentGuard.setRows({goldenRow(golden().at("row"), 0), goldenRow(golden().at("row"), 1)});
    auto second = order(Side::Buy, 1, 1);
    second.market = {1};
    EXPECT_TRUE(signs({second}));
    EXPECT_FALSE(signs({order(Side::Buy, 1, 1), second}));
    EXPECT_FALSE(signs({}));
    EXPECT_TRUE(signs(std::vector<core::OrderIntent>(10'000, order(Side::Buy, 0, 1))));
    EXPECT_FALSE(signs(std::vector<core::OrderIntent>(10'001, order(Side::Buy, 0, 1))));
}

} // namespace wattbourse::chain::test
