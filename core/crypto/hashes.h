// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

namespace wattbourse::core {

/// 128-bit keyed BLAKE2s tag (RFC 7693), the meter's record seal.
using MeterTag = FixedBytes<16, struct MeterTagTag>;

Hash32 sha256(ByteView bytes);
/// HMAC-SHA512 (RFC 2104), 64 bytes: the step of BIP-32.
std::array<std::uint8_t, 64> hmacSha512(ByteView key, ByteView message);
/// Keyed BLAKE2s with a 16-byte output. `key` is 1 to 32 bytes; OutOfRange otherwise.
Result<MeterTag> blake2s128(ByteView key, ByteView message);
/// True when equal, in time that does not depend on where they differ.
bool equalInConstantTime(ByteView a, ByteView b);

/// Overwrites a secret that is not needed any more; the compiler does not leave it out.
void wipe(std::span<std::uint8_t> secret);

} // namespace wattbourse::core
