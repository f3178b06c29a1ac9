// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/shapes.h"
#include "core/storage/database.h"

namespace wattbourse::core {

/// How an order of a continuous market ended. As on disk: never renumbered.
enum class RestingEnd : std::uint8_t {
    /// All of it was traded.
    Filled = 1,
    /// What was left of it came back: the gate closed, or it was taken back.
    Returned = 2,
    /// It came into no block before the gate.
    NotPlaced = 3,
};

/// Orders of continuous markets as they are meant. Any thread.
class RestingStore {
public:
    /// `database` outlives the store and comes from openStore().
    explicit RestingStore(Database& database) : m_database(database) {}

    /// All of them or none; on disk when it returns. Duplicate when one of that account, market, slot and index was
    /// stored before, whatever became of it.
    Result<void> add(const std::vector<RestingOrder>& orders);
    /// In order of their index, ended ones too.
    [[nodiscard]] Result<std::vector<RestingOrder>> inSlot(const Address& account, MarketId market,
                                                           SlotIndex slot) const;
    /// Those that have not ended, oldest slot first.
    [[nodiscard]] Result<std::vector<RestingOrder>> open(const Address& account, MarketId market) const;
    /// Writes what may change of an order that has not ended: limit, quantity, id, block, fills. NotFound for others.
    Result<void> update(const RestingOrder& order);
    /// NotFound when there is no such order that has not ended.
    Result<void> end(const RestingOrder& order, RestingEnd how);

private:
    Result<void> changeOne(std::string_view sql, std::initializer_list<SqlValue> values, const RestingOrder& order);

    Database& m_database;
};

} // namespace wattbourse::core
