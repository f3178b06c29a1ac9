// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "wallet/keystore/kdf.h"
#include "wallet/secret/secret.h"

#include <filesystem>
#include <string>

namespace wattbourse::wallet {

/// Web3 Secret Storage, version 3: one private key sealed by a passphrase (AES-128-CTR, Keccak-256 tag).

/// The JSON text. `secretKey` is 32 bytes in [1, n-1]; the passphrase is taken in its composed normal form (NFKC), as
/// ethers takes it. Blocks as long as stretch().
core::Result<std::string> sealKey(core::ByteView secretKey, std::string_view passphrase, const ScryptCost& cost = {});

/// The key. Malformed for anything but a well-formed version 3 file, OutOfRange for a KDF beyond bounds, Locked for
/// a wrong passphrase, NotVerified when the file names another address than its key's. Reads scrypt and pbkdf2.
/// A passphrase that is not in normal form is tried as it is, too: geth does not normalise.
core::Result<SecretBytes> openKey(std::string_view json, std::string_view passphrase);

/// The address that the file names, without a passphrase: unproven until openKey() succeeded. NotFound when it names
/// none (some programs leave it out).
core::Result<core::Address> addressIn(std::string_view json);

/// Reads at most 64 KiB.
core::Result<std::string> readKeystore(const std::filesystem::path& path);
/// Mode 0600, whole or not at all.
core::Result<void> writeKeystore(const std::filesystem::path& path, std::string_view json);

} // namespace wattbourse::wallet
