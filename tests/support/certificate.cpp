// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/certificate.h"

#include <array>
#include <atomic>
#include <cstdio>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <stdexcept>
#include <vector>

namespace wattbourse::test {

struct Certificate::Parts {
    std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key{EVP_EC_gen("P-256"), EVP_PKEY_free};
    std::unique_ptr<X509, decltype(&X509_free)> x509{X509_new(), X509_free};
};

Certificate::Certificate(const std::string& name, long secondsLeft) : m_parts(std::make_unique<Parts>()) {
    auto* cert = m_parts->x509.get();
    X509_set_version(cert, 2);
    // Of each its own name: a verifier looks for an issuer by name.
    static std::atomic<int> g_made{0};
    const int serial = ++g_made;
    const std::string commonName = "test " + std::to_string(serial);
    ASN1_INTEGER_set(X509_get_serialNumber(cert), serial);
    X509_gmtime_adj(X509_getm_notBefore(cert), secondsLeft < 0 ? secondsLeft - 3600 : -60);
    X509_gmtime_adj(X509_getm_notAfter(cert), secondsLeft);
    X509_set_pubkey(cert, m_parts->key.get());
    auto* subject = X509_get_subject_name(cert);
    X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char*>(commonName.c_str()),
                               -1, -1, 0);
    X509_set_issuer_name(cert, subject);
    auto* extension = X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, name.c_str());
    X509_add_ext(cert, extension, -1);
    X509_EXTENSION_free(extension);
    if (X509_sign(cert, m_parts->key.get(), EVP_sha256()) == 0)
        throw std::runtime_error("cannot sign a certificate");
}

Certificate::~Certificate() = default;

void Certificate::writePem(const std::filesystem::path& file) const {
    const std::unique_ptr<FILE, decltype(&std::fclose)> out(std::fopen(file.c_str(), "w"), std::fclose);
    if (!out || PEM_write_X509(out.get(), m_parts->x509.get()) != 1)
        throw std::runtime_error("cannot write " + file.string());
}

std::string Certificate::pin() const {
    unsigned char* encoded = nullptr;
    const int size = i2d_PUBKEY(m_parts->key.get(), &encoded);
    std::array<unsigned char, 32> digest{};
    EVP_Digest(encoded, static_cast<std::size_t>(size), digest.data(), nullptr, EVP_sha256(), nullptr);
    OPENSSL_free(encoded);
    std::array<unsigned char, 45> text{};
    EVP_EncodeBlock(text.data(), digest.data(), 32);
    return reinterpret_cast<const char*>(text.data());
}

ssl_ctx_st* Certificate::serverContext(int maxVersion) const {
    SSL_CTX* context = SSL_CTX_new(TLS_server_method());
    SSL_CTX_use_certificate(context, m_parts->x509.get());
    SSL_CTX_use_PrivateKey(context, m_parts->key.get());
    if (maxVersion != 0) {
        SSL_CTX_set_max_proto_version(context, maxVersion);
        SSL_CTX_set_security_level(context, maxVersion < TLS1_2_VERSION ? 0 : 1);
    }
    return context;
}

} // namespace wattbourse::test
