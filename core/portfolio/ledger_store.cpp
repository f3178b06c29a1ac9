// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/ledger_store.h"

#include "core/base/hex.h"
#include "core/portfolio/open_portfolio.h"

#include <array>
#include <string>

namespace wattbourse::core {

namespace {

constexpr std::int64_t kMaxPage = 100'000;
constexpr std::string_view kSelect =
    "SELECT txn, item, slot, member, market, kind, quantity_wh, amount, final FROM ledger ";

Result<LedgerEntry> entryOf(const SqlRow& row) {
    LedgerEntry out;
    WB_ASSIGN(out.txn, row.fixed<Hash32>(0));
    out.item = static_cast<std::uint32_t>(row.integer(1));
    out.slot = {static_cast<std::uint32_t>(row.integer(2))};
    out.member = {row.integer(3)};
    out.market = {static_cast<std::uint32_t>(row.integer(4))};
    out.kind = static_cast<LedgerKind>(row.integer(5));
    out.quantity = {row.integer(6)};
    out.amount = {row.integer(7)};
    out.final = row.integer(8) != 0;
    return out;
}

} // namespace

Result<void> LedgerStore::post(std::span<const LedgerEntry> entries) {
    for (const LedgerEntry& entry : entries)
        if (entry.quantity.value < 0)
            return fail(ErrorCode::OutOfRange, "ledger: a quantity is negative");
    return m_store.transaction([&]() -> Result<void> {
        for (const LedgerEntry& entry : entries) {
            WB_ASSIGN(const std::int64_t changed,
                      m_store.run(
                          "INSERT INTO ledger (txn, item, slot, member, market, kind, quantity_wh, amount, final) "
                          "VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9) ON CONFLICT (txn, item) DO UPDATE SET slot = ?3, "
                          "member = ?4, market = ?5, kind = ?6, quantity_wh = ?7, amount = ?8, final = ?9 "
                          "WHERE ledger.final = 0",
                          {entry.txn.view(), std::int64_t{entry.item}, std::int64_t{entry.slot.value},
                           entry.member.value, std::int64_t{entry.market.value}, static_cast<std::int64_t>(entry.kind),
                           entry.quantity.value, entry.amount.value, std::int64_t{entry.final}}));
            if (changed != 0)
                continue;
            LedgerEntry kept;
            WB_TRY(m_store.query(std::string(kSelect) + "WHERE txn = ? AND item = ?",
                                 {entry.txn.view(), std::int64_t{entry.item}}, [&](const SqlRow& row) -> Result<void> {
                                     WB_ASSIGN(kept, entryOf(row));
                                     return {};
                                 }));
            LedgerEntry same = entry;
            same.final = true;
            if (same != kept)
                return fail(ErrorCode::Refused, "ledger: item " + std::to_string(entry.item) + " of 0x" +
                                                    toHex(entry.txn.view()) + " is final and differs");
        }
        return m_store.announce(kPortfolioChannel);
    });
}

Result<void> LedgerStore::postWhole(std::span<const LedgerEntry> entries) {
    return m_store.transaction([&]() -> Result<void> {
        for (const LedgerEntry& entry : entries) {
            const std::int64_t slot = entry.slot.value;
            const std::int64_t market = entry.market.value;
            const auto kind = static_cast<std::int64_t>(entry.kind);
            bool known = false;
            Energy quantity = entry.quantity;
            Credit amount = entry.amount;
            WB_TRY(m_store.query("SELECT txn, item, quantity_wh, amount FROM ledger WHERE slot = ? AND member = ? AND "
                                 "market = ? AND kind = ?",
                                 {slot, entry.member.value, market, kind}, [&](const SqlRow& row) -> Result<void> {
                                     WB_ASSIGN(const Hash32 txn, row.fixed<Hash32>(0));
                                     known = known || (txn == entry.txn && row.integer(1) == entry.item);
                                     quantity -= Energy{row.integer(2)};
                                     amount -= Credit{row.integer(3)};
                                     return {};
                                 }));
            if (!known && (amount.value != 0 || quantity.value != 0 || entry.final))
                WB_TRY(m_store.run(
                    "INSERT INTO ledger (txn, item, slot, member, market, kind, quantity_wh, amount, final) "
                    "VALUES (?,?,?,?,?,?,?,?,?)",
                    {entry.txn.view(), std::int64_t{entry.item}, slot, entry.member.value, market, kind, quantity.value,
                     amount.value, std::int64_t{entry.final}}));
            if (entry.final)
                WB_TRY(m_store.run("UPDATE ledger SET final = 1 WHERE slot = ? AND member = ? AND market = ? AND "
                                   "kind = ? AND final = 0",
                                   {slot, entry.member.value, market, kind}));
        }
        return m_store.announce(kPortfolioChannel);
    });
}

Result<std::int64_t> LedgerStore::settle(SlotIndex until) {
    std::int64_t changed = 0;
    const Result<void> done = m_store.transaction([&]() -> Result<void> {
        WB_ASSIGN(changed,
                  m_store.run("UPDATE ledger SET final = 1 WHERE slot < ? AND final = 0", {std::int64_t{until.value}}));
        return m_store.announce(kPortfolioChannel);
    });
    WB_TRY(done);
    return changed;
}

Result<std::vector<LedgerSum>> LedgerStore::sums(SlotIndex from, SlotIndex until, LedgerBy by) const {
    constexpr std::array<std::string_view, 4> kColumn = {"slot", "member", "market", "kind"};
    const std::string key(kColumn[static_cast<std::size_t>(by)]);
    std::vector<LedgerSum> out;
    WB_TRY(m_store.query(
        "SELECT " + key +
            ", SUM(quantity_wh), SUM(CASE WHEN amount > 0 THEN amount ELSE 0 END), "
            "SUM(CASE WHEN amount < 0 THEN -amount ELSE 0 END), "
            "SUM(CASE WHEN final = 0 THEN amount ELSE 0 END) FROM ledger "
            "WHERE slot >= ? AND slot < ? GROUP BY " +
            key + " ORDER BY " + key,
        {std::int64_t{from.value}, std::int64_t{until.value}}, [&](const SqlRow& row) -> Result<void> {
            out.push_back({row.integer(0), {row.integer(1)}, {row.integer(2)}, {row.integer(3)}, {row.integer(4)}});
            return {};
        }));
    return out;
}

Result<std::vector<LedgerEntry>> LedgerStore::entries(SlotIndex from, SlotIndex until, std::int64_t after,
                                                      std::int64_t limit) const {
    if (limit < 1 || limit > kMaxPage || after < 0)
        return fail(ErrorCode::OutOfRange, "ledger: a page has 1 to 100000 entries");
    std::vector<LedgerEntry> out;
    WB_TRY(m_store.query(std::string(kSelect) + "WHERE slot >= ? AND slot < ? ORDER BY slot, member, txn, item "
                                                "LIMIT ? OFFSET ?",
                         {std::int64_t{from.value}, std::int64_t{until.value}, limit, after},
                         [&](const SqlRow& row) -> Result<void> {
                             WB_ASSIGN(const LedgerEntry entry, entryOf(row));
                             out.push_back(entry);
                             return {};
                         }));
    return out;
}

} // namespace wattbourse::core
