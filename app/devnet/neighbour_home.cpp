// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/devnet/neighbour_home.h"

#include "core/energy/merkle.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace wattbourse::app {
namespace {

// 9:45 of a day of 96 slots.
constexpr std::int64_t kAnchorSlot = 39;
// Days that lie before the network's start, so that an agent knows its home when it begins to trade.
constexpr std::int64_t kDaysBefore = 3;
constexpr int kRecordsPerSlot = 4;
// Together the generators make about what the street uses: scarce in the evening, plenty at noon.
constexpr double kTurbineWatts = 2'200;

core::SyntheticHome makeHome(const NeighbourHome::Options& o) {
    core::SyntheticHome::Options home;
    home.seed = o.seed * 1000 + o.number;
    const bool generates = o.number % 2 == 1;
    home.solarPeak = {o.number % 4 == 1 ? 3'000 + 500 * static_cast<std::int64_t>(o.number % 3) : 0};
    // The others have heat pumps and cars.
    home.dailyLoad = {(generates ? 8'000 : 36'000) + 1'500 * static_cast<std::int64_t>(o.number % 5)};
    home.daySeconds = o.slotSeconds * static_cast<std::uint32_t>(NeighbourHome::kSlotsPerDay);
    return core::SyntheticHome(home);
}

} // namespace

NeighbourHome::NeighbourHome(const Options& options)
    : m_options(options), m_calendar(options.slotSeconds), m_home(makeHome(options)),
      m_hasSolar(options.number % 4 == 1), m_hasWind(options.number % 4 == 3), m_nextReport(options.firstReport) {}

core::UnixTime NeighbourHome::atHome(core::SlotIndex slot) const {
    const auto anchor = static_cast<std::int64_t>(m_calendar.at(m_options.anchor).value);
    const auto day = static_cast<std::int64_t>(kSlotsPerDay);
    const auto since = static_cast<std::int64_t>(slot.value) - anchor;
    return {(since + kAnchorSlot + 1000 * day) * m_options.slotSeconds};
}

core::Energy NeighbourHome::wind(core::SlotIndex slot) const {
    if (!m_hasWind)
        return {};
    // Calm and breeze follow one another over hours; each turbine has its own rhythm.
    const double phase = static_cast<double>(atHome(slot).seconds) / m_options.slotSeconds;
    const double own = static_cast<double>(m_options.number);
    const double breeze = 0.55 + 0.25 * std::sin(phase / 17 + own) + 0.1 * std::sin(phase / 2.3 + 2 * own);
    return {std::llround(kTurbineWatts * breeze * m_options.slotSeconds / 3600)};
}

core::Energy NeighbourHome::net(core::SlotIndex slot) const {
    const auto start = atHome(slot);
    const auto promised = m_promised.find(slot);
    return m_home.loadOver(start, m_options.slotSeconds) - m_home.solarOver(start, m_options.slotSeconds) - wind(slot) -
           (promised == m_promised.end() ? core::Energy{} : promised->second);
}

std::vector<core::Bytes> NeighbourHome::records(core::SlotIndex slot) const {
    const auto energy = net(slot);
    std::vector<core::Bytes> out;
    for (int i = 1; i <= kRecordsPerSlot; ++i)
        out.push_back(core::toBytes(core::asBytes("synthetic," + std::to_string(slot.value) + "," + std::to_string(i) +
                                                  "," + std::to_string(energy.value * i / kRecordsPerSlot))));
    return out;
}

core::Result<std::vector<core::HomeSlot>> NeighbourHome::measured(core::SlotIndex from, core::SlotIndex before) {
    const auto anchor = m_calendar.at(m_options.anchor).value;
    const auto oldest = anchor - static_cast<std::uint32_t>(kDaysBefore * static_cast<std::int64_t>(kSlotsPerDay));
    std::vector<core::HomeSlot> out;
    for (auto slot = std::max(from.value, oldest); slot < before.value; ++slot) {
        const auto start = atHome({slot});
        if (m_hasWind)
            out.push_back({{slot}, net({slot}), std::nullopt});
        else
            out.push_back({{slot},
                           m_home.loadOver(start, m_options.slotSeconds),
                           m_home.solarOver(start, m_options.slotSeconds)});
    }
    return out;
}

core::SlotReport NeighbourHome::report(core::SlotIndex slot) const {
    const auto energy = net(slot);
    core::SlotReport out;
    out.meter = m_options.meter;
    out.slot = slot;
    out.imported = energy.value > 0 ? energy : core::Energy{};
    out.exported = energy.value < 0 ? -energy : core::Energy{};
    std::vector<core::Hash32> leaves;
    for (const auto& record : records(slot))
        leaves.push_back(core::merkleLeaf(record));
    out.root = core::merkleRoot(leaves);
    return out;
}

core::Result<std::vector<core::SlotReport>> NeighbourHome::due(core::UnixTime now) {
    for (; m_calendar.end(m_nextReport) < now; m_nextReport = {m_nextReport.value + 1})
        m_waiting.push_back(report(m_nextReport));
    return std::vector<core::SlotReport>(m_waiting.begin(), m_waiting.end());
}

void NeighbourHome::accepted(const core::SlotReport& report, const core::Hash32&) {
    std::erase_if(m_waiting, [&](const core::SlotReport& waiting) { return waiting.slot == report.slot; });
}

} // namespace wattbourse::app
