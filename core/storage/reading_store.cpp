// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reading_store.h"

#include "core/base/checked.h"

#include <algorithm>
#include <limits>

namespace wattbourse::core {

namespace {

constexpr std::int64_t kIndicative = 1;
constexpr std::int64_t kClipped = 2;
constexpr std::int64_t kBackfilled = 4;
constexpr std::int64_t kLidOpen = 8;
constexpr std::int64_t kUnsealed = 16;
// Readings that were merged into one, above the flags.
constexpr unsigned kMergedShift = 8;

std::int64_t flagsOf(const MeterReading& reading) {
    return (reading.indicative ? kIndicative : 0) | (reading.clipped ? kClipped : 0) |
           (reading.backfilled ? kBackfilled : 0) | (reading.lidOpen ? kLidOpen : 0) |
           (reading.sealed ? 0 : kUnsealed) | (std::int64_t{reading.merged} << kMergedShift);
}

Result<MeterReading> readingOf(const SqlRow& row) {
    MeterReading out;
    out.meter = row.text(0);
    out.end = {row.integer(1)};
    WB_ASSIGN(out.bootId, checkedCast<std::uint32_t>(row.integer(2)));
    WB_ASSIGN(out.counter, checkedCast<std::uint32_t>(row.integer(3)));
    out.duration = std::chrono::milliseconds(row.integer(4));
    out.currentMicroAmps = row.integer(5) * 1000;
    out.voltageMilliVolts = row.integer(6);
    out.powerMilliWatts = row.integer(7);
    out.frequencyMilliHertz = row.integer(8);
    out.indicative = (row.integer(9) & kIndicative) != 0;
    out.clipped = (row.integer(9) & kClipped) != 0;
    out.backfilled = (row.integer(9) & kBackfilled) != 0;
    out.lidOpen = (row.integer(9) & kLidOpen) != 0;
    out.sealed = (row.integer(9) & kUnsealed) == 0;
    // Stores of before hold no number there: one.
    WB_ASSIGN(const auto merged, checkedCast<std::uint32_t>(row.integer(9) >> kMergedShift));
    out.merged = std::max(merged, 1U);
    WB_ASSIGN(out.tampers, checkedCast<std::uint32_t>(row.integer(10)));
    WB_ASSIGN(out.calibrationGeneration, checkedCast<std::uint32_t>(row.integer(11)));
    out.record = row.blob(12);
    return out;
}

constexpr std::string_view kBetween =
    "SELECT meter, end_time, boot_id, counter, duration_ms, current_ma, voltage_mv, power_mw, frequency_mhz, flags, "
    "tampers, calibration, record FROM readings WHERE meter = ? AND end_time > ? AND end_time <= ? "
    "ORDER BY end_time, boot_id, counter";
constexpr std::string_view kNewest =
    "SELECT meter, end_time, boot_id, counter, duration_ms, current_ma, voltage_mv, power_mw, frequency_mhz, flags, "
    "tampers, calibration, record FROM readings WHERE meter = ? "
    "ORDER BY end_time DESC, boot_id DESC, counter DESC LIMIT ?";

} // namespace

Result<bool> ReadingStore::add(const MeterReading& reading) {
    WB_ASSIGN(const std::int64_t added,
              m_database.run("INSERT INTO readings VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?) "
                             "ON CONFLICT (meter, boot_id, counter) DO NOTHING",
                             {reading.meter, reading.end.seconds, std::int64_t{reading.bootId},
                              std::int64_t{reading.counter}, std::int64_t{reading.duration.count()},
                              reading.currentMicroAmps / 1000, reading.voltageMilliVolts, reading.powerMilliWatts,
                              reading.frequencyMilliHertz, flagsOf(reading), std::int64_t{reading.tampers},
                              std::int64_t{reading.calibrationGeneration}, ByteView(reading.record)}));
    return added > 0;
}

Result<std::size_t> ReadingStore::addAll(const std::vector<MeterReading>& readings) {
    std::size_t added = 0;
    WB_TRY(m_database.transaction([&]() -> Result<void> {
        for (const MeterReading& reading : readings) {
            WB_ASSIGN(const bool isNew, add(reading));
            added += isNew ? 1U : 0U;
        }
        return {};
    }));
    return added;
}

Result<std::vector<MeterReading>> ReadingStore::between(const std::string& meter, UnixTime from, UnixTime until) const {
    std::vector<MeterReading> out;
    WB_TRY(m_database.query(kBetween, {meter, from.seconds, until.seconds}, [&](const SqlRow& row) -> Result<void> {
        WB_ASSIGN(MeterReading reading, readingOf(row));
        out.push_back(std::move(reading));
        return {};
    }));
    return out;
}

Result<std::vector<MeterReading>> ReadingStore::newest(const std::string& meter, std::size_t count) const {
    std::vector<MeterReading> out;
    WB_ASSIGN(const std::int64_t limit, checkedCast<std::int64_t>(count));
    WB_TRY(m_database.query(kNewest, {meter, limit}, [&](const SqlRow& row) -> Result<void> {
        WB_ASSIGN(MeterReading reading, readingOf(row));
        out.push_back(std::move(reading));
        return {};
    }));
    return out;
}

Result<std::int64_t> ReadingStore::removeBefore(UnixTime time) {
    return m_database.run("DELETE FROM readings WHERE end_time < ?", {time.seconds});
}

} // namespace wattbourse::core
