// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/provider/judged_node.h"
#include "chain/provider/transport.h"

#include <atomic>
#include <boost/json/value.hpp>
#include <set>

namespace wattbourse::chain {

/// A JSON-RPC call.
struct RpcCall {
    std::string method;
    boost::json::array params;
};

/// A node's answer to a call: its result, or its own error.
struct RpcAnswer {
    struct Fault {
        std::int64_t code{};
        /// Cut, printable ASCII.
        std::string words;
        /// What a contract that refused the call answered, as the node says; empty when it says nothing or too much.
        core::Bytes data{};
        /// The node does not know the method, or does not offer it.
        [[nodiscard]] bool lacksMethod() const;
    };
    boost::json::value result;
    std::optional<Fault> fault;
};

/// One JSON-RPC node: asks it, and keeps the judgement of it. Any thread.
class Endpoint final : public JudgedNode {
public:
    /// `transport` and `clock` outlive it.
    Endpoint(std::string url, Transport& transport, const core::Clock& clock, const Options& options);
    Endpoint(std::string url, Transport& transport, const core::Clock& clock)
        : Endpoint(std::move(url), transport, clock, Options{}) {}

    /// The result of a call; null is a result. Unavailable with the node's own words for a JSON-RPC error, Refused when
    /// the node is not used now, else as Transport::post. What is no JSON-RPC answer, is too large or comes too late
    /// counts against the node.
    core::Result<boost::json::value> call(const RpcCall& call, const std::stop_token& stop);
    /// The same with the node's error as a value.
    core::Result<RpcAnswer> ask(const RpcCall& call, const std::stop_token& stop);
    /// The results of several calls in their order, asked in batches as large as the node takes. Fails as a whole.
    core::Result<std::vector<boost::json::value>> callAll(const std::vector<RpcCall>& calls,
                                                          const std::stop_token& stop);

    /// Waits until the node tells of a new head (a subscription, where the connection carries one) or `atMost` has
    /// passed. One thread at a time.
    void waitForHead(std::chrono::milliseconds atMost, const std::stop_token& stop);

    /// Methods that it was found not to have are not asked for again.
    void setLacks(const std::string& method);
    [[nodiscard]] bool lacks(const std::string& method) const;

    [[nodiscard]] std::size_t batchLimit() const { return m_batchLimit; }

private:
    core::Result<std::string> exchange(const std::string& body, const std::stop_token& stop);
    core::Result<boost::json::value> parse(const std::string& body);
    core::Result<RpcAnswer> answerOf(const boost::json::value& answer, std::uint64_t id);
    core::Result<boost::json::value> resultOf(RpcAnswer answer) const;
    /// One batch into `out`; false when the node does not take it.
    core::Result<bool> callBatch(std::span<const RpcCall> calls, std::span<boost::json::value> out,
                                 const std::stop_token& stop);

    const std::string m_url;
    Transport& m_transport;
    std::atomic<std::uint64_t> m_nextId{1};
    std::atomic<std::size_t> m_batchLimit;
    /// The follower's thread only.
    std::unique_ptr<HeadWatch> m_watch;
    bool m_noWatch{false};
    mutable std::mutex m_lackingMutex;
    std::set<std::string> m_lacking;
};

} // namespace wattbourse::chain
