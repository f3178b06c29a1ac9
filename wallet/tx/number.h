// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <boost/json/value.hpp>
#include <boost/multiprecision/cpp_int.hpp>
#include <string_view>

namespace wattbourse::wallet {

/// Wide enough for any int256 and uint256, so that range checks happen after parsing.
using WideInt = boost::multiprecision::int512_t;

/// A whole number as programs write it in JSON: a JSON integer, decimal text or 0x-prefixed hex text, a minus sign in
/// front where `what` may be negative. Malformed otherwise; a JSON number beyond 64 bits lost digits and is refused
/// too.
core::Result<WideInt> wholeNumber(const boost::json::value& value, std::string_view what);

} // namespace wattbourse::wallet
