// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <limits>
#include <span>
#include <vector>

namespace wattbourse::core {

/// A battery at its grid side. Energy in kWh, power as kWh a slot, `efficiency` of one way.
struct Storage {
    double capacity{};
    double power{};
    double efficiency{1};
    /// Not discharged below this.
    double reserve{};
    /// Money per kWh taken out, for the cells' wear.
    double wear{};
};

/// What one slot asks of the home: net load without the battery (kWh, import positive) and money per kWh imported and
/// exported; the import price is not below the export price.
struct SlotDemand {
    double net{};
    double importPrice{};
    double exportPrice{};
    /// Import above `freeImport` (kWh) costs `surcharge` more per kWh: a fee of the grid that keeps a street of
    /// batteries from making a new peak. For value curves; the linear program leaves it out.
    double freeImport{std::numeric_limits<double>::infinity()};
    double surcharge{};
};

/// What one more stored kWh is worth, by level of charge: the home's linear program over the coming slots solved for
/// every level at once, slot by slot backwards. Convex costs stay convex, and the minimum over a slot's charging merges
/// two sorted lists of slopes. Levels are a grid of equal cells between reserve and capacity.
class ValueCurve {
public:
    static constexpr std::size_t kCells = 64;

    /// After the last slot: each stored kWh is worth `terminal`.
    ValueCurve(const Storage& storage, double terminal);

    /// The curve one slot earlier, when what the slot will ask is known on arrival and is one of `cases` with equal
    /// chances (not empty).
    void stepBack(std::span<const SlotDemand> cases);

    /// Money per kWh at a level, falling with the level.
    [[nodiscard]] double at(double level) const;
    /// The highest level at which a stored kWh is worth more than `money` (beyond rounding); the reserve when none is.
    [[nodiscard]] double levelWorthMoreThan(double money) const;
    /// Same with "at least".
    [[nodiscard]] double levelWorthAtLeast(double money) const;

private:
    void mergeSlot(const SlotDemand& slot, std::vector<double>& sum) const;

    Storage m_storage;
    double m_cell;
    std::vector<double> m_worth;
};

/// Decides one slot: what the battery's grid side takes (positive) or gives, in kWh, given the level and what is
/// metered. `after` is the curve at the slot's end. The rule is fixed before the slot (levels at which storing is worth
/// the slot's prices); the meter only says how much.
double chargeBy(const ValueCurve& after, const Storage& storage, const SlotDemand& slot, double level);

} // namespace wattbourse::core
