// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/bidder.h"

#include "core/market/limits.h"

#include <algorithm>
#include <optional>

namespace wattbourse::core {

namespace {

// A quantity more at this price than at the next better one.
struct Step {
    Tick tick;
    std::int64_t wh;
};

std::optional<Tick> tickForBuying(Price price, const MarketRow& row, const Preferences& preferences) {
    const std::uint32_t limit = std::min(price.value, preferences.maxBuy.value);
    if (limit < row.lowestPrice.value || row.ticks == 0)
        return std::nullopt;
    const std::uint32_t tick = (limit - row.lowestPrice.value) / row.tick.value;
    return Tick{static_cast<std::uint16_t>(std::min<std::uint32_t>(tick, row.ticks - 1U))};
}

std::optional<Tick> tickForSelling(Price price, const MarketRow& row, const Preferences& preferences) {
    const std::uint64_t limit = std::max({price.value, preferences.minSell.value, row.lowestPrice.value});
    const std::uint64_t tick = (limit - row.lowestPrice.value + row.tick.value - 1) / row.tick.value;
    if (tick >= row.ticks)
        return std::nullopt;
    return Tick{static_cast<std::uint16_t>(tick)};
}

// From the best price on: what fits the bounds of the market and the owner, one order a tick.
std::vector<OrderIntent> boundedOrders(SlotIndex slot, Side side, const std::vector<Step>& steps, const MarketRow& row,
                                       std::int64_t most) {
    std::vector<OrderIntent> orders;
    std::int64_t carried = 0;
    std::int64_t left = most;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        carried += steps[i].wh;
        if (i + 1 < steps.size() && steps[i + 1].tick == steps[i].tick)
            continue;
        const std::int64_t wh = std::min({carried, left, row.maxQuantity.value});
        if (wh < std::max<std::int64_t>(row.minQuantity.value, 1))
            continue;
        orders.push_back({row.id, slot, side, steps[i].tick, {wh}});
        carried = 0;
        left -= wh;
    }
    return orders;
}

// Cuts purchases at what the day's credits still pay for.
void keepWithinCredits(std::vector<OrderIntent>& orders, const MarketRow& row, std::int64_t credits, Credit& spent) {
    std::erase_if(orders, [&](OrderIntent& order) {
        const Price limit = row.priceAt(order.tick);
        const std::int64_t left = credits - spent.value;
        if (left <= 0)
            return true;
        if (limit.value > 0)
            order.quantity.value = std::min(
                order.quantity.value,
                static_cast<std::int64_t>(static_cast<std::uint64_t>(left) / limit.value * 1000 +
                                          static_cast<std::uint64_t>(left) % limit.value * 1000 / limit.value));
        const auto escrow = cost(order.quantity, limit, Rounding::Up);
        if (!escrow || order.quantity.value < std::max<std::int64_t>(row.minQuantity.value, 1))
            return true;
        spent += *escrow;
        return false;
    });
}

} // namespace

std::vector<OrderIntent> makeOrders(SlotIndex slot, std::span<const WantedAt> wanted, const MarketRow& row,
                                    const Preferences& preferences, std::map<std::int64_t, Credit>& spent) {
    std::vector<std::int64_t> net;
    for (const WantedAt& want : wanted)
        net.push_back(net.empty() ? want.net.value : std::min(net.back(), want.net.value));
    std::vector<Step> buying;
    for (std::size_t i = wanted.size(); i-- > 0;) {
        const std::int64_t dearer = i + 1 < net.size() ? std::max<std::int64_t>(net[i + 1], 0) : 0;
        const auto tick = tickForBuying(wanted[i].price, row, preferences);
        if (tick && net[i] > dearer)
            buying.push_back({*tick, net[i] - dearer});
    }
    std::vector<Step> selling;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const std::int64_t cheaper = i > 0 ? std::max<std::int64_t>(-net[i - 1], 0) : 0;
        const auto tick = tickForSelling(wanted[i].price, row, preferences);
        if (tick && -net[i] > cheaper)
            selling.push_back({*tick, -net[i] - cheaper});
    }
    const std::int64_t most = preferences.maxEnergyPerSlot.value;
    std::vector<OrderIntent> orders = boundedOrders(slot, Side::Buy, buying, row, most);
    keepWithinCredits(orders, row, preferences.maxCreditPerDay.value, spent[deliveryDay(slot, row.slotSeconds)]);
    const std::vector<OrderIntent> sales = boundedOrders(slot, Side::Sell, selling, row, most);
    orders.insert(orders.end(), sales.begin(), sales.end());
    return orders;
}

} // namespace wattbourse::core
