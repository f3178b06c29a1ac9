// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/home_walk.h"

#include "core/home/device_steps.h"

#include <algorithm>

namespace wattbourse::core {

namespace {

// A thermostat's switching points within the comfort band, in percent of it.
constexpr std::int64_t kOnBelow = 25;
constexpr std::int64_t kOffAbove = 75;

Energy heatWanted(const HeatPump& pump, const HomeWalk& walk, std::size_t index, Temperature outdoor) {
    const HeatPumpState& now = walk.state().heatPumps[index];
    const std::int64_t length = walk.seconds();
    const Energy drawn = walk.drawn(index, walk.at());
    const auto then = [&](Energy electric) {
        return temperatureAfter(pump, now.temperature, outdoor, electric, drawn, length);
    };
    const std::int64_t band = pump.high.value - pump.low.value;
    const Temperature onBelow{pump.low.value + band * kOnBelow / 100};
    const Temperature offAbove{pump.low.value + band * kOffAbove / 100};
    const bool on = then({}) < onBelow || (now.running && now.temperature < offAbove);
    if (!on)
        return {};
    const Energy most = energyOver(pump.maxPower, length);
    const Energy least = energyOver(pump.minPower, length);
    if (then(most) <= offAbove)
        return most;
    // As much as leads to the upper switching point.
    const double reach = static_cast<double>((then(most) - then({})).value);
    const double wanted = static_cast<double>(std::max<std::int64_t>((offAbove - then({})).value, 0));
    return {std::max<std::int64_t>(static_cast<std::int64_t>(static_cast<double>(most.value) * wanted / reach),
                                   std::max<std::int64_t>(least.value, 1))};
}

bool startsNow(const HomeModel& home, const ScheduleRequest& request, const HomeWalk& walk, std::size_t run) {
    if (!walk.mayRun(run))
        return false;
    const Appliance& appliance = walk.applianceOf(run);
    const std::int64_t left = profileSeconds(appliance) - static_cast<std::int64_t>(walk.state().runs[run].secondsDone);
    if (walk.startOf(walk.at()) + std::chrono::seconds(left) >= request.wishes.runs[run].latest)
        return true;
    std::int64_t done = walk.state().runs[run].secondsDone;
    for (std::size_t slot = walk.at(); slot < walk.slots() && done < profileSeconds(appliance); ++slot) {
        const std::int64_t length = walk.secondsOf(slot);
        const Energy use = profileEnergy(appliance, done, done + length);
        if (request.outlook[slot].load - request.outlook[slot].solar + use > mostImport(home.grid, length))
            return false;
        done += length;
    }
    return true;
}

} // namespace

SlotDesire ruleDesire(const HomeModel& home, const ScheduleRequest& request, const HomeWalk& walk) {
    const OutlookSlot& ahead = request.outlook[walk.at()];
    SlotDesire desire;
    Energy net = ahead.load - ahead.solar;
    Energy carsAlone;
    for (std::size_t run = 0; run < request.wishes.runs.size(); ++run) {
        desire.runs.push_back(walk.mustRun(run) || startsNow(home, request, walk, run));
        if (desire.runs.back())
            net += walk.chunkOf(run);
    }
    for (std::size_t pump = 0; pump < home.heatPumps.size(); ++pump) {
        desire.heatPumps.push_back(heatWanted(home.heatPumps[pump], walk, pump, ahead.outdoor));
        net += desire.heatPumps.back();
    }
    for (std::size_t car = 0; car < home.cars.size(); ++car) {
        const CarStay* stay = walk.stayAt(car, walk.at());
        Energy wanted;
        if (stay) {
            const Energy to = std::max(stay->target, stay->leastNow);
            wanted = std::min(walk.carMost(car), neededFor(home.cars[car], walk.state().cars[car].stored, to));
        }
        desire.cars.push_back(wanted);
        (home.cars[car].mayUseBattery ? net : carsAlone) += wanted;
    }
    if (home.battery) {
        // A car that has the surplus leaves less of it.
        const Energy seen = net.value < 0 ? std::min(net + carsAlone, Energy{}) : net;
        desire.battery = std::clamp(-seen, -mostDischarge(*home.battery, walk.state().stored, walk.seconds()),
                                    mostCharge(*home.battery, walk.state().stored, walk.seconds()));
    }
    const Energy rest = net + carsAlone + desire.battery;
    if (ahead.exportPrice.value < 0 && rest.value < 0)
        desire.curtail = -rest;
    return desire;
}

Schedule ruleSchedule(const HomeModel& home, const ScheduleRequest& request, FallbackReason reason) {
    Schedule out{.made = request.now, .slotSeconds = request.slotSeconds, .fallback = reason};
    HomeWalk walk(home, request);
    while (walk.at() < walk.slots())
        out.slots.push_back(walk.step(ruleDesire(home, request, walk)));
    out.shortfalls = shortfallsOf(home, request, out.slots);
    out.cost = costOf(request, out.slots);
    return out;
}

} // namespace wattbourse::core
