// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/backtest.h"

#include "core/agent/forecast.h"
#include "core/agent/storage_program.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace wattbourse::core {

namespace {

// kWh a day that a home is taken to use before anything is known of it.
constexpr double kStandardDailyLoad = 10;

double netAt(const BacktestInput& input, std::size_t slot) {
    return input.load[slot] - (input.pv.empty() ? 0.0 : input.pv[slot]);
}

// Moves the level by a grid-side charge (negative: discharge).
double levelAfter(const Storage& storage, double level, double charge) {
    const double moved = level + (charge > 0 ? charge * storage.efficiency : charge / storage.efficiency);
    return std::clamp(moved, std::min(level, storage.reserve), storage.capacity);
}

} // namespace

double costWithoutBattery(const BacktestInput& input) {
    double cost = 0;
    for (std::size_t slot = 0; slot < input.load.size(); ++slot)
        cost += input.price[slot] * std::max(netAt(input, slot), 0.0);
    return cost;
}

double costGreedy(const BacktestInput& input) {
    const Storage& storage = input.storage;
    double cost = 0;
    double level = storage.reserve;
    for (std::size_t slot = 0; slot < input.load.size(); ++slot) {
        const double net = netAt(input, slot);
        const double charge = net < 0 ? std::min({-net, storage.power, (storage.capacity - level) / storage.efficiency})
                                      : -std::min({net, storage.power, (level - storage.reserve) * storage.efficiency});
        level = levelAfter(storage, level, charge);
        cost += input.price[slot] * std::max(net + charge, 0.0);
    }
    return cost;
}

double costPlanned(const BacktestInput& input, const Progress& progress) {
    const Storage& storage = input.storage;
    // One series of net load: load and PV miss together or against each other, and the battery sees the difference.
    SeriesForecaster forecaster(input.slotsPerDay, {kStandardDailyLoad / static_cast<double>(input.slotsPerDay)});
    // Past the next peak and the night behind it; looking further changes nothing.
    const std::size_t horizon = input.slotsPerDay + input.slotsPerDay / 2;
    const std::size_t slots = input.load.size();
    double cost = 0;
    double level = storage.reserve;
    std::vector<SlotDemand> cases;
    for (std::size_t slot = 0; slot < slots; ++slot) {
        const double price = input.price[slot];
        const auto forecast = forecaster.next(std::min(horizon, slots - slot));
        ValueCurve after(storage, 0.0);
        for (std::size_t ahead = forecast.size() - 1; ahead > 0; --ahead) {
            cases.clear();
            for (const double deviation : forecast[ahead].deviations)
                cases.push_back({forecast[ahead].mean + deviation, input.price[slot + ahead], 0.0});
            after.stepBack(cases);
        }
        const double net = netAt(input, slot);
        const double charge = chargeBy(after, storage, {net, price, 0.0}, level);
        level = levelAfter(storage, level, charge);
        cost += price * std::max(net + charge, 0.0);
        forecaster.add(net);
        const bool due = (slot + 1) % (7 * input.slotsPerDay) == 0 || slot + 1 == slots;
        if (due && progress && !progress(slot + 1, slots))
            return std::numeric_limits<double>::quiet_NaN();
    }
    return cost;
}

Result<double> costPerfectForesight(const BacktestInput& input) {
    std::vector<ProgramSlot> slots(input.load.size());
    for (std::size_t slot = 0; slot < slots.size(); ++slot)
        slots[slot].demand = {netAt(input, slot), input.price[slot], 0.0};
    StorageProgram program;
    WB_ASSIGN(const ProgramPlan plan, program.solve(input.storage, input.storage.reserve, slots, 0.0));
    return plan.cost;
}

Result<BacktestResult> backtest(const BacktestInput& input, const Progress& progress) {
    const std::size_t slots = input.load.size();
    if (slots == 0 || input.price.size() != slots || (!input.pv.empty() && input.pv.size() != slots))
        return fail(ErrorCode::OutOfRange, "load, price and PV are not equally long");
    const auto finite = [](const std::vector<double>& series) {
        return std::all_of(series.begin(), series.end(), [](double v) { return std::isfinite(v); });
    };
    if (!finite(input.load) || !finite(input.price) || !finite(input.pv))
        return fail(ErrorCode::OutOfRange, "load, price or PV hold a number that is not finite");
    const double planned = costPlanned(input, progress);
    if (!std::isfinite(planned))
        return fail(ErrorCode::Cancelled, "the back-test was stopped");
    WB_ASSIGN(const double perfect, costPerfectForesight(input));
    return BacktestResult{costWithoutBattery(input), costGreedy(input), planned, perfect};
}

} // namespace wattbourse::core
