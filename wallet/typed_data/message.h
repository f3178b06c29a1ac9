// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/crypto/secp256k1.h"

namespace wattbourse::wallet {

/// EIP-191 version 0x45, personal_sign: Keccak-256 of "\x19Ethereum Signed Message:\n" || decimal length || message.
core::Hash32 personalMessageHash(core::ByteView message);

/// EIP-712: Keccak-256 of 0x19 0x01 || domainSeparator || structHash.
core::Hash32 typedDigest(const core::Hash32& domainSeparator, const core::Hash32& structHash);

/// Signs a digest; the last byte is 27 or 28, as contracts and other wallets expect it.
core::Result<core::RecoverableSignature> signDigest(const core::Hash32& digest, core::ByteView secretKey);

} // namespace wattbourse::wallet
