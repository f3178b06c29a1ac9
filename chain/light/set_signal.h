// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/consensus/engine.h"

namespace wattbourse::chain {

/// What is shown of a block's receipts along with its header.
struct GivenReceipts {
    GivenReceipts() = default;
    /// All of them, in order; nullptr for none.
    GivenReceipts(const std::vector<Receipt>* whole) : all(whole) {} // NOLINT(google-explicit-constructor)

    const std::vector<Receipt>* all{};
    /// One with its proof. It proves a change; that no later receipt holds another one only where it is the last.
    const ReceiptProof* one{};
    /// They are not to be had, and no change is taken to be in them: for looking at recorded headers, never for
    /// following a chain.
    bool unseen{false};
};

/// The change of sealers that a verified block announces. NotFound where its receipts are needed and none are given,
/// NotVerified where those given are not the block's.
core::Result<std::optional<SetSignal>> readSignal(const Engine& engine, const SealedBlock& block,
                                                  const SealerSet& before, const GivenReceipts& given);

} // namespace wattbourse::chain
