// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/provider/transport.h"
#include "tests/support/fake_chain.h"

#include <atomic>
#include <boost/json/value.hpp>
#include <functional>
#include <map>
#include <mutex>

namespace wattbourse::test {

/// A clock that a test moves while other threads read it.
class SharedClock final : public core::Clock {
public:
    explicit SharedClock(core::UnixTime start) : m_now(start.seconds) {}
    [[nodiscard]] core::UnixTime now() const override { return {m_now}; }
    [[nodiscard]] std::chrono::milliseconds steady() const override { return std::chrono::milliseconds(m_steady); }
    void set(core::UnixTime time) { m_now = time.seconds; }
    void advanceSteady(std::chrono::milliseconds by) { m_steady += by.count(); }

private:
    std::atomic<std::int64_t> m_now;
    std::atomic<std::int64_t> m_steady{0};
};

/// A header as OpenEthereum answers it, with no transactions.
boost::json::object headerJson(const chain::aura::Header& header);

/// JSON-RPC nodes without sockets: a Transport whose answers come from a chain in memory. Each node may be given a lie.
class FakeNodes final : public chain::Transport {
public:
    using Params = boost::json::array;
    struct Node {
        std::vector<chain::aura::Header> chain;
        /// Changes a true result into a lie. The method and its parameters tell what was asked.
        std::function<void(std::string_view method, const Params& params, boost::json::value& result)> bend;
        /// Answers instead of the node, below JSON-RPC: time-outs, garbage.
        std::function<std::optional<core::Result<std::string>>(const std::string& body)> instead;
        bool batches{true};
    };

    /// Accounts as eth_getProof answers them, from tests/fixtures/chain/accounts.json; the state of every block.
    FakeNodes();

    [[nodiscard]] core::Hash32 stateRoot() const;
    /// Changes a node under the lock; makes it when it is new.
    void with(const std::string& url, const std::function<void(Node&)>& change);
    /// The body of the block at this number is that of tests/fixtures/chain/body.json.
    void setBodyAt(std::uint64_t number) { m_bodyAt = number; }
    [[nodiscard]] const boost::json::object& body() const { return m_body; }
    [[nodiscard]] const boost::json::object& accounts() const { return m_accounts; }
    [[nodiscard]] std::uint64_t asked(const std::string& url);
    /// Calls of one method, those in batches included.
    [[nodiscard]] std::uint64_t askedFor(const std::string& url, const std::string& method);
    void forgetCounts();

    core::Result<std::string> post(const std::string& url, const std::string& body, std::stop_token stop) override;

private:
    boost::json::value answer(const Node& node, const boost::json::object& request);
    boost::json::value result(const Node& node, std::string_view method, const Params& params);
    boost::json::value blockJson(const chain::aura::Header& header, bool whole) const;
    boost::json::value proofJson(const Params& params) const;

    std::mutex m_mutex;
    std::map<std::string, Node> m_nodes;
    std::map<std::string, std::uint64_t> m_asked;
    std::map<std::pair<std::string, std::string>, std::uint64_t> m_calls;
    boost::json::object m_accounts;
    boost::json::object m_body;
    std::atomic<std::uint64_t> m_bodyAt{~std::uint64_t{0}};
};

} // namespace wattbourse::test
