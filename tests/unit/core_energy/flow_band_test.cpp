// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/energy/flow_band.h"

#include <gtest/gtest.h>
#include <vector>

namespace wattbourse::core {
namespace {

/// Misses of -10, -9 ... 9 Wh around a plan of 1,000 Wh; shuffled, since their order says nothing.
std::vector<PastFlow> twenty() {
    std::vector<PastFlow> out;
    for (std::int64_t i = 0; i < 20; ++i)
        out.push_back({{1'000}, {1'000 - 10 + i * 7 % 20}});
    return out;
}

} // namespace

// By hand: the nearest ranks of 20 values are the 2nd, the 10th and the 18th.
TEST(FlowBand, IsThePlanAndHowFarPlansWereMissed) {
    EXPECT_EQ(flowBand(Energy{400}, twenty()), (FlowBand{{391}, {399}, {407}}));
    EXPECT_EQ(flowBand(Energy{-400}, twenty()), (FlowBand{{-409}, {-401}, {-393}}));
}

TEST(FlowBand, WithoutAPlanItIsWhatWasMeasured) {
    EXPECT_EQ(flowBand(std::nullopt, twenty()), (FlowBand{{991}, {999}, {1'007}}));
}

TEST(FlowBand, TooFewSlotsSayNothing) {
    auto past = twenty();
    past.resize(kLeastPast);
    EXPECT_TRUE(flowBand(Energy{0}, past));
    past.pop_back();
    EXPECT_FALSE(flowBand(Energy{0}, past));
    EXPECT_FALSE(flowBand(std::nullopt, {}));
    const std::vector<PastFlow> same(kLeastPast, PastFlow{{5}, {5}});
    EXPECT_EQ(flowBand(Energy{7}, same), (FlowBand{{7}, {7}, {7}}));
}

} // namespace wattbourse::core
