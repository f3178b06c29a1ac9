// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/energy/flexibility.h"
#include "core/units/units.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace wattbourse::core {

/// What a meter measured, in whole days of equally many slots (days of UTC, as the contract counts them).
struct BaselineRecord {
    std::size_t slotsPerDay{96};
    /// Net energy by slot from the first slot of day 0 on, import positive; absent where nothing was measured.
    std::vector<std::optional<Energy>> net;
    /// By day; a day without an entry is a working day without an event.
    std::vector<bool> otherDay;
    std::vector<bool> eventDay;
    /// Outdoors, degrees Celsius by slot; empty without, not finite where it is not known.
    std::vector<double> temperature;

    [[nodiscard]] std::optional<Energy> at(std::size_t slot) const {
        return slot < net.size() ? net[slot] : std::nullopt;
    }
    [[nodiscard]] bool isOther(std::size_t day) const { return day < otherDay.size() && otherDay[day]; }
    [[nodiscard]] bool hasEvent(std::size_t day) const { return day < eventDay.size() && eventDay[day]; }
    [[nodiscard]] std::size_t days() const { return (net.size() + slotsPerDay - 1) / slotsPerDay; }
};

struct BaselineEvent {
    std::size_t firstSlot{};
    std::size_t slots{1};
    /// The slot in which the seller was notified; not behind the first one.
    std::size_t notifiedIn{};
    FlexDirection direction{FlexDirection::Up};
};

/// The slots before the notification whose readings tell what kind of day it is: `slots` of them, the last one `gap`
/// slots before the notification's.
struct AdjustmentWindow {
    std::size_t slots{16};
    std::size_t gap{4};
};

/// Newest first; those that lie before the record are left out.
std::vector<std::size_t> windowSlots(const BaselineEvent& event, const AdjustmentWindow& window);

/// How many days back a like day is looked for: ten weekends, with room for holidays and events.
constexpr std::size_t kLikeDaysBack = 70;

/// Days before the event's, newest first and at most `most`, of its kind, without an event, that measured all its
/// slots.
std::vector<std::size_t> likeDays(const BaselineRecord& record, const BaselineEvent& event, std::size_t most);

/// What the event's day measured in the window against what `days` measured there. Slots that one of them missed are
/// left out.
BaselineWindow windowOver(const BaselineRecord& record, const BaselineEvent& event, const AdjustmentWindow& window,
                          const std::vector<std::size_t>& days);

} // namespace wattbourse::core
