// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/home_now.h"
#include "core/agent/home.h"
#include "core/agent/planner.h"

#include <memory>

namespace wattbourse::app {

/// What the agent steers and reads besides the meter: PV and a battery behind one interface. Any thread.
class HomeDevices {
public:
    virtual ~HomeDevices() = default;
    [[nodiscard]] virtual core::HomeModel model() const = 0;
    /// What the devices say now and said of the latest slots.
    [[nodiscard]] virtual HomeNow now() const = 0;
    [[nodiscard]] virtual std::optional<DeviceSlot> slot(core::SlotIndex slot) const = 0;
    /// What the battery keeps for its owner, 0 to 100 % of its capacity.
    virtual void setReserve(int percent) = 0;
    /// Steers by this plan from now on; without one the battery rests.
    virtual void follow(std::shared_ptr<const core::Plan> plan) = 0;
};

} // namespace wattbourse::app
