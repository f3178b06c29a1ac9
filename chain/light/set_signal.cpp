// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/light/set_signal.h"

namespace wattbourse::chain {

using core::ErrorCode;
using core::fail;

core::Result<std::optional<SetSignal>> readSignal(const Engine& engine, const SealedBlock& block,
                                                  const SealerSet& before, const GivenReceipts& given) {
    if (given.unseen || !engine.mayChangeSet(block, before))
        return std::optional<SetSignal>{};
    if (given.all != nullptr) {
        WB_TRY(proveReceipts(block.header, *given.all));
        return engine.signalIn(block, before, *given.all);
    }
    if (given.one != nullptr) {
        auto proven = proveReceipt(block.header, *given.one);
        if (!proven)
            return fail(ErrorCode::NotVerified, proven.error().detail);
        return engine.signalIn(block, before, {std::move(proven->receipt)});
    }
    return fail(ErrorCode::NotFound, "it may change who seals, and its receipts are not given");
}

} // namespace wattbourse::chain
