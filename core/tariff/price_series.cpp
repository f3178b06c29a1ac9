// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tariff/price_series.h"

#include <algorithm>

namespace wattbourse::core {

namespace {

constexpr std::int64_t kMaxPrice = 20'000'000;

} // namespace

Result<PriceSeries> PriceSeries::make(std::vector<PriceStep> steps) {
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (steps[i].end <= steps[i].start)
            return fail(ErrorCode::OutOfRange, "price step " + std::to_string(i + 1) + " ends before it starts");
        if (i > 0 && steps[i].start < steps[i - 1].end)
            return fail(ErrorCode::OutOfRange, "price step " + std::to_string(i + 1) + " overlaps the one before");
        if (std::abs(steps[i].price.value) > kMaxPrice)
            return fail(ErrorCode::OutOfRange, "price step " + std::to_string(i + 1) + " is above 20 per kWh");
    }
    PriceSeries out;
    out.m_steps = std::move(steps);
    return out;
}

std::optional<TariffPrice> PriceSeries::mean(UnixTime from, UnixTime until) const {
    auto step = std::upper_bound(m_steps.begin(), m_steps.end(), from,
                                 [](UnixTime time, const PriceStep& s) { return time < s.end; });
    std::int64_t weighted = 0;
    UnixTime at = from;
    for (; at < until; ++step) {
        if (step == m_steps.end() || step->start > at)
            return std::nullopt;
        const UnixTime end = std::min(step->end, until);
        weighted += step->price.value * (end - at).count();
        at = end;
    }
    const std::int64_t length = (until - from).count();
    if (length <= 0)
        return std::nullopt;
    // To the nearest, a half away from zero.
    return TariffPrice{(weighted + (weighted < 0 ? -length : length) / 2) / length};
}

void PriceSeries::merge(const PriceSeries& newer) {
    std::vector<PriceStep> all = newer.m_steps;
    for (const PriceStep& old : m_steps) {
        // What is left of an old step between and beside the newer ones.
        UnixTime from = old.start;
        for (const PriceStep& step : newer.m_steps) {
            if (step.end <= from)
                continue;
            if (step.start >= old.end)
                break;
            if (step.start > from)
                all.push_back({from, step.start, old.price});
            from = step.end;
        }
        if (from < old.end)
            all.push_back({from, old.end, old.price});
    }
    std::sort(all.begin(), all.end(), [](const PriceStep& a, const PriceStep& b) { return a.start < b.start; });
    m_steps = std::move(all);
}

void PriceSeries::forgetBefore(UnixTime time) {
    std::erase_if(m_steps, [&](const PriceStep& step) { return step.end <= time; });
}

} // namespace wattbourse::core
