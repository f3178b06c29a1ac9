// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/strong_int.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <stop_token>
#include <string>

namespace wattbourse::core {

struct HttpRequest {
    /// "GET", "POST", …
    std::string method;
    std::string target;
    /// The Authorization header as received, or empty.
    std::string authorization;
    std::string body;
};

struct HttpReply {
    unsigned status{200};
    std::string contentType{"application/json"};
    std::string body;
};

/// One WebSocket connection of a server; never reused.
using PeerId = StrongInt<std::uint64_t, struct PeerTag>;

/// What a server serves. Called on worker threads, several at a time, except that the messages of one peer come one
/// after the other. A call may block; it should leave early when the stop token is set.
class HttpService {
public:
    virtual ~HttpService() = default;
    virtual HttpReply onRequest(const HttpRequest& request, std::stop_token stop) = 0;
    /// The answer to a WebSocket message; empty for none.
    virtual std::string onMessage(PeerId peer, const std::string& text, std::stop_token stop) = 0;
    /// The peer is gone. Called once for each peer that sent a message or not.
    virtual void onClosed(PeerId peer) = 0;
};

struct ServerLimits {
    /// Of a request's body and of a WebSocket message.
    std::size_t maxBody{1U << 20U};
    std::size_t maxConnections{128};
    /// Bytes waiting for a WebSocket peer that does not read; then it is closed.
    std::size_t maxBacklog{4U << 20U};
    /// A kept HTTP connection without a request is closed.
    std::chrono::seconds idle{60};
    std::size_t workers{2};
};

/// HTTP/1.1 and WebSocket on 127.0.0.1. Requests whose Host is not a loopback name are refused, so that a web page
/// cannot reach the server under a name of its own (DNS rebinding). One event thread and a few workers of its own.
class HttpServer {
public:
    /// `port` 0 takes a free one. `service` must outlive the server. Unavailable when the port is taken.
    static Result<std::unique_ptr<HttpServer>> start(HttpService& service, const ServerLimits& limits = {},
                                                     std::uint16_t port = 0);
    /// Stops: closes every connection, waits for the calls that are under way.
    ~HttpServer();
    HttpServer(const HttpServer&) = delete;
    HttpServer& operator=(const HttpServer&) = delete;

    [[nodiscard]] std::uint16_t port() const;
    /// Sends text to a WebSocket peer; nothing when it is gone. Any thread.
    void push(PeerId peer, std::string text);

private:
    struct Impl;
    explicit HttpServer(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace wattbourse::core
