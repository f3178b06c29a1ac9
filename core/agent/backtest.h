// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/value_curve.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <vector>

namespace wattbourse::core {

/// A home's recorded year: kWh per slot, money per kWh imported. Export earns nothing. `pv` is empty without PV.
struct BacktestInput {
    std::vector<double> load;
    std::vector<double> pv;
    std::vector<double> price;
    std::size_t slotsPerDay{24};
    /// Starts at its reserve.
    Storage storage;
};

/// Money over the whole record, for four ways to run the battery.
struct BacktestResult {
    double withoutBattery{};
    /// Takes every surplus, covers every need.
    double greedy{};
    /// By forecasts from the past and the tariff ahead; within a slot the battery follows the meter, as greedy does.
    double planned{};
    /// The linear program that knows the whole record: no plan can be cheaper.
    double perfectForesight{};
};

double costWithoutBattery(const BacktestInput& input);
double costGreedy(const BacktestInput& input);
/// Not a number when `progress` stopped it.
double costPlanned(const BacktestInput& input, const Progress& progress = {});
Result<double> costPerfectForesight(const BacktestInput& input);

/// OutOfRange when the series are empty, not as long as each other, or hold a number that is not finite.
/// Cancelled when `progress`, which counts slots about once a week of them, says so.
Result<BacktestResult> backtest(const BacktestInput& input, const Progress& progress = {});

} // namespace wattbourse::core
