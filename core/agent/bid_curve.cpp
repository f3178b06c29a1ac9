// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/bid_curve.h"

#include <algorithm>

namespace wattbourse::core {

BidCurve::BidCurve(std::size_t ticks, const std::function<Energy(Tick)>& wanted)
    : m_ticks(std::clamp<std::size_t>(ticks, 1, kMaxTicks)) {
    const Run low{0, wanted({0}).value};
    m_runs.push_back(low);
    const auto last = static_cast<std::uint16_t>(m_ticks - 1);
    if (last > 0)
        split(wanted, low, {last, std::min(low.wanted, wanted({last}).value)});
}

void BidCurve::split(const std::function<Energy(Tick)>& wanted, Run low, Run high) {
    if (low.wanted == high.wanted)
        return;
    if (low.firstTick + 1 == high.firstTick) {
        m_runs.push_back(high);
        return;
    }
    const auto middle = static_cast<std::uint16_t>((low.firstTick + high.firstTick) / 2);
    const Run between{middle, std::clamp(wanted({middle}).value, high.wanted, low.wanted)};
    split(wanted, low, between);
    split(wanted, between, high);
}

Energy BidCurve::at(Tick tick) const {
    const auto behind = std::upper_bound(m_runs.begin(), m_runs.end(), tick.value,
                                         [](std::uint16_t t, const Run& run) { return t < run.firstTick; });
    return {behind == m_runs.begin() ? 0 : std::prev(behind)->wanted};
}

std::vector<AuctionOrder> BidCurve::orders() const {
    std::vector<AuctionOrder> out;
    for (std::size_t i = m_runs.size(); i-- > 0;) {
        const bool top = i + 1 == m_runs.size();
        const std::int64_t dearer = top ? 0 : std::max<std::int64_t>(m_runs[i + 1].wanted, 0);
        const std::int64_t wh = std::max<std::int64_t>(m_runs[i].wanted, 0) - dearer;
        const std::size_t tick = top ? m_ticks - 1 : m_runs[i + 1].firstTick - 1U;
        if (wh > 0)
            out.push_back({Side::Buy, {static_cast<std::uint16_t>(tick)}, {wh}});
    }
    std::int64_t cheaper = 0;
    for (const Run& run : m_runs) {
        const std::int64_t sold = std::max<std::int64_t>(-run.wanted, 0);
        if (sold > cheaper)
            out.push_back({Side::Sell, {run.firstTick}, {sold - cheaper}});
        cheaper = std::max(cheaper, sold);
    }
    return out;
}

double BidCurve::worth(Energy contracted, const PriceGrid& grid, Price up, Price down) const {
    const Side side = contracted.value >= 0 ? Side::Buy : Side::Sell;
    std::int64_t left = std::abs(contracted.value);
    double sum = 0;
    for (const AuctionOrder& order : orders()) {
        if (order.side != side)
            continue;
        const std::int64_t part = std::min(left, order.quantity.value);
        sum += static_cast<double>(part) * grid.at(order.tick).value / 1000;
        left -= part;
    }
    sum += static_cast<double>(left) * (side == Side::Buy ? down : up).value / 1000;
    return side == Side::Buy ? sum : -sum;
}

} // namespace wattbourse::core
