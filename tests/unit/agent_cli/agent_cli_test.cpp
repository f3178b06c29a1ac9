// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// wattbourse-cli agent backtest, agent baseline and market simulate. Sums that are expected are done by hand beside
// them.
#include "tests/support/cli_run.h"
#include "tests/support/temporary_folder.h"

#include <cmath>
#include <fstream>
#include <gtest/gtest.h>
#include <numbers>
#include <sstream>

namespace wattbourse::test {
namespace {

class AgentCli : public ::testing::Test {
protected:
    std::string write(const char* name, const std::string& text) const {
        const auto path = m_folder.path() / name;
        std::ofstream(path) << text;
        return path.string();
    }
    std::string path(const char* name) const { return (m_folder.path() / name).string(); }
    /// 1 kWh in every hour; from six to six by day the cells give 2 kW a kW; the tariff as asked.
    std::string steadyHome(const char* name, int days, double dayPrice, double nightPrice) const {
        std::ostringstream text;
        text << "non_shiftable_load,solar_generation,electricity_pricing\n";
        for (int hour = 0; hour < days * 24; ++hour) {
            const bool sun = hour % 24 >= 6 && hour % 24 < 18;
            text << "1," << (sun ? 2'000 : 0) << ',' << (sun ? dayPrice : nightPrice) << '\n';
        }
        return write(name, text.str());
    }

    TemporaryFolder m_folder;
};

double number(const CliRun& run, const char* key) {
    return run.json().at(key).to_number<double>();
}

TEST_F(AgentCli, BacktestCostsWhatAHandCostsIt) {
    const std::string home = steadyHome("home.csv", 10, 0.20, 0.40);
    const CliRun run =
        cli("agent backtest --load " + home + " --price " + home + " --pv " + home + " --pv-kw 1 --battery 5,5,1");
    ASSERT_EQ(run.code, 0) << run.out;
    // Twelve hours of night at 0.40 a day, whose sun is worth nothing.
    EXPECT_NEAR(number(run, "withoutBattery"), 10 * 12 * 0.40, 1e-6);
    // A surplus of 12 kWh fills 5 kWh each day; they save five hours of the evening, and the first night has none.
    EXPECT_NEAR(number(run, "greedy"), (10 * 12 - 5 * 10) * 0.40, 1e-6);
    EXPECT_NEAR(number(run, "perfectForesight"), (10 * 12 - 5 * 10) * 0.40, 1e-6);
    EXPECT_GE(number(run, "planned"), number(run, "perfectForesight") - 1e-9);
    EXPECT_LE(number(run, "planned"), number(run, "withoutBattery"));
}

TEST_F(AgentCli, BacktestAddsColumnsUp) {
    const std::string load = write(
        "load.csv", "a,b,\"c, last\"\n" + [] {
            std::string rows;
            for (int hour = 0; hour < 48; ++hour)
                rows += "0.5,0.9,7\n";
            return rows;
        }());
    const std::string price = write("price.csv", [] {
        std::string rows;
        for (int hour = 0; hour < 48; ++hour)
            rows += "0.25\n";
        return rows;
    }());
    const CliRun run = cli("agent backtest --load '" + load + ":a+b/0.9' --price " + price + " --battery 0,0,1");
    ASSERT_EQ(run.code, 0) << run.out;
    EXPECT_NEAR(number(run, "withoutBattery"), 48 * 1.5 * 0.25, 1e-9);
    // A quoted heading is one column, comma or not.
    EXPECT_EQ(cli("agent backtest --load '" + load + ":c, last' --price " + price + " --battery 0,0,1").code, 0);
}

// Each names the file, the line, the column and what is wrong, and ends with 1.
TEST_F(AgentCli, BadInputIsNamed) {
    const std::string good = steadyHome("good.csv", 3, 0.2, 0.3);
    const auto with = [&](const std::string& load, const std::string& more = "") {
        return "agent backtest --load " + load + " --price " + good + " --battery 5,5,0.9" + more;
    };
    const auto fails = [&](const std::string& arguments, const std::string& says) {
        EXPECT_EQ(cli(arguments).code, 1) << arguments;
        EXPECT_NE(complaint(arguments).find(says), std::string::npos) << complaint(arguments);
    };
    fails(with(write("word.csv", "non_shiftable_load,x\n1,2\none,2\n")),
          "word.csv: line 3, non_shiftable_load: \"one\" is not a number");
    fails(with(write("short.csv", "non_shiftable_load,x\n1,2\n1\n")), "short.csv: line 3 has 1 cells, the heading 2");
    fails(with(write("quote.csv", "non_shiftable_load,x\n1,2\n1,\"2\n")), "quote.csv: csv: line");
    fails(with(write("nan.csv", "non_shiftable_load,x\nnan,2\n")), "\"nan\" is not a number");
    fails(with(write("empty.csv", "")), "empty.csv: no rows");
    fails(with(good + ":other"), "no column \"other\"");
    fails(with(good + ":non_shiftable_load/0"), "non_shiftable_load is divided by zero");
    fails(with(path("nowhere.csv")), "nowhere.csv");
    fails(with(write("two.csv", "non_shiftable_load,x\n1,2\n1,2\n")), "");
    fails(with(good, " --pv " + good + " --pv-kw -1"), "--pv-kw is not a power");
    fails("agent backtest --load " + good + " --price " + good + " --battery 5,5,1.1",
          "--battery: the efficiency is not above 0 and at most 1");
    fails("agent backtest --load " + good + " --price " + good + " --battery 5,5", "--battery takes kWh,kW,efficiency");
    // Wrong usage is another code.
    EXPECT_EQ(cli("agent backtest --load " + good).code, 2);
    EXPECT_EQ(cli("agent backtest --load " + good + " --price " + good + " --battery 5,5,1 --no-such").code, 2);
}

TEST_F(AgentCli, SimulateWritesTheTableAndTheMoneyAddsUp) {
    const std::string sunny = steadyHome("sunny.csv", 6, 0.20, 0.30);
    const std::string table = path("street.csv");
    const std::string arguments = "market simulate --home " + sunny + ",2 --home " + sunny + " --home " + sunny +
                                  " --price " + sunny +
                                  " --export-price 0.05 --bidding truthful --rounds 1 --known-rounds 1 --csv " + table;
    const CliRun run = cli(arguments);
    ASSERT_EQ(run.code, 0) << run.out;
    // One home has 3 kWh to spare for twelve hours, the others need 1 kWh each: 2 are traded, 1 goes out for 0.05.
    EXPECT_NEAR(number(run, "tradedKwh"), 6 * 12 * 2, 0.5);
    const double alone = 6 * (12 * (-3 * 0.05) + 12 * 0.30 + 2 * (12 * 0.20 + 12 * 0.30));
    EXPECT_NEAR(number(run, "withoutBattery"), alone, 0.01);
    const double netted = 6 * (12 * (-1 * 0.05) + 12 * 3 * 0.30);
    EXPECT_NEAR(number(run, "freeNetting"), netted, 0.01);
    EXPECT_NEAR(number(run, "inMarket"), netted, 0.02);
    EXPECT_GE(number(run, "efficiency"), 0.97);

    std::ifstream file(table);
    std::vector<std::string> lines;
    for (std::string line; std::getline(file, line);)
        lines.push_back(line);
    ASSERT_EQ(lines.size(), 5U);
    EXPECT_EQ(lines[0], "home,bidding,without_battery,greedy_alone,planned_alone,in_market,bought_kwh,sold_kwh");
    EXPECT_TRUE(lines[1].starts_with("sunny.csv,truthful,")) << lines[1];
    EXPECT_TRUE(lines[4].starts_with("all,,")) << lines[4];
    double sum = 0;
    for (std::size_t row = 1; row <= 3; ++row) {
        std::istringstream cells(lines[row]);
        std::string cell;
        for (int column = 0; column < 6; ++column)
            std::getline(cells, cell, ',');
        sum += std::stod(cell);
    }
    EXPECT_NEAR(sum, number(run, "inMarket"), 0.03);
    // The same seed gives the same street.
    EXPECT_EQ(cli(arguments).out, run.out);
}

TEST_F(AgentCli, SimulateTellsHowFarItIs) {
    const std::string home = steadyHome("home.csv", 4, 0.20, 0.30);
    EXPECT_NE(complaint("market simulate --home " + home + " --price " + home + " --progress").find('%'),
              std::string::npos);
}

TEST_F(AgentCli, SimulateNamesBadInput) {
    const std::string home = steadyHome("home.csv", 2, 0.20, 0.30);
    const auto fails = [&](const std::string& more, const std::string& says) {
        const std::string arguments = "market simulate --price " + home + " " + more;
        EXPECT_EQ(cli(arguments).code, 1) << arguments;
        EXPECT_NE(complaint(arguments).find(says), std::string::npos) << complaint(arguments);
    };
    fails("--home " + home + " --bidding lucky", "--bidding: \"lucky\" is none of agent, truthful and zero");
    fails("--home " + home + ",-3", "the PV's kW are not within 0 to 1000000");
    fails("--home " + home + " --grid-fee 0.1", "--grid-fee needs --branch-kw");
    fails("--home " + home + " --export-price 0.9", "export pays more than import costs");
    fails("--home " + home + " --rounds 11", "not 1 to 10 rounds");
    fails("--home " + home + " --threads 0", "--threads is not within 1 to 64");
    fails("--home " + home + " --csv /nonexistent/street.csv", "/nonexistent");
    fails("--home " + steadyHome("long.csv", 3, 0.2, 0.3), "long.csv: its series are not as long as the prices");
    EXPECT_EQ(cli("market simulate --price " + home).code, 2);
}

/// Forty days of 24 hours: use follows the hour, and each day as a whole is higher or lower.
std::string moodyDays() {
    std::ostringstream text;
    text << "non_shiftable_load,day_type\n";
    for (int day = 0; day < 40; ++day)
        for (int hour = 0; hour < 24; ++hour)
            text << (2 + std::sin(hour * std::numbers::pi / 12)) * (1 + 0.3 * std::sin(day * 2.4)) << ',' << day % 7 + 1
                 << '\n';
    return text.str();
}

TEST_F(AgentCli, BaselineRecommendsWhatFitsSuchDays) {
    const std::string home = write("home.csv", moodyDays());
    const CliRun run = cli("agent baseline --load " + home + " --hours 16-20 --day-type " + home + " --notice 2");
    ASSERT_EQ(run.code, 0) << run.out;
    const auto answer = run.json();
    // Days that differ by a factor are met by a factor: the unadjusted mean is not it.
    EXPECT_NE(answer.at("recommended").at("adjustment").as_string(), "none");
    EXPECT_LT(answer.at("recommended").at("rrmse").to_number<double>(),
              answer.at("contract").at("rrmse").to_number<double>() + 1e-9);
    EXPECT_EQ(answer.at("methods").as_array().size(), 31U);
    const auto& band = answer.at("recommended").at("bandKwh").as_array();
    EXPECT_LE(band[0].to_number<double>(), band[1].to_number<double>());
    EXPECT_EQ(answer.at("events").as_array().size(), 2U);
}

TEST_F(AgentCli, BaselineNamesBadInput) {
    const std::string home = write("home.csv", moodyDays());
    const auto fails = [&](const std::string& more, const std::string& says) {
        const std::string arguments = "agent baseline --load " + home + " " + more;
        EXPECT_EQ(cli(arguments).code, 1) << arguments;
        EXPECT_NE(complaint(arguments).find(says), std::string::npos) << complaint(arguments);
    };
    fails("", "one of --events and --hours is needed");
    fails("--hours 16", "--hours takes FIRST-END");
    fails("--hours 20-16", "--hours are not within a day");
    fails("--hours x-16", "--hours: \"x\" is not a number");
    fails("--hours 16-20 --slots-per-day 0", "--slots-per-day is not within 1 to 8640");
    fails("--events " + home + ":non_shiftable_load --event-above 99", "no slot is above --event-above");
    fails("--hours 16-20 --truth " + write("short.csv", "non_shiftable_load\n1\n2\n"),
          "--truth has not as many rows as --load");
    fails("--hours 16-20 --day-type " + write("types.csv", "day_type\n1\n"), "--day-type has not as many rows");
    EXPECT_EQ(cli("agent baseline --hours 16-20").code, 2);
}

} // namespace
} // namespace wattbourse::test
