// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/encode/abi.h"

#include "core/crypto/keccak.h"

#include <algorithm>

namespace wattbourse::chain {

namespace {

constexpr std::size_t kWord = 32;

core::Result<core::Hash32> cut(core::ByteView bytes, std::size_t at) {
    if (bytes.size() < kWord || at > bytes.size() - kWord)
        return core::fail(core::ErrorCode::Malformed, "ABI: a word is missing");
    core::Hash32 out;
    std::copy_n(bytes.begin() + static_cast<std::ptrdiff_t>(at), kWord, out.bytes.begin());
    return out;
}

std::uint64_t lowNumber(const core::Hash32& word) {
    std::uint64_t value = 0;
    for (std::size_t i = kWord - 8; i < kWord; ++i)
        value = (value << 8U) | word.bytes[i];
    return value;
}

bool allBytes(const core::Hash32& word, std::size_t count, std::uint8_t value) {
    return std::all_of(word.bytes.begin(), word.bytes.begin() + static_cast<std::ptrdiff_t>(count),
                       [value](std::uint8_t b) { return b == value; });
}

} // namespace

Selector selectorOf(std::string_view signature) {
    const auto hash = core::keccak256(core::asBytes(signature));
    Selector out;
    std::copy_n(hash.bytes.begin(), out.bytes.size(), out.bytes.begin());
    return out;
}

core::Hash32 eventTopic(std::string_view signature) {
    return core::keccak256(core::asBytes(signature));
}

core::Hash32 abiWord(std::uint64_t value) {
    core::Hash32 out;
    for (std::size_t i = kWord; i-- > kWord - 8; value >>= 8U)
        out.bytes[i] = static_cast<std::uint8_t>(value);
    return out;
}

core::Hash32 abiWord(const core::Address& value) {
    core::Hash32 out;
    std::copy(value.bytes.begin(), value.bytes.end(), out.bytes.begin() + 12);
    return out;
}

core::Hash32 abiSignedWord(std::int64_t value) {
    auto out = abiWord(static_cast<std::uint64_t>(value));
    if (value < 0)
        std::fill_n(out.bytes.begin(), kWord - 8, std::uint8_t{0xff});
    return out;
}

AbiWriter& AbiWriter::add(const core::Hash32& word) {
    core::append(m_head, word.view());
    return *this;
}

AbiWriter& AbiWriter::addTail(core::Bytes tail) {
    m_tails.emplace_back(m_head.size(), std::move(tail));
    return add(core::Hash32{});
}

AbiWriter& AbiWriter::addBytes(core::ByteView value) {
    core::Bytes tail = core::toBytes(abiWord(value.size()).view());
    core::append(tail, value);
    tail.resize((tail.size() + kWord - 1) / kWord * kWord);
    return addTail(std::move(tail));
}

AbiWriter& AbiWriter::addArray(std::size_t count, const AbiWriter& elements) {
    core::Bytes tail = core::toBytes(abiWord(count).view());
    core::append(tail, elements.m_head);
    return addTail(std::move(tail));
}

AbiWriter& AbiWriter::addDynamicArray(const std::vector<AbiWriter>& elements) {
    // Offsets count from behind the length.
    AbiWriter list;
    for (const auto& element : elements)
        list.addTail(element.finish());
    core::Bytes tail = core::toBytes(abiWord(elements.size()).view());
    core::append(tail, list.finish());
    return addTail(std::move(tail));
}

core::Bytes AbiWriter::finish() const {
    core::Bytes out = m_head;
    for (const auto& [at, tail] : m_tails) {
        const auto offset = abiWord(out.size());
        std::copy(offset.bytes.begin(), offset.bytes.end(), out.begin() + static_cast<std::ptrdiff_t>(at));
        core::append(out, tail);
    }
    return out;
}

core::Bytes AbiWriter::call(std::string_view signature) const {
    core::Bytes out = core::toBytes(selectorOf(signature).view());
    core::append(out, finish());
    return out;
}

core::Result<core::Hash32> AbiReader::word() {
    WB_ASSIGN(auto out, cut(m_bytes, m_at));
    m_at += kWord;
    return out;
}

core::Result<std::uint64_t> AbiReader::number(unsigned bits) {
    WB_ASSIGN(const auto out, word());
    const auto value = lowNumber(out);
    if (!allBytes(out, kWord - 8, 0) || (bits < 64 && value >> bits != 0))
        return core::fail(core::ErrorCode::Malformed, "ABI: a number is wider than its type");
    return value;
}

core::Result<std::int64_t> AbiReader::signedNumber() {
    WB_ASSIGN(const auto out, word());
    const auto value = static_cast<std::int64_t>(lowNumber(out));
    if (!allBytes(out, kWord - 8, value < 0 ? 0xff : 0))
        return core::fail(core::ErrorCode::Malformed, "ABI: a number is wider than its type");
    return value;
}

core::Result<core::Address> AbiReader::address() {
    WB_ASSIGN(const auto out, word());
    if (!allBytes(out, 12, 0))
        return core::fail(core::ErrorCode::Malformed, "ABI: an address is wider than its type");
    core::Address address;
    std::copy(out.bytes.begin() + 12, out.bytes.end(), address.bytes.begin());
    return address;
}

} // namespace wattbourse::chain
