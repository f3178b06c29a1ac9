// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/household_trader.h"
#include "core/market/explain.h"

#include <QString>

namespace wattbourse::app {

/// What the agent's codes say in words for a household.
QString pauseSentence(core::PauseReason why);
QString orderReasonSentence(const core::PlannedOrder& order, core::Price tick);
/// What became of a sealed order, in words; empty for events of another kind.
QString sealedSentence(const core::TraderEvent& event);
/// Why an order got what it got; empty when it was filled in full.
QString fillSentence(const core::FillExplanation& explained, core::Side side, core::Price limit,
                     const core::MarketRow& row);

} // namespace wattbourse::app
