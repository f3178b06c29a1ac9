// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/units.h"

#include <optional>
#include <span>

namespace wattbourse::core {

/// A slot of a branch that is over. Net, import positive.
struct PastFlow {
    Energy planned;
    Energy measured;
};

/// Where the flow of a slot to come will lie: in eight slots of ten between low and high.
struct FlowBand {
    Energy low;
    Energy middle;
    Energy high;
    bool operator==(const FlowBand&) const = default;
};

/// From the slots that are over: what was planned for this slot plus how far plans were missed; without a plan yet,
/// what was measured. The 10th, 50th and 90th percentile by the nearest rank. Absent with fewer than `kLeastPast` of
/// them.
std::optional<FlowBand> flowBand(std::optional<Energy> planned, std::span<const PastFlow> past);
inline constexpr std::size_t kLeastPast = 4;

} // namespace wattbourse::core
