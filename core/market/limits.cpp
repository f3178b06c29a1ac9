// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/limits.h"

#include "core/base/checked.h"

#include <map>

namespace wattbourse::core {

namespace {

Result<void> checkOne(const OrderIntent& order, const MarketRow& row, const Preferences& preferences) {
    if (order.market != row.id)
        return fail(ErrorCode::OutOfRange, "an order for another market");
    if (order.tick.value >= row.ticks)
        return fail(ErrorCode::OutOfRange, "the limit is off the market's price grid");
    if (order.quantity < row.minQuantity || order.quantity > row.maxQuantity || order.quantity.value <= 0)
        return fail(ErrorCode::OutOfRange, "the quantity is outside the market's bounds");
    const Price limit = row.priceAt(order.tick);
    if (order.side == Side::Buy && limit > preferences.maxBuy)
        return fail(ErrorCode::Refused, "buys at more than the owner's highest price");
    if (order.side == Side::Sell && row.commodity == Commodity::Energy && limit < preferences.minSell)
        return fail(ErrorCode::Refused, "sells at less than the owner's lowest price");
    if (order.side == Side::Sell && row.commodity != Commodity::Energy && limit < preferences.minFlexReward)
        return fail(ErrorCode::Refused, "sells flexibility for less than the owner's lowest reward");
    return {};
}

} // namespace

std::int64_t deliveryDay(SlotIndex slot, std::uint32_t slotSeconds) {
    return SlotCalendar(slotSeconds).start(slot).seconds / 86'400;
}

Result<void> checkWithinLimits(std::span<const OrderIntent> orders, const LimitsContext& context) {
    std::map<std::pair<SlotIndex, Side>, std::int64_t> energyOf;
    std::map<std::int64_t, Credit> spent = context.spent;
    for (const OrderIntent& order : orders) {
        WB_TRY(checkOne(order, context.row, context.preferences));
        std::int64_t& inSlot = energyOf[{order.slot, order.side}];
        WB_ASSIGN(inSlot, checkedAdd(inSlot, order.quantity.value));
        if (inSlot > context.preferences.maxEnergyPerSlot.value)
            return fail(ErrorCode::Refused, "more energy in a slot than the owner allows");
        if (order.side == Side::Buy) {
            WB_ASSIGN(const Credit escrow, cost(order.quantity, context.row.priceAt(order.tick), Rounding::Up));
            std::int64_t& ofDay = spent[deliveryDay(order.slot, context.row.slotSeconds)].value;
            WB_ASSIGN(ofDay, checkedAdd(ofDay, escrow.value));
            if (ofDay > context.preferences.maxCreditPerDay.value)
                return fail(ErrorCode::Refused, "spends more in a day than the owner allows");
        }
    }
    return {};
}

} // namespace wattbourse::core
