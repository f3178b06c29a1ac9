// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The trader in a continuous market, ended at every step and started anew from its store and the chain.
#include "core/market/tick_ramp.h"
#include "tests/unit/core_trader/world.h"

#include <gtest/gtest.h>

namespace wattbourse::core {

namespace {

const LinearRamp kRamp(20, 4);

/// A town with a continuous market; the home wants 700 Wh at tick 199 at most.
struct ContinuousWorld : World {
    ContinuousWorld() {
        town.row.matching = Matching::Continuous;
        ramp = &kRamp;
        start();
    }
    /// Until an order is in the book.
    OrderRecord& runToOrder() {
        while (town.book_.empty())
            second2();
        return town.book_.front();
    }
    Energy filled() const {
        Energy out;
        for (const TraderEvent& event : told(TraderEvent::Kind::Filled))
            out += *event.energy;
        return out;
    }
};

class ContinuousTraderTest : public ::testing::Test, protected ContinuousWorld {};

} // namespace

TEST_F(ContinuousTraderTest, RampsToItsLimitUnderOneIdAndClaimsTheRest) {
    runToOrder();
    // Two seconds into the program, 22 of the 45 seconds of this slot's ramp are gone.
    EXPECT_EQ(town.book_[0].tick, Tick{184});
    const SlotIndex slot = town.book_[0].slot;
    std::set<std::uint16_t> ticks;
    while (clock.now() + std::chrono::seconds(4) < gateOf(slot)) {
        second2();
        ticks.insert(town.book_[0].tick.value);
    }
    EXPECT_EQ(*ticks.rbegin(), 199);
    EXPECT_GE(ticks.size(), 4U);
    EXPECT_EQ(town.book_[0].quantity, Energy{700});
    run(40);
    EXPECT_EQ(town.book_[0].status, OrderStatus::Claimed);
    EXPECT_EQ(town.count("trade:m0:s" + std::to_string(slot.value)), 1U);
    EXPECT_GE(told(TraderEvent::Kind::NotFilled).size(), 1U);
    EXPECT_TRUE(told(TraderEvent::Kind::Failed).empty());
}

TEST_F(ContinuousTraderTest, TellsEachPartOnceAndAmendsWhatIsLeft) {
    runToOrder();
    town.take({0}, {200});
    run(4);
    start();
    run(4);
    town.take({0}, {100});
    run(8);
    EXPECT_EQ(filled(), Energy{300});
    EXPECT_EQ(town.book_[0].quantity, Energy{400});
    ASSERT_EQ(told(TraderEvent::Kind::Filled).size(), 2U);
    EXPECT_EQ(told(TraderEvent::Kind::Filled)[0].energy, Energy{200});
}

TEST_F(ContinuousTraderTest, AFillThatAnAmendmentDidNotKnowOfIsSetRight) {
    runToOrder();
    while (town.count("amend") == 0)
        second2();
    // The amendment to 700 Wh is on its way when 300 of them are traded.
    town.take({0}, {300});
    run(8);
    EXPECT_EQ(town.book_[0].quantity, Energy{400}) << "not 700 more";
    EXPECT_EQ(filled(), Energy{300});
}

TEST_F(ContinuousTraderTest, AnotherPlanChangesTheSameOrderOrTakesItBack) {
    runToOrder();
    const SlotIndex slot = town.book_[0].slot;
    planner.quantity = Energy{500};
    trader->replan();
    run(8);
    EXPECT_EQ(town.book_[0].quantity, Energy{500});
    planner.quantity = Energy{};
    trader->replan();
    run(8);
    EXPECT_EQ(town.book_[0].status, OrderStatus::Cancelled);
    EXPECT_EQ(town.count("trade:m0:s" + std::to_string(slot.value)), 1U);
}

TEST_F(ContinuousTraderTest, WhatANodeWouldSeeRefusedWaitsAndIsNotLost) {
    town.refusedBefore = {1, 2, 3, 4};
    run(10);
    EXPECT_EQ(town.count("trade"), 0U);
    const auto failed = told(TraderEvent::Kind::Failed);
    ASSERT_EQ(failed.size(), 1U);
    EXPECT_EQ(failed[0].refusal, town.refusedBefore);
    town.refusedBefore.clear();
    runToOrder();
    EXPECT_EQ(town.book_[0].quantity, Energy{700});
}

TEST(ContinuousTrader, SurvivesAnEndAtEveryStep) {
    const auto deaths = dieAtEveryStep<ContinuousWorld>([](ContinuousWorld& world) {
        const OrderRecord order = world.runToOrder();
        const SlotIndex slot = order.slot;
        world.runTo(world.gateOf(slot) - std::chrono::seconds(20));
        world.town.take(order.id, {250});
        world.runTo(world.gateOf(slot) + std::chrono::seconds(40));
        // One order, once, with what was meant of it: 250 Wh traded and 450 claimed back.
        EXPECT_EQ(world.town.count("trade:m0:s" + std::to_string(slot.value)), 1U);
        std::size_t inSlot = 0;
        for (const OrderRecord& each : world.town.book_)
            inSlot += each.slot == slot ? 1U : 0U;
        EXPECT_EQ(inSlot, 1U);
        EXPECT_EQ(world.town.book_.at(order.id.value).quantity, Energy{450});
        EXPECT_EQ(world.town.book_.at(order.id.value).status, OrderStatus::Claimed);
        EXPECT_GE(world.filled(), Energy{250});
        EXPECT_EQ(world.restingStore->inSlot(kOwner, {0}, slot).value().front().filled, Energy{250});
    });
    EXPECT_GT(deaths, 20U);
}

TEST(LinearRamp, StaysOnTheGridAndBetterThanTheLimit) {
    MarketRow row;
    row.ticks = 100;
    const UnixTime opens{1'000};
    const auto tick = [&](Side side, std::uint16_t limit, std::int64_t at) {
        return kRamp.tickAt({row, side, {limit}, opens, {1'080}, {at}}).value;
    };
    // Sixty seconds of ramp in four steps of five ticks, then the limit.
    EXPECT_EQ(tick(Side::Buy, 50, 1'000), 30);
    EXPECT_EQ(tick(Side::Buy, 50, 1'014), 30);
    EXPECT_EQ(tick(Side::Buy, 50, 1'015), 35);
    EXPECT_EQ(tick(Side::Buy, 50, 1'060), 50);
    EXPECT_EQ(tick(Side::Buy, 50, 5'000), 50);
    EXPECT_EQ(tick(Side::Sell, 50, 900), 70);
    EXPECT_EQ(tick(Side::Sell, 50, 1'045), 55);
    EXPECT_EQ(tick(Side::Buy, 7, 1'000), 0);
    EXPECT_EQ(tick(Side::Sell, 95, 1'000), 99);
}

} // namespace wattbourse::core
