// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a steered home tells of itself.
#include "app/bridge/steered_home.h"
#include "core/home/device_steps.h"

#include <algorithm>

namespace wattbourse::app {

namespace {

constexpr std::size_t kSlotsKept = 192;
constexpr std::int64_t kHour = 3600;

DeviceReach reachOf(const core::HomeSetup& setup, const core::DeviceId& id) {
    if (std::find(setup.simulated.begin(), setup.simulated.end(), id) != setup.simulated.end())
        return DeviceReach::Simulated;
    for (const core::ModbusConfig& modbus : setup.modbus)
        if (id == modbus.storage || id == modbus.solar)
            return DeviceReach::Modbus;
    return DeviceReach::Mqtt;
}

core::Power powerOf(const DeviceNow& device) {
    return device.power.value_or(core::Power{});
}

} // namespace

DeviceNow SteeredHome::deviceNow(const core::DeviceId& id, DeviceKind kind) const {
    DeviceNow out{.id = id, .kind = kind, .reach = reachOf(m_parts.setup, id)};
    const core::ControlledDevice* device = controlled(id);
    if (device == nullptr)
        return out;
    out.state = device->state;
    out.power = device->measured;
    out.setPoint = device->sent;
    out.heldBack = device->heldBack;
    if (device->reading) {
        out.stored = device->reading->stored;
        out.temperature = device->reading->temperature;
        out.plugged = device->reading->plugged;
        out.secondsDone = device->reading->secondsDone;
    }
    return out;
}

void SteeredHome::publishDevices() {
    m_now.devices.clear();
    const auto add = [&](const auto& device, DeviceKind kind) -> DeviceNow& {
        DeviceNow& out = m_now.devices.emplace_back(deviceNow(device.id, kind));
        out.control = core::controlOf(device);
        return out;
    };
    if (m_model.battery)
        add(*m_model.battery, DeviceKind::Battery).capacity = m_model.battery->capacity;
    if (m_model.solar)
        add(*m_model.solar, DeviceKind::Solar);
    for (const core::ElectricVehicle& car : m_model.cars)
        add(car, DeviceKind::Car).capacity = car.capacity;
    for (const core::HeatPump& pump : m_model.heatPumps)
        add(pump, DeviceKind::HeatPump);
    for (const core::Appliance& appliance : m_model.appliances) {
        DeviceNow& out = add(appliance, DeviceKind::Appliance);
        out.secondsInAll = static_cast<std::uint32_t>(core::profileSeconds(appliance));
        if (const auto run = m_runs.find(appliance.id); run != m_runs.end() && run->second.loaded)
            out.secondsDone = run->second.secondsDone;
    }
}

// As the planner takes it. What a device does not say stays as it was; a car that does not answer is not there.
void SteeredHome::publishState() {
    m_state.cars.resize(m_model.cars.size());
    while (m_state.heatPumps.size() < m_model.heatPumps.size()) {
        const core::HeatPump& pump = m_model.heatPumps[m_state.heatPumps.size()];
        m_state.heatPumps.push_back({.temperature = {(pump.low.value + pump.high.value) / 2}});
    }
    std::size_t car = 0;
    std::size_t pump = 0;
    for (const DeviceNow& device : m_now.devices) {
        if (device.kind == DeviceKind::Battery && device.stored)
            m_state.stored = *device.stored;
        if (device.kind == DeviceKind::Car) {
            core::CarState& state = m_state.cars[car++];
            state.plugged = device.plugged.value_or(false);
            state.stored = std::min(device.stored.value_or(state.stored), *device.capacity);
        }
        if (device.kind == DeviceKind::HeatPump) {
            core::HeatPumpState& state = m_state.heatPumps[pump++];
            state.temperature = device.temperature.value_or(state.temperature);
        }
    }
    m_state.runs.clear();
    for (const core::ApplianceRun& run : m_now.wishes.runs) {
        const Run& known = m_runs[run.appliance];
        m_state.runs.push_back({known.secondsDone, known.running});
    }
}

bool SteeredHome::isMetered(const DeviceNow& device) const {
    return device.reach != DeviceReach::Simulated || m_now.simulated;
}

void SteeredHome::publish(const core::ControlInput& input, core::UnixTime from) {
    publishDevices();
    publishState();
    m_now.safeMode = m_control.mode();
    m_now.model = m_model;
    m_now.comforts = m_comforts;
    m_now.solar.reset();
    m_now.battery.reset();
    m_now.stored.reset();
    core::Power steered;
    for (const DeviceNow& device : m_now.devices) {
        if (isMetered(device))
            steered += powerOf(device);
        if (device.kind == DeviceKind::Solar && device.power)
            m_now.solar = -*device.power;
        if (device.kind == DeviceKind::Battery) {
            m_now.battery = device.power;
            m_now.stored = device.stored;
        }
    }
    // The meter sees the sum; what nobody steers is what remains.
    m_now.load.reset();
    if (input.meter)
        m_now.load = std::max(*input.meter - steered, core::Power{});
    if (m_model.battery) {
        m_now.capacity = m_model.battery->capacity;
        m_now.wear = m_model.battery->wear;
        m_now.reservePercent = static_cast<int>(
            m_model.battery->capacity.value > 0 ? m_model.battery->reserve.value * 100 / m_model.battery->capacity.value
                                                : 0);
    }
    const std::int64_t seconds = (input.now - from).count();
    for (std::size_t pump = 0; pump < m_state.heatPumps.size(); ++pump) {
        core::HeatPumpState& state = m_state.heatPumps[pump];
        const auto device = std::find_if(m_now.devices.begin(), m_now.devices.end(),
                                         [&](const DeviceNow& one) { return one.id == m_model.heatPumps[pump].id; });
        const bool running = powerOf(*device).value > 0;
        state.secondsSoFar =
            running == state.running
                ? state.secondsSoFar + static_cast<std::uint32_t>(std::clamp<std::int64_t>(seconds, 0, 60))
                : 0;
        state.running = running;
    }
    sum(from, input.now);
}

void SteeredHome::sum(core::UnixTime from, core::UnixTime to) {
    const std::int64_t seconds = (to - from).count();
    // A clock that was set, or a computer that slept: nobody knows what was in between.
    if (seconds <= 0 || seconds > m_parts.calendar.slotSeconds())
        return;
    const core::SlotIndex slot = m_parts.calendar.at(to);
    Sums& sums = m_sums[slot];
    core::Power others;
    for (const DeviceNow& device : m_now.devices)
        if (device.kind != DeviceKind::Solar && device.kind != DeviceKind::Battery && isMetered(device))
            others += powerOf(device);
    const auto metered = [&](std::optional<core::Power> power, DeviceKind kind) {
        const auto device = std::find_if(m_now.devices.begin(), m_now.devices.end(),
                                         [&](const DeviceNow& one) { return one.kind == kind; });
        return device != m_now.devices.end() && isMetered(*device) ? power.value_or(core::Power{}) : core::Power{};
    };
    const std::array<core::Power, 4> powers{m_now.load.value_or(core::Power{}), metered(m_now.solar, DeviceKind::Solar),
                                            metered(m_now.battery, DeviceKind::Battery), others};
    for (std::size_t i = 0; i < powers.size(); ++i)
        sums[i] += powers[i].value * seconds;
    sums[powers.size()] += seconds;
    m_now.slots[slot] = {{sums[0] / kHour}, {sums[1] / kHour}, {sums[2] / kHour}, {sums[3] / kHour}};
    while (m_sums.size() > kSlotsKept) {
        m_now.slots.erase(m_sums.begin()->first);
        m_sums.erase(m_sums.begin());
    }
}

} // namespace wattbourse::app
