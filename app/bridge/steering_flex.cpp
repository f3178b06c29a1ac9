// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The home as the trader of flexibility sees it.
#include "app/bridge/steering_planner.h"
#include "core/agent/flex_baseline.h"

#include <algorithm>

namespace wattbourse::app {

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

bool SteeringPlanner::holds(core::SlotIndex slot) const {
    return !m_latest || std::find(m_latest->missed.begin(), m_latest->missed.end(), slot) == m_latest->missed.end();
}

} // namespace wattbourse::app
