// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A home's plan over 36 hours from nothing (forecasts, program, plan), against CLP's own time to solve such a program
// that is already loaded; in turns, the median of each.
#include "core/agent/demo_profiles.h"
#include "core/agent/home_planner.h"

#include <ClpSimplex.hpp>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>

using namespace wattbourse::core;

namespace {

constexpr int kRounds = 25;
constexpr double kLimit = 5.0;
constexpr std::int64_t kNow = 1'700'006'400;

class SyntheticRecord final : public HomeRecord {
public:
    explicit SyntheticRecord(SlotIndex now) {
        const SyntheticHome home({.seed = 5, .solarPeak = {4'000}});
        for (std::uint32_t slot = now.value - 28 * 96; slot < now.value; ++slot) {
            const UnixTime start{std::int64_t{slot} * 900};
            m_slots.push_back({{slot}, home.loadOver(start, 900), home.solarOver(start, 900)});
        }
    }
    Result<std::vector<HomeSlot>> measured(SlotIndex, SlotIndex) override { return m_slots; }
    Result<Energy> stored() override { return Energy{2'000}; }

private:
    std::vector<HomeSlot> m_slots;
};

// Of this thread's processor time: a busy machine must not decide between the two.
double processorSeconds() {
    timespec at{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &at);
    return static_cast<double>(at.tv_sec) + static_cast<double>(at.tv_nsec) / 1e9;
}

template <class Work>
double secondsOf(Work&& work) {
    const double start = processorSeconds();
    work();
    return processorSeconds() - start;
}

double median(std::vector<double> values) {
    std::nth_element(values.begin(), values.begin() + kRounds / 2, values.end());
    return values[kRounds / 2];
}

// The same home written down directly: charge, discharge, import, export, buy, sell, level by slot.
void load(ClpSimplex& model) {
    const SyntheticHome home({.seed = 5, .solarPeak = {4'000}});
    const int slots = static_cast<int>(HomePlanner::kHorizon);
    model.setLogLevel(0);
    model.resize(2 * slots, 0);
    const double eta = std::sqrt(0.9);
    for (int t = 0; t < slots; ++t) {
        const UnixTime start{kNow + 900 * t};
        const double net = static_cast<double>((home.loadOver(start, 900) - home.solarOver(start, 900)).value) / 1000;
        model.setRowBounds(2 * t, net, net);
        model.setRowBounds(2 * t + 1, t == 0 ? 2.0 : 0.0, t == 0 ? 2.0 : 0.0);
    }
    for (int t = 0; t < slots; ++t) {
        const int balance = 2 * t;
        const int storage = 2 * t + 1;
        const double expected = 0.18 + 0.08 * std::sin(t * 0.13);
        const auto column = [&](int rows, const int* index, const double* value, double upper, double cost) {
            model.addColumn(rows, index, value, 0.0, upper, cost);
        };
        const int both[2] = {balance, storage};
        const double charge[2] = {-1, -eta};
        const double discharge[2] = {1, 1 / eta};
        const double plus = 1;
        const double minus = -1;
        const int levels[2] = {storage, storage + 2};
        const double hold[2] = {1, -1};
        column(2, both, charge, 1.25, 0);
        column(2, both, discharge, 1.25, 0.01);
        column(1, &balance, &plus, COIN_DBL_MAX, 0.3);
        column(1, &balance, &minus, COIN_DBL_MAX, -0.06);
        column(1, &balance, &plus, 5, expected);
        column(1, &balance, &minus, 5, -expected);
        column(t + 1 < slots ? 2 : 1, levels, hold, 6.4, t + 1 < slots ? 1e-6 : -0.05);
    }
}

} // namespace

int main() {
    const SlotIndex now = SlotCalendar(900).at({kNow});
    SyntheticRecord record(now);
    PlanRequest request;
    request.now = {kNow};
    request.row.slotSeconds = 900;
    request.row.gateCloses = 300;
    request.row.lowestPrice = {50'000};
    request.row.tick = {1'000};
    request.row.ticks = 300;
    request.row.minQuantity = {1};
    request.row.maxQuantity = {5'000};
    request.row.imbalanceUp = {300'000};
    request.row.imbalanceDown = {60'000};
    request.preferences.maxBuy = {300'000};
    request.preferences.maxEnergyPerSlot = {5'000};
    request.preferences.maxCreditPerDay = {100'000'000};
    for (std::uint32_t back = 1; back <= 96 * 7; ++back)
        request.clearingPrices[{now.value - back}] = {
            static_cast<std::uint32_t>(180'000 + 80'000 * std::sin((now.value - back) * 0.13))};
    const Battery battery{.capacity = {6'400}, .power = {5'000}, .reserve = {640}, .wear = {10'000}};

    std::vector<double> solving;
    std::vector<double> planning;
    for (int round = 0; round < kRounds; ++round) {
        ClpSimplex model;
        load(model);
        solving.push_back(secondsOf([&] {
            if (model.initialSolve() != 0)
                std::abort();
        }));
        planning.push_back(secondsOf([&] {
            HomePlanner planner({.home = {battery}, .slotsPerDay = 96, .standardLoad = {}}, record);
            if (!planner.plan(request))
                std::abort();
        }));
    }
    const double ratio = median(planning) / median(solving);
    std::fprintf(stderr, "plan %.2f ms, CLP alone %.2f ms\n", median(planning) * 1e3, median(solving) * 1e3);
    std::printf("battery home's plan, cold / CLP's own solve  %.2f  %.2f  %s\n", ratio, kLimit,
                ratio <= kLimit ? "ok" : "OVER");
    return ratio <= kLimit ? 0 : 1;
}
