// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/neighbourhood.h"

#include "tests/support/street.h"

#include <gtest/gtest.h>

namespace wattbourse::core {
namespace {

using test::CountedRandom;

// One home has a surplus of 1 kWh in every slot, the other a need of 1 kWh, in a flat tariff of 0.3 and 0.1.
NeighbourhoodInput pair(Bidding bidding) {
    NeighbourhoodInput input;
    input.importPrice.assign(240, 0.3);
    input.exportPrice.assign(240, 0.1);
    input.homes.push_back(
        {.name = "roof", .load = std::vector<double>(240, 0.0), .solar = std::vector<double>(240, 1.0)});
    input.homes.push_back({.name = "flat", .load = std::vector<double>(240, 1.0)});
    for (NeighbourHome& home : input.homes)
        home.bidding = bidding;
    input.threads = 1;
    return input;
}

TEST(Neighbourhood, TwoHomesShareWhatTheTariffKeepsApart) {
    CountedRandom random;
    const NeighbourhoodOutcome all = simulateNeighbourhood(pair(Bidding::Truthful), random).value();
    // By hand: alone 240 * 0.3 and -240 * 0.1; together nothing goes to the grid.
    EXPECT_NEAR(all.greedyAlone, 48, 1e-6);
    EXPECT_NEAR(all.freeNetting, 0, 1e-6);
    EXPECT_NEAR(all.inMarket - all.dust, 0, 0.01);
    EXPECT_NEAR(all.traded, 240, 0.01);
    EXPECT_NEAR(all.efficiency, 1, 1e-3);
    EXPECT_DOUBLE_EQ(all.selfSufficiency, 1);
    EXPECT_DOUBLE_EQ(all.selfSufficiencyAlone, 0);
    EXPECT_EQ(all.worseOff, 0U);
    // The price is half way, 0.2, give or take a tick: both gain 0.1 a kWh.
    EXPECT_NEAR(all.homes[0].greedyAlone - all.homes[0].inMarket, 24, 0.1);
    EXPECT_NEAR(all.homes[1].greedyAlone - all.homes[1].inMarket, 24, 0.1);
}

TEST(Neighbourhood, MoneyNeitherAppearsNorVanishes) {
    for (const Bidding bidding : {Bidding::Agent, Bidding::Truthful, Bidding::ZeroIntelligence}) {
        CountedRandom random;
        NeighbourhoodInput input = pair(bidding);
        input.homes[0].storage = {.capacity = 3, .power = 1, .efficiency = 0.95};
        input.knownRounds = 0;
        const NeighbourhoodOutcome all = simulateNeighbourhood(input, random).value();
        double bought = 0;
        double sold = 0;
        for (const NeighbourOutcome& home : all.homes) {
            bought += home.bought;
            sold += home.sold;
        }
        EXPECT_NEAR(bought, sold, 0.001 * 3 * 240);
        EXPECT_GE(all.dust, -1e-9);
        // What rounding leaves is a µcr or a Wh an order at most.
        EXPECT_LT(all.dust, 0.001 * 0.3 * 4 * 3 * 240);
        EXPECT_GE(all.inMarket, all.freeNetting - 0.01);
    }
}

TEST(Neighbourhood, TheSameSeedGivesTheSameStreetWhateverTheThreads) {
    NeighbourhoodInput input = pair(Bidding::ZeroIntelligence);
    input.homes[1].bidding = Bidding::Agent;
    CountedRandom one;
    const NeighbourhoodOutcome first = simulateNeighbourhood(input, one).value();
    input.threads = 3;
    CountedRandom other;
    const NeighbourhoodOutcome second = simulateNeighbourhood(input, other).value();
    EXPECT_EQ(first.inMarket, second.inMarket);
    EXPECT_EQ(first.traded, second.traded);
    EXPECT_EQ(first.efficiency, second.efficiency);
}

TEST(Neighbourhood, TellsProgressAndStops) {
    CountedRandom random;
    std::vector<std::size_t> told;
    const auto stopped = simulateNeighbourhood(pair(Bidding::Truthful), random, [&](std::size_t done, std::size_t all) {
        told.push_back(done);
        EXPECT_EQ(all, 240U);
        return false;
    });
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(told, std::vector<std::size_t>{168});
}

TEST(Neighbourhood, RefusesWhatDoesNotFit) {
    CountedRandom random;
    NeighbourhoodInput input = pair(Bidding::Truthful);
    input.homes[1].load.pop_back();
    EXPECT_EQ(simulateNeighbourhood(input, random).error().code, ErrorCode::OutOfRange);
    input = pair(Bidding::Truthful);
    input.exportPrice[7] = 0.31;
    EXPECT_EQ(simulateNeighbourhood(input, random).error().code, ErrorCode::OutOfRange);
    input = pair(Bidding::Truthful);
    input.importPrice[7] = std::nan("");
    EXPECT_EQ(simulateNeighbourhood(input, random).error().code, ErrorCode::OutOfRange);
    input = pair(Bidding::Truthful);
    input.rounds = 0;
    EXPECT_EQ(simulateNeighbourhood(input, random).error().code, ErrorCode::OutOfRange);
}

TEST(Neighbourhood, RecordedHomesComeCloseToFreeNetting) {
    WB_NEEDS_SHARED(test::kStreetFolder);
    NeighbourhoodInput input = test::recordedStreet(6, 28);
    CountedRandom random;
    const NeighbourhoodOutcome all = simulateNeighbourhood(input, random).value();
    EXPECT_LT(all.inMarket, all.freeNetting * 1.03);
    EXPECT_GT(all.efficiency, 0.97);
    EXPECT_LT(all.inMarket, all.plannedAlone);
    EXPECT_LT(all.plannedAlone, all.greedyAlone);
    EXPECT_EQ(all.worseOff, 0U);

    constexpr Bidding kKinds[]{Bidding::Agent, Bidding::Truthful, Bidding::ZeroIntelligence};
    for (std::size_t i = 0; i < 6; ++i)
        input.homes[i].bidding = kKinds[i % 3];
    const NeighbourhoodOutcome mixed = simulateNeighbourhood(input, random).value();
    EXPECT_GT(mixed.efficiency, 0.97);
    EXPECT_LT(mixed.inMarket, mixed.freeNetting * 1.03);
}

TEST(Neighbourhood, TheGridFeeKeepsThePeakDown) {
    WB_NEEDS_SHARED(test::kStreetFolder);
    NeighbourhoodInput input = test::recordedStreet(6, 28);
    CountedRandom random;
    const NeighbourhoodOutcome without = simulateNeighbourhood(input, random).value();
    input.gridFee = 0.5;
    input.branchCapacity = 15;
    const NeighbourhoodOutcome with = simulateNeighbourhood(input, random).value();
    // Batteries that all charge in the cheap hours make a new peak; the fee takes it away again.
    EXPECT_GT(without.peak, without.greedyPeak);
    EXPECT_LE(with.peak, with.greedyPeak);
    EXPECT_LE(with.peak, input.branchCapacity * 1.01);
    EXPECT_LT(with.inMarket, with.greedyAlone);
}

} // namespace
} // namespace wattbourse::core
