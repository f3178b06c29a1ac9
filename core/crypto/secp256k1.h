// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <memory>

namespace wattbourse::core {

/// r || s || recovery id (0 or 1), as a block seal carries it.
using RecoverableSignature = FixedBytes<65, struct SignatureTag>;
/// Uncompressed public key without the leading 04: x || y.
using PublicKey = FixedBytes<64, struct PublicKeyTag>;

/// The last 20 bytes of the Keccak-256 of x || y (Yellow Paper, appendix F).
Address addressOf(const PublicKey& key);

/// Signs a 32-byte digest with RFC 6979 and low s. `secretKey` is 32 bytes in [1, n-1]; OutOfRange otherwise.
Result<RecoverableSignature> signRecoverable(const Hash32& digest, ByteView secretKey);

/// The public key that made the signature. NotVerified when none did or r, s are out of range.
Result<PublicKey> recover(const Hash32& digest, const RecoverableSignature& signature);

/// Address form of recover().
Result<Address> recoverAddress(const Hash32& digest, const RecoverableSignature& signature);

/// Public keys that signed before, ready to verify with: that costs less than to recover them again. Holds the first
/// few thousand that it sees. Any thread, many at a time.
class KnownKeys {
public:
    KnownKeys();
    ~KnownKeys();
    KnownKeys(const KnownKeys&) = delete;
    KnownKeys& operator=(const KnownKeys&) = delete;

    /// Address form of recover(), by verification where `expected` signed and its key is known. Then, other than with
    /// recover(), the recovery id is not looked at: only for signatures whose id something else commits to.
    Result<Address> signerOf(const Hash32& digest, const RecoverableSignature& signature, const Address& expected);

private:
    struct Keys;
    std::unique_ptr<Keys> m_keys;
};

Result<PublicKey> publicKeyOf(ByteView secretKey);
/// 33-byte compressed form (SEC 1, 2.3.3).
Result<Bytes> compressedPublicKeyOf(ByteView secretKey);

/// child = (parent + tweak) mod n, the step of BIP-32. OutOfRange when it is zero or the tweak is >= n.
Result<void> addToSecretKey(std::span<std::uint8_t> secretKey, ByteView tweak);

/// True when s <= n/2 (EIP-2).
bool hasLowS(const RecoverableSignature& signature);

} // namespace wattbourse::core
