// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/market/auction.h"
#include "core/units/units.h"

namespace wattbourse::core {

/// What a claimed order does to its account, as the contract books it.
struct TradeSettlement {
    /// Net energy bought: negative for a seller.
    Energy contracted;
    /// Negative: paid by a buyer at the clearing price (for the fill rounded up). Positive: owed to a seller after
    /// delivery (for the fill rounded down).
    Credit credit;
    /// Of the buyer's escrow, or of the seller's bond, back at once.
    Credit refund;
};

/// Escrow of a buyer's order: its cost at its limit, rounded up. A seller's bond is the same at the market's bond
/// price.
Result<Credit> escrowOf(Energy quantity, Price limitOrBond);

/// OutOfRange when a product overflows.
Result<TradeSettlement> settleBuy(const Fill& fill, Energy quantity, Price limit, Price clearingPrice);
Result<TradeSettlement> settleSell(const Fill& fill, Energy quantity, Price clearingPrice, Price bond);

/// Credits of imbalance = metered - contracted (import and buying positive): more taken than bought pays the price up,
/// rounded up (negative); less taken is bought back at the price down, rounded down (positive).
Result<Credit> imbalanceCredit(Energy contracted, Energy metered, Price up, Price down);

} // namespace wattbourse::core
