// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/baseline/contract_rule.h"

#include <gtest/gtest.h>

namespace wattbourse::core {
namespace {

// The cases of Baselines.t.sol with the values that the contract gives there (forge): the event is the slot of 18:00 on
// a Friday, notified an hour before, and the window ends another hour before that.
constexpr std::size_t kDay = 96;
constexpr std::size_t kToday = 15;
constexpr std::size_t kEvent = kToday * kDay + 72;

class ContractBaseline : public ::testing::Test {
protected:
    ContractBaseline() {
        m_record.net.resize(16 * kDay);
        m_record.otherDay.resize(16);
        m_record.eventDay.resize(16);
        // Two weekends before.
        for (const std::size_t back : {5U, 6U, 12U, 13U})
            m_record.otherDay[kToday - back] = true;
    }
    void day(std::size_t back, std::int64_t inEvent, std::int64_t inWindow) {
        m_record.net[kEvent - back * kDay] = Energy{inEvent};
        for (std::size_t i = 1; i <= 16; ++i)
            m_record.net[kEvent - 8 - i - back * kDay] = Energy{inWindow};
    }
    void workingDays() {
        for (std::size_t back = 1; back <= 11; ++back)
            if (back == 5 || back == 6)
                day(back, 90'000, 9'000);
            else
                day(back, 1'000 + static_cast<std::int64_t>(back), 500);
    }
    void today(std::int64_t inWindow) {
        for (std::size_t i = 1; i <= 16; ++i)
            m_record.net[kEvent - 8 - i] = Energy{inWindow};
    }
    std::int64_t baseline(const ContractRule& rule, FlexDirection direction = FlexDirection::Up) {
        return contractBaseline(m_record, {kEvent, 1, kEvent - 4, direction}, rule).value().at(0).value;
    }

    BaselineRecord m_record;
};

TEST_F(ContractBaseline, MeanOfWorkingDaysRoundedAgainstTheSeller) {
    workingDays();
    EXPECT_EQ(baseline({}), 1'006);
    EXPECT_EQ(baseline({}, FlexDirection::Down), 1'007);
}

TEST_F(ContractBaseline, SameDayAdjustmentIsAFactorWithinTheCap) {
    workingDays();
    today(550);
    EXPECT_EQ(baseline({}), 1'106);
    EXPECT_EQ(baseline({.cap = {950, 1050}}), 1'056);
    today(5'000);
    EXPECT_EQ(baseline({}), 1'207);
    EXPECT_EQ(baseline({.form = BaselineForm::Additive}), 1'106);
    today(450);
    EXPECT_EQ(baseline({.form = BaselineForm::Additive}), 956);
}

TEST_F(ContractBaseline, EventDaysAreNoLikeDays) {
    workingDays();
    m_record.eventDay[kToday - 1] = true;
    EXPECT_EQ(baseline({}), 1'006);
    // 54 over eight days, and 55 over nine, differ only behind the point.
    EXPECT_EQ(likeDays(m_record, {kEvent, 1, kEvent - 4}, 10).size(), 8U);
}

TEST_F(ContractBaseline, TooFewDaysAreNoBaseline) {
    day(2, 1'000, 500);
    day(1, 1'000, 500);
    const auto answer = contractBaseline(m_record, {kEvent, 1, kEvent - 4}, {});
    EXPECT_EQ(answer.error().code, ErrorCode::NotFound);
}

TEST_F(ContractBaseline, MeterBeforeIsTheMeanOfTheWindow) {
    const ContractRule rule{.method = ContractRule::Method::MeterBefore, .window = {.slots = 4, .gap = 0}};
    EXPECT_EQ(contractBaseline(m_record, {kEvent, 1, kEvent - 4}, rule).error().code, ErrorCode::NotFound);
    m_record.net[kEvent - 5] = Energy{-100};
    m_record.net[kEvent - 7] = Energy{-101};
    EXPECT_EQ(baseline(rule), -101);
}

} // namespace
} // namespace wattbourse::core
