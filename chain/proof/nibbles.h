// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

namespace wattbourse::chain {

/// A trie node shorter than a hash stands in its parent itself (Yellow Paper, appendix D).
inline constexpr std::size_t kInlineNodeBelow = 32;

/// The half byte at place `at`, high half first.
inline std::uint8_t nibble(core::ByteView bytes, std::size_t at) {
    const std::uint8_t byte = bytes[at / 2];
    return at % 2 == 0 ? static_cast<std::uint8_t>(byte >> 4U) : static_cast<std::uint8_t>(byte & 15U);
}

} // namespace wattbourse::chain
