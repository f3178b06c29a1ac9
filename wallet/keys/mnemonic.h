// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "wallet/secret/secret.h"

namespace wattbourse::wallet {

/// BIP-39, English words.

/// A fresh mnemonic of 12, 15, 18, 21 or 24 words; OutOfRange otherwise.
core::Result<SecretString> createMnemonic(std::size_t words);

/// The words of 16, 20, 24, 28 or 32 bytes; OutOfRange otherwise.
core::Result<SecretString> mnemonicOf(core::ByteView entropy);

/// The entropy behind a mnemonic. Any blanks between the words and either case are accepted. Malformed for a wrong
/// number of words or an unknown word (named by its place, never by its text), NotVerified when the checksum fails.
core::Result<SecretBytes> entropyOf(std::string_view mnemonic);

/// The 64-byte seed (PBKDF2-HMAC-SHA512, 2048 rounds) of a valid mnemonic and its optional passphrase, UTF-8 in any
/// normal form.
core::Result<SecretBytes> seedOf(std::string_view mnemonic, std::string_view passphrase);

} // namespace wattbourse::wallet
