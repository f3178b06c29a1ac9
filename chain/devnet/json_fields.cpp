// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/devnet/json_fields.h"

#include "core/base/hex.h"

#include <charconv>

namespace wattbourse::chain::devnet {
namespace {

core::Result<std::string_view> textField(const boost::json::object& from, std::string_view key) {
    const auto* value = from.if_contains(key);
    if (!value || !value->is_string())
        return core::fail(core::ErrorCode::Malformed, std::string(key) + " is not a string");
    return std::string_view(value->get_string());
}

} // namespace

core::Result<std::uint64_t> parseQuantity(std::string_view text) {
    if (!text.starts_with("0x") || text.size() < 3 || text.size() > 18)
        return core::fail(core::ErrorCode::Malformed, "not a quantity");
    std::uint64_t out = 0;
    const auto* end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data() + 2, end, out, 16);
    if (error != std::errc{} || stopped != end)
        return core::fail(core::ErrorCode::Malformed, "not a quantity");
    return out;
}

std::string toQuantity(std::uint64_t value) {
    char digits[16];
    const auto end = std::to_chars(digits, digits + sizeof digits, value, 16).ptr;
    return "0x" + std::string(digits, end);
}

core::Result<std::uint64_t> quantityField(const boost::json::object& from, std::string_view key) {
    WB_ASSIGN(const auto text, textField(from, key));
    auto out = parseQuantity(text);
    if (!out)
        return core::fail(core::ErrorCode::Malformed, std::string(key) + " is not a quantity");
    return out;
}

core::Result<core::Hash32> hashField(const boost::json::object& from, std::string_view key) {
    WB_ASSIGN(const auto text, textField(from, key));
    auto out = core::hashFromHex(text);
    if (!out)
        return core::fail(core::ErrorCode::Malformed, std::string(key) + " is not a hash");
    return out;
}

core::Result<core::Bytes> dataField(const boost::json::object& from, std::string_view key) {
    WB_ASSIGN(const auto text, textField(from, key));
    auto out = core::fromHex(text);
    if (!out)
        return core::fail(core::ErrorCode::Malformed, std::string(key) + " is not hex");
    return out;
}

} // namespace wattbourse::chain::devnet
