// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/keystore/kdf.h"

#include <bit>
#include <cryptopp/scrypt.h>
#include <openssl/evp.h>

namespace wattbourse::wallet {

using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

constexpr std::uint64_t kMaxMemory = 512U << 20U;
constexpr std::uint64_t kMaxWork = 16U * 262144U * 8U;
constexpr std::uint64_t kMaxRounds = 10'000'000;
constexpr std::size_t kKeyBytes = 32;

Result<void> checkScrypt(const ScryptCost& cost) {
    // The single bounds come first, so that the products below cannot overflow.
    if (cost.n < 2 || cost.n > kMaxWork || !std::has_single_bit(cost.n) || cost.r < 1 || cost.r > 1024 || cost.p < 1 ||
        cost.p > 1024)
        return fail(ErrorCode::OutOfRange, "keystore: scrypt parameters out of range");
    if (128 * cost.n * cost.r + 128 * cost.r * cost.p > kMaxMemory || cost.n * cost.r * cost.p > kMaxWork)
        return fail(ErrorCode::OutOfRange, "keystore: scrypt parameters ask for too much memory or time");
    return {};
}

// RFC 7914 wants N < 2^(16 r), and OpenSSL insists. Old files have r = 1 with N = 2^18, as has the definition's own
// test vector: Crypto++ reads those.
bool isBeyondRfc(const ScryptCost& cost) {
    return cost.r < 4 && cost.n >> (16 * cost.r) != 0;
}

bool stretchBeyondRfc(std::string_view passphrase, core::ByteView salt, const ScryptCost& cost, SecretBytes& key) {
    try {
        CryptoPP::Scrypt().DeriveKey(key.writable().data(), key.size(), core::asBytes(passphrase).data(),
                                     passphrase.size(), salt.data(), salt.size(), cost.n, cost.r, cost.p);
        return true;
    } catch (const CryptoPP::Exception&) {
        return false;
    }
}

} // namespace

Result<void> checkCost(const KdfCost& cost) {
    if (const auto* scrypt = std::get_if<ScryptCost>(&cost))
        return checkScrypt(*scrypt);
    const std::uint64_t rounds = std::get<Pbkdf2Cost>(cost).rounds;
    if (rounds < 1 || rounds > kMaxRounds)
        return fail(ErrorCode::OutOfRange, "keystore: pbkdf2 rounds out of range");
    return {};
}

Result<SecretBytes> stretch(std::string_view passphrase, core::ByteView salt, const KdfCost& cost) {
    WB_TRY(checkCost(cost));
    SecretBytes key(kKeyBytes);
    int ok = 0;
    if (const auto* scrypt = std::get_if<ScryptCost>(&cost); scrypt != nullptr && isBeyondRfc(*scrypt)) {
        ok = stretchBeyondRfc(passphrase, salt, *scrypt, key) ? 1 : 0;
    } else if (scrypt != nullptr) {
        // OpenSSL's own limit is 32 MiB; what it counts is a little above 128 N r.
        ok = EVP_PBE_scrypt(passphrase.data(), passphrase.size(), salt.data(), salt.size(), scrypt->n, scrypt->r,
                            scrypt->p, kMaxMemory + (1U << 20U), key.writable().data(), key.size());
    } else {
        const auto& pbkdf2 = std::get<Pbkdf2Cost>(cost);
        ok = PKCS5_PBKDF2_HMAC(passphrase.data(), static_cast<int>(passphrase.size()), salt.data(),
                               static_cast<int>(salt.size()), static_cast<int>(pbkdf2.rounds),
                               pbkdf2.hash == Pbkdf2Cost::Hash::Sha256 ? EVP_sha256() : EVP_sha512(),
                               static_cast<int>(key.size()), key.writable().data());
    }
    if (ok != 1)
        return fail(ErrorCode::System, "keystore: the key derivation failed (out of memory?)");
    return key;
}

} // namespace wattbourse::wallet
