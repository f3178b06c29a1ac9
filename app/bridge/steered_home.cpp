// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/steered_home.h"

#include "core/agent/home_planner.h"
#include "core/home/device_steps.h"

#include <algorithm>

namespace wattbourse::app {

namespace {

constexpr std::chrono::seconds kEvery{1};
// A slot of which less was watched says nothing: the program began within it, or stood still.
constexpr std::int64_t kWatchedPercent = 90;
// An appliance that takes less does not run.
constexpr core::Power kRuns{5};

// The last of a slot's sums: seconds.
constexpr std::size_t kWatched = 4;

template <class List>
void keepOnly(List& devices, const std::vector<core::DeviceId>& ids) {
    std::erase_if(devices,
                  [&](const auto& device) { return std::find(ids.begin(), ids.end(), device.id) == ids.end(); });
}

/// The devices of the home that exist in figures only.
core::HomeModel simulatedPart(core::HomeModel home, const std::vector<core::DeviceId>& ids) {
    const auto has = [&](const core::DeviceId& id) { return std::find(ids.begin(), ids.end(), id) != ids.end(); };
    if (home.battery && !has(home.battery->id))
        home.battery.reset();
    if (home.solar && !has(home.solar->id))
        home.solar.reset();
    keepOnly(home.cars, ids);
    keepOnly(home.heatPumps, ids);
    keepOnly(home.appliances, ids);
    return home;
}

/// The state of that part, from the whole home's.
core::HomeState simulatedState(const core::HomeModel& home, const core::HomeModel& part, const core::HomeState& state) {
    core::HomeState out;
    out.stored = state.stored;
    for (std::size_t i = 0; i < home.cars.size(); ++i)
        if (std::any_of(part.cars.begin(), part.cars.end(), [&](const auto& car) { return car.id == home.cars[i].id; }))
            out.cars.push_back(state.cars[i]);
    for (std::size_t i = 0; i < home.heatPumps.size(); ++i)
        if (std::any_of(part.heatPumps.begin(), part.heatPumps.end(),
                        [&](const auto& pump) { return pump.id == home.heatPumps[i].id; }))
            out.heatPumps.push_back(state.heatPumps[i]);
    return out;
}

} // namespace

SteeredHome::SteeredHome(Parts parts)
    : m_parts(std::move(parts)), m_bare(m_parts.setup.model),
      m_simulated(simulatedPart(m_bare, m_parts.setup.simulated)),
      m_control(core::withComforts(m_bare, m_parts.comforts), m_port),
      m_model(core::withComforts(m_bare, m_parts.comforts)), m_comforts(m_parts.comforts) {
    for (auto& port : m_parts.ports)
        m_port.add(std::move(port));
    m_parts.ports.clear();
    if (!m_parts.setup.simulated.empty()) {
        auto simulation = std::make_unique<core::SimulatedHome>(
            m_simulated, simulatedState(m_bare, m_simulated, m_parts.simulatedState), m_parts.clock.now(),
            m_parts.surroundings);
        m_simulation = simulation.get();
        m_port.add(std::move(simulation));
    }
    m_now.simulated = m_simulation != nullptr && !m_parts.setup.mqtt && m_parts.setup.modbus.empty();
    // Until the devices have spoken.
    if (m_now.simulated)
        m_state = m_parts.simulatedState;
    else if (m_model.battery)
        m_state.stored = m_model.battery->reserve;
    m_now.wishes = wishesAt(m_parts.clock.now());
    m_now.model = m_model;
    m_now.comforts = m_comforts;
    publishDevices();
    publishState();
    m_last = m_parts.clock.now();
    if (m_parts.ownThread)
        m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

core::HomeModel SteeredHome::model() const {
    const std::lock_guard lock(m_mutex);
    core::HomeModel out = m_model;
    // What does not answer is not planned with. It keeps its place, so that the plan's lists fit the home's.
    const auto gone = [&](const DeviceNow& device) {
        return out.battery && device.id == out.battery->id && device.state == core::ControlledDevice::State::Gone;
    };
    if (std::any_of(m_now.devices.begin(), m_now.devices.end(), gone)) {
        out.battery->capacity = out.battery->reserve = {};
        out.battery->power = {};
    }
    return out;
}

HomeNow SteeredHome::now() const {
    const std::lock_guard lock(m_mutex);
    return m_now;
}

std::optional<DeviceSlot> SteeredHome::slot(core::SlotIndex slot) const {
    const std::lock_guard lock(m_mutex);
    const auto sums = m_sums.find(slot);
    if (sums == m_sums.end() ||
        sums->second[kWatched] * 100 < std::int64_t{m_parts.calendar.slotSeconds()} * kWatchedPercent)
        return std::nullopt;
    return m_now.slots.at(slot);
}

core::HomeState SteeredHome::state() const {
    const std::lock_guard lock(m_mutex);
    return m_state;
}

core::HomeWishes SteeredHome::wishes() const {
    const std::lock_guard lock(m_mutex);
    return m_now.wishes;
}

std::optional<core::Temperature> SteeredHome::outdoor(core::SlotIndex slot) const {
    // Nobody measures it where the house is real.
    if (!m_now.simulated || !m_parts.surroundings.outdoor)
        return std::nullopt;
    return m_parts.surroundings.outdoor(m_parts.calendar.start(slot));
}

core::Result<void> SteeredHome::setComforts(const core::HomeComforts& comforts) {
    WB_TRY(core::validate(m_bare, comforts));
    const core::HomeModel with = core::withComforts(m_bare, comforts);
    WB_TRY(core::validate(with));
    const std::lock_guard lock(m_mutex);
    m_comforts = comforts;
    m_model = with;
    m_modelChanged = true;
    m_now.wishes = wishesAt(m_parts.clock.now());
    m_now.comforts = comforts;
    m_now.model = with;
    publishState();
    m_wake.notify_all();
    return {};
}

void SteeredHome::follow(std::shared_ptr<const core::Plan> plan) {
    const std::lock_guard lock(m_mutex);
    m_plan = plan ? core::scheduleOf(*plan, m_parts.calendar.slotSeconds()) : nullptr;
}

void SteeredHome::tell(const Surroundings& around) {
    const std::lock_guard lock(m_mutex);
    m_around = around;
}

core::HomeWishes SteeredHome::wishesAt(core::UnixTime time) const {
    const auto horizon =
        std::chrono::seconds(static_cast<std::int64_t>(core::HomePlanner::kHorizon) * m_parts.calendar.slotSeconds());
    return core::wishesFrom(m_model, m_comforts, m_parts.days, time, horizon);
}

// What was put into an appliance since the last time.
std::vector<core::DeviceId> SteeredHome::load() {
    std::vector<core::DeviceId> out;
    for (const core::ApplianceComfort& comfort : m_comforts.appliances) {
        Run& run = m_runs[comfort.appliance];
        if (comfort.wanted && !run.loaded)
            out.push_back(comfort.appliance);
        if (comfort.wanted != run.loaded)
            run = {.loaded = comfort.wanted};
    }
    return out;
}

void SteeredHome::simulate(core::UnixTime to, const core::HomeWishes& wishes,
                           const std::vector<core::DeviceId>& loaded) {
    m_simulation->advance(to);
    for (std::size_t i = 0; i < m_simulated.cars.size(); ++i) {
        const auto stay = std::find_if(wishes.stays.begin(), wishes.stays.end(), [&](const core::CarStay& s) {
            return s.car == m_simulated.cars[i].id && s.arrival <= to && s.readyBy > to;
        });
        const bool plugged = m_simulation->state().cars[i].plugged;
        if (stay != wishes.stays.end() && !plugged)
            m_simulation->plug(i, stay->storedOnArrival);
        else if (stay == wishes.stays.end() && plugged)
            m_simulation->unplug(i);
    }
    for (std::size_t i = 0; i < m_simulated.appliances.size(); ++i)
        if (std::find(loaded.begin(), loaded.end(), m_simulated.appliances[i].id) != loaded.end())
            m_simulation->load(i);
}

void SteeredHome::trackRuns(std::int64_t seconds) {
    for (core::ApplianceComfort& comfort : m_comforts.appliances) {
        Run& run = m_runs[comfort.appliance];
        const core::ControlledDevice* device = controlled(comfort.appliance);
        if (!run.loaded || device == nullptr || !device->reading)
            continue;
        const auto appliance = std::find_if(m_bare.appliances.begin(), m_bare.appliances.end(),
                                            [&](const core::Appliance& one) { return one.id == comfort.appliance; });
        run.running = device->reading->power && *device->reading->power > kRuns;
        if (device->reading->secondsDone)
            run.secondsDone = *device->reading->secondsDone;
        else if (run.running || (run.secondsDone > 0 && !appliance->interruptible))
            run.secondsDone += static_cast<std::uint32_t>(seconds);
        // The wish is fulfilled.
        if (run.secondsDone >= core::profileSeconds(*appliance)) {
            comfort.wanted = false;
            run = {};
        }
    }
}

void SteeredHome::live(core::UnixTime from, core::UnixTime to) {
    core::ControlInput input{.now = to};
    core::HomeWishes wishes;
    std::vector<core::DeviceId> loaded;
    {
        const std::lock_guard lock(m_mutex);
        if (std::exchange(m_modelChanged, false))
            m_control.setHome(m_model);
        wishes = wishesAt(to);
        loaded = load();
        input.plan = m_plan;
        input.meter = m_around.meter;
        input.meterTime = m_around.meterTime;
        input.marketKnown = m_around.marketKnown;
        input.tariffKnown = m_around.tariffKnown;
    }
    // Without the lock: a device may take a second to answer.
    if (m_simulation != nullptr)
        simulate(to, wishes, loaded);
    if (!input.meter && m_now.simulated) {
        input.meter = m_simulation->meter();
        input.meterTime = to;
    }
    m_control.tick(input);
    const std::lock_guard lock(m_mutex);
    trackRuns((to - from).count());
    m_now.wishes = wishesAt(to);
    publish(input, from);
}

const core::ControlledDevice* SteeredHome::controlled(const core::DeviceId& id) const {
    const auto found = m_control.devices().find(id);
    return found == m_control.devices().end() ? nullptr : &found->second;
}

void SteeredHome::step(core::UnixTime time) {
    live(m_last, time);
    m_last = time;
    if (!m_parts.meterMoved)
        return;
    core::Power draws = m_parts.surroundings.load(time);
    core::Power feeds;
    for (const auto& [id, device] : m_control.devices())
        (device.measured.value_or(core::Power{}).value > 0 ? draws : feeds) +=
            core::Power{std::abs(device.measured.value_or(core::Power{}).value)};
    m_parts.meterMoved(draws, feeds);
}

void SteeredHome::run(const std::stop_token& stop) {
    while (!stop.stop_requested()) {
        step(m_parts.clock.now());
        std::unique_lock lock(m_mutex);
        m_wake.wait_for(lock, stop, kEvery, [] { return false; });
    }
    m_control.stop();
}

} // namespace wattbourse::app
