// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

namespace wattbourse::core {

/// hashes[i] = keccak256(messages[i]), four at a time where the processor has registers of four words: then two to four
/// times as fast as one after the other. `hashes` is as long as `messages`. For public data.
void keccak256Each(std::span<const ByteView> messages, std::span<Hash32> hashes);

} // namespace wattbourse::core
