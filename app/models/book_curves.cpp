// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/book_curves.h"

#include <algorithm>

namespace wattbourse::app {

namespace {

// A product of two 64-bit numbers.
__extension__ using Wide = __int128;

} // namespace

bool BookCurves::empty() const { return !usedTicks(); }

std::int64_t BookCurves::demandFilled(std::size_t tick) const {
    if (!clearing || clearing->volume.value <= 0 || tick < clearing->marginalBuy.value)
        return 0;
    return tick == clearing->marginalBuy.value ? clearing->marginalBuyVolume.value : book.demand[tick];
}

std::int64_t BookCurves::supplyFilled(std::size_t tick) const {
    if (!clearing || clearing->volume.value <= 0 || tick > clearing->marginalSell.value)
        return 0;
    return tick == clearing->marginalSell.value ? clearing->marginalSellVolume.value : book.supply[tick];
}

core::Energy BookCurves::filled(core::Side side, core::Tick tick, core::Energy quantity) const {
    if (tick.value >= ticks())
        return {};
    const bool buys = side == core::Side::Buy;
    const std::int64_t total = buys ? book.demand[tick.value] : book.supply[tick.value];
    const std::int64_t part = buys ? demandFilled(tick.value) : supplyFilled(tick.value);
    if (total <= 0)
        return {};
    return {static_cast<std::int64_t>(static_cast<Wide>(quantity.value) * part / total)};
}

std::optional<std::pair<std::size_t, std::size_t>> BookCurves::usedTicks() const {
    std::optional<std::pair<std::size_t, std::size_t>> used;
    for (std::size_t i = 0; i < ticks(); ++i)
        if (book.demand[i] != 0 || book.supply[i] != 0)
            used = {used ? used->first : i, i};
    return used;
}

BookCurves curvesOf(const core::MarketRow& row, const core::SlotBook& book, const std::optional<core::Clearing>& indicated) {
    BookCurves out;
    out.row = row;
    out.book = book;
    const std::size_t ticks = std::max(book.demand.size(), book.supply.size());
    out.book.demand.resize(ticks);
    out.book.supply.resize(ticks);
    out.demand = out.book.demand;
    out.supply = out.book.supply;
    for (std::size_t i = ticks; i-- > 1;)
        out.demand[i - 1] += out.demand[i];
    for (std::size_t i = 1; i < ticks; ++i)
        out.supply[i] += out.supply[i - 1];
    out.clearing = book.cleared ? std::optional(book.clearing) : indicated;
    // A clearing outside its own book is not drawn.
    if (out.clearing && out.clearing->volume.value > 0 &&
        std::max({out.clearing->price.value, out.clearing->marginalBuy.value, out.clearing->marginalSell.value}) >= ticks)
        out.clearing.reset();
    return out;
}

} // namespace wattbourse::app
