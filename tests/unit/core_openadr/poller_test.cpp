// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openadr/poller.h"

#include "tests/support/vtn_server.h"

#include <gtest/gtest.h>

namespace wattbourse::core::openadr {
namespace {

/// The longest wait: nothing is shortened by chance.
class NoChance final : public Random {
public:
    std::uint64_t next() override { return 0; }
};

class OpenAdrPoller : public testing::Test {
protected:
    OpenAdrPoller() { m_server.put("programs", R"({"id": "program-1", "programName": "Peak"})"); }
    std::unique_ptr<Client> makeClient() {
        ClientOptions options;
        options.server = m_server.url();
        options.credentials = Credentials{"pool-7", "s3/cret"};
        options.venName = "pool-7";
        return Client::make(options, m_clock).value();
    }
    void putEvent(const std::string& id, const std::string& program, const std::string& value,
                  const std::string& more = "") {
        m_server.put("events", R"({"id": ")" + id + R"(", "programID": ")" + program +
                                   R"(", "intervalPeriod": {"start": "2026-11-25T18:00:00Z", "duration": "PT1H"},)" +
                                   R"("intervals": [{"id": 0, "payloads": [{"type": "DISPATCH_SETPOINT_RELATIVE", )" +
                                   R"("values": [)" + value + "]}]}]" + more + "}");
    }

    ManualClock m_clock{{1'795'617'900}};
    test::VtnServer m_server;
    std::unique_ptr<Client> m_client = makeClient();
    NoChance m_chance;
    Poller m_poller{*m_client, m_clock, m_chance};
};

TEST_F(OpenAdrPoller, listsWhatIsForUs) {
    putEvent("e1", "program-1", "-50");
    putEvent("e2", "program-of-others", "-50");
    putEvent("e3", "program-1", "-50", R"(, "targets": [{"type": "VEN_NAME", "values": ["pool-8"]}])");
    putEvent("e4", "program-1", "\"a lot\"");
    const Listing listing = m_poller.round().value();
    EXPECT_EQ(listing.when, m_clock.now());
    ASSERT_EQ(listing.events.size(), 2U);
    ASSERT_EQ(listing.requests.size(), 1U);
    EXPECT_EQ(listing.requests[0].event, "e1");
    EXPECT_EQ(listing.requests[0].power, Power{50'000});
    ASSERT_EQ(listing.refused.size(), 1U);
    EXPECT_EQ(listing.refused[0].first, "e4");
    EXPECT_EQ(m_poller.wait(), std::chrono::seconds(60));
}

TEST_F(OpenAdrPoller, backsOffAndComesBack) {
    using std::chrono::seconds;
    std::vector<std::chrono::milliseconds> waits;
    m_server.failNext(12, 500, "{}");
    for (int i = 0; i < 12; ++i) {
        EXPECT_FALSE(m_poller.round());
        waits.push_back(m_poller.wait());
    }
    EXPECT_EQ(waits[0], seconds(2));
    EXPECT_EQ(waits[1], seconds(4));
    EXPECT_EQ(waits[2], seconds(8));
    EXPECT_EQ(waits[11], seconds(900)) << "a quarter of an hour at most";
    EXPECT_TRUE(m_poller.round());
    EXPECT_EQ(m_poller.wait(), seconds(60));
    // A busy server says itself when.
    m_server.failNext(1, 503, "{}", "Retry-After: 1800\r\n");
    EXPECT_FALSE(m_poller.round());
    EXPECT_EQ(m_poller.wait(), seconds(1'800));
}

TEST_F(OpenAdrPoller, anEventThatIsNoEventSpoilsTheRound) {
    putEvent("e1", "program-1", "-50");
    m_server.put("events", R"({"id": "e2", "programID": "program-1"})");
    const auto round = m_poller.round();
    ASSERT_FALSE(round);
    EXPECT_EQ(round.error().detail, "events[1].intervals: is missing");
}

} // namespace
} // namespace wattbourse::core::openadr
