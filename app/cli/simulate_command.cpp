// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/csv_columns.h"
#include "app/cli/long_run.h"
#include "core/base/atomic_file.h"
#include "core/simulation/neighbourhood.h"

#include <boost/json.hpp>
#include <cmath>
#include <cstdio>
#include <memory>

namespace wattbourse::cli {

namespace json = boost::json;
using core::Bidding;
using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

struct SimulateOptions {
    std::vector<std::string> homes;
    std::string price;
    std::string exportPrice = "0";
    std::string battery;
    std::string bidding = "agent";
    std::string csv;
    double gridFee = 0;
    double branchKilowatts = 0;
    std::size_t rounds = 3;
    std::size_t knownRounds = 2;
    std::size_t days = 0;
    std::uint64_t seed = 1;
    unsigned threads = 2;
    bool progress = false;
};

// SplitMix64: the same seed gives the same street.
class SeededRandom final : public core::Random {
public:
    explicit SeededRandom(std::uint64_t seed) : m_state(seed) {}
    std::uint64_t next() override {
        std::uint64_t z = m_state += 0x9e3779b97f4a7c15U;
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31U);
    }

private:
    std::uint64_t m_state;
};

const char* nameOf(Bidding bidding) {
    switch (bidding) {
    case Bidding::Agent:
        return "agent";
    case Bidding::Truthful:
        return "truthful";
    case Bidding::ZeroIntelligence:
        break;
    }
    return "zero";
}

Result<Bidding> biddingOf(std::string_view name) {
    for (const Bidding bidding : {Bidding::Agent, Bidding::Truthful, Bidding::ZeroIntelligence})
        if (name == nameOf(bidding))
            return bidding;
    return fail(ErrorCode::Malformed, "--bidding: \"" + std::string(name) + "\" is none of agent, truthful and zero");
}

// FILE or FILE,kW of nominal PV.
Result<core::NeighbourHome> homeOf(const std::string& argument, const core::Storage& storage,
                                   std::string_view bidding) {
    core::NeighbourHome home;
    const std::size_t comma = argument.rfind(',');
    const std::string file = argument.substr(0, comma);
    home.name = file.substr(file.rfind('/') + 1);
    home.storage = storage;
    WB_ASSIGN(home.bidding, biddingOf(bidding));
    WB_ASSIGN(home.load, readColumn(file, "non_shiftable_load"));
    if (comma == std::string::npos)
        return home;
    WB_ASSIGN(const double kilowatts, numberOf(argument.substr(comma + 1), "--home " + argument));
    if (kilowatts < 0 || kilowatts > 1e6)
        return fail(ErrorCode::OutOfRange, "--home " + argument + ": the PV's kW are not within 0 to 1000000");
    WB_ASSIGN(home.solar, readColumn(file.substr(0, file.rfind(':')), "solar_generation"));
    for (double& value : home.solar)
        value *= kilowatts / 1000;
    return home;
}

void shorten(core::NeighbourhoodInput& input, std::size_t days) {
    const std::size_t slots = days * input.slotsPerDay;
    if (days == 0 || slots >= input.importPrice.size())
        return;
    input.importPrice.resize(slots);
    input.exportPrice.resize(slots);
    for (core::NeighbourHome& home : input.homes) {
        home.load.resize(std::min(home.load.size(), slots));
        home.solar.resize(std::min(home.solar.size(), slots));
    }
}

