// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/market/state_reader.h"
#include "core/api/market.h"

#include <vector>

namespace wattbourse::chain {

/// How a slot's book is read in two rounds: its head (row, clearing, which ticks are used), then the words of those
/// ticks. Auctions keep four ticks a word, a continuous market one level a side and tick.
std::vector<core::Hash32> bookHead(core::MarketId market, core::SlotIndex slot);
/// The head again and the words of the ticks that it says are used. NotFound when there is no such market.
core::Result<std::vector<core::Hash32>> bookKeys(core::MarketId market, core::SlotIndex slot, const core::Hash32* head);
core::Result<core::SlotBook> bookFromWords(core::MarketId market, core::SlotIndex slot, const StorageWords& words);

} // namespace wattbourse::chain
