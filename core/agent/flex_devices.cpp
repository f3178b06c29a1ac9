// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/flex_devices.h"

#include "core/home/device_steps.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace wattbourse::core {

namespace {

// A wish that was not met before either may be missed by a little more: rounding to whole Wh, watts and slots.
constexpr std::int64_t kRoundingWh = 2;
constexpr std::int64_t kRoundingMilliKelvin = 50;

} // namespace

DeviceHoldingPlanner::DeviceHoldingPlanner(HomeScheduler& scheduler, ScheduleRequest request)
    : m_scheduler(scheduler), m_request(std::move(request)) {
    if (!m_request.terminal)
        m_request.terminal = usualTerminal(m_request.outlook, m_request.slotSeconds);
}

double DeviceHoldingPlanner::worthAtEnd(const Schedule& schedule) const {
    const HomeModel& home = m_scheduler.home();
    const ScheduleSlot& last = schedule.slots.back();
    const auto perKwh = static_cast<double>(m_request.terminal->value);
    double kwh = 0;
    if (home.battery)
        kwh += static_cast<double>(last.stored.value) / 1000 * std::sqrt(home.battery->roundTripPermille / 1000.0);
    for (std::size_t i = 0; i < home.heatPumps.size() && i < last.temperatures.size(); ++i) {
        // What a kelvin more would take to make; half of it lasts, as in the scheduler's program.
        const HeatPump& pump = home.heatPumps[i];
        const double cop = static_cast<double>(copPermille(pump, m_request.outlook.back().outdoor)) / 1000;
        const double kelvin = static_cast<double>((last.temperatures[i] - pump.low).value) / 1000;
        kwh += kelvin * static_cast<double>(pump.store.perKelvin.value) / 1000 / cop / 2;
    }
    return kwh * perKwh;
}

bool DeviceHoldingPlanner::breaksAWish(const Schedule& schedule) const {
    for (const Shortfall& now : schedule.shortfalls) {
        const auto before = std::find_if(m_unmet->begin(), m_unmet->end(), [&](const Shortfall& other) {
            return other.wish == now.wish && other.device == now.device;
        });
        if (before == m_unmet->end() || now.energy.value > before->energy.value + kRoundingWh ||
            now.seconds > before->seconds ||
            std::abs(now.temperature.value) > std::abs(before->temperature.value) + kRoundingMilliKelvin)
            return true;
    }
    return false;
}

// µcr; the schedule's own cost is the tariff's.
double DeviceHoldingPlanner::wearOf(const Schedule& schedule) const {
    const HomeModel& home = m_scheduler.home();
    double wear = 0;
    for (const ScheduleSlot& slot : schedule.slots) {
        if (home.battery)
            wear +=
                static_cast<double>(std::max<std::int64_t>(-slot.battery.value, 0)) / 1000 * home.battery->wear.value;
        for (std::size_t i = 0; i < home.cars.size() && i < slot.cars.size(); ++i)
            wear +=
                static_cast<double>(std::max<std::int64_t>(-slot.cars[i].value, 0)) / 1000 * home.cars[i].wear.value;
    }
    return wear;
}

Result<HeldPlan> DeviceHoldingPlanner::hold(std::span<const std::optional<Energy>> meter) {
    ScheduleRequest request = m_request;
    if (!meter.empty())
        request.committed.assign(meter.begin(), meter.end());
    WB_ASSIGN(const Schedule schedule, m_scheduler.schedule(request));
    // A plan by the rules that meets more wishes than the program's has a cost like any other.
    if (schedule.fallback != FallbackReason::None && schedule.fallback != FallbackReason::RulesBetter)
        return fail(ErrorCode::System, "the schedule is a fallback, whose costs say nothing");
    if (meter.empty())
        m_unmet = schedule.shortfalls;
    HeldPlan out;
    for (const ScheduleSlot& slot : schedule.slots)
        out.grid.push_back(slot.grid);
    out.cost = {schedule.cost.value + std::llround(wearOf(schedule) - worthAtEnd(schedule))};
    for (std::size_t i = 0; i < std::min(meter.size(), out.grid.size()); ++i)
        out.held = out.held && (!meter[i] || out.grid[i] == *meter[i]);
    if (!m_unmet && !meter.empty()) {
        WB_TRY(hold({}));
    }
    out.held = out.held && !breaksAWish(schedule);
    return out;
}

} // namespace wattbourse::core