Result<core::NeighbourhoodInput> inputOf(const SimulateOptions& options) {
    core::NeighbourhoodInput input;
    core::Storage storage;
    if (!options.battery.empty()) {
        WB_ASSIGN(storage, batteryOf(options.battery));
    }
    const auto bidding = split(options.bidding, ',');
    for (std::size_t i = 0; i < options.homes.size(); ++i) {
        WB_ASSIGN(core::NeighbourHome home, homeOf(options.homes[i], storage, bidding[i % bidding.size()]));
        input.homes.push_back(std::move(home));
    }
    WB_ASSIGN(input.importPrice, readColumn(options.price, "electricity_pricing"));
    if (const auto fixed = numberOf(options.exportPrice, "--export-price")) {
        input.exportPrice.assign(input.importPrice.size(), *fixed);
    } else {
        WB_ASSIGN(input.exportPrice, readColumn(options.exportPrice, "electricity_pricing"));
    }
    if (!std::isfinite(options.gridFee) || options.gridFee < 0 || !std::isfinite(options.branchKilowatts) ||
        options.branchKilowatts < 0)
        return fail(ErrorCode::OutOfRange, "--grid-fee and --branch-kw are not negative numbers");
    if (options.gridFee > 0 && options.branchKilowatts == 0)
        return fail(ErrorCode::Malformed, "--grid-fee needs --branch-kw");
    if (options.threads < 1 || options.threads > 64)
        return fail(ErrorCode::OutOfRange, "--threads is not within 1 to 64");
    input.rounds = options.rounds;
    input.knownRounds = options.knownRounds;
    input.gridFee = options.gridFee;
    input.branchCapacity = options.branchKilowatts;
    input.threads = options.threads;
    shorten(input, options.days);
    return input;
}

json::object toJson(const core::NeighbourOutcome& home) {
    return {{"home", home.name},
            {"bidding", nameOf(home.bidding)},
            {"withoutBattery", home.withoutBattery},
            {"greedyAlone", home.greedyAlone},
            {"plannedAlone", home.plannedAlone},
            {"inMarket", home.inMarket},
            {"boughtKwh", home.bought},
            {"soldKwh", home.sold}};
}

json::object toJson(const core::NeighbourhoodOutcome& all) {
    json::array homes;
    for (const core::NeighbourOutcome& home : all.homes)
        homes.push_back(toJson(home));
    return {{"slots", all.slots},
            {"withoutBattery", all.withoutBattery},
            {"greedyAlone", all.greedyAlone},
            {"plannedAlone", all.plannedAlone},
            {"inMarket", all.inMarket},
            {"freeNetting", all.freeNetting},
            {"dust", all.dust},
            {"tradedKwh", all.traded},
            {"selfSufficiency", all.selfSufficiency},
            {"selfSufficiencyAlone", all.selfSufficiencyAlone},
            {"peakKwh", all.peak},
            {"greedyPeakKwh", all.greedyPeak},
            {"efficiency", all.efficiency},
            {"fairness", all.fairness},
            {"worseOff", all.worseOff},
            {"homes", std::move(homes)}};
}

std::string csvOf(const core::NeighbourhoodOutcome& all) {
    std::string text = "home,bidding,without_battery,greedy_alone,planned_alone,in_market,bought_kwh,sold_kwh\n";
    char line[400];
    for (const core::NeighbourOutcome& home : all.homes) {
        std::snprintf(line, sizeof line, "%.100s,%s,%.2f,%.2f,%.2f,%.2f,%.1f,%.1f\n", home.name.c_str(),
                      nameOf(home.bidding), home.withoutBattery, home.greedyAlone, home.plannedAlone, home.inMarket,
                      home.bought, home.sold);
        text += line;
    }
    std::snprintf(line, sizeof line, "all,,%.2f,%.2f,%.2f,%.2f,%.1f,%.1f\n", all.withoutBattery, all.greedyAlone,
                  all.plannedAlone, all.inMarket, all.traded, all.traded);
    return text + line;
}

