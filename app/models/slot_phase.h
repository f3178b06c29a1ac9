// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/market.h"
#include "core/energy/slot_accumulator.h"

#include <QString>

namespace wattbourse::app {

/// Where one slot of a market stands.
enum class SlotPhase { NotOpen, Open, Closed, Cleared, Delivering, Metering, Settled };

/// From the clock and what the chain says of the slot.
SlotPhase slotPhase(const core::MarketRow& market, core::SlotIndex slot, core::UnixTime now, bool cleared,
                    bool settled);
QString slotPhaseWord(SlotPhase phase);
/// "Energy, uniform auction"; of a market of sealed orders "Energy, uniform auction, sealed".
QString marketKind(const core::MarketRow& market);
/// "Prosumer, operator"; none is "no role".
QString roleWords(std::uint32_t roles);
QString roleWord(core::Role role);
/// "partly measured".
QString qualityWord(core::SlotQuality quality);

} // namespace wattbourse::app
