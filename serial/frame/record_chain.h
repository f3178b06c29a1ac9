// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serial/frame/messages.h"

#include <optional>

namespace wattbourse::serial {

/// What a record is in the light of the key and of the records before it.
enum class RecordVerdict {
    /// Sealed by the key and follows the one before without a gap.
    Sound,
    /// Sealed by the key; records between it and the one before are missing.
    Gap,
    /// Sealed by the key, but received before.
    Repeated,
    /// The tag does not fit the key: an alarm.
    BadTag,
    /// Sealed, but the counter went back or the chain is broken: an alarm.
    Regressed,
};

/// Checks tags, chain and counters of one meter's records in the order in which they arrive. Backfilled records come
/// before live ones. No I/O; one thread.
class RecordChain {
public:
    explicit RecordChain(MeterKey key) : m_key(std::move(key)) {}

    /// Records up to this counter count as received.
    void resumeAfter(std::uint32_t counter) { m_counter = counter; }
    RecordVerdict check(const Record& record);
    /// Whether the tag fits the key: before that nothing in a record is to be believed.
    [[nodiscard]] bool isSealed(const Record& record) const;
    /// The first counter that is not received.
    [[nodiscard]] std::uint32_t next() const { return m_counter ? *m_counter + 1 : 0; }

private:
    /// What a record follows that follows no record: a boot's first one, or an aggregate.
    [[nodiscard]] core::MeterTag startOf(const char* context, const Record& record) const;

    MeterKey m_key;
    std::optional<std::uint32_t> m_counter;
    std::optional<std::uint32_t> m_boot;
    std::optional<core::MeterTag> m_tag;
};

} // namespace wattbourse::serial
