// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/bid_strategy.h"

#include <algorithm>
#include <cmath>

namespace wattbourse::core {

PriceBelief beliefOf(const SlotForecast& price) {
    constexpr double kMicroPerCredit = 1e6;
    double spread = 0;
    for (const double deviation : price.deviations)
        spread += std::abs(deviation);
    if (!price.deviations.empty())
        spread /= static_cast<double>(price.deviations.size());
    return {price.mean * kMicroPerCredit, spread * kMicroPerCredit};
}

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

void WorthRamp::setBeliefs(std::map<SlotIndex, PriceBelief> beliefs) {
    const std::lock_guard lock(m_mutex);
    m_beliefs = std::move(beliefs);
}

PriceRamp WorthRamp::rampOf(const RampPoint& point) const {
    const MarketRow& row = point.row;
    const Price worth = row.priceAt(point.limit);
    const std::int64_t most =
        row.priceAt({static_cast<std::uint16_t>(std::max<std::uint32_t>(row.ticks, 1) - 1)}).value;
    const bool buying = point.side == Side::Buy;
    std::int64_t patient = worth.value + (buying ? -1 : 1) * std::int64_t{m_spread} * row.tick.value;
    {
        const std::lock_guard lock(m_mutex);
        const auto belief =
            m_beliefs.find(SlotCalendar(row.slotSeconds).at(point.closes + std::chrono::seconds(row.gateCloses)));
        if (belief != m_beliefs.end())
            patient = std::llround(belief->second.expected);
    }
    patient = std::clamp<std::int64_t>(patient, row.lowestPrice.value, std::max<std::int64_t>(most, worth.value));
    patient = buying ? std::min<std::int64_t>(patient, worth.value) : std::max<std::int64_t>(patient, worth.value);
    const std::chrono::seconds length = std::max(point.closes - point.opens, std::chrono::seconds(1));
    return {{static_cast<std::uint32_t>(patient)}, worth, length, length / 4};
}

Tick WorthRamp::tickAt(const RampPoint& point) const {
    constexpr std::int64_t kSteps = 8;
    const PriceRamp ramp = rampOf(point);
    // Each step is an amendment on the chain: as few as do.
    const std::int64_t length = ramp.length.count();
    const std::int64_t left = std::max<std::int64_t>((point.closes - point.now).count(), 0);
    const std::int64_t eighths = (left * kSteps + length - 1) / length;
    const Price limit = rampLimit(point.side, ramp, std::chrono::seconds(eighths * length / kSteps));
    const std::uint32_t above = limit.value - std::min(limit.value, point.row.lowestPrice.value);
    const std::uint32_t tick = std::max<std::uint32_t>(point.row.tick.value, 1);
    // On the owner's side of the limit.
    const std::uint32_t at = point.side == Side::Buy ? above / tick : (above + tick - 1) / tick;
    return {static_cast<std::uint16_t>(point.side == Side::Buy ? std::min<std::uint32_t>(at, point.limit.value)
                                                               : std::max<std::uint32_t>(at, point.limit.value))};
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
