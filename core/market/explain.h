// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/auction.h"

#include <optional>
#include <span>

namespace wattbourse::core {

/// Why an order got what it got.
enum class FillReason {
    // Filled in full.
    Filled,
    // In the marginal tick: shared pro rata with the others there.
    Shared,
    // Its limit is on the wrong side of the clearing price.
    PriceBeyondLimit,
    // Its limit would do, but better orders of its own side used the volume up.
    BetterOrdersFirst,
    // No buyer offered as much as the cheapest seller asked.
    NotCrossed,
    // The other side is empty.
    NoCounterpart,
};

/// The values that the sentence "why did I get this?" is made of; the sentence itself is made where people read it.
struct FillExplanation {
    FillReason reason{FillReason::NoCounterpart};
    Fill fill;
    /// Absent when nothing was traded.
    std::optional<Tick> price;
    /// What the order's tick got of what it wanted.
    Energy tickFilled;
    Energy tickTotal;
    /// Highest bid and lowest offer of the book.
    std::optional<Tick> bestBuy;
    std::optional<Tick> bestSell;
};

/// `demand` and `supply` are the cleared book by tick and contain the order.
FillExplanation explainFill(const Clearing& clearing, std::span<const std::int64_t> demand,
                            std::span<const std::int64_t> supply, const AuctionOrder& order);

} // namespace wattbourse::core
