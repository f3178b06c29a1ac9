// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openadr/wire.h"

#include <boost/json.hpp>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace wattbourse::core::openadr {
namespace {

using testing::HasSubstr;

// Members, example values and nullability as in the OpenAPI document of release 3.0.1.
constexpr const char* kEvent = R"({
  "id": "object-999", "createdDateTime": "2026-11-25T09:30:00Z", "modificationDateTime": "2026-11-25T09:31:00Z",
  "objectType": "EVENT", "programID": "program-999", "eventName": "evening peak", "priority": 0,
  "targets": [{"type": "GROUP", "values": ["substation-4"]}],
  "reportDescriptors": [{"payloadType": "DELTA_USAGE", "readingType": "DIRECT_READ", "units": "KWH", "aggregate": true}],
  "payloadDescriptors": [{"objectType": "EVENT_PAYLOAD_DESCRIPTOR", "payloadType": "DISPATCH_SETPOINT_RELATIVE",
                          "units": "KW", "currency": null}],
  "intervalPeriod": {"start": "2026-11-25T18:00:00Z", "duration": "PT15M", "randomizeStart": null},
  "intervals": [{"id": 0, "payloads": [{"type": "DISPATCH_SETPOINT_RELATIVE", "values": [-120.5]}]},
                {"id": 1, "payloads": [{"type": "CURVE", "values": [{"x": 1.5, "y": -2}, "word", true, 7]}]}],
  "somethingNew": {"of": ["a", "later", "release"]}
})";

std::string changed(const std::string& from, const std::string& to) {
    std::string out = kEvent;
    const std::size_t at = out.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return out.replace(at, from.size(), to);
}

