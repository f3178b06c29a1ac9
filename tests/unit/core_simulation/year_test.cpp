// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/neighbourhood.h"

#include "tests/support/street.h"

#include <ctime>
#include <gtest/gtest.h>

namespace wattbourse::core {
namespace {

// Processor time: two busy cores within five minutes are ten minutes of it.
TEST(NeighbourhoodYear, SeventeenHomes) {
    WB_NEEDS_SHARED(test::kStreetFolder);
    NeighbourhoodInput input = test::recordedStreet(17, 365);
    input.gridFee = 0.5;
    input.branchCapacity = 32;
    test::CountedRandom random;
    const std::clock_t before = std::clock();
    const NeighbourhoodOutcome all = simulateNeighbourhood(input, random).value();
    const double seconds = static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
    RecordProperty("processor_seconds", std::to_string(seconds));
    EXPECT_EQ(all.slots, 8'760U);
    EXPECT_LT(all.inMarket, all.freeNetting * 1.03);
    EXPECT_GT(all.efficiency, 0.97);
    EXPECT_LE(all.peak, all.greedyPeak);
    EXPECT_LT(seconds, 600);
}

} // namespace
} // namespace wattbourse::core
