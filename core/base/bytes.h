// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <functional>
#include <span>
#include <string_view>
#include <vector>

namespace wattbourse::core {

using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<const std::uint8_t>;

/// Bytes of fixed length, told apart by Tag so that a hash is never passed where an address is meant.
template <std::size_t N, class Tag>
struct FixedBytes {
    static constexpr std::size_t kSize = N;
    std::array<std::uint8_t, N> bytes{};

    constexpr auto operator<=>(const FixedBytes&) const = default;
    [[nodiscard]] constexpr ByteView view() const { return {bytes.data(), N}; }
    [[nodiscard]] constexpr bool isZero() const {
        return std::all_of(bytes.begin(), bytes.end(), [](std::uint8_t b) { return b == 0; });
    }
};

/// 32 bytes: a Keccak-256 hash, a storage key, a Merkle root.
using Hash32 = FixedBytes<32, struct HashTag>;
/// 20 bytes: an Ethereum account or contract.
using Address = FixedBytes<20, struct AddressTag>;

/// Bytes of a string literal or string, unchanged.
inline ByteView asBytes(std::string_view text) {
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

inline Bytes toBytes(ByteView view) {
    return {view.begin(), view.end()};
}

inline void append(Bytes& to, ByteView more) {
    to.insert(to.end(), more.begin(), more.end());
}

} // namespace wattbourse::core

template <std::size_t N, class Tag>
struct std::hash<wattbourse::core::FixedBytes<N, Tag>> {
    std::size_t operator()(const wattbourse::core::FixedBytes<N, Tag>& value) const noexcept {
        std::size_t out = 0;
        std::memcpy(&out, value.bytes.data(), sizeof out);
        return out;
    }
};
