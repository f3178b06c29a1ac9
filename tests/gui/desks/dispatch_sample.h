// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/aggregator/dispatch_panel.h"
#include "app/aggregator/pnl_panel.h"
#include "app/aggregator/pool_panel.h"

/// A call of the grid company on the sample afternoon, and the day's profit and loss.
namespace wattbourse::app::sample {

/// Four minutes before answers end: 198 of 240 kWh, 61 members silent.
DispatchView dispatch();
/// A week later: its members are to be paid.
DispatchView settledDispatch();
/// Two requests, of which the first was not answered yet.
PoolView pool();
PnlView profit();

} // namespace wattbourse::app::sample
