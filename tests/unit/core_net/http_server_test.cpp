// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http_server.h"

#include "core/net/http_client.h"

#include <arpa/inet.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <mutex>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace wattbourse::core {
namespace {

using testing::HasSubstr;
using testing::StartsWith;
using namespace std::chrono_literals;

class Echo : public HttpService {
public:
    HttpReply onRequest(const HttpRequest& request, std::stop_token stop) override {
        if (request.body == "block")
            while (!stop.stop_requested())
                std::this_thread::sleep_for(1ms);
        return {200, "text/plain", request.method + " " + request.target + " " + request.body};
    }
    std::string onMessage(PeerId peer, const std::string& text, std::stop_token) override {
        const std::scoped_lock lock(mutex);
        last = peer;
        return "echo " + text;
    }
    void onClosed(PeerId) override {
        const std::scoped_lock lock(mutex);
        ++closed;
    }
    std::mutex mutex;
    PeerId last;
    int closed{0};
};

/// A client that writes exactly the bytes it is given.
class RawClient {
public:
    explicit RawClient(std::uint16_t port) : m_fd(::socket(AF_INET, SOCK_STREAM, 0)) {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        address.sin_port = htons(port);
        EXPECT_EQ(::connect(m_fd, reinterpret_cast<sockaddr*>(&address), sizeof address), 0);
        const timeval limit{2, 0};
        ::setsockopt(m_fd, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    }
    ~RawClient() { ::close(m_fd); }
    void send(const std::string& bytes) {
        EXPECT_EQ(::send(m_fd, bytes.data(), bytes.size(), MSG_NOSIGNAL), static_cast<ssize_t>(bytes.size()));
    }
    /// Reads until `wanted` was seen; what was read when the stream ends or is silent.
    std::string readUntil(const std::string& wanted) {
        std::string got;
        char chunk[4096];
        while (got.find(wanted) == std::string::npos) {
            const auto n = ::recv(m_fd, chunk, sizeof chunk, 0);
            if (n <= 0)
                break;
            got.append(chunk, static_cast<std::size_t>(n));
        }
        return got;
    }

private:
    int m_fd;
};

const std::string kUpgrade = "GET / HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                             "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n";

/// A masked text frame with the mask 0 (RFC 6455, 5.2): its payload is readable.
std::string frame(const std::string& text) {
    return std::string("\x81") + static_cast<char>(0x80U | text.size()) + std::string(4, '\0') + text;
}

} // namespace

TEST(HttpServer, answersTheClient) {
    Echo echo;
    const auto server = HttpServer::start(echo);
    ASSERT_TRUE(server);
    HttpClient client;
    const auto url = "http://127.0.0.1:" + std::to_string((*server)->port()) + "/a/b";
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(client.post(url, "hello").value_or("?"), "POST /a/b hello");
}

TEST(HttpServer, refusesABodyThatIsTooLargeAndAForeignHost) {
    Echo echo;
    const auto server = HttpServer::start(echo, {.maxBody = 100});
    ASSERT_TRUE(server);
    RawClient large((*server)->port());
    large.send("POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 101\r\n\r\n");
    EXPECT_THAT(large.readUntil("too large"), StartsWith("HTTP/1.1 413"));
    RawClient foreign((*server)->port());
    foreign.send("POST / HTTP/1.1\r\nHost: attacker.example:80\r\nContent-Length: 0\r\n\r\n");
    EXPECT_THAT(foreign.readUntil("loopback"), StartsWith("HTTP/1.1 403"));
    RawClient garbage((*server)->port());
    garbage.send("\x16\x03\x01\r\n\r\n");
    EXPECT_EQ(garbage.readUntil("x"), "");
}

TEST(HttpServer, closesConnectionsBeyondTheLimit) {
    Echo echo;
    const auto server = HttpServer::start(echo, {.maxConnections = 2});
    ASSERT_TRUE(server);
    RawClient first((*server)->port());
    RawClient second((*server)->port());
    std::this_thread::sleep_for(30ms);
    RawClient third((*server)->port());
    EXPECT_EQ(third.readUntil("x"), "");
    first.send("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\nhi");
    EXPECT_THAT(first.readUntil("hi"), HasSubstr("POST / hi"));
}

TEST(HttpServer, speaksWebSocketAndPushes) {
    Echo echo;
    auto server = HttpServer::start(echo);
    ASSERT_TRUE(server);
    RawClient client((*server)->port());
    client.send(kUpgrade);
    // RFC 6455, 1.3: the accept value of the sample nonce.
    EXPECT_THAT(client.readUntil("\r\n\r\n"), HasSubstr("s3pPLMBiTxaQ9kYGzzhZRbK+xOo="));
    client.send(frame("one"));
    EXPECT_EQ(client.readUntil("one"), "\x81\x08"
                                       "echo one");
    (*server)->push(echo.last, "news");
    EXPECT_EQ(client.readUntil("news"), "\x81\x04news");
    (*server)->push({999}, "to nobody");
    server->reset();
    EXPECT_EQ(echo.closed, 1);
}

TEST(HttpServer, aPeerThatDoesNotReadIsClosed) {
    Echo echo;
    auto server = HttpServer::start(echo, {.maxBacklog = 1U << 20U});
    ASSERT_TRUE(server);
    RawClient client((*server)->port());
    client.send(kUpgrade);
    client.readUntil("\r\n\r\n");
    client.send(frame("hi"));
    client.readUntil("hi");
    for (int i = 0; i < 200; ++i)
        (*server)->push(echo.last, std::string(100'000, 'n'));
    for (int i = 0; i < 200; ++i) {
        {
            const std::scoped_lock lock(echo.mutex);
            if (echo.closed == 1)
                break;
        }
        std::this_thread::sleep_for(10ms);
    }
    EXPECT_EQ(echo.closed, 1);
}

TEST(HttpServer, stopsWhileARequestIsUnderWay) {
    Echo echo;
    auto server = HttpServer::start(echo);
    ASSERT_TRUE(server);
    RawClient waiting((*server)->port());
    waiting.send("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\nblock");
    RawClient idle((*server)->port());
    std::this_thread::sleep_for(30ms);
    const auto start = std::chrono::steady_clock::now();
    server->reset();
    EXPECT_LT(std::chrono::steady_clock::now() - start, 1s);
}

TEST(HttpServer, aTakenPortIsAnError) {
    Echo echo;
    const auto first = HttpServer::start(echo);
    ASSERT_TRUE(first);
    const auto second = HttpServer::start(echo, {}, (*first)->port());
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, ErrorCode::Unavailable);
}

} // namespace wattbourse::core
