// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace wattbourse::core {

/// An identifier or index that cannot be mixed up with another one. No arithmetic: an id is not a quantity.
template <class Rep, class Tag>
struct StrongInt {
    Rep value{};
    constexpr auto operator<=>(const StrongInt&) const = default;
};

} // namespace wattbourse::core

template <class Rep, class Tag>
struct std::hash<wattbourse::core::StrongInt<Rep, Tag>> {
    std::size_t operator()(const wattbourse::core::StrongInt<Rep, Tag>& id) const noexcept {
        return std::hash<Rep>{}(id.value);
    }
};
