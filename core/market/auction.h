// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/market/order.h"

#include <cstdint>
#include <span>
#include <vector>

namespace wattbourse::core {

/// The uniform auction by price ticks, the twin of the contract's TickBook: same rule, same rounding. It does not
/// have the contract's limit of 2^32 - 1 Wh in one tick.

constexpr std::size_t kMaxTicks = 1024;

/// The clearing of a book given as Wh by tick (both of the same length, none negative, each side's sum within 63 bits):
/// the largest min(D(p), S(p)); among the ticks that reach it those with the smallest |D(p) - S(p)|; among those the
/// middle one, the lower of two. Volume 0 when the book does not cross; the ticks are then 0 and mean nothing.
Clearing clearBook(std::span<const std::int64_t> demand, std::span<const std::int64_t> supply);

/// What an order gets. `down` is credited; a buyer in a marginal tick pays for `up`, so that the pool is never short.
struct Fill {
    Energy down;
    Energy up;
    bool operator==(const Fill&) const = default;
};

/// `tickTotal` is the sum of all orders of that side in that tick, `quantity` one of them.
Fill fillOf(const Clearing& clearing, Side side, Tick tick, Energy quantity, Energy tickTotal);

/// An order as far as the auction looks at it.
struct AuctionOrder {
    Side side{Side::Buy};
    Tick tick;
    /// Positive.
    Energy quantity;
};

struct AuctionResult {
    Clearing clearing;
    /// In the order of the orders.
    std::vector<Fill> fills;
};

/// Sums the orders into ticks, clears, fills each one. OutOfRange when there are no ticks or more than kMaxTicks, a
/// tick is off the grid, a quantity is not positive or a side's sum overflows.
Result<AuctionResult> clearOrders(std::span<const AuctionOrder> orders, std::size_t ticks);

} // namespace wattbourse::core
