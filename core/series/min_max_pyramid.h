// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace wattbourse::core {

/// The lowest and the highest of some samples; low > high where there is none.
struct MinMax {
    std::int64_t low;
    std::int64_t high;
    [[nodiscard]] bool empty() const { return low > high; }
    bool operator==(const MinMax&) const = default;
};

/// Evenly spaced samples (power, price) in a form that a chart of any width reads in time that depends on its width and
/// not on the range: lowest and highest of each 4, 16, 64 … samples. Every spike survives; nothing is averaged. Not
/// thread-safe.
class MinMaxPyramid {
public:
    /// Absent where nothing was measured.
    void append(std::optional<std::int64_t> sample);
    [[nodiscard]] std::size_t size() const { return m_levels.empty() ? 0 : m_levels.front().size(); }

    /// Samples [first, last) in `columns` columns of as equal width as whole samples allow, at most one a sample; what
    /// lies behind the end is left out.
    [[nodiscard]] std::vector<MinMax> columns(std::size_t first, std::size_t last, std::size_t columns) const;

private:
    static constexpr std::size_t kFactor = 4;
    [[nodiscard]] MinMax over(std::size_t first, std::size_t last) const;

    std::vector<std::vector<MinMax>> m_levels;
};

} // namespace wattbourse::core
