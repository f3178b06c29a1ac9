// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openadr/request_store.h"
#include "tests/unit/core_portfolio/both_stores.h"

namespace wattbourse::core::openadr {
namespace {

constexpr UnixTime kNow{1'795'617'900};

FlexRequest request(const std::string& event, std::int64_t hours) {
    FlexRequest out;
    out.program = "program-1";
    out.event = event;
    out.title = "evening peak";
    out.start = kNow + std::chrono::hours(hours);
    out.end = out.start + std::chrono::minutes(15);
    out.power = {50'000};
    return out;
}

using OpenAdrRequestStore = BothStores;
INSTANTIATE_TEST_SUITE_P(Stores, OpenAdrRequestStore, testing::Bool(), storeName);

TEST_P(OpenAdrRequestStore, keepsWhatIsAskedAndMarksWhatIsTakenBack) {
    RequestStore requests(*store, std::string(kPortfolioChannel));
    FlexRequest endless = request("e3", 3);
    endless.end.reset();
    endless.kind = RequestKind::ImportLimit;
    endless.direction = FlexDirection::Down;
    endless.priority = 4;
    EXPECT_EQ(requests.put("vtn", {request("e1", 1), request("e2", 2), endless}, kNow), 3);
    EXPECT_EQ(requests.put("vtn", {request("e1", 1), request("e2", 2), endless}, kNow), 0) << "nothing new";
    const auto all = requests.from(kNow).value();
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(all[0], (StoredRequest{"vtn", request("e1", 1), false, ""}));
    EXPECT_EQ(all[2].request, endless);

    // The first is over and only forgotten; the second is taken back before its time.
    const UnixTime later = kNow + std::chrono::minutes(90);
    FlexRequest more = endless;
    more.power = {70'000};
    EXPECT_EQ(requests.put("vtn", {more}, later), 2);
    const auto left = requests.from(kNow).value();
    ASSERT_EQ(left.size(), 3U);
    EXPECT_FALSE(left[0].withdrawn);
    EXPECT_TRUE(left[1].withdrawn);
    EXPECT_EQ(left[2].request.power, Power{70'000});
    // It comes back.
    EXPECT_EQ(requests.put("vtn", {request("e2", 2), more}, later), 1);
    EXPECT_FALSE(requests.from(kNow).value()[1].withdrawn);
    // Another server's are its own.
    EXPECT_EQ(requests.put("other", {request("e2", 2)}, later), 1);
    EXPECT_EQ(requests.from(later).value().size(), 3U);
}

TEST_P(OpenAdrRequestStore, aReportIsRemembered) {
    RequestStore requests(*store, std::string(kPortfolioChannel));
    ASSERT_TRUE(requests.put("vtn", {request("e1", 1)}, kNow));
    ASSERT_TRUE(requests.reported("vtn", "e1", "report-7"));
    ASSERT_TRUE(requests.put("vtn", {request("e1", 1)}, kNow));
    EXPECT_EQ(requests.from(kNow).value()[0].report, "report-7");
}

TEST_P(OpenAdrRequestStore, anotherDeskHearsOfIt) {
    RequestStore requests(*store, std::string(kPortfolioChannel));
    // A file is one program's: there it is another part of the same program.
    std::unique_ptr<SqlConnection> second;
    if (GetParam())
        second = openPortfolio(location).value();
    SqlConnection* other = GetParam() ? second.get() : store.get();
    const auto listener = other->listen(kPortfolioChannel).value();
    EXPECT_EQ(listener->await(std::chrono::milliseconds(0)), false);
    ASSERT_TRUE(requests.put("vtn", {request("e1", 1)}, kNow));
    EXPECT_EQ(listener->await(std::chrono::seconds(20)), true);
    EXPECT_EQ(RequestStore(*other, "").from(kNow).value().size(), 1U);
}

} // namespace
} // namespace wattbourse::core::openadr
