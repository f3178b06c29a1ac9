// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/provider/endpoint.h"

#include <span>

namespace wattbourse::chain {

/// All receipts of a block as a node tells them, unverified, in the order of `transactions` (the block's transaction
/// hashes): by eth_getBlockReceipts, or, where a node has no such method (geth 1.8), by one eth_getTransactionReceipt
/// each in batches. Which way a node goes is remembered. Unavailable when it has not all of them; NotVerified when it
/// names another block or transaction than was asked for.
core::Result<std::vector<boost::json::value>> fetchReceipts(Endpoint& node, std::uint64_t number,
                                                            const core::Hash32& block,
                                                            std::span<const core::Hash32> transactions,
                                                            const std::stop_token& stop);

} // namespace wattbourse::chain
