// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/market.h"

#include <vector>

/// What the contract asks of a market's row before it opens or changes a market (MarketAdmin), so that a form can say
/// it while somebody writes.
namespace wattbourse::core {

enum class RowField {
    Commodity,
    Matching,
    Visibility,
    BuyerRoles,
    SellerRoles,
    SoleBuyer,
    SlotSeconds,
    GateOpens,
    GateCloses,
    RevealSeconds,
    LowestPrice,
    PriceStep,
    Ticks,
    MinQuantity,
    MaxQuantity,
    Tolerance,
    Penalty,
    ImbalanceUp,
    ImbalanceDown,
    SellerBond,
    SealedDeposit,
    FromSlot,
};

enum class RowFault {
    /// Must not be nothing.
    Missing,
    /// Larger than the contract takes.
    TooLarge,
    /// Not to be stated for a market of this shape.
    NotHere,
    /// Does not go with another field: gates in the wrong order, the least above the most, a reveal after the delivery
    /// began, a market of flexibility with a continuous book.
    DoesNotFit,
    /// All markets of a network have the same.
    DiffersFromOthers,
    /// Never changes in a market that is open.
    Fixed,
    /// Somebody can order in that slot already, by the present row or by the new one.
    SlotOpenAlready,
};

struct RowProblem {
    RowField field{};
    RowFault fault{};
    bool operator==(const RowProblem&) const = default;
};

struct RowContext {
    /// The newest row of each market.
    const std::vector<MarketRow>& rows;
    /// Of the readings.
    std::uint32_t slotSeconds{};
    UnixTime now;
};

/// What keeps `row` from being opened as a new market; empty when nothing does. Whether the sole buyer has a role that
/// may buy is not looked at.
std::vector<RowProblem> problemsOfNew(const MarketRow& row, const RowContext& context);
/// What keeps `row` from replacing the newest row of market `row.id` from slot `row.fromSlot` on.
std::vector<RowProblem> problemsOfChange(const MarketRow& row, const RowContext& context);
/// The first slot that nobody can order in yet, neither by `present` nor by `wanted`.
SlotIndex firstChangeableSlot(const MarketRow& present, const MarketRow& wanted, UnixTime now);

} // namespace wattbourse::core
