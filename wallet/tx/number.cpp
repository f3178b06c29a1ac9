// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/tx/number.h"

#include "core/base/hex_digit.h"

#include <string>

namespace wattbourse::wallet {

using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

// 2^256 has 78 decimal and 65 hex digits.
constexpr std::size_t kMaxDigits = 78;

} // namespace

Result<WideInt> wholeNumber(const boost::json::value& value, std::string_view what) {
    const std::string name(what);
    if (value.is_int64())
        return WideInt(value.get_int64());
    if (value.is_uint64())
        return WideInt(value.get_uint64());
    if (value.is_double())
        return fail(ErrorCode::Malformed, name + ": not a whole number of 64 bits; write large numbers as text");
    if (!value.is_string())
        return fail(ErrorCode::Malformed, name + ": not a number");
    std::string_view text = value.get_string();
    const bool negative = !text.empty() && text.front() == '-';
    if (negative)
        text.remove_prefix(1);
    const bool hex = text.size() > 2 && text[0] == '0' && (text[1] == 'x' || text[1] == 'X');
    if (hex)
        text.remove_prefix(2);
    const int base = hex ? 16 : 10;
    if (text.empty() || text.size() > kMaxDigits)
        return fail(ErrorCode::Malformed, name + ": not a number");
    WideInt out = 0;
    for (const char c : text) {
        const int digit = core::hexDigitValue(c);
        if (digit < 0 || digit >= base)
            return fail(ErrorCode::Malformed, name + ": not a number");
        out = out * base + digit;
    }
    return negative ? WideInt(-out) : out;
}

} // namespace wattbourse::wallet
