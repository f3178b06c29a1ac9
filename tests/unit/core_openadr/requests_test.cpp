// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openadr/requests.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace wattbourse::core::openadr {
namespace {

using testing::HasSubstr;

constexpr UnixTime kNow{1'795'617'900};
constexpr UnixTime kStart{1'795'629'600};

Event event(const std::string& type, std::vector<double> values, const std::string& units = "KW") {
    Event out;
    out.id = "event-1";
    out.programId = "program-1";
    out.name = "evening peak";
    out.descriptors = {{type, units, ""}};
    out.period = Period{kStart, {0, 900}};
    for (const double value : values)
        out.intervals.push_back(
            {static_cast<std::int64_t>(out.intervals.size()), std::nullopt, {{type, {Value(value)}}}});
    return out;
}

TEST(OpenAdrRequests, aChangeOfConsumptionIsFlexibility) {
    const auto found = requestsOf(event("DISPATCH_SETPOINT_RELATIVE", {-120.5, 0, 40}), kNow).value();
    ASSERT_EQ(found.size(), 2U);
    // To use less is FlexUp.
    EXPECT_EQ(found[0].direction, FlexDirection::Up);
    EXPECT_EQ(found[0].power, Power{120'500});
    EXPECT_EQ(found[0].start, kStart);
    EXPECT_EQ(found[0].end, kStart + std::chrono::seconds(900));
    EXPECT_EQ(found[1].direction, FlexDirection::Down);
    EXPECT_EQ(found[1].power, Power{40'000});
    EXPECT_EQ(found[1].interval, 2);
    EXPECT_EQ(found[1].start, kStart + std::chrono::seconds(1'800));
}

TEST(OpenAdrRequests, limitsAndLevels) {
    const auto limit = requestsOf(event("IMPORT_CAPACITY_LIMIT", {0}, "MW"), kNow).value();
    ASSERT_EQ(limit.size(), 1U);
    EXPECT_EQ(limit[0].kind, RequestKind::ImportLimit);
    EXPECT_EQ(limit[0].power, Power{0});
    EXPECT_EQ(requestsOf(event("EXPORT_CAPACITY_LIMIT", {1.5}, "MW"), kNow).value()[0].power, Power{1'500'000});
    const auto levels = requestsOf(event("SIMPLE", {0, 2}), kNow).value();
    ASSERT_EQ(levels.size(), 1U);
    EXPECT_EQ(levels[0].level, 2);
    EXPECT_TRUE(requestsOf(event("PRICE", {0.17}), kNow).value().empty());
    EXPECT_TRUE(requestsOf(event("ALERT_GRID_EMERGENCY", {1}), kNow).value().empty());
}

TEST(OpenAdrRequests, whatMeansNothingIsRefused) {
    const auto detail = [](const Event& of) {
        const auto found = requestsOf(of, kNow);
        return found ? std::string("taken") : found.error().detail;
    };
    EXPECT_THAT(detail(event("IMPORT_CAPACITY_LIMIT", {-1})), HasSubstr("interval 0: IMPORT_CAPACITY_LIMIT: below 0"));
    EXPECT_THAT(detail(event("SIMPLE", {1, 4})), HasSubstr("interval 1: SIMPLE: 0, 1, 2 or 3"));
    EXPECT_THAT(detail(event("SIMPLE", {0.5})), HasSubstr("SIMPLE"));
    EXPECT_THAT(detail(event("DISPATCH_SETPOINT_RELATIVE", {5}, "PERCENT")), HasSubstr("a power in W, KW or MW"));
    EXPECT_THAT(detail(event("DISPATCH_SETPOINT_RELATIVE", {1e10})), HasSubstr("more than 10^12 W"));
    Event two = event("DISPATCH_SETPOINT_RELATIVE", {5});
    two.intervals[0].payloads[0].values.emplace_back(6.0);
    EXPECT_THAT(detail(two), HasSubstr("one number"));
    Event nowhere = event("DISPATCH_SETPOINT_RELATIVE", {5});
    nowhere.period.reset();
    EXPECT_THAT(detail(nowhere), HasSubstr("it begins nowhere"));
    Event lengthless = event("DISPATCH_SETPOINT_RELATIVE", {5, 6});
    lengthless.period->duration = {};
    EXPECT_THAT(detail(lengthless), HasSubstr("it has no length"));
}

TEST(OpenAdrRequests, intervalsFollowEachOtherUnlessTheySayOtherwise) {
    Event of = event("DISPATCH_SETPOINT_RELATIVE", {1, 2, 3});
    of.intervals[1].period = Period{kStart + std::chrono::hours(2), {0, 1'800}};
    const auto times = timesOf(of, kNow).value();
    EXPECT_EQ(times[0], (IntervalTime{kStart, kStart + std::chrono::seconds(900)}));
    EXPECT_EQ(times[1], (IntervalTime{kStart + std::chrono::hours(2), kStart + std::chrono::seconds(9'000)}));
    // Behind the second, with the event's length.
    EXPECT_EQ(times[2], (IntervalTime{kStart + std::chrono::seconds(9'000), kStart + std::chrono::seconds(9'900)}));

    Event now = event("DISPATCH_SETPOINT_RELATIVE", {1});
    now.period = Period{std::nullopt, {9'999 * 12, 0}};
    EXPECT_EQ(timesOf(now, kNow).value()[0], (IntervalTime{kNow, std::nullopt}));
}

TEST(OpenAdrRequests, eventsForAnotherClientAreNotOurs) {
    Event of = event("SIMPLE", {1});
    EXPECT_TRUE(isFor(of, "pool-7"));
    of.targets = {{"GROUP", {"substation-4"}}};
    EXPECT_TRUE(isFor(of, "pool-7"));
    of.targets.push_back({"VEN_NAME", {"pool-6", "pool-8"}});
    EXPECT_FALSE(isFor(of, "pool-7"));
    of.targets.back().values.emplace_back("pool-7");
    EXPECT_TRUE(isFor(of, "pool-7"));
}

TEST(OpenAdrRequests, needsOfSlots) {
    FlexRequest request;
    request.power = {120'500};
    // From 18:05 to 18:35 over slots of 15 minutes.
    request.start = kStart + std::chrono::seconds(300);
    request.end = kStart + std::chrono::seconds(2'100);
    const SlotCalendar calendar(900);
    const std::uint32_t first = calendar.at(kStart).value;
    // 120.5 kW over 600, 900 and 300 s: 20083.3, 30125 and 10041.7 Wh.
    const std::vector<SlotNeed> expected{{{first}, {20'084}}, {{first + 1}, {30'125}}, {{first + 2}, {10'042}}};
    EXPECT_EQ(slotNeeds(request, calendar, 10), expected);
    EXPECT_EQ(slotNeeds(request, calendar, 1).size(), 1U);
    request.end.reset();
    EXPECT_EQ(slotNeeds(request, calendar, 5).size(), 5U);
    request.kind = RequestKind::Level;
    EXPECT_TRUE(slotNeeds(request, calendar, 5).empty());
}

const Payload* payload(const Interval& interval, const std::string& type) {
    for (const Payload& one : interval.payloads)
        if (one.type == type)
            return &one;
    return nullptr;
}

TEST(OpenAdrRequests, reportsWhatWasDelivered) {
    Event of = event("DISPATCH_SETPOINT_RELATIVE", {-120});
    const std::vector<Delivery> deliveries{{0, kStart, 900, {40'000}, {9'875}, DeliveryQuality::Measured},
                                           {1, kStart + std::chrono::seconds(900), 900, {100}, {-250}, {}},
                                           {2, kStart, 900, {100}, {}, DeliveryQuality::Missing}};
    const Report plain = deliveryReport(of, "pool-7", deliveries);
    EXPECT_EQ(plain.eventId, "event-1");
    ASSERT_EQ(plain.resources.size(), 1U);
    const auto& intervals = plain.resources[0].intervals;
    EXPECT_EQ(payload(intervals[0], "DELTA_USAGE")->values[0], Value(-30.125));
    EXPECT_EQ(payload(intervals[1], "DELTA_USAGE")->values[0], Value(-0.35));
    EXPECT_EQ(payload(intervals[2], "DELTA_USAGE"), nullptr) << "what is not known is not 0";
    EXPECT_EQ(payload(intervals[2], "DATA_QUALITY")->values[0], Value(std::string("MISSING")));
    EXPECT_EQ(intervals[0].period, (Period{kStart, {0, 900}}));

    of.reports = {{.payloadType = "USAGE"}, {.payloadType = "DEMAND"}, {.payloadType = "BASELINE"}};
    const Report asked = deliveryReport(of, "pool-7", deliveries);
    const auto& first = asked.resources[0].intervals[0];
    EXPECT_EQ(payload(first, "USAGE")->values[0], Value(9.875));
    EXPECT_EQ(payload(first, "DEMAND")->values[0], Value(39.5));
    EXPECT_EQ(payload(first, "BASELINE")->values[0], Value(40.0));
    EXPECT_EQ(payload(first, "DELTA_USAGE"), nullptr);
    const auto& exported = asked.resources[0].intervals[1];
    EXPECT_EQ(payload(exported, "USAGE"), nullptr);
    EXPECT_EQ(payload(exported, "DATA_QUALITY")->values[0], Value(std::string("MISSING")));
}

} // namespace
} // namespace wattbourse::core::openadr
