// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/baseline/record.h"

#include <algorithm>

namespace wattbourse::core {

std::vector<std::size_t> windowSlots(const BaselineEvent& event, const AdjustmentWindow& window) {
    std::vector<std::size_t> slots;
    for (std::size_t i = 1; i <= window.slots && event.notifiedIn >= window.gap + i; ++i)
        slots.push_back(event.notifiedIn - window.gap - i);
    return slots;
}

std::vector<std::size_t> likeDays(const BaselineRecord& record, const BaselineEvent& event, std::size_t most) {
    std::vector<std::size_t> days;
    const std::size_t today = event.firstSlot / record.slotsPerDay;
    for (std::size_t back = 1; back <= std::min(kLikeDaysBack, today) && days.size() < most; ++back) {
        const std::size_t day = today - back;
        if (record.isOther(day) != record.isOther(today) || record.hasEvent(day))
            continue;
        bool measured = true;
        for (std::size_t i = 0; i < event.slots && measured; ++i)
            measured = record.at(event.firstSlot + i - back * record.slotsPerDay).has_value();
        if (measured)
            days.push_back(day);
    }
    return days;
}

BaselineWindow windowOver(const BaselineRecord& record, const BaselineEvent& event, const AdjustmentWindow& window,
                          const std::vector<std::size_t>& days) {
    BaselineWindow out;
    const std::size_t today = event.firstSlot / record.slotsPerDay;
    for (const std::size_t slot : windowSlots(event, window)) {
        const auto actual = record.at(slot);
        Energy like;
        bool measured = actual.has_value();
        for (const std::size_t day : days) {
            const std::size_t shift = (today - day) * record.slotsPerDay;
            const auto value = slot >= shift ? record.at(slot - shift) : std::nullopt;
            measured = measured && value;
            like += value.value_or(Energy{});
        }
        if (!measured)
            continue;
        out.actual += *actual;
        out.like += like;
        ++out.slots;
    }
    return out;
}

} // namespace wattbourse::core
