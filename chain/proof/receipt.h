// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/consensus/block_header.h"
#include "core/api/txn.h"
#include "core/base/result.h"

#include <boost/json/value.hpp>

namespace wattbourse::chain {

/// What a transaction left behind, as the receipts trie holds it.
struct Receipt {
    /// 0 for a legacy transaction, else its EIP-2718 type.
    std::uint8_t type{};
    /// From EIP-658 on.
    std::optional<bool> succeeded;
    /// Before it; neither on some proof-of-authority chains (EIP-98).
    std::optional<core::Hash32> postState;
    /// Gas of this transaction and all before it in its block.
    std::uint64_t cumulativeGas{};
    Bloom bloom;
    std::vector<core::LogEntry> logs;
};

/// Strict, in every form that chains have had: 3 or 4 fields, typed or not; the bloom must be that of the logs.
/// Malformed, OutOfRange, NotVerified (bloom).
core::Result<Receipt> decodeReceipt(core::ByteView encoded);
core::Bytes encodeReceipt(const Receipt& receipt);
/// From eth_getTransactionReceipt or eth_getBlockReceipts; the bloom is computed from the logs.
core::Result<Receipt> receiptFromJson(const boost::json::object& receipt);

/// The three bits of one address or topic.
void addToBloom(Bloom& bloom, core::ByteView item);
Bloom bloomOf(const std::vector<core::LogEntry>& logs);
/// True when every bit of `item` is set: it may be in a log. False: it is in none.
bool bloomMayHold(const Bloom& bloom, core::ByteView item);

/// One receipt of a block and the nodes of the receipts trie on the way to it.
struct ReceiptProof {
    std::uint64_t index{};
    std::vector<core::Bytes> nodes;
};
struct ProvenReceipt {
    Receipt receipt;
    /// The same nodes prove that the block has no receipt behind this one.
    bool isLast{};
};
/// NotVerified where the nodes do not lead from the header's receipts root to a receipt.
core::Result<ProvenReceipt> proveReceipt(const BlockHeader& header, const ReceiptProof& proof);

/// All receipts of a block, in order: they must hash to the header's receipts root and their blooms make up its bloom.
/// NotVerified otherwise.
core::Result<void> proveReceipts(const BlockHeader& header, const std::vector<Receipt>& receipts);

} // namespace wattbourse::chain
