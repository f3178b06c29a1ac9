// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/market.h"

#include <map>
#include <span>
#include <vector>

namespace wattbourse::core {

/// What a home wants from the market in one slot at one price: buying positive.
struct WantedAt {
    Price price;
    Energy net;
};

/// Turns a home's wishes into orders on ticks within its owner's limits and the market's bounds. `wanted` rises in
/// price; where a wish rises with the price it is held at the cheaper one's. Bought quantities stand at their price
/// rounded down to a tick, or at the owner's highest price where that is lower; sold ones at theirs rounded up, or at
/// the owner's lowest. Pieces below the smallest quantity move to the next worse price and are dropped behind the last.
/// `spent` is what the owner's limit of credits per day has been used for so far, by day of delivery, and grows by the
/// orders' cost at their limits.
std::vector<OrderIntent> makeOrders(SlotIndex slot, std::span<const WantedAt> wanted, const MarketRow& row,
                                    const Preferences& preferences, std::map<std::int64_t, Credit>& spent);

} // namespace wattbourse::core
