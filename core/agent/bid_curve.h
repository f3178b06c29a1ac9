// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/auction.h"
#include "core/market/pricing.h"

#include <functional>
#include <vector>

namespace wattbourse::core {

/// What a home would buy (positive) or sell at every tick of a market: its demand and supply curve. It never rises with
/// the price.
class BidCurve {
public:
    BidCurve() = default;
    /// Asks `wanted` for as few ticks as the curve has steps, by halving. Where a wish rises with the price it is held
    /// at the cheaper one's. `ticks` is 1 to kMaxTicks.
    BidCurve(std::size_t ticks, const std::function<Energy(Tick)>& wanted);

    [[nodiscard]] Energy at(Tick tick) const;
    /// The steps as orders: purchases from the dearest on, then sales from the cheapest on, one a tick.
    [[nodiscard]] std::vector<AuctionOrder> orders() const;
    /// µcr that `contracted` is worth to the home: purchases at the prices of the steps they serve, less what sales
    /// would have been worth. Beyond the curve the tariff decides: what nobody wanted is worth `down`, what is sold
    /// without being there costs `up`.
    [[nodiscard]] double worth(Energy contracted, const PriceGrid& grid, Price up, Price down) const;

private:
    struct Run {
        std::uint16_t firstTick;
        std::int64_t wanted;
    };
    void split(const std::function<Energy(Tick)>& wanted, Run low, Run high);

    std::size_t m_ticks = 0;
    std::vector<Run> m_runs;
};

} // namespace wattbourse::core
