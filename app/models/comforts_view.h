// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/home_now.h"

#include <QString>
#include <vector>

namespace wattbourse::app {

/// What the home's devices are, how they are, and what their owner wishes of them.
struct ComfortsView {
    /// Absent: a home without devices that can wait or store.
    std::optional<core::HomeModel> model;
    core::HomeComforts comforts;
    std::vector<DeviceNow> devices;
    core::SafeMode safeMode{core::SafeMode::None};
    /// The home exists in figures only.
    bool simulated = false;
    /// Cost of wear that the plan counts, per kWh.
    std::optional<core::Price> wear;
    /// Of the plan: what cannot be had as wished, each with why.
    std::vector<core::Shortfall> unmet;
    /// Why a set-up or wish is not used, one sentence.
    QString problem;
};

/// The owner's wishes with an entry for every device of the home. What the owner has not said is the device's own, and
/// vehicle-to-home and charging the car from the battery are off.
core::HomeComforts wholeComforts(const core::HomeModel& model, core::HomeComforts comforts);

} // namespace wattbourse::app
