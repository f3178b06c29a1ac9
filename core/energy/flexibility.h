// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/units.h"

#include <cstdint>
#include <span>

namespace wattbourse::core {

// The arithmetic of baselines and of what flexibility earns, as the contracts have it (BaselineMath.sol); a test holds
// the two against each other. Energies are net, import positive.

enum class BaselineForm { Multiplicative, Additive };

/// FlexUp: to feed more or use less; FlexDown: to feed less or use more.
enum class FlexDirection { Up, Down };

/// Slots before the notification that the day itself and all like days measured.
struct BaselineWindow {
    /// Sum over the slots on the day.
    Energy actual;
    /// Sum over the slots and over all like days.
    Energy like;
    std::int64_t slots{};
};

/// How far the same-day adjustment goes. Low is at most 1000, high at least.
struct AdjustmentCap {
    std::uint32_t lowPermille{800};
    std::uint32_t highPermille{1200};
};

/// The baseline of a slot whose readings on `days` like days (1 at least) sum up to `sum`, rounded against the seller.
/// Without a window the mean stands.
Energy adjustedBaseline(Energy sum, std::int64_t days, const BaselineWindow& window, BaselineForm form,
                        const AdjustmentCap& cap, FlexDirection direction);

/// `sum` over `count` slots or days, rounded against the seller.
Energy meanAgainstSeller(Energy sum, std::int64_t count, FlexDirection direction);

struct FlexTerms {
    /// In each slot; not negative.
    Energy contracted;
    Price price;
    std::uint32_t tolerancePermille{};
    std::uint32_t penaltyPermille{};
};

struct FlexResult {
    Energy delivered;
    Credit earned;
    Credit penalty;
};

/// What a seller gets for the slots of an award: `deltas` are baseline less metered for FlexUp and the other way round
/// for FlexDown, summed over its meters. No slot pays for more than was contracted; what is missing to the tolerated
/// part of a slot costs the penalty factor times the price.
FlexResult settleFlexibility(const FlexTerms& terms, std::span<const Energy> deltas);

/// What a seller puts in for an offer of `quantity` in each of `slots` slots at `price`: the penalty of delivering
/// nothing, or the whole price where that is more; rounded up.
Credit flexBond(Energy quantity, std::uint32_t slots, Price price, std::uint32_t penaltyPermille);

/// One meter's part of what is left to share: `mine` Wh of the `all` Wh that are left. Taken one after the other, the
/// parts use the whole sum up.
Credit flexShare(Credit left, Energy mine, Energy all);

} // namespace wattbourse::core
