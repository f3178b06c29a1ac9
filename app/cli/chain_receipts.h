// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Receipts beside headers in the files of chain verify.
#pragma once

#include "chain/proof/receipt.h"

namespace wattbourse::cli {

/// What a file shows of one block's receipts.
struct ShownReceipts {
    std::optional<std::vector<chain::Receipt>> all;
    std::optional<chain::ReceiptProof> one;
};

/// `receipts` (as nodes answer them, or encoded), or `receiptProof` with the receipt's place. Malformed or OutOfRange.
core::Result<ShownReceipts> shownReceipts(const boost::json::object& entry);

/// The receipts that a file keeps apart from an entry's header, by hash or number; nullptr where it has none.
const boost::json::value* receiptsApart(const boost::json::value& file, const boost::json::object& entry);

} // namespace wattbourse::cli
