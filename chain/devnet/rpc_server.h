// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/devnet/rpc.h"
#include "core/net/http_server.h"

#include <set>

namespace wattbourse::chain::devnet {

/// Serves one authority's JSON-RPC over HTTP and WebSocket on loopback, batches and subscriptions (newHeads, logs)
/// included.
class RpcServer final : public core::HttpService {
public:
    /// Looks at each answer before it leaves, and may change it or wait: how a test makes a node lie. The object is the
    /// whole JSON-RPC answer.
    using Tamper = std::function<void(std::string_view method, const boost::json::array& params,
                                      boost::json::object& answer, std::stop_token stop)>;

    static core::Result<std::unique_ptr<RpcServer>> start(std::shared_ptr<Authority> authority, std::uint16_t port = 0,
                                                          Tamper tamper = {});
    ~RpcServer() override;

    [[nodiscard]] std::uint16_t port() const { return m_server->port(); }
    [[nodiscard]] std::string url() const { return "http://127.0.0.1:" + std::to_string(port()); }

    core::HttpReply onRequest(const core::HttpRequest& request, std::stop_token stop) override;
    std::string onMessage(core::PeerId peer, const std::string& text, std::stop_token stop) override;
    void onClosed(core::PeerId peer) override;

private:
    struct Subscribed {
        core::PeerId peer;
        /// Empty optional: newHeads.
        std::optional<boost::json::object> logs;
    };

    explicit RpcServer(std::shared_ptr<Authority> authority, Tamper tamper);
    /// Answers a request or a batch; empty for notifications only. `peer` when it came over a WebSocket.
    std::string answerText(const std::string& text, std::optional<core::PeerId> peer, std::stop_token stop);
    std::optional<boost::json::object> answerOne(const boost::json::value& request, std::optional<core::PeerId> peer,
                                                 std::stop_token stop);
    RpcResult subscribe(core::PeerId peer, const boost::json::array& params);
    RpcResult unsubscribe(core::PeerId peer, const boost::json::array& params);
    void announce(const BlockPtr& block);
    void announceFrom(std::stop_token stop);

    std::shared_ptr<Authority> m_authority;
    Rpc m_rpc;
    Tamper m_tamper;
    std::unique_ptr<core::HttpServer> m_server;
    std::mutex m_mutex;
    std::uint64_t m_nextSubscription{1};
    std::map<std::uint64_t, Subscribed> m_subscribed;
    /// New heads that wait for the thread that tells the subscribers: asking the engine for logs must not hold up
    /// sealing.
    std::list<BlockPtr> m_news;
    std::condition_variable_any m_wake;
    core::Subscription m_heads;
    std::jthread m_announcer;
};

} // namespace wattbourse::chain::devnet
