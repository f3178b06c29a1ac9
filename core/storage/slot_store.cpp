// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/slot_store.h"

#include "core/base/checked.h"

namespace wattbourse::core {

namespace {

Result<StoredSlot> slotOf(const SqlRow& row) {
    StoredSlot out;
    out.meter = row.text(0);
    WB_ASSIGN(out.slot.value, checkedCast<std::uint32_t>(row.integer(1)));
    out.imported = {row.integer(2)};
    out.exported = {row.integer(3)};
    WB_ASSIGN(out.flags, checkedCast<std::uint32_t>(row.integer(4)));
    WB_ASSIGN(out.root, row.fixed<Hash32>(5));
    if (!row.isNull(6)) {
        WB_ASSIGN(out.reportTxn, row.fixed<Hash32>(6));
    }
    return out;
}

} // namespace

Result<void> SlotStore::put(const StoredSlot& slot) {
    SqlValue txn = nullptr;
    if (slot.reportTxn)
        txn = slot.reportTxn->view();
    WB_ASSIGN(const std::int64_t changed,
              m_database.run("INSERT INTO slots VALUES (?1,?2,?3,?4,?5,?6,?7) ON CONFLICT (meter, slot) DO UPDATE SET "
                             "imported_wh = ?3, exported_wh = ?4, flags = ?5, root = ?6, report_txn = ?7 "
                             "WHERE report_txn IS NULL",
                             {slot.meter, std::int64_t{slot.slot.value}, slot.imported.value, slot.exported.value,
                              std::int64_t{slot.flags}, slot.root.view(), txn}));
    if (changed == 0)
        return fail(ErrorCode::Refused, "slot " + std::to_string(slot.slot.value) + " of " + slot.meter +
                                            " was reported and is not changed any more");
    return {};
}

Result<std::vector<StoredSlot>> SlotStore::read(std::string_view sql, std::initializer_list<SqlValue> values) const {
    std::vector<StoredSlot> out;
    WB_TRY(m_database.query(sql, values, [&](const SqlRow& row) -> Result<void> {
        WB_ASSIGN(StoredSlot slot, slotOf(row));
        out.push_back(std::move(slot));
        return {};
    }));
    return out;
}

Result<std::optional<StoredSlot>> SlotStore::find(const std::string& meter, SlotIndex slot) const {
    WB_ASSIGN(std::vector<StoredSlot> found,
              read("SELECT meter, slot, imported_wh, exported_wh, flags, root, report_txn FROM slots "
                   "WHERE meter = ? AND slot = ?",
                   {meter, std::int64_t{slot.value}}));
    if (found.empty())
        return std::nullopt;
    return std::move(found.front());
}

Result<std::vector<StoredSlot>> SlotStore::between(const std::string& meter, SlotIndex from, SlotIndex until) const {
    return read("SELECT meter, slot, imported_wh, exported_wh, flags, root, report_txn FROM slots "
                "WHERE meter = ? AND slot >= ? AND slot < ? ORDER BY slot",
                {meter, std::int64_t{from.value}, std::int64_t{until.value}});
}

Result<std::vector<StoredSlot>> SlotStore::unreported(const std::string& meter, std::size_t count) const {
    WB_ASSIGN(const std::int64_t limit, checkedCast<std::int64_t>(count));
    return read("SELECT meter, slot, imported_wh, exported_wh, flags, root, report_txn FROM slots "
                "WHERE meter = ? AND report_txn IS NULL ORDER BY slot LIMIT ?",
                {meter, limit});
}

Result<RegisterReading> SlotStore::totals(SlotIndex until) const {
    // Of the flags, 1 says estimated and 2 gaps, 256 to 1024 what only this store keeps.
    RegisterReading out;
    WB_TRY(m_database.query(
        "SELECT COALESCE(SUM(imported_wh), 0), COALESCE(SUM(exported_wh), 0), MIN(slot), COUNT(DISTINCT meter), "
        "COALESCE(SUM(flags & 1795 != 0), 0) FROM slots WHERE slot < ?",
        {std::int64_t{until.value}}, [&](const SqlRow& row) -> Result<void> {
            out.imported = {row.integer(0)};
            out.exported = {row.integer(1)};
            if (!row.isNull(2)) {
                SlotIndex since;
                WB_ASSIGN(since.value, checkedCast<std::uint32_t>(row.integer(2)));
                out.since = since;
            }
            WB_ASSIGN(out.meters, checkedCast<std::uint32_t>(row.integer(3)));
            WB_ASSIGN(out.notWhole, checkedCast<std::uint32_t>(row.integer(4)));
            return {};
        }));
    return out;
}

Result<void> SlotStore::markReported(const std::string& meter, SlotIndex slot, const Hash32& txn) {
    WB_ASSIGN(const std::int64_t changed,
              m_database.run("UPDATE slots SET report_txn = ?3 WHERE meter = ?1 AND slot = ?2 "
                             "AND (report_txn IS NULL OR report_txn = ?3)",
                             {meter, std::int64_t{slot.value}, txn.view()}));
    if (changed > 0)
        return {};
    WB_ASSIGN(const std::optional<StoredSlot> known, find(meter, slot));
    const std::string name = "slot " + std::to_string(slot.value) + " of " + meter;
    return known ? fail(ErrorCode::Duplicate, name + " was reported by another transaction")
                 : fail(ErrorCode::NotFound, name + " is not stored");
}

} // namespace wattbourse::core
