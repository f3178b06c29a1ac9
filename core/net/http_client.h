// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/net/tls.h"

#include <chrono>
#include <cstddef>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>

namespace wattbourse::core {

/// What one exchange may cost. A node that answers slowly or hugely is cut off here, before anybody parses it.
struct HttpLimits {
    /// For the whole exchange: name look-up, connection, TLS, request and the last byte of the answer.
    std::chrono::milliseconds timeout{10000};
    /// Of the answer's body.
    std::size_t maxBytes{8U << 20U};
};

/// One request that is not a plain POST of JSON.
struct HttpCall {
    /// GET, POST, PUT or DELETE.
    std::string method{"GET"};
    std::string body{};
    std::string contentType{"application/json"};
    /// The whole Authorization header; empty: what the URL's user and password make.
    std::string authorization{};
};

/// An answer of any status.
struct HttpAnswer {
    unsigned status{};
    std::string body;
    /// What a busy server asked for, in seconds (RFC 9110, 10.2.3); a date there is not read.
    std::optional<std::chrono::seconds> retryAfter;
};

/// Blocking HTTP/1.1 POST of JSON with kept connections: http, https (TLS 1.2 or later, host name verified, pins as the
/// URL says) and http+unix. Any thread, many at a time: each exchange has a connection of its own, idle ones are kept,
/// four per host and 32 in all. Redirects are not followed, compressed answers are not taken. User and password in the
/// URL become basic authorization and never appear in an error.
class HttpClient {
public:
    explicit HttpClient(TlsTrust trust = {});
    ~HttpClient();
    HttpClient(const HttpClient&) = delete;
    HttpClient& operator=(const HttpClient&) = delete;

    /// The body of a 2xx answer. Malformed: the URL. TimedOut. OutOfRange: the answer is larger than allowed.
    /// Cancelled: at once when `stop` is requested. NotVerified: the certificate. Unavailable: everything else (no
    /// connection, broken off, not HTTP, another status). A kept connection that the other side had closed meanwhile
    /// is replaced once, so a request may reach the server twice.
    Result<std::string> post(const std::string& url, const std::string& body, const HttpLimits& limits = {},
                             std::stop_token stop = {});

    /// The same by GET, which has no body; a POST has one.
    Result<std::string> get(const std::string& url, const HttpLimits& limits = {}, std::stop_token stop = {});

    /// Any request, and the answer whatever its status. Malformed also for a method that is none of HttpCall's or a
    /// header that would not end where it should.
    Result<HttpAnswer> exchange(const std::string& url, const HttpCall& call, const HttpLimits& limits = {},
                                std::stop_token stop = {});

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace wattbourse::core
