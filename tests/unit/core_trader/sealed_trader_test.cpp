// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The trader in a sealed market, ended at every step and started anew from its store and the chain.
#include "tests/unit/core_trader/world.h"

#include <gtest/gtest.h>

namespace wattbourse::core {

namespace {

/// A town with a sealed market.
struct SealedWorld : World {
    SealedWorld() {
        town.row.visibility = Visibility::Sealed;
        town.row.revealSeconds = 12;
        town.row.sealedDeposit = {5'000'000};
    }
};

class SealedTraderTest : public ::testing::Test, protected SealedWorld {};

} // namespace

TEST_F(SealedTraderTest, CommitsRevealsClearsAndClaims) {
    const SlotIndex slot = runToCommitment();
    EXPECT_TRUE(town.book_.empty());
    run(120);
    ASSERT_FALSE(town.book_.empty());
    EXPECT_EQ(town.book_[0].slot, slot);
    EXPECT_EQ(town.book_[0].quantity, Energy{700});
    EXPECT_EQ(town.book_[0].status, OrderStatus::Claimed);
    EXPECT_EQ(town.count("place"), 0U);
    EXPECT_EQ(town.earlyReveals, 0U);
    EXPECT_GE(told(TraderEvent::Kind::Revealed).size(), 1U);
    EXPECT_GE(told(TraderEvent::Kind::Filled).size(), 1U);
    EXPECT_TRUE(told(TraderEvent::Kind::Failed).empty());
    ASSERT_EQ(store->inSlot(kOwner, {0}, slot).value().size(), 1U);
    EXPECT_TRUE(store->inSlot(kOwner, {0}, slot).value()[0].salt.isZero());
}

TEST(SealedTrader, SurvivesAnEndAtEveryStep) {
    const auto deaths = dieAtEveryStep<SealedWorld>([](SealedWorld& world) {
        world.runTo(kStart + std::chrono::seconds(170));
        // The gates at 40 s and 100 s are long over: one commitment and one reveal of each, and all is claimed.
        std::map<SlotIndex, int> orders;
        for (const OrderRecord& order : world.town.book_)
            ++orders[order.slot];
        const SlotIndex first = SlotCalendar(kSlotSeconds).at(kStart);
        for (const std::uint32_t ahead : {1U, 2U}) {
            const SlotIndex slot{first.value + ahead};
            const std::string of = ":m0:s" + std::to_string(slot.value);
            EXPECT_EQ(orders[slot], 1);
            EXPECT_EQ(world.town.count("commit" + of), 1U);
            EXPECT_EQ(world.town.count("reveal" + of), 1U);
            EXPECT_EQ(world.town.commitments.count({slot, 0}), 0U);
        }
        EXPECT_EQ(world.town.earlyReveals, 0U);
        EXPECT_EQ(world.town.book_[0].status, OrderStatus::Claimed);
        EXPECT_TRUE(world.told(TraderEvent::Kind::DepositLost).empty());
    });
    EXPECT_GT(deaths, 20U);
}

TEST_F(SealedTraderTest, RevealsAfterAnotherStartWhateverIsPlannedThen) {
    const SlotIndex slot = runToCommitment();
    stop();
    planner.quantity = Energy{900};
    clock.advance(gateOf(slot) - clock.now());
    start();
    run(30);
    ASSERT_FALSE(town.book_.empty());
    EXPECT_EQ(town.book_[0].slot, slot);
    EXPECT_EQ(town.book_[0].quantity, Energy{700});
}

TEST_F(SealedTraderTest, RevealsWhenSwitchedOff) {
    const SlotIndex slot = runToCommitment();
    trader->setOn(false);
    runTo(gateOf(slot) + std::chrono::seconds(60));
    EXPECT_EQ(town.revealed, 1U);
    EXPECT_EQ(town.count("commit"), 1U);
}

TEST_F(SealedTraderTest, SaysThatItMissedTheWindowAndWhatThatCost) {
    const SlotIndex slot = runToCommitment();
    stop();
    clock.advance(gateOf(slot) + std::chrono::seconds(town.row.revealSeconds) - clock.now());
    start();
    run(20);
    const auto lost = told(TraderEvent::Kind::DepositLost);
    ASSERT_EQ(lost.size(), 1U);
    EXPECT_EQ(lost[0].slot, slot);
    EXPECT_EQ(lost[0].credit, Credit{5'000'000});
    EXPECT_EQ(town.count("reveal:m0:s" + std::to_string(slot.value)), 0U);
    start();
    run(20);
    EXPECT_EQ(told(TraderEvent::Kind::DepositLost).size(), 1U);
}

TEST_F(SealedTraderTest, SaysSoWhenAnotherMovedTheDepositToTheReserve) {
    const SlotIndex slot = runToCommitment();
    stop();
    clock.advance(gateOf(slot) + std::chrono::seconds(town.row.revealSeconds) - clock.now());
    town.commitments.clear();
    start();
    run(4);
    EXPECT_EQ(told(TraderEvent::Kind::DepositLost).size(), 1U);
}

TEST_F(SealedTraderTest, TakesTheDepositBackFromAPausedMarket) {
    const SlotIndex slot = runToCommitment();
    town.row.paused = true;
    runTo(gateOf(slot) - std::chrono::seconds(2));
    EXPECT_EQ(town.count("withdraw"), 0U);
    start();
    runTo(gateOf(slot) + std::chrono::seconds(20));
    EXPECT_EQ(town.count("withdraw"), 1U);
    EXPECT_EQ(town.count("reveal"), 0U);
    EXPECT_TRUE(town.commitments.empty());
    ASSERT_EQ(told(TraderEvent::Kind::Withdrawn).size(), 1U);
    EXPECT_EQ(told(TraderEvent::Kind::Withdrawn)[0].credit, Credit{5'000'000});
}

TEST_F(SealedTraderTest, ACommitmentThatCameTooLateIsToldAndNotRevealed) {
    town.censored = true;
    while (town.count("commit") == 0)
        second2();
    const SlotIndex slot = store->open(kOwner, {0}).value().at(0).order.slot;
    runTo(gateOf(slot));
    town.censored = false;
    run(10);
    EXPECT_EQ(town.count("reveal"), 0U);
    EXPECT_GE(told(TraderEvent::Kind::Failed).size(), 1U);
    EXPECT_TRUE(told(TraderEvent::Kind::DepositLost).empty());
}

TEST_F(SealedTraderTest, StoredOrdersKeepToLimitsThatChangedBeforeTheCommitment) {
    town.signerLocked = true;
    while (store->open(kOwner, {0}).value().empty())
        second2();
    town.limits.maxBuy = {100'000};
    town.signerLocked = false;
    start();
    run(10);
    EXPECT_EQ(town.count("commit"), 0U);
    EXPECT_GE(told(TraderEvent::Kind::Failed).size(), 1U);
}

TEST_F(SealedTraderTest, PlacesNothingWhereItCannotKeepSalts) {
    trader = std::make_unique<HouseholdTrader>(TraderIdentity{kOwner, {0}, signer, signer},
                                               TraderServices{town, town, town, clock}, planner, nullptr);
    trader->setListener([this](const TraderEvent& event) { events.push_back(event); });
    trader->setOn(true);
    run(60);
    EXPECT_EQ(town.count("place") + town.count("commit"), 0U);
    EXPECT_GE(told(TraderEvent::Kind::Failed).size(), 1U);
}

} // namespace wattbourse::core
