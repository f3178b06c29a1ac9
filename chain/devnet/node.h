// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/devnet/network.h"
#include "chain/devnet/peer_link.h"

namespace wattbourse::chain::devnet {

struct NodeConfig {
    /// Of the whole network; the same for all its authorities, except for the folders.
    NetworkConfig network;
    std::size_t index{};
    /// Of all authorities in their order, this one included: its port is where this one listens to the others.
    std::vector<std::string> peers;
    std::uint16_t rpcPort{0};
    /// Orders must bring it.
    std::string token;
};

/// One authority in a process of its own: hears and tells the others over HTTP on loopback, seals by the machine's
/// clock. Orders are POSTed to /control of its peer URL, as Control takes them: status, fault, lie, vote, and
///   {"call": "cut", "peers": [N, …]}: neither speaks to these nor listens to them; [] joins them again
/// Any thread.
class Node final : public core::HttpService {
public:
    static core::Result<std::unique_ptr<Node>> start(NodeConfig config, const core::Clock& clock);
    ~Node() override;

    [[nodiscard]] std::string rpcUrl() const { return m_rpc->url(); }
    [[nodiscard]] NetworkProfile profile() const;

    core::HttpReply onRequest(const core::HttpRequest& request, std::stop_token stop) override;
    std::string onMessage(core::PeerId peer, const std::string& text, std::stop_token stop) override;
    void onClosed(core::PeerId) override {}

private:
    Node(NodeConfig config, const core::Clock& clock, Genesis genesis);
    core::Result<void> open();
    core::HttpReply fromPeer(const core::HttpRequest& request);
    core::Result<boost::json::object> answer(RemotePeer& peer, const boost::json::object& message);
    core::HttpReply fromOwner(const core::HttpRequest& request);
    core::Result<boost::json::object> run(const boost::json::object& order);
    core::Result<void> cut(const boost::json::object& order);
    void runUntil(std::stop_token stop);
    void runStep(std::uint64_t step, std::stop_token stop);
    /// False when the stop was requested.
    bool sleepUntil(std::chrono::system_clock::time_point time, std::stop_token stop);

    NodeConfig m_config;
    const core::Clock& m_clock;
    Genesis m_genesis;
    ChildProcesses m_processes;
    std::shared_ptr<Authority> m_authority;
    std::unique_ptr<PeerSeal> m_seal;
    /// By index; null at its own.
    std::vector<std::unique_ptr<RemotePeer>> m_peers;
    std::unique_ptr<RpcServer> m_rpc;
    std::mutex m_liarsMutex;
    std::vector<std::unique_ptr<RpcServer>> m_liars;
    std::unique_ptr<core::HttpServer> m_server;
    std::atomic<SealFault> m_fault{SealFault::None};
    std::mutex m_sleepMutex;
    std::condition_variable_any m_sleep;
    std::jthread m_thread;
};

} // namespace wattbourse::chain::devnet
