// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "wallet/secret/secret.h"

#include <string>
#include <vector>

namespace wattbourse::wallet {

/// Child numbers from 2^31 on are hardened (BIP-32).
using KeyPath = std::vector<std::uint32_t>;
inline constexpr std::uint32_t kHardened = 1U << 31U;

/// "m/44'/60'/0'/0/0": `'`, `h` and `H` mark hardened children; at most 16 levels. Malformed otherwise.
core::Result<KeyPath> parsePath(std::string_view text);

/// m/44'/60'/0'/0/`index` (BIP-44 for Ethereum); `index` is below 2^31.
KeyPath ethereumPath(std::uint32_t index);

/// A BIP-32 private key with its chain code.
class ExtendedKey {
public:
    /// The master key of a seed of 16 to 64 bytes; OutOfRange otherwise.
    static core::Result<ExtendedKey> fromSeed(core::ByteView seed);

    /// CKDpriv. OutOfRange in the one case in 2^127 where a child has no key.
    [[nodiscard]] core::Result<ExtendedKey> child(std::uint32_t number) const;
    [[nodiscard]] core::Result<ExtendedKey> descendant(const KeyPath& path) const;

    [[nodiscard]] core::ByteView secretKey() const { return m_key.view().first(32); }
    [[nodiscard]] core::ByteView chainCode() const { return m_key.view().last(32); }

private:
    explicit ExtendedKey(SecretBytes key) : m_key(std::move(key)) {}
    // Secret key || chain code.
    SecretBytes m_key;
};

/// The secret key of a mnemonic at a path: BIP-39 and BIP-32 together.
core::Result<SecretBytes> deriveKey(std::string_view mnemonic, std::string_view passphrase, const KeyPath& path);

} // namespace wattbourse::wallet
