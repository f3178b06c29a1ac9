// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/flex_cost.h"
#include "core/agent/home_scheduler.h"

namespace wattbourse::core {

/// A home in which every device may give way: car, heat pump and appliances as well as the battery. What breaks a wish
/// of the owner that the plan would have met is not held, so that flexibility is never sold at the cost of comfort;
/// heat, wear and energy that are missing at the end are in the cost.
class DeviceHoldingPlanner final : public HoldingPlanner {
public:
    /// `scheduler` outlives this and keeps the plans warm; `request` is as it would be planned anyway.
    DeviceHoldingPlanner(HomeScheduler& scheduler, ScheduleRequest request);
    Result<HeldPlan> hold(std::span<const std::optional<Energy>> meter) override;

private:
    [[nodiscard]] double wearOf(const Schedule& schedule) const;
    [[nodiscard]] double worthAtEnd(const Schedule& schedule) const;
    [[nodiscard]] bool breaksAWish(const Schedule& schedule) const;

    HomeScheduler& m_scheduler;
    ScheduleRequest m_request;
    /// What the plan without a deviation cannot meet either.
    std::optional<std::vector<Shortfall>> m_unmet;
};

} // namespace wattbourse::core
