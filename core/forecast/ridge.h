// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace wattbourse::core {

/// Weighted least squares with a penalty on the size of the coefficients, so that few observations of many features
/// still have one answer. Sums are kept, observations are not.
class RidgeFit {
public:
    /// `features` a row, 32 at most. The first one is the constant and bears no penalty.
    explicit RidgeFit(std::size_t features) : m_features(features), m_square(features * features), m_right(features) {}

    /// `row` has as many numbers as there are features. What is older weighs less: `keep` scales all that came before.
    void add(std::span<const double> row, double value, double weight = 1, double keep = 1);
    /// Coefficients; all zero before anything was added.
    [[nodiscard]] std::vector<double> solve(double penalty) const;

    [[nodiscard]] double weight() const { return m_square.empty() ? 0 : m_square.front(); }

private:
    std::size_t m_features;
    std::vector<double> m_square;
    std::vector<double> m_right;
};

/// Sum of the products; both are equally long.
double dot(std::span<const double> a, std::span<const double> b);

} // namespace wattbourse::core
