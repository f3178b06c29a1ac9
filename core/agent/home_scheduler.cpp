// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/home_scheduler.h"

#include "core/home/device_steps.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace wattbourse::core {

namespace {

// Below a Wh nothing flows.
constexpr double kFlows = 1e-3;
// Times that slots are given back to a heat pump or a car whose wish rounding broke.
constexpr int kMends = 6;
constexpr std::size_t kMaxSlots = 1'000;
constexpr std::int64_t kMaxEnergy = 10'000'000;
constexpr std::int64_t kMaxTariff = 20'000'000;

double kilo(Energy energy) {
    return static_cast<double>(energy.value) / 1000;
}

Energy nearestWh(double kwh) {
    return {std::llround(kwh * 1000)};
}

FallbackReason reasonFor(Solved solved) {
    switch (solved) {
    case Solved::Optimal:
        return FallbackReason::None;
    case Solved::NoOptimum:
        return FallbackReason::NoOptimum;
    case Solved::Unbounded:
        return FallbackReason::Unbounded;
    case Solved::NotFinite:
        return FallbackReason::NotFinite;
    case Solved::TimedOut:
        break;
    }
    return FallbackReason::TimedOut;
}

Result<void> checkRequest(const HomeModel& home, const ScheduleRequest& request) {
    if (request.now.seconds < 0 || request.slotSeconds < 60 || request.slotSeconds > 86'400)
        return fail(ErrorCode::OutOfRange, "schedule: a slot has 60 to 86400 seconds");
    if (request.outlook.size() < 2 || request.outlook.size() > kMaxSlots)
        return fail(ErrorCode::OutOfRange, "schedule: 2 to 1000 slots");
    if (request.committed.size() > request.outlook.size())
        return fail(ErrorCode::OutOfRange, "schedule: commitments beyond its slots");
    const auto energy = [](Energy e) { return e.value >= 0 && e.value <= kMaxEnergy; };
    const auto price = [](TariffPrice p) { return std::abs(p.value) <= kMaxTariff; };
    for (const OutlookSlot& slot : request.outlook)
        if (!energy(slot.load) || !energy(slot.solar) || !energy(slot.heatDrawn) || !energy(slot.maxBuy) ||
            !energy(slot.maxSell) || std::abs(slot.contracted.value) > kMaxEnergy || !price(slot.importPrice) ||
            !price(slot.exportPrice) || !price(slot.marketPrice) || std::abs(slot.outdoor.value) > 80'000)
            return fail(ErrorCode::OutOfRange, "schedule: an energy, price or temperature is out of its range");
    for (const auto& held : request.committed)
        if (held && std::abs(held->value) > kMaxEnergy)
            return fail(ErrorCode::OutOfRange, "schedule: a commitment is out of its range");
    if (request.fees.perPeakKw.value < 0 || request.fees.perPeakKw.value > 1'000'000'000 ||
        request.fees.freeUpTo.value < 0 || request.fees.surcharge.value < 0 ||
        request.fees.surcharge.value > kMaxTariff || (request.terminal && !price(*request.terminal)))
        return fail(ErrorCode::OutOfRange, "schedule: a fee is out of its range");
    return validate(home, request.wishes, request.state);
}

// What matters most first: how much is missing of each wish, in steps that an owner would notice.
std::array<std::int64_t, 7> pressing(const std::vector<Shortfall>& shortfalls) {
    std::array<std::int64_t, 7> out{};
    for (const Shortfall& shortfall : shortfalls)
        out[6 - static_cast<std::size_t>(shortfall.wish)] +=
            shortfall.energy.value / 20 + std::abs(shortfall.temperature.value) / 300 + shortfall.seconds / 900;
    return out;
}

} // namespace

TariffPrice usualTerminal(std::span<const OutlookSlot> outlook, std::uint32_t slotSeconds) {
    const std::size_t day = std::min<std::size_t>(outlook.size(), 86'400 / slotSeconds);
    std::vector<TariffPrice> prices;
    for (const OutlookSlot& slot : outlook.last(day))
        prices.push_back(slot.importPrice);
    const auto quarter = prices.begin() + static_cast<std::ptrdiff_t>(prices.size() / 4);
    std::nth_element(prices.begin(), quarter, prices.end());
    return std::max(*quarter, TariffPrice{});
}

HomeScheduler::HomeScheduler(HomeModel home, std::unique_ptr<LinearProgram> solver)
    : m_home(std::move(home)), m_solver(solver ? std::move(solver) : std::make_unique<LinearProgram>()),
      m_program(m_home, *m_solver) {}

Result<Schedule> HomeScheduler::schedule(const ScheduleRequest& request) {
    WB_TRY(checkRequest(m_home, request));
    const TariffPrice terminal = request.terminal.value_or(usualTerminal(request.outlook, request.slotSeconds));
    m_program.build(request, static_cast<double>(terminal.value) / 1e6);
    m_solver->startBudget();
    Solved solved = m_solver->solve();
    m_solved = false;
    if (solved == Solved::Optimal) {
        m_program.keepBasis();
        solved = solveFixed(request);
    }
    if (solved != Solved::Optimal)
        return ruleSchedule(m_home, request, reasonFor(solved));
    m_solved = true;
    Schedule planned = walked(request);
    // Rounding may have cost a wish that the rules, which never round, would meet.
    if (!planned.shortfalls.empty() && planned.shortfalls.back().wish >= Wish::ApplianceDeadline) {
        Schedule ruled = ruleSchedule(m_home, request, FallbackReason::RulesBetter);
        if (pressing(ruled.shortfalls) < pressing(planned.shortfalls))
            return ruled;
    }
    return planned;
}

Solved HomeScheduler::solveFixed(const ScheduleRequest& request) {
    const std::size_t count = request.outlook.size();
    m_pumpOn.assign(m_home.heatPumps.size(), {});
    m_runOn.assign(request.wishes.runs.size(), std::vector<bool>(count));
    std::vector<double> net(count);
    for (std::size_t slot = 0; slot < count; ++slot)
        net[slot] = m_program.net(slot);
    fixRuns(request, net);
    for (std::size_t pump = 0; pump < m_home.heatPumps.size(); ++pump)
        fixPump(pump, request);
    fixDirections();
    fixCars(request);
    Solved solved = m_solver->solve(/*sameCosts=*/true);
    for (int round = 0; round < kMends && solved == Solved::Optimal && mend(request); ++round)
        solved = m_solver->solve(/*sameCosts=*/true);
    const auto gives = [&](Wish wish) { return m_program.given(wish) > kFlows; };
    if (solved == Solved::Optimal &&
        (gives(Wish::Comfort) || gives(Wish::CarTarget) || gives(Wish::CarLeastNow) || gives(Wish::Connection)))
        solved = inOrder();
    return solved;
}

// Most pressing wish first: as little of each may give way as the ones before it leave, and only then money counts.
Solved HomeScheduler::inOrder() {
    std::vector<double> costs(m_solver->columns());
    for (std::size_t column = 0; column < costs.size(); ++column)
        costs[column] = m_solver->cost(static_cast<int>(column));
    Solved solved = Solved::Optimal;
    for (const Wish wish : {Wish::Connection, Wish::CarLeastNow, Wish::CarTarget, Wish::Comfort}) {
        if (m_program.given(wish) <= kFlows) {
            for (const int column : m_program.slack(wish))
                m_solver->setBounds(column, 0,
                                    std::min(m_solver->upper(column), m_program.value(column) + kFlows / 100));
            continue;
        }
        for (std::size_t column = 0; column < costs.size(); ++column)
            m_solver->setCost(static_cast<int>(column), 0);
        for (const int column : m_program.slack(wish))
            m_solver->setCost(column, 1);
        solved = m_solver->solve();
        if (solved != Solved::Optimal)
            break;
        for (const int column : m_program.slack(wish))
            m_solver->setBounds(column, 0, std::min(m_solver->upper(column), m_program.value(column) + kFlows / 100));
    }
    for (std::size_t column = 0; column < costs.size(); ++column)
        m_solver->setCost(static_cast<int>(column), costs[column]);
    return solved == Solved::Optimal ? m_solver->solve() : solved;
}

// One direction at a time: losses would pay where prices are negative.
void HomeScheduler::fixDirections() {
    const auto one = [&](int in, int out) {
        const double net = m_program.value(in) - m_program.value(out);
        if (std::min(m_program.value(in), m_program.value(out)) > kFlows / 10) {
            const int off = net >= 0 ? out : in;
            m_solver->setBounds(off, 0, 0);
        }
    };
    for (const HomeProgram::Slot& slot : m_program.slots()) {
        if (m_home.battery)
            one(slot.battery.charge, slot.battery.discharge);
        // Below its reserve a battery only fills, also not for what it took in a slot before.
        if (m_home.battery && m_program.value(slot.battery.lack) > kFlows)
            m_solver->setBounds(slot.battery.discharge, 0, 0);
        for (const HomeProgram::Car& car : slot.cars)
            one(car.charge, car.discharge);
    }
}

// In each slot either the car charges, and the battery covers no more than the home's own need, or the battery gives
// what it likes and the car waits.
void HomeScheduler::fixCars(const ScheduleRequest& request) {
    if (!m_home.battery)
        return;
    for (std::size_t slot = 0; slot < request.outlook.size(); ++slot) {
        const HomeProgram::Slot& at = m_program.slots()[slot];
        double charged = 0;
        bool alone = false;
        for (std::size_t car = 0; car < m_home.cars.size(); ++car)
            if (!m_home.cars[car].mayUseBattery && m_solver->upper(at.cars[car].charge) > 0) {
                alone = true;
                charged += m_program.value(at.cars[car].charge);
            }
        if (!alone)
            continue;
        const double need = std::max(m_program.net(slot), 0.0);
        if (charged <= kFlows && m_program.value(at.battery.discharge) > need + kFlows) {
            for (std::size_t car = 0; car < m_home.cars.size(); ++car)
                if (!m_home.cars[car].mayUseBattery)
                    m_solver->setBounds(at.cars[car].charge, 0, 0);
        } else {
            m_solver->setBounds(at.battery.discharge, 0, std::min(m_solver->upper(at.battery.discharge), need));
        }
    }
}

// Each run where the program put most of it; among equals the cheapest by the duals, then the first.
void HomeScheduler::fixRuns(const ScheduleRequest& request, std::vector<double>& net) {
    const std::size_t count = request.outlook.size();
    for (std::size_t run = 0; run < m_program.runs().size(); ++run) {
        const HomeProgram::Run& placed = m_program.runs()[run];
        if (placed.fixed || placed.chunks == 0)
            continue;
        const bool interruptible = placed.interruptible;
        std::vector<std::size_t> order;
        for (std::size_t slot = 0; slot < count; ++slot)
            if (placed.at[slot] >= 0)
                order.push_back(slot);
        // Slots where it alone passes the connection come last.
        const auto passes = [&](std::size_t slot) {
            double over = 0;
            const std::size_t length = interruptible ? 1 : placed.chunks;
            for (std::size_t k = 0; k < length && slot + k < count; ++k)
                over +=
                    std::max(net[slot + k] + m_program.chunk(run, k) -
                                 static_cast<double>(m_home.grid.maxImport.value) / 1000 * m_program.hours(slot + k),
                             0.0);
            return over > kFlows;
        };
        const auto share = [&](std::size_t slot) { return m_program.value(placed.at[slot]); };
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            const bool passesA = passes(a);
            const bool passesB = passes(b);
            if (passesA != passesB)
                return passesB;
            return share(a) > share(b) + 1e-6;
        });
        double total = 0;
        for (const std::size_t slot : order)
            total += share(slot);
        // Mostly behind the plan's end.
        const std::size_t wanted = total < 0.5 ? 0 : interruptible ? placed.chunks : 1;
        order.resize(std::min(order.size(), wanted));
        std::sort(order.begin(), order.end());
        for (const int column : placed.at)
            if (column >= 0)
                m_solver->setBounds(column, 0, 0);
        for (std::size_t k = 0; k < order.size(); ++k) {
            m_solver->setBounds(placed.at[order[k]], 1, 1);
            const std::size_t length = interruptible ? 1 : placed.chunks;
            for (std::size_t i = 0; i < length && order[k] + i < count; ++i) {
                m_runOn[run][order[k] + i] = true;
                net[order[k] + i] += m_program.chunk(run, interruptible ? k : i);
            }
        }
    }
}

// On where the program wants enough heat soon to be worth a least run at the lowest power, or where it would get too
// cold, off for a least pause otherwise; what a block gives too much is credited to the slots behind it.
void HomeScheduler::fixPump(std::size_t index, const ScheduleRequest& request) {
    const HeatPump& pump = m_home.heatPumps[index];
    const std::size_t count = request.outlook.size();
    std::vector<bool>& on = m_pumpOn[index];
    if (pump.minPower.value == 0 && pump.leastRunSeconds == 0 && pump.leastPauseSeconds == 0) {
        on.assign(count, true);
        return;
    }
    on.assign(count, false);
    const auto slotsFor = [&](std::int64_t seconds) {
        return std::max<std::int64_t>((seconds + request.slotSeconds - 1) / request.slotSeconds, 0);
    };
    const std::int64_t run = std::max<std::int64_t>(slotsFor(pump.leastRunSeconds), 1);
    const HeatPumpState& now = request.state.heatPumps[index];
    const double least =
        std::max(static_cast<double>(pump.minPower.value) / static_cast<double>(pump.maxPower.value), 0.02);
    const auto share = [&](std::size_t slot) {
        const double most = static_cast<double>(pump.maxPower.value) / 1000 * m_program.hours(slot);
        return m_program.value(m_program.slots()[slot].pumps[index].power) / most;
    };
    std::int64_t left = now.running ? slotsFor(std::int64_t{pump.leastRunSeconds} - now.secondsSoFar) : 0;
    std::int64_t rest = now.running ? 0 : slotsFor(std::int64_t{pump.leastPauseSeconds} - now.secondsSoFar);
    bool running = now.running;
    double credit = 0;
    const HomeWalk walk(m_home, request);
    Temperature temperature = now.temperature;
    const auto after = [&](std::size_t slot, Temperature from, double part) {
        const Energy most = energyOver(pump.maxPower, walk.secondsOf(slot));
        return temperatureAfter(pump, from, request.outlook[slot].outdoor,
                                {std::llround(part * static_cast<double>(most.value))}, walk.drawn(index, slot),
                                walk.secondsOf(slot));
    };
    for (std::size_t slot = 0; slot < count; ++slot) {
        const std::int64_t ahead = running ? 1 : run;
        double wanted = -credit;
        Temperature reached = temperature;
        for (std::size_t k = slot; k < std::min(count, slot + static_cast<std::size_t>(ahead)); ++k) {
            wanted += share(k);
            reached = after(k, reached, least);
        }
        // Whatever the program would like: no run that must drive it above the band, and one before it falls below.
        const bool fits = reached <= pump.high;
        const bool due = after(slot, temperature, 0) < pump.low;
        const bool worth = wanted >= least * static_cast<double>(ahead) / 2 && share(slot) > 1e-6;
        if (left > 0 || (rest == 0 && (due || (worth && fits)))) {
            if (!running)
                left = run;
            running = true;
            on[slot] = true;
            credit += std::max(least, share(slot)) - share(slot);
            left = std::max<std::int64_t>(left - 1, 0);
            temperature = after(slot, temperature, std::max(least, share(slot)));
        } else {
            if (running)
                rest = slotsFor(pump.leastPauseSeconds);
            running = false;
            credit = std::max(credit - share(slot), -1.0);
            rest = std::max<std::int64_t>(rest - 1, 0);
            temperature = after(slot, temperature, 0);
        }
    }
    for (std::size_t slot = 0; slot < count; ++slot) {
        const int column = m_program.slots()[slot].pumps[index].power;
        const double hours = m_program.hours(slot);
        m_solver->setBounds(column, on[slot] ? static_cast<double>(pump.minPower.value) / 1000 * hours : 0.0,
                            on[slot] ? static_cast<double>(pump.maxPower.value) / 1000 * hours : 0.0);
    }
}

// Gives slots back where a fixed pump leaves it too cold, or where the battery took a car's slot. True when there is
// something new to solve.
bool HomeScheduler::mend(const ScheduleRequest& request) {
    const std::size_t count = request.outlook.size();
    bool changed = false;
    for (std::size_t index = 0; index < m_home.heatPumps.size(); ++index) {
        const HeatPump& pump = m_home.heatPumps[index];
        std::vector<bool>& on = m_pumpOn[index];
        const auto run =
            std::max<std::size_t>((pump.leastRunSeconds + request.slotSeconds - 1) / request.slotSeconds, 1);
        const auto pause =
            static_cast<std::size_t>((pump.leastPauseSeconds + request.slotSeconds - 1) / request.slotSeconds);
        const auto resting =
            request.state.heatPumps[index].running ||
                    request.state.heatPumps[index].secondsSoFar >= pump.leastPauseSeconds
                ? std::size_t{0}
                : static_cast<std::size_t>(
                      (pump.leastPauseSeconds - request.state.heatPumps[index].secondsSoFar + request.slotSeconds - 1) /
                      request.slotSeconds);
        for (std::size_t slot = 0; slot < count; ++slot) {
            if (m_program.value(m_program.slots()[slot].pumps[index].cold) < 0.02)
                continue;
            // The last pause before it becomes a run; a gap that is too short to pause in goes with it.
            std::size_t end = slot + 1;
            while (end > resting && on[end - 1])
                --end;
            if (end <= resting)
                continue;
            std::size_t from = end > run + resting ? end - run : resting;
            for (std::size_t k = from; k > resting && k + pause > from; --k)
                if (on[k - 1]) {
                    from = k;
                    break;
                }
            for (std::size_t k = from; k < std::min(count, std::max(end, from + run)); ++k) {
                on[k] = true;
                const double hours = m_program.hours(k);
                m_solver->setBounds(m_program.slots()[k].pumps[index].power,
                                    static_cast<double>(pump.minPower.value) / 1000 * hours,
                                    static_cast<double>(pump.maxPower.value) / 1000 * hours);
            }
            changed = true;
            break;
        }
        // A pump whose least run takes what the connection or a waiting car needs stops.
        for (std::size_t slot = 0; slot < count; ++slot) {
            const int power = m_program.slots()[slot].pumps[index].power;
            if (on[slot] && m_solver->lower(power) > 0 && carWaits() && spare(slot) < kFlows) {
                m_solver->setBounds(power, 0, m_solver->upper(power));
                changed = true;
            }
        }
    }
    changed = mendRuns() || changed;
    if (m_program.given(Wish::CarTarget) + m_program.given(Wish::CarLeastNow) <= kFlows)
        return changed;
    const HomeWalk walk(m_home, request);
    for (std::size_t slot = 0; slot < count; ++slot) {
        const HomeProgram::Slot& at = m_program.slots()[slot];
        for (std::size_t car = 0; car < m_home.cars.size(); ++car) {
            const std::int64_t length = walk.pluggedSeconds(car, slot);
            if (!m_home.battery || length == 0 || m_solver->upper(at.cars[car].charge) > 0 ||
                m_home.cars[car].mayUseBattery || !walk.withinPriceLimit(*walk.stayAt(car, slot), slot))
                continue;
            m_solver->setBounds(at.cars[car].charge, 0, kilo(energyOver(m_home.cars[car].maxCharge, length)));
            m_solver->setBounds(at.battery.discharge, 0,
                                std::min(m_solver->upper(at.battery.discharge), std::max(m_program.net(slot), 0.0)));
            changed = true;
        }
    }
    return changed;
}

// Of the connection, kWh.
double HomeScheduler::spare(std::size_t slot) const {
    const HomeProgram::Slot& at = m_program.slots()[slot];
    return m_solver->upper(at.in[0]) + m_solver->upper(at.in[1]) - m_program.value(at.in[0]) -
           m_program.value(at.in[1]) - m_program.value(at.in[2]);
}

// Whether the connection is passed, a car waits for its least charge, or leaves with less than its target. Batteries
// carry the want from slot to slot: what takes the connection's last at any time may be in the way.
bool HomeScheduler::carWaits() const {
    return m_program.given(Wish::Connection) + m_program.given(Wish::CarLeastNow) + m_program.given(Wish::CarTarget) >
           kFlows;
}

// An appliance that takes what a car waits for starts where there is room, late if need be.
bool HomeScheduler::mendRuns() {
    const std::size_t count = m_program.slots().size();
    bool changed = false;
    for (std::size_t run = 0; run < m_program.runs().size(); ++run) {
        const HomeProgram::Run& placed = m_program.runs()[run];
        std::vector<bool>& on = m_runOn[run];
        const auto inTheWay = [&](std::size_t slot) { return on[slot] && spare(slot) < kFlows && carWaits(); };
        std::size_t first = 0;
        while (first < count && !inTheWay(first))
            ++first;
        if (placed.fixed || first == count)
            continue;
        // Whole programmes move, and of those that may pause one chunk.
        const std::size_t length = placed.interruptible ? 1 : placed.chunks;
        std::size_t old = first;
        if (!placed.interruptible)
            while (old > 0 && on[old - 1])
                --old;
        std::optional<std::size_t> to;
        for (std::size_t slot = 0; slot + length <= count; ++slot) {
            if (placed.at[slot] < 0 || on[slot])
                continue;
            bool fits = true;
            for (std::size_t k = 0; k < length; ++k)
                fits = fits && spare(slot + k) + (on[slot + k] ? m_program.chunk(run, k) : 0.0) >=
                                   m_program.chunk(run, k) - kFlows;
            if (fits && (!to || m_solver->cost(placed.at[slot]) < m_solver->cost(placed.at[*to])))
                to = slot;
        }
        m_solver->setBounds(placed.at[old], 0, 0);
        for (std::size_t k = 0; k < length && old + k < count; ++k)
            on[old + k] = false;
        // Without room anywhere it has to wait until the plan's end.
        if (to) {
            m_solver->setBounds(placed.at[*to], 1, 1);
            for (std::size_t k = 0; k < length; ++k)
                on[*to + k] = true;
        }
        changed = true;
    }
    return changed;
}

Schedule HomeScheduler::walked(const ScheduleRequest& request) const {
    Schedule out{.made = request.now, .slotSeconds = request.slotSeconds};
    HomeWalk walk(m_home, request);
    for (const HomeProgram::Slot& at : m_program.slots()) {
        const std::size_t slot = walk.at();
        SlotDesire desire;
        desire.battery = nearestWh(m_program.value(at.battery.charge) - m_program.value(at.battery.discharge));
        for (const HomeProgram::Car& car : at.cars) {
            const double net = m_program.value(car.charge) - m_program.value(car.discharge);
            desire.cars.push_back(net > 0 ? Energy{static_cast<std::int64_t>(std::ceil(net * 1000 - 1e-3))}
                                          : nearestWh(net));
        }
        for (const HomeProgram::Pump& pump : at.pumps)
            desire.heatPumps.push_back(nearestWh(m_program.value(pump.power)));
        for (const auto& on : m_runOn)
            desire.runs.push_back(on[slot]);
        desire.curtail = nearestWh(m_program.value(at.curtail));
        out.slots.push_back(walk.step(desire));
        out.slots.back().value = {std::llround(m_solver->dual(at.balance) * 1e6)};
    }
    out.shortfalls = shortfallsOf(m_home, request, out.slots);
    out.cost = costOf(request, out.slots);
    return out;
}

Result<Energy> HomeScheduler::netPurchaseAt(std::size_t slot, TariffPrice price, Energy most) {
    if (!m_solved || slot >= m_program.slots().size() || m_program.slots()[slot].bought < 0)
        return fail(ErrorCode::NotFound, "no program of a schedule with a market in that slot");
    m_program.setTrade(slot, static_cast<double>(price.value) / 1e6, kilo(most));
    m_solver->startBudget();
    const Solved solved = m_solver->solve();
    const Energy net = solved == Solved::Optimal ? nearestWh(m_program.netPurchase(slot)) : Energy{};
    m_program.setTrade(slot, m_program.marketPrice(slot), -1);
    if (solved != Solved::Optimal)
        return fail(ErrorCode::System, "the linear program has no optimum at that price");
    return net;
}

} // namespace wattbourse::core
