// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/url.h"

#include <string>

// OpenSSL's SSL and SSL_CTX.
struct ssl_st;
struct ssl_ctx_st;

namespace wattbourse::core {

/// Whom https and wss trust.
struct TlsTrust {
    /// PEM file with the certificates of a private network's own authority; empty for the system's.
    std::string caFile;
};

/// TLS 1.2 or later and the authorities of `trust`. NotVerified when its file cannot be read.
Result<void> configureTls(ssl_ctx_st* context, const TlsTrust& trust);

/// Before the handshake: the name to announce, and what the certificate must be. With `url.pinsAlone` the chain is
/// not asked for; then judgeTls() decides alone.
Result<void> prepareTls(ssl_st* session, const Url& url);

/// After the handshake: the server's key is one of the pins, where there are any. NotVerified otherwise.
Result<void> judgeTls(ssl_st* session, const Url& url);

/// Why a handshake failed, NotVerified for a certificate that does not hold, Unavailable with `reason` for the rest.
Error tlsFailure(ssl_st* session, const Url& url, const std::string& reason);

} // namespace wattbourse::core
