// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "wallet/secret/secret.h"

namespace wattbourse::wallet {

/// Compatibility normal forms of Unicode: NFKD is what BIP-39 stretches, NFKC what ethers' keystores do.
enum class NormalForm { Decomposed, Composed };

/// UTF-8 in, UTF-8 out. Malformed when the text is not UTF-8, OutOfRange above 1,024 bytes.
core::Result<SecretString> normalised(std::string_view text, NormalForm form);

} // namespace wattbourse::wallet
