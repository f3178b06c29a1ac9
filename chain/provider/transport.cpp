// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/provider/transport.h"

#include "chain/encode/json.h"
#include "core/net/http_client.h"
#include "core/net/message_socket.h"
#include "core/net/url.h"

#include <map>
#include <mutex>

namespace wattbourse::chain {

namespace {

using core::ErrorCode;
using core::fail;
using core::MessageSocket;
using core::Result;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

constexpr std::size_t kKeptSockets = 32;
constexpr std::size_t kKeptPerUrl = 2;
constexpr int kHeadsBeforeAnswer = 8;

milliseconds left(steady_clock::time_point until) {
    return std::max(milliseconds(0), std::chrono::ceil<milliseconds>(until - steady_clock::now()));
}

/// Waits for "eth_subscription" on a connection of its own.
class SocketHeadWatch final : public HeadWatch {
public:
    explicit SocketHeadWatch(std::unique_ptr<MessageSocket> socket) : m_socket(std::move(socket)) {}

    Result<bool> wait(milliseconds atMost, const std::stop_token& stop) override {
        auto message = m_socket->receive(atMost, stop);
        if (!message) {
            if (message.error().code == ErrorCode::TimedOut)
                return false;
            return tl::make_unexpected(message.error());
        }
        // Heads that came meanwhile are one reason to look, not many.
        while (m_socket->receive(milliseconds(0), stop)) {
        }
        return true;
    }

private:
    std::unique_ptr<MessageSocket> m_socket;
};

class NetTransport final : public Transport {
public:
    NetTransport(const TransportLimits& limits, const core::TlsTrust& trust)
        : m_limits(limits), m_trust(trust), m_http(trust) {}

    Result<std::string> post(const std::string& url, const std::string& body, std::stop_token stop) override {
        WB_ASSIGN(const core::Url parsed, core::parseUrl(url));
        if (parsed.wire == core::Wire::Http)
            return m_http.post(url, body, {.timeout = m_limits.timeout, .maxBytes = m_limits.maxBytes}, stop);
        const auto until = steady_clock::now() + m_limits.timeout;
        if (auto kept = take(url)) {
            auto answer = exchange(*kept, body, until, stop);
            if (answer)
                keep(url, std::move(kept));
            // The other side may have closed it meanwhile, which says nothing about the request.
            if (answer || answer.error().code != ErrorCode::Unavailable)
                return answer;
        }
        WB_ASSIGN(auto fresh, MessageSocket::connect(url, m_trust, socketLimits(until), stop));
        auto answer = exchange(*fresh, body, until, stop);
        if (answer)
            keep(url, std::move(fresh));
        return answer;
    }

    Result<std::unique_ptr<HeadWatch>> watchHeads(const std::string& url, const std::stop_token& stop) override {
        WB_ASSIGN(const core::Url parsed, core::parseUrl(url));
        if (parsed.wire == core::Wire::Http)
            return Transport::watchHeads(url, stop);
        const auto until = steady_clock::now() + m_limits.timeout;
        WB_ASSIGN(auto socket, MessageSocket::connect(url, m_trust, socketLimits(until), stop));
        WB_TRY(socket->send(R"({"jsonrpc":"2.0","id":1,"method":"eth_subscribe","params":["newHeads"]})", left(until),
                            stop));
        // A head may be told before the subscription is confirmed.
        for (int heard = 0; heard < kHeadsBeforeAnswer; ++heard) {
            WB_ASSIGN(const std::string message, socket->receive(left(until), stop));
            WB_ASSIGN(const boost::json::value parsedMessage, parseJson(message));
            const auto* object = parsedMessage.if_object();
            if (object == nullptr || !object->contains("id"))
                continue;
            const auto* id = object->if_contains("result");
            if (id == nullptr || !id->is_string())
                break;
            return std::unique_ptr<HeadWatch>(std::make_unique<SocketHeadWatch>(std::move(socket)));
        }
        return fail(ErrorCode::NotFound, "the node has no subscriptions");
    }

private:
    core::MessageLimits socketLimits(steady_clock::time_point until) const {
        return {.connecting = left(until), .maxBytes = m_limits.maxBytes};
    }

    // One question at a time on a connection, so the next message is its answer; ids are matched above.
    static Result<std::string> exchange(MessageSocket& socket, const std::string& body, steady_clock::time_point until,
                                        const std::stop_token& stop) {
        WB_TRY(socket.send(body, left(until), stop));
        return socket.receive(left(until), stop);
    }

    std::unique_ptr<MessageSocket> take(const std::string& url) {
        const std::scoped_lock lock(m_mutex);
        const auto found = m_idle.find(url);
        if (found == m_idle.end())
            return nullptr;
        auto out = std::move(found->second);
        m_idle.erase(found);
        return out;
    }
    void keep(const std::string& url, std::unique_ptr<MessageSocket> socket) {
        const std::scoped_lock lock(m_mutex);
        if (m_idle.size() < kKeptSockets && m_idle.count(url) < kKeptPerUrl)
            m_idle.emplace(url, std::move(socket));
    }

    const TransportLimits m_limits;
    const core::TlsTrust m_trust;
    core::HttpClient m_http;
    std::mutex m_mutex;
    std::multimap<std::string, std::unique_ptr<MessageSocket>> m_idle;
};

} // namespace

std::unique_ptr<Transport> makeTransport(const TransportLimits& limits, const core::TlsTrust& trust) {
    return std::make_unique<NetTransport>(limits, trust);
}

} // namespace wattbourse::chain
