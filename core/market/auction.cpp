// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/auction.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <string>
#include <tuple>

namespace wattbourse::core {

namespace {

__extension__ using Wide = unsigned __int128;

Wide shareNumerator(Energy quantity, Energy left) {
    return Wide{static_cast<std::uint64_t>(quantity.value)} * static_cast<std::uint64_t>(left.value);
}

// The tick in which `volume` runs out, from the best tick on, and what is left for it.
template <class Index>
std::pair<Tick, Energy> marginalTick(std::span<const std::int64_t> quantities, std::int64_t volume, Index at) {
    std::int64_t left = volume;
    for (std::size_t i = 0; i < quantities.size(); ++i) {
        const std::size_t tick = at(i);
        if (quantities[tick] >= left)
            return {Tick{static_cast<std::uint16_t>(tick)}, Energy{left}};
        left -= quantities[tick];
    }
    // The side's sum is below the volume that was derived from it.
    __builtin_trap();
}

} // namespace

Clearing clearBook(std::span<const std::int64_t> demand, std::span<const std::int64_t> supply) {
    if (demand.size() != supply.size() || demand.size() > kMaxTicks)
        __builtin_trap();
    std::int64_t above = std::accumulate(demand.begin(), demand.end(), std::int64_t{0});
    std::int64_t below = 0;
    std::int64_t bestVolume = 0;
    std::int64_t bestGap = 0;
    std::size_t low = 0;
    std::size_t high = 0;
    for (std::size_t tick = 0; tick < demand.size(); ++tick) {
        below += supply[tick];
        const std::int64_t volume = std::min(above, below);
        const std::int64_t gap = std::max(above, below) - volume;
        above -= demand[tick];
        if (volume == 0 || volume < bestVolume || (volume == bestVolume && gap > bestGap))
            continue;
        if (volume > bestVolume || gap < bestGap) {
            bestVolume = volume;
            bestGap = gap;
            low = tick;
        }
        // Ticks of equal volume and gap are neighbours, because D falls and S rises with the price.
        high = tick;
    }
    Clearing clearing;
    if (bestVolume == 0)
        return clearing;
    clearing.price = {static_cast<std::uint16_t>((low + high) / 2)};
    clearing.volume = {bestVolume};
    const std::size_t last = demand.size() - 1;
    std::tie(clearing.marginalBuy, clearing.marginalBuyVolume) =
        marginalTick(demand, bestVolume, [last](std::size_t i) { return last - i; });
    std::tie(clearing.marginalSell, clearing.marginalSellVolume) =
        marginalTick(supply, bestVolume, [](std::size_t i) { return i; });
    return clearing;
}

Fill fillOf(const Clearing& clearing, Side side, Tick tick, Energy quantity, Energy tickTotal) {
    if (clearing.volume.value == 0)
        return {};
    const Tick marginal = side == Side::Buy ? clearing.marginalBuy : clearing.marginalSell;
    if (tick != marginal) {
        const bool better = side == Side::Buy ? tick > marginal : tick < marginal;
        return better ? Fill{quantity, quantity} : Fill{};
    }
    const Energy left = side == Side::Buy ? clearing.marginalBuyVolume : clearing.marginalSellVolume;
    if (left == tickTotal)
        return {quantity, quantity};
    const Wide product = shareNumerator(quantity, left);
    const auto total = static_cast<std::uint64_t>(tickTotal.value);
    // Below 2^64 both times, the 64-bit division is several times faster.
    if (product >> 64U == 0) {
        const auto narrow = static_cast<std::uint64_t>(product);
        const std::uint64_t down = narrow / total;
        return {{static_cast<std::int64_t>(down)}, {static_cast<std::int64_t>(down + (narrow % total != 0 ? 1 : 0))}};
    }
    const auto down = static_cast<std::int64_t>(product / total);
    return {{down}, {down + (product % total != 0 ? 1 : 0)}};
}

Result<AuctionResult> clearOrders(std::span<const AuctionOrder> orders, std::size_t ticks) {
    if (ticks == 0 || ticks > kMaxTicks)
        return fail(ErrorCode::OutOfRange, "a market has 1 to " + std::to_string(kMaxTicks) + " ticks");
    std::array<std::array<std::int64_t, kMaxTicks>, 2> totals{};
    std::array<std::int64_t, 2> sums{};
    for (const AuctionOrder& order : orders) {
        if (order.tick.value >= ticks)
            return fail(ErrorCode::OutOfRange, "tick " + std::to_string(order.tick.value) + " is off the grid");
        if (order.quantity.value <= 0)
            return fail(ErrorCode::OutOfRange, "an order's quantity is not positive");
        const std::size_t side = order.side == Side::Buy ? 0 : 1;
        if (__builtin_add_overflow(sums[side], order.quantity.value, &sums[side]))
            return fail(ErrorCode::OutOfRange, "the orders of one side sum to more than 2^63 - 1 Wh");
        totals[side][order.tick.value] += order.quantity.value;
    }
    AuctionResult result;
    result.clearing = clearBook(std::span(totals[0]).first(ticks), std::span(totals[1]).first(ticks));
    // All bits set where a tick is filled in full: sides and ticks come in random order, so a branch on them costs more
    // than all the rest. Only the two marginal ticks are looked at one by one.
    std::array<std::array<std::int64_t, kMaxTicks>, 2> full{};
    for (std::size_t tick = 0; tick < ticks && result.clearing.volume.value > 0; ++tick) {
        full[0][tick] = tick > result.clearing.marginalBuy.value ? -1 : 0;
        full[1][tick] = tick < result.clearing.marginalSell.value ? -1 : 0;
    }
    const std::array<Tick, 2> marginal{result.clearing.marginalBuy, result.clearing.marginalSell};
    result.fills.reserve(orders.size());
    for (const AuctionOrder& order : orders) {
        const std::size_t side = order.side == Side::Buy ? 0 : 1;
        const std::int64_t filled = order.quantity.value & full[side][order.tick.value];
        Fill fill{{filled}, {filled}};
        if (order.tick == marginal[side])
            fill =
                fillOf(result.clearing, order.side, order.tick, order.quantity, Energy{totals[side][order.tick.value]});
        result.fills.push_back(fill);
    }
    return result;
}

} // namespace wattbourse::core
