// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/rlp_encode.h"

namespace wattbourse::core::rlp {

namespace {

std::array<std::uint8_t, 8> bigEndian(std::uint64_t value) {
    std::array<std::uint8_t, 8> out{};
    for (std::size_t i = 0; i < out.size(); ++i)
        out[out.size() - 1 - i] = static_cast<std::uint8_t>(value >> (8 * i));
    return out;
}

ByteView withoutLeadingZeros(ByteView value) {
    while (!value.empty() && value.front() == 0)
        value = value.subspan(1);
    return value;
}

void appendHead(Bytes& to, std::size_t size, std::uint8_t shortBase) {
    if (size <= 55) {
        to.push_back(static_cast<std::uint8_t>(shortBase + size));
        return;
    }
    const auto digits = bigEndian(size);
    const ByteView length = withoutLeadingZeros(digits);
    to.push_back(static_cast<std::uint8_t>(shortBase + 55 + length.size()));
    append(to, length);
}

} // namespace

void appendString(Bytes& to, ByteView value) {
    if (value.size() != 1 || value.front() >= 0x80)
        appendHead(to, value.size(), 0x80);
    append(to, value);
}

void appendNumber(Bytes& to, std::uint64_t value) {
    appendBigEndian(to, bigEndian(value));
}

void appendBigEndian(Bytes& to, ByteView value) {
    appendString(to, withoutLeadingZeros(value));
}

void appendList(Bytes& to, ByteView items) {
    appendHead(to, items.size(), 0xc0);
    append(to, items);
}

} // namespace wattbourse::core::rlp
