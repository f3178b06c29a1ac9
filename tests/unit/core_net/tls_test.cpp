// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The TLS rules of the client against a server made of plain OpenSSL calls.
#include "core/net/http_client.h"

#include "tests/unit/core_net/raw_server.h"

#include <cstdio>
#include <fstream>
#include <gtest/gtest.h>
#include <memory>
#include <netinet/in.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <sys/socket.h>
#include <unistd.h>

namespace wattbourse::core {
namespace {

using namespace std::chrono_literals;

struct Certificate {
    std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key{EVP_EC_gen("P-256"), EVP_PKEY_free};
    std::unique_ptr<X509, decltype(&X509_free)> x509{X509_new(), X509_free};

    /// Self-signed for `name` (subject alternative name, "DNS:…" or "IP:…"), valid from now.
    explicit Certificate(const std::string& name) {
        auto* cert = x509.get();
        X509_set_version(cert, 2);
        ASN1_INTEGER_set(X509_get_serialNumber(cert), 1);
        X509_gmtime_adj(X509_getm_notBefore(cert), -60);
        X509_gmtime_adj(X509_getm_notAfter(cert), 3600);
        X509_set_pubkey(cert, key.get());
        auto* subject = X509_get_subject_name(cert);
        X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char*>("test"), -1, -1,
                                   0);
        X509_set_issuer_name(cert, subject);
        auto* extension = X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, name.c_str());
        X509_add_ext(cert, extension, -1);
        X509_EXTENSION_free(extension);
        X509_sign(cert, key.get(), EVP_sha256());
    }

    std::string writePem() const {
        std::string path = testing::TempDir() + "wattbourse-ca-XXXXXX";
        const int fd = ::mkstemp(path.data());
        FILE* file = ::fdopen(fd, "w");
        PEM_write_X509(file, x509.get());
        std::fclose(file);
        return path;
    }
};

/// Answers one request per connection with "secure".
class TlsServer {
public:
    explicit TlsServer(const Certificate& certificate, int maxVersion = TLS1_3_VERSION)
        : m_context(SSL_CTX_new(TLS_server_method()), SSL_CTX_free) {
        SSL_CTX_use_certificate(m_context.get(), certificate.x509.get());
        SSL_CTX_use_PrivateKey(m_context.get(), certificate.key.get());
        SSL_CTX_set_max_proto_version(m_context.get(), maxVersion);
        SSL_CTX_set_security_level(m_context.get(), maxVersion < TLS1_2_VERSION ? 0 : 1);
        m_fd = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        EXPECT_EQ(::bind(m_fd, reinterpret_cast<sockaddr*>(&address), size), 0);
        EXPECT_EQ(::listen(m_fd, 4), 0);
        ::getsockname(m_fd, reinterpret_cast<sockaddr*>(&address), &size);
        m_port = ntohs(address.sin_port);
        m_thread = std::thread([this] { run(); });
    }
    ~TlsServer() {
        ::shutdown(m_fd, SHUT_RDWR);
        m_thread.join();
        ::close(m_fd);
    }
    [[nodiscard]] std::string url(const std::string& host) const {
        return "https://" + host + ":" + std::to_string(m_port) + "/";
    }
    std::string serverName;

private:
    void run() {
        for (int fd = ::accept(m_fd, nullptr, nullptr); fd >= 0; fd = ::accept(m_fd, nullptr, nullptr)) {
            SSL* ssl = SSL_new(m_context.get());
            SSL_set_fd(ssl, fd);
            char chunk[4096];
            if (SSL_accept(ssl) == 1 && SSL_read(ssl, chunk, sizeof chunk) > 0) {
                const char* name = SSL_get_servername(ssl, TLSEXT_NAMETYPE_host_name);
                serverName = name ? name : "";
                const auto answer = test::httpAnswer("secure");
                SSL_write(ssl, answer.data(), static_cast<int>(answer.size()));
                SSL_shutdown(ssl);
            }
            SSL_free(ssl);
            ::close(fd);
        }
    }
    std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> m_context;
    int m_fd{-1};
    std::uint16_t m_port{};
    std::thread m_thread;
};

struct TemporaryFile {
    std::string path;
    ~TemporaryFile() { ::unlink(path.c_str()); }
};

} // namespace

TEST(Tls, aTrustedNameIsAcceptedAndAnnounced) {
    const Certificate certificate("DNS:localhost");
    const TemporaryFile ca{certificate.writePem()};
    TlsServer server(certificate);
    HttpClient client({.caFile = ca.path});
    const auto answer = client.post(server.url("localhost"), "{}");
    ASSERT_TRUE(answer) << answer.error().detail;
    EXPECT_EQ(*answer, "secure");
    EXPECT_EQ(server.serverName, "localhost");
}

TEST(Tls, anAddressInTheCertificateIsAccepted) {
    const Certificate certificate("IP:127.0.0.1");
    const TemporaryFile ca{certificate.writePem()};
    TlsServer server(certificate);
    EXPECT_EQ(HttpClient({.caFile = ca.path}).post(server.url("127.0.0.1"), "{}").value_or("?"), "secure");
    EXPECT_EQ(server.serverName, "");
}

TEST(Tls, anotherNameIsNotVerified) {
    const Certificate certificate("DNS:node.example");
    const TemporaryFile ca{certificate.writePem()};
    TlsServer server(certificate);
    const auto answer = HttpClient({.caFile = ca.path}).post(server.url("localhost"), "{}");
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, ErrorCode::NotVerified);
}

TEST(Tls, anUnknownAuthorityIsNotVerified) {
    const Certificate certificate("DNS:localhost");
    TlsServer server(certificate);
    const auto answer = HttpClient().post(server.url("localhost"), "{}");
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, ErrorCode::NotVerified);
}

TEST(Tls, versionsBefore12AreRefused) {
    const Certificate certificate("DNS:localhost");
    const TemporaryFile ca{certificate.writePem()};
    TlsServer server(certificate, TLS1_1_VERSION);
    const auto answer = HttpClient({.caFile = ca.path}).post(server.url("localhost"), "{}");
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, ErrorCode::Unavailable);
}

TEST(Tls, aMissingCertificateFileIsNamed) {
    const auto answer = HttpClient({.caFile = "/nowhere/ca.pem"}).post("https://localhost:1/", "{}");
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, ErrorCode::NotVerified);
}

} // namespace wattbourse::core
