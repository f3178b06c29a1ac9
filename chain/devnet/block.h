// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/consensus/aura/header.h"
#include "core/base/bytes.h"
#include "core/base/result.h"

#include <memory>
#include <vector>

namespace wattbourse::chain::devnet {

/// A sealed block as authorities hand it on and keep it.
struct Block {
    aura::Header header;
    core::Bytes headerRlp;
    core::Hash32 hash;
    std::vector<core::Bytes> rawTransactions;
    /// Hashes of the raw transactions, in order.
    std::vector<core::Hash32> transactions;
};
using BlockPtr = std::shared_ptr<const Block>;

BlockPtr makeBlock(const aura::Header& header, std::vector<core::Bytes> rawTransactions);

/// RLP([header, [transaction strings]]).
core::Bytes encodeBlock(const Block& block);
/// Malformed when it is not that, strictly.
core::Result<BlockPtr> decodeBlock(core::ByteView rlp, const aura::HeaderForm& form);

} // namespace wattbourse::chain::devnet
