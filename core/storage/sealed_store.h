// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/shapes.h"
#include "core/storage/database.h"

namespace wattbourse::core {

/// How a sealed order ended. As on disk: never renumbered.
enum class SealedEnd : std::uint8_t {
    Revealed = 1,
    Withdrawn = 2,
    /// Not revealed in time: the deposit is gone.
    Lost = 3,
    /// No commitment of it came into a block before the gate.
    NotCommitted = 4,
    /// The chain's commitment is not this one any more, and no transaction of this program did it.
    ChangedElsewhere = 5,
};

/// Sealed orders with their salts. Any thread.
class SealedStore {
public:
    /// `database` outlives the store and comes from openStore().
    explicit SealedStore(Database& database) : m_database(database) {}

    /// All of one account, market and slot, or none of them; on disk when it returns. Duplicate when that account has
    /// stored orders in that market and slot before, whatever became of them; OutOfRange when they are not of one.
    Result<void> add(const std::vector<SealedOrder>& orders);
    /// In order of their index, ended ones too.
    [[nodiscard]] Result<std::vector<SealedOrder>> inSlot(const Address& account, MarketId market,
                                                          SlotIndex slot) const;
    /// Those that have not ended, oldest slot first.
    [[nodiscard]] Result<std::vector<SealedOrder>> open(const Address& account, MarketId market) const;
    /// Wipes the salt. NotFound when there is no such order that has not ended.
    Result<void> end(const SealedOrder& order, SealedEnd how);

private:
    Database& m_database;
};

} // namespace wattbourse::core
