// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/core_schedule/worlds.h"

#include <cstdlib>
#include <gtest/gtest.h>

namespace wattbourse::core::test {
namespace {

void live(std::uint64_t from, std::uint64_t until) {
    WorldResult sum;
    int broken = 0;
    for (std::uint64_t seed = from; seed < until; ++seed) {
        const WorldResult result = liveThrough(seed);
        if (!result.broken.empty() && ++broken <= 20)
            ADD_FAILURE() << result.broken;
        sum.plans += result.plans;
        sum.fallbacks += result.fallbacks;
        sum.rulesBetter += result.rulesBetter;
        sum.readyCars += result.readyCars;
        sum.carsThatCouldNot += result.carsThatCouldNot;
    }
    EXPECT_EQ(broken, 0);
    // A world in which no car ever leaves ready, or no solver ever fails, would show nothing.
    EXPECT_GT(sum.readyCars, static_cast<int>((until - from) / 10));
    EXPECT_GT(sum.fallbacks, static_cast<int>((until - from) / 10));
    // The program itself plans nearly always.
    EXPECT_LT(sum.rulesBetter, sum.plans / 20);
    std::printf("%llu worlds, %d plans, %d by the rules (%d of them better so), %d cars ready, %d that could not be\n",
                static_cast<unsigned long long>(until - from), sum.plans, sum.fallbacks, sum.rulesBetter, sum.readyCars,
                sum.carsThatCouldNot);
}

TEST(Worlds, Hold) {
    live(0, 300);
}

// CLP, started warm, once called a program optimal that has no bound.
TEST(Worlds, AnUnboundedProgramIsNoPlan) {
    EXPECT_EQ(liveThrough(97'553).broken, "");
}

TEST(Worlds, HoldInFull) {
    const char* count = std::getenv("WATTBOURSE_WORLDS");
    if (!count)
        GTEST_SKIP() << "WATTBOURSE_WORLDS is not set: the 300 worlds of Hold are enough by default";
    live(1'000, 1'000 + std::strtoull(count, nullptr, 10));
}

} // namespace
} // namespace wattbourse::core::test
