// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/units.h"

#include <optional>
#include <span>

namespace wattbourse::core {

/// A slot that is over: the home's metered net energy (import positive) and what the auction cleared at.
struct PastSlot {
    Energy net;
    /// Absent when nothing was traded.
    std::optional<Price> clearing;
};

/// What price limits would have done to a home's own past. Costs are positive when the home pays.
struct LimitsPreview {
    std::size_t slots{};
    /// Energy that went in or out at the meter.
    Energy metered;
    /// The part of it that the limits would have let trade at the clearing price.
    Energy traded;
    Credit cost;
    /// The same slots on the tariff alone.
    Credit costWithoutTrading;
};

/// Supposes that an order within the limits would have been filled in full at the clearing price and would not have
/// moved it. What does not trade is bought at `tariff` and sold at `feedIn`. Costs round up, proceeds down, slot by
/// slot.
Result<LimitsPreview> previewLimits(std::span<const PastSlot> past, Price maxBuy, Price minSell, Price tariff,
                                    Price feedIn);

} // namespace wattbourse::core
