// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the planner knows for offers of flexibility: plans of the same home with its meter held elsewhere.
#include "core/agent/flex_devices.h"
#include "core/agent/home_planner.h"

#include <algorithm>

namespace wattbourse::core {

Result<FlexOption> HomePlanner::flexibility(const PlanRequest& request, const FlexWindow& window, Energy limit) {
    if (!m_next || m_last.slots.empty())
        return fail(ErrorCode::NotFound, "no plan was made yet");
    const SlotIndex current = SlotCalendar(request.row.slotSeconds).at(request.now);
    if (*m_next != current)
        return fail(ErrorCode::NotFound, "the last plan is of another slot");
    WB_ASSIGN(const Energy stored, m_record.stored());
    const Outlook ahead = outlook();
    if (plansStorageAlone(request)) {
        const Storage storage = storageOf(request.row);
        std::vector<ProgramSlot> slots = programSlots(request, current, ahead);
        const double level = std::clamp(static_cast<double>(stored.value) / 1000, 0.0, storage.capacity);
        const double terminal = slots.back().demand.exportPrice * storage.efficiency;
        BatteryHoldingPlanner planner(storage, level, std::move(slots), terminal);
        return flexibilityOf(planner, window, limit);
    }
    if (!m_flexScheduler) {
        WB_TRY(validate(m_options.home));
        m_flexScheduler = std::make_unique<HomeScheduler>(m_options.home);
    }
    WB_ASSIGN(ScheduleRequest asked, deviceRequest(request, current, ahead, stored));
    DeviceHoldingPlanner planner(*m_flexScheduler, std::move(asked));
    return flexibilityOf(planner, window, limit);
}

std::map<SlotIndex, PriceBelief> HomePlanner::beliefs() const {
    std::map<SlotIndex, PriceBelief> out;
    if (!m_next || !m_priceKnown)
        return out;
    const std::vector<SlotForecast> prices = m_price.next(kHorizon);
    for (std::size_t i = 0; i < prices.size(); ++i)
        out[{m_next->value + static_cast<std::uint32_t>(i)}] = beliefOf(prices[i]);
    return out;
}

} // namespace wattbourse::core
