// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/planner.h"

namespace wattbourse::core {

std::shared_ptr<const Schedule> scheduleOf(const Plan& plan, std::uint32_t slotSeconds) {
    if (plan.schedule || plan.slots.empty())
        return plan.schedule;
    auto out = std::make_shared<Schedule>();
    // The storage program plans whole slots, whenever in the first one it was asked.
    out->made = SlotCalendar(slotSeconds).start(plan.slots.front().slot);
    out->slotSeconds = slotSeconds;
    for (const PlanSlot& slot : plan.slots)
        out->slots.push_back({.slot = slot.slot,
                              .load = slot.load,
                              .solar = slot.solar,
                              .battery = slot.battery,
                              .stored = slot.stored,
                              .grid = slot.grid,
                              .value = {slot.value.value},
                              .held = slot.held});
    return out;
}

} // namespace wattbourse::core
