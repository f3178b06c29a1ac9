// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <array>
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace wattbourse::chain {

/// An unsigned 256-bit integer as the chain writes difficulties, balances and storage words.
struct Uint256 {
    /// Least significant first.
    std::array<std::uint64_t, 4> limbs{};

    constexpr Uint256() = default;
    constexpr explicit Uint256(std::uint64_t value) : limbs{value, 0, 0, 0} {}

    constexpr bool operator==(const Uint256&) const = default;
    constexpr std::strong_ordering operator<=>(const Uint256& other) const {
        for (std::size_t i = 4; i-- > 0;)
            if (limbs[i] != other.limbs[i])
                return limbs[i] <=> other.limbs[i];
        return std::strong_ordering::equal;
    }
    /// Modulo 2^256.
    [[nodiscard]] Uint256 operator+(const Uint256& other) const;
    [[nodiscard]] Uint256 operator-(const Uint256& other) const;

    [[nodiscard]] bool isZero() const { return *this == Uint256{}; }
    [[nodiscard]] bool fitsUint64() const { return (limbs[1] | limbs[2] | limbs[3]) == 0; }

    /// 32 bytes, big endian.
    [[nodiscard]] core::Hash32 toWord() const;
    /// Big endian without leading zeros; empty for zero.
    [[nodiscard]] core::Bytes toMinimal() const;
    /// "0x0", "0x1f": the quantity form of JSON-RPC.
    [[nodiscard]] std::string toHex() const;
    [[nodiscard]] std::string toDecimal() const;

    /// At most 32 bytes, big endian; OutOfRange when longer.
    static core::Result<Uint256> fromBigEndian(core::ByteView bytes);
    static Uint256 fromWord(const core::Hash32& word);
    /// "0x" and hex digits (leading zeros are tolerated), or decimal digits. Malformed or OutOfRange.
    static core::Result<Uint256> parse(std::string_view text);
};

} // namespace wattbourse::chain
