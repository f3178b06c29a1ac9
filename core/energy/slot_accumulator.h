// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/market.h"
#include "core/api/meter.h"
#include "core/base/result.h"
#include "core/energy/reading_judge.h"
#include "core/time/slot.h"

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace wattbourse::core {

/// Bits of SlotReport::flags.
constexpr std::uint32_t kReportEstimated = 1U << 0U;
constexpr std::uint32_t kReportGaps = 1U << 1U;
constexpr std::uint32_t kReportIndicative = 1U << 2U;
/// Those that the chain knows. The others stay in this terminal's store.
constexpr std::uint32_t kReportFlags = kReportEstimated | kReportGaps | kReportIndicative;
/// The lid was open, the seal broken or missing, or an opening was counted in the slot.
constexpr std::uint32_t kSlotTampered = 1U << 8U;
/// A reading in it was not believed; its time counts no energy.
constexpr std::uint32_t kSlotImplausible = 1U << 9U;
/// The current passed what the converter can take: the energy is too low.
constexpr std::uint32_t kSlotClipped = 1U << 10U;

/// What a slot's figure is, for people: the worst that applies.
enum class SlotQuality { Measured, PartlyMeasured, Estimated, Tampered };
SlotQuality qualityOf(std::uint32_t flags);

/// What one meter measured in one slot. Nothing is interpolated: time without a reading that can be believed counts no
/// energy and sets kReportGaps.
struct SlotEnergy {
    SlotIndex slot;
    /// Both not negative, each rounded to the nearest Wh from the exact sum over the slot: no remainder moves to the
    /// next slot, so the figures can be recomputed from the slot's own leaves.
    Energy imported;
    Energy exported;
    std::uint32_t flags{};
    /// Of the slot's length; above it when the host's clock was set back.
    std::chrono::milliseconds covered{};
    /// By time. A reading that crosses a slot border is a leaf of both slots.
    std::vector<Hash32> leaves;
};

SlotReport makeReport(const Hash32& meter, const SlotEnergy& energy);

/// Cuts a meter's readings at slot borders by the host's clock: mean power times time in integer mW * ms. Readings may
/// come late and in any order (back-fill). One thread.
class SlotAccumulator {
public:
    /// How long after its end a slot that is not covered in full waits for back-fill.
    SlotAccumulator(SlotCalendar calendar, std::chrono::seconds grace, const PlausibleRange& range = {})
        : m_calendar(calendar), m_grace(grace), m_range(range) {}

    /// Duplicate when boot id and counter were seen, Refused when all its time is in closed slots or too many slots
    /// are open, OutOfRange when power (above 1 MW) or duration (not within 1 ms to 1 h) cannot be. A reading that is
    /// not believed (reading_judge.h) is a leaf of its slots like any other, and neither energy nor time of them.
    Result<void> add(const MeterReading& reading);

    /// The slots that are complete, oldest first, each once: measured to their end and covered to within two seconds,
    /// or ended longer ago than the grace. A slot without any reading is not among them.
    std::vector<SlotEnergy> close(UnixTime now);

    /// The slot as it stands, for a screen; absent without a reading.
    [[nodiscard]] std::optional<SlotEnergy> soFar(SlotIndex slot) const;

private:
    // Ordered by time, then by the meter's own sequence.
    using LeafKey = std::pair<std::int64_t, std::pair<std::uint32_t, std::uint32_t>>;
    struct Open {
        // mW * ms, both not negative.
        std::int64_t imported = 0;
        std::int64_t exported = 0;
        std::int64_t coveredMs = 0;
        std::uint32_t flags = 0;
        std::map<LeafKey, Hash32> leaves;
    };
    [[nodiscard]] SlotEnergy energyOf(SlotIndex slot, const Open& open) const;
    [[nodiscard]] bool coveredInFull(const Open& open) const;

    SlotCalendar m_calendar;
    std::chrono::seconds m_grace;
    PlausibleRange m_range;
    // The openings that the live readings so far have told of.
    std::optional<std::uint32_t> m_tampers;
    std::map<SlotIndex, Open> m_open;
    SlotIndex m_closedBefore;
};

} // namespace wattbourse::core
