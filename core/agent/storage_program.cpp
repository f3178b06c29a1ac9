// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/storage_program.h"

#include <ClpSimplex.hpp>
#include <algorithm>
#include <cmath>

namespace wattbourse::core {

namespace {

// Over and Under are import beyond the free part, and what a held slot is missed by on either side.
enum Column : int { Charge, Discharge, Import, Over, Export, Under, Buy, Sell, Level, ColumnsPerSlot };
constexpr int kRowsPerSlot = 2;
// Money per kWh and slot of holding, and per kWh of cycling, that decides between equal plans; the solver's tolerance
// is a tenth of it.
constexpr double kHolding = 1e-6;
constexpr double kCycling = 1e-6;
// Between what the grid and the market pay or ask, so that no plan buys in the one to sell in the other.
constexpr double kNoArbitrage = 1e-6;

int balanceRow(std::size_t slot) {
    return static_cast<int>(slot) * kRowsPerSlot;
}
int storageRow(std::size_t slot) {
    return balanceRow(slot) + 1;
}
int columnOf(std::size_t slot, Column column) {
    return static_cast<int>(slot) * ColumnsPerSlot + column;
}

bool allFinite(const Storage& storage, double level, std::span<const ProgramSlot> slots, double terminal) {
    const auto finite = [](std::initializer_list<double> values) {
        return std::all_of(values.begin(), values.end(), [](double v) { return std::isfinite(v); });
    };
    return finite(
               {storage.capacity, storage.power, storage.efficiency, storage.reserve, storage.wear, level, terminal}) &&
           storage.efficiency > 0 && std::all_of(slots.begin(), slots.end(), [&](const ProgramSlot& s) {
               return finite({s.demand.net, s.demand.importPrice, s.demand.exportPrice, s.demand.surcharge, s.missed,
                              s.marketBuyPrice, s.marketSellPrice, s.maxMarketBuy, s.maxMarketSell,
                              s.held.value_or(0)}) &&
                      !std::isnan(s.demand.freeImport);
           });
}

} // namespace

struct StorageProgram::Model {
    ClpSimplex simplex;
    std::size_t slots = 0;
    double efficiency = 0;
    std::vector<ProgramSlot> asked;

