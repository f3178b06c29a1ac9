// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/ecies.h"

#include "core/base/random.h"

#include <memory>
#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/params.h>
#include <secp256k1.h>
#include <secp256k1_ecdh.h>

namespace wattbourse::core {

namespace {

constexpr std::size_t kPointBytes = 33;
constexpr std::size_t kTagBytes = 16;
constexpr std::size_t kKeyBytes = 32;
constexpr std::size_t kNonceBytes = 12;
constexpr std::size_t kMaxMessage = 65'536;
constexpr std::string_view kInfo = "Wattbourse ECIES 1";

/// Wiped when it goes.
template <std::size_t N>
struct Wiped {
    std::array<std::uint8_t, N> bytes{};
    Wiped() = default;
    Wiped(const Wiped&) = delete;
    Wiped& operator=(const Wiped&) = delete;
    ~Wiped() { OPENSSL_cleanse(bytes.data(), N); }
};
using Derived = Wiped<kKeyBytes + kNonceBytes>;

struct FreeKdf {
    void operator()(EVP_KDF* kdf) const { EVP_KDF_free(kdf); }
    void operator()(EVP_KDF_CTX* context) const { EVP_KDF_CTX_free(context); }
};
struct FreeCipher {
    void operator()(EVP_CIPHER_CTX* context) const { EVP_CIPHER_CTX_free(context); }
};
using Cipher = std::unique_ptr<EVP_CIPHER_CTX, FreeCipher>;

Bytes compressed(const secp256k1_pubkey& key) {
    Bytes out(kPointBytes);
    std::size_t size = out.size();
    secp256k1_ec_pubkey_serialize(secp256k1_context_static, out.data(), &size, &key, SECP256K1_EC_COMPRESSED);
    return out;
}

Result<secp256k1_pubkey> parsePoint(ByteView bytes) {
    secp256k1_pubkey key;
    if (secp256k1_ec_pubkey_parse(secp256k1_context_static, &key, bytes.data(), bytes.size()) != 1)
        return fail(ErrorCode::OutOfRange, "ECIES: not a point of secp256k1");
    return key;
}

int copyX(unsigned char* out, const unsigned char* x, const unsigned char*, void*) {
    std::copy(x, x + 32, out);
    return 1;
}

Result<void> hkdf(ByteView secret, ByteView salt, Derived& out) {
    const std::unique_ptr<EVP_KDF, FreeKdf> kdf(EVP_KDF_fetch(nullptr, "HKDF", nullptr));
    const std::unique_ptr<EVP_KDF_CTX, FreeKdf> context(kdf ? EVP_KDF_CTX_new(kdf.get()) : nullptr);
    const auto octets = [](const char* name, ByteView bytes) {
        return OSSL_PARAM_construct_octet_string(name, const_cast<std::uint8_t*>(bytes.data()), bytes.size());
    };
    char digest[] = "SHA256";
    const std::array<OSSL_PARAM, 5> params{OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest, 0),
                                           octets(OSSL_KDF_PARAM_KEY, secret), octets(OSSL_KDF_PARAM_SALT, salt),
                                           octets(OSSL_KDF_PARAM_INFO, asBytes(kInfo)), OSSL_PARAM_construct_end()};
    if (!context || EVP_KDF_derive(context.get(), out.bytes.data(), out.bytes.size(), params.data()) != 1)
        return fail(ErrorCode::System, "ECIES: no HKDF");
    return {};
}

/// Both sides come to the same bytes: one's secret with the other's point.
Result<void> derive(ByteView secretKey, const secp256k1_pubkey& point, ByteView fresh, ByteView recipient,
                    Derived& out) {
    Wiped<32> shared;
    if (secretKey.size() != 32 ||
        secp256k1_ecdh(secp256k1_context_static, shared.bytes.data(), &point, secretKey.data(), copyX, nullptr) != 1)
        return fail(ErrorCode::OutOfRange, "ECIES: not a secret key");
    Bytes salt = toBytes(fresh);
    append(salt, recipient);
    return hkdf(shared.bytes, salt, out);
}

int size(ByteView bytes) {
    return static_cast<int>(bytes.size());
}

} // namespace

