// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/csv_columns.h"
#include "app/cli/long_run.h"
#include "core/agent/backtest.h"

#include <boost/json.hpp>
#include <cmath>
#include <memory>

namespace wattbourse::cli {

namespace json = boost::json;
using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

struct BacktestOptions {
    std::string load;
    std::string price;
    std::string pv;
    std::string battery;
    double pvKilowatts = 1.0;
    bool progress = false;
};

Result<Answer> runBacktest(const BacktestOptions& options) {
    core::BacktestInput input;
    WB_ASSIGN(input.storage, batteryOf(options.battery));
    WB_ASSIGN(input.load, readColumn(options.load, "non_shiftable_load"));
    WB_ASSIGN(input.price, readColumn(options.price, "electricity_pricing"));
    if (!std::isfinite(options.pvKilowatts) || options.pvKilowatts < 0)
        return fail(ErrorCode::OutOfRange, "--pv-kw is not a power");
    if (!options.pv.empty()) {
        WB_ASSIGN(input.pv, readColumn(options.pv, "solar_generation"));
        for (double& value : input.pv)
            value *= options.pvKilowatts / 1000;
    }
    const LongRun run(options.progress);
    WB_ASSIGN(const core::BacktestResult result, core::backtest(input, run.progress()));
    const json::object answer{{"withoutBattery", result.withoutBattery},
                              {"greedy", result.greedy},
                              {"planned", result.planned},
                              {"perfectForesight", result.perfectForesight}};
    std::string text;
    for (const auto& entry : answer) {
        char line[64];
        std::snprintf(line, sizeof line, "%-17s %12.2f", std::string(entry.key()).c_str(), entry.value().get_double());
        text += (text.empty() ? "" : "\n") + std::string(line);
    }
    return Answer{answer, text};
}

} // namespace

void addAgentCommands(CLI::App& app, Chosen& chosen) {
    CLI::App* agent = app.add_subcommand("agent", "What the agent would have done");
    agent->require_subcommand(1);
    CLI::App* command = agent->add_subcommand(
        "backtest",
        "Cost of a recorded year of hours: without battery, greedy, planned from the past alone, and with perfect "
        "foresight. The price column is the tariff, known ahead as published. Export earns nothing; the battery starts "
        "empty; within an hour it follows the meter.");
    const auto options = std::make_shared<BacktestOptions>();
    command->add_option("--load", options->load, "CSV[:column] in kWh; column non_shiftable_load if not named")
        ->required();
    command
        ->add_option("--price", options->price,
                     "CSV[:column] in money per kWh; column electricity_pricing if not named")
        ->required();
    command->add_option("--battery", options->battery, "kWh,kW,efficiency: round trip, the root of it each way")
        ->required();
    command->add_option("--pv", options->pv,
                        "CSV[:column] in W per kW of nominal PV; column solar_generation if not named");
    command->add_option("--pv-kw", options->pvKilowatts, "Nominal PV in kW; 1 if not given");
    command->add_flag("--progress", options->progress, "Says on standard error how far it is");
    command->callback([options, &chosen] { chosen = [options] { return runBacktest(*options); }; });
    addBaselineCommand(*agent, chosen);
}

} // namespace wattbourse::cli
