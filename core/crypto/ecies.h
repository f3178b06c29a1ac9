// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/crypto/secp256k1.h"

namespace wattbourse::core {

/// Encryption to a public key (ECIES on secp256k1), for messages of a few hundred bytes such as the key of a data set:
/// fresh key pair e; shared secret x(e * recipient), 32 bytes; HKDF-SHA256 of it (RFC 5869) with the salt
/// "compressed e | compressed recipient" and the info "Wattbourse ECIES 1" gives 44 bytes: the AES-256 key and the GCM
/// nonce. Message: compressed e (33 bytes) | ciphertext | GCM tag (16 bytes). `context` is authenticated and not sent:
/// what was encrypted for one purpose does not open for another.
inline constexpr std::size_t kEciesOverhead = 33 + 16;

/// OutOfRange when `recipient` is no point of the curve or the message is longer than 64 KiB, System without
/// randomness.
Result<Bytes> eciesEncrypt(const PublicKey& recipient, ByteView message, ByteView context);

/// The same with a given secret of the fresh key pair, for test vectors: using one twice gives the messages away.
Result<Bytes> eciesEncryptWith(ByteView freshSecret, const PublicKey& recipient, ByteView message, ByteView context);

/// Malformed when too short or without a point at its head, NotVerified when it was encrypted to another key, for
/// another context, or changed. Whoever holds the answer cleans it up.
Result<Bytes> eciesDecrypt(ByteView secretKey, ByteView encrypted, ByteView context);

} // namespace wattbourse::core