    void build(std::size_t count, double eta);
    void setTrade(std::size_t slot, double buyPrice, double sellPrice);
    void fill(const Storage& storage, double level, std::span<const ProgramSlot> with, double terminal);
    Result<void> run(bool warm);
    [[nodiscard]] ProgramPlan plan(const Storage& storage) const;
};

void StorageProgram::Model::build(std::size_t count, double eta) {
    slots = count;
    efficiency = eta;
    const int rows = static_cast<int>(count) * kRowsPerSlot;
    const int columns = static_cast<int>(count) * ColumnsPerSlot;
    std::vector<CoinBigIndex> starts{0};
    std::vector<int> index;
    std::vector<double> element;
    const auto entry = [&](int row, double value) {
        index.push_back(row);
        element.push_back(value);
    };
    for (std::size_t slot = 0; slot < count; ++slot) {
        for (int column = 0; column < ColumnsPerSlot; ++column) {
            switch (column) {
            case Charge:
                entry(balanceRow(slot), -1);
                entry(storageRow(slot), -eta);
                break;
            case Discharge:
                entry(balanceRow(slot), 1);
                entry(storageRow(slot), 1 / eta);
                break;
            case Import:
            case Over:
            case Buy:
                entry(balanceRow(slot), 1);
                break;
            case Export:
            case Under:
            case Sell:
                entry(balanceRow(slot), -1);
                break;
            default:
                entry(storageRow(slot), 1);
                if (slot + 1 < count)
                    entry(storageRow(slot + 1), -1);
            }
            starts.push_back(static_cast<CoinBigIndex>(index.size()));
        }
    }
    const std::vector<double> zeros(static_cast<std::size_t>(std::max(rows, columns)), 0.0);
    simplex = ClpSimplex();
    simplex.setLogLevel(0);
    simplex.setDualTolerance(kHolding / 10);
    simplex.loadProblem(columns, rows, starts.data(), index.data(), element.data(), zeros.data(), zeros.data(),
                        zeros.data(), zeros.data(), zeros.data());
}

void StorageProgram::Model::fill(const Storage& storage, double level, std::span<const ProgramSlot> with,
                                 double terminal) {
    asked.assign(with.begin(), with.end());
    double* lower = simplex.columnLower();
    double* upper = simplex.columnUpper();
    double* price = simplex.objective();
    double* rowLower = simplex.rowLower();
    double* rowUpper = simplex.rowUpper();
    for (std::size_t slot = 0; slot < slots; ++slot) {
        const ProgramSlot& s = with[slot];
        const auto column = [&](Column which, double low, double high, double cost) {
            const int at = columnOf(slot, which);
            lower[at] = low;
            upper[at] = high;
            price[at] = cost;
        };
        column(Charge, 0, storage.power, 0);
        column(Discharge, 0, storage.power, storage.wear + kCycling);
        const bool fee = s.demand.surcharge > 0;
        const double freeImport = fee ? std::max(s.demand.freeImport, 0.0) : COIN_DBL_MAX;
        column(Import, 0, std::min(freeImport, COIN_DBL_MAX), s.demand.importPrice);
        column(Over, 0, fee ? COIN_DBL_MAX : 0, s.demand.importPrice + s.demand.surcharge);
        column(Export, 0, COIN_DBL_MAX, -s.demand.exportPrice);
        column(Under, 0, 0, 0);
        setTrade(slot, s.marketBuyPrice, s.marketSellPrice);
        if (s.held) {
            const double imported = std::max(*s.held, 0.0);
            const double exported = std::max(-*s.held, 0.0);
            column(Import, imported, imported, s.demand.importPrice);
            column(Export, exported, exported, -s.demand.exportPrice);
            column(Over, 0, COIN_DBL_MAX, s.demand.importPrice + s.missed);
            column(Under, 0, COIN_DBL_MAX, s.missed - s.demand.exportPrice);
        }
        const bool last = slot + 1 == slots;
        // The reserve is a floor for use, not an order to charge at once: a level below it may stay.
        column(Level, std::min(storage.reserve, level), storage.capacity, kHolding - (last ? terminal : 0.0));
        rowLower[balanceRow(slot)] = rowUpper[balanceRow(slot)] = s.demand.net;
        rowLower[storageRow(slot)] = rowUpper[storageRow(slot)] = slot == 0 ? level : 0.0;
    }
}

// A plan buys nothing dearer than the grid and sells nothing below what the grid pays; and it never imports in order to
// sell, or buys in order to export: such a plan trades deviations, not energy.
void StorageProgram::Model::setTrade(std::size_t slot, double buyPrice, double sellPrice) {
    const ProgramSlot& s = asked[slot];
    const bool buys = !s.held && buyPrice < s.demand.importPrice;
    const bool sells = !s.held && sellPrice > s.demand.exportPrice;
    double* price = simplex.objective();
    double* upper = simplex.columnUpper();
    upper[columnOf(slot, Buy)] = buys ? s.maxMarketBuy : 0.0;
    upper[columnOf(slot, Sell)] = sells ? s.maxMarketSell : 0.0;
    price[columnOf(slot, Buy)] = buyPrice;
    price[columnOf(slot, Sell)] = -sellPrice;
    price[columnOf(slot, Import)] =
        sells && s.maxMarketSell > 0 ? std::max(s.demand.importPrice, sellPrice + kNoArbitrage) : s.demand.importPrice;
    price[columnOf(slot, Export)] =
        buys && s.maxMarketBuy > 0 ? -std::min(s.demand.exportPrice, buyPrice - kNoArbitrage) : -s.demand.exportPrice;
}

Result<void> StorageProgram::Model::run(bool warm) {
    const int status = warm ? simplex.dual(0, 0) : simplex.initialSolve();
    if (warm && status != 0 && simplex.primal(1) == 0)
        return {};
    if (status != 0)
        return fail(ErrorCode::System, "the linear program has no optimum (CLP status " + std::to_string(status) + ")");
    return {};
}

ProgramPlan StorageProgram::Model::plan(const Storage& storage) const {
    const double* value = simplex.primalColumnSolution();
    const double* dual = simplex.dualRowSolution();
    ProgramPlan out;
    out.steps.reserve(slots);
    for (std::size_t slot = 0; slot < slots; ++slot) {
        const auto at = [&](Column which) { return std::max(value[columnOf(slot, which)], 0.0); };
        const ProgramStep step{.charge = at(Charge),
                               .discharge = at(Discharge),
                               .import = at(Import) + at(Over),
                               .exported = at(Export) + at(Under),
                               .marketBuy = at(Buy),
                               .marketSell = at(Sell),
                               .level = at(Level),
                               .value = dual[balanceRow(slot)],
                               .storedValue = -dual[storageRow(slot)]};
        const ProgramSlot& s = asked[slot];
        out.cost += step.import * s.demand.importPrice - step.exported * s.demand.exportPrice +
                    at(Over) * (s.held ? 0.0 : s.demand.surcharge) + step.marketBuy * s.marketBuyPrice -
                    step.marketSell * s.marketSellPrice + step.discharge * storage.wear;
        if (s.held)
            out.missed += at(Over) + at(Under);
        out.steps.push_back(step);
    }
    return out;
}

StorageProgram::StorageProgram() : m_model(std::make_unique<Model>()) {}
StorageProgram::~StorageProgram() = default;
StorageProgram::StorageProgram(StorageProgram&&) noexcept = default;
StorageProgram& StorageProgram::operator=(StorageProgram&&) noexcept = default;

Result<ProgramPlan> StorageProgram::solve(const Storage& storage, double level, std::span<const ProgramSlot> slots,
                                          double terminal) {
    if (slots.empty() || slots.size() > 100'000)
        return fail(ErrorCode::OutOfRange, "a plan has 1 to 100000 slots");
    if (!allFinite(storage, level, slots, terminal))
        return fail(ErrorCode::OutOfRange, "a plan's numbers are not finite");
    const bool warm = m_model->slots == slots.size() && m_model->efficiency == storage.efficiency;
    if (!warm)
        m_model->build(slots.size(), storage.efficiency);
    m_model->fill(storage, level, slots, terminal);
    WB_TRY(m_model->run(warm));
    return m_model->plan(storage);
}

Result<double> StorageProgram::netPurchaseAt(std::size_t slot, double price) {
    if (slot >= m_model->slots || !std::isfinite(price))
        return fail(ErrorCode::OutOfRange, "no such slot in the plan");
    const ProgramSlot& asked = m_model->asked[slot];
    m_model->setTrade(slot, price, price);
    // The basis stays nearly feasible when only one slot's trade changes: primal from where it stands.
    const int status = m_model->simplex.primal(1);
    const double* value = m_model->simplex.primalColumnSolution();
    const double net = value[columnOf(slot, Buy)] - value[columnOf(slot, Sell)];
    m_model->setTrade(slot, asked.marketBuyPrice, asked.marketSellPrice);
    if (status != 0)
        return fail(ErrorCode::System, "the linear program has no optimum (CLP status " + std::to_string(status) + ")");
    return net;
}

} // namespace wattbourse::core
