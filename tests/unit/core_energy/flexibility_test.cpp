// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Expected values by Python's fractions.Fraction and math.floor / math.ceil; compare_flexibility.mjs holds random cases
// against the contract.
#include "core/energy/flexibility.h"

#include <array>
#include <gtest/gtest.h>

namespace wattbourse::core {
namespace {

constexpr AdjustmentCap kCap{800, 1200};

TEST(Baseline, ExactlyTheMeanWithoutAWindow) {
    EXPECT_EQ(meanAgainstSeller({9'055}, 9, FlexDirection::Up).value, 1'006);
    EXPECT_EQ(meanAgainstSeller({9'055}, 9, FlexDirection::Down).value, 1'007);
    EXPECT_EQ(meanAgainstSeller({-201}, 2, FlexDirection::Up).value, -101);
    EXPECT_EQ(meanAgainstSeller({-201}, 2, FlexDirection::Down).value, -100);
    EXPECT_EQ(adjustedBaseline({9'055}, 9, {}, BaselineForm::Multiplicative, kCap, FlexDirection::Up).value, 1'006);
}

TEST(Baseline, SameDayFactorIsHeldWithinTheCap) {
    const auto with = [](std::int64_t actual, BaselineForm form) {
        return adjustedBaseline({9'055}, 9, {{actual}, {9 * 8'000}, 16}, form, kCap, FlexDirection::Up).value;
    };
    EXPECT_EQ(with(8'800, BaselineForm::Multiplicative), 1'106);
    EXPECT_EQ(with(80'000, BaselineForm::Multiplicative), 1'207);
    EXPECT_EQ(with(0, BaselineForm::Multiplicative), 804);
    EXPECT_EQ(with(8'800, BaselineForm::Additive), 1'056);
    EXPECT_EQ(with(80'000, BaselineForm::Additive), 1'106);
    EXPECT_EQ(with(-80'000, BaselineForm::Additive), 906);
}

/// A net producer's baseline is negative, and more sun makes it more so.
TEST(Baseline, ProducersAreAdjustedAsConsumersAre) {
    const BaselineWindow window{{-8'800}, {-10 * 8'000}, 16};
    EXPECT_EQ(adjustedBaseline({-30'000}, 10, window, BaselineForm::Multiplicative, kCap, FlexDirection::Up).value,
              -3'300);
    EXPECT_EQ(adjustedBaseline({-30'000}, 10, window, BaselineForm::Additive, kCap, FlexDirection::Up).value, -3'050);
}

TEST(Flexibility, PaysWhatWasDeliveredAndChargesBelowTheTolerance) {
    const FlexTerms terms{{1'000}, {200'000}, 100, 1'500};
    const std::array<Energy, 3> deltas{Energy{950}, Energy{400}, Energy{5'000}};
    const auto result = settleFlexibility(terms, deltas);
    EXPECT_EQ(result.delivered.value, 2'350);
    EXPECT_EQ(result.earned.value, 470'000);
    EXPECT_EQ(result.penalty.value, 150'000);
}

TEST(Flexibility, MoreConsumptionDeliversNothing) {
    const FlexTerms terms{{1'000}, {200'000}, 30, 1'500};
    const std::array<Energy, 1> deltas{Energy{-498'000}};
    const auto result = settleFlexibility(terms, deltas);
    EXPECT_EQ(result.delivered.value, 0);
    EXPECT_EQ(result.earned.value, 0);
    EXPECT_EQ(result.penalty.value, 970 * 300);
}

TEST(Flexibility, TheBondIsTheWholePriceOrThePenaltyWhereThatIsMore) {
    EXPECT_EQ(flexBond({2'400}, 1, {400'000}, 1'500).value, 1'440'000);
    EXPECT_EQ(flexBond({2'400}, 4, {400'000}, 500).value, 3'840'000);
    EXPECT_EQ(flexBond({1}, 1, {333}, 1'001).value, 1) << "rounded up";
}

TEST(Flexibility, SharesUseTheWholeSumUp) {
    Credit left{480'001};
    Energy all{3'300};
    Credit paid;
    for (const std::int64_t mine : {800, 0, 2'499, 1}) {
        const auto share = flexShare(left, {mine}, all);
        left.value -= share.value;
        all.value -= mine;
        paid.value += share.value;
    }
    EXPECT_EQ(paid.value, 480'001);
    EXPECT_EQ(flexShare({5}, {0}, {0}).value, 0);
}

} // namespace
} // namespace wattbourse::core
