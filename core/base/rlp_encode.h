// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <cstdint>

namespace wattbourse::core::rlp {

/// RLP (Yellow Paper, appendix B), writing only; reading is strict and lives in chain/encode.

/// A string item.
void appendString(Bytes& to, ByteView value);
/// An unsigned number: big-endian without leading zeros, zero as the empty string.
void appendNumber(Bytes& to, std::uint64_t value);
/// A number of any size given as big-endian bytes, whose leading zeros are dropped.
void appendBigEndian(Bytes& to, ByteView value);
/// A list whose items were written to `items` already.
void appendList(Bytes& to, ByteView items);

} // namespace wattbourse::core::rlp
