// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/tick_ramp.h"

#include <algorithm>

namespace wattbourse::core {

Tick LinearRamp::tickAt(const RampPoint& point) const {
    // The last step is the limit itself.
    const std::int64_t rampSeconds = std::max<std::int64_t>(1, (point.closes - point.opens).count() * 3 / 4);
    const std::int64_t gone = std::clamp<std::int64_t>((point.now - point.opens).count(), 0, rampSeconds);
    const std::int64_t step = gone * m_steps / rampSeconds;
    const std::int64_t better = std::int64_t{m_spread} * (m_steps - step) / m_steps;
    const std::int64_t tick =
        point.side == Side::Buy ? point.limit.value - better : std::int64_t{point.limit.value} + better;
    const std::int64_t highest = std::max<std::int64_t>(point.limit.value, std::int64_t{point.row.ticks} - 1);
    return {static_cast<std::uint16_t>(std::clamp<std::int64_t>(tick, 0, highest))};
}

} // namespace wattbourse::core
