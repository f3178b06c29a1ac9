// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/min_max_pyramid.h"

#include <algorithm>
#include <limits>

namespace wattbourse::core {

namespace {

constexpr MinMax kNone{std::numeric_limits<std::int64_t>::max(), std::numeric_limits<std::int64_t>::min()};

MinMax joined(const MinMax& a, const MinMax& b) {
    return {std::min(a.low, b.low), std::max(a.high, b.high)};
}

} // namespace

void MinMaxPyramid::append(std::optional<std::int64_t> sample) {
    const MinMax entry = sample ? MinMax{*sample, *sample} : kNone;
    if (m_levels.empty())
        m_levels.emplace_back();
    m_levels.front().push_back(entry);
    std::size_t index = m_levels.front().size() - 1;
    for (std::size_t level = 1; m_levels[level - 1].size() > 1; ++level) {
        index /= kFactor;
        if (level == m_levels.size())
            m_levels.push_back({m_levels[level - 1].front()});
        auto& entries = m_levels[level];
        if (index == entries.size())
            entries.push_back(entry);
        else
            entries[index] = joined(entries[index], entry);
    }
}

MinMax MinMaxPyramid::over(std::size_t first, std::size_t last) const {
    MinMax out = kNone;
    // Up while both ends can be trimmed to whole groups; what sticks out is read at its level.
    for (std::size_t level = 0; first < last; ++level) {
        const auto& entries = m_levels[level];
        const bool top = level + 1 == m_levels.size();
        while (first < last && (top || first % kFactor != 0))
            out = joined(out, entries[first++]);
        while (first < last && last % kFactor != 0)
            out = joined(out, entries[--last]);
        first /= kFactor;
        last /= kFactor;
    }
    return out;
}

std::vector<MinMax> MinMaxPyramid::columns(std::size_t first, std::size_t last, std::size_t columns) const {
    last = std::min(last, size());
    std::vector<MinMax> out;
    if (first >= last)
        return out;
    const std::size_t samples = last - first;
    columns = std::min(columns, samples);
    out.reserve(columns);
    // Whole and rest apart, so that no product overflows.
    const std::size_t each = columns > 0 ? samples / columns : 0;
    const std::size_t rest = columns > 0 ? samples % columns : 0;
    for (std::size_t i = 0; i < columns; ++i)
        out.push_back(over(first + i * each + i * rest / columns, first + (i + 1) * each + (i + 1) * rest / columns));
    return out;
}

} // namespace wattbourse::core
