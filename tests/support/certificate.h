// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <string>

// OpenSSL's SSL_CTX.
struct ssl_ctx_st;

namespace wattbourse::test {

/// A certificate made when the test runs, self-signed, with a P-256 key.
class Certificate {
public:
    /// `name` is a subject alternative name, "DNS:…" or "IP:…"; valid from a minute ago to `secondsLeft` from now.
    explicit Certificate(const std::string& name, long secondsLeft = 3600);
    ~Certificate();
    Certificate(const Certificate&) = delete;
    Certificate& operator=(const Certificate&) = delete;

    void writePem(const std::filesystem::path& file) const;
    /// SHA-256 of the key's SubjectPublicKeyInfo in base64, as a URL's pin-sha256 takes it.
    [[nodiscard]] std::string pin() const;
    /// A server's context that shows it; the caller frees it. `maxVersion` as SSL_CTX_set_max_proto_version takes it,
    /// 0 for the newest.
    [[nodiscard]] ssl_ctx_st* serverContext(int maxVersion = 0) const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace wattbourse::test
