// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/order.h"
#include "core/portfolio/member_store.h"
#include "core/time/slot.h"
#include "core/units/units.h"

#include <vector>

namespace wattbourse::core {

/// Why money moved. As stored: never renumbered.
enum class LedgerKind : std::uint8_t {
    Bought = 1,
    Sold = 2,
    Imbalance = 3,
    FlexibilityUp = 4,
    FlexibilityDown = 5,
    Penalty = 6,
    /// What the aggregator pays out to the member.
    PayOut = 7,
};

/// One movement of money of one member in one slot, as a transaction on the chain made it.
struct LedgerEntry {
    /// The evidence; with `item` the entry's key.
    Hash32 txn;
    std::uint32_t item{};
    SlotIndex slot;
    MemberNumber member;
    MarketId market;
    LedgerKind kind{LedgerKind::Bought};
    /// Not negative: the kind says the direction.
    Energy quantity;
    /// Received is positive, paid negative.
    Credit amount;
    /// Past the dispute window; provisional before.
    bool final{};
    bool operator==(const LedgerEntry&) const = default;
};

enum class LedgerBy : std::uint8_t { Slot, Member, Market, Kind };

/// Sums of one group; gain less loss is the profit.
struct LedgerSum {
    /// The slot's, member's, market's or kind's number.
    std::int64_t key{};
    Energy quantity;
    /// Of the amounts above zero, and of those below as a positive number; final and provisional together.
    Credit gain;
    Credit loss;
    /// Of gain less loss, what may still change.
    Credit provisional;
    bool operator==(const LedgerSum&) const = default;
};

/// Profit and loss: every entry with the transaction that proves it. Any thread.
class LedgerStore {
public:
    /// `store` outlives this and comes from openPortfolio().
    explicit LedgerStore(SqlConnection& store) : m_store(store) {}

    /// Posts entries; one whose transaction and item are known replaces a provisional one (a true-up) and changes
    /// nothing about a final one that is the same. Refused when it differs from a final one. All or none.
    Result<void> post(std::span<const LedgerEntry> entries);
    /// Entries whose amounts and quantities are the whole of what their slot, member, market and kind came to so far:
    /// posted is what earlier transactions did not account for, so that a true-up by another transaction counts once.
    /// A transaction that is known changes nothing, but that it may have become final, and with it those before it.
    Result<void> postWhole(std::span<const LedgerEntry> entries);
    /// Entries of slots before `until` cannot be disputed any more. Answers how many became final.
    Result<std::int64_t> settle(SlotIndex until);

    /// Sums over slots [from, until), ordered by key.
    [[nodiscard]] Result<std::vector<LedgerSum>> sums(SlotIndex from, SlotIndex until, LedgerBy by) const;
    /// By slot, member, transaction, item; at most `limit` (1 to 100,000) from the `after`-th on.
    [[nodiscard]] Result<std::vector<LedgerEntry>> entries(SlotIndex from, SlotIndex until, std::int64_t after,
                                                           std::int64_t limit) const;

private:
    SqlConnection& m_store;
};

} // namespace wattbourse::core
