// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/explain.h"

#include <algorithm>
#include <iterator>

namespace wattbourse::core {

namespace {

std::optional<Tick> highestUsed(std::span<const std::int64_t> quantities) {
    const auto found = std::find_if(quantities.rbegin(), quantities.rend(), [](std::int64_t q) { return q > 0; });
    if (found == quantities.rend())
        return std::nullopt;
    return Tick{static_cast<std::uint16_t>(std::distance(found, quantities.rend()) - 1)};
}

std::optional<Tick> lowestUsed(std::span<const std::int64_t> quantities) {
    const auto found = std::find_if(quantities.begin(), quantities.end(), [](std::int64_t q) { return q > 0; });
    if (found == quantities.end())
        return std::nullopt;
    return Tick{static_cast<std::uint16_t>(std::distance(quantities.begin(), found))};
}

FillReason reasonOf(const Clearing& clearing, const AuctionOrder& order, const FillExplanation& known) {
    const bool buying = order.side == Side::Buy;
    if (clearing.volume.value == 0)
        return (buying ? known.bestSell : known.bestBuy) ? FillReason::NotCrossed : FillReason::NoCounterpart;
    if (known.fill.down == order.quantity)
        return FillReason::Filled;
    if (order.tick == (buying ? clearing.marginalBuy : clearing.marginalSell))
        return FillReason::Shared;
    const bool beyond = buying ? order.tick < clearing.price : order.tick > clearing.price;
    return beyond ? FillReason::PriceBeyondLimit : FillReason::BetterOrdersFirst;
}

} // namespace

FillExplanation explainFill(const Clearing& clearing, std::span<const std::int64_t> demand,
                            std::span<const std::int64_t> supply, const AuctionOrder& order) {
    const std::span<const std::int64_t> own = order.side == Side::Buy ? demand : supply;
    FillExplanation out;
    out.tickTotal = {own[order.tick.value]};
    out.fill = fillOf(clearing, order.side, order.tick, order.quantity, out.tickTotal);
    out.tickFilled = fillOf(clearing, order.side, order.tick, out.tickTotal, out.tickTotal).down;
    if (clearing.volume.value > 0)
        out.price = clearing.price;
    out.bestBuy = highestUsed(demand);
    out.bestSell = lowestUsed(supply);
    out.reason = reasonOf(clearing, order, out);
    return out;
}

} // namespace wattbourse::core
