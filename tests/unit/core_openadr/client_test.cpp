// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Over real sockets, plain and TLS.
#include "core/openadr/client.h"

#include "tests/support/temporary_folder.h"
#include "tests/support/vtn_server.h"

#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace wattbourse::core::openadr {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

ClientOptions optionsFor(const test::VtnServer& server) {
    ClientOptions out;
    out.server = server.url();
    out.credentials = Credentials{"pool-7", "s3/cret"};
    out.scope = "read_all write_reports";
    out.venName = "pool-7";
    return out;
}

std::string program(int number) {
    return R"({"id": "program-)" + std::to_string(number) + R"(", "programName": "P)" + std::to_string(number) + "\"}";
}

class OpenAdrClient : public testing::Test {
protected:
    std::unique_ptr<Client> client() { return Client::make(optionsFor(m_server), m_clock).value(); }

    ManualClock m_clock{{1'795'617'900}};
    test::VtnServer m_server;
};

TEST_F(OpenAdrClient, provesItselfOnceAndAgainWhenTheTokenEnds) {
    m_server.put("programs", program(1));
    const auto c = client();
    EXPECT_EQ(c->programs().value().size(), 1U);
    EXPECT_EQ(c->programs().value().size(), 1U);
    EXPECT_EQ(m_server.tokensGiven(), 1);
    EXPECT_THAT(m_server.lastForm(), HasSubstr("&scope=read_all%20write_reports"));
    // A token is not used in its last half minute.
    m_clock.advance(std::chrono::seconds(3'569));
    ASSERT_TRUE(c->programs());
    EXPECT_EQ(m_server.tokensGiven(), 1);
    m_clock.advance(std::chrono::seconds(2));
    ASSERT_TRUE(c->programs());
    EXPECT_EQ(m_server.tokensGiven(), 2);
    // Taken back before its time.
    m_server.forgetTokens();
    ASSERT_TRUE(c->programs());
    EXPECT_EQ(m_server.tokensGiven(), 3);
}

TEST_F(OpenAdrClient, readsEveryPage) {
    for (int i = 0; i < 120; ++i)
        m_server.put("programs", program(i));
    EXPECT_EQ(client()->programs().value().size(), 120U);
    EXPECT_THAT(m_server.requests(), ElementsAre("POST /auth/token", "GET /programs?skip=0&limit=50",
                                                 "GET /programs?skip=50&limit=50", "GET /programs?skip=100&limit=50"));
    m_server.ignorePages();
    EXPECT_EQ(client()->programs().value().size(), 120U) << "a server that does not page";
}

TEST_F(OpenAdrClient, saysWhatTheServerSays) {
    const auto c = client();
    const auto fails = [&](unsigned status, const std::string& body, ErrorCode code) {
        m_server.failNext(1, status, body);
        const auto answer = c->programs();
        ASSERT_FALSE(answer);
        EXPECT_EQ(answer.error().code, code) << status;
        EXPECT_THAT(answer.error().detail, HasSubstr(std::to_string(status)));
    };
    fails(403, R"({"title": "Forbidden", "detail": "scope read_all is missing"})", ErrorCode::Refused);
    fails(404, "{}", ErrorCode::NotFound);
    fails(409, "{}", ErrorCode::Duplicate);
    fails(429, "{}", ErrorCode::Unavailable);
    fails(500, "<html>", ErrorCode::Unavailable);
    m_server.failNext(1, 400, R"({"title": "Bad Request", "detail": "limit \u001b[1m"})");
    EXPECT_THAT(c->programs().error().detail, HasSubstr("HTTP status 400: Bad Request: limit ?[1m"));
    m_server.failNext(1, 503, "{}", "Retry-After: 120\r\n");
    ASSERT_FALSE(c->programs());
    EXPECT_EQ(c->retryAfter(), std::chrono::seconds(120));
    // A 401 that stays is no loop.
    m_server.failNext(2, 401, "{}");
    EXPECT_EQ(c->programs().error().code, ErrorCode::Refused);
}

TEST_F(OpenAdrClient, aWrongSecretIsNotInTheError) {
    ClientOptions options = optionsFor(m_server);
    options.credentials->clientSecret = "hunter2";
    const auto answer = Client::make(options, m_clock).value()->programs();
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, ErrorCode::Refused);
    EXPECT_THAT(answer.error().detail, HasSubstr("token: "));
    EXPECT_THAT(answer.error().detail, HasSubstr("invalid_client: unknown client"));
    EXPECT_THAT(answer.error().detail, Not(HasSubstr("hunter2")));
}

TEST_F(OpenAdrClient, enrolsOnce) {
    const auto c = client();
    const Ven made = c->enrol().value();
    EXPECT_EQ(made.name, "pool-7");
    EXPECT_EQ(c->enrol().value(), made);
    EXPECT_EQ(m_server.all("vens").size(), 1U);
    EXPECT_EQ(c->vens().value(), std::vector{made});
}

TEST_F(OpenAdrClient, sendsReplacesAndFindsReports) {
    const auto c = client();
    Report report;
    report.programId = "program-1";
    report.eventId = "event-1";
    report.clientName = "pool-7";
    report.resources = {{"AGGREGATED_REPORT", std::nullopt, {{0, std::nullopt, {{"USAGE", {Value(1.5)}}}}}}};
    Report kept = c->send(report).value();
    EXPECT_EQ(kept.id, "report-1");
    kept.resources[0].intervals[0].payloads[0].values = {Value(2.5)};
    EXPECT_EQ(c->replace(kept).value(), kept);
    EXPECT_EQ(c->reports("program-1", "event-1").value(), std::vector{kept});
    EXPECT_TRUE(c->reports("program-1", "event-2").value().empty());
}

TEST_F(OpenAdrClient, subscribesAndTakesItBack) {
    const auto c = client();
    const Subscription wanted{
        {}, "pool-7", "program-1", {"EVENT"}, {"POST", "PUT", "DELETE"}, "https://pool.example/in"};
    const Subscription kept = c->subscribe(wanted).value();
    EXPECT_EQ(kept.callbackUrl, wanted.callbackUrl);
    EXPECT_EQ(c->subscriptions("program-1").value(), std::vector{kept});
    ASSERT_TRUE(c->unsubscribe(kept.id));
    EXPECT_TRUE(c->subscriptions({}).value().empty());
    EXPECT_EQ(c->unsubscribe(kept.id).error().code, ErrorCode::NotFound);
}

TEST_F(OpenAdrClient, release310NamesItsTokenAddress) {
    m_server.put("programs", program(1));
    m_server.nameTokenUrl("/auth/token");
    ClientOptions options = optionsFor(m_server);
    options.release = Release::V310;
    EXPECT_EQ(Client::make(options, m_clock).value()->programs().value().size(), 1U);
    // A server cannot send the secret in the clear to another machine.
    m_server.nameTokenUrl("http://collector.example/token");
    const auto answer = Client::make(options, m_clock).value()->programs();
    EXPECT_EQ(answer.error().code, ErrorCode::Refused);
    EXPECT_THAT(answer.error().detail, HasSubstr("https is needed"));
}

TEST_F(OpenAdrClient, anotherMachineNeedsTls) {
    ClientOptions options = optionsFor(m_server);
    options.server = "http://vtn.example.org/openadr3";
    EXPECT_EQ(Client::make(options, m_clock).error().code, ErrorCode::Refused);
    options.server = "ftp://vtn.example.org";
    EXPECT_EQ(Client::make(options, m_clock).error().code, ErrorCode::Malformed);
}

TEST_F(OpenAdrClient, aStopEndsIt) {
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(client()->programs(stop.get_token()).error().code, ErrorCode::Cancelled);
}

TEST(OpenAdrTls, onlyATrustedServerGetsTheSecret) {
    const test::Certificate certificate("DNS:localhost");
    test::VtnServer server(&certificate);
    server.put("programs", program(1));
    const test::TemporaryFolder folder;
    const ManualClock clock({1'795'617'900});
    ClientOptions options = optionsFor(server);
    EXPECT_EQ(Client::make(options, clock).value()->programs().error().code, ErrorCode::NotVerified);
    EXPECT_EQ(server.tokensGiven(), 0);
    options.trust.caFile = (folder.path() / "ca.pem").string();
    certificate.writePem(options.trust.caFile);
    EXPECT_EQ(Client::make(options, clock).value()->programs().value().size(), 1U);
    // Pinned instead: the pin stands behind the base and goes with every path.
    options.trust = {};
    options.server += "#self-signed=yes&pin-sha256=" + certificate.pin();
    EXPECT_EQ(Client::make(options, clock).value()->programs().value().size(), 1U);
}

TEST(OpenAdrCredentials, areForTheirOwnerAlone) {
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "vtn.json";
    EXPECT_EQ(readCredentials(file).error().code, ErrorCode::NotFound);
    std::ofstream(file) << R"({"client_id": "pool-7", "client_secret": "s3/cret"})";
    std::filesystem::permissions(file, std::filesystem::perms(0644));
    EXPECT_EQ(readCredentials(file).error().code, ErrorCode::Refused);
    std::filesystem::permissions(file, std::filesystem::perms(0600));
    EXPECT_EQ(readCredentials(file).value().clientSecret, "s3/cret");
    std::ofstream(file) << R"({"client_id": "pool-7"})";
    EXPECT_THAT(readCredentials(file).error().detail, HasSubstr("client_secret: a text is expected"));
}

} // namespace
} // namespace wattbourse::core::openadr