std::string textOf(const core::NeighbourhoodOutcome& all) {
    char line[400];
    std::string text =
        "home                      bidding   no battery     greedy    planned     market  bought kWh    sold kWh";
    for (const core::NeighbourOutcome& home : all.homes) {
        std::snprintf(line, sizeof line, "\n%-25.25s %-8s %11.2f %10.2f %10.2f %10.2f %11.1f %11.1f", home.name.c_str(),
                      nameOf(home.bidding), home.withoutBattery, home.greedyAlone, home.plannedAlone, home.inMarket,
                      home.bought, home.sold);
        text += line;
    }
    std::snprintf(line, sizeof line,
                  "\n%-25s %-8s %11.2f %10.2f %10.2f %10.2f %11.1f %11.1f"
                  "\nfree netting of the same energies %.2f; the market costs %+.2f %%; left by rounding %.4f",
                  "together", "", all.withoutBattery, all.greedyAlone, all.plannedAlone, all.inMarket, all.traded,
                  all.traded, all.freeNetting, 100 * (all.inMarket / all.freeNetting - 1), all.dust);
    text += line;
    std::snprintf(line, sizeof line,
                  "\nself-sufficiency %.1f %% (each alone, greedy: %.1f %%); highest slot %.2f kWh (greedy: %.2f kWh)"
                  "\nefficiency of the auctions %.2f %%; fairness %.3f; homes worse off %zu of %zu",
                  100 * all.selfSufficiency, 100 * all.selfSufficiencyAlone, all.peak, all.greedyPeak,
                  100 * all.efficiency, all.fairness, all.worseOff, all.homes.size());
    return text + line;
}

Result<Answer> runSimulate(const SimulateOptions& options) {
    WB_ASSIGN(const core::NeighbourhoodInput input, inputOf(options));
    SeededRandom random(options.seed);
    const LongRun run(options.progress);
    WB_ASSIGN(const core::NeighbourhoodOutcome outcome, core::simulateNeighbourhood(input, random, run.progress()));
    if (!options.csv.empty()) {
        WB_TRY(core::writeFileAtomically(options.csv, core::asBytes(csvOf(outcome))));
    }
    return Answer{toJson(outcome), textOf(outcome)};
}

} // namespace

void addSimulateCommand(CLI::App& market, Chosen& chosen) {
    CLI::App* command = market.add_subcommand(
        "simulate",
        "A street of recorded homes in a market, slot by slot without a chain: agents, auctions by the contract's "
        "arithmetic, batteries, settlement. Slots of an hour. Plans know the past and the tariff alone.");
    const auto options = std::make_shared<SimulateOptions>();
    command
        ->add_option("--home", options->homes,
                     "CSV[:column][,kW]: load in kWh (non_shiftable_load if not named) and nominal PV, made by the "
                     "column solar_generation in W per kW; once for each home")
        ->required();
    command->add_option("--price", options->price, "CSV[:column]: tariff in money per kWh (electricity_pricing)")
        ->required();
    command->add_option("--export-price", options->exportPrice, "A number or CSV[:column]; 0 if not given");
    command->add_option("--battery", options->battery, "kWh,kW,efficiency of every home; none if not given");
    command->add_option(
        "--bidding", options->bidding,
        "agent, truthful or zero (random limits, greedy battery), or a list given to the homes in turn");
    command->add_option("--rounds", options->rounds, "Auctions for each slot, 1 to 10; 3 if not given");
    command->add_option("--known-rounds", options->knownRounds,
                        "So many, the last ones, know the slot's load, as near the end of an hour; 2 if not given, 0: "
                        "all go by the forecast");
    command->add_option("--grid-fee", options->gridFee,
                        "The most that a kWh costs more while the street imports above --branch-kw");
    command->add_option("--branch-kw", options->branchKilowatts, "What the branch carries without the fee");
    command->add_option("--days", options->days, "Only the first days; all if not given");
    command->add_option("--seed", options->seed, "Of the random limits; 1 if not given");
    command->add_option("--threads", options->threads, "2 if not given");
    command->add_option("--csv", options->csv, "Writes the table of homes there");
    command->add_flag("--progress", options->progress, "Says on standard error how far it is");
    command->callback([options, &chosen] { chosen = [options] { return runSimulate(*options); }; });
}

} // namespace wattbourse::cli
