// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <string>
#include <string_view>

namespace wattbourse::wallet {

/// 0x and 40 digits with the checksum of EIP-55 in their case.
std::string checksumAddress(const core::Address& address);

/// 40 hex digits, with or without 0x. All in one case is taken as written without a checksum; NotVerified when a mixed
/// case does not fit EIP-55.
core::Result<core::Address> parseAddress(std::string_view text);

} // namespace wattbourse::wallet
