// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulation/neighbourhood.h"

namespace wattbourse::core {

/// Adds the street's slots up.
class OutcomeSum {
public:
    explicit OutcomeSum(const NeighbourhoodInput& input);

    struct Slot {
        /// By home: metered kWh in the market, by the greedy rule and by plan alone.
        std::vector<double> metered;
        std::vector<double> greedy;
        std::vector<double> planned;
    };
    /// Tariff costs of everything but the market.
    void add(std::size_t slot, const Slot& energies);
    void addGains(double made, double possible);
    NeighbourOutcome& home(std::size_t index) { return m_out.homes[index]; }
    NeighbourhoodOutcome& all() { return m_out; }
    [[nodiscard]] NeighbourhoodOutcome finish();

private:
    const NeighbourhoodInput& m_input;
    NeighbourhoodOutcome m_out;
    double m_load = 0;
    double m_imported = 0;
    double m_importedAlone = 0;
    double m_made = 0;
    double m_possible = 0;
};

} // namespace wattbourse::core
