// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/secp256k1.h"

#include "core/base/random.h"
#include "core/crypto/keccak.h"

#include <cstdlib>
#include <memory>
#include <mutex>
#include <optional>
#include <secp256k1.h>
#include <secp256k1_recovery.h>
#include <shared_mutex>
#include <unordered_map>

namespace wattbourse::core {

namespace {

struct DestroyContext {
    void operator()(secp256k1_context* made) const { secp256k1_context_destroy(made); }
};

// One context for the process, blinded once: libsecp256k1 allows concurrent use of a context that is not changed.
const secp256k1_context* context() {
    static const std::unique_ptr<secp256k1_context, DestroyContext> kContext = [] {
        std::unique_ptr<secp256k1_context, DestroyContext> made(secp256k1_context_create(SECP256K1_CONTEXT_NONE));
        std::array<std::uint8_t, 32> seed{};
        // Blinding guards against side channels; signing without it would be a silent loss.
        if (!fillRandom(seed) || secp256k1_context_randomize(made.get(), seed.data()) != 1)
            std::abort();
        return made;
    }();
    return kContext.get();
}

PublicKey serialised(const secp256k1_pubkey& key) {
    std::array<std::uint8_t, 65> raw{};
    std::size_t size = raw.size();
    secp256k1_ec_pubkey_serialize(context(), raw.data(), &size, &key, SECP256K1_EC_UNCOMPRESSED);
    PublicKey out;
    std::copy(raw.begin() + 1, raw.end(), out.bytes.begin());
    return out;
}

Result<secp256k1_pubkey> createPublicKey(ByteView secretKey) {
    secp256k1_pubkey key;
    if (secretKey.size() != 32 || secp256k1_ec_pubkey_create(context(), &key, secretKey.data()) != 1)
        return fail(ErrorCode::OutOfRange, "secp256k1: not a secret key");
    return key;
}

// n / 2, from SEC 2 (2.4.1).
constexpr std::array<std::uint8_t, 32> kHalfOrder = {0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
                                                     0xff, 0xff, 0xff, 0xff, 0xff, 0x5d, 0x57, 0x6e, 0x73, 0x57, 0xa4,
                                                     0x50, 0x1d, 0xdf, 0xe9, 0x2f, 0x46, 0x68, 0x1b, 0x20, 0xa0};

} // namespace

Address addressOf(const PublicKey& key) {
    const Hash32 hash = keccak256(key.view());
    Address out;
    std::copy(hash.bytes.begin() + 12, hash.bytes.end(), out.bytes.begin());
    return out;
}

Result<RecoverableSignature> signRecoverable(const Hash32& digest, ByteView secretKey) {
    if (secretKey.size() != 32 || secp256k1_ec_seckey_verify(context(), secretKey.data()) != 1)
        return fail(ErrorCode::OutOfRange, "secp256k1: not a secret key");
    secp256k1_ecdsa_recoverable_signature signature;
    if (secp256k1_ecdsa_sign_recoverable(context(), &signature, digest.bytes.data(), secretKey.data(), nullptr,
                                         nullptr) != 1)
        return fail(ErrorCode::System, "secp256k1: signing failed");
    RecoverableSignature out;
    int recoveryId = 0;
    secp256k1_ecdsa_recoverable_signature_serialize_compact(context(), out.bytes.data(), &recoveryId, &signature);
    out.bytes[64] = static_cast<std::uint8_t>(recoveryId);
    return out;
}

namespace {

Result<secp256k1_pubkey> recoverKey(const Hash32& digest, const RecoverableSignature& signature) {
    secp256k1_ecdsa_recoverable_signature parsed;
    secp256k1_pubkey key;
    if (signature.bytes[64] > 3 ||
        secp256k1_ecdsa_recoverable_signature_parse_compact(context(), &parsed, signature.bytes.data(),
                                                            signature.bytes[64]) != 1 ||
        secp256k1_ecdsa_recover(context(), &key, &parsed, digest.bytes.data()) != 1)
        return fail(ErrorCode::NotVerified, "secp256k1: no key made this signature");
    return key;
}

} // namespace

Result<PublicKey> recover(const Hash32& digest, const RecoverableSignature& signature) {
    return recoverKey(digest, signature).map(serialised);
}

Result<Address> recoverAddress(const Hash32& digest, const RecoverableSignature& signature) {
    return recover(digest, signature).map(addressOf);
}

struct KnownKeys::Keys {
    // Sets of authorities are small; who floods a client with signers finds this full.
    static constexpr std::size_t kMost = 4096;
    std::shared_mutex mutex;
    std::unordered_map<Address, secp256k1_pubkey> byAddress;
};

KnownKeys::KnownKeys() : m_keys(std::make_unique<Keys>()) {}
KnownKeys::~KnownKeys() = default;

Result<Address> KnownKeys::signerOf(const Hash32& digest, const RecoverableSignature& signature,
                                    const Address& expected) {
    std::optional<secp256k1_pubkey> known;
    {
        const std::shared_lock lock(m_keys->mutex);
        if (const auto found = m_keys->byAddress.find(expected); found != m_keys->byAddress.end())
            known = found->second;
    }
    secp256k1_ecdsa_signature parsed;
    // Verification takes low s alone; what it does not take is recovered as ever.
    if (known && secp256k1_ecdsa_signature_parse_compact(context(), &parsed, signature.bytes.data()) == 1 &&
        secp256k1_ecdsa_verify(context(), &parsed, digest.bytes.data(), &*known) == 1)
        return expected;
    WB_ASSIGN(const secp256k1_pubkey key, recoverKey(digest, signature));
    const Address signer = addressOf(serialised(key));
    if (!known && signer == expected) {
        const std::unique_lock lock(m_keys->mutex);
        if (m_keys->byAddress.size() < Keys::kMost)
            m_keys->byAddress.emplace(signer, key);
    }
    return signer;
}

Result<PublicKey> publicKeyOf(ByteView secretKey) {
    return createPublicKey(secretKey).map(serialised);
}

Result<Bytes> compressedPublicKeyOf(ByteView secretKey) {
    WB_ASSIGN(const secp256k1_pubkey key, createPublicKey(secretKey));
    Bytes out(33);
    std::size_t size = out.size();
    secp256k1_ec_pubkey_serialize(context(), out.data(), &size, &key, SECP256K1_EC_COMPRESSED);
    return out;
}

Result<void> addToSecretKey(std::span<std::uint8_t> secretKey, ByteView tweak) {
    if (secretKey.size() != 32 || tweak.size() != 32 ||
        secp256k1_ec_seckey_tweak_add(context(), secretKey.data(), tweak.data()) != 1)
        return fail(ErrorCode::OutOfRange, "secp256k1: tweak out of range");
    return {};
}

bool hasLowS(const RecoverableSignature& signature) {
    return std::lexicographical_compare(signature.bytes.begin() + 32, signature.bytes.begin() + 64, kHalfOrder.begin(),
                                        kHalfOrder.end()) ||
           std::equal(kHalfOrder.begin(), kHalfOrder.end(), signature.bytes.begin() + 32);
}

} // namespace wattbourse::core
