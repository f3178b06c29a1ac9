// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/schema.h"
#include "tests/support/temporary_folder.h"
#include "tests/unit/core_trader/town.h"

#include <gtest/gtest.h>

namespace wattbourse::core {

/// The program dies here.
struct Killed {};

/// A town, and a home's program that can die and start anew.
struct World {
    World() { start(); }

    test::TemporaryFolder folder;
    ManualClock clock{kStart};
    Town town{clock};
    FixedSigner signer;
    FixedPlanner planner;
    std::vector<TraderEvent> events;
    std::unique_ptr<Database> database;
    std::unique_ptr<SealedStore> store;
    std::unique_ptr<RestingStore> restingStore;
    const TickRamp* ramp{nullptr};
    std::unique_ptr<HouseholdTrader> trader;

    void stop() {
        trader.reset();
        store.reset();
        restingStore.reset();
        database.reset();
    }
    void start() {
        stop();
        database = openStore(folder.path() / "store.db").value();
        store = std::make_unique<SealedStore>(*database);
        restingStore = std::make_unique<RestingStore>(*database);
        trader = std::make_unique<HouseholdTrader>(
            TraderIdentity{kOwner, {0}, signer, signer},
            TraderServices{town, town, town, clock, &town, store.get(), &town, restingStore.get(), &town, ramp},
            planner, nullptr);
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

/// Runs `life(world)` in a new world again and again, in which the program dies at step 1, 2, 3 ... of all that it does
/// with chain, market and outbox, until a life has fewer steps. Answers how many lives had a death.
template <class SomeWorld, class Life>
std::size_t dieAtEveryStep(Life life) {
    std::size_t deaths = 0;
    for (std::size_t n = 1;; ++n) {
        SCOPED_TRACE("dies at step " + std::to_string(n));
        SomeWorld world;
        std::size_t step = 0;
        world.town.atStep = [&] {
            if (++step == n)
                throw Killed();
        };
        life(world);
        if (step < n)
            return deaths;
        ++deaths;
    }
}

} // namespace wattbourse::core
