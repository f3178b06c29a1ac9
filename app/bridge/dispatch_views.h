// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/aggregator/dispatch_panel.h"
#include "app/aggregator/pnl_panel.h"
#include "app/aggregator/pool_panel.h"
#include "app/bridge/terminal_state.h"
#include "app/household/dispatch_question.h"

namespace wattbourse::app {

/// The newest dispatch that is not over, else an award that waits, else the newest; nothing when there is none.
std::optional<DispatchView> dispatchView(const TerminalState& state);
PoolView poolView(const TerminalState& state);
PnlView pnlView(const TerminalState& state);
DispatchQuestion::Words dispatchQuestion(const TerminalState& state, const chain::dispatch::OpenAsk& ask);

} // namespace wattbourse::app
