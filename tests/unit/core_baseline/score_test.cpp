// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/baseline/score.h"

#include <gtest/gtest.h>

namespace wattbourse::core {
namespace {

// Sixty working days of a made-up home, 24 slots each: 1 kWh an hour, by a constant more on every fourth day.
BaselineRecord someColdDays() {
    BaselineRecord record{.slotsPerDay = 24, .net = {}, .otherDay = {}, .eventDay = {}, .temperature = {}};
    for (std::size_t slot = 0; slot < 60 * 24; ++slot)
        record.net.emplace_back(Energy{1'000 + (slot / 24 % 4 == 3 ? 800 : 0)});
    record.eventDay.resize(60);
    record.eventDay[47] = true;
    return record;
}
constexpr std::size_t kEvent = 47 * 24 + 17;
constexpr ScoreOptions kHourly{.window = {4, 1}, .contract = {.window = {4, 1}}};

TEST(BaselineScore, TakesTheMethodThatFollowsColdDays) {
    const BaselineRecord record = someColdDays();
    const std::vector<BaselineEvent> events{{kEvent, 4, kEvent}};
    const BaselineReport report = scoreBaselines(record, events, kHourly).value();
    EXPECT_EQ(report.scores.size(), 31U);
    for (const BaselineEvent& event : report.eventLike)
        EXPECT_EQ(event.firstSlot / 24 % 4, 3U) << "cold like the event's day";
    // A window that shows the day's level makes a factor or a difference without a bound exact.
    EXPECT_LT(report.scores.front().errors.rrmse, 0.001);
    EXPECT_DOUBLE_EQ(report.scores.front().errors.within20, 1.0);
    EXPECT_TRUE(report.scores.front().method.adjustment == BaselineAdjustment::Factor ||
                report.scores.front().method.adjustment == BaselineAdjustment::Additive ||
                report.scores.front().method.days == BaselineDays::MeterBefore);
    // By hand: two or three of ten like days are cold, so the mean is 1160 or 1240 Wh, and 1.2 times that of 1800.
    EXPECT_LT(report.contract.bias, -0.15);
}

TEST(BaselineScore, DoesNotLookAtWhatTheEventsMeasured) {
    BaselineRecord record = someColdDays();
    const std::vector<BaselineEvent> events{{kEvent, 4, kEvent}};
    const BaselineReport before = scoreBaselines(record, events, kHourly).value();
    for (std::size_t i = 0; i < 4; ++i)
        record.net[kEvent + i] = Energy{-5'000'000};
    const BaselineReport after = scoreBaselines(record, events, kHourly).value();
    ASSERT_EQ(before.scores.size(), after.scores.size());
    for (std::size_t i = 0; i < before.scores.size(); ++i) {
        EXPECT_EQ(before.scores[i].method, after.scores[i].method);
        EXPECT_EQ(before.scores[i].errors.rrmse, after.scores[i].errors.rrmse);
    }
}

TEST(BaselineScore, ErrorsByHand) {
    BaselineErrorSum sum;
    sum.add(std::vector<Energy>{{900}, {1'100}}, std::vector<Energy>{{1'000}, {1'000}});
    sum.add(std::vector<Energy>{{500}, {500}}, std::vector<Energy>{{1'000}, {1'000}});
    const BaselineErrors errors = sum.errors();
    // Squares 10^4, 10^4, 25 * 10^4, 25 * 10^4: the root of their mean is 360.555 of 1000.
    EXPECT_NEAR(errors.rrmse, 0.3605551, 1e-6);
    EXPECT_NEAR(errors.bias, -0.25, 1e-12);
    EXPECT_DOUBLE_EQ(errors.within20, 0.5);
    EXPECT_EQ(errors.days, 2U);
    // Measured above the baseline: -100, 100, 500, 500.
    EXPECT_NEAR(errors.low, -40, 1e-9);
    EXPECT_NEAR(errors.high, 500, 1e-9);
}

TEST(BaselineScore, SaysThatThereAreTooFewDays) {
    BaselineRecord record = someColdDays();
    record.net.resize(12 * 24);
    const std::vector<BaselineEvent> events{{11 * 24 + 17, 4, 11 * 24 + 17}};
    EXPECT_EQ(scoreBaselines(record, events, kHourly).error().code, ErrorCode::NotFound);
    EXPECT_EQ(scoreBaselines(record, {}, kHourly).error().code, ErrorCode::OutOfRange);
    EXPECT_EQ(scoreBaselines(record, std::vector<BaselineEvent>{{5, 4, 6}}, kHourly).error().code,
              ErrorCode::OutOfRange);
}

} // namespace
} // namespace wattbourse::core
