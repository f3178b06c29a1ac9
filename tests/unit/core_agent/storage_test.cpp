// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/storage_program.h"
#include "core/agent/value_curve.h"

#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <random>

namespace wattbourse::core {
namespace {

std::vector<ProgramSlot> slotsOf(const std::vector<SlotDemand>& demands) {
    std::vector<ProgramSlot> slots;
    for (const SlotDemand& demand : demands)
        slots.push_back({demand, 0, 0, 0, 0});
    return slots;
}

TEST(StorageProgram, ShiftsWhatPays) {
    StorageProgram program;
    const Storage storage{.capacity = 2, .power = 1, .efficiency = 1};
    // Two cheap slots, two dear ones of 0.75 kWh each.
    const auto plan =
        program.solve(storage, 0, slotsOf({{0, 0.1, 0}, {0, 0.1, 0}, {0.75, 0.5, 0}, {0.75, 0.5, 0}}), 0).value();
    EXPECT_NEAR(plan.cost, 0.15, 1e-9);
    EXPECT_NEAR(plan.steps[1].charge, 1, 1e-9);
    EXPECT_NEAR(plan.steps[1].level, 1.5, 1e-6);
    EXPECT_NEAR(plan.steps[2].discharge, 0.75, 1e-6);
    EXPECT_NEAR(plan.steps[1].storedValue, 0.1, 1e-4);
}

TEST(StorageProgram, ChargesLateWhenPricesAreEqual) {
    StorageProgram program;
    const Storage storage{.capacity = 2, .power = 2, .efficiency = 1};
    const auto plan =
        program.solve(storage, 0, slotsOf({{0, 0.1, 0}, {0, 0.1, 0}, {0, 0.1, 0}, {1, 0.5, 0}}), 0).value();
    EXPECT_NEAR(plan.steps[0].charge + plan.steps[1].charge, 0, 1e-9);
    EXPECT_NEAR(plan.steps[2].charge, 1, 1e-9);
}

TEST(StorageProgram, LeavesTheReserveAndBearsALevelBelowIt) {
    StorageProgram program;
    const Storage storage{.capacity = 2, .power = 2, .efficiency = 1, .reserve = 0.5};
    EXPECT_NEAR(program.solve(storage, 1.5, slotsOf({{3, 0.5, 0}}), 0).value().steps[0].discharge, 1, 1e-6);
    EXPECT_NEAR(program.solve(storage, 0.2, slotsOf({{3, 0.5, 0}}), 0).value().steps[0].discharge, 0, 1e-6);
}

TEST(StorageProgram, WearKeepsTheBatteryStillWhereItCostsMore) {
    StorageProgram program;
    Storage storage{.capacity = 2, .power = 2, .efficiency = 1, .reserve = 0, .wear = 0.05};
    const auto slots = slotsOf({{0, 0.10, 0}, {1, 0.14, 0}});
    EXPECT_NEAR(program.solve(storage, 0, slots, 0).value().steps[1].discharge, 0, 1e-6);
    storage.wear = 0.03;
    EXPECT_NEAR(program.solve(storage, 0, slots, 0).value().steps[1].discharge, 1, 1e-6);
}

TEST(StorageProgram, BuysInTheMarketUpToItsLimit) {
    StorageProgram program;
    const std::vector<ProgramSlot> slots{{{2, 0.3, 0.05}, 0.15, 0.15, 1.5, 1.5}};
    const auto plan = program.solve({.capacity = 0, .power = 0}, 0, slots, 0).value();
    EXPECT_NEAR(plan.steps[0].marketBuy, 1.5, 1e-9);
    EXPECT_NEAR(plan.steps[0].import, 0.5, 1e-9);
    EXPECT_NEAR(plan.steps[0].value, 0.3, 1e-9);
    // At a price above the tariff it buys nothing there.
    EXPECT_NEAR(program.netPurchaseAt(0, 0.31).value(), 0, 1e-9);
    EXPECT_NEAR(program.netPurchaseAt(0, 0.29).value(), 1.5, 1e-9);
}

TEST(StorageProgram, RefusesWhatIsNoNumber) {
    StorageProgram program;
    EXPECT_EQ(program.solve({}, 0, {}, 0).error().code, ErrorCode::OutOfRange);
    const double nan = std::numeric_limits<double>::quiet_NaN();
    EXPECT_EQ(program.solve({}, 0, slotsOf({{nan, 1, 0}}), 0).error().code, ErrorCode::OutOfRange);
    EXPECT_EQ(program.netPurchaseAt(5, 1).error().code, ErrorCode::OutOfRange);
}

class RandomHome {
public:
    explicit RandomHome(unsigned seed) : m_random(seed) {}
    double within(double low, double high) { return std::uniform_real_distribution<double>(low, high)(m_random); }
    std::vector<SlotDemand> demands(std::size_t count) {
        std::vector<SlotDemand> out;
        for (std::size_t i = 0; i < count; ++i) {
            const double import = within(0.1, 0.6);
            out.push_back({within(-2, 2), import, import * within(0, 0.9)});
        }
        return out;
    }

private:
    std::mt19937 m_random;
};

TEST(StorageProperty, WarmStartFindsTheSamePlanAsCold) {
    RandomHome home(1);
    StorageProgram warm;
    const Storage storage{.capacity = 6.4, .power = 5, .efficiency = 0.95};
    for (int round = 0; round < 30; ++round) {
        const auto slots = slotsOf(home.demands(48));
        const double level = home.within(0, 6.4);
        StorageProgram cold;
        ASSERT_NEAR(warm.solve(storage, level, slots, 0.1).value().cost,
                    cold.solve(storage, level, slots, 0.1).value().cost, 2e-3);
    }
}

TEST(StorageProperty, CurveIsTheSlopeOfTheProgramsCost) {
    RandomHome home(2);
    for (int round = 0; round < 25; ++round) {
        const Storage storage{
            .capacity = 5, .power = home.within(0.5, 4), .efficiency = home.within(0.8, 1), .reserve = 0.4};
        const auto demands = home.demands(24);
        ValueCurve curve(storage, 0.12);
        for (std::size_t i = demands.size(); i-- > 0;)
            curve.stepBack(std::span(&demands[i], 1));
        StorageProgram program;
        const auto worth = [&](double level) {
            const auto plan = program.solve(storage, level, slotsOf(demands), 0.12).value();
            return plan.cost - 0.12 * plan.steps.back().level;
        };
        double previous = std::numeric_limits<double>::infinity();
        double integral = 0;
        const double cell = (storage.capacity - storage.reserve) / ValueCurve::kCells;
        for (std::size_t i = 0; i < ValueCurve::kCells; ++i) {
            const double value = curve.at(storage.reserve + (static_cast<double>(i) + 0.5) * cell);
            ASSERT_LE(value, previous + 1e-9);
            previous = value;
            integral += value * cell;
        }
        // The whole fall from empty to full, by CLP: the grid of cells averages, so the sum is what must agree.
        ASSERT_NEAR(worth(storage.reserve) - worth(storage.capacity), integral, 0.02) << "round " << round;
    }
}

TEST(StorageProperty, FollowingTheCurveCostsWhatTheProgramSays) {
    RandomHome home(3);
    for (int round = 0; round < 20; ++round) {
        const Storage storage{.capacity = 4, .power = 2, .efficiency = 0.93, .reserve = 0};
        const auto demands = home.demands(36);
        std::vector<ValueCurve> curves{ValueCurve(storage, 0)};
        for (std::size_t i = demands.size(); i-- > 1;) {
            curves.push_back(curves.back());
            curves.back().stepBack(std::span(&demands[i], 1));
        }
        double cost = 0;
        double level = 0;
        for (std::size_t i = 0; i < demands.size(); ++i) {
            const double charge = chargeBy(curves[demands.size() - 1 - i], storage, demands[i], level);
            ASSERT_LE(std::abs(charge), storage.power + 1e-9);
            level += charge > 0 ? charge * storage.efficiency : charge / storage.efficiency;
            ASSERT_GE(level, -1e-9);
            ASSERT_LE(level, storage.capacity + 1e-9);
            const double net = demands[i].net + charge;
            cost += net > 0 ? net * demands[i].importPrice : net * demands[i].exportPrice;
        }
        StorageProgram program;
        const double best = program.solve(storage, 0, slotsOf(demands), 0).value().cost;
        ASSERT_GE(cost, best - 1e-3);
        ASSERT_LE(cost, best + 0.15) << "round " << round;
    }
}

} // namespace
} // namespace wattbourse::core
