// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <initializer_list>

namespace wattbourse::core {

/// Keccak-256 as Ethereum uses it (the original padding, not FIPS 202's SHA3-256).
Hash32 keccak256(ByteView bytes);
/// Keccak-256 over the concatenation of the parts.
Hash32 keccak256(std::initializer_list<ByteView> parts);

} // namespace wattbourse::core
