// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/devnet/block.h"
#include "chain/devnet/sealing.h"

#include <boost/json/object.hpp>

namespace wattbourse::chain::devnet {

/// The header as Parity and OpenEthereum write it (AuRa: step as decimal text, signature without 0x, sealFields as RLP)
/// or as geth does (Clique). No transactions.
boost::json::object headerJson(const Block& block, const Sealing& sealing);

/// headerJson with transaction hashes, size and the rest of eth_getBlockBy….
boost::json::object blockJson(const Block& block, const Sealing& sealing,
                              const std::optional<Uint256>& totalDifficulty);

} // namespace wattbourse::chain::devnet
