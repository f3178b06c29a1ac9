// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/home_now.h"
#include "core/agent/home.h"
#include "core/agent/planner.h"
#include "core/home/comforts.h"

#include <memory>

namespace wattbourse::app {

/// What the agent steers and reads besides the meter: every device of the home behind one interface. Any thread.
class HomeDevices {
public:
    virtual ~HomeDevices() = default;
    /// With the owner's comforts.
    [[nodiscard]] virtual core::HomeModel model() const = 0;
    /// What the devices say now and said of the latest slots.
    [[nodiscard]] virtual HomeNow now() const = 0;
    [[nodiscard]] virtual std::optional<DeviceSlot> slot(core::SlotIndex slot) const = 0;
    /// As the planner takes them; `wishes` from the comforts for what lies ahead.
    [[nodiscard]] virtual core::HomeState state() const = 0;
    [[nodiscard]] virtual core::HomeWishes wishes() const = 0;
    [[nodiscard]] virtual std::optional<core::Temperature> outdoor(core::SlotIndex slot) const = 0;
    /// What the owner wants from now on. OutOfRange, naming the device and the rule.
    virtual core::Result<void> setComforts(const core::HomeComforts& comforts) = 0;
    /// Steers by this plan from now on; without one, or when it is old, each device does what its safe mode says.
    virtual void follow(std::shared_ptr<const core::Plan> plan) = 0;
    /// What the meter measures, and whether market and tariff are known: without them the devices fall into a safe
    /// mode. About once a second.
    virtual void tell(const Surroundings& around) = 0;
};

} // namespace wattbourse::app
