// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/devnet/child_processes.h"
#include "chain/devnet/gateway.h"
#include "chain/light/profile.h"
#include "core/net/http_client.h"

#include <boost/json/object.hpp>

namespace wattbourse::chain::devnet {

/// Starts and ends the authorities of a network as processes of their own (wattbourse-devnet --validator), for tests
/// and demonstrations: each can be killed, stopped and started again at the same URLs. They die with this object.
class ProcessNetwork final : public Gateway {
public:
    struct Config {
        /// wattbourse-devnet.
        std::filesystem::path program;
        std::size_t authorities{3};
        /// What shapes the network: seed, engine, steps and the like, the same for all.
        std::vector<std::string> arguments;
        /// Journals, logs and ready files.
        std::filesystem::path dir;
        std::string token;
    };
    /// Answers when all of them run.
    static core::Result<std::unique_ptr<ProcessNetwork>> start(Config config);
    ~ProcessNetwork() override;

    [[nodiscard]] std::size_t size() const { return m_members.size(); }
    [[nodiscard]] std::string rpcUrl(std::size_t index) const;
    /// Where orders to it are POSTed, with the token as bearer or as password of the user "demo".
    [[nodiscard]] std::string controlUrl(std::size_t index) const;
    [[nodiscard]] pid_t pid(std::size_t index) const { return m_members[index].pid; }
    [[nodiscard]] std::uint64_t chainId() const override { return m_chainId; }
    /// Over HTTP.
    core::Result<boost::json::value> call(std::string_view method, const boost::json::array& params) override;
    /// All that a light client needs, with the URLs of all.
    core::Result<NetworkProfile> profile() const;

    /// Starts one that does not run. TimedOut or Unavailable with the end of its log.
    core::Result<void> launch(std::size_t index);
    /// SIGKILL: as if the machine was switched off.
    void kill(std::size_t index);
    /// Stands still, connections open, until it is resumed.
    void suspend(std::size_t index);
    void resume(std::size_t index);
    /// An order (node.h); Refused with its reason when it is not taken.
    core::Result<boost::json::object> order(std::size_t index, const boost::json::object& what);

private:
    struct Member {
        std::uint16_t peerPort{};
        std::uint16_t rpcPort{};
        pid_t pid{-1};
        std::thread log;
    };
    explicit ProcessNetwork(Config config) : m_config(std::move(config)) {}
    [[nodiscard]] std::filesystem::path file(std::size_t index, const char* suffix) const;

    Config m_config;
    ChildProcesses m_processes;
    std::vector<Member> m_members;
    std::uint64_t m_chainId{};
    core::HttpClient m_client;
};

} // namespace wattbourse::chain::devnet
