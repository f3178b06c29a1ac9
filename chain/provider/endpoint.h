// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/provider/transport.h"
#include "core/api/chain.h"
#include "core/base/clock.h"

#include <atomic>
#include <boost/json/value.hpp>
#include <mutex>

namespace wattbourse::chain {

/// A JSON-RPC call.
struct RpcCall {
    std::string method;
    boost::json::array params;
};

/// One JSON-RPC node: asks it, and keeps the judgement of it. Any thread.
class Endpoint {
public:
    /// `transport` and `clock` outlive it.
    Endpoint(std::string url, Transport& transport, const core::Clock& clock);

    /// The result of a call; null is a result. Unavailable with the node's own words for a JSON-RPC error, Refused when
    /// the node is not used any more, else as Transport::post. What is no JSON-RPC answer, is too large or comes too
    /// late counts against the node.
    core::Result<boost::json::value> call(const RpcCall& call, const std::stop_token& stop);
    /// The results of several calls in their order, asked as one batch where the node can. Fails as a whole.
    core::Result<std::vector<boost::json::value>> callAll(const std::vector<RpcCall>& calls,
                                                          const std::stop_token& stop);

    /// Caught at a lie: never used again.
    void refuse(const std::string& offence);
    /// Of no use now (slow, far behind): left alone for a while, then tried again.
    void suspend(const std::string& offence);
    /// `note` says why, in English; empty for a node without fault.
    void setState(core::EndpointStatus::State state, const std::string& note = {});
    void setHead(std::uint64_t number);

    [[nodiscard]] core::EndpointStatus status() const;
    /// False while it is refused or suspended.
    [[nodiscard]] bool usable() const;
    /// For evidence and screens: the URL without credentials.
    [[nodiscard]] const std::string& name() const { return m_name; }

private:
    core::Result<std::string> exchange(const std::string& body, const std::stop_token& stop);
    core::Result<boost::json::value> parse(const std::string& body);
    core::Result<boost::json::value> resultOf(const boost::json::value& answer, std::uint64_t id);

    const std::string m_url;
    const std::string m_name;
    Transport& m_transport;
    const core::Clock& m_clock;
    std::atomic<std::uint64_t> m_nextId{1};
    std::atomic<bool> m_noBatches{false};

    mutable std::mutex m_mutex;
    core::EndpointStatus m_status;
    bool m_refusedForGood{false};
    // In the steady clock's time; nothing while it is not suspended.
    std::optional<std::chrono::milliseconds> m_suspendedUntil;
    unsigned m_slowAnswers{0};
};

} // namespace wattbourse::chain
