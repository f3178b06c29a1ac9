// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace wattbourse::core {

/// A quantity of one unit in a signed 64-bit integer. Sums that overflow end the program (they are defects:
/// untrusted numbers are bounded where they are parsed).
template <class Tag>
struct Quantity {
    std::int64_t value{};

    constexpr auto operator<=>(const Quantity&) const = default;
    constexpr Quantity operator-() const { return Quantity{} - *this; }
    constexpr Quantity operator+(Quantity o) const {
        Quantity out;
        if (__builtin_add_overflow(value, o.value, &out.value))
            __builtin_trap();
        return out;
    }
    constexpr Quantity operator-(Quantity o) const {
        Quantity out;
        if (__builtin_sub_overflow(value, o.value, &out.value))
            __builtin_trap();
        return out;
    }
    constexpr Quantity& operator+=(Quantity o) { return *this = *this + o; }
    constexpr Quantity& operator-=(Quantity o) { return *this = *this - o; }
};

/// Energy in Wh. Import is positive, export negative, where one number carries both.
using Energy = Quantity<struct EnergyTag>;
/// Power in W, same sign as energy.
using Power = Quantity<struct PowerTag>;
/// Money in µcr (1 cr is worth 1 EUR; issued by the operator).
using Credit = Quantity<struct CreditTag>;

/// Temperature in thousandths of a degree Celsius.
using Temperature = Quantity<struct TemperatureTag>;
/// What a tariff asks or pays, in µcr per kWh; may be negative, which a Price of a market is not.
using TariffPrice = Quantity<struct TariffPriceTag>;

/// Price in µcr per kWh: 10,000 is one ct/kWh.
struct Price {
    std::uint32_t value{};
    constexpr auto operator<=>(const Price&) const = default;
};

enum class Rounding { Down, Up };

/// energy * price / 1000 in µcr. What a payer owes rounds up, what a payee gets rounds down.
/// `energy` is not negative; OutOfRange when it is or when the product overflows.
Result<Credit> cost(Energy energy, Price price, Rounding rounding);

/// Energy of a constant power over a duration, toward zero.
Energy energyOver(Power power, std::int64_t seconds);

/// Exact decimal parse with a dot, no blanks, no exponent, at most `decimals` digits behind the dot:
/// "12.5" with 3 decimals is 12500. Malformed or OutOfRange otherwise. Locale-free.
Result<std::int64_t> parseDecimal(std::string_view text, int decimals);
/// The inverse, always with `decimals` digits: 12500 with 3 is "12.500". Locale-free; screens use QLocale.
std::string formatDecimal(std::int64_t value, int decimals);

} // namespace wattbourse::core
