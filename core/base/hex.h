// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <string>
#include <string_view>

namespace wattbourse::core {

/// Lower-case hex without prefix.
std::string toHex(ByteView bytes);
/// Lower-case hex with 0x.
std::string toHex0x(ByteView bytes);

template <std::size_t N, class Tag>
std::string toHex0x(const FixedBytes<N, Tag>& value) {
    return toHex0x(value.view());
}

/// Hex with or without 0x, either case, an even number of digits. Malformed otherwise.
Result<Bytes> fromHex(std::string_view text);

/// Hex into exactly `out.size()` bytes. Malformed when the length differs.
Result<void> fromHexInto(std::string_view text, std::span<std::uint8_t> out);

template <class Fixed>
Result<Fixed> fixedFromHex(std::string_view text) {
    Fixed value;
    if (auto done = fromHexInto(text, value.bytes); !done)
        return tl::make_unexpected(done.error());
    return value;
}

inline Result<Hash32> hashFromHex(std::string_view text) {
    return fixedFromHex<Hash32>(text);
}
inline Result<Address> addressFromHex(std::string_view text) {
    return fixedFromHex<Address>(text);
}

} // namespace wattbourse::core
