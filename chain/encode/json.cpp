// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/encode/json.h"

#include <algorithm>
#include <array>
#include <boost/json/parser.hpp>
#include <cmath>

namespace wattbourse::chain {

using core::ErrorCode;
using core::fail;
using core::Result;
namespace json = boost::json;

namespace {

constexpr std::size_t kMaxDepth = 64;
constexpr std::size_t kMaxItems = 100'000;
constexpr std::size_t kMaxValues = 1'000'000;

// Counts commas by level, outside of strings: a document of many small values would take thirty times its size.
Result<void> checkShape(std::string_view text) {
    std::array<std::size_t, kMaxDepth + 1> items{};
    std::size_t depth = 0;
    std::size_t values = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        switch (text[at]) {
        case '"':
            for (++at; at < text.size() && text[at] != '"'; ++at)
                at += text[at] == '\\' ? 1U : 0U;
            break;
        case '[':
        case '{':
            if (++depth > kMaxDepth)
                return fail(ErrorCode::OutOfRange, "JSON of more than 64 levels");
            items[depth] = 1;
            break;
        case ']':
        case '}':
            // A closing bracket too many is the parser's to name.
            depth -= depth == 0 ? 0 : 1;
            break;
        case ',':
            if (++items[depth] > kMaxItems)
                return fail(ErrorCode::OutOfRange, "JSON with a list of more than 100000 items");
            if (++values > kMaxValues)
                return fail(ErrorCode::OutOfRange, "JSON of more than a million values");
            break;
        default:
            break;
        }
    }
    return {};
}

} // namespace

Result<json::value> parseJson(std::string_view text) {
    WB_TRY(checkShape(text));
    json::parse_options options;
    options.max_depth = kMaxDepth;
    json::parser parser({}, options);
    json::error_code error;
    parser.write(text, error);
    if (error)
        return fail(ErrorCode::Malformed, "not JSON: " + error.message());
    return parser.release();
}

Result<const json::object*> jsonObject(const json::value& value, std::string_view what) {
    if (const auto* object = value.if_object())
        return object;
    return fail(ErrorCode::Malformed, std::string(what) + ": not an object");
}

Result<const json::array*> jsonArray(const json::value& value, std::string_view what) {
    if (const auto* array = value.if_array())
        return array;
    return fail(ErrorCode::Malformed, std::string(what) + ": not an array");
}

const json::value* jsonOptional(const json::object& object, std::string_view key) {
    const auto* value = object.if_contains(key);
    return value == nullptr || value->is_null() ? nullptr : value;
}

Result<const json::value*> jsonMember(const json::object& object, std::string_view key) {
    if (const auto* value = jsonOptional(object, key))
        return value;
    return fail(ErrorCode::Malformed, std::string(key) + ": missing");
}

Result<Uint256> jsonUint256(const json::value& value) {
    if (const auto* text = value.if_string()) {
        // Some nodes write a zero as data without digits.
        if (*text == "0x")
            return Uint256{};
        return Uint256::parse(std::string_view(*text));
    }
    if (const auto* number = value.if_uint64())
        return Uint256(*number);
    if (const auto* number = value.if_int64(); number != nullptr && *number >= 0)
        return Uint256(static_cast<std::uint64_t>(*number));
    // A double is exact up to 2^53 only.
    if (const auto* number = value.if_double();
        number != nullptr && *number >= 0 && *number <= 9007199254740992.0 && std::trunc(*number) == *number)
        return Uint256(static_cast<std::uint64_t>(*number));
    return fail(ErrorCode::Malformed, "not a whole number");
}

Result<std::uint64_t> jsonUint64(const json::value& value) {
    WB_ASSIGN(const Uint256 number, jsonUint256(value));
    if (!number.fitsUint64())
        return fail(ErrorCode::OutOfRange, "number of more than 64 bits");
    return number.limbs[0];
}

Result<core::Bytes> jsonBytes(const json::value& value) {
    const auto* text = value.if_string();
    if (text == nullptr)
        return fail(ErrorCode::Malformed, "hex text is due");
    return core::fromHex(std::string_view(*text));
}

Result<std::string> jsonText(const json::value& value) {
    const auto* text = value.if_string();
    if (text == nullptr)
        return fail(ErrorCode::Malformed, "text is due");
    return std::string(*text);
}

Result<std::optional<std::uint64_t>> jsonOptionalUint64(const json::object& object, std::string_view key,
                                                        std::optional<std::uint64_t> missing) {
    const auto* value = object.if_contains(key);
    if (value == nullptr)
        return missing;
    if (value->is_null())
        return std::optional<std::uint64_t>{};
    WB_ASSIGN(const std::uint64_t number, jsonRead(object, key, jsonUint64));
    return std::optional(number);
}

Result<std::uint64_t> jsonUint64Or(const json::object& object, std::string_view key, std::uint64_t missing) {
    return object.contains(key) ? jsonRead(object, key, jsonUint64) : Result<std::uint64_t>(missing);
}

Result<void> jsonOnly(const json::object& object, std::initializer_list<std::string_view> known,
                      std::string_view what) {
    for (const auto& member : object)
        if (std::find(known.begin(), known.end(), std::string_view(member.key())) == known.end())
            return fail(ErrorCode::Malformed, std::string(what) + ": unknown key " + std::string(member.key()));
    return {};
}

Result<std::vector<core::Bytes>> jsonBytesList(const json::value& value, std::size_t most) {
    WB_ASSIGN(const json::array* array, jsonArray(value, "list"));
    if (array->size() > most)
        return fail(ErrorCode::OutOfRange, "list of more than " + std::to_string(most));
    std::vector<core::Bytes> out;
    out.reserve(array->size());
    for (const auto& item : *array) {
        WB_ASSIGN(core::Bytes bytes, jsonBytes(item));
        out.push_back(std::move(bytes));
    }
    return out;
}

Result<std::vector<core::Address>> jsonAddresses(const json::value& value, std::size_t most) {
    WB_ASSIGN(const json::array* array, jsonArray(value, "list"));
    if (array->size() > most)
        return fail(ErrorCode::OutOfRange, "list of more than " + std::to_string(most));
    std::vector<core::Address> out;
    out.reserve(array->size());
    for (const auto& item : *array) {
        WB_ASSIGN(const core::Address address, jsonFixed<core::Address>(item));
        out.push_back(address);
    }
    return out;
}

json::value jsonOrNull(const std::optional<std::uint64_t>& number) {
    return number ? json::value(*number) : json::value(nullptr);
}

json::array jsonOf(const std::vector<core::Address>& addresses) {
    json::array out;
    for (const auto& address : addresses)
        out.emplace_back(core::toHex0x(address));
    return out;
}

} // namespace wattbourse::chain
