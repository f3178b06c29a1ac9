// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace wattbourse::wallet {

/// The English words of BIP-39, sorted; the first four letters tell any two apart.
extern const std::array<std::string_view, 2048> kWords;

} // namespace wattbourse::wallet
