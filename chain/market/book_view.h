// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/market/state_reader.h"
#include "core/api/market.h"

#include <optional>
#include <vector>

namespace wattbourse::chain {

/// How a slot's book is read: its head (row, clearing, which ticks are used), and the words of the ticks. Auctions keep
/// four ticks a word, a continuous market one level a side and tick.
std::vector<core::Hash32> bookHead(core::MarketId market, core::SlotIndex slot);
/// The head again and the words of the ticks that it says are used. NotFound when there is no such market.
core::Result<std::vector<core::Hash32>> bookKeys(core::MarketId market, core::SlotIndex slot, const core::Hash32* head);
/// What is asked for at once, before the head is known: the head and the words of every tick that the market had when
/// its row was last read (`row`), or of every tick that an auction may have. Only the head for a continuous market with
/// more levels than one answer holds.
std::vector<core::Hash32> bookGuess(core::MarketId market, core::SlotIndex slot,
                                    const std::optional<core::MarketRow>& row);
/// The words under `keys` out of those that were `read`; none when one of them was not.
std::optional<StorageWords> wordsUnder(const std::vector<core::Hash32>& keys, const std::vector<core::Hash32>& read,
                                       const StorageWords& words);
/// The row in a head. NotFound when there is no such market.
core::Result<core::MarketRow> rowInHead(core::MarketId market, const core::Hash32* head);
/// From the words under bookKeys.
core::Result<core::SlotBook> bookFromWords(core::MarketId market, core::SlotIndex slot, const StorageWords& words);

} // namespace wattbourse::chain
