// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/bid_strategy.h"

#include <algorithm>
#include <cmath>

namespace wattbourse::core {

double roundLimit(Side side, double worth, const std::optional<PriceBelief>& belief, std::size_t round,
                  std::size_t rounds) {
    if (!belief || round + 1 >= rounds)
        return worth;
    const double held = static_cast<double>(rounds - 1 - round) / static_cast<double>(rounds);
    if (side == Side::Buy) {
        const double aim = std::min(belief->expected + belief->spread, worth);
        return worth - held * (worth - aim);
    }
    const double aim = std::max(belief->expected - belief->spread, worth);
    return worth + held * (aim - worth);
}

Price rampLimit(Side side, const PriceRamp& ramp, std::chrono::seconds untilGate) {
    const bool better = side == Side::Buy ? ramp.patient < ramp.worth : ramp.patient > ramp.worth;
    if (!better || untilGate <= ramp.reachedBefore)
        return ramp.worth;
    const std::int64_t whole = std::max<std::int64_t>((ramp.length - ramp.reachedBefore).count(), 1);
    const std::int64_t passed = std::clamp<std::int64_t>((ramp.length - untilGate).count(), 0, whole);
    const double part = static_cast<double>(passed) / static_cast<double>(whole);
    const double from = ramp.patient.value;
    const double to = ramp.worth.value;
    const double limit = from + part * part * (to - from);
    // Towards the owner's side of the exact value, never past it.
    return {static_cast<std::uint32_t>(side == Side::Buy ? std::floor(limit) : std::ceil(limit))};
}

Exposure imbalanceExposure(const SlotForecast& net, double contracted, double price, double up, double down) {
    Exposure out;
    if (net.deviations.empty())
        return out;
    for (const double deviation : net.deviations) {
        const double miss = net.mean + deviation - contracted;
        out.bought += std::max(miss, 0.0);
        out.sold += std::max(-miss, 0.0);
    }
    const auto cases = static_cast<double>(net.deviations.size());
    out.bought /= cases;
    out.sold /= cases;
    out.cost = out.bought * (up - price) + out.sold * (price - down);
    return out;
}

double quantityAgainstImbalance(const SlotForecast& net, double price, double up, double down) {
    if (!(up > down) || net.deviations.empty())
        return net.mean;
    return net.quantile((up - std::clamp(price, down, up)) / (up - down));
}

} // namespace wattbourse::core
