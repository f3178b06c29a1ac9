// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/message_socket.h"

#include "core/net/http_client.h"
#include "core/net/http_server.h"
#include "tests/support/raw_server.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

namespace wattbourse::core {
namespace {

using namespace std::chrono_literals;

/// Answers every message with itself, and what it is told besides.
class Echo final : public HttpService {
public:
    HttpReply onRequest(const HttpRequest& request, std::stop_token) override {
        return {.status = 200, .contentType = "text/plain", .body = request.body};
    }
    std::string onMessage(PeerId peer, const std::string& text, std::stop_token) override {
        if (text == "flood")
            for (int i = 0; i < 200; ++i)
                m_server->push(peer, "more");
        return text == "silence" ? "" : text;
    }
    void onClosed(PeerId) override {}
    HttpServer* m_server{nullptr};
};

struct WebServer {
    Echo echo;
    std::unique_ptr<HttpServer> server{*HttpServer::start(echo)};
    std::string url{"ws://127.0.0.1:" + std::to_string(server->port()) + "/"};
    WebServer() { echo.m_server = server.get(); }
};

} // namespace

TEST(MessageSocket, speaksWebSocket) {
    const WebServer web;
    const auto socket = MessageSocket::connect(web.url);
    ASSERT_TRUE(socket) << socket.error().detail;
    for (const std::string text : {"one", "two"}) {
        ASSERT_TRUE((*socket)->send(text, 2s));
        EXPECT_EQ((*socket)->receive(2s).value_or("?"), text);
    }
    ASSERT_TRUE((*socket)->send("silence", 2s));
    EXPECT_EQ((*socket)->receive(20ms).error().code, ErrorCode::TimedOut);
    EXPECT_TRUE((*socket)->alive()) << "no message is no fault";
    ASSERT_TRUE((*socket)->send("again", 2s));
    EXPECT_EQ((*socket)->receive(2s).value_or("?"), "again");
}

TEST(MessageSocket, aStopEndsAWait) {
    const WebServer web;
    const auto socket = *MessageSocket::connect(web.url);
    std::stop_source stop;
    const std::jthread stopper([&stop] { stop.request_stop(); });
    EXPECT_EQ(socket->receive(1min, stop.get_token()).error().code, ErrorCode::Cancelled);
}

TEST(MessageSocket, aLargeMessageOrAFloodEndsTheConnection) {
    const WebServer web;
    const auto small = *MessageSocket::connect(web.url, {}, {.connecting = 2s, .maxBytes = 1000});
    ASSERT_TRUE(small->send(std::string(1001, 'x'), 2s));
    EXPECT_EQ(small->receive(2s).error().code, ErrorCode::OutOfRange);
    EXPECT_FALSE(small->alive());
    EXPECT_FALSE(small->send("more", 2s));
    const auto flooded = *MessageSocket::connect(web.url);
    (void)flooded->send("flood", 2s);
    // Two hundred messages, of which nobody asked for more than one: nothing is lost or kept without bound.
    int received = 0;
    while (flooded->receive(500ms))
        ++received;
    // Either it took them one by one, or it was ended at the bound.
    EXPECT_TRUE(received == 201 || !flooded->alive()) << received;
    EXPECT_LE(received, 201);
}

TEST(MessageSocket, aServerThatLeavesOrRefusesIsUnavailable) {
    auto web = std::make_unique<WebServer>();
    const auto socket = *MessageSocket::connect(web->url);
    web.reset();
    EXPECT_EQ(socket->receive(2s).error().code, ErrorCode::Unavailable);
    const test::RawServer plain([](test::RawConnection& connection) {
        connection.readRequest();
        connection.write("HTTP/1.1 302 Found\r\nLocation: ws://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n");
    });
    EXPECT_EQ(MessageSocket::connect(plain.url("ws://127.0.0.1")).error().code, ErrorCode::Unavailable);
    const test::RawServer mute([](test::RawConnection& connection) { connection.waitForClose(); });
    EXPECT_EQ(MessageSocket::connect(mute.url("ws://127.0.0.1"), {}, {.connecting = 50ms}).error().code,
              ErrorCode::TimedOut);
    EXPECT_EQ(MessageSocket::connect("http://127.0.0.1/").error().code, ErrorCode::Malformed);
}

TEST(MessageSocket, speaksLinesOverASocketFile) {
    const test::TemporaryFolder folder;
    const std::string file = (folder.path() / "node.ipc").string();
    const test::RawServer node(
        [](test::RawConnection& connection) {
            for (std::string line = connection.readLine(); !line.empty(); line = connection.readLine())
                if (line == "long")
                    connection.write(std::string(3000, 'x'));
                else
                    connection.write("heard " + line + "\nand more\n");
        },
        {.socketFile = file});
    const auto socket = MessageSocket::connect("unix://" + file, {}, {.connecting = 2s, .maxBytes = 2000});
    ASSERT_TRUE(socket) << socket.error().detail;
    ASSERT_TRUE((*socket)->send("one", 2s));
    EXPECT_EQ((*socket)->receive(2s).value_or("?"), "heard one");
    EXPECT_EQ((*socket)->receive(2s).value_or("?"), "and more");
    (void)(*socket)->send("long", 2s);
    EXPECT_EQ((*socket)->receive(2s).error().code, ErrorCode::OutOfRange);
    EXPECT_EQ(MessageSocket::connect("unix:///nowhere/node.ipc").error().code, ErrorCode::Unavailable);
}

TEST(MessageSocket, httpGoesOverASocketFileToo) {
    const test::TemporaryFolder folder;
    const std::string file = (folder.path() / "node.sock").string();
    const test::RawServer node(
        [](test::RawConnection& connection) {
            for (std::string request = connection.readRequest(); !request.empty(); request = connection.readRequest())
                connection.write(
                    test::httpAnswer(request.find("Host: localhost\r\n") == std::string::npos ? "?" : "ok"));
        },
        {.socketFile = file});
    HttpClient client;
    EXPECT_EQ(client.post("http+unix://" + file, "{}").value_or("?"), "ok");
    EXPECT_EQ(client.post("http+unix://" + file, "{}").value_or("?"), "ok");
    EXPECT_EQ(node.accepted(), 1);
    EXPECT_EQ(client.post("unix://" + file, "{}").error().code, ErrorCode::Malformed);
}

} // namespace wattbourse::core
