// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/consensus/aura/steps.h"

#include <gtest/gtest.h>

namespace wattbourse::chain::aura {

TEST(AuraSteps, OneLength) {
    const auto steps = *StepSchedule::fixed(5);
    EXPECT_EQ(steps.at({1513371814}), 302674362U);
    EXPECT_EQ(steps.at({1513371815}), 302674363U);
    EXPECT_EQ(steps.start(302674362), 1513371810U);
    EXPECT_EQ(steps.start(~std::uint64_t{0}), ~std::uint64_t{0});
    EXPECT_FALSE(StepSchedule::fixed(0));
    EXPECT_FALSE(StepSchedule::fixed(65536));
}

// A change within a step waits for its end: the cases of OpenEthereum's own test (step 7 begins at 1000 in steps of
// 10).
TEST(AuraSteps, ChangesAtTheEndOfAStep) {
    const auto at = [](std::uint64_t time) {
        const auto steps = *StepSchedule::changing({{0, 1}, {1000, 10}, {time, 5}});
        const auto& last = steps.segments().back();
        return std::pair(last.step - 1000 + 7, last.time);
    };
    using Pair = std::pair<std::uint64_t, std::uint64_t>;
    EXPECT_EQ(at(1050), Pair(12, 1050));
    EXPECT_EQ(at(1051), Pair(13, 1060));
    EXPECT_EQ(at(1055), Pair(13, 1060));
}

TEST(AuraSteps, CountsOverAChange) {
    const auto steps = *StepSchedule::changing({{0, 10}, {105, 5}});
    EXPECT_EQ(steps.at({109}), 10U);
    EXPECT_EQ(steps.at({110}), 11U);
    EXPECT_EQ(steps.at({114}), 11U);
    EXPECT_EQ(steps.at({115}), 12U);
    EXPECT_EQ(steps.start(12), 115U);
    EXPECT_EQ(steps.seconds(), 5U);
    EXPECT_FALSE(StepSchedule::changing({{5, 10}}));
}

// The second change is asked for before the first one has begun: both begin together, and the second holds.
TEST(AuraSteps, ChangesThatMeet) {
    const auto steps = *StepSchedule::changing({{0, 5}, {1003, 4}, {1004, 3}});
    EXPECT_EQ(steps.start(201), 1005U);
    EXPECT_EQ(steps.start(202), 1008U);
    EXPECT_EQ(steps.seconds(200), 5U);
    EXPECT_EQ(steps.seconds(201), 3U);
    EXPECT_EQ(steps.at({1007}), 201U);
    EXPECT_EQ(steps.at({1008}), 202U);
    EXPECT_FALSE(StepSchedule::changing({{0, 1000}, {1, 4}, {2, 3}})) << "998 s before the first change begins";
    EXPECT_FALSE(StepSchedule::changing({{0, 7}, {~std::uint64_t{0}, 5}})) << "beyond all time";
}

} // namespace wattbourse::chain::aura
