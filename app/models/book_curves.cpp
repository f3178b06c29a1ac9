// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/book_curves.h"

#include "core/market/auction.h"

#include <algorithm>

namespace wattbourse::app {

bool BookCurves::empty() const {
    return !usedTicks();
}

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
    if (tick.value >= ticks() || !clearing || clearing->volume.value <= 0)
        return {};
    const std::int64_t total = (side == core::Side::Buy ? book.demand : book.supply)[tick.value];
    return total <= 0 ? core::Energy{} : core::fillOf(*clearing, side, tick, quantity, {total}).down;
}

std::optional<std::pair<std::size_t, std::size_t>> BookCurves::usedTicks() const {
    std::optional<std::pair<std::size_t, std::size_t>> used;
    for (std::size_t i = 0; i < ticks(); ++i)
        if (book.demand[i] != 0 || book.supply[i] != 0)
            used = {used ? used->first : i, i};
    return used;
}

BookCurves curvesOf(const core::MarketRow& row, const core::SlotBook& book) {
    BookCurves out;
    out.row = row;
    out.book = book;
    const std::size_t ticks = std::min(std::max(book.demand.size(), book.supply.size()), core::kMaxTicks);
    out.book.demand.resize(ticks);
    out.book.supply.resize(ticks);
    out.demand = out.book.demand;
    out.supply = out.book.supply;
    for (std::size_t i = ticks; i-- > 1;)
        out.demand[i - 1] += out.demand[i];
    for (std::size_t i = 1; i < ticks; ++i)
        out.supply[i] += out.supply[i - 1];
    if (!book.cleared) {
        if (ticks > 0)
            out.clearing = core::clearBook(out.book.demand, out.book.supply);
        return out;
    }
    const core::Clearing& c = book.clearing;
    if (c.volume.value <= 0 || std::max({c.price.value, c.marginalBuy.value, c.marginalSell.value}) < ticks)
        out.clearing = c;
    return out;
}

BookCurves curvesWith(const BookCurves& curves, const core::OrderIntent& more) {
    if (curves.book.cleared || more.tick.value >= curves.ticks() || more.quantity.value <= 0)
        return curves;
    core::SlotBook book = curves.book;
    (more.side == core::Side::Buy ? book.demand : book.supply)[more.tick.value] += more.quantity.value;
    return curvesOf(curves.row, book);
}

} // namespace wattbourse::app
