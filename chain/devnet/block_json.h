// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/devnet/block.h"

#include <boost/json/object.hpp>

namespace wattbourse::chain::devnet {

/// The header as Parity and OpenEthereum write it (step as decimal text, signature without 0x, sealFields as RLP), with
/// zeros for mixHash and nonce, which some tools ask for. No transactions.
boost::json::object headerJson(const Block& block);

/// headerJson with transaction hashes, size and the rest of eth_getBlockBy….
boost::json::object blockJson(const Block& block);

} // namespace wattbourse::chain::devnet
