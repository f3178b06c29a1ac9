// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/encode/uint256.h"

#include "core/base/hex_digit.h"

#include <algorithm>

namespace wattbourse::chain {

namespace {

__extension__ using Wide = unsigned __int128;

// value = value * factor + digit; false when that needs more than 256 bits.
bool multiplyAdd(Uint256& value, std::uint64_t factor, std::uint64_t digit) {
    Wide carry = digit;
    for (std::uint64_t& limb : value.limbs) {
        carry += static_cast<Wide>(limb) * factor;
        limb = static_cast<std::uint64_t>(carry);
        carry >>= 64U;
    }
    return carry == 0;
}

} // namespace

Uint256 Uint256::operator+(const Uint256& other) const {
    Uint256 out;
    Wide carry = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        carry += static_cast<Wide>(limbs[i]) + other.limbs[i];
        out.limbs[i] = static_cast<std::uint64_t>(carry);
        carry >>= 64U;
    }
    return out;
}

Uint256 Uint256::operator-(const Uint256& other) const {
    Uint256 out;
    std::uint64_t borrow = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        const Wide taken = static_cast<Wide>(other.limbs[i]) + borrow;
        borrow = limbs[i] < taken ? 1 : 0;
        out.limbs[i] = static_cast<std::uint64_t>(limbs[i] - taken);
    }
    return out;
}

core::Hash32 Uint256::toWord() const {
    core::Hash32 out;
    for (std::size_t i = 0; i < 32; ++i)
        out.bytes[31 - i] = static_cast<std::uint8_t>(limbs[i / 8] >> (8 * (i % 8)));
    return out;
}

core::Bytes Uint256::toMinimal() const {
    const core::Hash32 word = toWord();
    const auto first = std::find_if(word.bytes.begin(), word.bytes.end(), [](std::uint8_t b) { return b != 0; });
    return {first, word.bytes.end()};
}

std::string Uint256::toHex() const {
    std::string digits;
    for (Uint256 rest = *this; !rest.isZero();) {
        digits.push_back("0123456789abcdef"[rest.limbs[0] & 15U]);
        for (std::size_t i = 0; i < 4; ++i)
            rest.limbs[i] = (rest.limbs[i] >> 4U) | (i < 3 ? rest.limbs[i + 1] << 60U : 0);
    }
    if (digits.empty())
        digits = "0";
    std::reverse(digits.begin(), digits.end());
    return "0x" + digits;
}

std::string Uint256::toDecimal() const {
    std::string digits;
    for (Uint256 rest = *this; !rest.isZero();) {
        Wide remainder = 0;
        for (std::size_t i = 4; i-- > 0;) {
            remainder = (remainder << 64U) | rest.limbs[i];
            rest.limbs[i] = static_cast<std::uint64_t>(remainder / 10U);
            remainder %= 10U;
        }
        digits.push_back(static_cast<char>('0' + static_cast<int>(remainder)));
    }
    if (digits.empty())
        digits = "0";
    std::reverse(digits.begin(), digits.end());
    return digits;
}

core::Result<Uint256> Uint256::fromBigEndian(core::ByteView bytes) {
    if (bytes.size() > 32)
        return core::fail(core::ErrorCode::OutOfRange, "integer of more than 256 bits");
    Uint256 out;
    for (std::size_t i = 0; i < bytes.size(); ++i)
        out.limbs[i / 8] |= static_cast<std::uint64_t>(bytes[bytes.size() - 1 - i]) << (8 * (i % 8));
    return out;
}

Uint256 Uint256::fromWord(const core::Hash32& word) {
    return *fromBigEndian(word.view());
}

core::Result<Uint256> Uint256::parse(std::string_view text) {
    const bool hex = text.size() > 2 && text[0] == '0' && (text[1] == 'x' || text[1] == 'X');
    const std::string_view digits = hex ? text.substr(2) : text;
    const int base = hex ? 16 : 10;
    // Bounds the work on hostile text; 2^256 has 78 decimal digits.
    if (digits.empty() || digits.size() > 128)
        return core::fail(core::ErrorCode::Malformed, "not a number");
    Uint256 out;
    for (const char c : digits) {
        const int digit = core::hexDigitValue(c);
        if (digit < 0 || digit >= base)
            return core::fail(core::ErrorCode::Malformed, "not a number");
        if (!multiplyAdd(out, static_cast<std::uint64_t>(base), static_cast<std::uint64_t>(digit)))
            return core::fail(core::ErrorCode::OutOfRange, "integer of more than 256 bits");
    }
    return out;
}

} // namespace wattbourse::chain
