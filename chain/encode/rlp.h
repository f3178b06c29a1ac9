// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/encode/uint256.h"
#include "core/base/bytes.h"
#include "core/base/result.h"

#include <algorithm>
#include <span>

namespace wattbourse::chain {

/// One item of an RLP encoding (Yellow Paper, appendix B): views into the bytes that were decoded, which must outlive
/// it.
struct RlpItem {
    bool isList{};
    /// The string, or the encodings of the list's items one after the other.
    core::ByteView payload;
    /// With its own prefix.
    core::ByteView encoded;
};

/// Takes the first item off `rest`. Malformed when the prefix is not the shortest possible or promises more than there
/// is.
core::Result<RlpItem> takeRlp(core::ByteView& rest);
/// The one item that `whole` is. Malformed when bytes are left over. Items inside a list are not looked at.
core::Result<RlpItem> decodeRlp(core::ByteView whole);
/// Splits a list into `out` and answers how many items it has. Malformed for a string, OutOfRange for more items than
/// fit.
core::Result<std::size_t> splitRlpList(const RlpItem& list, std::span<RlpItem> out);
/// Checks an encoding to its leaves. OutOfRange below `maxDepth` lists within one another.
core::Result<void> checkRlp(core::ByteView whole, unsigned maxDepth = 64);

/// A string of at most 8 (32) bytes without leading zeros. Malformed or OutOfRange.
core::Result<std::uint64_t> rlpUint64(const RlpItem& item);
core::Result<Uint256> rlpUint256(const RlpItem& item);

/// A string of exactly the size of Fixed. Malformed otherwise.
template <class Fixed>
core::Result<Fixed> rlpFixed(const RlpItem& item) {
    Fixed out;
    if (item.isList || item.payload.size() != Fixed::kSize)
        return core::fail(core::ErrorCode::Malformed, "RLP: expected " + std::to_string(Fixed::kSize) + " bytes");
    std::copy(item.payload.begin(), item.payload.end(), out.bytes.begin());
    return out;
}

void appendRlpString(core::Bytes& to, core::ByteView text);
void appendRlpInteger(core::Bytes& to, std::uint64_t value);
void appendRlpInteger(core::Bytes& to, const Uint256& value);
/// The prefix of a list whose items take this many bytes.
void appendRlpListPrefix(core::Bytes& to, std::size_t length);
/// A list whose items are encoded in `items` already.
void appendRlpList(core::Bytes& to, core::ByteView items);

} // namespace wattbourse::chain
