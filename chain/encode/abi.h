// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <string_view>
#include <utility>

namespace wattbourse::chain {

/// The first four bytes of the Keccak-256 of a function's signature.
using Selector = core::FixedBytes<4, struct SelectorTag>;
Selector selectorOf(std::string_view signature);
/// The first topic of an event.
core::Hash32 eventTopic(std::string_view signature);

/// Words of the contract ABI, as arguments, topics and storage keys have them.
core::Hash32 abiWord(std::uint64_t value);
core::Hash32 abiWord(const core::Address& value);
/// Two's complement.
core::Hash32 abiSignedWord(std::int64_t value);

/// Arguments of one call or constructor, or the fields of one static tuple: the words in order, dynamic ones behind
/// them.
class AbiWriter {
public:
    AbiWriter& add(std::uint64_t value) { return add(abiWord(value)); }
    AbiWriter& add(const core::Address& value) { return add(abiWord(value)); }
    AbiWriter& add(const core::Hash32& word);
    /// bytes or string.
    AbiWriter& addBytes(core::ByteView value);
    /// An array of `count` static elements whose words `elements` holds.
    AbiWriter& addArray(std::size_t count, const AbiWriter& elements);
    /// An array of elements that are dynamic themselves: tuples with an array or bytes in them.
    AbiWriter& addDynamicArray(const std::vector<AbiWriter>& elements);
    /// A tuple with an array or bytes in it.
    AbiWriter& addTuple(const AbiWriter& fields) { return addTail(fields.finish()); }
    [[nodiscard]] core::Bytes finish() const;
    /// The selector before the arguments.
    [[nodiscard]] core::Bytes call(std::string_view signature) const;

private:
    AbiWriter& addTail(core::Bytes tail);
    core::Bytes m_head;
    // Where in the head the offset of each tail belongs.
    std::vector<std::pair<std::size_t, core::Bytes>> m_tails;
};

/// Reads words and refuses padding that is not zero. Malformed at the end of the bytes or for a value too wide.
class AbiReader {
public:
    explicit AbiReader(core::ByteView bytes) : m_bytes(bytes) {}
    core::Result<core::Hash32> word();
    core::Result<std::uint64_t> number(unsigned bits);
    core::Result<std::int64_t> signedNumber();
    core::Result<core::Address> address();
    [[nodiscard]] std::size_t position() const { return m_at; }
    [[nodiscard]] bool atEnd() const { return m_at == m_bytes.size(); }

private:
    core::ByteView m_bytes;
    std::size_t m_at{};
};

} // namespace wattbourse::chain
