// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/value_curve.h"
#include "core/base/progress.h"
#include "core/base/random.h"
#include "core/base/result.h"

#include <string>
#include <vector>

namespace wattbourse::core {

enum class Bidding {
    // The household's agent: cautious quantities against its own forecast error, limits that give way round by round.
    Agent,
    // What a kWh is worth to it at once, for what it expects.
    Truthful,
    // A random limit that never loses money and comes nearer to the worth round by round; a battery that takes every
    // surplus and covers every need.
    ZeroIntelligence,
};

struct NeighbourHome {
    std::string name;
    /// kWh per slot; `solar` is empty without PV.
    std::vector<double> load;
    std::vector<double> solar;
    /// Starts at its reserve. No capacity: no battery.
    Storage storage;
    Bidding bidding{Bidding::Agent};
};

struct NeighbourhoodInput {
    std::vector<NeighbourHome> homes;
    /// Money per kWh and slot, known ahead. What is not traded settles at these: import is not below export, neither is
    /// negative.
    std::vector<double> importPrice;
    std::vector<double> exportPrice;
    std::size_t slotsPerDay{24};
    /// Auctions for each slot.
    std::size_t rounds{3};
    /// So many of them, the last ones, are held when the slot's load is known, as in the last minutes of a long slot;
    /// the others before it begins.
    std::size_t knownRounds{2};
    /// kWh a slot that the branch carries without a fee, and the most that a kWh of import costs more, money per kWh.
    /// Plans expect the fee on what a home imports above an equal share. When the slot is known, it is what brings the
    /// street down to the capacity, or all of it, on every kWh, so that neighbours trade to save it. It is a signal:
    /// what it would collect is handed back and not in the costs. No fee: none.
    double branchCapacity{};
    double gridFee{};
    /// Homes planned at the same time.
    unsigned threads{2};
};

struct NeighbourOutcome {
    std::string name;
    Bidding bidding{Bidding::Agent};
    /// Money over the record: without a battery, alone with a battery by the greedy rule, alone by plan, in the market.
    double withoutBattery{};
    double greedyAlone{};
    double plannedAlone{};
    double inMarket{};
    /// kWh bought from and sold to neighbours.
    double bought{};
    double sold{};
};

struct NeighbourhoodOutcome {
    std::vector<NeighbourOutcome> homes;
    std::size_t slots{};
    /// Money that the homes pay together.
    double withoutBattery{};
    double greedyAlone{};
    double plannedAlone{};
    double inMarket{};
    /// Of the same metered energies, billed as one meter: no market can be cheaper.
    double freeNetting{};
    /// Left in the market by rounding.
    double dust{};
    /// kWh between neighbours.
    double traded{};
    /// Share of the load that did not come from the grid; alone means greedy and without neighbours.
    double selfSufficiency{};
    double selfSufficiencyAlone{};
    /// Highest import of the street in a slot, kWh.
    double peak{};
    double greedyPeak{};
    /// Gains that the trades made of the gains that the known curves had in them.
    double efficiency{};
    /// Jain's index of what the market saves the homes against greedy alone, of the share of their bill: 1 when all
    /// save alike, 1/n when one takes all. Homes that lose count as saving nothing, and in `worseOff`.
    double fairness{};
    std::size_t worseOff{};
};

/// Runs the homes through the record, slot by slot, with simulated time alone: forecasts from the past, plans, auctions
/// by the contract's arithmetic, batteries that follow the meter within the slot, settlement of trades and imbalance.
/// `random` is asked in a fixed order; `progress` counts slots, about once a week of them. OutOfRange for series that
/// do not fit, Cancelled when stopped.
Result<NeighbourhoodOutcome> simulateNeighbourhood(const NeighbourhoodInput& input, Random& random,
                                                   const Progress& progress = {});

} // namespace wattbourse::core
