// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/resting_store.h"

#include "core/base/checked.h"
#include "core/storage/read_rows.h"

namespace wattbourse::core {

namespace {

// A macro, since literals are joined by the compiler and constants are not.
#define WB_RESTING_COLUMNS                                                                                             \
    "account, market, slot, item, side, tick, quantity_wh, fill_or_kill, chain_order, block, filled_wh"

Result<RestingOrder> orderOf(const SqlRow& row) {
    RestingOrder out;
    WB_ASSIGN(out.account, row.fixed<Address>(0));
    WB_ASSIGN(out.order.market.value, checkedCast<std::uint32_t>(row.integer(1)));
    WB_ASSIGN(out.order.slot.value, checkedCast<std::uint32_t>(row.integer(2)));
    WB_ASSIGN(out.index, checkedCast<std::uint8_t>(row.integer(3)));
    out.order.side = row.integer(4) == 0 ? Side::Buy : Side::Sell;
    WB_ASSIGN(out.order.tick.value, checkedCast<std::uint16_t>(row.integer(5)));
    out.order.quantity = {row.integer(6)};
    out.fillOrKill = row.integer(7) != 0;
    // The id's 64 bits as they are.
    if (!row.isNull(8))
        out.id = OrderId{static_cast<std::uint64_t>(row.integer(8))};
    WB_ASSIGN(out.block, checkedCast<std::uint64_t>(row.integer(9)));
    out.filled = {row.integer(10)};
    return out;
}

} // namespace

Result<void> RestingStore::add(const std::vector<RestingOrder>& orders) {
    return m_database.transaction([&]() -> Result<void> {
        for (const RestingOrder& one : orders) {
            WB_ASSIGN(
                const std::int64_t added,
                m_database.run("INSERT OR IGNORE INTO resting_orders (" WB_RESTING_COLUMNS ", ended) "
                               "VALUES (?,?,?,?,?,?,?,?,NULL,0,0,0)",
                               {one.account.view(), std::int64_t{one.order.market.value},
                                std::int64_t{one.order.slot.value}, std::int64_t{one.index},
                                std::int64_t{one.order.side == Side::Buy ? 0 : 1}, std::int64_t{one.order.tick.value},
                                one.order.quantity.value, std::int64_t{one.fillOrKill ? 1 : 0}}));
            if (added == 0)
                return fail(ErrorCode::Duplicate, "resting orders: order " + std::to_string(one.index) + " of slot " +
                                                      std::to_string(one.order.slot.value) + " is stored already");
        }
        return {};
    });
}

Result<std::vector<RestingOrder>> RestingStore::inSlot(const Address& account, MarketId market, SlotIndex slot) const {
    return readRows<RestingOrder>(m_database,
                                  "SELECT " WB_RESTING_COLUMNS
                                  " FROM resting_orders WHERE account = ? AND market = ? AND slot = ? "
                                  "ORDER BY item",
                                  {account.view(), std::int64_t{market.value}, std::int64_t{slot.value}}, orderOf);
}

Result<std::vector<RestingOrder>> RestingStore::open(const Address& account, MarketId market) const {
    return readRows<RestingOrder>(m_database,
                                  "SELECT " WB_RESTING_COLUMNS
                                  " FROM resting_orders WHERE account = ? AND market = ? AND ended = 0 "
                                  "ORDER BY slot, item",
                                  {account.view(), std::int64_t{market.value}}, orderOf);
}

Result<void> RestingStore::changeOne(std::string_view sql, std::initializer_list<SqlValue> values,
                                     const RestingOrder& order) {
    WB_ASSIGN(const std::int64_t changed, m_database.run(sql, values));
    if (changed == 0)
        return fail(ErrorCode::NotFound, "resting orders: order " + std::to_string(order.index) + " of slot " +
                                             std::to_string(order.order.slot.value) + " is not open");
    return {};
}

Result<void> RestingStore::update(const RestingOrder& order) {
    SqlValue id = nullptr;
    if (order.id)
        id = static_cast<std::int64_t>(order.id->value);
    WB_ASSIGN(const auto block, checkedCast<std::int64_t>(order.block));
    return changeOne("UPDATE resting_orders SET tick = ?5, quantity_wh = ?6, chain_order = ?7, block = ?8, "
                     "filled_wh = ?9 WHERE account = ?1 AND market = ?2 AND slot = ?3 AND item = ?4 AND ended = 0",
                     {order.account.view(), std::int64_t{order.order.market.value},
                      std::int64_t{order.order.slot.value}, std::int64_t{order.index},
                      std::int64_t{order.order.tick.value}, order.order.quantity.value, id, block, order.filled.value},
                     order);
}

Result<void> RestingStore::end(const RestingOrder& order, RestingEnd how) {
    return changeOne("UPDATE resting_orders SET ended = ?5 "
                     "WHERE account = ?1 AND market = ?2 AND slot = ?3 AND item = ?4 AND ended = 0",
                     {order.account.view(), std::int64_t{order.order.market.value},
                      std::int64_t{order.order.slot.value}, std::int64_t{order.index}, static_cast<std::int64_t>(how)},
                     order);
}

#undef WB_RESTING_COLUMNS

} // namespace wattbourse::core
