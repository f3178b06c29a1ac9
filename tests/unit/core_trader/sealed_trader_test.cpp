// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The trader in a sealed market, ended at every step and started anew from its store and the chain.
#include "core/storage/schema.h"
#include "tests/support/temporary_folder.h"
#include "tests/unit/core_trader/town.h"

#include <gtest/gtest.h>

namespace wattbourse::core {

namespace {

/// The program dies here.
struct Killed {};

/// A town with a sealed market, and a home's program that can die and start anew.
struct World {
    World() {
        town.row.visibility = Visibility::Sealed;
        town.row.revealSeconds = 12;
        town.row.sealedDeposit = {5'000'000};
        start();
    }

    test::TemporaryFolder folder;
    ManualClock clock{kStart};
    Town town{clock};
    FixedSigner signer;
    FixedPlanner planner;
    std::vector<TraderEvent> events;
    std::unique_ptr<Database> database;
    std::unique_ptr<SealedStore> store;
    std::unique_ptr<HouseholdTrader> trader;

    void stop() {
        trader.reset();
        store.reset();
        database.reset();
    }
    void start() {
        stop();
        database = openStore(folder.path() / "store.db").value();
        store = std::make_unique<SealedStore>(*database);
        trader = std::make_unique<HouseholdTrader>(TraderIdentity{kOwner, {0}, signer, signer},
                                                   TraderServices{town, town, town, clock, &town, store.get()}, planner,
                                                   nullptr);
        trader->setListener([this](const TraderEvent& event) { events.push_back(event); });
        trader->setOn(true);
    }
    /// A block, and what the program does upon it; it is started anew where it died.
    void second2() {
        clock.advance(std::chrono::seconds(2));
        town.block();
        try {
            trader->tick();
        } catch (const Killed&) {
            start();
        }
    }
    void run(int seconds) {
        for (int i = 0; i < seconds; i += 2)
            second2();
    }
    /// Until something is committed.
    SlotIndex runToCommitment() {
        while (town.commitments.empty())
            second2();
        return town.commitments.begin()->first.first;
    }
    void runTo(UnixTime time) {
        while (clock.now() < time)
            second2();
    }
    UnixTime gateOf(SlotIndex slot) const {
        return SlotCalendar(kSlotSeconds).start(slot) - std::chrono::seconds(town.row.gateCloses);
    }
    std::vector<TraderEvent> told(TraderEvent::Kind kind) const {
        std::vector<TraderEvent> out;
        std::copy_if(events.begin(), events.end(), std::back_inserter(out),
                     [kind](const TraderEvent& event) { return event.kind == kind; });
        return out;
    }
};

class SealedTraderTest : public ::testing::Test, protected World {};

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
    // It dies at step n of all that it does with chain, market and outbox, until a run has fewer steps.
    bool died = true;
    std::size_t lives = 0;
    for (std::size_t n = 1; died; ++n) {
        SCOPED_TRACE("dies at step " + std::to_string(n));
        World world;
        std::size_t step = 0;
        died = false;
        world.town.atStep = [&] {
            if (++step == n) {
                died = true;
                throw Killed();
            }
        };
        world.runTo(kStart + std::chrono::seconds(170));
        lives += died ? 1U : 0U;
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
    }
    EXPECT_GT(lives, 20U);
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
