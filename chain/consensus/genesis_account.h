// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <boost/json/value.hpp>

namespace wattbourse::chain {

/// An account of a genesis file (`nonce`, `balance`, `code`, `storage`, each optional) as the state's trie holds it.
/// Malformed or OutOfRange with the field's path.
core::Result<core::Bytes> genesisAccount(const boost::json::object& account);

} // namespace wattbourse::chain
