// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/hashes.h"

#include <memory>
#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/params.h>
#include <openssl/sha.h>

namespace wattbourse::core {

namespace {

struct FreeMac {
    void operator()(EVP_MAC* mac) const { EVP_MAC_free(mac); }
    void operator()(EVP_MAC_CTX* context) const { EVP_MAC_CTX_free(context); }
};

} // namespace

Hash32 sha256(ByteView bytes) {
    Hash32 out;
    SHA256(bytes.data(), bytes.size(), out.bytes.data());
    return out;
}

std::array<std::uint8_t, 64> hmacSha512(ByteView key, ByteView message) {
    std::array<std::uint8_t, 64> out{};
    unsigned size = out.size();
    HMAC(EVP_sha512(), key.data(), static_cast<int>(key.size()), message.data(), message.size(), out.data(), &size);
    return out;
}

Result<MeterTag> blake2s128(ByteView key, ByteView message) {
    if (key.empty() || key.size() > 32)
        return fail(ErrorCode::OutOfRange, "BLAKE2s: key of " + std::to_string(key.size()) + " bytes");
    static const std::unique_ptr<EVP_MAC, FreeMac> kMac(EVP_MAC_fetch(nullptr, "BLAKE2SMAC", nullptr));
    const std::unique_ptr<EVP_MAC_CTX, FreeMac> mac(EVP_MAC_CTX_new(kMac.get()));
    std::size_t size = MeterTag::kSize;
    const std::array<OSSL_PARAM, 2> params = {OSSL_PARAM_construct_size_t(OSSL_MAC_PARAM_SIZE, &size),
                                              OSSL_PARAM_construct_end()};
    MeterTag out;
    std::size_t written = 0;
    if (!mac || EVP_MAC_init(mac.get(), key.data(), key.size(), params.data()) != 1 ||
        EVP_MAC_update(mac.get(), message.data(), message.size()) != 1 ||
        EVP_MAC_final(mac.get(), out.bytes.data(), &written, out.bytes.size()) != 1 || written != out.bytes.size())
        return fail(ErrorCode::System, "BLAKE2s: OpenSSL refused");
    return out;
}

bool equalInConstantTime(ByteView a, ByteView b) {
    return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), a.size()) == 0;
}

void wipe(std::span<std::uint8_t> secret) {
    OPENSSL_cleanse(secret.data(), secret.size());
}

} // namespace wattbourse::core
