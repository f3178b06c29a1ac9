// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// wattbourse-cli openadr …, as a script uses it, against a server over a real socket.
#include "core/portfolio/open_portfolio.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/vtn_server.h"

#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/wait.h>

namespace wattbourse::core::openadr {
namespace {

namespace json = boost::json;

class OpenAdrCli : public testing::Test {
protected:
    struct Run {
        int code{};
        std::string out;
    };
    OpenAdrCli() {
        const auto file = m_folder.path() / "vtn.json";
        std::ofstream(file) << R"({"client_id": "pool-7", "client_secret": "s3/cret"})";
        std::filesystem::permissions(file, std::filesystem::perms(0600));
        m_server.put("programs", R"({"id": "program-1", "programName": "Peak"})");
        m_server.put("events", R"({"id": "e1", "programID": "program-1", "eventName": "cold evening",
            "intervalPeriod": {"start": "2026-11-25T18:00:00Z", "duration": "PT15M"},
            "intervals": [{"id": 0, "payloads": [{"type": "DISPATCH_SETPOINT_RELATIVE", "values": [-50]}]}]})");
    }
    [[nodiscard]] Run cli(const std::string& command, const std::string& arguments = "",
                          const std::string& stream = "2>/dev/null") const {
        Run run;
        FILE* pipe =
            popen((WATTBOURSE_CLI " --json openadr " + command + " --server '" + m_server.url() + "' --credentials '" +
                   (m_folder.path() / "vtn.json").string() + "' --ven pool-7 " + arguments + " " + stream)
                      .c_str(),
                  "r");
        std::array<char, 4096> chunk{};
        for (std::size_t got = 0; (got = fread(chunk.data(), 1, chunk.size(), pipe)) > 0;)
            run.out.append(chunk.data(), got);
        run.code = WEXITSTATUS(pclose(pipe));
        return run;
    }

    test::TemporaryFolder m_folder;
    test::VtnServer m_server;
};

TEST_F(OpenAdrCli, listsProgramsEventsAndRequests) {
    EXPECT_EQ(json::parse(cli("programs").out).at("programs").at(0).at("name").as_string(), "Peak");
    EXPECT_EQ(json::parse(cli("events").out).at("events").at(0).at("name").as_string(), "cold evening");
    const json::value asked = json::parse(cli("requests").out).at("requests").at(0);
    EXPECT_EQ(asked.at("direction").as_string(), "up");
    EXPECT_EQ(asked.at("powerW").as_int64(), 50'000);
    EXPECT_EQ(asked.at("start").as_int64(), 1'795'629'600);
    EXPECT_EQ(asked.at("end").as_int64(), 1'795'630'500);
}

TEST_F(OpenAdrCli, putsRequestsIntoTheStore) {
    const std::string store = (m_folder.path() / "portfolio.sqlite").string();
    EXPECT_EQ(json::parse(cli("requests", "--store " + store).out).at("changed").as_int64(), 1);
    EXPECT_EQ(json::parse(cli("requests", "--store " + store).out).at("changed").as_int64(), 0);
}

TEST_F(OpenAdrCli, reportsDeliveryFromATable) {
    const auto file = m_folder.path() / "delivered.csv";
    std::ofstream(file) << "interval,start,seconds,baseline_kwh,metered_kwh,quality\n"
                           "0,2026-11-25T18:00:00Z,900,40.000,27.625,measured\n";
    const Run sent = cli("report", "--event e1 --delivered " + file.string());
    ASSERT_EQ(sent.code, 0);
    EXPECT_EQ(json::parse(sent.out).at("report").as_string(), "report-1");
    const json::value kept = m_server.all("reports").at(0);
    EXPECT_EQ(kept.at("clientName").as_string(), "pool-7");
    const auto& payloads = kept.at("resources").at(0).at("intervals").at(0).at("payloads").as_array();
    EXPECT_EQ(payloads.at(0).at("type").as_string(), "DELTA_USAGE");
    EXPECT_EQ(payloads.at(0).at("values").at(0).as_double(), -12.375);
    std::ofstream(file) << "interval,start,seconds,baseline_kwh,metered_kwh,quality\n0,tonight,900,1,1,measured\n";
    const Run refused = cli("report", "--event e1 --delivered " + file.string(), "2>&1 >/dev/null");
    EXPECT_EQ(refused.code, 1);
    EXPECT_THAT(refused.out, testing::HasSubstr("line 2: start: not a time"));
}

TEST_F(OpenAdrCli, enrolsAndSubscribes) {
    EXPECT_EQ(json::parse(cli("enrol").out).at("ven").as_string(), "ven-1");
    const json::value made =
        json::parse(cli("subscribe", "--program program-1 --callback https://pool.example/in").out);
    EXPECT_EQ(made.at("subscription").as_string(), "subscription-2");
    EXPECT_EQ(json::parse(cli("subscriptions").out).at("subscriptions").as_array().size(), 1U);
    EXPECT_EQ(cli("unsubscribe", "--id subscription-2").code, 0);
    EXPECT_TRUE(m_server.all("subscriptions").empty());
}

TEST_F(OpenAdrCli, watchesForSoManyRounds) {
    const Run watched = cli("watch", "--every 1 --rounds 2 --store " + (m_folder.path() / "p.sqlite").string());
    ASSERT_EQ(watched.code, 0);
    const json::value answer = json::parse(watched.out);
    EXPECT_EQ(answer.at("rounds").as_int64(), 2);
    EXPECT_EQ(answer.at("failed").as_int64(), 0);
    EXPECT_EQ(answer.at("changed").as_int64(), 1);
}

TEST_F(OpenAdrCli, aWrongSecretAndAWrongWordAreTold) {
    std::ofstream(m_folder.path() / "vtn.json") << R"({"client_id": "pool-7", "client_secret": "x"})";
    const Run refused = cli("programs", "", "2>&1 >/dev/null");
    EXPECT_EQ(refused.code, 1);
    EXPECT_THAT(refused.out, testing::HasSubstr("invalid_client"));
    EXPECT_EQ(cli("programmes").code, 2);
}

} // namespace
} // namespace wattbourse::core::openadr
