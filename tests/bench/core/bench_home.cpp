// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Plans of a home with everything (cells, battery, car, heat pump, two appliances) over 36 hours in quarter hours:
// cold against CLP's own time for its first program; warm, what a plan costs beside CLP, as a part of two milliseconds;
// and a thousand homes in one slot on one core, as a part of a third of it. Medians.
#include "core/agent/demo_profiles.h"
#include "core/agent/home_planner.h"
#include "core/agent/home_scheduler.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>

using namespace wattbourse::core;

namespace {

constexpr std::int64_t kNow = 1'700'006'400;
constexpr std::size_t kSlots = 144;
constexpr std::size_t kHomes = 24;
constexpr std::size_t kSteps = 6;

HomeModel homeOf(std::size_t number) {
    HomeModel home;
    const auto by = static_cast<std::int64_t>(number);
    home.battery =
        Battery{.capacity = {6'000 + 400 * by}, .power = {3'000 + 100 * by}, .reserve = {600}, .wear = {10'000}};
    home.solar = Solar{.peak = {4'000 + 200 * by}, .curtailable = number % 2 == 0};
    home.cars.push_back({.capacity = {50'000 + 1'000 * by}, .minCharge = {1'380}, .maxCharge = {11'000}});
    HeatPump pump{.minPower = {600}, .maxPower = {2'500}, .low = {20'000}, .high = {22'500}, .leastRunSeconds = 1'800};
    pump.store = {.kind = HeatStore::Kind::Building, .perKelvin = {8'000 + 100 * by}, .lossPerKelvin = {140 + 2 * by}};
    home.heatPumps.push_back(pump);
    home.appliances = {{"washer", {{{2'000}, 1'800}, {{300}, 3'600}}, false}, {"dryer", {{{1'000}, 5'400}}, true}};
    return home;
}

ScheduleRequest requestOf(std::size_t number, std::size_t step) {
    const SyntheticHome made({.seed = number, .solarPeak = {5'000}});
    ScheduleRequest request;
    request.now = {kNow + static_cast<std::int64_t>(step) * 900};
    for (std::size_t i = 0; i < kSlots; ++i) {
        const UnixTime start = request.now + std::chrono::seconds(900 * i);
        const double day = static_cast<double>(start.seconds % 86'400) / 86'400;
        OutlookSlot slot;
        slot.load = made.loadOver(start, 900);
        slot.solar = made.solarOver(start, 900);
        slot.outdoor = {std::llround(2'000 - 5'000 * std::cos(day * 6.283))};
        slot.importPrice = {std::llround(250'000 - 60'000 * std::cos(day * 12.566) + 20'000 * std::sin(day * 400))};
        slot.exportPrice = {60'000};
        request.outlook.push_back(slot);
    }
    request.fees.freeUpTo = {4'000};
    request.fees.surcharge = {20'000};
    request.wishes.stays = {{.car = "car",
                             .arrival = {kNow - 3'600},
                             .readyBy = {kNow + 11 * 3'600},
                             .storedOnArrival = {20'000},
                             .leastNow = {22'000},
                             .target = {40'000},
                             .priceLimit = std::nullopt}};
    request.wishes.runs = {{"washer", {kNow + 8 * 3'600}, {kNow + 16 * 3'600}},
                           {"dryer", {kNow + 12 * 3'600}, {kNow + 20 * 3'600}}};
    request.state.stored = {2'000};
    request.state.cars = {{true, {20'000}}};
    request.state.heatPumps = {{{21'000}, false, 36'000}};
    request.state.runs = {{}, {}};
    return request;
}

/// Four weeks of one of these homes, and how it stands.
class KnownHome final : public HomeRecord {
public:
    explicit KnownHome(std::size_t number) : m_request(requestOf(number, 0)) {
        const SyntheticHome made({.seed = number, .solarPeak = {5'000}});
        const std::uint32_t now = SlotCalendar(900).at({kNow}).value;
        for (std::uint32_t slot = now - 28 * 96; slot < now + kSteps; ++slot) {
            const UnixTime start{std::int64_t{slot} * 900};
            m_slots.push_back({{slot}, made.loadOver(start, 900), made.solarOver(start, 900)});
        }
    }
    Result<std::vector<HomeSlot>> measured(SlotIndex from, SlotIndex before) override {
        std::vector<HomeSlot> out;
        for (const HomeSlot& slot : m_slots)
            if (slot.slot >= from && slot.slot < before)
                out.push_back(slot);
        return out;
    }
    Result<Energy> stored() override { return m_request.state.stored; }
    Result<HomeState> state() override { return m_request.state; }
    HomeWishes wishes() override { return m_request.wishes; }

private:
    ScheduleRequest m_request;
    std::vector<HomeSlot> m_slots;
};

PlanRequest tradingAt(std::size_t step) {
    PlanRequest request;
    request.now = {kNow + static_cast<std::int64_t>(step) * 900};
    request.row.slotSeconds = 900;
    request.row.gateCloses = 300;
    request.row.lowestPrice = {1'000};
    request.row.tick = {1'000};
    request.row.ticks = 400;
    request.row.minQuantity = {1};
    request.row.maxQuantity = {50'000};
    request.row.imbalanceUp = {300'000};
    request.row.imbalanceDown = {60'000};
    request.preferences.maxBuy = {300'000};
    request.preferences.minSell = {50'000};
    request.preferences.maxEnergyPerSlot = {20'000};
    request.preferences.maxCreditPerDay = {100'000'000};
    const std::uint32_t now = SlotCalendar(900).at(request.now).value;
    for (std::uint32_t back = 1; back <= 96 * 7; ++back)
        request.clearingPrices[{now - back}] = {
            static_cast<std::uint32_t>(180'000 + 80'000 * std::sin((now - back) * 0.13))};
    request.tradable = {{now + 1}};
    return request;
}

template <class Work>
double secondsOf(Work&& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

double median(std::vector<double> values) {
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2), values.end());
    return values[values.size() / 2];
}

// What was executed of a plan becomes the state of the next one.
void live(ScheduleRequest& request, const Schedule& before) {
    request.state.stored = before.slots[0].stored;
    request.state.cars[0].stored = before.slots[0].carsStored[0];
    request.state.heatPumps[0].temperature = before.slots[0].temperatures[0];
    request.state.heatPumps[0].running = before.slots[0].heatPumps[0].value > 0;
}

bool report(const char* what, double value, double limit) {
    std::printf("%s  %.2f  %.2f  %s\n", what, value, limit, value <= limit ? "ok" : "OVER");
    return value <= limit;
}

} // namespace

int main() {
    std::vector<double> clp;
    std::vector<double> cold;
    std::vector<double> warm;
    std::vector<double> warmClp;
    std::vector<double> beside;
    for (std::size_t number = 0; number < kHomes; ++number) {
        const HomeModel home = homeOf(number);
        ScheduleRequest request = requestOf(number, 0);
        LinearProgram solver;
        HomeProgram program(home, solver);
        program.build(request, 0.2);
        if (solver.solve() != Solved::Optimal)
            std::abort();
        clp.push_back(std::chrono::duration<double>(solver.solverTime()).count());

        HomeScheduler scheduler(home);
        Schedule schedule;
        cold.push_back(secondsOf([&] { schedule = scheduler.schedule(request).value(); }));
        if (schedule.fallback != FallbackReason::None)
            std::fprintf(stderr, "home %zu: by the rules (%d)\n", number, static_cast<int>(schedule.fallback));
        for (std::size_t step = 1; step <= kSteps; ++step) {
            request = requestOf(number, step);
            live(request, schedule);
            const auto before = scheduler.solverTime();
            warm.push_back(secondsOf([&] { schedule = scheduler.schedule(request).value(); }));
            warmClp.push_back(std::chrono::duration<double>(scheduler.solverTime() - before).count());
            beside.push_back(warm.back() - warmClp.back());
        }
    }
    std::vector<double> trading;
    std::size_t orders = 0;
    for (std::size_t number = 0; number < kHomes; ++number) {
        KnownHome known(number);
        HomePlanner planner({.home = homeOf(number)}, known);
        if (!planner.plan(tradingAt(0)))
            std::abort();
        for (std::size_t step = 1; step <= kSteps; ++step)
            trading.push_back(secondsOf([&] { orders += planner.plan(tradingAt(step)).value().orders.size(); }));
    }
    std::fprintf(stderr, "forecasts, plan and the orders of a slot %.2f ms, %.1f orders\n", median(trading) * 1e3,
                 static_cast<double>(orders) / static_cast<double>(trading.size()));
    std::fprintf(stderr, "CLP cold %.2f ms, plan cold %.2f ms, plan warm %.2f ms of which CLP %.2f ms\n",
                 median(clp) * 1e3, median(cold) * 1e3, median(warm) * 1e3, median(warmClp) * 1e3);
    double total = 0;
    for (const double each : warm)
        total += each;
    const double thousand = total / static_cast<double>(warm.size()) * 1'000;
    bool ok = report("home plan of all devices, cold / CLP's own solve", median(cold) / median(clp), 5);
    ok = report("home re-plan, beside CLP / 2 ms", median(beside) / 0.002, 1) && ok;
    ok = report("1,000 homes re-planned / a third of a slot", thousand / 300, 1) && ok;
    double all = 0;
    for (const double each : trading)
        all += each;
    ok = report("1,000 homes re-planned with forecasts and orders / a third of a slot",
                all / static_cast<double>(trading.size()) * 1'000 / 300, 1) &&
         ok;
    return ok ? 0 : 1;
}
