// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <concepts>
#include <utility>

namespace wattbourse::core {

/// Arithmetic that answers OutOfRange instead of wrapping.
template <std::integral T>
Result<T> checkedAdd(T a, T b) {
    T out{};
    if (__builtin_add_overflow(a, b, &out))
        return fail(ErrorCode::OutOfRange, "addition overflows");
    return out;
}

template <std::integral T>
Result<T> checkedMultiply(T a, T b) {
    T out{};
    if (__builtin_mul_overflow(a, b, &out))
        return fail(ErrorCode::OutOfRange, "multiplication overflows");
    return out;
}

/// `value` as To, OutOfRange when it does not fit.
template <std::integral To, std::integral From>
Result<To> checkedCast(From value) {
    if (!std::in_range<To>(value))
        return fail(ErrorCode::OutOfRange, "number does not fit");
    return static_cast<To>(value);
}

} // namespace wattbourse::core