Result<Bytes> eciesEncrypt(const PublicKey& recipient, ByteView message, ByteView context) {
    Wiped<32> fresh;
    WB_TRY(fillRandom(fresh.bytes));
    // One in 2^128 is no secret key: asked for again by whoever meets it.
    return eciesEncryptWith(fresh.bytes, recipient, message, context);
}

Result<Bytes> eciesEncryptWith(ByteView freshSecret, const PublicKey& recipient, ByteView message, ByteView context) {
    if (message.size() > kMaxMessage || context.size() > kMaxMessage)
        return fail(ErrorCode::OutOfRange, "ECIES: a message of more than 65,536 bytes");
    Bytes uncompressed{0x04};
    append(uncompressed, recipient.view());
    WB_ASSIGN(const auto point, parsePoint(uncompressed));
    WB_ASSIGN(auto out, compressedPublicKeyOf(freshSecret));
    Derived derived;
    WB_TRY(derive(freshSecret, point, out, compressed(point), derived));
    out.resize(kPointBytes + message.size() + kTagBytes);
    const Cipher cipher(EVP_CIPHER_CTX_new());
    int written = 0;
    if (!cipher ||
        EVP_EncryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, derived.bytes.data(),
                           derived.bytes.data() + kKeyBytes) != 1 ||
        EVP_EncryptUpdate(cipher.get(), nullptr, &written, context.data(), size(context)) != 1 ||
        EVP_EncryptUpdate(cipher.get(), out.data() + kPointBytes, &written, message.data(), size(message)) != 1 ||
        EVP_EncryptFinal_ex(cipher.get(), nullptr, &written) != 1 ||
        EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, kTagBytes, &out[kPointBytes + message.size()]) != 1)
        return fail(ErrorCode::System, "ECIES: no AES-256-GCM");
    return out;
}

Result<Bytes> eciesDecrypt(ByteView secretKey, ByteView encrypted, ByteView context) {
    if (encrypted.size() < kEciesOverhead || encrypted.size() > kMaxMessage + kEciesOverhead)
        return fail(ErrorCode::Malformed, "ECIES: " + std::to_string(encrypted.size()) + " bytes are no message");
    const auto fresh = encrypted.first(kPointBytes);
    const auto point = parsePoint(fresh);
    if (!point)
        return fail(ErrorCode::Malformed, point.error().detail);
    WB_ASSIGN(const auto recipient, compressedPublicKeyOf(secretKey));
    Derived derived;
    WB_TRY(derive(secretKey, *point, fresh, recipient, derived));
    const auto body = encrypted.subspan(kPointBytes, encrypted.size() - kEciesOverhead);
    Bytes tag = toBytes(encrypted.last(kTagBytes));
    // One more, so that an empty message has an address.
    Bytes out(body.size() + 1);
    const Cipher cipher(EVP_CIPHER_CTX_new());
    int written = 0;
    if (!cipher ||
        EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, derived.bytes.data(),
                           derived.bytes.data() + kKeyBytes) != 1 ||
        EVP_DecryptUpdate(cipher.get(), nullptr, &written, context.data(), size(context)) != 1 ||
        EVP_DecryptUpdate(cipher.get(), out.data(), &written, body.data(), size(body)) != 1 ||
        EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, kTagBytes, tag.data()) != 1)
        return fail(ErrorCode::System, "ECIES: no AES-256-GCM");
    if (EVP_DecryptFinal_ex(cipher.get(), nullptr, &written) != 1) {
        OPENSSL_cleanse(out.data(), out.size());
        return fail(ErrorCode::NotVerified, "ECIES: encrypted to another key, for another purpose, or changed");
    }
    out.pop_back();
    return out;
}

} // namespace wattbourse::core
