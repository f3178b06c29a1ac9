// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/simulated_home.h"

#include "core/home/device_steps.h"

#include <algorithm>
#include <cmath>

namespace wattbourse::core {

namespace {

constexpr std::int64_t kStep = 60;

// What a store takes or gives of what it is told, given its limits in Wh.
Power within(Power wanted, Power charge, Power discharge, double stored, double floor, double ceiling) {
    if (wanted.value > 0)
        return stored >= ceiling - 0.5 ? Power{} : std::min(wanted, charge);
    return stored <= floor + 0.5 ? Power{} : std::max(wanted, -discharge);
}

double moved(double stored, Power power, double efficiency, std::int64_t seconds) {
    const double wh = static_cast<double>(power.value) * static_cast<double>(seconds) / 3'600;
    return stored + (wh > 0 ? wh * efficiency : wh / efficiency);
}

} // namespace

SimulatedHome::SimulatedHome(HomeModel home, HomeState state, UnixTime start, Surroundings surroundings)
    : m_home(std::move(home)), m_state(std::move(state)), m_now(start), m_surroundings(std::move(surroundings)),
      m_battery(static_cast<double>(m_state.stored.value)), m_secondsDone(m_home.appliances.size()) {
    for (const CarState& car : m_state.cars)
        m_cars.push_back(static_cast<double>(car.stored.value));
    for (const HeatPumpState& pump : m_state.heatPumps)
        m_temperatures.push_back(static_cast<double>(pump.temperature.value) / 1000);
}

std::optional<Power> SimulatedHome::told(const DeviceId& id) const {
    const auto found = m_told.find(id);
    if (found == m_told.end() || found->second.disobeys)
        return std::nullopt;
    return found->second.power;
}

Power SimulatedHome::batteryPower() const {
    const Battery& battery = *m_home.battery;
    return within(told(battery.id).value_or(Power{}), battery.power, battery.power, m_battery, 0,
                  static_cast<double>(battery.capacity.value));
}

Power SimulatedHome::carPower(std::size_t index) const {
    const ElectricVehicle& car = m_home.cars[index];
    const Power wanted = told(car.id).value_or(Power{});
    if (!m_state.cars[index].plugged || (wanted.value > 0 && wanted < car.minCharge))
        return {};
    return within(wanted, car.maxCharge, car.maxDischarge, m_cars[index], 0, static_cast<double>(car.capacity.value));
}

Power SimulatedHome::pumpPower(std::size_t index) const {
    const HeatPump& pump = m_home.heatPumps[index];
    const HeatPumpState& state = m_state.heatPumps[index];
    if (state.running && state.secondsSoFar < pump.leastRunSeconds)
        return std::clamp(told(pump.id).value_or(pump.maxPower), pump.minPower, pump.maxPower);
    if (!state.running && state.secondsSoFar < pump.leastPauseSeconds)
        return {};
    if (const auto wanted = told(pump.id))
        return wanted->value <= 0 || *wanted < pump.minPower ? Power{} : std::min(*wanted, pump.maxPower);
    // By its own thermostat: from a quarter to three quarters of the band.
    const double low = static_cast<double>(pump.low.value) / 1000;
    const double band = static_cast<double>(pump.high.value - pump.low.value) / 1000;
    const bool on = m_temperatures[index] < low + band * (state.running ? 0.75 : 0.25);
    return on ? pump.maxPower : Power{};
}

Power SimulatedHome::solarPower() const {
    const Power could = m_surroundings.solar(m_now);
    if (!m_home.solar)
        return {};
    const auto limit = told(m_home.solar->id);
    return limit && m_home.solar->curtailable ? std::min(could, -*limit) : could;
}

bool SimulatedHome::runs(std::size_t index) const {
    const Appliance& appliance = m_home.appliances[index];
    const auto& done = m_secondsDone[index];
    if (!done || *done >= profileSeconds(appliance))
        return false;
    return told(appliance.id).value_or(Power{}).value > 0 || (*done > 0 && !appliance.interruptible);
}

Power SimulatedHome::appliancePower(std::size_t index) const {
    if (!runs(index))
        return {};
    std::int64_t until = 0;
    for (const ProfileStep& step : m_home.appliances[index].profile)
        if ((until += step.seconds) > *m_secondsDone[index])
            return step.power;
    return {};
}

Power SimulatedHome::meter() const {
    Power net = m_surroundings.load(m_now) - solarPower();
    if (m_home.battery)
        net += batteryPower();
    for (std::size_t i = 0; i < m_home.cars.size(); ++i)
        net += carPower(i);
    for (std::size_t i = 0; i < m_home.heatPumps.size(); ++i)
        net += pumpPower(i);
    for (std::size_t i = 0; i < m_home.appliances.size(); ++i)
        net += appliancePower(i);
    return net;
}

void SimulatedHome::step(std::int64_t seconds) {
    const Power net = meter();
    (net.value > 0 ? m_imported : m_exported) += std::abs(net.value) * seconds;
    if (m_home.battery) {
        const double efficiency = std::sqrt(m_home.battery->roundTripPermille / 1000.0);
        m_battery = std::clamp(moved(m_battery, batteryPower(), efficiency, seconds), 0.0,
                               static_cast<double>(m_home.battery->capacity.value));
    }
    for (std::size_t i = 0; i < m_home.cars.size(); ++i)
        m_cars[i] = std::clamp(moved(m_cars[i], carPower(i), m_home.cars[i].chargePermille / 1000.0, seconds), 0.0,
                               static_cast<double>(m_home.cars[i].capacity.value));
    for (std::size_t i = 0; i < m_home.heatPumps.size(); ++i) {
        const HeatPump& pump = m_home.heatPumps[i];
        const Temperature outdoor = m_surroundings.outdoor(m_now);
        const Power power = pumpPower(i);
        const HeatStep heat = heatStep(pump.store, outdoor, seconds);
        const double kwh = static_cast<double>(power.value) * static_cast<double>(copPermille(pump, outdoor)) / 1e6 *
                           static_cast<double>(seconds) / 3'600;
        m_temperatures[i] = heat.rest + heat.kept * (m_temperatures[i] - heat.rest) + heat.perKwh * kwh;
        HeatPumpState& state = m_state.heatPumps[i];
        const bool on = power.value > 0;
        state.secondsSoFar = (on == state.running ? state.secondsSoFar : 0) + static_cast<std::uint32_t>(seconds);
        state.running = on;
    }
    for (std::size_t i = 0; i < m_home.appliances.size(); ++i)
        if (runs(i))
            *m_secondsDone[i] += seconds;
    m_now = m_now + std::chrono::seconds(seconds);
}

void SimulatedHome::advance(UnixTime time) {
    while (m_now < time)
        step(std::min(kStep, (time - m_now).count()));
}

void SimulatedHome::plug(std::size_t car, Energy stored) {
    m_state.cars[car].plugged = true;
    m_cars[car] = static_cast<double>(stored.value);
}

void SimulatedHome::unplug(std::size_t car) {
    m_state.cars[car].plugged = false;
}

void SimulatedHome::load(std::size_t appliance) {
    m_secondsDone[appliance] = 0;
    m_told[m_home.appliances[appliance].id].power.reset();
}

void SimulatedHome::lose(const DeviceId& id, bool lost) {
    m_told[id].lost = lost;
}

void SimulatedHome::disobey(const DeviceId& id, bool disobeys) {
    m_told[id].disobeys = disobeys;
}

HomeState SimulatedHome::state() const {
    HomeState out = m_state;
    out.stored = {std::llround(std::floor(m_battery))};
    for (std::size_t i = 0; i < m_cars.size(); ++i)
        out.cars[i].stored = {std::llround(std::floor(m_cars[i]))};
    for (std::size_t i = 0; i < m_temperatures.size(); ++i)
        out.heatPumps[i].temperature = {std::llround(m_temperatures[i] * 1000)};
    return out;
}

std::vector<DeviceInfo> SimulatedHome::devices() const {
    std::vector<DeviceInfo> out;
    if (m_home.battery)
        out.push_back({m_home.battery->id, controlOf(*m_home.battery)});
    if (m_home.solar)
        out.push_back({m_home.solar->id, controlOf(*m_home.solar)});
    for (const auto& car : m_home.cars)
        out.push_back({car.id, controlOf(car)});
    for (const auto& pump : m_home.heatPumps)
        out.push_back({pump.id, controlOf(pump)});
    for (const auto& appliance : m_home.appliances)
        out.push_back({appliance.id, controlOf(appliance)});
    return out;
}

Result<DeviceReading> SimulatedHome::read(const DeviceId& id) {
    const auto told = m_told.find(id);
    if (told != m_told.end() && told->second.lost)
        return fail(ErrorCode::Unavailable, id + " does not answer");
    DeviceReading out{.time = m_now};
    const HomeState now = state();
    if (m_home.battery && id == m_home.battery->id) {
        out.power = batteryPower();
        out.stored = now.stored;
        return out;
    }
    if (m_home.solar && id == m_home.solar->id) {
        out.power = -solarPower();
        return out;
    }
    for (std::size_t i = 0; i < m_home.cars.size(); ++i)
        if (m_home.cars[i].id == id) {
            out.power = carPower(i);
            out.plugged = now.cars[i].plugged;
            if (now.cars[i].plugged)
                out.stored = now.cars[i].stored;
            return out;
        }
    for (std::size_t i = 0; i < m_home.heatPumps.size(); ++i)
        if (m_home.heatPumps[i].id == id) {
            out.power = pumpPower(i);
            out.temperature = now.heatPumps[i].temperature;
            return out;
        }
    for (std::size_t i = 0; i < m_home.appliances.size(); ++i)
        if (m_home.appliances[i].id == id) {
            out.power = appliancePower(i);
            if (m_secondsDone[i])
                out.secondsDone =
                    static_cast<std::uint32_t>(std::min(*m_secondsDone[i], profileSeconds(m_home.appliances[i])));
            return out;
        }
    return fail(ErrorCode::NotFound, "no device " + id);
}

Result<void> SimulatedHome::setPower(const DeviceId& id, Power power) {
    WB_TRY(read(id).map([](const DeviceReading&) {}));
    if (m_home.solar && id == m_home.solar->id && !m_home.solar->curtailable)
        return fail(ErrorCode::Refused, id + " takes no set-point");
    m_told[id].power = power;
    return {};
}

Result<void> SimulatedHome::release(const DeviceId& id) {
    WB_TRY(read(id).map([](const DeviceReading&) {}));
    m_told[id].power.reset();
    return {};
}

} // namespace wattbourse::core
