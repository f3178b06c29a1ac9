// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/meter.h"
#include "core/storage/database.h"

#include <vector>

namespace wattbourse::core {

/// Raw meter readings: what slot energy, its Merkle root and a later audit are computed from. Any thread.
class ReadingStore {
public:
    /// `database` outlives the store and comes from openStore().
    explicit ReadingStore(Database& database) : m_database(database) {}

    /// False when this meter's reading (boot and counter) is there already: live and backfilled copies are one.
    Result<bool> add(const MeterReading& reading);
    /// All or none, in one transaction. Answers how many were new.
    Result<std::size_t> addAll(const std::vector<MeterReading>& readings);
    /// Readings that ended in (from, until], in order of time: those of a slot when given its start and end.
    [[nodiscard]] Result<std::vector<MeterReading>> between(const std::string& meter, UnixTime from,
                                                            UnixTime until) const;
    /// The newest, at most `count`, newest first.
    [[nodiscard]] Result<std::vector<MeterReading>> newest(const std::string& meter, std::size_t count) const;
    /// Deletes readings that ended before `time`. Answers how many.
    Result<std::int64_t> removeBefore(UnixTime time);

private:
    Database& m_database;
};

} // namespace wattbourse::core
