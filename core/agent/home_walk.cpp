// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/home_walk.h"

#include "core/home/device_steps.h"

#include <algorithm>

namespace wattbourse::core {

namespace {

Energy atLeastZero(Energy energy) {
    return {std::max<std::int64_t>(energy.value, 0)};
}

Energy sum(const std::vector<Energy>& energies) {
    Energy total;
    for (const Energy energy : energies)
        total += energy;
    return total;
}

} // namespace

Energy mostImport(const GridConnection& grid, std::int64_t seconds) {
    return energyOver(grid.maxImport, seconds);
}
Energy mostExport(const GridConnection& grid, std::int64_t seconds) {
    return energyOver(grid.maxExport, seconds);
}

HomeWalk::HomeWalk(const HomeModel& home, const ScheduleRequest& request)
    : m_home(home), m_request(request), m_state(request.state), m_here(home.cars.size()) {
    for (const ApplianceRun& run : request.wishes.runs) {
        std::size_t i = 0;
        while (home.appliances[i].id != run.appliance)
            ++i;
        m_applianceOf.push_back(i);
    }
    arrive();
}

std::size_t HomeWalk::slots() const {
    return m_request.outlook.size();
}

std::int64_t HomeWalk::secondsOf(std::size_t slot) const {
    return slot > 0 ? m_request.slotSeconds : startOf(1).seconds - m_request.now.seconds;
}

UnixTime HomeWalk::startOf(std::size_t slot) const {
    if (slot == 0)
        return m_request.now;
    const SlotCalendar calendar(m_request.slotSeconds);
    return calendar.start({calendar.at(m_request.now).value + static_cast<std::uint32_t>(slot)});
}

const CarStay* HomeWalk::stayAt(std::size_t car, std::size_t slot) const {
    const UnixTime start = startOf(slot);
    const UnixTime end = start + std::chrono::seconds(secondsOf(slot));
    const CarStay* next = nullptr;
    for (const CarStay& stay : m_request.wishes.stays)
        if (stay.car == m_home.cars[car].id && stay.readyBy > start && (!next || stay.arrival < next->arrival))
            next = &stay;
    if (!next)
        return nullptr;
    // A car that is plugged in now came early, if anything.
    const bool first = m_request.state.cars[car].plugged && next->readyBy > m_request.now &&
                       std::none_of(m_request.wishes.stays.begin(), m_request.wishes.stays.end(), [&](const auto& s) {
                           return s.car == next->car && s.readyBy > m_request.now && s.arrival < next->arrival;
                       });
    return first || next->arrival < end ? next : nullptr;
}

std::int64_t HomeWalk::pluggedSeconds(std::size_t car, std::size_t slot) const {
    const CarStay* stay = stayAt(car, slot);
    if (!stay)
        return 0;
    const UnixTime start = startOf(slot);
    const bool here = m_request.state.cars[car].plugged && stay == stayAt(car, 0);
    // A car that should be here and is not is expected with the next slot.
    UnixTime from = here ? start : std::max(start, stay->arrival);
    if (!here && slot == 0 && stay->arrival <= m_request.now)
        return 0;
    const UnixTime until = std::min(start + std::chrono::seconds(secondsOf(slot)), stay->readyBy);
    return std::max<std::int64_t>((until - from).count(), 0);
}

Energy HomeWalk::storedOnArrival(std::size_t car, const CarStay& stay) const {
    const CarState& now = m_request.state.cars[car];
    return now.plugged && &stay == stayAt(car, 0) ? now.stored : stay.storedOnArrival;
}

void HomeWalk::arrive() {
    for (std::size_t car = 0; car < m_home.cars.size(); ++car) {
        const CarStay* stay = pluggedSeconds(car, m_at) > 0 ? stayAt(car, m_at) : nullptr;
        if (stay && stay != m_here[car])
            m_state.cars[car].stored = storedOnArrival(car, *stay);
        m_here[car] = stay;
        m_state.cars[car].plugged = stay != nullptr;
    }
}

bool HomeWalk::withinPriceLimit(const CarStay& stay, std::size_t slot) const {
    if (!stay.priceLimit)
        return true;
    const OutlookSlot& ahead = m_request.outlook[slot];
    const TariffPrice price =
        ahead.maxBuy.value > 0 ? std::min(ahead.importPrice, ahead.marketPrice) : ahead.importPrice;
    return price <= *stay.priceLimit;
}

Energy HomeWalk::cheapSurplus(const CarStay& stay, std::size_t slot) const {
    const OutlookSlot& ahead = m_request.outlook[slot];
    return !stay.priceLimit || ahead.exportPrice <= *stay.priceLimit ? atLeastZero(ahead.solar - ahead.load) : Energy{};
}

Energy HomeWalk::carMost(std::size_t car) const {
    const CarStay* stay = m_here[car];
    if (!stay)
        return {};
    const ElectricVehicle& model = m_home.cars[car];
    const Energy stored = m_state.cars[car].stored;
    Energy most = mostCharge(model, stored, pluggedSeconds(car, m_at));
    if (!withinPriceLimit(*stay, m_at))
        most = std::min(most, std::max(neededFor(model, stored, stay->leastNow), cheapSurplus(*stay, m_at)));
    return most;
}

const Appliance& HomeWalk::applianceOf(std::size_t run) const {
    return m_home.appliances[m_applianceOf[run]];
}

bool HomeWalk::mayRun(std::size_t run) const {
    const bool begun = m_state.runs[run].secondsDone > 0;
    return m_state.runs[run].secondsDone < profileSeconds(applianceOf(run)) &&
           (begun || startOf(m_at) >= m_request.wishes.runs[run].earliest);
}

bool HomeWalk::mustRun(std::size_t run) const {
    return mayRun(run) && !applianceOf(run).interruptible &&
           (m_state.runs[run].secondsDone > 0 || m_state.runs[run].running);
}

Energy HomeWalk::chunkOf(std::size_t run) const {
    const std::int64_t done = m_state.runs[run].secondsDone;
    return profileEnergy(applianceOf(run), done, done + seconds());
}

bool HomeWalk::pumpMustRun(std::size_t pump) const {
    const HeatPumpState& now = m_state.heatPumps[pump];
    return now.running && now.secondsSoFar < m_home.heatPumps[pump].leastRunSeconds;
}
bool HomeWalk::pumpMustRest(std::size_t pump) const {
    const HeatPumpState& now = m_state.heatPumps[pump];
    return !now.running && now.secondsSoFar < m_home.heatPumps[pump].leastPauseSeconds;
}

Energy HomeWalk::drawn(std::size_t pump, std::size_t slot) const {
    for (std::size_t i = 0; i < pump; ++i)
        if (m_home.heatPumps[i].store.kind == HeatStore::Kind::Tank)
            return {};
    return m_home.heatPumps[pump].store.kind == HeatStore::Kind::Tank ? m_request.outlook[slot].heatDrawn : Energy{};
}

// What the home itself uses beyond its cells: all but the house battery and cars that charge.
Energy HomeWalk::homeUse(const SlotDesire& take, Energy fixed) const {
    Energy use = fixed + take.curtail + sum(take.heatPumps);
    for (std::size_t run = 0; run < take.runs.size(); ++run)
        if (take.runs[run])
            use += chunkOf(run);
    for (const Energy car : take.cars)
        use += std::min(car, Energy{});
    return use;
}

Energy HomeWalk::carsCharge(const SlotDesire& take) {
    Energy total;
    for (const Energy car : take.cars)
        total += atLeastZero(car);
    return total;
}

bool HomeWalk::carAlone(const SlotDesire& take) const {
    for (std::size_t car = 0; car < take.cars.size(); ++car)
        if (take.cars[car].value > 0 && !m_home.cars[car].mayUseBattery)
            return true;
    return false;
}

// Too much import: the battery helps first, then what the lowest wish wants gives way. `take` holds what is within each
// device's own limits.
void HomeWalk::keepToConnection(SlotDesire& take, Energy fixed, std::int64_t length) const {
    const auto steered = [&] {
        Energy total = fixed + take.battery + sum(take.cars) + sum(take.heatPumps) + take.curtail;
        for (std::size_t run = 0; run < take.runs.size(); ++run)
            if (take.runs[run])
                total += chunkOf(run);
        return total;
    };
    const Energy most = mostImport(m_home.grid, length);
    const auto over = [&] { return atLeastZero(steered() - most); };
    const auto cut = [&](Energy& energy, Energy by) { energy -= std::min(atLeastZero(energy), by); };

    if (over().value > 0 && m_home.battery) {
        cut(take.battery, over());
        // The battery stands in, but for the car only if it may.
        Energy more = mostDischarge(*m_home.battery, m_state.stored, length);
        if (carAlone(take))
            more = std::min(more, atLeastZero(homeUse(take, fixed)));
        if (take.battery.value <= 0 && over().value > 0)
            take.battery = -std::max(-take.battery, std::min(more, -take.battery + over()));
    }
    for (std::size_t run = 0; run < take.runs.size() && over().value > 0; ++run)
        if (take.runs[run] && !mustRun(run) && chunkOf(run).value > 0)
            take.runs[run] = false;
    for (std::size_t pump = 0; pump < take.heatPumps.size() && over().value > 0; ++pump) {
        Energy& energy = take.heatPumps[pump];
        const Energy least = energyOver(m_home.heatPumps[pump].minPower, length);
        cut(energy, over());
        if (energy < least)
            energy = {};
    }
    const auto cutCars = [&] {
        // What goes beyond the least charge first.
        for (const bool beyond : {true, false})
            for (std::size_t car = 0; car < take.cars.size() && over().value > 0; ++car) {
                const Energy least = m_here[car]
                                         ? neededFor(m_home.cars[car], m_state.cars[car].stored, m_here[car]->leastNow)
                                         : Energy{};
                cut(take.cars[car], std::min(over(), beyond ? atLeastZero(take.cars[car] - least) : take.cars[car]));
            }
    };
    cutCars();
    // With less use in the home a battery or a car that covers it gives less; the cars that charge make up for that.
    for (std::size_t car = 0; car < take.cars.size(); ++car)
        if (take.cars[car].value < 0)
            take.cars[car] = std::max(take.cars[car], -atLeastZero(homeUse(take, fixed) - take.cars[car]));
    if (carAlone(take) && take.battery.value < 0)
        take.battery = std::max(take.battery, -atLeastZero(homeUse(take, fixed)));
    cutCars();

    const Energy tooMuch = atLeastZero(-steered() - mostExport(m_home.grid, length));
    if (tooMuch.value == 0)
        return;
    // Too much export: give less, then take it in, then hold the cells back.
    const auto left = [&] { return atLeastZero(-steered() - mostExport(m_home.grid, length)); };
    for (Energy& car : take.cars)
        if (car.value < 0)
            car += std::min(left(), -car);
    if (m_home.battery)
        take.battery +=
            std::min(left(), atLeastZero(mostCharge(*m_home.battery, m_state.stored, length) - take.battery));
    if (m_home.solar && m_home.solar->curtailable)
        take.curtail += std::min(left(), m_request.outlook[m_at].solar - take.curtail);
}

// What each device takes of what is wanted, within its own limits and then within the connection's.
SlotDesire HomeWalk::allowed(const SlotDesire& desire) const {
    const std::int64_t length = seconds();
    const OutlookSlot& ahead = m_request.outlook[m_at];
    SlotDesire take{.cars = std::vector<Energy>(m_home.cars.size()),
                    .heatPumps = std::vector<Energy>(m_home.heatPumps.size()),
                    .runs = std::vector<bool>(m_request.wishes.runs.size())};
    const Energy fixed = ahead.load - ahead.solar;
    if (m_home.solar && m_home.solar->curtailable)
        take.curtail = std::min(atLeastZero(desire.curtail), ahead.solar);
    for (std::size_t run = 0; run < take.runs.size(); ++run)
        take.runs[run] = mustRun(run) || (mayRun(run) && run < desire.runs.size() && desire.runs[run]);
    for (std::size_t pump = 0; pump < take.heatPumps.size(); ++pump) {
        const HeatPump& model = m_home.heatPumps[pump];
        const Energy wanted = pump < desire.heatPumps.size() ? desire.heatPumps[pump] : Energy{};
        const Energy least = energyOver(model.minPower, length);
        const bool on =
            pumpMustRun(pump) || (!pumpMustRest(pump) && wanted.value > 0 && wanted.value * 2 >= least.value);
        if (on)
            // A running pump takes something, if its drive goes down to nothing a Wh.
            take.heatPumps[pump] = std::max(std::clamp(wanted, least, energyOver(model.maxPower, length)), Energy{1});
    }
    for (std::size_t car = 0; car < take.cars.size(); ++car) {
        const Energy wanted = car < desire.cars.size() ? desire.cars[car] : Energy{};
        if (!m_here[car])
            continue;
        const Energy gives = mostDischarge(m_home.cars[car], m_state.cars[car].stored, pluggedSeconds(car, m_at));
        take.cars[car] = wanted.value >= 0 ? std::min(wanted, carMost(car))
                                           : -std::min({-wanted, gives, atLeastZero(homeUse(take, fixed))});
    }
    if (m_home.battery) {
        const Energy most = mostCharge(*m_home.battery, m_state.stored, length);
        Energy least = -mostDischarge(*m_home.battery, m_state.stored, length);
        if (carAlone(take))
            least = std::max(least, -atLeastZero(homeUse(take, fixed)));
        Energy wanted = desire.battery;
        // What was sold is held to the Wh: the battery makes up for what the other devices round.
        if (m_at < m_request.committed.size() && m_request.committed[m_at])
            wanted = *m_request.committed[m_at] - homeUse(take, fixed) - carsCharge(take);
        take.battery = std::clamp(wanted, least, most);
    }
    keepToConnection(take, fixed, length);
    return take;
}

ScheduleSlot HomeWalk::step(const SlotDesire& desire) {
    const std::int64_t length = seconds();
    const OutlookSlot& ahead = m_request.outlook[m_at];
    SlotDesire take = allowed(desire);
    // Nothing rests for what others do not get in the end: with only that wanted, what must run may have room again.
    for (int round = 0; round < 2; ++round) {
        SlotDesire possible = take;
        possible.battery = desire.battery;
        possible.curtail = desire.curtail;
        for (std::size_t car = 0; car < desire.cars.size(); ++car)
            if (desire.cars[car].value < 0)
                possible.cars[car] = desire.cars[car];
        SlotDesire other = allowed(possible);
        const bool same = other.heatPumps == take.heatPumps && other.runs == take.runs;
        if (same || other.cars != take.cars)
            break;
        take = std::move(other);
    }

    const SlotCalendar calendar(m_request.slotSeconds);
    ScheduleSlot out;
    out.slot = {calendar.at(m_request.now).value + static_cast<std::uint32_t>(m_at)};
    out.load = ahead.load;
    out.solar = ahead.solar - take.curtail;
    out.curtailed = take.curtail;
    out.battery = take.battery;
    out.cars = take.cars;
    out.heatPumps = take.heatPumps;
    out.appliances.resize(m_home.appliances.size());
    for (std::size_t run = 0; run < take.runs.size(); ++run)
        if (take.runs[run])
            out.appliances[m_applianceOf[run]] += chunkOf(run);
    out.grid = ahead.load - ahead.solar + take.curtail + take.battery + sum(take.cars) + sum(take.heatPumps) +
               sum(out.appliances);
    advance(take, length);
    out.stored = m_state.stored;
    for (const CarState& car : m_state.cars)
        out.carsStored.push_back(car.stored);
    for (const HeatPumpState& pump : m_state.heatPumps)
        out.temperatures.push_back(pump.temperature);
    ++m_at;
    if (m_at < slots())
        arrive();
    return out;
}

void HomeWalk::advance(const SlotDesire& take, std::int64_t length) {
    const OutlookSlot& ahead = m_request.outlook[m_at];
    if (m_home.battery)
        m_state.stored = storedAfter(*m_home.battery, m_state.stored, take.battery);
    for (std::size_t car = 0; car < take.cars.size(); ++car)
        m_state.cars[car].stored = storedAfter(m_home.cars[car], m_state.cars[car].stored, take.cars[car]);
    for (std::size_t pump = 0; pump < take.heatPumps.size(); ++pump) {
        HeatPumpState& now = m_state.heatPumps[pump];
        const bool on = take.heatPumps[pump].value > 0;
        now.temperature = temperatureAfter(m_home.heatPumps[pump], now.temperature, ahead.outdoor, take.heatPumps[pump],
                                           drawn(pump, m_at), length);
        now.secondsSoFar = (on == now.running ? now.secondsSoFar : 0) + static_cast<std::uint32_t>(length);
        // Days of one state say no more than one day does.
        now.secondsSoFar = std::min<std::uint32_t>(now.secondsSoFar, 7 * 86'400);
        now.running = on;
    }
    for (std::size_t run = 0; run < take.runs.size(); ++run) {
        m_state.runs[run].running = take.runs[run];
        if (take.runs[run])
            m_state.runs[run].secondsDone += static_cast<std::uint32_t>(length);
    }
}

} // namespace wattbourse::core
