// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/txn.h"
#include "core/market/shapes.h"

namespace wattbourse::core {

/// What a continuous market has beside the views and calls of Market. Implemented by the chain; threads as there.
class ContinuousMarket {
public:
    virtual ~ContinuousMarket() = default;

    /// Every trade of a slot's book in the blocks from `fromBlock` on, oldest first, and that there were no others.
    virtual Result<Proven<std::vector<BookTrade>>> trades(MarketId market, SlotIndex slot, std::uint64_t fromBlock,
                                                          Finality atLeast) = 0;
    /// The orders that a transaction placed.
    [[nodiscard]] virtual Result<std::vector<OrderRecord>> placedBy(const TxnOutcome& outcome) const = 0;

    [[nodiscard]] virtual TxnRequest tradeCall(const Address& account,
                                               const std::vector<ContinuousOffer>& offers) const = 0;
    /// Another price or another quantity left, in one step and under the same id.
    [[nodiscard]] virtual TxnRequest amendCall(OrderId id, Tick tick, Energy quantity) const = 0;
};

} // namespace wattbourse::core
