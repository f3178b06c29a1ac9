// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/member_store.h"
#include "core/time/slot.h"
#include "core/units/units.h"

#include <vector>

namespace wattbourse::core {

/// How well a slot of a member is measured. As stored: never renumbered.
enum class PositionQuality : std::uint8_t {
    /// No reading yet: metered counts as nothing, not as zero.
    Missing = 0,
    Measured = 1,
    Partly = 2,
    Estimated = 3,
    /// The meter's seal was broken.
    Tampered = 4,
};

/// One member in one slot. Import and buying are positive.
struct MemberPosition {
    SlotIndex slot;
    MemberNumber member;
    Energy contracted;
    Energy metered;
    PositionQuality quality{PositionQuality::Missing};
    bool operator==(const MemberPosition&) const = default;
};

/// Sums of one slot over the members, or of one member over a day. `metered` counts what has a reading.
struct PositionTotals {
    /// Members of the slot, or slots of the day.
    std::int64_t count{};
    Energy contracted;
    Energy metered;
    /// Of `count`, those without a reading.
    std::int64_t unmeasured{};
    bool operator==(const PositionTotals&) const = default;
};

/// Positions per member and slot, and their sums per slot and per member's day. A day is day `slot / slotsPerDay`:
/// UTC days, which sums are kept by; a local day is summed from slots. Any thread.
class PositionStore {
public:
    /// `store` outlives this and comes from openPortfolio(). `slotsPerDay` is the market's, 1 to 1440.
    PositionStore(SqlConnection& store, std::uint32_t slotsPerDay) : m_store(store), m_slotsPerDay(slotsPerDay) {}

    /// A whole day that is not stored yet, in the order of slots and members, e.g. from a file or from the chain.
    /// Sums are made once at its end. Duplicate when a position is there already, OutOfRange for another day's slot.
    /// Answers the number of positions. All or nothing; cancel by an error from `next` (nullopt is the end).
    Result<std::int64_t> loadDay(std::int64_t day, const std::function<Result<std::optional<MemberPosition>>()>& next);
    /// Adds or replaces positions, as readings and trades come in; the sums follow. All or none.
    Result<void> put(std::span<const MemberPosition> positions);

    [[nodiscard]] Result<std::vector<MemberPosition>> ofMember(MemberNumber member, SlotIndex from,
                                                               SlotIndex until) const;
    /// The members of a slot that are furthest from what they contracted, the worst first; those without a reading
    /// are not among them.
    [[nodiscard]] Result<std::vector<MemberPosition>> furthestOff(SlotIndex slot, std::int64_t limit) const;
    /// Sums by slot; slots without positions are not among them.
    [[nodiscard]] Result<std::vector<std::pair<SlotIndex, PositionTotals>>> bySlot(SlotIndex from,
                                                                                   SlotIndex until) const;
    [[nodiscard]] Result<PositionTotals> memberDay(MemberNumber member, std::int64_t day) const;
    /// Every member's sums of a day, by member; those without a position are not among them.
    [[nodiscard]] Result<std::vector<std::pair<MemberNumber, PositionTotals>>> dayByMember(std::int64_t day) const;
    /// The sums of one slot by the members' branch or tariff.
    [[nodiscard]] Result<std::map<std::string, PositionTotals>> byGroup(SlotIndex slot, MemberGroup group) const;
    /// Drops a day's positions and sums (the ledger stays).
    Result<void> dropDay(std::int64_t day);

private:
    [[nodiscard]] std::int64_t dayOf(SlotIndex slot) const { return slot.value / m_slotsPerDay; }
    Result<void> makeRoom(std::int64_t day);
    Result<void> sumDay(std::int64_t day);
    Result<void> putOne(const MemberPosition& position);

    SqlConnection& m_store;
    std::uint32_t m_slotsPerDay;
};

} // namespace wattbourse::core
