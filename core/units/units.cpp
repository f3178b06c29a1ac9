// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units/units.h"

#include "core/base/checked.h"

#include <limits>

namespace wattbourse::core {

Result<Credit> cost(Energy energy, Price price, Rounding rounding) {
    if (energy.value < 0)
        return fail(ErrorCode::OutOfRange, "cost of a negative energy");
    WB_ASSIGN(std::int64_t product, checkedMultiply<std::int64_t>(energy.value, price.value));
    if (rounding == Rounding::Up) {
        WB_ASSIGN(product, checkedAdd<std::int64_t>(product, 999));
    }
    return Credit{product / 1000};
}

Energy energyOver(Power power, std::int64_t seconds) {
    return {power.value * seconds / 3600};
}

Result<std::int64_t> parseDecimal(std::string_view text, int decimals) {
    const bool negative = !text.empty() && text.front() == '-';
    if (negative)
        text.remove_prefix(1);
    std::int64_t value = 0;
    int behindDot = -1;
    bool anyDigit = false;
    for (const char c : text) {
        if (c == '.' && behindDot < 0 && anyDigit) {
            behindDot = 0;
            continue;
        }
        if (c < '0' || c > '9')
            return fail(ErrorCode::Malformed, "not a decimal number");
        if (behindDot >= 0 && ++behindDot > decimals)
            return fail(ErrorCode::Malformed, "more than " + std::to_string(decimals) + " decimals");
        anyDigit = true;
        WB_ASSIGN(value, checkedMultiply<std::int64_t>(value, 10));
        WB_ASSIGN(value, checkedAdd<std::int64_t>(value, c - '0'));
    }
    if (!anyDigit || behindDot == 0)
        return fail(ErrorCode::Malformed, "not a decimal number");
    for (int i = behindDot < 0 ? 0 : behindDot; i < decimals; ++i) {
        WB_ASSIGN(value, checkedMultiply<std::int64_t>(value, 10));
    }
    return negative ? -value : value;
}

std::string formatDecimal(std::int64_t value, int decimals) {
    // Through unsigned, because -INT64_MIN does not exist.
    std::uint64_t magnitude = value < 0 ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
    std::string digits = std::to_string(magnitude);
    const auto width = static_cast<std::size_t>(decimals);
    if (digits.size() <= width)
        digits.insert(0, width + 1 - digits.size(), '0');
    if (width > 0)
        digits.insert(digits.size() - width, 1, '.');
    return value < 0 ? "-" + digits : digits;
}

} // namespace wattbourse::core
