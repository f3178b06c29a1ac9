// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/household_log.h"

#include "core/base/checked.h"

#include <array>

namespace wattbourse::app {

namespace {

// A migration that was released is never changed: the next one mends it. Energy in Wh, money in µcr.
constexpr std::array<std::string_view, 1> kMigrations = {R"sql(
CREATE TABLE outcomes (
    slot INTEGER PRIMARY KEY,
    contracted_wh INTEGER NOT NULL,
    metered_wh INTEGER,
    settled INTEGER NOT NULL CHECK (settled IN (0, 1)),
    trade_ucr INTEGER NOT NULL,
    imbalance_ucr INTEGER NOT NULL,
    clearing_ucr INTEGER,
    up_ucr INTEGER NOT NULL,
    down_ucr INTEGER NOT NULL,
    block INTEGER NOT NULL
) STRICT;

CREATE TABLE reasons (
    slot INTEGER PRIMARY KEY,
    reason INTEGER NOT NULL CHECK (reason BETWEEN 0 AND 255),
    rule INTEGER NOT NULL CHECK (rule BETWEEN 0 AND 255),
    moved_wh INTEGER NOT NULL,
    grid_wh INTEGER NOT NULL,
    value_ucr INTEGER NOT NULL,
    cheapest_ucr INTEGER NOT NULL,
    dearest_ucr INTEGER NOT NULL
) STRICT;
)sql"};

core::Result<core::Price> priceAt(const core::SqlRow& row, int column) {
    core::Price out;
    WB_ASSIGN(out.value, core::checkedCast<std::uint32_t>(row.integer(column)));
    return out;
}

} // namespace

core::Result<std::unique_ptr<HouseholdLog>> HouseholdLog::open(const std::filesystem::path& file) {
    WB_ASSIGN(auto database, core::Database::open(file, kMigrations));
    std::error_code problem;
    std::filesystem::permissions(file, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write,
                                 problem);
    if (problem)
        return core::fail(core::ErrorCode::System, "household's log: " + file.string() + ": " + problem.message());
    return std::unique_ptr<HouseholdLog>(new HouseholdLog(std::move(database)));
}

core::Result<void> HouseholdLog::put(const std::map<core::SlotIndex, SlotOutcome>& outcomes) {
    return m_database->transaction([&]() -> core::Result<void> {
        for (const auto& [slot, outcome] : outcomes) {
            WB_ASSIGN(const std::int64_t block, core::checkedCast<std::int64_t>(outcome.block));
            core::SqlValue metered = nullptr;
            if (outcome.metered)
                metered = outcome.metered->value;
            core::SqlValue clearing = nullptr;
            if (outcome.clearing)
                clearing = std::int64_t{outcome.clearing->value};
            WB_TRY(
                m_database->run("INSERT INTO outcomes VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10) ON CONFLICT (slot) DO "
                                "UPDATE SET contracted_wh = ?2, metered_wh = ?3, settled = ?4, trade_ucr = ?5, "
                                "imbalance_ucr = ?6, clearing_ucr = ?7, up_ucr = ?8, down_ucr = ?9, block = ?10 "
                                "WHERE settled <= ?4",
                                {std::int64_t{slot.value}, outcome.contracted.value, metered,
                                 std::int64_t{outcome.settled}, outcome.trade.value, outcome.imbalance.value, clearing,
                                 std::int64_t{outcome.up.value}, std::int64_t{outcome.down.value}, block}));
        }
        return {};
    });
}

core::Result<void> HouseholdLog::put(const std::map<core::SlotIndex, core::PlanExplanation>& reasons) {
    return m_database->transaction([&]() -> core::Result<void> {
        for (const auto& [slot, why] : reasons)
            WB_TRY(m_database->run("INSERT INTO reasons VALUES (?1,?2,?3,?4,?5,?6,?7,?8) ON CONFLICT (slot) DO UPDATE "
                                   "SET reason = ?2, rule = ?3, moved_wh = ?4, grid_wh = ?5, value_ucr = ?6, "
                                   "cheapest_ucr = ?7, dearest_ucr = ?8",
                                   {std::int64_t{slot.value}, static_cast<std::int64_t>(why.reason),
                                    static_cast<std::int64_t>(why.rule), why.moved.value, why.grid.value,
                                    std::int64_t{why.value.value}, std::int64_t{why.cheapestAhead.value},
                                    std::int64_t{why.dearestAhead.value}}));
        return {};
    });
}

core::Result<std::map<core::SlotIndex, SlotOutcome>> HouseholdLog::outcomes(core::SlotIndex from,
                                                                            core::SlotIndex until) const {
    std::map<core::SlotIndex, SlotOutcome> out;
    WB_TRY(m_database->query(
        "SELECT slot, contracted_wh, metered_wh, settled, trade_ucr, imbalance_ucr, clearing_ucr, up_ucr, down_ucr, "
        "block FROM outcomes WHERE slot >= ? AND slot < ? ORDER BY slot",
        {std::int64_t{from.value}, std::int64_t{until.value}}, [&](const core::SqlRow& row) -> core::Result<void> {
            core::SlotIndex slot;
            WB_ASSIGN(slot.value, core::checkedCast<std::uint32_t>(row.integer(0)));
            SlotOutcome one;
            one.contracted = {row.integer(1)};
            if (!row.isNull(2))
                one.metered = core::Energy{row.integer(2)};
            one.settled = row.integer(3) != 0;
            one.trade = {row.integer(4)};
            one.imbalance = {row.integer(5)};
            if (!row.isNull(6)) {
                WB_ASSIGN(one.clearing, priceAt(row, 6));
            }
            WB_ASSIGN(one.up, priceAt(row, 7));
            WB_ASSIGN(one.down, priceAt(row, 8));
            WB_ASSIGN(one.block, core::checkedCast<std::uint64_t>(row.integer(9)));
            out.emplace_hint(out.end(), slot, one);
            return {};
        }));
    return out;
}

core::Result<std::map<core::SlotIndex, core::PlanExplanation>> HouseholdLog::reasons(core::SlotIndex from,
                                                                                     core::SlotIndex until) const {
    std::map<core::SlotIndex, core::PlanExplanation> out;
    WB_TRY(m_database->query("SELECT slot, reason, rule, moved_wh, grid_wh, value_ucr, cheapest_ucr, dearest_ucr FROM "
                             "reasons WHERE slot >= ? AND slot < ? ORDER BY slot",
                             {std::int64_t{from.value}, std::int64_t{until.value}},
                             [&](const core::SqlRow& row) -> core::Result<void> {
                                 core::PlanExplanation one;
                                 WB_ASSIGN(one.slot.value, core::checkedCast<std::uint32_t>(row.integer(0)));
                                 // A code of a later program has no words here.
                                 one.reason = static_cast<core::PlanReason>(row.integer(1));
                                 one.rule = static_cast<core::DecidingRule>(row.integer(2));
                                 one.moved = {row.integer(3)};
                                 one.grid = {row.integer(4)};
                                 WB_ASSIGN(one.value, priceAt(row, 5));
                                 WB_ASSIGN(one.cheapestAhead, priceAt(row, 6));
                                 WB_ASSIGN(one.dearestAhead, priceAt(row, 7));
                                 out.emplace_hint(out.end(), one.slot, one);
                                 return {};
                             }));
    return out;
}

} // namespace wattbourse::app
