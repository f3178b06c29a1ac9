// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/net/tls.h"

#include <chrono>
#include <memory>
#include <stop_token>
#include <string>

namespace wattbourse::chain {

/// A subscription to a node's new heads. One thread at a time.
class HeadWatch {
public:
    virtual ~HeadWatch() = default;
    /// Waits until the node says that it has a new head: true; false when `atMost` passed. What it says of that head
    /// is not read: it is asked for and verified as every other block. An error ends the watch.
    virtual core::Result<bool> wait(std::chrono::milliseconds atMost, const std::stop_token& stop) = 0;
};

/// Carries one request to one node. Errors as core::HttpClient::post answers them: TimedOut for a slow answer,
/// OutOfRange for a huge one, Cancelled, NotVerified for a certificate, Unavailable for the rest. Any thread, many at a
/// time.
class Transport {
public:
    virtual ~Transport() = default;
    virtual core::Result<std::string> post(const std::string& url, const std::string& body, std::stop_token stop) = 0;
    /// NotFound where the connection cannot carry a subscription; its head is polled then.
    virtual core::Result<std::unique_ptr<HeadWatch>> watchHeads(const std::string& url, const std::stop_token& stop);
};

struct TransportLimits {
    /// For one exchange.
    std::chrono::milliseconds timeout{10000};
    std::size_t maxBytes{8U << 20U};
};

/// Over http, https, ws, wss and socket files (core/net/url.h), with subscriptions over the last three.
std::unique_ptr<Transport> makeTransport(const TransportLimits& limits = {}, const core::TlsTrust& trust = {});

inline std::unique_ptr<Transport> makeHttpTransport(std::chrono::milliseconds timeout = std::chrono::seconds(10),
                                                    std::size_t maxBytes = 8U << 20U) {
    return makeTransport({.timeout = timeout, .maxBytes = maxBytes});
}

} // namespace wattbourse::chain
