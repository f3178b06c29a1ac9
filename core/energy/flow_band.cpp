// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/energy/flow_band.h"

#include <algorithm>
#include <vector>

namespace wattbourse::core {

std::optional<FlowBand> flowBand(std::optional<Energy> planned, std::span<const PastFlow> past) {
    if (past.size() < kLeastPast)
        return std::nullopt;
    std::vector<Energy> from;
    for (const PastFlow& slot : past)
        from.push_back(planned ? slot.measured - slot.planned : slot.measured);
    std::sort(from.begin(), from.end());
    // Nearest rank: the smallest value that so many per cent of all do not pass.
    const auto at = [&](std::size_t percent) {
        const std::size_t rank = (from.size() * percent + 99) / 100;
        return planned.value_or(Energy{}) + from[std::max<std::size_t>(rank, 1) - 1];
    };
    return FlowBand{at(10), at(50), at(90)};
}

} // namespace wattbourse::core
