// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/linear_program.h"

#include <ClpSimplex.hpp>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace wattbourse::core {

struct LinearProgram::Clp {
    ClpSimplex simplex;
};

namespace {

/// Whether a column that has no bound would still make the program cheaper: then what CLP calls optimal is not, which
/// it does now and then from a warm start.
bool cheaperWithoutBound(const ClpSimplex& simplex) {
    // No bound of a home comes near.
    constexpr double kNoBound = 1e20;
    const int columns = simplex.numberColumns();
    const double* cost = simplex.objective();
    const double* reduced = simplex.dualColumnSolution();
    double largest = 0;
    for (int i = 0; i < columns; ++i)
        largest = std::max(largest, std::abs(cost[i]));
    // A thousandth of the dearest is far beyond CLP's own tolerance.
    const double tolerance = largest / 1000;
    for (int i = 0; i < columns; ++i)
        if ((reduced[i] < -tolerance && simplex.columnUpper()[i] > kNoBound) ||
            (reduced[i] > tolerance && simplex.columnLower()[i] < -kNoBound))
            return true;
    return false;
}

} // namespace

LinearProgram::LinearProgram(SolverLimits limits) : m_limits(limits), m_clp(std::make_unique<Clp>()) {
    m_clp->simplex.setLogLevel(0);
    m_clp->simplex.setDualTolerance(1e-7);
}

LinearProgram::~LinearProgram() = default;

void LinearProgram::clear() {
    m_lower.clear();
    m_upper.clear();
    m_cost.clear();
    m_rowLower.clear();
    m_rowUpper.clear();
    m_columnOf.clear();
    m_entries.clear();
    m_start = {};
    m_loaded = false;
}

int LinearProgram::addRow(double lower, double upper) {
    m_rowLower.push_back(lower);
    m_rowUpper.push_back(upper);
    return static_cast<int>(m_rowLower.size()) - 1;
}

int LinearProgram::addColumn(double lower, double upper, double cost, std::span<const Entry> entries) {
    m_lower.push_back(lower);
    m_upper.push_back(upper);
    m_cost.push_back(cost);
    const int column = static_cast<int>(m_lower.size()) - 1;
    for (const Entry& entry : entries)
        addEntry(column, entry);
    return column;
}

void LinearProgram::addEntry(int column, Entry entry) {
    m_columnOf.push_back(column);
    m_entries.push_back(entry);
}

void LinearProgram::setBounds(int column, double lower, double upper) {
    m_lower[static_cast<std::size_t>(column)] = lower;
    m_upper[static_cast<std::size_t>(column)] = upper;
}

void LinearProgram::setCost(int column, double cost) {
    m_cost[static_cast<std::size_t>(column)] = cost;
}

void LinearProgram::startFrom(Basis basis) {
    m_start = std::move(basis);
}

LinearProgram::Basis LinearProgram::basis() const {
    Basis out;
    const ClpSimplex& simplex = m_clp->simplex;
    const unsigned char* status = simplex.statusArray();
    if (!m_loaded || status == nullptr)
        return out;
    out.columns.assign(status, status + columns());
    out.rows.assign(status + columns(), status + columns() + rows());
    return out;
}

Solved LinearProgram::solve(bool sameCosts) {
    const auto finite = [](const std::vector<double>& values) {
        return std::all_of(values.begin(), values.end(), [](double v) { return std::isfinite(v); });
    };
    if (!finite(m_lower) || !finite(m_upper) || !finite(m_cost) || !finite(m_rowLower) || !finite(m_rowUpper) ||
        !std::all_of(m_entries.begin(), m_entries.end(), [](const Entry& e) { return std::isfinite(e.value); }))
        return Solved::NotFinite;
    const std::chrono::nanoseconds left = m_limits.maxTime - (m_spent - m_budgetFrom);
    if (left.count() <= 0)
        return Solved::TimedOut;
    ClpSimplex& simplex = m_clp->simplex;
    const bool again = m_loaded;
    bool warm = again;
    if (!m_loaded) {
        std::vector<CoinBigIndex> starts(columns() + 1);
        for (const int column : m_columnOf)
            ++starts[static_cast<std::size_t>(column) + 1];
        std::partial_sum(starts.begin(), starts.end(), starts.begin());
        std::vector<CoinBigIndex> next(starts.begin(), starts.end() - 1);
        std::vector<int> index(m_entries.size());
        std::vector<double> element(m_entries.size());
        for (std::size_t i = 0; i < m_entries.size(); ++i) {
            const auto at = static_cast<std::size_t>(next[static_cast<std::size_t>(m_columnOf[i])]++);
            index[at] = m_entries[i].row;
            element[at] = m_entries[i].value;
        }
        simplex.loadProblem(static_cast<int>(columns()), static_cast<int>(rows()), starts.data(), index.data(),
                            element.data(), m_lower.data(), m_upper.data(), m_cost.data(), m_rowLower.data(),
                            m_rowUpper.data());
        m_loaded = true;
        warm = m_start.columns.size() == columns() && m_start.rows.size() == rows();
        if (warm) {
            std::copy(m_start.columns.begin(), m_start.columns.end(), simplex.statusArray());
            std::copy(m_start.rows.begin(), m_start.rows.end(), simplex.statusArray() + columns());
        }
    } else {
        std::copy(m_lower.begin(), m_lower.end(), simplex.columnLower());
        std::copy(m_upper.begin(), m_upper.end(), simplex.columnUpper());
        std::copy(m_cost.begin(), m_cost.end(), simplex.objective());
    }
    simplex.setMaximumIterations(m_limits.maxIterations);
    simplex.setMaximumSeconds(std::chrono::duration<double>(left).count());
    const auto start = std::chrono::steady_clock::now();
    if (!warm)
        simplex.initialSolve();
    else if (again && !sameCosts)
        simplex.primal(1);
    else
        simplex.dual(0, 0);
    // Dual from a foreign basis may lose its way where primal does not.
    if (warm && (simplex.status() == 1 || simplex.status() == 2 || simplex.status() == 4))
        simplex.primal(1);
    if (warm && simplex.status() == 0 && cheaperWithoutBound(simplex))
        simplex.initialSolve();
    m_spent += std::chrono::steady_clock::now() - start;
    switch (simplex.status()) {
    case 0:
        break;
    case 2:
        return Solved::Unbounded;
    case 3:
        return Solved::TimedOut;
    default:
        return Solved::NoOptimum;
    }
    const double* value = simplex.primalColumnSolution();
    const double* dual = simplex.dualRowSolution();
    m_value.assign(value, value + columns());
    m_dual.assign(dual, dual + rows());
    return finite(m_value) && finite(m_dual) ? Solved::Optimal : Solved::NotFinite;
}

} // namespace wattbourse::core
