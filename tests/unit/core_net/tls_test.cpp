// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The TLS rules of the clients against a server made of plain OpenSSL calls.
#include "core/net/http_client.h"
#include "core/net/message_socket.h"
#include "tests/support/raw_server.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>
#include <openssl/ssl.h>

namespace wattbourse::core {
namespace {

class Tls : public ::testing::Test {
protected:
    /// Answers one request per connection with "secure"; trusted by m_trust.
    test::RawServer serve(const test::Certificate& certificate, int maxVersion = 0) {
        certificate.writePem(m_trust.caFile);
        return test::RawServer(
            [this](test::RawConnection& connection) {
                {
                    const std::scoped_lock lock(m_mutex);
                    m_announced = connection.serverName();
                }
                if (!connection.readRequest().empty())
                    connection.write(test::httpAnswer("secure"));
            },
            {.certificate = &certificate, .maxTlsVersion = maxVersion, .socketFile = {}});
    }
    std::string announced() {
        const std::scoped_lock lock(m_mutex);
        return m_announced;
    }
    static void expectNotVerified(const Result<std::string>& answer, const std::string& words) {
        ASSERT_FALSE(answer);
        EXPECT_EQ(answer.error().code, ErrorCode::NotVerified) << answer.error().detail;
        EXPECT_NE(answer.error().detail.find(words), std::string::npos) << answer.error().detail;
    }

    test::TemporaryFolder m_folder;
    TlsTrust m_trust{(m_folder.path() / "ca.pem").string()};
    std::mutex m_mutex;
    std::string m_announced;
};

} // namespace

TEST_F(Tls, aTrustedNameIsAcceptedAndAnnounced) {
    const test::Certificate certificate("DNS:localhost");
    const auto server = serve(certificate);
    const auto answer = HttpClient(m_trust).post(server.url(), "{}");
    ASSERT_TRUE(answer) << answer.error().detail;
    EXPECT_EQ(*answer, "secure");
    EXPECT_EQ(announced(), "localhost");
}

TEST_F(Tls, anAddressInTheCertificateIsAccepted) {
    const test::Certificate certificate("IP:127.0.0.1");
    const auto server = serve(certificate);
    EXPECT_EQ(HttpClient(m_trust).post(server.url("https://127.0.0.1"), "{}").value_or("?"), "secure");
    EXPECT_EQ(announced(), "");
}

TEST_F(Tls, anotherNameIsNotVerified) {
    const test::Certificate certificate("DNS:node.example");
    const auto server = serve(certificate);
    expectNotVerified(HttpClient(m_trust).post(server.url(), "{}"), "hostname mismatch");
}

TEST_F(Tls, anUnknownAuthorityIsNotVerified) {
    const test::Certificate certificate("DNS:localhost");
    const auto server = serve(certificate);
    expectNotVerified(HttpClient().post(server.url(), "{}"), "self-signed certificate");
}

TEST_F(Tls, anExpiredCertificateIsNotVerified) {
    const test::Certificate certificate("DNS:localhost", -60);
    const auto server = serve(certificate);
    expectNotVerified(HttpClient(m_trust).post(server.url(), "{}"), "expired");
}

TEST_F(Tls, aPinIsAskedForBesideTheAuthority) {
    const test::Certificate certificate("DNS:localhost");
    const test::Certificate another("DNS:localhost");
    const auto server = serve(certificate);
    HttpClient client(m_trust);
    EXPECT_EQ(client.post(server.url() + "#pin-sha256=" + certificate.pin(), "{}").value_or("?"), "secure");
    EXPECT_EQ(client.post(server.url() + "#pin-sha256=" + another.pin() + "&pin-sha256=" + certificate.pin(), "{}")
                  .value_or("?"),
              "secure")
        << "a second pin is for the next key";
    expectNotVerified(client.post(server.url() + "#pin-sha256=" + another.pin(), "{}"), "none of the pinned");
    expectNotVerified(HttpClient().post(server.url() + "#pin-sha256=" + certificate.pin(), "{}"), "self-signed");
}

TEST_F(Tls, aPinAloneStandsForASelfSignedServer) {
    const test::Certificate certificate("DNS:somewhere.else", -60);
    const test::Certificate another("DNS:localhost");
    const auto server = serve(certificate);
    EXPECT_EQ(HttpClient().post(server.url() + "#self-signed=yes&pin-sha256=" + certificate.pin(), "{}").value_or("?"),
              "secure");
    expectNotVerified(HttpClient().post(server.url() + "#self-signed=yes&pin-sha256=" + another.pin(), "{}"),
                      "none of the pinned");
}

TEST_F(Tls, webSocketsFollowTheSameRules) {
    const test::Certificate certificate("DNS:localhost");
    const test::Certificate another("DNS:localhost");
    const auto server = serve(certificate);
    const auto connect = [&](const std::string& options, const TlsTrust& trust) {
        return MessageSocket::connect(server.url("wss://localhost") + options, trust).error();
    };
    EXPECT_EQ(connect("", {}).code, ErrorCode::NotVerified);
    EXPECT_EQ(connect("#pin-sha256=" + another.pin(), m_trust).code, ErrorCode::NotVerified);
    // Verified, and then no WebSocket is spoken there.
    EXPECT_EQ(connect("#pin-sha256=" + certificate.pin(), m_trust).code, ErrorCode::Unavailable);
}

TEST_F(Tls, versionsBefore12AreRefused) {
    const test::Certificate certificate("DNS:localhost");
    const auto server = serve(certificate, TLS1_1_VERSION);
    const auto answer = HttpClient(m_trust).post(server.url(), "{}");
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, ErrorCode::Unavailable);
}

TEST_F(Tls, aMissingCertificateFileIsNamed) {
    expectNotVerified(HttpClient({.caFile = "/nowhere/ca.pem"}).post("https://localhost:1/", "{}"), "/nowhere/ca.pem");
}

} // namespace wattbourse::core
