// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/strong_int.h"
#include "core/time/slot.h"
#include "core/units/units.h"

namespace wattbourse::core {

using MarketId = StrongInt<std::uint32_t, struct MarketTag>;
using OrderId = StrongInt<std::uint64_t, struct OrderTag>;
/// Index on the market's price grid, 0 is the lowest price.
using Tick = StrongInt<std::uint16_t, struct TickTag>;

enum class Side : std::uint8_t { Buy, Sell };
// GCC 12 warns that a scoped enumerator shadows the type of the same name, which it cannot do.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
enum class Commodity : std::uint8_t { Energy, FlexUp, FlexDown };
#pragma GCC diagnostic pop
/// How a market finds prices: one price between the curves; order by order at the resting order's price; procurement
/// in which each seller gets its own offer; procurement in which each gets the dearest accepted one.
enum class Matching : std::uint8_t { UniformAuction, Continuous, PayAsBid, PayAsCleared };
enum class Visibility : std::uint8_t { Open, Sealed };

/// An order before it is signed.
struct OrderIntent {
    MarketId market;
    SlotIndex slot;
    Side side{Side::Buy};
    Tick tick;
    /// Positive.
    Energy quantity;
    bool operator==(const OrderIntent&) const = default;
};

/// What clearing one slot decided (domain.md, The uniform auction). Ticks are valid when volume is positive.
struct Clearing {
    Tick price;
    Energy volume;
    Tick marginalBuy;
    Tick marginalSell;
    /// Left for the marginal tick of each side after better ticks filled, shared pro rata of that tick's total.
    Energy marginalBuyVolume;
    Energy marginalSellVolume;
    /// What the buyers owe together, and the sellers are set aside.
    Credit cost;
    bool operator==(const Clearing&) const = default;
};

} // namespace wattbourse::core
