// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/offers_view.h"

namespace wattbourse::app {

/// "Use 1.20 kWh less from 18:00 to 19:00": what is or would be offered, else what is asked of all together.
QString offerTitle(const core::FlexEvent& event);
/// Where it stands, in a few words.
QString offerStage(core::FlexStage stage);
/// Whether its owner can still say no.
bool canDecline(const core::FlexEvent& event, core::UnixTime now);
bool canAccept(const core::FlexEvent& event, core::UnixTime now);
/// Of all slots together.
core::Energy offeredEnergy(const core::FlexEvent& event);
/// What the home does before and after, because it gives way; empty when nothing moves.
QString reboundSentence(const core::FlexEvent& event);
/// The days that the contract's estimate is made of, and what the day itself changed in it.
QString baselineSentence(const core::FlexEvent& event, std::uint32_t slotSeconds);
/// How many more events may be missed without a penalty.
QString forgivenessSentence(const core::FlexEvent& event);

} // namespace wattbourse::app
