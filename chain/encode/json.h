// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/encode/uint256.h"
#include "core/base/bytes.h"
#include "core/base/hex.h"
#include "core/base/result.h"

#include <boost/json/value.hpp>
#include <optional>
#include <string_view>
#include <vector>

namespace wattbourse::chain {

/// The JSON document that `text` is: UTF-8, nothing behind it. Malformed otherwise, OutOfRange for more than 64 levels,
/// 10^5 items of one array or object, or 10^6 values in all; found before anything is built of it.
core::Result<boost::json::value> parseJson(std::string_view text);

/// `value` as an object. Malformed otherwise, named by `what`.
core::Result<const boost::json::object*> jsonObject(const boost::json::value& value, std::string_view what);
core::Result<const boost::json::array*> jsonArray(const boost::json::value& value, std::string_view what);
/// A member that must be there and not be null.
core::Result<const boost::json::value*> jsonMember(const boost::json::object& object, std::string_view key);
/// A member, or nullptr where it is missing or null.
const boost::json::value* jsonOptional(const boost::json::object& object, std::string_view key);

/// Integers in every form that nodes write: hex quantity, decimal text, JSON number without a fraction.
core::Result<Uint256> jsonUint256(const boost::json::value& value);
core::Result<std::uint64_t> jsonUint64(const boost::json::value& value);
/// Hex text of any length, with or without 0x.
core::Result<core::Bytes> jsonBytes(const boost::json::value& value);
core::Result<std::string> jsonText(const boost::json::value& value);

template <class Fixed>
core::Result<Fixed> jsonFixed(const boost::json::value& value) {
    const auto* text = value.if_string();
    if (text == nullptr)
        return core::fail(core::ErrorCode::Malformed, "hex text is due");
    return core::fixedFromHex<Fixed>(std::string_view(*text));
}

/// Reads a member of an object with one of the functions above; the error names the key.
template <class Reader>
auto jsonRead(const boost::json::object& object, std::string_view key, Reader reader)
    -> decltype(reader(std::declval<const boost::json::value&>())) {
    auto member = jsonMember(object, key);
    if (!member)
        return tl::make_unexpected(member.error());
    auto read = reader(**member);
    if (!read)
        return core::fail(read.error().code, std::string(key) + ": " + read.error().detail);
    return read;
}

/// Whole numbers that may be missing; for the first also null, which is none.
core::Result<std::optional<std::uint64_t>> jsonOptionalUint64(const boost::json::object& object, std::string_view key,
                                                              std::optional<std::uint64_t> missing = std::nullopt);
core::Result<std::uint64_t> jsonUint64Or(const boost::json::object& object, std::string_view key,
                                         std::uint64_t missing);

/// Refuses an object with a key that is not in `known`: a misspelt rule must not be passed over.
core::Result<void> jsonOnly(const boost::json::object& object, std::initializer_list<std::string_view> known,
                            std::string_view what);

/// An array of hex texts, at most `most`.
core::Result<std::vector<core::Bytes>> jsonBytesList(const boost::json::value& value, std::size_t most);
core::Result<std::vector<core::Address>> jsonAddresses(const boost::json::value& value, std::size_t most);

boost::json::value jsonOrNull(const std::optional<std::uint64_t>& number);
boost::json::array jsonOf(const std::vector<core::Address>& addresses);

} // namespace wattbourse::chain
