// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/planner.h"
#include "core/api/meter.h"
#include "core/energy/slot_accumulator.h"
#include "core/storage/reading_store.h"
#include "core/storage/slot_store.h"

#include <mutex>
#include <string>

namespace wattbourse::app {

/// The meter's name on the chain: Keccak-256 of its printed name.
core::Hash32 chainMeterId(const std::string& meter);

/// Keeps each reading on disk, forms slots of them, and offers the slots to be reported. Any thread.
class MeterRecorder final : public core::ReportSource {
public:
    /// Continues with what `database` holds. `meter` is the printed name; `database` outlives this.
    MeterRecorder(core::Database& database, std::string meter, core::SlotCalendar calendar);

    /// Unavailable or System when the disk refuses: the reading is then not acknowledged and comes again by backfill.
    core::Result<void> add(const core::MeterReading& reading);

    /// The registry was proven to know this meter, sealed since before this slot began. Nothing is offered before that
    /// is known, and nothing older ever: the contract refuses it.
    void registered(core::SlotIndex sealedFrom);

    core::Result<std::vector<core::SlotReport>> due(core::UnixTime now) override;
    void accepted(const core::SlotReport& report, const core::Hash32& txn) override;

    /// The newest record that is on disk: the meter need not keep what is up to there.
    [[nodiscard]] std::optional<std::uint32_t> lastCounter() const;
    /// What the home has drawn and fed, over every meter that it had.
    [[nodiscard]] core::Result<core::RegisterReading> totals(core::SlotIndex until) const;
    /// The slot as it stands, for a screen.
    [[nodiscard]] std::optional<core::SlotEnergy> soFar(core::SlotIndex slot) const;
    /// Closed slots, oldest first, at most `count` newest: the home's own history.
    /// As the chain knows the meter.
    [[nodiscard]] core::Hash32 meterId() const { return chainMeterId(m_meter); }
    /// The raw records of a slot, in the order of its tree, as the report's root commits to them. NotFound for a slot
    /// that was not reported; NotVerified when what is on this disk has another root.
    [[nodiscard]] core::Result<std::vector<core::Bytes>> records(core::SlotIndex slot) const;
    [[nodiscard]] core::Result<std::vector<core::StoredSlot>> history(core::SlotIndex until, std::uint32_t count) const;

    /// The slot's raw readings as its root takes them, in order of time.
    [[nodiscard]] core::Result<std::vector<core::MeterReading>> readings(core::SlotIndex slot) const;

private:
    core::Result<void> closeSlots(core::UnixTime now);

    mutable std::mutex m_mutex;
    std::string m_meter;
    core::SlotCalendar m_calendar;
    core::ReadingStore m_readings;
    core::SlotStore m_slots;
    core::SlotAccumulator m_accumulator;
    std::optional<core::SlotIndex> m_reportFrom;
};

} // namespace wattbourse::app
