// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/csv.h"
#include "core/formats/green_button.h"
#include "core/storage/slot_store.h"
#include "core/time/slot.h"

#include <filesystem>
#include <string>

namespace wattbourse::app {

/// The slots as a Green Button file. NotFound without one. Blocking.
core::Result<void> writeUsage(const std::vector<core::StoredSlot>& slots, const core::SlotCalendar& calendar,
                              core::UnixTime now, const std::filesystem::path& file);
/// A utility's file, at most 64 MiB. Blocking.
core::Result<core::GreenButtonFeed> readUsage(const std::filesystem::path& file);

/// Readings that were bought, as a table: what each record says, and the record itself as it was committed to. A record
/// that is none of our meters' has the last column alone.
class ReadingTable {
public:
    ReadingTable();
    void add(core::SlotIndex slot, const std::vector<core::Bytes>& records);
    [[nodiscard]] std::size_t readings() const { return m_readings; }
    [[nodiscard]] const std::string& csv() const { return m_out.csv(); }

private:
    core::CsvWriter m_out;
    std::size_t m_readings{};
};

} // namespace wattbourse::app
