// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/home_control.h"

#include <algorithm>

namespace wattbourse::core {

namespace {

Power meanPower(Energy energy, std::int64_t seconds) {
    return {energy.value * 3'600 / seconds};
}

} // namespace

HomeControl::HomeControl(HomeModel home, DevicePort& port, ControlLimits limits)
    : m_home(std::move(home)), m_port(port), m_limits(limits) {}

Power HomeControl::powerOf(const DeviceId& id) const {
    const auto found = m_devices.find(id);
    return found == m_devices.end() ? Power{} : found->second.measured.value_or(Power{});
}

void HomeControl::readAll(UnixTime now) {
    for (const DeviceInfo& info : m_port.devices()) {
        ControlledDevice& device = m_devices[info.id];
        device.id = info.id;
        const auto reading = m_port.read(info.id);
        if (!reading || now - reading->time > std::chrono::seconds(m_limits.staleSeconds)) {
            device.state = ControlledDevice::State::Gone;
            device.measured.reset();
            device.reading.reset();
            // What it does now nobody knows: it is told anew when it comes back.
            device.sent.reset();
            m_misses[info.id] = 0;
            continue;
        }
        device.measured = reading->power;
        device.reading = *reading;
        if (device.state == ControlledDevice::State::Gone)
            device.state = ControlledDevice::State::Following;
        watch(device, now);
    }
}

void HomeControl::watch(ControlledDevice& device, UnixTime now) {
    int& misses = m_misses[device.id];
    if (!device.sent || !device.measured || now - device.sentAt < std::chrono::seconds(m_limits.settleSeconds))
        return;
    // A programme takes what its steps take, not what the slot takes on average.
    if (std::any_of(m_home.appliances.begin(), m_home.appliances.end(),
                    [&](const Appliance& appliance) { return appliance.id == device.id; }))
        return;
    const std::int64_t by = std::abs((*device.sent - *device.measured).value);
    // Cells follow a limit by staying under it.
    const bool cells = m_home.solar && device.id == m_home.solar->id;
    const bool off = by > std::max(m_limits.missedBy.value, std::abs(device.sent->value) / 5) &&
                     !(cells && *device.measured >= *device.sent);
    misses = off ? misses + 1 : 0;
    if (misses > m_limits.missesAllowed)
        device.state = ControlledDevice::State::NotFollowing;
    else if (misses == 0)
        device.state = ControlledDevice::State::Following;
}

const ScheduleSlot* HomeControl::slotOf(const ControlInput& input) const {
    if (!input.plan || input.plan->slots.empty())
        return nullptr;
    const SlotIndex now = SlotCalendar(input.plan->slotSeconds).at(input.now);
    const std::uint32_t first = input.plan->slots.front().slot.value;
    // The slots of a plan further on than a few hours were never meant to be followed without a look.
    if (now.value < first || now.value - first >= input.plan->slots.size() ||
        input.now - input.plan->made > std::chrono::hours(6))
        return nullptr;
    return &input.plan->slots[now.value - first];
}

SafeMode HomeControl::modeOf(const ControlInput& input) const {
    if (!input.meter || input.now - input.meterTime > std::chrono::seconds(m_limits.staleSeconds))
        return SafeMode::MeterGone;
    if (!input.tariffKnown || slotOf(input) == nullptr)
        return SafeMode::TariffGone;
    return input.marketKnown ? SafeMode::None : SafeMode::MarketGone;
}

std::map<DeviceId, HomeControl::Wanted> HomeControl::byPlan(const ControlInput& input, const ScheduleSlot& slot) const {
    std::map<DeviceId, Wanted> out;
    const SlotCalendar calendar(input.plan->slotSeconds);
    // The plan's first slot may have been begun already when it was made.
    const UnixTime from = std::max(calendar.start(slot.slot), input.plan->made);
    const std::int64_t length = std::max<std::int64_t>((calendar.end(slot.slot) - from).count(), 1);
    if (m_home.battery) {
        Power power = meanPower(slot.battery, length);
        // Sold flexibility is kept at the meter, and where nothing is planned there it is kept at nothing: the battery
        // follows it.
        if (slot.held)
            power = std::clamp(powerOf(m_home.battery->id) + meanPower(slot.grid, length) - *input.meter,
                               -m_home.battery->power, m_home.battery->power);
        else if (std::abs(meanPower(slot.grid, length).value) <= m_limits.leastChange.value && power.value != 0)
            power =
                std::clamp(powerOf(m_home.battery->id) - *input.meter, -m_home.battery->power, m_home.battery->power);
        out[m_home.battery->id] = {power};
    }
    for (std::size_t i = 0; i < m_home.cars.size(); ++i) {
        const ElectricVehicle& car = m_home.cars[i];
        Power power = meanPower(slot.cars[i], length);
        // Less than the charger can do: at its lowest power for a part of the slot.
        if (power.value > 0 && power < car.minCharge) {
            const std::int64_t on = length * power.value / car.minCharge.value;
            power = (input.now - from).count() < on ? car.minCharge : Power{};
        }
        out[car.id] = {power};
    }
    for (std::size_t i = 0; i < m_home.heatPumps.size(); ++i)
        out[m_home.heatPumps[i].id] = {meanPower(slot.heatPumps[i], length)};
    // Any power starts a programme; what it takes is its own.
    for (std::size_t i = 0; i < m_home.appliances.size() && i < slot.appliances.size(); ++i)
        out[m_home.appliances[i].id] = {
            slot.appliances[i].value > 0 ? std::max(meanPower(slot.appliances[i], length), Power{1}) : Power{}};
    if (m_home.solar && m_home.solar->curtailable) {
        out[m_home.solar->id] = {};
        if (slot.curtailed.value > 0)
            out[m_home.solar->id] = {-meanPower(slot.solar, length)};
    }
    return out;
}

std::map<DeviceId, HomeControl::Wanted> HomeControl::byRules(const ControlInput& input) const {
    std::map<DeviceId, Wanted> out;
    if (m_home.battery)
        out[m_home.battery->id] = {
            std::clamp(powerOf(m_home.battery->id) - *input.meter, -m_home.battery->power, m_home.battery->power)};
    for (const ElectricVehicle& car : m_home.cars)
        out[car.id] = {car.maxCharge};
    for (const HeatPump& pump : m_home.heatPumps)
        out[pump.id] = {};
    if (m_home.solar && m_home.solar->curtailable)
        out[m_home.solar->id] = {};
    return out;
}

std::map<DeviceId, HomeControl::Wanted> HomeControl::withoutMeter(const ControlInput& input) const {
    std::map<DeviceId, Wanted> out;
    const ScheduleSlot* slot = slotOf(input);
    if (m_home.battery)
        out[m_home.battery->id] = {Power{}};
    for (std::size_t i = 0; i < m_home.cars.size(); ++i)
        out[m_home.cars[i].id] = {!slot || slot->cars[i].value > 0 ? m_home.cars[i].minCharge : Power{}};
    for (const HeatPump& pump : m_home.heatPumps)
        out[pump.id] = {};
    if (m_home.solar && m_home.solar->curtailable)
        out[m_home.solar->id] = {};
    return out;
}

// What the owner keeps in the battery stays there, whatever plan, rule or connection asks.
Power HomeControl::leastBattery() const {
    const auto device = m_devices.find(m_home.battery->id);
    const bool empty = device != m_devices.end() && device->second.reading && device->second.reading->stored &&
                       *device->second.reading->stored <= m_home.battery->reserve;
    return empty ? Power{} : -m_home.battery->power;
}

// What the meter would show once all set-points are reached must stay within the connection: the battery helps or
// stops charging first, then heat pumps, then cars. What was held back gets more again only with a margin.
void HomeControl::keepToConnection(const ControlInput& input, std::map<DeviceId, Wanted>& wanted) {
    const auto projected = [&] {
        Power net = *input.meter;
        for (const auto& [id, want] : wanted) {
            const auto device = m_devices.find(id);
            if (device == m_devices.end() || device->second.state != ControlledDevice::State::Following ||
                !want.power || (m_home.solar && id == m_home.solar->id))
                continue;
            net += *want.power - powerOf(id);
        }
        return net;
    };
    const auto room = [&](const DeviceId& id) {
        const auto device = m_devices.find(id);
        const bool held = device != m_devices.end() && device->second.heldBack;
        return m_home.grid.maxImport - (held ? m_limits.returnMargin : Power{}) - projected();
    };
    const auto holdBack = [&](const DeviceId& id, Power least, Power rest) {
        Wanted& want = wanted[id];
        ControlledDevice& device = m_devices[id];
        const Power over = -room(id);
        if (over.value <= 0 || !want.power || *want.power <= rest) {
            if (over.value <= 0)
                device.heldBack = false;
            return;
        }
        Power less = std::max(*want.power - over, rest);
        // Between resting and its lowest power a device can only rest.
        if (less < least && less > Power{})
            less = std::max(Power{}, rest);
        m_urgent = m_urgent || *input.meter > m_home.grid.maxImport;
        want.power = less;
        device.heldBack = true;
    };
    if (m_home.battery)
        holdBack(m_home.battery->id, {}, leastBattery());
    for (const HeatPump& pump : m_home.heatPumps)
        holdBack(pump.id, pump.minPower, {});
    for (const ElectricVehicle& car : m_home.cars)
        holdBack(car.id, car.minCharge, {});
}

void HomeControl::send(const ControlInput& input, const DeviceId& id, const Wanted& wanted) {
    const auto found = m_devices.find(id);
    if (found == m_devices.end() || found->second.state == ControlledDevice::State::Gone)
        return;
    ControlledDevice& device = found->second;
    if (!wanted.power) {
        if (device.sent && m_port.release(id))
            device.sent.reset();
        return;
    }
    Power power = *wanted.power;
    if (device.sent) {
        const bool restart = (device.sent->value == 0) != (power.value == 0);
        const bool small = std::abs((power - *device.sent).value) < m_limits.leastChange.value && !restart;
        const bool young = input.now - device.sentAt < std::chrono::seconds(m_limits.leastSeconds);
        if (small || (young && !(m_urgent && power < *device.sent))) {
            if (input.now - device.refreshedAt < std::chrono::seconds(m_limits.refreshSeconds))
                return;
            power = *device.sent;
        }
    }
    if (!m_port.setPower(id, power)) {
        device.state = ControlledDevice::State::Gone;
        device.sent.reset();
        return;
    }
    device.refreshedAt = input.now;
    if (device.sent == power)
        return;
    device.sent = power;
    device.sentAt = input.now;
    m_misses[id] = 0;
}

void HomeControl::tick(const ControlInput& input) {
    readAll(input.now);
    m_mode = modeOf(input);
    m_urgent = false;
    std::map<DeviceId, Wanted> wanted;
    switch (m_mode) {
    case SafeMode::None:
    case SafeMode::MarketGone:
        wanted = byPlan(input, *slotOf(input));
        break;
    case SafeMode::TariffGone:
        wanted = byRules(input);
        break;
    case SafeMode::MeterGone:
        wanted = withoutMeter(input);
        break;
    }
    if (m_home.battery)
        if (auto& battery = wanted[m_home.battery->id]; battery.power)
            battery.power = std::max(*battery.power, leastBattery());
    if (m_mode != SafeMode::MeterGone)
        keepToConnection(input, wanted);
    for (const auto& [id, want] : wanted)
        send(input, id, want);
}

void HomeControl::stop() {
    for (auto& [id, device] : m_devices)
        if (device.sent && m_port.release(id))
            device.sent.reset();
}

} // namespace wattbourse::core
