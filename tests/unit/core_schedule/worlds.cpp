// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/core_schedule/worlds.h"

#include "core/home/device_steps.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace wattbourse::core::test {

namespace {

constexpr std::int64_t kStart = 1'700'006'400;
constexpr std::int64_t kTolerance = 6;

class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_random(seed) {}
    std::int64_t within(std::int64_t low, std::int64_t high) {
        return low + static_cast<std::int64_t>(m_random() % static_cast<std::uint64_t>(high - low + 1));
    }
    bool once(int in) { return within(1, in) == 1; }

private:
    std::mt19937_64 m_random;
};

struct World {
    HomeModel home;
    std::uint32_t slotSeconds = 3'600;
    std::size_t horizon = 36;
    std::size_t steps = 10;
    std::vector<OutlookSlot> actual;
    GridFees fees;
    HomeState state;
    HomeWishes wishes;
    // When each stay's car really comes; none at all where it does not.
    std::vector<std::optional<UnixTime>> comes;
    // The forecast is what happens, prices too.
    bool exact = true;
    bool exactPrices = true;
    Fault fault = Fault::None;
    int faultFrom = 0;
};

World makeWorld(std::uint64_t seed) {
    Dice dice(seed * 0x9e3779b97f4a7c15ULL + 1);
    World world;
    world.slotSeconds = dice.once(12) ? 900 : dice.once(3) ? 1'800 : 3'600;
    world.horizon = static_cast<std::size_t>(36 * 3'600 / world.slotSeconds);
    world.steps = static_cast<std::size_t>(world.slotSeconds == 900 ? dice.within(3, 8) : dice.within(6, 14));
    const std::size_t total = world.horizon + world.steps + 1;
    const std::int64_t dt = world.slotSeconds;
    HomeModel& home = world.home;
    home.grid.maxImport = {dice.once(3) ? dice.within(3'000, 7'000) : dice.within(10'000, 25'000)};
    home.grid.maxExport = {dice.once(4) ? dice.within(0, 3'000) : dice.within(5'000, 25'000)};
    if (!dice.once(4)) {
        home.battery = Battery{.capacity = {dice.within(2'000, 15'000)},
                               .power = {dice.within(1'000, 6'000)},
                               .roundTripPermille = static_cast<std::uint32_t>(dice.within(750, 1'000)),
                               .wear = {static_cast<std::uint32_t>(dice.within(0, 60'000))}};
        home.battery->reserve = {home.battery->capacity.value * dice.within(0, 40) / 100};
        world.state.stored = {dice.within(0, home.battery->capacity.value)};
    }
    if (!dice.once(3))
        home.solar = Solar{.peak = {dice.within(1'000, 12'000)}, .curtailable = dice.once(2)};

    // Prices in µcr per kWh: flat, two tariffs, or wild and sometimes negative.
    const std::int64_t kind = dice.within(0, 3);
    const std::int64_t level = dice.within(100'000, 400'000);
    const std::int64_t feedIn = dice.within(0, 120'000);
    for (std::size_t slot = 0; slot < total; ++slot) {
        const double hour = std::fmod(static_cast<double>(slot) * static_cast<double>(dt) / 3'600, 24.0);
        OutlookSlot ahead;
        ahead.load = {dice.within(50, 900) * dt / 3'600 + (dice.once(15) ? dice.within(0, 5'000) * dt / 3'600 : 0)};
        if (home.solar && hour > 6 && hour < 20)
            ahead.solar = {static_cast<std::int64_t>(static_cast<double>(home.solar->peak.value * dice.within(0, 100)) /
                                                     100 * std::sin((hour - 6) / 14 * 3.14159) *
                                                     static_cast<double>(dt) / 3'600)};
        ahead.outdoor = {dice.within(-12'000, 15'000)};
        ahead.heatDrawn = {dice.once(4) ? dice.within(0, 1'500) * dt / 3'600 : 0};
        switch (kind) {
        case 0:
            ahead.importPrice = {level};
            break;
        case 1:
            ahead.importPrice = {hour < 6 || hour > 22 ? level / 2 : level};
            break;
        default:
            ahead.importPrice = {dice.within(kind == 2 ? 20'000 : -300'000, 600'000)};
        }
        ahead.exportPrice = {kind == 3 ? ahead.importPrice.value - dice.within(-50'000, 100'000) : feedIn};
        world.actual.push_back(ahead);
    }
    if (dice.once(3))
        world.fees.perPeakKw = {dice.within(10'000, 8'000'000)};
    if (dice.once(3)) {
        world.fees.freeUpTo = {dice.within(500, 4'000)};
        world.fees.surcharge = {dice.within(1'000, 100'000)};
    }
    world.state.monthPeak = {dice.within(0, 6'000)};

    const std::int64_t cars = dice.once(8) ? 2 : dice.once(4) ? 0 : 1;
    for (std::int64_t i = 0; i < cars; ++i) {
        ElectricVehicle car{.id = "car" + std::to_string(i),
                            .capacity = {dice.within(15'000, 90'000)},
                            .minCharge = {1'380},
                            .maxCharge = {dice.once(2) ? 11'000 : dice.within(2'300, 7'400)},
                            .chargePermille = static_cast<std::uint32_t>(dice.within(850, 1'000))};
        if (dice.once(3)) {
            car.maxDischarge = {dice.within(1'000, 6'000)};
            car.keptForDriving = {car.capacity.value * dice.within(10, 70) / 100};
            car.wear = {static_cast<std::uint32_t>(dice.within(0, 80'000))};
        }
        car.mayUseBattery = dice.once(3);
        CarState now;
        const std::int64_t arrival = kStart + (dice.once(2) ? -dice.within(0, 7'200) : dice.within(0, 4 * 3'600));
        const std::int64_t length = dice.within(1, static_cast<std::int64_t>(world.steps)) * dt;
        CarStay stay{.car = car.id, .arrival = {arrival}, .readyBy = {std::max(kStart, arrival) + length}};
        if (dice.once(3))
            stay.readyBy.seconds += dice.within(0, dt - 1);
        stay.storedOnArrival = {car.capacity.value * dice.within(0, 100) / 100};
        stay.target = {car.capacity.value * dice.within(20, 100) / 100};
        stay.leastNow = {dice.once(2) ? 0 : std::min(stay.target.value, car.capacity.value * dice.within(5, 50) / 100)};
        if (dice.once(3))
            stay.priceLimit = TariffPrice{dice.within(-50'000, 450'000)};
        now.plugged = arrival <= kStart;
        now.stored = stay.storedOnArrival;
        std::optional<UnixTime> comes{{std::max(arrival, kStart)}};
        // Late, or away for good.
        if (arrival > kStart && dice.once(3))
            comes = dice.once(3) ? std::nullopt : std::optional<UnixTime>{{arrival + dice.within(0, 3) * dt}};
        if (comes && *comes >= stay.readyBy)
            comes.reset();
        home.cars.push_back(car);
        world.state.cars.push_back(now);
        world.wishes.stays.push_back(stay);
        world.comes.push_back(comes);
    }
    const std::int64_t pumps = dice.once(2) ? 0 : dice.once(5) ? 2 : 1;
    for (std::int64_t i = 0; i < pumps; ++i) {
        HeatPump pump{.id = "pump" + std::to_string(i)};
        const bool tank = dice.once(3);
        pump.store.kind = tank ? HeatStore::Kind::Tank : HeatStore::Kind::Building;
        pump.store.perKelvin = {tank ? dice.within(500, 1'200) : dice.within(3'000, 20'000)};
        pump.store.lossPerKelvin = {tank ? dice.within(1, 4) : dice.within(60, 300)};
        pump.store.gains = {tank ? 0 : dice.within(0, 600)};
        pump.maxPower = {dice.within(1'000, 4'500)};
        pump.minPower = {dice.once(3) ? pump.maxPower.value : pump.maxPower.value * dice.within(0, 60) / 100};
        pump.low = {tank ? 45'000 : dice.within(18'000, 21'000)};
        pump.high = {pump.low.value + (tank ? dice.within(8'000, 18'000) : dice.within(1'500, 4'000))};
        pump.leastRunSeconds = static_cast<std::uint32_t>(dice.within(0, 4) * 900);
        pump.leastPauseSeconds = static_cast<std::uint32_t>(dice.within(0, 3) * 900);
        HeatPumpState now;
        now.temperature = {
            dice.within(pump.low.value - (dice.once(4) ? 3'000 : 0), pump.high.value + (dice.once(6) ? 2'000 : 0))};
        now.running = dice.once(2);
        now.secondsSoFar = static_cast<std::uint32_t>(dice.within(0, 6) * 900);
        home.heatPumps.push_back(pump);
        world.state.heatPumps.push_back(now);
    }
    const std::int64_t appliances = dice.once(2) ? 0 : dice.within(1, 3);
    for (std::int64_t i = 0; i < appliances; ++i) {
        Appliance appliance{.id = "appliance" + std::to_string(i), .profile = {}, .interruptible = dice.once(3)};
        const std::int64_t steps = dice.within(1, 4);
        for (std::int64_t k = 0; k < steps; ++k)
            appliance.profile.push_back(
                {{dice.within(100, 2'500)}, static_cast<std::uint32_t>(dice.within(600, 5'400))});
        const std::int64_t earliest = kStart + dice.within(-3'600, 6 * 3'600);
        home.appliances.push_back(appliance);
        world.wishes.runs.push_back({appliance.id, {earliest}, {earliest + dice.within(1, 12) * 3'600}});
        world.state.runs.push_back({});
    }
    world.exact = dice.once(2);
    world.exactPrices = world.exact || !dice.once(3);
    if (dice.once(8)) {
        world.fault = static_cast<Fault>(dice.within(1, 4));
        world.faultFrom = static_cast<int>(dice.within(0, 12));
    }
    return world;
}

// What is known of the slots ahead: everything, a noisy guess, or after an outage nothing but a flat line.
std::vector<OutlookSlot> forecast(const World& world, std::size_t step, std::uint64_t seed) {
    std::vector<OutlookSlot> out(world.actual.begin() + static_cast<std::ptrdiff_t>(step),
                                 world.actual.begin() + static_cast<std::ptrdiff_t>(step + world.horizon));
    if (world.exact)
        return out;
    Dice dice(seed ^ (step * 7'919 + 13));
    const bool outage = dice.once(5);
    const bool noPrices = !world.exactPrices && dice.once(3);
    for (OutlookSlot& slot : out) {
        const std::int64_t flat = 300 * world.slotSeconds / 3'600;
        slot.load = {outage ? flat : slot.load.value * dice.within(50, 150) / 100};
        slot.solar = {outage ? 0 : slot.solar.value * dice.within(30, 140) / 100};
        slot.outdoor = {outage ? 5'000 : slot.outdoor.value + dice.within(-2'000, 2'000)};
        slot.heatDrawn = {outage ? 0 : slot.heatDrawn.value * dice.within(0, 200) / 100};
        if (noPrices) {
            slot.importPrice = {250'000};
            slot.exportPrice = {60'000};
        }
    }
    // The slot that has begun has its price.
    out[0].importPrice = world.actual[step].importPrice;
    out[0].exportPrice = world.actual[step].exportPrice;
    return out;
}

SlotDesire desireOf(const HomeModel& home, const ScheduleRequest& planned, const ScheduleSlot& slot) {
    SlotDesire out{
        .battery = slot.battery, .cars = slot.cars, .heatPumps = slot.heatPumps, .runs = {}, .curtail = slot.curtailed};
    for (const ApplianceRun& run : planned.wishes.runs) {
        std::size_t i = 0;
        while (home.appliances[i].id != run.appliance)
            ++i;
        out.runs.push_back(slot.appliances[i].value > 0);
    }
    return out;
}

// Whether the car of a stay would reach its target, were everything else at rest and it alone charged at once from
// `from` on: in an exact world the plan can do that, too.
bool couldBeReady(const World& world, std::size_t stayIndex, UnixTime from, bool ampleOnly) {
    const CarStay& stay = world.wishes.stays[stayIndex];
    const ElectricVehicle& car = world.home.cars[stayIndex];
    // Before the car comes the connection: where the load alone passes it, the battery is kept for that.
    for (const OutlookSlot& slot : world.actual)
        if (world.home.battery && slot.load - slot.solar > mostImport(world.home.grid, world.slotSeconds))
            return false;
    Energy stored = stay.storedOnArrival;
    for (std::size_t slot = 0; slot < world.actual.size(); ++slot) {
        const std::int64_t start = kStart + static_cast<std::int64_t>(slot) * world.slotSeconds;
        const std::int64_t length =
            std::min(start + world.slotSeconds, stay.readyBy.seconds) - std::max(start, from.seconds);
        if (length <= 0)
            continue;
        const OutlookSlot& ahead = world.actual[slot];
        Energy most = mostCharge(car, stored, length);
        if (stay.priceLimit && ahead.importPrice > *stay.priceLimit)
            most = std::min(most, neededFor(car, stored, stay.leastNow));
        const Energy limit = mostImport(world.home.grid, world.slotSeconds);
        Energy room = limit - ahead.load + ahead.solar;
        if (ampleOnly) {
            // Whatever is forecast and whatever else runs, the car has its full power.
            Energy others{2 * ahead.load.value + 300 * world.slotSeconds / 3'600};
            for (const auto& pump : world.home.heatPumps)
                others += energyOver(pump.maxPower, world.slotSeconds);
            for (const auto& appliance : world.home.appliances)
                for (const auto& step : appliance.profile)
                    others += energyOver(step.power, world.slotSeconds);
            for (const auto& other : world.home.cars)
                others += energyOver(other.maxCharge, world.slotSeconds);
            if (others > limit)
                return false;
        }
        // Rounding room of the plan.
        room = {room.value - 20};
        stored = storedAfter(car, stored, std::clamp(room, Energy{}, most));
    }
    return stored >= stay.target;
}

} // namespace

Solved FaultySolver::solve(bool sameCosts) {
    if (m_fault == Fault::None || m_solves++ < m_from)
        return LinearProgram::solve(sameCosts);
    std::vector<std::pair<double, double>> bounds(columns());
    for (std::size_t i = 0; i < bounds.size(); ++i)
        bounds[i] = {lower(static_cast<int>(i)), upper(static_cast<int>(i))};
    std::vector<double> costs(columns());
    for (std::size_t i = 0; i < costs.size(); ++i)
        costs[i] = cost(static_cast<int>(i));
    switch (m_fault) {
    case Fault::Infeasible:
        setBounds(0, 5, 4);
        break;
    case Fault::Unbounded:
        for (std::size_t i = 0; i < costs.size(); ++i) {
            setCost(static_cast<int>(i), -1);
            setBounds(static_cast<int>(i), 0, kNoBound);
        }
        break;
    case Fault::NotANumber:
        setCost(0, std::numeric_limits<double>::quiet_NaN());
        break;
    default:
        setLimits({.maxIterations = 1, .maxTime = kPatient.maxTime});
    }
    const Solved out = LinearProgram::solve(sameCosts);
    for (std::size_t i = 0; i < costs.size(); ++i) {
        setBounds(static_cast<int>(i), bounds[i].first, bounds[i].second);
        setCost(static_cast<int>(i), costs[i]);
    }
    setLimits(kPatient);
    return out;
}

std::string brokenBy(const HomeModel& home, const ScheduleRequest& request, std::size_t at, const HomeState& before,
                     const ScheduleSlot& slot) {
    const HomeWalk walk(home, request);
    const std::int64_t length = walk.secondsOf(at);
    const OutlookSlot& ahead = request.outlook[at];
    std::string broken;
    const auto check = [&](bool holds, const std::string& what) {
        if (!holds && broken.empty())
            broken = "slot " + std::to_string(at) + ": " + what;
    };
    Energy total = ahead.load - slot.solar + slot.battery;
    Energy own = ahead.load - slot.solar;
    check(slot.solar + slot.curtailed == ahead.solar && slot.curtailed.value >= 0, "curtailment");
    check(slot.curtailed.value == 0 || (home.solar && home.solar->curtailable), "cells that cannot be curtailed");
    for (const Energy energy : slot.appliances) {
        total += energy;
        own += energy;
    }
    bool steerable = false;
    bool pumpsCut = false;
    for (std::size_t i = 0; i < home.heatPumps.size(); ++i) {
        const HeatPump& pump = home.heatPumps[i];
        const Energy used = slot.heatPumps[i];
        total += used;
        own += used;
        steerable = steerable || used.value > 0;
        check(used.value == 0 ||
                  (used >= energyOver(pump.minPower, length) && used <= energyOver(pump.maxPower, length)),
              pump.id + " outside its powers");
        const HeatPumpState& state = before.heatPumps[i];
        if (state.running && state.secondsSoFar < pump.leastRunSeconds && used.value == 0)
            pumpsCut = true;
        check(used.value == 0 || state.running || state.secondsSoFar >= pump.leastPauseSeconds,
              pump.id + " starts before its least pause");
    }
    bool alone = false;
    Energy fromCars;
    for (std::size_t i = 0; i < home.cars.size(); ++i) {
        const ElectricVehicle& car = home.cars[i];
        const Energy used = slot.cars[i];
        total += used;
        steerable = steerable || used.value > 0;
        const std::int64_t plugged = walk.pluggedSeconds(i, at);
        check(used.value <= energyOver(car.maxCharge, plugged).value &&
                  -used.value <= energyOver(car.maxDischarge, plugged).value,
              car.id + " beyond its power or away");
        check(slot.carsStored[i] <= std::max(car.capacity, before.cars[i].stored), car.id + " above its capacity");
        alone = alone || (used.value > 0 && !car.mayUseBattery);
        if (used.value < 0) {
            fromCars += -used;
            check(slot.carsStored[i] >= car.keptForDriving, car.id + " gives what is kept for driving");
        }
        const CarStay* stay = walk.stayAt(i, at);
        if (used.value > 0 && stay && stay->priceLimit && ahead.importPrice > *stay->priceLimit) {
            const Energy surplus =
                ahead.exportPrice <= *stay->priceLimit ? std::max(ahead.solar - ahead.load, Energy{}) : Energy{};
            check(used <= std::max(neededFor(car, before.cars[i].stored, stay->leastNow), surplus),
                  car.id + " above its price limit");
        }
    }
    check(fromCars.value == 0 || fromCars <= std::max(own, Energy{}), "a car feeds the grid");
    if (home.battery) {
        check(std::abs(slot.battery.value) <= energyOver(home.battery->power, length).value,
              "battery beyond its power");
        check(slot.stored.value >= 0 && slot.stored <= std::max(home.battery->capacity, before.stored),
              "battery overfull");
        check(slot.battery.value >= 0 || slot.stored >= home.battery->reserve, "battery gives its reserve");
        check(!alone || slot.battery.value >= 0 || -slot.battery <= std::max(own - fromCars, Energy{}),
              "the battery feeds the car");
        steerable = steerable || slot.battery.value > 0;
    } else {
        check(slot.battery.value == 0, "a battery that is not there");
    }
    check(slot.grid == total, "energy out of nowhere");
    const Energy over = slot.grid - mostImport(home.grid, length);
    check(over.value <= 0 || !steerable, "import above the connection with devices on");
    const Energy out = -slot.grid - mostExport(home.grid, length);
    if (out.value > 0) {
        check(!(home.solar && home.solar->curtailable) || slot.solar.value == 0,
              "export above the connection, uncurtailed");
        check(!home.battery || mostCharge(*home.battery, before.stored, length).value - slot.battery.value <= 1,
              "export above the connection, battery not full");
    }
    check(!pumpsCut || slot.grid.value + 5'000 * length / 3'600 >= mostImport(home.grid, length).value,
          "a least run is cut short");
    return broken;
}

WorldResult liveThrough(std::uint64_t seed) {
    const World world = makeWorld(seed);
    WorldResult result;
    const auto broken = [&](const std::string& what) {
        if (result.broken.empty() && !what.empty())
            result.broken = "world " + std::to_string(seed) + ": " + what;
    };
    if (const auto valid = validate(world.home); !valid) {
        broken(valid.error().detail);
        return result;
    }
    auto solver = std::make_unique<FaultySolver>(world.fault, world.faultFrom);
    const FaultySolver& faulty = *solver;
    HomeScheduler scheduler(world.home, std::move(solver));
    HomeState state = world.state;
    const bool floods = world.fault == Fault::TimedOut;
    bool fellBack = false;
    for (std::size_t step = 0; step < world.steps && result.broken.empty(); ++step) {
        ScheduleRequest planned;
        planned.now = {kStart + static_cast<std::int64_t>(step) * world.slotSeconds};
        planned.slotSeconds = world.slotSeconds;
        planned.fees = world.fees;
        planned.wishes = world.wishes;
        const UnixTime end = planned.now + std::chrono::seconds(world.slotSeconds);
        for (std::size_t i = 0; i < world.wishes.stays.size(); ++i) {
            const CarStay& stay = world.wishes.stays[i];
            const bool here = world.comes[i] && *world.comes[i] <= planned.now && planned.now < stay.readyBy;
            if (here && !state.cars[i].plugged)
                state.cars[i].stored = stay.storedOnArrival;
            state.cars[i].plugged = here;
        }
        planned.state = state;
        ScheduleRequest happens = planned;
        planned.outlook = forecast(world, step, seed);
        happens.outlook.assign(world.actual.begin() + static_cast<std::ptrdiff_t>(step),
                               world.actual.begin() + static_cast<std::ptrdiff_t>(step + 2));
        // A car that comes within this slot comes when it does, not when it was expected.
        for (std::size_t i = 0; i < world.comes.size(); ++i)
            if (!state.cars[i].plugged)
                happens.wishes.stays[i].arrival =
                    world.comes[i] ? std::min(*world.comes[i], UnixTime{happens.wishes.stays[i].readyBy.seconds - 1})
                                   : UnixTime{happens.wishes.stays[i].readyBy.seconds - 1};

        const int before = faulty.solves();
        const auto schedule = scheduler.schedule(planned);
        ++result.plans;
        if (!schedule) {
            broken("no schedule: " + schedule.error().detail);
            break;
        }
        const bool failed = world.fault != Fault::None && faulty.solves() > std::max(world.faultFrom, before);
        if (failed && !floods && schedule->fallback == FallbackReason::None)
            broken("step " + std::to_string(step) + ": a failed solver and no fallback");
        if (world.fault == Fault::None && schedule->fallback != FallbackReason::None &&
            schedule->fallback != FallbackReason::RulesBetter)
            broken("step " + std::to_string(step) + ": the solver failed by itself, " +
                   std::to_string(static_cast<int>(schedule->fallback)));
        result.rulesBetter += schedule->fallback == FallbackReason::RulesBetter ? 1 : 0;
        fellBack = fellBack || schedule->fallback != FallbackReason::None;
        result.fallbacks += schedule->fallback != FallbackReason::None ? 1 : 0;
        HomeWalk walk(world.home, planned);
        for (std::size_t at = 0; at < schedule->slots.size() && result.broken.empty(); ++at) {
            const HomeState then = walk.state();
            const ScheduleSlot again = walk.step(desireOf(world.home, planned, schedule->slots[at]));
            const std::string what = brokenBy(world.home, planned, at, then, schedule->slots[at]);
            if (!what.empty())
                broken("step " + std::to_string(step) + ", plan, " + what);
            if (again.grid != schedule->slots[at].grid)
                broken("step " + std::to_string(step) + ", plan, slot " + std::to_string(at) + ": cannot be followed");
        }

        // Now it happens.
        HomeWalk reality(world.home, happens);
        const HomeState then = reality.state();
        const ScheduleSlot took = reality.step(desireOf(world.home, planned, schedule->slots[0]));
        const std::string what = brokenBy(world.home, happens, 0, then, took);
        if (!what.empty())
            broken("step " + std::to_string(step) + ", done, " + what);
        HomeState after = reality.state();
        for (std::size_t i = 0; i < world.wishes.stays.size(); ++i) {
            const CarStay& stay = world.wishes.stays[i];
            after.cars[i].stored = took.carsStored[i];
            after.cars[i].plugged = world.comes[i] && *world.comes[i] < end && end < stay.readyBy;
            const bool leaves = world.comes[i] && stay.readyBy > planned.now && stay.readyBy <= end;
            if (!leaves)
                continue;
            const bool ready = took.carsStored[i].value + kTolerance >= stay.target.value;
            const bool fair = world.home.cars.size() == 1 && world.exact &&
                              *world.comes[i] <= std::max(stay.arrival, UnixTime{kStart}) && !fellBack;
            const bool could = (fair && couldBeReady(world, i, *world.comes[i], /*ampleOnly=*/false)) ||
                               ((world.exactPrices || !stay.priceLimit) &&
                                *world.comes[i] == std::max(stay.arrival, UnixTime{kStart}) &&
                                couldBeReady(world, i, *world.comes[i], /*ampleOnly=*/true));
            result.readyCars += ready ? 1 : 0;
            result.carsThatCouldNot += !ready && !could ? 1 : 0;
            if (!ready && could)
                broken("step " + std::to_string(step) + ": " + stay.car + " leaves with " +
                       std::to_string(took.carsStored[i].value) + " of " + std::to_string(stay.target.value));
        }
        after.monthPeak =
            std::max(state.monthPeak, Power{std::max<std::int64_t>(took.grid.value, 0) * 3'600 / world.slotSeconds});
        state = after;
    }
    return result;
}

} // namespace wattbourse::core::test
