// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/strong_int.h"

namespace wattbourse::core {

/// A delivery period: floor(unix seconds / slot seconds).
using SlotIndex = StrongInt<std::uint32_t, struct SlotTag>;

/// Slots of one length. Local time exists only on screen.
class SlotCalendar {
public:
    /// `slotSeconds` is positive.
    explicit constexpr SlotCalendar(std::uint32_t slotSeconds) : m_slotSeconds(slotSeconds) {}

    [[nodiscard]] constexpr std::uint32_t slotSeconds() const { return m_slotSeconds; }
    /// The slot that holds `time` (not before 1970).
    [[nodiscard]] constexpr SlotIndex at(UnixTime time) const {
        return {static_cast<std::uint32_t>(time.seconds / m_slotSeconds)};
    }
    [[nodiscard]] constexpr UnixTime start(SlotIndex slot) const {
        return {static_cast<std::int64_t>(slot.value) * m_slotSeconds};
    }
    [[nodiscard]] constexpr UnixTime end(SlotIndex slot) const { return start({slot.value + 1}); }

private:
    std::uint32_t m_slotSeconds;
};

} // namespace wattbourse::core
