// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/tls.h"

#include "core/crypto/hashes.h"

#include <algorithm>
#include <arpa/inet.h>
#include <memory>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

namespace wattbourse::core {

namespace {

bool isAddress(const std::string& host) {
    in6_addr any{};
    return ::inet_pton(AF_INET, host.c_str(), &any) == 1 || ::inet_pton(AF_INET6, host.c_str(), &any) == 1;
}

Error notVerified(const Url& url, const std::string& why) {
    return {ErrorCode::NotVerified, url.authority() + ": certificate: " + why};
}

} // namespace

Result<void> configureTls(ssl_ctx_st* context, const TlsTrust& trust) {
    SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
    const int loaded = trust.caFile.empty() ? SSL_CTX_set_default_verify_paths(context)
                                            : SSL_CTX_load_verify_file(context, trust.caFile.c_str());
    if (loaded != 1)
        return fail(ErrorCode::NotVerified, "certificates of " + trust.caFile + " cannot be read");
    return {};
}

Result<void> prepareTls(ssl_st* session, const Url& url) {
    const bool address = isAddress(url.host);
    // Server name indication is for names only (RFC 6066, 3). The call is SSL_set_tlsext_host_name, whose macro has a
    // cast of the old style.
    std::string name = url.host;
    if (!address && SSL_ctrl(session, SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name, name.data()) != 1)
        return fail(ErrorCode::Unavailable, url.authority() + ": TLS server name");
    if (url.pinsAlone) {
        SSL_set_verify(session, SSL_VERIFY_NONE, nullptr);
        return {};
    }
    SSL_set_verify(session, SSL_VERIFY_PEER, nullptr);
    auto* rules = SSL_get0_param(session);
    X509_VERIFY_PARAM_set_hostflags(rules, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
    const int set = address ? X509_VERIFY_PARAM_set1_ip_asc(rules, url.host.c_str())
                            : X509_VERIFY_PARAM_set1_host(rules, url.host.data(), url.host.size());
    if (set != 1)
        return fail(ErrorCode::NotVerified, url.authority() + ": not a name that a certificate can have");
    return {};
}

Result<void> judgeTls(ssl_st* session, const Url& url) {
    if (url.pins.empty())
        return {};
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(SSL_get1_peer_certificate(session), X509_free);
    if (!certificate)
        return tl::make_unexpected(notVerified(url, "none was shown"));
    unsigned char* encoded = nullptr;
    const int size = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate.get()), &encoded);
    if (size <= 0)
        return tl::make_unexpected(notVerified(url, "its key cannot be read"));
    const Hash32 pin = sha256({encoded, static_cast<std::size_t>(size)});
    OPENSSL_free(encoded);
    if (std::find(url.pins.begin(), url.pins.end(), pin) == url.pins.end())
        return tl::make_unexpected(notVerified(url, "its key is none of the pinned ones"));
    return {};
}

Error tlsFailure(ssl_st* session, const Url& url, const std::string& reason) {
    const long verdict = SSL_get_verify_result(session);
    if (verdict != X509_V_OK)
        return notVerified(url, X509_verify_cert_error_string(verdict));
    return {ErrorCode::Unavailable, url.authority() + ": TLS: " + reason};
}

} // namespace wattbourse::core
