// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sealed_store.h"

#include "core/base/checked.h"
#include "core/storage/read_rows.h"

#include <algorithm>

namespace wattbourse::core {

namespace {

// A macro, since literals are joined by the compiler and constants are not.
#define WB_SEALED_COLUMNS "account, market, slot, item, side, tick, quantity_wh, salt"

Result<SealedOrder> orderOf(const SqlRow& row) {
    SealedOrder out;
    WB_ASSIGN(out.account, row.fixed<Address>(0));
    WB_ASSIGN(out.order.market.value, checkedCast<std::uint32_t>(row.integer(1)));
    WB_ASSIGN(out.order.slot.value, checkedCast<std::uint32_t>(row.integer(2)));
    WB_ASSIGN(out.index, checkedCast<std::uint8_t>(row.integer(3)));
    out.order.side = row.integer(4) == 0 ? Side::Buy : Side::Sell;
    WB_ASSIGN(out.order.tick.value, checkedCast<std::uint16_t>(row.integer(5)));
    out.order.quantity = {row.integer(6)};
    WB_ASSIGN(out.salt, row.fixed<Hash32>(7));
    return out;
}

} // namespace

Result<void> SealedStore::add(const std::vector<SealedOrder>& orders) {
    if (orders.empty())
        return fail(ErrorCode::OutOfRange, "sealed orders: there are none");
    const SealedOrder& first = orders.front();
    const auto together = [&first](const SealedOrder& other) {
        return other.account == first.account && other.order.market == first.order.market &&
               other.order.slot == first.order.slot;
    };
    if (!std::all_of(orders.begin(), orders.end(), together))
        return fail(ErrorCode::OutOfRange, "sealed orders: they are not of one account, market and slot");
    return m_database.transaction([&]() -> Result<void> {
        WB_ASSIGN(const auto before, inSlot(first.account, first.order.market, first.order.slot));
        if (!before.empty())
            return fail(ErrorCode::Duplicate,
                        "sealed orders: slot " + std::to_string(first.order.slot.value) + " has stored orders already");
        for (const SealedOrder& one : orders)
            WB_TRY(m_database.run("INSERT INTO sealed_orders (" WB_SEALED_COLUMNS ", ended) "
                                  "VALUES (?,?,?,?,?,?,?,?,0)",
                                  {one.account.view(), std::int64_t{one.order.market.value},
                                   std::int64_t{one.order.slot.value}, std::int64_t{one.index},
                                   std::int64_t{one.order.side == Side::Buy ? 0 : 1},
                                   std::int64_t{one.order.tick.value}, one.order.quantity.value, one.salt.view()}));
        return {};
    });
}

Result<std::vector<SealedOrder>> SealedStore::inSlot(const Address& account, MarketId market, SlotIndex slot) const {
    return readRows<SealedOrder>(m_database,
                                 "SELECT " WB_SEALED_COLUMNS
                                 " FROM sealed_orders WHERE account = ? AND market = ? AND slot = ? "
                                 "ORDER BY item",
                                 {account.view(), std::int64_t{market.value}, std::int64_t{slot.value}}, orderOf);
}

Result<std::vector<SealedOrder>> SealedStore::open(const Address& account, MarketId market) const {
    return readRows<SealedOrder>(m_database,
                                 "SELECT " WB_SEALED_COLUMNS
                                 " FROM sealed_orders WHERE account = ? AND market = ? AND ended = 0 "
                                 "ORDER BY slot, item",
                                 {account.view(), std::int64_t{market.value}}, orderOf);
}

Result<void> SealedStore::end(const SealedOrder& order, SealedEnd how) {
    WB_ASSIGN(const std::int64_t changed,
              m_database.run("UPDATE sealed_orders SET ended = ?5, salt = zeroblob(32) "
                             "WHERE account = ?1 AND market = ?2 AND slot = ?3 AND item = ?4 AND ended = 0",
                             {order.account.view(), std::int64_t{order.order.market.value},
                              std::int64_t{order.order.slot.value}, std::int64_t{order.index},
                              static_cast<std::int64_t>(how)}));
    if (changed == 0)
        return fail(ErrorCode::NotFound, "sealed orders: order " + std::to_string(order.index) + " of slot " +
                                             std::to_string(order.order.slot.value) + " is not open");
    return {};
}

#undef WB_SEALED_COLUMNS

} // namespace wattbourse::core
