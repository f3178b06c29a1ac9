// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/market.h"

#include <map>
#include <span>

namespace wattbourse::core {

/// The owner's limits as the contract applies them to a session key's orders: highest price to buy, lowest to sell,
/// most energy in a slot (bought and sold each), most credits in a UTC day of delivery. Checked when orders are planned
/// and again when they are signed; the contract checks a third time, with what it holds already.
struct LimitsContext {
    const MarketRow& row;
    const Preferences& preferences;
    /// Committed to purchases so far, by day of delivery (see deliveryDay).
    std::map<std::int64_t, Credit> spent;
};

/// The UTC day, counted from 1970, on which a slot begins.
std::int64_t deliveryDay(SlotIndex slot, std::uint32_t slotSeconds);

/// Refused with the reason at the first order that is outside; OutOfRange when one is malformed (tick off the grid,
/// quantity not positive or outside the row's bounds).
Result<void> checkWithinLimits(std::span<const OrderIntent> orders, const LimitsContext& context);

} // namespace wattbourse::core
