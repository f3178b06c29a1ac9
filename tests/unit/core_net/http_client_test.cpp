// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http_client.h"

#include "tests/support/raw_server.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace wattbourse::core {
namespace {

using test::httpAnswer;
using test::RawConnection;
using test::RawServer;
using testing::HasSubstr;
using namespace std::chrono_literals;

void echoForever(RawConnection& c) {
    for (auto request = c.readRequest(); !request.empty(); request = c.readRequest())
        c.write(httpAnswer(request.substr(request.find("\r\n\r\n") + 4)));
}

std::chrono::milliseconds since(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start);
}

} // namespace

TEST(HttpClient, postsAndKeepsTheConnection) {
    RawServer server(echoForever);
    HttpClient client;
    for (int i = 0; i < 20; ++i)
        ASSERT_EQ(client.post(server.url(), "{\"n\":" + std::to_string(i) + "}").value_or("?"),
                  "{\"n\":" + std::to_string(i) + "}");
    EXPECT_EQ(server.accepted(), 1);
}

TEST(HttpClient, sendsWhatJsonRpcServersExpect) {
    std::string seen;
    RawServer server([&](RawConnection& c) {
        seen = c.readRequest();
        c.write(httpAnswer("ok"));
    });
    auto url = server.url();
    url.insert(7, "user:password@");
    ASSERT_TRUE(HttpClient().post(url + "rpc?x=1", "{}"));
    EXPECT_THAT(seen, HasSubstr("POST /rpc?x=1 HTTP/1.1\r\n"));
    EXPECT_THAT(seen, HasSubstr("Host: 127.0.0.1:" + std::to_string(server.port()) + "\r\n"));
    EXPECT_THAT(seen, HasSubstr("Content-Type: application/json\r\n"));
    // printf 'user:password' | base64
    EXPECT_THAT(seen, HasSubstr("Authorization: Basic dXNlcjpwYXNzd29yZA==\r\n"));
}

TEST(HttpClient, getsWithoutABody) {
    std::string seen;
    RawServer server([&](RawConnection& c) {
        seen = c.readRequest();
        c.write(httpAnswer("[]"));
    });
    EXPECT_EQ(HttpClient().get(server.url() + "eth/v1/node?x=1").value_or("?"), "[]");
    EXPECT_THAT(seen, HasSubstr("GET /eth/v1/node?x=1 HTTP/1.1\r\n"));
    EXPECT_THAT(seen, testing::EndsWith("\r\n\r\n"));
}

TEST(HttpClient, manyThreadsAtATime) {
    RawServer server(echoForever);
    HttpClient client;
    std::atomic<int> good{0};
    {
        std::vector<std::jthread> threads;
        for (int t = 0; t < 8; ++t)
            threads.emplace_back([&, t] {
                for (int i = 0; i < 25; ++i) {
                    const auto body = std::to_string(t * 1000 + i);
                    good += client.post(server.url(), body).value_or("") == body ? 1 : 0;
                }
            });
    }
    EXPECT_EQ(good, 200);
    EXPECT_LE(server.accepted(), 8 + 25);
}

TEST(HttpClient, aKeptConnectionThatWasClosedIsReplaced) {
    RawServer server([](RawConnection& c) {
        c.readRequest();
        c.write(httpAnswer("once"));
    });
    HttpClient client;
    EXPECT_EQ(client.post(server.url(), "a").value_or("?"), "once");
    std::this_thread::sleep_for(20ms);
    EXPECT_EQ(client.post(server.url(), "b").value_or("?"), "once");
    EXPECT_EQ(server.accepted(), 2);
}

