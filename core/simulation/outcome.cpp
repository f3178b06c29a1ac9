// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/outcome.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace wattbourse::core {

OutcomeSum::OutcomeSum(const NeighbourhoodInput& input) : m_input(input) {
    for (const NeighbourHome& home : input.homes)
        m_out.homes.push_back({.name = home.name, .bidding = home.bidding});
}

void OutcomeSum::add(std::size_t slot, const Slot& energies) {
    const double up = m_input.importPrice[slot];
    const double down = m_input.exportPrice[slot];
    const auto bill = [&](double kwh) { return kwh > 0 ? up * kwh : down * kwh; };
    for (std::size_t i = 0; i < m_out.homes.size(); ++i) {
        const NeighbourHome& home = m_input.homes[i];
        m_out.homes[i].withoutBattery += bill(home.load[slot] - (home.solar.empty() ? 0.0 : home.solar[slot]));
        m_out.homes[i].greedyAlone += bill(energies.greedy[i]);
        m_out.homes[i].plannedAlone += bill(energies.planned[i]);
        m_load += home.load[slot];
        m_importedAlone += std::max(energies.greedy[i], 0.0);
    }
    const double together = std::accumulate(energies.metered.begin(), energies.metered.end(), 0.0);
    const double greedy = std::accumulate(energies.greedy.begin(), energies.greedy.end(), 0.0);
    m_out.freeNetting += bill(together);
    m_imported += std::max(together, 0.0);
    m_out.peak = std::max(m_out.peak, together);
    m_out.greedyPeak = std::max(m_out.greedyPeak, greedy);
    ++m_out.slots;
}

void OutcomeSum::addGains(double made, double possible) {
    m_made += made;
    m_possible += possible;
}

NeighbourhoodOutcome OutcomeSum::finish() {
    double sum = 0;
    double squares = 0;
    for (const NeighbourOutcome& home : m_out.homes) {
        m_out.withoutBattery += home.withoutBattery;
        m_out.greedyAlone += home.greedyAlone;
        m_out.plannedAlone += home.plannedAlone;
        m_out.inMarket += home.inMarket;
        const double size = std::max(std::abs(home.greedyAlone), 1e-9);
        const double saved = (home.greedyAlone - home.inMarket) / size;
        m_out.worseOff += saved < 0 ? 1U : 0U;
        sum += std::max(saved, 0.0);
        squares += std::pow(std::max(saved, 0.0), 2);
    }
    m_out.fairness = squares > 0 ? sum * sum / (static_cast<double>(m_out.homes.size()) * squares) : 1;
    m_out.efficiency = m_possible > 0 ? m_made / m_possible : 1;
    m_out.selfSufficiency = m_load > 0 ? 1 - m_imported / m_load : 0;
    m_out.selfSufficiencyAlone = m_load > 0 ? 1 - m_importedAlone / m_load : 0;
    return m_out;
}

} // namespace wattbourse::core
