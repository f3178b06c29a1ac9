// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/usage_files.h"

#include "core/base/atomic_file.h"
#include "core/base/hex.h"
#include "core/energy/slot_accumulator.h"
#include "serial/frame/messages.h"

namespace wattbourse::app {

namespace {

using core::ErrorCode;
using core::fail;
using core::Result;

constexpr std::size_t kMaxUsage = 64U << 20U;

} // namespace

Result<void> writeUsage(const std::vector<core::StoredSlot>& slots, const core::SlotCalendar& calendar,
                        core::UnixTime now, const std::filesystem::path& file) {
    core::GreenButtonFeed feed{"Wattbourse", {{core::FlowDirection::Import, {}}, {core::FlowDirection::Export, {}}}};
    for (const core::StoredSlot& slot : slots) {
        const core::SlotQuality quality = core::qualityOf(slot.flags);
        const auto said = quality == core::SlotQuality::Measured    ? core::UsageQuality::Measured
                          : quality == core::SlotQuality::Estimated ? core::UsageQuality::Estimated
                                                                    : core::UsageQuality::Questionable;
        const core::UnixTime start = calendar.start(slot.slot);
        feed.series[0].intervals.push_back({start, calendar.slotSeconds(), slot.imported, said});
        feed.series[1].intervals.push_back({start, calendar.slotSeconds(), slot.exported, said});
    }
    if (slots.empty())
        return fail(ErrorCode::NotFound, "no slot was measured yet");
    const std::string xml = core::writeGreenButton(feed, now);
    return core::writeFileAtomically(file, core::asBytes(xml));
}

Result<core::GreenButtonFeed> readUsage(const std::filesystem::path& file) {
    return core::readSmallFile(file, kMaxUsage).and_then(core::readGreenButton);
}

ReadingTable::ReadingTable() {
    for (const char* column : {"slot", "meter", "boot", "counter", "meter time s", "duration s", "power W", "current A",
                               "voltage V", "frequency Hz", "record"})
        m_out.text(column);
    m_out.endRow();
}

void ReadingTable::add(core::SlotIndex slot, const std::vector<core::Bytes>& records) {
    for (const core::Bytes& bytes : records) {
        ++m_readings;
        m_out.number(slot.value);
        const auto record = serial::parseRecord(bytes);
        if (record) {
            const core::MeterReading reading = serial::readingOf(*record);
            m_out.text(record->meter).number(record->bootId).number(record->counter).number(record->time);
            m_out.number(reading.duration.count(), 3).number(reading.powerMilliWatts, 3);
            m_out.number(reading.currentMicroAmps, 6).number(reading.voltageMilliVolts, 3);
            m_out.number(reading.frequencyMilliHertz, 3);
        } else {
            for (int column = 0; column < 9; ++column)
                m_out.empty();
        }
        m_out.text(core::toHex(bytes));
        m_out.endRow();
    }
}

} // namespace wattbourse::app
