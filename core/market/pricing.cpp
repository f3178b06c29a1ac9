// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/pricing.h"

#include "core/base/checked.h"

#include <limits>

namespace wattbourse::core {

namespace {

__extension__ using Wide = unsigned __int128;

/// Each tick's accepted offers, rounded down: what its sellers get is not more.
Result<Credit> offersCost(const Clearing& clearing, std::span<const std::int64_t> supply, const PriceGrid& grid) {
    Credit sum;
    for (std::uint16_t tick = 0; tick <= clearing.marginalSell.value; ++tick) {
        const bool marginal = tick == clearing.marginalSell.value;
        const Energy taken = marginal ? clearing.marginalSellVolume : Energy{supply[tick]};
        WB_ASSIGN(const Credit part, cost(taken, grid.at({tick}), Rounding::Down));
        WB_ASSIGN(sum.value, checkedAdd(sum.value, part.value));
    }
    return sum;
}

} // namespace

Result<Clearing> clearMarket(std::span<const std::int64_t> demand, std::span<const std::int64_t> supply,
                             Matching matching, const PriceGrid& grid) {
    if (matching == Matching::Continuous)
        return fail(ErrorCode::OutOfRange, "a continuous market has no clearing");
    Clearing clearing = clearBook(demand, supply);
    if (clearing.volume.value == 0)
        return clearing;
    if (matching == Matching::PayAsBid) {
        WB_ASSIGN(clearing.cost, offersCost(clearing, supply, grid));
        return clearing;
    }
    if (matching == Matching::PayAsCleared)
        clearing.price = clearing.marginalSell;
    WB_ASSIGN(clearing.cost, cost(clearing.volume, grid.at(clearing.price), Rounding::Down));
    return clearing;
}

Result<Credit> buyerPays(const Clearing& clearing, Matching matching, const PriceGrid& grid, const Fill& fill) {
    if (matching != Matching::PayAsBid || clearing.volume.value == 0)
        return cost(fill.up, grid.at(clearing.price), Rounding::Up);
    const auto volume = static_cast<std::uint64_t>(clearing.volume.value);
    const Wide product =
        Wide{static_cast<std::uint64_t>(fill.up.value)} * static_cast<std::uint64_t>(clearing.cost.value);
    const Wide share = (product + volume - 1) / volume;
    if (share > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
        return fail(ErrorCode::OutOfRange, "a share of the cost overflows");
    return Credit{static_cast<std::int64_t>(share)};
}

Result<Credit> sellerGets(const Clearing& clearing, Matching matching, const PriceGrid& grid, Tick tick,
                          const Fill& fill) {
    return cost(fill.down, grid.at(matching == Matching::PayAsBid ? tick : clearing.price), Rounding::Down);
}

} // namespace wattbourse::core
