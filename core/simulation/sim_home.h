// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/bid_curve.h"
#include "core/agent/bid_strategy.h"
#include "core/simulation/neighbourhood.h"

#include <vector>

namespace wattbourse::core {

/// What a slot looks like before it begins: the forecast, and what stored energy will be worth behind it.
struct SlotPlan {
    SlotForecast net;
    ValueCurve after;
};

/// One home of a simulated street. Planning looks at the home's own past and the tariff only, so that homes may be
/// planned side by side; a home by itself is used by one thread.
class SimHome {
public:
    SimHome(const NeighbourHome& home, const NeighbourhoodInput& input);

    /// Plans the slots from `first` on, learning each one's net load before the next is planned.
    void plan(std::size_t first, std::size_t count);
    [[nodiscard]] const SlotPlan& planned(std::size_t slot) const { return m_plans[slot - m_first]; }
    [[nodiscard]] const NeighbourHome& home() const { return m_home; }
    [[nodiscard]] double netLoad(std::size_t slot) const;

    /// kWh that the battery takes when `net` is what is left to cover, from `level`.
    [[nodiscard]] double charge(std::size_t slot, const SlotDemand& demand, double level) const;
    [[nodiscard]] SlotDemand demand(std::size_t slot, double net) const;
    [[nodiscard]] double levelAfter(double level, double charge) const;
    [[nodiscard]] double greedyCharge(double net, double level) const;

    double level = 0;
    /// Alone, by the same plan and by the greedy rule.
    double levelAlone = 0;
    double levelGreedy = 0;

private:
    const NeighbourHome& m_home;
    const NeighbourhoodInput& m_input;
    SeriesForecaster m_forecaster;
    std::vector<SlotPlan> m_plans;
    std::size_t m_first = 0;
};

} // namespace wattbourse::core
