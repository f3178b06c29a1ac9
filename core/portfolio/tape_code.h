// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/desk_store.h"

namespace wattbourse::core {

/// Book, orders and position of a frame as bytes: a version, then numbers of seven bits a byte; empty ticks take no
/// room.
Bytes encodeTape(const TapeFrame& frame);
/// Fills them in again; market, slot and time are the caller's. Malformed with what is wrong: another version, an end
/// too early or too late, a number out of its range.
Result<void> decodeTape(ByteView bytes, TapeFrame& frame);

} // namespace wattbourse::core
