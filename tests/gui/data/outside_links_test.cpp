// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The terminal's links against real servers: PostgreSQL, an OpenADR server, an MQTT broker, and an HTTP client.
#include "app/bridge/outside_links.h"
#include "core/net/http_client.h"
#include "core/portfolio/open_portfolio.h"
#include "tests/support/mqtt_broker.h"
#include "tests/support/postgres_server.h"
#include "tests/support/vtn_server.h"

#include <QTest>
#include <fstream>
#include <gtest/gtest.h>

namespace wattbourse::app {

namespace {

constexpr int kWaitMs = 30'000;

struct Desk {
    test::TemporaryFolder folder;
    core::SystemClock clock;
    Terminal terminal{folder.path(), clock};
    OutsideLinks links;
    explicit Desk(const std::string& store) : links(terminal, store) {}
};

core::EnrolledMember member(const std::string& name, std::uint8_t account) {
    core::EnrolledMember out;
    out.account.bytes[19] = account;
    out.name = name;
    out.branch = "Nera 4";
    out.tariff = "flat";
    return out;
}

} // namespace

TEST(OutsideLinks, TwoDesksSeeEachOthersMembers) {
    test::PostgresServer server;
    const std::string location = server.database("portfolio");
    Desk one(location);
    Desk two(location);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !two.links.states().store.isEmpty(); }, kWaitMs));
    EXPECT_TRUE(two.links.members().empty());
    const auto third = core::openPortfolio(location).value();
    ASSERT_TRUE(core::MemberStore(*third).enrol(std::vector{member("Casa Proietti", 1), member("Frantoio", 2)}));
    for (Desk* desk : {&one, &two}) {
        ASSERT_TRUE(QTest::qWaitFor([&] { return desk->links.members().size() == 2; }, kWaitMs));
        EXPECT_EQ(desk->links.states().store, QStringLiteral("Open: 2 members, 0 requests of other networks."));
    }
    // The database goes and comes back; what was missed is read then.
    server.restart();
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return core::MemberStore(*third).enrol(std::vector{member("Condominio", 3)}).has_value(); }, kWaitMs));
    for (Desk* desk : {&one, &two})
        ASSERT_TRUE(QTest::qWaitFor([&] { return desk->links.members().size() == 3; }, 2 * kWaitMs));
}

TEST(OutsideLinks, AServersEventsReachEveryDesk) {
    test::PostgresServer server;
    const std::string location = server.database("portfolio");
    test::VtnServer vtn;
    vtn.put("programs", R"({"id": "program-1", "programName": "Peak"})");
    vtn.put("events", R"({"id": "e1", "programID": "program-1", "eventName": "cold evening",
        "intervalPeriod": {"start": "2096-11-25T18:00:00Z", "duration": "PT15M"},
        "intervals": [{"id": 0, "payloads": [{"type": "DISPATCH_SETPOINT_RELATIVE", "values": [-50]}]}]})");
    Desk asks(location);
    Desk hears(location);
    const auto credentials = asks.folder.path() / "vtn.json";
    std::ofstream(credentials) << R"({"client_id": "pool-7", "client_secret": "s3/cret"})";
    std::filesystem::permissions(credentials, std::filesystem::perms(0600));
    LinkWishes wishes = asks.links.wishes();
    wishes.openAdr = true;
    wishes.openAdrServer = QString::fromStdString(vtn.url());
    wishes.openAdrCredentials = QString::fromStdString(credentials.string());
    wishes.openAdrName = QStringLiteral("pool-7");
    EXPECT_EQ(asks.links.use(wishes), QString());
    EXPECT_EQ(asks.links.wishes(), wishes);
    ASSERT_TRUE(QTest::qWaitFor([&] { return hears.links.requests().size() == 1; }, kWaitMs));
    const core::openadr::FlexRequest& request = hears.links.requests()[0].request;
    EXPECT_EQ(request.title, "cold evening");
    EXPECT_EQ(request.power, core::Power{50'000});
    const auto rows = requestRows(hears.links.requests());
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].what, QStringLiteral("use 50.0 kW less"));
    EXPECT_EQ(rows[0].title, QStringLiteral("cold evening"));
}

TEST(OutsideLinks, PrometheusReadsWithTheTokenAlone) {
    Desk desk({});
    LinkWishes wishes = desk.links.wishes();
    wishes.metrics = true;
    wishes.metricsPort = test::freePort();
    ASSERT_EQ(desk.links.use(wishes), QString());
    const std::string url = "http://127.0.0.1:" + std::to_string(wishes.metricsPort) + "/metrics";
    core::HttpClient http;
    EXPECT_EQ(http.exchange(url, {}).value().status, 401U);
    std::string token;
    std::ifstream(desk.folder.path() / "metrics.token") >> token;
    const auto answer = http.exchange(url, {.authorization = "Bearer " + token}).value();
    EXPECT_EQ(answer.status, 200U);
    EXPECT_NE(answer.body.find("# TYPE wattbourse_agent_on gauge\nwattbourse_agent_on 0\n"), std::string::npos);
    // What is not known is not there.
    EXPECT_EQ(answer.body.find("wattbourse_meter_power_watts"), std::string::npos);
    wishes.metrics = false;
    ASSERT_EQ(desk.links.use(wishes), QString());
    EXPECT_EQ(http.exchange(url, {}).error().code, core::ErrorCode::Unavailable);
}

TEST(OutsideLinks, FiguresReachTheBroker) {
    const int port = test::freePort();
    const test::MqttBroker broker(port);
    Desk desk({});
    LinkWishes wishes = desk.links.wishes();
    wishes.mqtt = true;
    wishes.mqttHost = QStringLiteral("127.0.0.1");
    wishes.mqttPort = port;
    ASSERT_EQ(desk.links.use(wishes), QString());
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return desk.links.states().mqtt == QStringLiteral("The broker hears this terminal."); }, kWaitMs));
    wishes.mqttHost = QStringLiteral("broker.example.org");
    ASSERT_EQ(desk.links.use(wishes), QString());
    EXPECT_NE(desk.links.states().mqtt, QString()) << "another machine without TLS is refused, and it says so";
}

TEST(OutsideLinks, TheListStandsBehindTheChain) {
    Member onChain;
    onChain.name = QStringLiteral("Casa Proietti");
    onChain.account.bytes[19] = 1;
    const std::vector<Member> all = withPortfolio({onChain}, {member("As listed", 1), member("Frantoio", 2)});
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].name, QStringLiteral("Casa Proietti")) << "the chain's name stands";
    EXPECT_EQ(all[0].branch, QStringLiteral("Nera 4"));
    EXPECT_EQ(all[1].name, QStringLiteral("Frantoio"));
    EXPECT_EQ(all[1].live.quality, FigureState::Unproven);
}

} // namespace wattbourse::app
