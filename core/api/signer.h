// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/crypto/keccak.h"
#include "core/crypto/secp256k1.h"

#include <functional>
#include <optional>
#include <string>

namespace wattbourse::core {

/// A transaction before it has a nonce and a signature. Value is always zero: credits are tokens, gas costs nothing.
struct TxnRequest {
    std::uint64_t chainId{};
    Address to;
    Bytes data;
    std::uint64_t gasLimit{};
    /// What the owner is told that this signs, in English, without secrets.
    std::string purpose;
    /// What stands behind commitments in `data`, for the guard alone: it may be secret, and is never stored, sent or
    /// logged. Empty where `data` says all.
    Bytes witness{};
};

struct SignedTxn {
    Bytes raw;
    Hash32 hash;
    Address from;
    std::uint64_t nonce{};
};

/// The last look before a signature: decodes what would be signed and refuses what its owner did not allow.
/// Refused with the reason. Implemented beside the contracts' encoding and handed to the wallet by main.cpp.
class SigningGuard {
public:
    virtual ~SigningGuard() = default;
    virtual Result<void> check(const TxnRequest& request, const Address& from) const = 0;
    /// The same for EIP-712 data: `fields` are the type hash and the encoded fields. A guard that does not know such
    /// data refuses it: it could allow somebody else to spend.
    virtual Result<void> checkTyped(const Hash32& /*domainSeparator*/, ByteView /*fields*/,
                                    const Address& /*from*/) const {
        return fail(ErrorCode::Refused, "this key signs transactions only");
    }
};

/// One key that signs. Implemented by the wallet; the key never leaves it. Any thread. Locked when the wallet is.
class Signer {
public:
    virtual ~Signer() = default;
    [[nodiscard]] virtual Address address() const = 0;
    /// Type 0 (EIP-155) with gas price 0. Asks every guard first.
    virtual Result<SignedTxn> signTxn(const TxnRequest& request, std::uint64_t nonce) = 0;
    /// EIP-712: keccak(0x19 01 || domainSeparator || structHash), v as 27 or 28 in the last byte.
    virtual Result<RecoverableSignature> signTyped(const Hash32& domainSeparator, const Hash32& structHash,
                                                   const std::string& purpose) = 0;
    /// The same from the type hash and the encoded fields, which a guard can read; the struct hash is theirs. The only
    /// typed data that a key signs which is bound by guards.
    virtual Result<RecoverableSignature> signFields(const Hash32& domainSeparator, ByteView fields,
                                                    const std::string& purpose) {
        return signTyped(domainSeparator, keccak256(fields), purpose);
    }
};

} // namespace wattbourse::core
