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
inline constexpr std::uint64_t kCreditsAllowances = 1;
inline constexpr std::uint64_t kCreditsFrozen = 11;
inline constexpr std::uint64_t kRegistryMembers = 1;
inline constexpr std::uint64_t kMarketRows = 0;
inline constexpr std::uint64_t kRowWords = 3;
inline constexpr std::uint64_t kMarketFormerRows = 1;
inline constexpr std::uint64_t kMarketBooks = 2;
inline constexpr std::uint64_t kMarketQueues = 3;
inline constexpr std::uint64_t kMarketSlots = 4;
inline constexpr std::uint64_t kMarketSealed = 5;
/// Words of an account's slot from its base: the head with the first order, the money, the mapping of more orders.
inline constexpr std::uint64_t kSlotMoney = 1;
inline constexpr std::uint64_t kSlotMore = 2;
inline constexpr std::uint64_t kOrdersPerWord = 4;
/// Words of a continuous book from its base: the bitmaps of used ticks of each side, the mapping of its levels.
inline constexpr std::uint64_t kQueueUsed = 0;
inline constexpr std::uint64_t kQueueLevels = 8;
/// Words of a book from its base: the clearing, the bitmap of used ticks, four ticks a word.
inline constexpr std::uint64_t kBookUsed = 1;
inline constexpr std::uint64_t kBookWords = 5;
inline constexpr std::uint64_t kTicksPerWord = 4;
inline constexpr std::uint64_t kMaxTicks = 1024;
} // namespace layout

core::Hash32 balanceKey(const core::Address& account);
core::Hash32 limitsKey(const core::Address& account);
/// Holds the account's number in its lowest 4 bytes.
core::Hash32 memberKey(const core::Address& account);
/// The rows that a market had before its newest one: an array.
core::Hash32 formerRowsKey(core::MarketId market);
core::Hash32 bookKey(core::MarketId market, core::SlotIndex slot);
core::Hash32 queueKey(core::MarketId market, core::SlotIndex slot);
/// A side's queue of one tick, in the continuous book at `queue`.
core::Hash32 levelKey(const core::Hash32& queue, core::Side side, core::Tick tick);
core::Hash32 sealedKey(core::MarketId market, core::SlotIndex slot, const core::Address& account, std::uint8_t index);
/// The head of an account's slot.
core::Hash32 slotKey(const core::Address& account, core::SlotIndex slot);
/// The word that holds the account's order `index` of the slot; of the first order that is the head.
core::Hash32 orderKey(const core::Address& account, core::SlotIndex slot, std::uint64_t index);

/// Parts of an order's id (OrderIds in OrderLane.sol).
struct OrderPlace {
    /// Of the account in the registry, from 1.
    std::uint64_t number{};
    core::SlotIndex slot;
    std::uint64_t index{};
};
OrderPlace orderPlace(core::OrderId id);
core::OrderId orderId(const OrderPlace& place);

/// `bytes` (at most 8) of a word, `offset` bytes from its low end, as solc packs.
std::uint64_t wordField(const core::Hash32& word, unsigned offset, unsigned bytes);
std::int64_t signedWordField(const core::Hash32& word, unsigned offset);
/// 8 bytes without a sign as an amount; OutOfRange above 2^63 - 1, which `what` begins.
core::Result<std::int64_t> amountField(const core::Hash32& word, unsigned offset, std::string_view what);
core::Address wordAddress(const core::Hash32& word);
/// A string of at most 31 bytes, kept in one word. Malformed for a longer one.
core::Result<std::string> wordText(const core::Hash32& word);
/// The word as a length or count; OutOfRange above `most`.
core::Result<std::uint64_t> wordCount(const core::Hash32& word, std::uint64_t most);

/// What the contracts hold, from the proven words in the order of the layout. Malformed when a field has a value that
/// the contract does not write.
core::Result<core::MarketRow> rowFromWords(core::MarketId id, const core::Hash32* words);
core::Preferences preferencesFromWords(const core::Hash32& first, const core::Hash32& second);
core::Result<core::AccountRecord> accountFromWords(const core::Hash32& first, const core::Hash32& second);
/// How many orders an account has in a slot, from its head.
std::uint64_t orderCount(const core::Hash32& head);
/// How many of them are neither claimed nor cancelled.
std::uint64_t openOrderCount(const core::Hash32& head);
/// From the account's head of the slot and the word that holds the order. NotFound when the account has no such order.
core::Result<core::OrderRecord> orderFromWords(core::OrderId id, const core::Address& account, const core::Hash32& head,
                                               const core::Hash32& word);
core::Clearing clearingFromWord(const core::Hash32& word);
/// Without what was metered, which is another contract's (MeteredQuery).
core::SlotPosition positionFromWords(const core::Hash32& head, const core::Hash32& money);

} // namespace wattbourse::chain
