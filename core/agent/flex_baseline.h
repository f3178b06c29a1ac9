// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/flex_trader.h"

namespace wattbourse::core {

/// Net energy of the home by slot, import positive; expected ones where they lie ahead.
using NetBySlot = std::map<SlotIndex, Energy>;

/// Slots that a baseline by the rule looks at before the event.
SlotIndex baselineFrom(const ChainBaselineRule& rule, const FlexAsk& ask, SlotIndex notified,
                       std::uint32_t slotSeconds);

/// What the contract will take for the home's baseline, by the rule and the days of UTC as it counts them; days with an
/// event are no like days. NotFound where too little is known, or the rule goes by nominations. Holidays of the network
/// are taken for working days.
Result<FlexBaseline> baselineOf(const ChainBaselineRule& rule, const FlexAsk& ask, SlotIndex notified,
                                std::uint32_t slotSeconds, const NetBySlot& net,
                                const std::set<std::uint32_t>& eventDays);

} // namespace wattbourse::core
