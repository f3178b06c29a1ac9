// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/core_trader/town.h"

#include <gtest/gtest.h>

namespace wattbourse::core {

namespace {

class Readings final : public ReportSource {
public:
    std::vector<SlotReport> open;
    Result<std::vector<SlotReport>> due(UnixTime now) override {
        std::vector<SlotReport> out;
        for (const SlotReport& report : open)
            if (SlotCalendar(kSlotSeconds).end(report.slot) <= now)
                out.push_back(report);
        return out;
    }
    void accepted(const SlotReport& report, const Hash32&) override {
        std::erase_if(open, [&](const SlotReport& r) { return r.slot == report.slot; });
    }
};

class TraderTest : public ::testing::Test {
protected:
    ManualClock clock{kStart};
    Town town{clock};
    FixedSigner signer;
    FixedPlanner planner;
    Readings readings;
    std::vector<TraderEvent> events;
    std::unique_ptr<HouseholdTrader> trader = start();

    std::unique_ptr<HouseholdTrader> start() {
        auto made = std::make_unique<HouseholdTrader>(TraderIdentity{kOwner, {0}, signer, signer},
                                                      TraderServices{town, town, town, clock}, planner, &readings);
        made->setListener([this](const TraderEvent& event) { events.push_back(event); });
        made->setOn(true);
        return made;
    }
    void run(int seconds) {
        for (int i = 0; i < seconds; i += 2) {
            clock.advance(std::chrono::seconds(2));
            town.block();
            trader->tick();
        }
    }
    std::size_t told(TraderEvent::Kind kind) const {
        return static_cast<std::size_t>(
            std::count_if(events.begin(), events.end(), [&](const TraderEvent& e) { return e.kind == kind; }));
    }
    SlotIndex slotNow() const { return SlotCalendar(kSlotSeconds).at(clock.now()); }
};

} // namespace

TEST_F(TraderTest, BuysClearsClaimsReportsAndSettlesASlot) {
    const SlotIndex slot{slotNow().value + 1};
    readings.open.push_back({.meter = {}, .slot = slot, .imported = {500}, .exported = {}, .root = {}});
    run(240);
    EXPECT_EQ(town.count("place:m0:s" + std::to_string(slot.value)), 1U);
    EXPECT_TRUE(town.clearings.contains(slot));
    EXPECT_TRUE(town.positions[slot].settled);
    EXPECT_TRUE(readings.open.empty());
    EXPECT_GE(told(TraderEvent::Kind::Filled), 1U);
    EXPECT_EQ(told(TraderEvent::Kind::Settled), 1U);
    EXPECT_EQ(told(TraderEvent::Kind::Failed), 0U);
}

TEST_F(TraderTest, OneOrderASlotHoweverOftenItStarts) {
    for (int i = 0; i < 60; ++i) {
        run(4);
        trader = start();
    }
    std::map<SlotIndex, int> perSlot;
    for (const OrderRecord& order : town.book_)
        ++perSlot[order.slot];
    EXPECT_GE(perSlot.size(), 3U);
    for (const auto& [slot, orders] : perSlot)
        EXPECT_EQ(orders, 1) << slot.value;
}

TEST_F(TraderTest, DoesNotOrderAgainWhileTheFirstIsOnItsWay) {
    town.censored = true;
    run(50);
    trader = start();
    run(50);
    EXPECT_GE(town.count("place"), 2U);
    std::set<std::string> slots;
    for (const auto& [intent, txn] : town.txns)
        EXPECT_TRUE(slots.insert(intent.substr(0, intent.rfind(":r"))).second) << intent;
}

TEST_F(TraderTest, NeverOutsideTheOwnersLimits) {
    planner.tick = 300;
    run(120);
    EXPECT_EQ(town.count("place"), 0U);
    EXPECT_GE(told(TraderEvent::Kind::Failed), 1U);
}

TEST_F(TraderTest, PausesWithoutPermissionAndSaysWhy) {
    town.limits.sessionKey = kOwner;
    run(120);
    EXPECT_EQ(town.count("place"), 0U);
    EXPECT_EQ(trader->status().state, TraderStatus::State::Paused);
    EXPECT_EQ(told(TraderEvent::Kind::Paused), 1U);
    town.limits.sessionKey = kSession;
    run(120);
    EXPECT_EQ(trader->status().state, TraderStatus::State::On);
    EXPECT_GE(town.count("place"), 1U);
}

TEST_F(TraderTest, PausesWhenTheChainStandsStill) {
    run(10);
    const std::size_t before = town.count("place");
    for (int i = 0; i < 60; ++i) {
        clock.advance(std::chrono::seconds(2));
        trader->tick();
    }
    EXPECT_EQ(trader->status().state, TraderStatus::State::Paused);
    EXPECT_EQ(town.count("place"), before);
}

TEST_F(TraderTest, StopsAtTheExpiryOfItsPermission) {
    town.limits.sessionExpires = clock.now() + std::chrono::seconds(30);
    run(200);
    EXPECT_EQ(trader->status().state, TraderStatus::State::Paused);
    EXPECT_LE(town.count("place"), 1U);
}

TEST_F(TraderTest, TriesAgainWhenTheContractRefusedAndTheGateIsOpen) {
    town.refuseNext = true;
    run(120);
    EXPECT_GE(told(TraderEvent::Kind::Failed), 1U);
    EXPECT_GE(town.book_.size(), 1U);
}

TEST_F(TraderTest, LockedWalletPlacesNothingAndTellsOnce) {
    town.signerLocked = true;
    run(60);
    EXPECT_EQ(town.txns.size(), 0U);
    EXPECT_EQ(told(TraderEvent::Kind::Failed), 1U);
}

TEST_F(TraderTest, ARowThatIsChangedForLaterSlotsDoesNotGovernTheNextOne) {
    // Announced: half the price step and an earlier gate, from a slot on that is four away.
    const SlotIndex changes{slotNow().value + 4};
    town.formerRows = {town.row};
    town.row.tick = {500};
    town.row.gateCloses = 40;
    town.row.fromSlot = changes;
    run(300);
    const auto priceIn = [this](SlotIndex slot) {
        const auto placed = std::find_if(events.begin(), events.end(), [slot](const TraderEvent& e) {
            return e.kind == TraderEvent::Kind::Placed && e.slot == slot;
        });
        return placed == events.end() ? Price{} : *placed->price;
    };
    EXPECT_EQ(priceIn({changes.value - 1}), (Price{1'000 + 199 * 1'000}));
    EXPECT_EQ(priceIn({changes.value + 1}), (Price{1'000 + 199 * 500}));
}

TEST_F(TraderTest, NothingToTradeIsSaidAndNothingSent) {
    planner.quantity = {0};
    town.othersSell = {0};
    run(120);
    EXPECT_EQ(town.txns.size(), 0U);
    EXPECT_GE(told(TraderEvent::Kind::NothingToTrade), 1U);
}

TEST_F(TraderTest, OffPlacesNothingButSettlesWhatWasOrdered) {
    const SlotIndex slot{slotNow().value + 1};
    readings.open.push_back({.meter = {}, .slot = slot, .imported = {500}, .exported = {}, .root = {}});
    while (town.book_.empty())
        run(2);
    trader->setOn(false);
    run(240);
    EXPECT_EQ(town.count("place"), 1U);
    EXPECT_TRUE(town.positions[town.book_.front().slot].settled || town.book_.front().slot != slot);
    EXPECT_EQ(trader->status().state, TraderStatus::State::Off);
}

} // namespace wattbourse::core
