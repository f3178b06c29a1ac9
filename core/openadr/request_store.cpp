// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openadr/request_store.h"

#include <limits>
#include <map>
#include <tuple>

namespace wattbourse::core::openadr {

namespace {

// An end that is none.
constexpr std::int64_t kEndless = std::numeric_limits<std::int64_t>::max();
// No priority goes after all that have one.
constexpr std::int64_t kNoPriority = kEndless;

constexpr std::string_view kColumns = "source, event, part, payload, program, title, kind, direction, starts, ends, "
                                      "power_w, level, priority, withdrawn, report";

StoredRequest rowOf(const SqlRow& row) {
    StoredRequest out;
    out.source = row.text(0);
    FlexRequest& request = out.request;
    request.event = row.text(1);
    request.interval = row.integer(2);
    request.payload = row.integer(3);
    request.program = row.text(4);
    request.title = row.text(5);
    request.kind = static_cast<RequestKind>(row.integer(6));
    request.direction = row.integer(7) == 0 ? FlexDirection::Up : FlexDirection::Down;
    request.start = {row.integer(8)};
    if (row.integer(9) != kEndless)
        request.end = UnixTime{row.integer(9)};
    request.power = {row.integer(10)};
    request.level = row.integer(11);
    if (row.integer(12) != kNoPriority)
        request.priority = row.integer(12);
    out.withdrawn = row.integer(13) != 0;
    out.report = row.text(14);
    return out;
}

using Key = std::tuple<std::string, std::int64_t, std::int64_t>;

Key keyOf(const FlexRequest& request) {
    return {request.event, request.interval, request.payload};
}

} // namespace

Result<std::int64_t> RequestStore::put(const std::string& source, const std::vector<FlexRequest>& requests,
                                       UnixTime now) {
    std::int64_t changed = 0;
    const auto work = [&]() -> Result<void> {
        std::map<Key, StoredRequest> known;
        WB_TRY(m_store.query("SELECT " + std::string(kColumns) + " FROM flex_requests WHERE source = ?1 AND ends > ?2",
                             {source, now.seconds}, [&](const SqlRow& row) -> Result<void> {
                                 StoredRequest stored = rowOf(row);
                                 Key key = keyOf(stored.request);
                                 known.insert_or_assign(std::move(key), std::move(stored));
                                 return {};
                             }));
        for (const FlexRequest& request : requests) {
            const auto found = known.find(keyOf(request));
            if (found != known.end()) {
                FlexRequest stored = found->second.request;
                const bool same = stored == request && !found->second.withdrawn;
                known.erase(found);
                if (same)
                    continue;
            }
            WB_TRY(m_store.run(
                "INSERT INTO flex_requests (source, event, part, payload, program, title, kind, direction, starts, "
                "ends, power_w, level, priority, withdrawn, report) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, "
                "?11, ?12, ?13, 0, '') ON CONFLICT (source, event, part, payload) DO UPDATE SET program = "
                "excluded.program, title = excluded.title, kind = excluded.kind, direction = excluded.direction, "
                "starts = excluded.starts, ends = excluded.ends, power_w = excluded.power_w, level = excluded.level, "
                "priority = excluded.priority, withdrawn = 0",
                {source, request.event, request.interval, request.payload, request.program, request.title,
                 std::int64_t{static_cast<std::uint8_t>(request.kind)},
                 std::int64_t{request.direction == FlexDirection::Up ? 0 : 1}, request.start.seconds,
                 request.end ? request.end->seconds : kEndless, request.power.value, request.level,
                 request.priority.value_or(kNoPriority)}));
            ++changed;
        }
        for (const auto& [key, stored] : known) {
            if (stored.withdrawn)
                continue;
            WB_TRY(m_store.run("UPDATE flex_requests SET withdrawn = 1 WHERE source = ?1 AND event = ?2 AND part = ?3 "
                               "AND payload = ?4",
                               {source, std::get<0>(key), std::get<1>(key), std::get<2>(key)}));
            ++changed;
        }
        return changed == 0 ? Result<void>{} : m_store.announce(m_channel);
    };
    WB_TRY(m_store.transaction(work));
    return changed;
}

Result<std::vector<StoredRequest>> RequestStore::from(UnixTime from) const {
    std::vector<StoredRequest> out;
    WB_TRY(m_store.query("SELECT " + std::string(kColumns) +
                             " FROM flex_requests WHERE ends > ?1 ORDER BY starts, priority, source, event, part, "
                             "payload LIMIT 10000",
                         {from.seconds}, [&](const SqlRow& row) -> Result<void> {
                             out.push_back(rowOf(row));
                             return {};
                         }));
    return out;
}

Result<void> RequestStore::reported(const std::string& source, const std::string& event, const std::string& report) {
    return m_store.transaction([&]() -> Result<void> {
        WB_TRY(m_store.run("UPDATE flex_requests SET report = ?3 WHERE source = ?1 AND event = ?2",
                           {source, event, report}));
        return m_store.announce(m_channel);
    });
}

} // namespace wattbourse::core::openadr
