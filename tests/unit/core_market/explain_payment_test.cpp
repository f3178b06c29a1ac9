// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/explain_payment.h"

#include "core/market/settlement.h"

#include <gtest/gtest.h>
#include <random>

namespace wattbourse::core {
namespace {

SettledSlot slotAt(std::int64_t metered) {
    SettledSlot slot;
    slot.slot = {42};
    slot.clearing.price = {100};
    slot.clearing.volume = {5'000};
    slot.grid = {{100'000}, {1'000}};
    slot.metered = {metered};
    slot.up = {300'000};
    slot.down = {60'000};
    return slot;
}

TEST(Payment, BoughtAndTakenBeyondByHand) {
    SettledSlot slot = slotAt(1'500);
    slot.orders = {{Side::Buy, {120}, {{1'000}, {1'000}}}, {Side::Buy, {101}, {{0}, {0}}}};
    const std::vector<PaymentLine> lines = explainPayment(slot).value();
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0].reason, PaymentReason::Bought);
    EXPECT_EQ(lines[0].price, Price{200'000});
    EXPECT_EQ(lines[0].credit, Credit{-200'000});
    EXPECT_EQ(lines[0].metered, std::nullopt);
    EXPECT_EQ(lines[1].reason, PaymentReason::TakenBeyond);
    EXPECT_EQ(lines[1].energy, Energy{500});
    EXPECT_EQ(lines[1].credit, Credit{-150'000});
    EXPECT_EQ(lines[1].metered, Energy{1'500});
}

TEST(Payment, AnEstimateIsSaidToBeOne) {
    SettledSlot slot = slotAt(-400);
    slot.estimated = true;
    slot.orders = {{Side::Sell, {90}, {{300}, {301}}}};
    const std::vector<PaymentLine> lines = explainPayment(slot).value();
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0].credit, Credit{60'000});
    EXPECT_EQ(lines[1].reason, PaymentReason::Estimated);
    EXPECT_EQ(lines[1].energy, Energy{100});
    EXPECT_EQ(lines[1].credit, Credit{6'000});
}

// The settlement of single orders and the imbalance, added up by the functions that the contract's tests pin.
TEST(Payment, LinesAddUpToWhatTheContractBooks) {
    std::mt19937_64 random(9);
    const auto below = [&](std::int64_t bound) {
        return static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(bound));
    };
    for (int run = 0; run < 2'000; ++run) {
        SettledSlot slot = slotAt(below(8'001) - 4'000);
        Credit booked;
        Energy contracted;
        for (std::int64_t i = below(4); i > 0; --i) {
            const Fill fill{{below(2'000)}, {}};
            ClaimedOrder order{below(2) == 0 ? Side::Buy : Side::Sell, {100}, fill};
            order.fill.up = fill.down + Energy{below(2)};
            const Price price = slot.grid.at(slot.clearing.price);
            const TradeSettlement trade = order.side == Side::Buy
                                              ? settleBuy(order.fill, order.fill.up, price, price).value()
                                              : settleSell(order.fill, order.fill.up, price, {0}).value();
            booked += trade.credit;
            contracted += trade.contracted;
            slot.orders.push_back(order);
        }
        booked += imbalanceCredit(contracted, slot.metered, slot.up, slot.down).value();
        const Result<std::vector<PaymentLine>> lines = explainPayment(slot);
        ASSERT_TRUE(lines);
        Credit sum;
        for (const PaymentLine& line : *lines)
            sum += line.credit;
        EXPECT_EQ(sum, booked);
    }
}

TEST(Payment, AnAwardIsPaidChargedOrForgiven) {
    const auto lines = explainAward({7}, {400'000}, {1'500}, {500}, {600'000}, {100'000}, false);
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0].reason, PaymentReason::FlexDelivered);
    EXPECT_EQ(lines[0].credit, Credit{600'000});
    EXPECT_EQ(lines[1].reason, PaymentReason::FlexMissed);
    EXPECT_EQ(lines[1].credit, Credit{-100'000});
    const auto forgiven = explainAward({7}, {400'000}, {0}, {500}, {0}, {100'000}, true);
    ASSERT_EQ(forgiven.size(), 1U);
    EXPECT_EQ(forgiven[0].reason, PaymentReason::FlexForgiven);
    EXPECT_EQ(forgiven[0].credit, Credit{0});
}

} // namespace
} // namespace wattbourse::core
