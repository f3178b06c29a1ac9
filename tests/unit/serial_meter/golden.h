// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "serial/frame/meter_key.h"

namespace wattbourse::tests {

/// 000102...0f
serial::MeterKey goldenKey();
/// READING payloads, the second following the first. Written by a Python script of its own (struct, hashlib.blake2s and
/// an independent COBS and CRC), not by this code.
core::Bytes goldenFirstRecord();
core::Bytes goldenSecondRecord();
/// An aggregate of the records 258 to 261 of the same boot, and the record 262 after it; by the same kind of script.
core::Bytes goldenAggregate();
core::Bytes goldenAfterAggregate();
core::Bytes hex(std::string_view text);

} // namespace wattbourse::tests
