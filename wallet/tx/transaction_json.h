// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wallet/tx/transaction.h"

#include <boost/json/value.hpp>

namespace wattbourse::wallet {

/// A transaction as ethers 6 writes it: type, chainId, nonce, to, value, data, gasLimit, gasPrice, maxFeePerGas,
/// maxPriorityFeePerGas, accessList (objects or pairs). Absent and null fields are zero or empty, an absent type is
/// inferred as ethers does. Refused: unknown fields, fields that the type does not have, a signature that is there
/// already, no chainId. `from`, when given, is answered for the caller to compare.
struct ReadTransaction {
    Transaction transaction;
    std::optional<core::Address> from;
};
core::Result<ReadTransaction> readTransaction(const boost::json::value& value);

} // namespace wattbourse::wallet
