// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The home as the trader of flexibility sees it.
#include "app/bridge/steering_planner.h"
#include "core/agent/flex_baseline.h"

#include <algorithm>
#include <limits>

namespace wattbourse::app {

namespace {

// Two hours of quarters.
constexpr std::size_t kSurveyed = 8;

/// No more than that can be moved in a slot, whatever the plan.
core::Energy mostToMove(const core::HomeModel& home, std::uint32_t slotSeconds) {
    core::Power power;
    if (home.battery)
        power += home.battery->power + home.battery->power;
    if (home.solar && home.solar->curtailable)
        power += home.solar->peak;
    for (const core::ElectricVehicle& car : home.cars)
        power += car.maxCharge + car.maxDischarge;
    for (const core::HeatPump& pump : home.heatPumps)
        power += pump.maxPower;
    for (const core::Appliance& appliance : home.appliances) {
        core::Power highest;
        for (const core::ProfileStep& step : appliance.profile)
            highest = std::max(highest, step.power);
        power += highest;
    }
    return {power.value * slotSeconds / 3'600};
}

} // namespace

core::Result<core::FlexBaseline> SteeringPlanner::baseline(const core::ChainBaselineRule& rule,
                                                           const core::FlexAsk& ask, core::SlotIndex notified) {
    if (!m_latest)
        return core::fail(core::ErrorCode::NotFound, "no plan was made yet");
    const core::SlotIndex current = m_calendar.at(m_latest->made);
    const core::SlotIndex from = core::baselineFrom(rule, ask, notified, m_calendar.slotSeconds());
    core::NetBySlot net;
    if (from < current) {
        WB_ASSIGN(const auto stored, m_home.recorder().history(current, current.value - from.value));
        for (const core::StoredSlot& slot : stored)
            net[slot.slot] = slot.imported - slot.exported;
    }
    // What lies between now and the notification is expected to go by the plan.
    for (const core::PlanSlot& slot : m_latest->slots)
        if (slot.slot >= current && slot.slot <= notified)
            net.try_emplace(slot.slot, slot.grid);
    return core::baselineOf(rule, ask, notified, m_calendar.slotSeconds(), net, m_eventDays);
}

core::Result<std::vector<core::Energy>> SteeringPlanner::planned(core::SlotIndex first, std::uint32_t slots) {
    std::vector<core::Energy> out;
    if (m_latest)
        for (const core::PlanSlot& slot : m_latest->slots)
            if (slot.slot >= first && slot.slot.value < first.value + slots)
                out.push_back(slot.grid);
    if (out.size() != slots)
        return core::fail(core::ErrorCode::NotFound, "the plan does not reach that far");
    return out;
}

core::Result<core::FlexOption> SteeringPlanner::flexibility(core::SlotIndex first, core::FlexDirection direction,
                                                            const std::vector<core::Energy>& baseline,
                                                            core::Energy limit) {
    if (!m_planner || !m_request || m_latest->slots.empty() || first < m_latest->slots.front().slot)
        return core::fail(core::ErrorCode::NotFound, "no plan was made for that slot");
    return m_planner->flexibility(*m_request,
                                  {.first = first.value - m_latest->slots.front().slot.value,
                                   .slots = baseline.size(),
                                   .direction = direction,
                                   .baseline = baseline},
                                  limit);
}

void SteeringPlanner::commit(std::map<core::SlotIndex, core::Energy> meter) {
    if (meter == m_committed)
        return;
    for (const auto& [slot, energy] : meter)
        m_eventDays.insert(slot.value / (86'400 / m_calendar.slotSeconds()));
    m_committed = std::move(meter);
    m_due = true;
}

FlexRoom::Way SteeringPlanner::wayFrom(const core::PlanSlot& slot, core::FlexDirection direction, core::Energy limit) {
    // What is promised already does not move.
    if (slot.held)
        return {};
    const auto option = flexibility(slot.slot, direction, {slot.grid}, limit);
    if (!option || option->steps.empty())
        return {};
    const core::FlexStep& largest = option->steps.back();
    const std::int64_t perKwh = (largest.cost.value * 1'000 + largest.quantity.value - 1) / largest.quantity.value;
    return {
        largest.quantity,
        {static_cast<std::uint32_t>(std::clamp<std::int64_t>(perKwh, 0, std::numeric_limits<std::uint32_t>::max()))}};
}

void SteeringPlanner::survey() {
    if (!m_planner || !m_request || !m_latest || m_latest->fallback || m_latest->kept || m_latest->slots.size() < 2)
        return;
    if (m_surveyOf != m_latest->made) {
        m_surveyOf = m_latest->made;
        m_surveyed = 0;
        m_room.clear();
    }
    const core::Energy limit = mostToMove(m_planner->home(), m_calendar.slotSeconds());
    // The slot that runs is not asked for any more.
    const std::size_t count = limit.value == 0 ? 0 : std::min(kSurveyed, m_latest->slots.size() - 1);
    if (m_surveyed >= 2 * count)
        return;
    const core::PlanSlot& slot = m_latest->slots[1 + m_surveyed / 2];
    if (m_surveyed % 2 == 0)
        m_room.push_back({.slot = slot.slot, .less = wayFrom(slot, core::FlexDirection::Up, limit), .more = {}});
    else
        m_room.back().more = wayFrom(slot, core::FlexDirection::Down, limit);
    if (++m_surveyed < 2 * count)
        return;
    const std::lock_guard lock(m_mutex);
    auto now = std::make_shared<AgentReport>(m_report ? *m_report : AgentReport{});
    now->room = m_room;
    m_report = std::move(now);
}

bool SteeringPlanner::holds(core::SlotIndex slot) const {
    return !m_latest || std::find(m_latest->missed.begin(), m_latest->missed.end(), slot) == m_latest->missed.end();
}

} // namespace wattbourse::app
