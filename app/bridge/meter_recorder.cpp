// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/meter_recorder.h"

#include "core/crypto/keccak.h"
#include "core/energy/merkle.h"

#include <algorithm>
#include <spdlog/spdlog.h>
#include <tuple>

namespace wattbourse::app {

namespace {

// A slot with a gap waits this long for the meter's own memory to fill it.
constexpr std::chrono::seconds kGrace{30};
// Older slots than these are past the dispute window: they stay on this disk and are not offered to the chain.
constexpr std::uint32_t kSlotsOffered = 96;
constexpr std::size_t kReadingsReplayed = 512;

} // namespace

core::Hash32 chainMeterId(const std::string& meter) {
    return core::keccak256(core::asBytes(meter));
}

MeterRecorder::MeterRecorder(core::Database& database, std::string meter, core::SlotCalendar calendar)
    : m_meter(std::move(meter)), m_calendar(calendar), m_readings(database), m_slots(database),
      m_accumulator(calendar, kGrace, core::PlausibleRange::home()) {
    // Slots that were open when the program ended are formed again from their stored readings.
    const auto stored = m_readings.newest(m_meter, kReadingsReplayed);
    if (!stored) {
        spdlog::warn("meter readings cannot be read back: {}", stored.error().detail);
        return;
    }
    for (auto reading = stored->rbegin(); reading != stored->rend(); ++reading) {
        const auto known = m_slots.find(m_meter, m_calendar.at(reading->end));
        if (known && *known)
            continue;
        if (const auto added = m_accumulator.add(*reading); !added)
            spdlog::debug("stored reading {} not counted: {}", reading->counter, added.error().detail);
    }
}

core::Result<void> MeterRecorder::add(const core::MeterReading& reading) {
    const std::lock_guard lock(m_mutex);
    WB_ASSIGN(const bool isNew, m_readings.add(reading));
    if (!isNew)
        return {};
    if (const auto added = m_accumulator.add(reading); !added && added.error().code != core::ErrorCode::Duplicate)
        spdlog::warn("reading {} not counted: {}", reading.counter, added.error().detail);
    return {};
}

core::Result<void> MeterRecorder::closeSlots(core::UnixTime now) {
    for (const core::SlotEnergy& energy : m_accumulator.close(now)) {
        const core::SlotReport report = core::makeReport(chainMeterId(m_meter), energy);
        WB_TRY(m_slots.put({.meter = m_meter,
                            .slot = report.slot,
                            .imported = report.imported,
                            .exported = report.exported,
                            .flags = energy.flags,
                            .root = report.root,
                            .reportTxn = std::nullopt}));
    }
    return {};
}

void MeterRecorder::registered(core::SlotIndex sealedFrom) {
    const std::lock_guard lock(m_mutex);
    m_reportFrom = sealedFrom;
}

core::Result<std::vector<core::SlotReport>> MeterRecorder::due(core::UnixTime now) {
    const std::lock_guard lock(m_mutex);
    WB_TRY(closeSlots(now));
    if (!m_reportFrom)
        return std::vector<core::SlotReport>();
    const core::SlotIndex current = m_calendar.at(now);
    WB_ASSIGN(const auto stored, m_slots.between(m_meter, {current.value - kSlotsOffered}, current));
    std::vector<core::SlotReport> out;
    for (const core::StoredSlot& slot : stored) {
        // What was measured behind a broken seal is never reported: it settles by the contract's estimate.
        if (slot.reportTxn || slot.slot < *m_reportFrom || core::qualityOf(slot.flags) == core::SlotQuality::Tampered)
            continue;
        out.push_back({.meter = chainMeterId(m_meter),
                       .slot = slot.slot,
                       .imported = slot.imported,
                       .exported = slot.exported,
                       .root = slot.root,
                       .flags = slot.flags & core::kReportFlags});
    }
    return out;
}

void MeterRecorder::accepted(const core::SlotReport& report, const core::Hash32& txn) {
    const std::lock_guard lock(m_mutex);
    if (const auto marked = m_slots.markReported(m_meter, report.slot, txn); !marked)
        spdlog::error("slot {} is on the chain but not marked so here: {}", report.slot.value, marked.error().detail);
}

std::optional<std::uint32_t> MeterRecorder::lastCounter() const {
    const std::lock_guard lock(m_mutex);
    const auto newest = m_readings.newest(m_meter, kReadingsReplayed);
    if (!newest || newest->empty())
        return std::nullopt;
    // Back-filled readings may have been stored after later ones.
    const auto last = std::max_element(newest->begin(), newest->end(),
                                       [](const auto& a, const auto& b) { return a.counter < b.counter; });
    return last->counter;
}

core::Result<core::RegisterReading> MeterRecorder::totals(core::SlotIndex until) const {
    const std::lock_guard lock(m_mutex);
    return m_slots.totals(until);
}

std::optional<core::SlotEnergy> MeterRecorder::soFar(core::SlotIndex slot) const {
    const std::lock_guard lock(m_mutex);
    return m_accumulator.soFar(slot);
}

core::Result<std::vector<core::Bytes>> MeterRecorder::records(core::SlotIndex slot) const {
    const std::lock_guard lock(m_mutex);
    WB_ASSIGN(const auto stored, m_slots.find(m_meter, slot));
    if (!stored || !stored->reportTxn)
        return core::fail(core::ErrorCode::NotFound, "slot " + std::to_string(slot.value) + " was not reported");
    // A reading that crosses the slot's end is a leaf of it too; none is longer than an hour.
    constexpr std::chrono::hours kLongest{1};
    WB_ASSIGN(auto readings, m_readings.between(m_meter, m_calendar.start(slot), m_calendar.end(slot) + kLongest));
    std::erase_if(readings, [end = m_calendar.end(slot).seconds * 1000](const core::MeterReading& reading) {
        return reading.end.seconds * 1000 - reading.duration.count() >= end;
    });
    std::sort(readings.begin(), readings.end(), [](const core::MeterReading& a, const core::MeterReading& b) {
        return std::tuple(a.end.seconds, a.bootId, a.counter) < std::tuple(b.end.seconds, b.bootId, b.counter);
    });
    std::vector<core::Bytes> out;
    std::vector<core::Hash32> leaves;
    for (core::MeterReading& reading : readings) {
        leaves.push_back(core::merkleLeaf(reading.record));
        out.push_back(std::move(reading.record));
    }
    if (core::merkleRoot(leaves) != stored->root)
        return core::fail(core::ErrorCode::NotVerified,
                          "slot " + std::to_string(slot.value) + ": its readings here are not those of its report");
    return out;
}

core::Result<std::vector<core::StoredSlot>> MeterRecorder::history(core::SlotIndex until, std::uint32_t count) const {
    const std::lock_guard lock(m_mutex);
    const core::SlotIndex from{until.value > count ? until.value - count : 0};
    return m_slots.between(m_meter, from, until);
}

core::Result<std::vector<core::MeterReading>> MeterRecorder::readings(core::SlotIndex slot) const {
    const std::lock_guard lock(m_mutex);
    const core::UnixTime end = m_calendar.end(slot);
    // One that crosses the end belongs to both slots; none is longer than an hour.
    WB_ASSIGN(std::vector<core::MeterReading> out,
              m_readings.between(m_meter, m_calendar.start(slot), end + std::chrono::hours(1)));
    std::erase_if(out, [end](const core::MeterReading& reading) {
        return (reading.end.seconds - end.seconds) * 1000 - reading.duration.count() >= 0;
    });
    // The order of the tree's leaves.
    std::sort(out.begin(), out.end(), [](const core::MeterReading& a, const core::MeterReading& b) {
        return std::tuple(a.end.seconds, a.bootId, a.counter) < std::tuple(b.end.seconds, b.bootId, b.counter);
    });
    return out;
}

} // namespace wattbourse::app
