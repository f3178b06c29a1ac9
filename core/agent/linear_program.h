// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <memory>
#include <span>
#include <vector>

namespace wattbourse::core {

constexpr double kNoBound = 1e30;

struct SolverLimits {
    int maxIterations{50'000};
    /// For all solves of one plan together: with the rules behind it a plan is there within a second.
    std::chrono::milliseconds maxTime{800};
};

/// How a solve ended.
enum class Solved { Optimal, NoOptimum, Unbounded, NotFinite, TimedOut };

/// A linear program to be minimised: columns with bounds and costs, rows with bounds, solved by CLP. Bounds and costs
/// may change between solves, which then start from the last basis. One thread.
class LinearProgram {
public:
    struct Entry {
        int row;
        double value;
    };
    /// Which columns and rows are basic or at which bound; one status each.
    struct Basis {
        std::vector<unsigned char> columns;
        std::vector<unsigned char> rows;
    };

    explicit LinearProgram(SolverLimits limits = {});
    virtual ~LinearProgram();
    LinearProgram(const LinearProgram&) = delete;
    LinearProgram& operator=(const LinearProgram&) = delete;

    /// Forgets columns and rows, not the time spent.
    void clear();
    int addRow(double lower, double upper);
    int addColumn(double lower, double upper, double cost, std::span<const Entry> entries);
    /// One more entry in a column that is there already.
    void addEntry(int column, Entry entry);
    [[nodiscard]] std::size_t columns() const { return m_lower.size(); }
    [[nodiscard]] std::size_t rows() const { return m_rowLower.size(); }

    void setBounds(int column, double lower, double upper);
    void setCost(int column, double cost);
    [[nodiscard]] double lower(int column) const { return m_lower[static_cast<std::size_t>(column)]; }
    [[nodiscard]] double upper(int column) const { return m_upper[static_cast<std::size_t>(column)]; }
    [[nodiscard]] double cost(int column) const { return m_cost[static_cast<std::size_t>(column)]; }

    /// A basis to start from after clear(); ignored unless it fits.
    void startFrom(Basis basis);
    /// The time allowed starts anew.
    void startBudget() { m_budgetFrom = m_spent; }
    /// `sameCosts`: only bounds have changed since the last solve.
    virtual Solved solve(bool sameCosts = false);
    /// Of the last solve that was Optimal.
    [[nodiscard]] double value(int column) const { return m_value[static_cast<std::size_t>(column)]; }
    [[nodiscard]] double dual(int row) const { return m_dual[static_cast<std::size_t>(row)]; }
    [[nodiscard]] Basis basis() const;

    /// Spent inside CLP so far.
    [[nodiscard]] std::chrono::nanoseconds solverTime() const { return m_spent; }
    void setLimits(SolverLimits limits) { m_limits = limits; }

private:
    struct Clp;

    SolverLimits m_limits;
    std::unique_ptr<Clp> m_clp;
    std::vector<double> m_lower;
    std::vector<double> m_upper;
    std::vector<double> m_cost;
    std::vector<double> m_rowLower;
    std::vector<double> m_rowUpper;
    // By column; rows may be added behind.
    std::vector<int> m_columnOf;
    std::vector<Entry> m_entries;
    std::vector<double> m_value;
    std::vector<double> m_dual;
    Basis m_start;
    bool m_loaded = false;
    std::chrono::nanoseconds m_spent{0};
    std::chrono::nanoseconds m_budgetFrom{0};
};

} // namespace wattbourse::core
