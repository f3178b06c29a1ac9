// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/position_store.h"

#include "core/portfolio/open_portfolio.h"

#include <array>
#include <string>

namespace wattbourse::core {

namespace {

std::int64_t meteredOf(const MemberPosition& position) {
    return position.quality == PositionQuality::Missing ? 0 : position.metered.value;
}

Result<MemberPosition> positionOf(const SqlRow& row) {
    MemberPosition out;
    out.slot = {static_cast<std::uint32_t>(row.integer(0))};
    out.member = {row.integer(1)};
    out.contracted = {row.integer(2)};
    out.metered = {row.integer(3)};
    out.quality = static_cast<PositionQuality>(row.integer(4));
    return out;
}

PositionTotals totalsOf(const SqlRow& row, int from) {
    return {row.integer(from), {row.integer(from + 1)}, {row.integer(from + 2)}, row.integer(from + 3)};
}

} // namespace

Result<void> PositionStore::makeRoom(std::int64_t day) {
    return m_store.prepareRange("positions", day * m_slotsPerDay, (day + 1) * m_slotsPerDay);
}

Result<void> PositionStore::sumDay(std::int64_t day) {
    const std::int64_t from = day * m_slotsPerDay;
    const std::int64_t until = from + m_slotsPerDay;
    WB_TRY(m_store.run("INSERT INTO slot_totals (slot, members, contracted_wh, metered_wh, unmeasured) "
                       "SELECT slot, COUNT(*), SUM(contracted_wh), SUM(metered_wh), "
                       "SUM(CASE WHEN quality = 0 THEN 1 ELSE 0 END) FROM positions WHERE slot >= ? AND slot < ? "
                       "GROUP BY slot",
                       {from, until}));
    WB_TRY(m_store.run("INSERT INTO member_days (day, member, slots, contracted_wh, metered_wh, unmeasured) "
                       "SELECT " +
                           std::to_string(day) +
                           ", member, COUNT(*), SUM(contracted_wh), SUM(metered_wh), "
                           "SUM(CASE WHEN quality = 0 THEN 1 ELSE 0 END) FROM positions WHERE slot >= ? AND slot < ? "
                           "GROUP BY member",
                       {from, until}));
    return {};
}

Result<std::int64_t> PositionStore::loadDay(std::int64_t day,
                                            const std::function<Result<std::optional<MemberPosition>>()>& next) {
    WB_TRY(makeRoom(day));
    std::int64_t rows = 0;
    const Result<void> done = m_store.transaction([&]() -> Result<void> {
        std::array<SqlValue, 5> values;
        WB_ASSIGN(rows, m_store.load("positions", "slot,member,contracted_wh,metered_wh,quality",
                                     [&]() -> Result<std::span<const SqlValue>> {
                                         WB_ASSIGN(const std::optional<MemberPosition> position, next());
                                         if (!position)
                                             return std::span<const SqlValue>{};
                                         if (dayOf(position->slot) != day)
                                             return fail(ErrorCode::OutOfRange,
                                                         "positions: slot " + std::to_string(position->slot.value) +
                                                             " is not of day " + std::to_string(day));
                                         values = {std::int64_t{position->slot.value}, position->member.value,
                                                   position->contracted.value, meteredOf(*position),
                                                   static_cast<std::int64_t>(position->quality)};
                                         return std::span<const SqlValue>(values);
                                     }));
        WB_TRY(sumDay(day));
        return m_store.announce(kPortfolioChannel);
    });
    WB_TRY(done);
    return rows;
}

Result<void> PositionStore::putOne(const MemberPosition& position) {
    const std::int64_t slot = position.slot.value;
    MemberPosition before;
    bool known = false;
    WB_TRY(m_store.query("SELECT slot, member, contracted_wh, metered_wh, quality FROM positions "
                         "WHERE slot = ? AND member = ?",
                         {slot, position.member.value}, [&](const SqlRow& row) -> Result<void> {
                             WB_ASSIGN(before, positionOf(row));
                             known = true;
                             return {};
                         }));
    const std::int64_t added = known ? 0 : 1;
    const std::int64_t contracted = position.contracted.value - (known ? before.contracted.value : 0);
    const std::int64_t metered = meteredOf(position) - (known ? before.metered.value : 0);
    const std::int64_t unmeasured = (position.quality == PositionQuality::Missing ? 1 : 0) -
                                    (known && before.quality == PositionQuality::Missing ? 1 : 0);
    WB_TRY(m_store.run("INSERT INTO positions (slot, member, contracted_wh, metered_wh, quality) "
                       "VALUES (?1,?2,?3,?4,?5) ON CONFLICT (slot, member) DO UPDATE SET contracted_wh = ?3, "
                       "metered_wh = ?4, quality = ?5",
                       {slot, position.member.value, position.contracted.value, meteredOf(position),
                        static_cast<std::int64_t>(position.quality)}));
    WB_TRY(m_store.run("INSERT INTO slot_totals (slot, members, contracted_wh, metered_wh, unmeasured) "
                       "VALUES (?1,?2,?3,?4,?5) ON CONFLICT (slot) DO UPDATE SET members = slot_totals.members + ?2, "
                       "contracted_wh = slot_totals.contracted_wh + ?3, metered_wh = slot_totals.metered_wh + ?4, "
                       "unmeasured = slot_totals.unmeasured + ?5",
                       {slot, added, contracted, metered, unmeasured}));
    WB_TRY(m_store.run("INSERT INTO member_days (day, member, slots, contracted_wh, metered_wh, unmeasured) VALUES "
                       "(?1,?2,?3,?4,?5,?6) "
                       "ON CONFLICT (day, member) DO UPDATE SET slots = member_days.slots + ?3, "
                       "contracted_wh = member_days.contracted_wh + ?4, metered_wh = member_days.metered_wh + ?5, "
                       "unmeasured = member_days.unmeasured + ?6",
                       {dayOf(position.slot), position.member.value, added, contracted, metered, unmeasured}));
    return {};
}

Result<void> PositionStore::put(std::span<const MemberPosition> positions) {
    for (const MemberPosition& position : positions)
        WB_TRY(makeRoom(dayOf(position.slot)));
    return m_store.transaction([&]() -> Result<void> {
        for (const MemberPosition& position : positions)
            WB_TRY(putOne(position));
        return m_store.announce(kPortfolioChannel);
    });
}

Result<std::vector<MemberPosition>> PositionStore::ofMember(MemberNumber member, SlotIndex from,
                                                            SlotIndex until) const {
    std::vector<MemberPosition> out;
    WB_TRY(m_store.query("SELECT slot, member, contracted_wh, metered_wh, quality FROM positions "
                         "WHERE slot >= ?1 AND slot < ?2 AND member = ?3 ORDER BY slot",
                         {std::int64_t{from.value}, std::int64_t{until.value}, member.value},
                         [&](const SqlRow& row) -> Result<void> {
                             WB_ASSIGN(const MemberPosition position, positionOf(row));
                             out.push_back(position);
                             return {};
                         }));
    return out;
}

Result<std::vector<MemberPosition>> PositionStore::furthestOff(SlotIndex slot, std::int64_t limit) const {
    std::vector<MemberPosition> out;
    WB_TRY(
        m_store.query("SELECT slot, member, contracted_wh, metered_wh, quality FROM positions "
                      "WHERE slot = ? AND quality <> 0 ORDER BY ABS(metered_wh - contracted_wh) DESC, member LIMIT ?",
                      {std::int64_t{slot.value}, limit}, [&](const SqlRow& row) -> Result<void> {
                          WB_ASSIGN(const MemberPosition position, positionOf(row));
                          out.push_back(position);
                          return {};
                      }));
    return out;
}

Result<std::vector<std::pair<SlotIndex, PositionTotals>>> PositionStore::bySlot(SlotIndex from, SlotIndex until) const {
    std::vector<std::pair<SlotIndex, PositionTotals>> out;
    WB_TRY(m_store.query("SELECT slot, members, contracted_wh, metered_wh, unmeasured FROM slot_totals "
                         "WHERE slot >= ? AND slot < ? ORDER BY slot",
                         {std::int64_t{from.value}, std::int64_t{until.value}}, [&](const SqlRow& row) -> Result<void> {
                             out.emplace_back(SlotIndex{static_cast<std::uint32_t>(row.integer(0))}, totalsOf(row, 1));
                             return {};
                         }));
    return out;
}

Result<PositionTotals> PositionStore::memberDay(MemberNumber member, std::int64_t day) const {
    PositionTotals out;
    WB_TRY(m_store.query("SELECT slots, contracted_wh, metered_wh, unmeasured FROM member_days "
                         "WHERE day = ? AND member = ?",
                         {day, member.value}, [&](const SqlRow& row) -> Result<void> {
                             out = totalsOf(row, 0);
                             return {};
                         }));
    return out;
}

Result<std::vector<std::pair<MemberNumber, PositionTotals>>> PositionStore::dayByMember(std::int64_t day) const {
    std::vector<std::pair<MemberNumber, PositionTotals>> out;
    WB_TRY(m_store.query("SELECT slots, contracted_wh, metered_wh, unmeasured, member FROM member_days "
                         "WHERE day = ? ORDER BY member",
                         {day}, [&](const SqlRow& row) -> Result<void> {
                             out.emplace_back(MemberNumber{row.integer(4)}, totalsOf(row, 0));
                             return {};
                         }));
    return out;
}

Result<std::map<std::string, PositionTotals>> PositionStore::byGroup(SlotIndex slot, MemberGroup group) const {
    constexpr std::array<std::string_view, 3> kColumn = {"m.branch", "m.tariff", "m.devices"};
    const std::string column(kColumn[static_cast<std::size_t>(group)]);
    std::map<std::string, PositionTotals> out;
    WB_TRY(m_store.query("SELECT " + column +
                             ", COUNT(*), SUM(p.contracted_wh), SUM(p.metered_wh), "
                             "SUM(CASE WHEN p.quality = 0 THEN 1 ELSE 0 END) FROM positions p "
                             "JOIN members m ON m.member = p.member WHERE p.slot = ? GROUP BY " +
                             column,
                         {std::int64_t{slot.value}}, [&](const SqlRow& row) -> Result<void> {
                             out[row.text(0)] = totalsOf(row, 1);
                             return {};
                         }));
    return out;
}

Result<void> PositionStore::dropDay(std::int64_t day) {
    const std::int64_t from = day * m_slotsPerDay;
    const std::int64_t until = from + m_slotsPerDay;
    return m_store.transaction([&]() -> Result<void> {
        WB_TRY(m_store.run("DELETE FROM positions WHERE slot >= ? AND slot < ?", {from, until}));
        WB_TRY(m_store.run("DELETE FROM slot_totals WHERE slot >= ? AND slot < ?", {from, until}));
        WB_TRY(m_store.run("DELETE FROM member_days WHERE day = ?", {day}));
        return m_store.announce(kPortfolioChannel);
    });
}

} // namespace wattbourse::core
