// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/steered_home.h"

#include <memory>
#include <string>

namespace wattbourse::app {

/// The demonstration's home: made-up use, sun and weather, a battery, a car, a heat pump and a dishwasher, all in
/// figures, which follow the agent's plan. What the home draws from the street is put on the clamp of the simulated
/// meter at `meterControl`, so that the meter measures what the devices do. A made-up day lasts 96 slots and begins in
/// its morning. `clock` outlives it.
std::unique_ptr<SteeredHome> makeDemoHome(std::string meterControl, core::SlotCalendar calendar,
                                          const core::Clock& clock);

} // namespace wattbourse::app
