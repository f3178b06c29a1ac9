// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/sim_home.h"

#include <algorithm>

namespace wattbourse::core {

namespace {

// kWh a day that a home is taken to use before anything is known of it.
constexpr double kStandardDailyLoad = 10;
// Cases of a coming slot: more of the days behind it make plans slower, not better.
constexpr std::size_t kCases = 14;

} // namespace

SimHome::SimHome(const NeighbourHome& home, const NeighbourhoodInput& input)
    : level(home.storage.reserve), levelAlone(level), levelGreedy(level), m_home(home), m_input(input),
      m_forecaster(input.slotsPerDay, {kStandardDailyLoad / static_cast<double>(input.slotsPerDay)}) {}

double SimHome::netLoad(std::size_t slot) const {
    return m_home.load[slot] - (m_home.solar.empty() ? 0.0 : m_home.solar[slot]);
}

SlotDemand SimHome::demand(std::size_t slot, double net) const {
    SlotDemand out{.net = net, .importPrice = m_input.importPrice[slot], .exportPrice = m_input.exportPrice[slot]};
    if (m_input.gridFee > 0) {
        out.freeImport = m_input.branchCapacity / static_cast<double>(m_input.homes.size());
        out.surcharge = m_input.gridFee;
    }
    return out;
}

void SimHome::plan(std::size_t first, std::size_t count) {
    m_first = first;
    m_plans.clear();
    const std::size_t slots = m_home.load.size();
    const std::size_t horizon = m_input.slotsPerDay + m_input.slotsPerDay / 2;
    std::vector<SlotDemand> cases;
    for (std::size_t slot = first; slot < first + count; ++slot) {
        auto forecast = m_forecaster.next(std::min(horizon, slots - slot));
        ValueCurve after(m_home.storage, 0.0);
        // Without a battery there is nothing to plan.
        const std::size_t planned = m_home.storage.capacity > m_home.storage.reserve ? forecast.size() : 1;
        for (std::size_t ahead = planned - 1; ahead > 0; --ahead) {
            const auto& deviations = forecast[ahead].deviations;
            cases.clear();
            for (std::size_t i = deviations.size() - std::min(deviations.size(), kCases); i < deviations.size(); ++i)
                cases.push_back(demand(slot + ahead, forecast[ahead].mean + deviations[i]));
            after.stepBack(cases);
        }
        m_plans.push_back({std::move(forecast.front()), std::move(after)});
        m_forecaster.add(netLoad(slot));
    }
}

double SimHome::charge(std::size_t slot, const SlotDemand& demand, double from) const {
    if (m_home.bidding == Bidding::ZeroIntelligence)
        return greedyCharge(demand.net, from);
    return chargeBy(planned(slot).after, m_home.storage, demand, from);
}

double SimHome::greedyCharge(double net, double from) const {
    const Storage& storage = m_home.storage;
    if (net < 0)
        return std::min({-net, storage.power, std::max(storage.capacity - from, 0.0) / storage.efficiency});
    return -std::min({net, storage.power, std::max(from - storage.reserve, 0.0) * storage.efficiency});
}

double SimHome::levelAfter(double from, double taken) const {
    const Storage& storage = m_home.storage;
    const double moved = from + (taken > 0 ? taken * storage.efficiency : taken / storage.efficiency);
    return std::clamp(moved, std::min(from, storage.reserve), std::max(storage.capacity, storage.reserve));
}

} // namespace wattbourse::core
