// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace wattbourse::core {

/// How requests travel once the connection stands.
enum class Wire {
    Http,
    WebSocket,
    /// One document a line, as a node's own socket file (IPC) speaks.
    Lines
};

/// The parts of an address that a connection needs: http, https, ws, wss over TCP; unix:///path (lines) and
/// http+unix:///path over a socket file. What stands behind '#' are options for this side and never sent:
/// "pin-sha256=BASE64" (the server's key must be one of the pins: SHA-256 of its SubjectPublicKeyInfo, RFC 7469),
/// "self-signed=yes" (the pins alone decide, for a server without a certificate authority), and others that the
/// caller reads.
struct Url {
    Wire wire{Wire::Http};
    bool secure{};
    /// Lower case; an IPv6 address without its brackets; "localhost" for a socket file.
    std::string host;
    std::uint16_t port{};
    /// The socket file, or empty for TCP.
    std::string socketFile;
    /// "user:password" or empty.
    std::string credentials;
    /// Path and query, at least "/".
    std::string target;
    std::vector<std::pair<std::string, std::string>> options;
    std::vector<Hash32> pins;
    bool pinsAlone{};

    /// Host and port as the Host header writes them; the port is left out when it is the scheme's own.
    [[nodiscard]] std::string authority() const;
};

/// Malformed for other schemes, blanks, control characters, an empty host, a port outside 1 to 65535, options that are
/// not key=value, a pin that is not 32 bytes in base64, self-signed without a pin, pins without TLS.
Result<Url> parseUrl(std::string_view text);

/// "Basic …" (RFC 7617) for "user:password".
std::string basicAuthorization(const std::string& credentials);

/// The URL without user, password and options, for logs and screens. What is no URL is answered as "(not a URL)".
std::string withoutCredentials(std::string_view url);

} // namespace wattbourse::core