TEST(OpenAdrWire, readsAnEvent) {
    const Event event = readEvent(kEvent).value();
    EXPECT_EQ(event.id, "object-999");
    EXPECT_EQ(event.programId, "program-999");
    EXPECT_EQ(event.name, "evening peak");
    EXPECT_EQ(event.priority, 0);
    EXPECT_EQ(event.modified, UnixTime{1'795'599'060});
    ASSERT_EQ(event.targets.size(), 1U);
    EXPECT_EQ(event.targets[0], (Target{"GROUP", {"substation-4"}}));
    ASSERT_EQ(event.reports.size(), 1U);
    EXPECT_TRUE(event.reports[0].aggregate);
    EXPECT_EQ(event.reports[0].numIntervals, -1);
    ASSERT_EQ(event.descriptors.size(), 1U);
    EXPECT_EQ(event.descriptors[0], (PayloadDescriptor{"DISPATCH_SETPOINT_RELATIVE", "KW", ""}));
    EXPECT_EQ(event.period, (Period{UnixTime{1'795'629'600}, {0, 900}}));
    ASSERT_EQ(event.intervals.size(), 2U);
    EXPECT_EQ(event.intervals[0].payloads[0].values, (std::vector<Value>{Value(-120.5)}));
    EXPECT_EQ(event.intervals[1].payloads[0].values,
              (std::vector<Value>{Value(Point{1.5, -2}), Value(std::string("word")), Value(true), Value(7.0)}));
}

TEST(OpenAdrWire, takesWhatRelease310Changed) {
    const Event event =
        readEvent(changed(R"([{"type": "GROUP", "values": ["substation-4"]}])", R"(["substation-4"])")).value();
    EXPECT_EQ(event.targets, (std::vector{Target{"", {"substation-4"}}}));
    EXPECT_FALSE(readEvent(changed("2026-11-25T18:00:00Z", "0001-01-01T00:00:00Z")).value().period->start);
    EXPECT_EQ(readReports(R"([{"id": "r", "eventID": "e", "clientName": "c", "resources": []}])").value()[0].programId,
              "");
}

TEST(OpenAdrWire, namesTheMemberThatIsWrong) {
    const auto refused = [](const std::string& json, ErrorCode code, const std::string& words) {
        const auto read = readEvent(json);
        ASSERT_FALSE(read) << json;
        EXPECT_EQ(read.error().code, code) << read.error().detail;
        EXPECT_THAT(read.error().detail, HasSubstr(words));
    };
    refused("[]", ErrorCode::Malformed, "event: no object");
    refused("{", ErrorCode::Malformed, "not JSON");
    refused(changed(R"("programID": "program-999",)", ""), ErrorCode::Malformed, "event.programID: is missing");
    refused(changed("program-999", "../admin"), ErrorCode::Malformed, "event.programID: no id of letters");
    refused(changed("program-999", std::string(129, 'a')), ErrorCode::OutOfRange, "event.programID: 1 to 128");
    refused(changed(R"("priority": 0)", R"("priority": -1)"), ErrorCode::OutOfRange, "event.priority: below 0");
    refused(changed(R"("priority": 0)", R"("priority": 0.5)"), ErrorCode::Malformed, "event.priority: no whole");
    refused(changed(R"("id": 1,)", R"("id": "1",)"), ErrorCode::Malformed, "event.intervals[1].id: no whole");
    refused(changed("[-120.5]", "-120.5"), ErrorCode::Malformed, "event.intervals[0].payloads[0].values: no list");
    refused(changed("[-120.5]", "[1e13]"), ErrorCode::OutOfRange, "payloads[0].values[0]: no number up to");
    refused(changed("[-120.5]", "[null]"), ErrorCode::OutOfRange, "payloads[0].values[0]: no number");
    refused(changed(R"({"x": 1.5, "y": -2})", R"({"x": 1.5})"), ErrorCode::Malformed, "values[0].y: is missing");
    refused(changed("PT15M", "15 min"), ErrorCode::Malformed, "event.intervalPeriod.duration: not a duration");
    refused(changed("2026-11-25T18:00:00Z", "tonight"), ErrorCode::Malformed, "event.intervalPeriod.start: not a time");
    refused(changed(R"("aggregate": true)", R"("aggregate": "yes")"), ErrorCode::Malformed, "aggregate: neither");
}

TEST(OpenAdrWire, isBounded) {
    std::string many = R"({"id": "e", "programID": "p", "intervals": [)";
    for (int i = 0; i <= 3'000; ++i)
        many += std::string(i == 0 ? "" : ",") + R"({"id": 1, "payloads": []})";
    EXPECT_THAT(readEvent(many + "]}").error().detail, HasSubstr("intervals: more than 3000"));
    EXPECT_THAT(readEvents("\"" + std::string((4U << 20U) + 1, 'a') + "\"").error().detail, HasSubstr("4 MiB"));
    EXPECT_EQ(readEvents(std::string(100, '[') + std::string(100, ']')).error().code, ErrorCode::Malformed);
}

TEST(OpenAdrWire, whatAServerSaysIsPlainText) {
    const auto event = readEvent(changed("evening peak", "<b>\\u001b[31mpeak</b>"));
    EXPECT_EQ(event.value().name, "?b??[31mpeak?/b?");
    EXPECT_EQ(readProblem(R"({"title": "Bad <i>", "detail": "no program", "status": 400})"), "Bad ?i?: no program");
    EXPECT_EQ(readProblem(R"({"error": "invalid_client"})"), "invalid_client");
    EXPECT_EQ(readProblem("<html>"), "");
}

TEST(OpenAdrWire, takesBearerTokensOnly) {
    EXPECT_EQ(readToken(R"({"access_token": "abc.def", "token_type": "bearer", "expires_in": 60})").value().bearer,
              "abc.def");
    EXPECT_EQ(readToken(R"({"access_token": "abc", "token_type": "mac"})").error().code, ErrorCode::Refused);
    EXPECT_EQ(readToken(R"({"access_token": "a\r\nX: y", "token_type": "Bearer"})").error().code, ErrorCode::Malformed);
    EXPECT_EQ(readToken(R"({"token_type": "Bearer"})").error().code, ErrorCode::Malformed);
}

TEST(OpenAdrWire, writesAReportThatItReads) {
    Report report;
    report.id = "report-1";
    report.programId = "program-999";
    report.eventId = "object-999";
    report.clientName = "pool-7";
    report.name = "evening peak";
    report.descriptors = {{"DELTA_USAGE", "KWH", ""}};
    report.resources = {{"AGGREGATED_REPORT",
                         std::nullopt,
                         {{0, Period{UnixTime{1'795'629'600}, {0, 900}}, {{"DELTA_USAGE", {Value(-30.125)}}}}}}};
    auto json = boost::json::parse(writeReport(report, Release::V301)).as_object();
    EXPECT_EQ(json.at("programID").as_string(), "program-999");
    json["id"] = "report-1";
    EXPECT_EQ(readReport(boost::json::serialize(json)).value(), report);
    EXPECT_FALSE(boost::json::parse(writeReport(report, Release::V310)).as_object().contains("programID"));
}

} // namespace
} // namespace wattbourse::core::openadr
