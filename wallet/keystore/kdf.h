// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "wallet/secret/secret.h"

#include <variant>

namespace wattbourse::wallet {

/// Cost of scrypt (RFC 7914). The default takes 256 MiB and about a second.
struct ScryptCost {
    std::uint64_t n{262144};
    std::uint64_t r{8};
    std::uint64_t p{1};
    bool operator==(const ScryptCost&) const = default;
};

struct Pbkdf2Cost {
    enum class Hash { Sha256, Sha512 };
    std::uint64_t rounds{};
    Hash hash{Hash::Sha256};
};

using KdfCost = std::variant<ScryptCost, Pbkdf2Cost>;

/// OutOfRange when a file asks for more than 512 MiB, more than 16 times the default's work, more than ten million
/// rounds, or numbers that are not valid: a hostile file must not stall the program.
core::Result<void> checkCost(const KdfCost& cost);

/// 32 bytes from a passphrase. Blocks for about a second: never on the GUI thread.
core::Result<SecretBytes> stretch(std::string_view passphrase, core::ByteView salt, const KdfCost& cost);

} // namespace wattbourse::wallet
