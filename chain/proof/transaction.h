// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <boost/json/value.hpp>

namespace wattbourse::chain {

/// The encoding of a signed transaction (types 0 to 4) rebuilt from a node's JSON: its Keccak-256 is the
/// transaction's hash, and the transactions trie holds it. Nothing is checked but the shape: the trie's root is what
/// proves it. Malformed, OutOfRange.
core::Result<core::Bytes> encodeTransaction(const boost::json::object& transaction);

} // namespace wattbourse::chain