TEST(HttpClient, tooLargeIsOutOfRangeWhateverTheServerDeclares) {
    const std::string big(100'000, 'x');
    RawServer declared([&](RawConnection& c) {
        c.readRequest();
        c.write(httpAnswer(big));
    });
    RawServer undeclared([&](RawConnection& c) {
        c.readRequest();
        c.write("HTTP/1.1 200 OK\r\n\r\n");
        c.write(big);
    });
    RawServer endless([](RawConnection& c) {
        c.readRequest();
        c.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
        for (int i = 0; i < 10'000; ++i)
            c.write("400\r\n" + std::string(1024, 'y') + "\r\n");
    });
    RawServer header([&](RawConnection& c) {
        c.readRequest();
        c.write("HTTP/1.1 200 OK\r\nX: " + big + "\r\n\r\n");
    });
    const HttpLimits limits{.timeout = 5000ms, .maxBytes = 50'000};
    HttpClient client;
    for (const auto& url : {declared.url(), undeclared.url(), endless.url(), header.url()}) {
        const auto result = client.post(url, "{}", limits);
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().code, ErrorCode::OutOfRange) << result.error().detail;
    }
    EXPECT_EQ(client.post(declared.url(), "{}", {.timeout = 5000ms, .maxBytes = 100'000}).value_or("").size(), 100'000);
}

TEST(HttpClient, theTimeoutCoversSilenceAndTrickling) {
    RawServer silent([](RawConnection& c) { c.waitForClose(); });
    RawServer trickling([](RawConnection& c) {
        c.readRequest();
        c.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");
        for (int i = 0; i < 100; ++i) {
            c.write("z");
            std::this_thread::sleep_for(5ms);
        }
    });
    HttpClient client;
    for (const auto& url : {silent.url(), trickling.url()}) {
        const auto start = std::chrono::steady_clock::now();
        const auto result = client.post(url, "{}", {.timeout = 150ms});
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().code, ErrorCode::TimedOut);
        EXPECT_GE(since(start), 140ms);
        EXPECT_LT(since(start), 1000ms);
    }
}

TEST(HttpClient, aStopTokenEndsItAtOnce) {
    RawServer silent([](RawConnection& c) { c.waitForClose(); });
    HttpClient client;
    std::stop_source stop;
    const auto start = std::chrono::steady_clock::now();
    const std::jthread later([&] {
        std::this_thread::sleep_for(50ms);
        stop.request_stop();
    });
    const auto result = client.post(silent.url(), "{}", {.timeout = 20'000ms}, stop.get_token());
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Cancelled);
    EXPECT_LT(since(start), 1000ms);
    EXPECT_EQ(client.post(silent.url(), "{}", {}, stop.get_token()).error().code, ErrorCode::Cancelled);
}

TEST(HttpClient, whatIsNoAnswerIsUnavailable) {
    const std::string answers[] = {"",
                                   "garbage\r\n\r\n",
                                   "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nshort",
                                   "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
                                   "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
                                   "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1/\r\nContent-Length: 0\r\n\r\n",
                                   "HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n",
                                   std::string("\0\x16\x03\x01", 4)};
    for (const auto& text : answers) {
        RawServer server([&](RawConnection& c) {
            c.readRequest();
            c.write(text);
        });
        const auto result = HttpClient().post(server.url(), "{}", {.timeout = 2000ms});
        ASSERT_FALSE(result) << text;
        EXPECT_EQ(result.error().code, ErrorCode::Unavailable) << text;
    }
}

TEST(HttpClient, anAnswerWithTrailingBytesIsNotKept) {
    RawServer server([](RawConnection& c) {
        c.readRequest();
        c.write(httpAnswer("first") + httpAnswer("smuggled"));
        c.waitForClose();
    });
    HttpClient client;
    EXPECT_EQ(client.post(server.url(), "{}").value_or("?"), "first");
    EXPECT_EQ(client.post(server.url(), "{}").value_or("?"), "first");
    EXPECT_EQ(server.accepted(), 2);
}

TEST(HttpClient, namesAreLookedUp) {
    RawServer server(echoForever);
    EXPECT_EQ(HttpClient().post("http://localhost:" + std::to_string(server.port()), "x").value_or("?"), "x");
    EXPECT_EQ(HttpClient().post("http://nothing.invalid/", "x").error().code, ErrorCode::Unavailable);
    EXPECT_EQ(HttpClient().post("http://127.0.0.1:1/", "x").error().code, ErrorCode::Unavailable);
    EXPECT_EQ(HttpClient().post("gopher://a/", "x").error().code, ErrorCode::Malformed);
}

} // namespace wattbourse::core
