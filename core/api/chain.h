// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/proven.h"
#include "core/api/subscription.h"
#include "core/base/result.h"

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace wattbourse::core {

/// One JSON-RPC node as the pool judges it.
struct EndpointStatus {
    enum class State { Connecting, Agreeing, Behind, Silent, Refused };
    std::string url;
    State state{State::Connecting};
    std::optional<std::chrono::milliseconds> latency;
    std::optional<std::uint64_t> head;
    /// What it was caught at, in English; empty when nothing was.
    std::string offence;
};

/// An authority and what it sealed lately.
struct AuthorityStatus {
    Address address;
    std::uint64_t sealed{};
    std::uint64_t missed{};
    std::optional<std::uint64_t> lastBlock;
};

/// What the status bar and the network page show. A snapshot.
struct ChainStatus {
    std::string networkName;
    std::uint64_t chainId{};
    std::uint32_t stepSeconds{};
    std::optional<BlockRef> head;
    std::optional<BlockRef> finalBlock;
    std::optional<BlockRef> settled;
    std::vector<EndpointStatus> endpoints;
    std::vector<AuthorityStatus> authorities;
    /// Standing warnings: a double seal, a branch that conflicts with a final block, one or two keys decide, stale
    /// head.
    std::vector<std::string> alarms;
    /// Set when following stopped for good (a valid branch conflicts with a final block): what happened.
    std::optional<std::string> stopped;
};

/// The chain as the rest of the program sees it. Any thread.
class Chain {
public:
    virtual ~Chain() = default;
    [[nodiscard]] virtual ChainStatus status() const = 0;
    /// Called after each change of status, on the chain's thread; must return quickly and must not call back in.
    virtual Subscription onStatus(std::function<void(const ChainStatus&)> listener) = 0;
    /// The header store, newest first, at most `count`: what the network page lists.
    [[nodiscard]] virtual std::vector<SealEvidence> recentHeaders(std::size_t count) const = 0;
};

} // namespace wattbourse::core
