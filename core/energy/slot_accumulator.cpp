// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/energy/slot_accumulator.h"

#include "core/energy/merkle.h"

#include <algorithm>
#include <cstdlib>

namespace wattbourse::core {

namespace {

constexpr std::int64_t kMaxMilliWatts = 1'000'000'000;
constexpr std::int64_t kMaxDurationMs = 3'600'000;
// mW * ms in one Wh.
constexpr std::int64_t kPerWattHour = 3'600'000'000;
// The host stamps whole seconds, so neighbouring intervals may leave up to a second open or overlap.
constexpr std::int64_t kToleranceMs = 2'000;
// A week of quarter hours; a meter keeps less.
constexpr std::size_t kMaxOpenSlots = 672;
constexpr std::size_t kMaxLeaves = 10'000;

Energy nearestWattHour(std::int64_t milliWattMs) {
    return {(milliWattMs + kPerWattHour / 2) / kPerWattHour};
}

} // namespace

SlotReport makeReport(const Hash32& meter, const SlotEnergy& energy) {
    return {.meter = meter,
            .slot = energy.slot,
            .imported = energy.imported,
            .exported = energy.exported,
            .root = merkleRoot(energy.leaves),
            .flags = energy.flags & kReportFlags};
}

SlotQuality qualityOf(std::uint32_t flags) {
    if ((flags & kSlotTampered) != 0)
        return SlotQuality::Tampered;
    if ((flags & kReportEstimated) != 0)
        return SlotQuality::Estimated;
    const bool partly = (flags & (kReportGaps | kSlotImplausible | kSlotClipped)) != 0;
    return partly ? SlotQuality::PartlyMeasured : SlotQuality::Measured;
}

Result<void> SlotAccumulator::add(const MeterReading& reading) {
    const std::int64_t durationMs = reading.duration.count();
    if (durationMs < 1 || durationMs > kMaxDurationMs)
        return fail(ErrorCode::OutOfRange, "a reading over " + std::to_string(durationMs) + " ms");
    if (reading.powerMilliWatts > kMaxMilliWatts || reading.powerMilliWatts < -kMaxMilliWatts)
        return fail(ErrorCode::OutOfRange, "a reading of " + std::to_string(reading.powerMilliWatts) + " mW");
    const std::int64_t endMs = reading.end.seconds * 1000;
    const std::int64_t startMs = endMs - durationMs;
    const std::int64_t slotMs = std::int64_t{m_calendar.slotSeconds()} * 1000;
    if (startMs < 0)
        return fail(ErrorCode::OutOfRange, "a reading before 1970");
    const LeafKey key{endMs, {reading.bootId, reading.counter}};
    const auto sameRecord = [&key](const auto& leaf) { return leaf.first.second == key.second; };

    const auto first = static_cast<std::uint32_t>(startMs / slotMs);
    const auto last = static_cast<std::uint32_t>((endMs - 1) / slotMs);
    if (last < m_closedBefore.value)
        return fail(ErrorCode::Refused, "the reading's slot was closed already");
    for (std::uint32_t slot = std::max(first, m_closedBefore.value); slot <= last; ++slot) {
        const auto found = m_open.find(SlotIndex{slot});
        if (found == m_open.end()) {
            if (m_open.size() == kMaxOpenSlots)
                return fail(ErrorCode::Refused, "too many slots are open");
            continue;
        }
        if (found->second.leaves.size() == kMaxLeaves)
            return fail(ErrorCode::Refused, "too many readings in one slot");
        if (std::any_of(found->second.leaves.begin(), found->second.leaves.end(), sameRecord))
            return fail(ErrorCode::Duplicate, "reading " + std::to_string(reading.counter) + " was added before");
    }
    const bool believed = !doubtOf(reading, m_range);
    std::uint32_t flags = reading.indicative ? kReportIndicative : 0U;
    flags |= believed ? 0U : kSlotImplausible;
    flags |= reading.clipped ? kSlotClipped : 0U;
    // A record carries the low byte of the count.
    const bool counted = m_tampers && *m_tampers != reading.tampers;
    flags |= reading.lidOpen || !reading.sealed || counted ? kSlotTampered : 0U;
    if (!reading.backfilled || !m_tampers)
        m_tampers = reading.tampers;
    for (std::uint32_t slot = std::max(first, m_closedBefore.value); slot <= last; ++slot) {
        const std::int64_t ms = std::min(endMs, (slot + std::int64_t{1}) * slotMs) - std::max(startMs, slot * slotMs);
        Open& open = m_open[SlotIndex{slot}];
        if (believed) {
            (reading.powerMilliWatts >= 0 ? open.imported : open.exported) += std::abs(reading.powerMilliWatts) * ms;
            open.coveredMs += ms;
        }
        open.flags |= flags;
        open.leaves.emplace(key, merkleLeaf(reading.record));
    }
    return {};
}

std::vector<SlotEnergy> SlotAccumulator::close(UnixTime now) {
    std::vector<SlotEnergy> closed;
    while (!m_open.empty()) {
        const auto oldest = m_open.begin();
        const UnixTime end = m_calendar.end(oldest->first);
        // Measured to its very end: a reading across the border may still bring the last second.
        const bool complete =
            coveredInFull(oldest->second) && oldest->second.leaves.rbegin()->first.first >= end.seconds * 1000;
        if (now < end || (now < end + m_grace && !complete))
            break;
        closed.push_back(energyOf(oldest->first, oldest->second));
        m_closedBefore = {oldest->first.value + 1};
        m_open.erase(oldest);
    }
    return closed;
}

std::optional<SlotEnergy> SlotAccumulator::soFar(SlotIndex slot) const {
    const auto found = m_open.find(slot);
    if (found == m_open.end())
        return std::nullopt;
    return energyOf(slot, found->second);
}

bool SlotAccumulator::coveredInFull(const Open& open) const {
    return std::abs(open.coveredMs - std::int64_t{m_calendar.slotSeconds()} * 1000) <= kToleranceMs;
}

SlotEnergy SlotAccumulator::energyOf(SlotIndex slot, const Open& open) const {
    SlotEnergy energy{.slot = slot,
                      .imported = nearestWattHour(open.imported),
                      .exported = nearestWattHour(open.exported),
                      .flags = 0,
                      .covered = std::chrono::milliseconds(open.coveredMs),
                      .leaves = {}};
    energy.flags = open.flags | (coveredInFull(open) ? 0U : kReportGaps);
    energy.leaves.reserve(open.leaves.size());
    for (const auto& [key, leaf] : open.leaves)
        energy.leaves.push_back(leaf);
    return energy;
}

} // namespace wattbourse::core
