// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/demo_home.h"

#include "app/bridge/demo_orders.h"

#include <algorithm>
#include <spdlog/spdlog.h>

namespace wattbourse::app {

namespace {

constexpr core::Battery kDemoBattery{
    .capacity = {5000}, .power = {2500}, .roundTripPermille = 900, .reserve = {1000}, .wear = {30'000}};
constexpr std::uint32_t kSlotsOfDay = 96;
// Where in its made-up day the demonstration begins: sun is up, and the evening is to come.
constexpr std::int64_t kFirstHour = 9;
constexpr std::chrono::seconds kEvery{1};
constexpr std::size_t kSlotsKept = 192;
constexpr std::int64_t kHour = 3600;

core::SyntheticHome::Options homeOptions(core::SlotCalendar calendar) {
    return {.seed = 42,
            .solarPeak = {2400},
            .dailyLoad = {11'000},
            .daySeconds = std::max(600U, calendar.slotSeconds() * kSlotsOfDay)};
}

} // namespace

DemoHome::DemoHome(std::string meterControl, core::SlotCalendar calendar, const core::Clock& clock)
    : m_control(std::move(meterControl)), m_calendar(calendar), m_clock(clock), m_start(clock.now()),
      m_home(homeOptions(calendar)), m_battery(kDemoBattery),
      m_storedWattSeconds(kDemoBattery.capacity.value / 2 * kHour) {
    m_now.capacity = m_battery.capacity;
    m_now.reservePercent = static_cast<int>(m_battery.reserve.value * 100 / m_battery.capacity.value);
    m_now.wear = m_battery.wear;
    m_now.stored = core::Energy{m_storedWattSeconds / kHour};
    m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

core::HomeModel DemoHome::model() const {
    const std::lock_guard lock(m_mutex);
    return {m_battery};
}

void DemoHome::setReserve(int percent) {
    const std::lock_guard lock(m_mutex);
    m_battery.reserve = {m_battery.capacity.value * std::clamp(percent, 0, 100) / 100};
    m_now.reservePercent = std::clamp(percent, 0, 100);
}

HomeNow DemoHome::now() const {
    const std::lock_guard lock(m_mutex);
    return m_now;
}

std::optional<DeviceSlot> DemoHome::slot(core::SlotIndex slot) const {
    const std::lock_guard lock(m_mutex);
    const auto found = m_now.slots.find(slot);
    return found == m_now.slots.end() ? std::nullopt : std::optional(found->second);
}

void DemoHome::follow(std::shared_ptr<const core::Plan> plan) {
    const std::lock_guard lock(m_mutex);
    m_plan = std::move(plan);
}

core::Power DemoHome::wanted(core::SlotIndex slot) const {
    if (!m_plan)
        return {};
    const auto& slots = m_plan->slots;
    const auto at = std::find_if(slots.begin(), slots.end(), [&](const core::PlanSlot& s) { return s.slot == slot; });
    return at == slots.end() ? core::Power{} : core::Power{at->battery.value * kHour / m_calendar.slotSeconds()};
}

void DemoHome::live(core::UnixTime from, core::UnixTime to) {
    const std::int64_t seconds = (to - from).count();
    const core::SlotIndex slot = m_calendar.at(to);
    const std::int64_t day = homeOptions(m_calendar).daySeconds;
    const core::UnixTime inDay{(to - m_start).count() + day * kFirstHour / 24};
    const core::Power load = m_home.load(inDay);
    const core::Power solar = m_home.solar(inDay);

    // What the plan wants, as far as the battery goes. Losses are taken on the way in.
    std::int64_t battery = std::clamp(wanted(slot).value, -m_battery.power.value, m_battery.power.value);
    const std::int64_t room = m_battery.capacity.value * kHour - m_storedWattSeconds;
    const std::int64_t above = m_storedWattSeconds - m_battery.reserve.value * kHour;
    if (seconds > 0)
        battery =
            std::clamp(battery, -std::max<std::int64_t>(above, 0) / seconds, std::max<std::int64_t>(room, 0) / seconds);
    m_storedWattSeconds += battery > 0 ? battery * seconds * m_battery.roundTripPermille / 1000 : battery * seconds;

    auto& sums = m_sums[slot];
    sums[0] += load.value * seconds;
    sums[1] += solar.value * seconds;
    sums[2] += battery * seconds;
    m_now.load = load;
    m_now.solar = solar;
    m_now.battery = core::Power{battery};
    m_now.stored = core::Energy{m_storedWattSeconds / kHour};
    m_now.slots[slot] = {{sums[0] / kHour}, {sums[1] / kHour}, {sums[2] / kHour}};
    while (m_now.slots.size() > kSlotsKept)
        m_now.slots.erase(m_now.slots.begin());
    while (m_sums.size() > kSlotsKept)
        m_sums.erase(m_sums.begin());
}

void DemoHome::run(const std::stop_token& stop) {
    core::UnixTime last = m_clock.now();
    std::unique_lock lock(m_mutex);
    while (!stop.stop_requested()) {
        const core::UnixTime time = m_clock.now();
        live(last, time);
        last = time;
        // Use and charging on one side of the clamp, sun and discharging on the other.
        const std::int64_t draws = m_now.load->value + std::max<std::int64_t>(m_now.battery->value, 0);
        const std::int64_t feeds = m_now.solar->value + std::max<std::int64_t>(-m_now.battery->value, 0);
        lock.unlock();
        for (const std::string& command : {"load " + std::to_string(draws), "pv " + std::to_string(feeds)})
            if (const auto done = orderMeter(m_control, command); !done)
                spdlog::warn("simulated meter: {}", done.error().detail);
        lock.lock();
        m_wake.wait_for(lock, stop, kEvery, [] { return false; });
    }
}

} // namespace wattbourse::app
