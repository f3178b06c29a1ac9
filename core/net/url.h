// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace wattbourse::core {

/// The parts of an http, https, ws or wss URL that a connection needs.
struct Url {
    bool secure{};
    /// Lower case; an IPv6 address without its brackets.
    std::string host;
    std::uint16_t port{};
    /// "user:password" or empty.
    std::string credentials;
    /// Path and query, at least "/".
    std::string target;

    /// Host and port as the Host header writes them; the port is left out when it is the scheme's own.
    [[nodiscard]] std::string authority() const;
};

/// Malformed for other schemes, blanks, control characters, an empty host, a port outside 1 to 65535.
Result<Url> parseUrl(std::string_view text);

/// "Basic …" (RFC 7617) for "user:password".
std::string basicAuthorization(const std::string& credentials);

/// The URL without user and password, for logs and screens. What is no URL is answered as "(not a URL)".
std::string withoutCredentials(std::string_view url);

} // namespace wattbourse::core
