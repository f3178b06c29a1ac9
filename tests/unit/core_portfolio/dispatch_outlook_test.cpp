// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/dispatch_outlook.h"

#include <gtest/gtest.h>
#include <random>

namespace wattbourse::core {

namespace {
constexpr std::uint64_t kSeed = 20'260'401;
constexpr FlexTerms kTerms{{240'000}, {200'000}, 100, 1'500};
} // namespace

// The mock-up's call: 198 of 240 kWh answered, penalty below 216, 18 short. Likely 180 of 216: 36 kWh cost 1.5 times
// 0.2 cr each.
TEST(DispatchOutlook, SaysWhatTheAnswersWillCost) {
    const auto outlook = outlookOf(kTerms, 1, {198'000}, {180'000});
    EXPECT_EQ(outlook.tolerated.value, 216'000);
    EXPECT_EQ(outlook.shortBy.value, 18'000);
    EXPECT_EQ(outlook.missing.value, 42'000);
    EXPECT_EQ(outlook.likely.delivered.value, 180'000);
    EXPECT_EQ(outlook.likely.earned.value, 36'000'000);
    EXPECT_EQ(outlook.likely.penalty.value, 10'800'000);
    EXPECT_EQ(outlook.unpaid.value, 12'000'000);
    const auto four = outlookOf(kTerms, 4, {198'000}, {180'000});
    EXPECT_EQ(four.likely.penalty.value, 43'200'000) << "each slot of an event is held to its promise";
    EXPECT_EQ(four.shortBy, outlook.shortBy);
}

TEST(DispatchOutlook, EnoughAnswersCostNothing) {
    const auto outlook = outlookOf(kTerms, 4, {260'000}, {250'000});
    EXPECT_EQ(outlook.shortBy.value, 0);
    EXPECT_EQ(outlook.missing.value, 0);
    EXPECT_EQ(outlook.likely.penalty.value, 0);
    EXPECT_EQ(outlook.unpaid.value, 0);
    EXPECT_EQ(outlook.likely.earned.value, 192'000'000) << "no slot pays for more than was contracted";
}

// 1,000,001 less 5 % (50,000) leaves 950,001; 100, 200 and 33 of 333 Wh one after the other.
TEST(PayOutPlan, IsTheContractsRuleToTheLastUnit) {
    const auto plan = payOutPlan({1'000'001}, 50, std::vector<MemberDelivery>{{{7}, {100}}, {{2}, {200}}, {{9}, {33}}});
    EXPECT_EQ(plan.kept.value, 50'000);
    EXPECT_EQ(plan.shares, (std::vector<MemberPayOut>{{{7}, {285'285}}, {{2}, {570'571}}, {{9}, {94'145}}}));
}

TEST(PayOutPlan, WhereNobodyDeliveredTheAggregatorKeepsAll) {
    const auto plan = payOutPlan({500}, 100, std::vector<MemberDelivery>{{{1}, {0}}, {{2}, {-20}}});
    EXPECT_EQ(plan.kept.value, 500);
    EXPECT_EQ(plan.shares, (std::vector<MemberPayOut>{{{1}, {0}}, {{2}, {0}}}));
}

TEST(PayOutPlan, AlwaysAddsUpAndNobodyIsOffByMoreThanTheRounding) {
    std::mt19937_64 random(kSeed);
    for (int round = 0; round < 500; ++round) {
        const Credit earned{static_cast<std::int64_t>(random() % 1'000'000'000'000)};
        const auto keep = static_cast<std::uint32_t>(random() % 1001);
        std::vector<MemberDelivery> deliveries(1 + random() % 50);
        Energy all;
        for (std::size_t i = 0; i < deliveries.size(); ++i) {
            deliveries[i] = {{static_cast<std::int64_t>(i)},
                             {static_cast<std::int64_t>(random() % 3 ? random() % 90'000 : 0)}};
            all += deliveries[i].positive;
        }
        const auto plan = payOutPlan(earned, keep, deliveries);
        Credit sum = plan.kept;
        const Credit pot = earned - plan.kept;
        for (std::size_t i = 0; i < deliveries.size(); ++i) {
            sum += plan.shares[i].amount;
            if (all.value == 0)
                continue;
            const double exact = static_cast<double>(pot.value) * static_cast<double>(deliveries[i].positive.value) /
                                 static_cast<double>(all.value);
            EXPECT_NEAR(static_cast<double>(plan.shares[i].amount.value), exact,
                        static_cast<double>(deliveries.size()));
        }
        EXPECT_EQ(sum, earned);
    }
}

} // namespace wattbourse::core
