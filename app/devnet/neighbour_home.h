// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/demo_profiles.h"
#include "core/agent/home.h"
#include "core/agent/planner.h"
#include "core/time/slot.h"

#include <deque>
#include <map>

namespace wattbourse::app {

/// A neighbour's home, which exists in figures only: what it uses and makes, what its agent remembers of that, and the
/// reports of its meter. Of four homes one has solar cells and one a small wind turbine, so that somebody has something
/// to sell by night as well. A day has 96 slots whatever their length: with slots of a minute it passes in an hour and
/// a half. One thread.
class NeighbourHome final : public core::HomeRecord, public core::ReportSource {
public:
    struct Options {
        std::uint64_t seed{};
        /// Its place in the street: decides what it has.
        std::size_t number{};
        std::uint32_t slotSeconds{60};
        /// When it is a quarter to ten in the morning there: the network's start.
        core::UnixTime anchor;
        core::Hash32 meter;
        /// First slot that the meter reports.
        core::SlotIndex firstReport;
    };
    static constexpr std::size_t kSlotsPerDay = 96;

    explicit NeighbourHome(const Options& options);

    /// What the meter sees in a slot: import positive.
    [[nodiscard]] core::Energy net(core::SlotIndex slot) const;
    /// The raw records of a slot, whose root the report names.
    [[nodiscard]] std::vector<core::Bytes> records(core::SlotIndex slot) const;
    /// It promised to use so much less in a slot, and does.
    void useLess(core::SlotIndex slot, core::Energy by) { m_promised[slot] = by; }

    core::Result<std::vector<core::HomeSlot>> measured(core::SlotIndex from, core::SlotIndex before) override;
    core::Result<core::Energy> stored() override { return core::Energy{}; }

    core::Result<std::vector<core::SlotReport>> due(core::UnixTime now) override;
    void accepted(const core::SlotReport& report, const core::Hash32& txn) override;

private:
    [[nodiscard]] core::UnixTime atHome(core::SlotIndex slot) const;
    [[nodiscard]] core::Energy wind(core::SlotIndex slot) const;
    [[nodiscard]] core::SlotReport report(core::SlotIndex slot) const;

    Options m_options;
    core::SlotCalendar m_calendar;
    core::SyntheticHome m_home;
    bool m_hasSolar;
    bool m_hasWind;
    core::SlotIndex m_nextReport;
    std::deque<core::SlotReport> m_waiting;
    std::map<core::SlotIndex, core::Energy> m_promised;
};

} // namespace wattbourse::app
