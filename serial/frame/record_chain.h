// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serial/frame/messages.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace wattbourse::serial {

/// What a record is in the light of the key and of the records before it. All but Sound and Gap are refused.
enum class RecordVerdict {
    /// Sealed by the key and follows the one before without a gap.
    Sound,
    /// Sealed by the key; records between it and the one before are missing.
    Gap,
    /// Sealed by the key, but received before.
    Repeated,
    /// Sealed by the key, missed before, and overtaken by later ones.
    OutOfOrder,
    /// The tag does not fit the key: forged, or damaged where the line's check does not see it.
    BadTag,
    /// Sealed by the key, but another meter's.
    OtherMeter,
    /// Sealed by the key, but with a counter that had been handed out in an earlier boot, or from a boot before the
    /// last one.
    CounterBack,
    /// Sealed by the key, but not over the record that it comes after.
    ChainBroken,
};

/// Checks tags, chain and counters of one meter's records in the order in which they arrive. Backfilled records come
/// before live ones. No I/O; one thread.
class RecordChain {
public:
    /// Without a name the first sound record's meter is the one.
    explicit RecordChain(MeterKey key, std::string meter = {}) : m_key(std::move(key)), m_meter(std::move(meter)) {}

    /// Records up to this counter count as received.
    void resumeAfter(std::uint32_t counter) { m_counter = counter; }
    RecordVerdict check(const Record& record);
    /// Whether the tag fits the key: before that nothing in a record is to be believed.
    [[nodiscard]] bool isSealed(const Record& record) const;
    /// The first counter that is not received.
    [[nodiscard]] std::uint32_t next() const { return m_counter ? *m_counter + 1 : 0; }
    /// Records that are known to be missing before the one that was judged last, when that was a Gap: at least one, as
    /// many as that when a restart lies between, which leaves out counters.
    [[nodiscard]] std::uint32_t missing() const { return m_missingCount; }

private:
    /// What a record follows that follows no record: a boot's first one, or an aggregate.
    [[nodiscard]] core::MeterTag startOf(const char* context, const Record& record) const;

    [[nodiscard]] bool wasMissed(std::uint32_t counter) const;
    void miss(std::uint32_t from, std::uint32_t until, bool sameBoot);

    // The newest gaps, to tell a late record from a repeated one.
    static constexpr std::size_t kGapsKept = 32;

    MeterKey m_key;
    std::string m_meter;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_gaps;
    std::uint32_t m_missingCount = 0;
    std::optional<std::uint32_t> m_counter;
    std::optional<std::uint32_t> m_boot;
    std::optional<core::MeterTag> m_tag;
};

} // namespace wattbourse::serial
