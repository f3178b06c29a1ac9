// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One transport for every scheme, over real sockets; heads that are told instead of polled.
#include "chain/provider/transport.h"

#include "chain/provider/endpoint.h"
#include "core/net/http_server.h"
#include "tests/support/raw_server.h"
#include "tests/support/temporary_folder.h"
#include "tests/unit/chain_provider/scripted_transport.h"

#include <gtest/gtest.h>

namespace wattbourse::chain {
namespace {

using namespace std::chrono_literals;
using core::ErrorCode;
namespace json = boost::json;

/// A node on a real WebSocket and HTTP port; subscriptions are granted and served by push().
class Node final : public core::HttpService {
public:
    Node() {
        m_script.methods["eth_chainId"] = [](const auto&) { return json::value("0x309"); };
        m_script.methods["eth_subscribe"] = [](const auto&) { return json::value("0x1"); };
        m_server = *core::HttpServer::start(*this);
    }
    core::HttpReply onRequest(const core::HttpRequest& request, std::stop_token stop) override {
        return {.status = 200, .contentType = "application/json", .body = answer(request.body, stop)};
    }
    std::string onMessage(core::PeerId peer, const std::string& text, std::stop_token stop) override {
        if (text.find("eth_subscribe") != std::string::npos) {
            const std::scoped_lock lock(m_mutex);
            m_watcher = peer;
        }
        return answer(text, stop);
    }
    void onClosed(core::PeerId) override {}
    void push(const std::string& text) {
        const std::scoped_lock lock(m_mutex);
        if (m_watcher)
            m_server->push(*m_watcher, text);
    }
    std::string url(const std::string& scheme) const {
        return scheme + "://127.0.0.1:" + std::to_string(m_server->port()) + "/";
    }

    test::ScriptedTransport m_script;

private:
    std::string answer(const std::string& body, const std::stop_token& stop) {
        const std::scoped_lock lock(m_mutex);
        return *m_script.post("", body, stop);
    }
    std::mutex m_mutex;
    std::optional<core::PeerId> m_watcher;
    std::unique_ptr<core::HttpServer> m_server;
};

} // namespace

TEST(Transport, carriesCallsOverHttpWebSocketAndSocketFiles) {
    const Node node;
    const test::TemporaryFolder folder;
    const std::string file = (folder.path() / "node.ipc").string();
    test::ScriptedTransport script;
    script.methods["eth_chainId"] = [](const auto&) { return json::value("0x309"); };
    const test::RawServer ipc(
        [&](test::RawConnection& connection) {
            for (std::string line = connection.readLine(); !line.empty(); line = connection.readLine())
                connection.write(*script.post("", line, {}) + "\n");
        },
        {.socketFile = file});
    const auto transport = makeTransport();
    const core::SystemClock clock;
    for (const std::string& url : {node.url("http"), node.url("ws"), "unix://" + file}) {
        Endpoint endpoint(url, *transport, clock);
        for (int i = 0; i < 3; ++i) {
            const auto id = endpoint.call({"eth_chainId", {}}, {});
            ASSERT_TRUE(id) << url << ": " << id.error().detail;
            EXPECT_EQ(*id, "0x309");
        }
    }
    EXPECT_EQ(ipc.accepted(), 1) << "the connection is kept";
}

TEST(Transport, aSubscriptionWakesAndSilenceDoesNot) {
    Node node;
    const auto transport = makeTransport();
    const auto watch = transport->watchHeads(node.url("ws"), {});
    ASSERT_TRUE(watch) << watch.error().detail;
    EXPECT_FALSE((*watch)->wait(20ms, {}).value_or(true));
    for (int i = 0; i < 5; ++i)
        node.push(R"({"jsonrpc":"2.0","method":"eth_subscription","params":{}})");
    EXPECT_TRUE((*watch)->wait(10s, {}).value_or(false));
    std::stop_source stop;
    stop.request_stop();
    while ((*watch)->wait(0ms, {}).value_or(false)) {
    }
    EXPECT_EQ((*watch)->wait(10s, stop.get_token()).error().code, ErrorCode::Cancelled);
    EXPECT_EQ(transport->watchHeads(node.url("http"), {}).error().code, ErrorCode::NotFound);
    node.m_script.methods.erase("eth_subscribe");
    EXPECT_EQ(transport->watchHeads(node.url("ws"), {}).error().code, ErrorCode::NotFound);
}

TEST(Transport, anEndpointWaitsForHeadsAndPollsWhereThereIsNone) {
    Node node;
    const auto transport = makeTransport();
    const core::SystemClock clock;
    Endpoint told(node.url("ws"), *transport, clock);
    std::atomic<bool> woken{false};
    {
        // Far more than the test may take: only being told ends it.
        const std::jthread follower([&](const std::stop_token& stop) {
            told.waitForHead(10min, stop);
            woken = true;
        });
        while (!woken) {
            node.push("{}");
            std::this_thread::sleep_for(5ms);
        }
    }
    Endpoint polled(node.url("http"), *transport, clock);
    polled.waitForHead(5ms, {});
    std::stop_source stop;
    stop.request_stop();
    polled.waitForHead(10min, stop.get_token());
}

TEST(Transport, limitsHoldOnEveryWire) {
    Node node;
    node.m_script.methods["big"] = [](const auto&) { return json::value(std::string(4000, 'x')); };
    const auto transport = makeTransport({.timeout = 2s, .maxBytes = 3000});
    for (const char* scheme : {"http", "ws"}) {
        const auto answer =
            transport->post(node.url(scheme), R"({"jsonrpc":"2.0","id":1,"method":"big","params":[]})", {});
        ASSERT_FALSE(answer);
        EXPECT_EQ(answer.error().code, ErrorCode::OutOfRange) << scheme << ": " << answer.error().detail;
    }
    EXPECT_EQ(transport->post("gopher://a/", "{}", {}).error().code, ErrorCode::Malformed);
}

} // namespace wattbourse::chain
