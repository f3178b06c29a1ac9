// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <boost/json/value.hpp>
#include <string>

namespace wattbourse::wallet {

/// True for bool, address, string, bytes, bytes1 to bytes32, int8 to int256, uint8 to uint256.
bool isAtomicType(std::string_view type);

/// The 32-byte encoding of a value of an atomic or dynamic type (EIP-712, encodeData). `where` names it in errors.
core::Result<core::Hash32> encodeAtomic(const std::string& type, const boost::json::value& value,
                                        const std::string& where);

} // namespace wattbourse::wallet
