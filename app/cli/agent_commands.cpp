// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/agent/backtest.h"

#include <algorithm>
#include <boost/json.hpp>
#include <charconv>
#include <cmath>
#include <memory>
#include <optional>
#include <string_view>

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
};

Result<double> numberOf(std::string_view text, const std::string& where) {
    while (!text.empty() && (text.back() == ' ' || text.back() == '\r'))
        text.remove_suffix(1);
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return fail(ErrorCode::Malformed, where + ": \"" + std::string(text.substr(0, 40)) + "\" is not a number");
    return value;
}

std::vector<std::string_view> split(std::string_view line, char separator) {
    std::vector<std::string_view> parts;
    for (;;) {
        const std::size_t at = line.find(separator);
        parts.push_back(line.substr(0, at));
        if (at == std::string_view::npos)
            return parts;
        line.remove_prefix(at + 1);
    }
}

std::string_view trimmedName(std::string_view name) {
    const auto drop = [](char c) { return c == ' ' || c == '"' || c == '\r'; };
    while (!name.empty() && drop(name.front()))
        name.remove_prefix(1);
    while (!name.empty() && drop(name.back()))
        name.remove_suffix(1);
    return name;
}

// FILE or FILE:column. Without a column the usual one of CityLearn's tables, or the only one.
Result<std::vector<double>> readColumn(const std::string& argument, std::string_view usual) {
    const std::size_t colon = argument.rfind(':');
    const std::string path = argument.substr(0, colon);
    const std::string asked = colon == std::string::npos ? "" : argument.substr(colon + 1);
    WB_ASSIGN(const std::string text, readTextFile(path));
    std::vector<std::string_view> lines = split(text, '\n');
    while (!lines.empty() && trimmedName(lines.back()).empty())
        lines.pop_back();
    if (lines.empty())
        return fail(ErrorCode::Malformed, path + ": no rows");
    const std::vector<std::string_view> names = split(lines[0], ',');
    // A bare list of numbers has no heading.
    const std::size_t heading = asked.empty() && names.size() == 1 && numberOf(names[0], path) ? 0 : 1;
    if (lines.size() == heading)
        return fail(ErrorCode::Malformed, path + ": no rows below the heading");
    const auto find = [&](std::string_view name) {
        return std::find_if(names.begin(), names.end(), [&](std::string_view n) { return trimmedName(n) == name; });
    };
    auto found = find(asked.empty() ? usual : std::string_view(asked));
    if (asked.empty() && found == names.end() && names.size() == 1)
        found = names.begin();
    if (found == names.end())
        return fail(ErrorCode::NotFound, path + ": no column \"" + (asked.empty() ? std::string(usual) : asked) + "\"");
    const auto column = static_cast<std::size_t>(found - names.begin());
    std::vector<double> values;
    values.reserve(lines.size());
    for (std::size_t row = heading; row < lines.size(); ++row) {
        const std::string where = path + ": line " + std::to_string(row + 1);
        const auto cells = split(lines[row], ',');
        if (cells.size() != names.size())
            return fail(ErrorCode::Malformed, where + " has " + std::to_string(cells.size()) + " cells, the heading " +
                                                  std::to_string(names.size()));
        WB_ASSIGN(const double value, numberOf(cells[column], where));
        values.push_back(value);
    }
    return values;
}

Result<core::Storage> batteryOf(const std::string& text) {
    const auto parts = split(text, ',');
    if (parts.size() != 3)
        return fail(ErrorCode::Malformed, "--battery takes kWh,kW,efficiency");
    WB_ASSIGN(const double capacity, numberOf(parts[0], "--battery kWh"));
    WB_ASSIGN(const double power, numberOf(parts[1], "--battery kW"));
    WB_ASSIGN(const double efficiency, numberOf(parts[2], "--battery efficiency"));
    if (capacity < 0 || capacity > 1e6 || power < 0 || power > 1e6)
        return fail(ErrorCode::OutOfRange, "--battery: kWh and kW are not within 0 to 1000000");
    if (efficiency <= 0 || efficiency > 1)
        return fail(ErrorCode::OutOfRange, "--battery: the efficiency is not above 0 and at most 1");
    return core::Storage{.capacity = capacity, .power = power, .efficiency = std::sqrt(efficiency)};
}

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
    WB_ASSIGN(const core::BacktestResult result, core::backtest(input));
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
    command->callback([options, &chosen] { chosen = [options] { return runBacktest(*options); }; });
}

} // namespace wattbourse::cli
