// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/devnet/market_operator.h"

#include <boost/json/object.hpp>

namespace wattbourse::chain::devnet {

/// Orders to a running network, as JSON objects POSTed to a loopback port with "Authorization: Bearer TOKEN",
/// or as user "demo" with the token for a password:
///   {"call": "status"}
///   {"call": "register", "address", "name", "roles"?, "credits"?, "meter"?, "reporter"?}: enrols an account (role
///       prosumer and 500 cr unless said otherwise) and answers when the blocks hold it; an account that is enrolled
///       already only gets what it lacks: its meter
///   {"call": "issue", "address", "credits"}: µcr
///   {"call": "fault", "authority": N, "fault": "skip" | "twice" | "false-state-root"}: in its next step
///   {"call": "stop" | "start", "authority": N}
///   {"call": "lie", "authority": N, "lie": NAME}: a further URL of the authority whose answers lie (lies.h)
///   {"call": "vote", "authority": N, …}: who else shall seal (authority_orders.h)
///   {"call": "partition", "groups": [0, 0, 1]}: who may hear whom, a number for each authority; [] joins them again
/// Answers {"ok": true, …} or {"ok": false, "error": text}.
class Control final : public core::HttpService {
public:
    static core::Result<std::unique_ptr<Control>> start(Network& network, MarketOperator& marketOperator,
                                                        std::string token);
    ~Control() override;

    [[nodiscard]] std::string url() const { return "http://127.0.0.1:" + std::to_string(m_server->port()); }

    core::HttpReply onRequest(const core::HttpRequest& request, std::stop_token stop) override;
    std::string onMessage(core::PeerId peer, const std::string& text, std::stop_token stop) override;
    void onClosed(core::PeerId) override {}

private:
    Control(Network& network, MarketOperator& marketOperator, std::string token);
    core::Result<boost::json::object> run(const boost::json::object& order, std::stop_token stop);
    core::Result<boost::json::object> enrol(const boost::json::object& order, std::stop_token stop);
    core::Result<boost::json::object> issue(const boost::json::object& order, std::stop_token stop);
    core::Result<boost::json::object> fault(const boost::json::object& order);
    core::Result<boost::json::object> vote(const boost::json::object& order);
    core::Result<boost::json::object> partition(const boost::json::object& order);
    core::Result<boost::json::object> lie(const boost::json::object& order);
    [[nodiscard]] boost::json::object status() const;
    core::Result<std::size_t> authorityOf(const boost::json::object& order) const;

    Network& m_network;
    MarketOperator& m_operator;
    std::string m_token;
    /// One order at a time.
    std::mutex m_mutex;
    std::vector<std::unique_ptr<RpcServer>> m_liars;
    std::unique_ptr<core::HttpServer> m_server;
};

} // namespace wattbourse::chain::devnet
