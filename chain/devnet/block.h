// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/consensus/engine.h"
#include "core/base/bytes.h"
#include "core/base/result.h"

#include <memory>
#include <vector>

namespace wattbourse::chain::devnet {

/// A sealed block as authorities hand it on and keep it.
struct Block : SealedBlock {
    std::vector<core::Bytes> rawTransactions;
    /// Hashes of the raw transactions, in order.
    std::vector<core::Hash32> transactions;
};
using BlockPtr = std::shared_ptr<const Block>;

BlockPtr makeBlock(SealedBlock sealed, std::vector<core::Bytes> rawTransactions);

/// RLP([header, [transaction strings]]).
core::Bytes encodeBlock(const Block& block);
/// Malformed when it is not that, strictly, with a header of this engine.
core::Result<BlockPtr> decodeBlock(core::ByteView rlp, const chain::Engine& engine);

} // namespace wattbourse::chain::devnet
