// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/market.h"

namespace wattbourse::core {

/// A resting order at a moment.
struct RampPoint {
    const MarketRow& row;
    Side side{Side::Buy};
    /// The worst price that is meant; never passed.
    Tick limit;
    /// When the agent begins to trade the slot, and when its gate closes.
    UnixTime opens;
    UnixTime closes;
    UnixTime now;
};

/// Where a resting order asks at a moment: it may begin at a price that is better for its owner and come to its limit
/// as the gate comes near. The same point gives the same tick, so that a program that starts anew goes on with it.
class TickRamp {
public:
    virtual ~TickRamp() = default;
    /// At the limit or better for the owner, on the row's grid.
    [[nodiscard]] virtual Tick tickAt(const RampPoint& point) const = 0;
};

/// From `spread` ticks better than the limit down to it in `steps` equal steps, the last of which begins when a quarter
/// of the time is left.
class LinearRamp final : public TickRamp {
public:
    /// `steps` is positive.
    LinearRamp(std::uint16_t spread, std::uint16_t steps) : m_spread(spread), m_steps(steps) {}
    [[nodiscard]] Tick tickAt(const RampPoint& point) const override;

private:
    std::uint16_t m_spread;
    std::uint16_t m_steps;
};

} // namespace wattbourse::core
