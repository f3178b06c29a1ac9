// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/market.h"

#include <optional>
#include <vector>

namespace wattbourse::app {

/// Both cumulative curves of a book and what of it fills at a clearing, all in Wh by tick.
struct BookCurves {
    core::MarketRow row;
    core::SlotBook book;
    /// Demand at this tick and above; supply at this tick and below.
    std::vector<std::int64_t> demand;
    std::vector<std::int64_t> supply;
    /// The clearing that holds, or that an open book would have if its gate closed now. None when the one that came
    /// with a cleared book does not fit it.
    std::optional<core::Clearing> clearing;

    [[nodiscard]] bool empty() const;
    [[nodiscard]] std::size_t ticks() const { return demand.size(); }
    /// What of the tick's own quantity fills.
    [[nodiscard]] std::int64_t demandFilled(std::size_t tick) const;
    [[nodiscard]] std::int64_t supplyFilled(std::size_t tick) const;
    /// What of one order at this tick fills: pro rata at the marginal tick, floored (domain.md, Fills).
    [[nodiscard]] core::Energy filled(core::Side side, core::Tick tick, core::Energy quantity) const;
    /// Ticks from the lowest to the highest that hold an order; none for an empty book.
    [[nodiscard]] std::optional<std::pair<std::size_t, std::size_t>> usedTicks() const;
};

/// A cleared book brings its own clearing; an open one is cleared as the contract would (core/market/auction.h).
BookCurves curvesOf(const core::MarketRow& row, const core::SlotBook& book);
/// The same open book with one more order in it; unchanged when the order does not fit the grid or the book is cleared.
BookCurves curvesWith(const BookCurves& curves, const core::OrderIntent& more);

} // namespace wattbourse::app
