// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/encode/rlp.h"

namespace wattbourse::chain {

using core::ByteView;
using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

constexpr std::uint8_t kString = 0x80;
constexpr std::uint8_t kList = 0xc0;
// Payloads up to this length have a prefix of one byte.
constexpr std::size_t kShort = 55;

// What is wrong, or nullptr with the length. Errors are texts here and values above: a trie proof takes thousands of
// items apart, and building a Result for each costs as much as half of the hashing.
const char* longLength(ByteView rest, std::size_t lengthBytes, std::size_t& length) {
    if (rest.size() < 1 + lengthBytes)
        return "RLP: the length is cut off";
    if (rest[1] == 0)
        return "RLP: the length has leading zeros";
    if (lengthBytes > sizeof(std::size_t))
        return "RLP: longer than there are bytes";
    length = 0;
    for (std::size_t i = 0; i < lengthBytes; ++i)
        length = (length << 8U) | rest[1 + i];
    return length <= kShort ? "RLP: long form of a short length" : nullptr;
}

const char* takeItem(ByteView& rest, RlpItem& item) {
    if (rest.empty())
        return "RLP: nothing there";
    const std::uint8_t first = rest[0];
    item.isList = first >= kList;
    std::size_t prefix = 1;
    std::size_t length = 0;
    if (first < kString) {
        prefix = 0;
        length = 1;
    } else {
        const auto code = static_cast<std::size_t>(first - (item.isList ? kList : kString));
        length = code;
        if (code > kShort) {
            prefix += code - kShort;
            if (const char* wrong = longLength(rest, code - kShort, length))
                return wrong;
        }
    }
    if (length > rest.size() - prefix)
        return "RLP: longer than there are bytes";
    item.payload = rest.subspan(prefix, length);
    item.encoded = rest.first(prefix + length);
    if (first == kString + 1 && item.payload[0] < kString)
        return "RLP: prefix before a byte that stands for itself";
    rest = rest.subspan(prefix + length);
    return nullptr;
}

void appendPrefix(core::Bytes& to, std::uint8_t base, std::size_t length) {
    if (length <= kShort) {
        to.push_back(static_cast<std::uint8_t>(base + length));
        return;
    }
    const core::Bytes digits = Uint256(length).toMinimal();
    to.push_back(static_cast<std::uint8_t>(base + kShort + digits.size()));
    core::append(to, digits);
}

Result<void> checkDeep(const RlpItem& item, unsigned depthLeft) {
    if (!item.isList)
        return {};
    if (depthLeft == 0)
        return fail(ErrorCode::OutOfRange, "RLP: lists too deep");
    for (ByteView rest = item.payload; !rest.empty();) {
        WB_ASSIGN(const RlpItem child, takeRlp(rest));
        WB_TRY(checkDeep(child, depthLeft - 1));
    }
    return {};
}

Result<ByteView> integerBytes(const RlpItem& item, std::size_t maxBytes) {
    if (item.isList)
        return fail(ErrorCode::Malformed, "RLP: a list where an integer is due");
    if (!item.payload.empty() && item.payload[0] == 0)
        return fail(ErrorCode::Malformed, "RLP: integer with leading zeros");
    if (item.payload.size() > maxBytes)
        return fail(ErrorCode::OutOfRange, "RLP: integer of more than " + std::to_string(maxBytes * 8) + " bits");
    return item.payload;
}

} // namespace

Result<RlpItem> takeRlp(ByteView& rest) {
    RlpItem item;
    if (const char* wrong = takeItem(rest, item))
        return fail(ErrorCode::Malformed, wrong);
    return item;
}

Result<RlpItem> decodeRlp(ByteView whole) {
    WB_ASSIGN(const RlpItem item, takeRlp(whole));
    if (!whole.empty())
        return fail(ErrorCode::Malformed, "RLP: bytes left over behind the item");
    return item;
}

Result<std::size_t> splitRlpList(const RlpItem& list, std::span<RlpItem> out) {
    if (!list.isList)
        return fail(ErrorCode::Malformed, "RLP: a string where a list is due");
    std::size_t count = 0;
    for (ByteView rest = list.payload; !rest.empty(); ++count) {
        if (count == out.size())
            return fail(ErrorCode::OutOfRange, "RLP: list of more than " + std::to_string(out.size()) + " items");
        if (const char* wrong = takeItem(rest, out[count]))
            return fail(ErrorCode::Malformed, wrong);
    }
    return count;
}

Result<void> checkRlp(ByteView whole, unsigned maxDepth) {
    WB_ASSIGN(const RlpItem item, decodeRlp(whole));
    return checkDeep(item, maxDepth);
}

Result<std::uint64_t> rlpUint64(const RlpItem& item) {
    WB_ASSIGN(const ByteView bytes, integerBytes(item, 8));
    std::uint64_t out = 0;
    for (const std::uint8_t b : bytes)
        out = (out << 8U) | b;
    return out;
}

Result<Uint256> rlpUint256(const RlpItem& item) {
    WB_ASSIGN(const ByteView bytes, integerBytes(item, 32));
    return Uint256::fromBigEndian(bytes);
}

void appendRlpString(core::Bytes& to, ByteView text) {
    if (text.size() != 1 || text[0] >= kString)
        appendPrefix(to, kString, text.size());
    core::append(to, text);
}

void appendRlpInteger(core::Bytes& to, std::uint64_t value) {
    appendRlpInteger(to, Uint256(value));
}

void appendRlpInteger(core::Bytes& to, const Uint256& value) {
    appendRlpString(to, value.toMinimal());
}

void appendRlpListPrefix(core::Bytes& to, std::size_t length) {
    appendPrefix(to, kList, length);
}

void appendRlpList(core::Bytes& to, ByteView items) {
    appendRlpListPrefix(to, items.size());
    core::append(to, items);
}

} // namespace wattbourse::chain
