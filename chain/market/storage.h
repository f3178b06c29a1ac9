// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/encode/storage_key.h"
#include "core/api/market.h"
#include "core/base/bytes.h"
#include "core/base/result.h"

#include <string>

namespace wattbourse::chain {

/// Where the contracts keep their state: slot numbers of solc's storage layout. A test holds them against the
/// committed artifacts.
namespace layout {
inline constexpr std::uint64_t kRegistryAccounts = 0;
inline constexpr std::uint64_t kAccountWords = 2;
inline constexpr std::uint64_t kMetersIds = 2;
inline constexpr std::uint64_t kMetersMeters = 3;
inline constexpr std::uint64_t kMeterWords = 4;
inline constexpr std::uint64_t kMetersOwned = 4;
inline constexpr std::uint64_t kMetersReadings = 5;
inline constexpr std::uint64_t kPreferencesLimits = 0;
inline constexpr std::uint64_t kCreditsBalances = 0;
inline constexpr std::uint64_t kCreditsTotalSupply = 2;
inline constexpr std::uint64_t kCreditsMintedBurned = 8;
inline constexpr std::uint64_t kMarketRows = 0;
inline constexpr std::uint64_t kRowWords = 2;
inline constexpr std::uint64_t kMarketOrders = 2;
inline constexpr std::uint64_t kMarketBooks = 3;
inline constexpr std::uint64_t kMarketPositions = 4;
inline constexpr std::uint64_t kMarketOrderIds = 5;
/// Words of a book from its base: the clearing, the bitmap of used ticks, four ticks a word.
inline constexpr std::uint64_t kBookUsed = 1;
inline constexpr std::uint64_t kBookWords = 5;
inline constexpr std::uint64_t kTicksPerWord = 4;
inline constexpr std::uint64_t kMaxTicks = 1024;
} // namespace layout

core::Hash32 balanceKey(const core::Address& account);
core::Hash32 limitsKey(const core::Address& account);
core::Hash32 orderKey(core::OrderId id);
core::Hash32 bookKey(core::MarketId market, core::SlotIndex slot);
core::Hash32 positionKey(const core::Address& account, core::SlotIndex slot);
/// Holds the account's order ids 4 * group to 4 * group + 3 of the slot.
core::Hash32 orderIdsKey(const core::Address& account, core::SlotIndex slot, std::uint64_t group);

/// `bytes` (at most 8) of a word, `offset` bytes from its low end, as solc packs.
std::uint64_t wordField(const core::Hash32& word, unsigned offset, unsigned bytes);
std::int64_t signedWordField(const core::Hash32& word, unsigned offset);
core::Address wordAddress(const core::Hash32& word);
/// A string of at most 31 bytes, kept in one word. Malformed for a longer one.
core::Result<std::string> wordText(const core::Hash32& word);
/// The word as a length or count; OutOfRange above `most`.
core::Result<std::uint64_t> wordCount(const core::Hash32& word, std::uint64_t most);

/// What the contracts hold, from the proven words in the order of the layout. Malformed when a field has a value that
/// the contract does not write.
core::Result<core::MarketRow> rowFromWords(core::MarketId id, const core::Hash32& first, const core::Hash32& second);
core::Preferences preferencesFromWords(const core::Hash32& first, const core::Hash32& second);
core::Result<core::AccountRecord> accountFromWords(const core::Hash32& first, const core::Hash32& second);
/// NotFound for a word that was never written.
core::Result<core::OrderRecord> orderFromWord(core::OrderId id, const core::Hash32& word);
core::Clearing clearingFromWord(const core::Hash32& word);
/// Without what was metered, which is another contract's (MeteredQuery).
core::SlotPosition positionFromWords(const core::Hash32& first, const core::Hash32& second);

} // namespace wattbourse::chain
