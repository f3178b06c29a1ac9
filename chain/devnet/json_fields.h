// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <boost/json/object.hpp>
#include <string>
#include <string_view>

namespace wattbourse::chain::devnet {

/// Typed reads of JSON-RPC objects: quantities ("0x1f", no leading zeros asked) and data ("0x00ff"). Malformed, naming
/// the key, when it is missing or of another form.
core::Result<std::uint64_t> quantityField(const boost::json::object& from, std::string_view key);
core::Result<core::Hash32> hashField(const boost::json::object& from, std::string_view key);
core::Result<core::Bytes> dataField(const boost::json::object& from, std::string_view key);

/// "0x1f" of at most 64 bits.
core::Result<std::uint64_t> parseQuantity(std::string_view text);
std::string toQuantity(std::uint64_t value);

} // namespace wattbourse::chain::devnet
