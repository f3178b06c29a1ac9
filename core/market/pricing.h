// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/market/auction.h"

#include <cstdint>
#include <span>

namespace wattbourse::core {

/// The price grid of a market: tick 0 and the step from one tick to the next.
struct PriceGrid {
    Price lowest;
    Price tick;
    [[nodiscard]] Price at(Tick t) const { return {lowest.value + t.value * tick.value}; }
};

/// A book cleared as its market's matching prices it: who trades how much is the same in all auctions, the price and
/// what the buyers owe together (`cost`) are not. The twin of the contract's TickBook. OutOfRange when the cost does
/// not fit. A continuous market has no clearing: OutOfRange.
Result<Clearing> clearMarket(std::span<const std::int64_t> demand, std::span<const std::int64_t> supply,
                             Matching matching, const PriceGrid& grid);

/// What a buyer pays for its fill (rounded up both times): at the clearing's price, or its share of the cost where each
/// seller gets its own offer.
Result<Credit> buyerPays(const Clearing& clearing, Matching matching, const PriceGrid& grid, const Fill& fill);
/// What the seller of an order at `tick` gets for its fill, rounded down.
Result<Credit> sellerGets(const Clearing& clearing, Matching matching, const PriceGrid& grid, Tick tick,
                          const Fill& fill);

} // namespace wattbourse::core
