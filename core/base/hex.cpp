// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hex.h"

#include "core/base/hex_digit.h"

namespace wattbourse::core {

namespace {

constexpr std::string_view kDigits = "0123456789abcdef";

std::string_view withoutPrefix(std::string_view text) {
    if (text.size() >= 2 && text[0] == '0' && (text[1] == 'x' || text[1] == 'X'))
        text.remove_prefix(2);
    return text;
}

} // namespace

std::string toHex(ByteView bytes) {
    std::string out;
    out.reserve(bytes.size() * 2);
    for (const std::uint8_t b : bytes) {
        out.push_back(kDigits[b >> 4U]);
        out.push_back(kDigits[b & 15U]);
    }
    return out;
}

std::string toHex0x(ByteView bytes) {
    return "0x" + toHex(bytes);
}

Result<void> fromHexInto(std::string_view text, std::span<std::uint8_t> out) {
    const std::string_view digits = withoutPrefix(text);
    if (digits.size() != out.size() * 2)
        return fail(ErrorCode::Malformed, "hex: expected " + std::to_string(out.size()) + " bytes, got " +
                                              std::to_string(digits.size()) + " digits");
    for (std::size_t i = 0; i < out.size(); ++i) {
        const int high = hexDigitValue(digits[2 * i]);
        const int low = hexDigitValue(digits[2 * i + 1]);
        if (high < 0 || low < 0)
            return fail(ErrorCode::Malformed, "hex: not a hex digit at position " + std::to_string(2 * i));
        out[i] = static_cast<std::uint8_t>(high * 16 + low);
    }
    return {};
}

Result<Bytes> fromHex(std::string_view text) {
    const std::string_view digits = withoutPrefix(text);
    if (digits.size() % 2 != 0)
        return fail(ErrorCode::Malformed, "hex: odd number of digits");
    Bytes out(digits.size() / 2);
    WB_TRY(fromHexInto(digits, out));
    return out;
}

} // namespace wattbourse::core
