// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/ridge.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace wattbourse::core {

double dot(std::span<const double> a, std::span<const double> b) {
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

void RidgeFit::add(std::span<const double> row, double value, double weight, double keep) {
    for (std::size_t i = 0; i < m_features; ++i) {
        for (std::size_t j = 0; j <= i; ++j) {
            double& sum = m_square[i * m_features + j];
            sum = sum * keep + weight * row[i] * row[j];
        }
        m_right[i] = m_right[i] * keep + weight * row[i] * value;
    }
}

std::vector<double> RidgeFit::solve(double penalty) const {
    const std::size_t n = m_features;
    std::vector<double> out(n, 0.0);
    if (weight() <= 0)
        return out;
    // Cholesky; the penalty keeps it positive. The constant gets just enough not to vanish.
    std::vector<double> lower = m_square;
    for (std::size_t i = 0; i < n; ++i)
        lower[i * n + i] += i == 0 ? 1e-9 * weight() : penalty;
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j <= i; ++j) {
            double sum = lower[i * n + j];
            for (std::size_t k = 0; k < j; ++k)
                sum -= lower[i * n + k] * lower[j * n + k];
            if (i == j)
                lower[i * n + i] = std::sqrt(std::max(sum, 1e-12));
            else
                lower[i * n + j] = sum / lower[j * n + j];
        }
    }
    for (std::size_t i = 0; i < n; ++i) {
        double sum = m_right[i];
        for (std::size_t k = 0; k < i; ++k)
            sum -= lower[i * n + k] * out[k];
        out[i] = sum / lower[i * n + i];
    }
    for (std::size_t i = n; i-- > 0;) {
        double sum = out[i];
        for (std::size_t k = i + 1; k < n; ++k)
            sum -= lower[k * n + i] * out[k];
        out[i] = sum / lower[i * n + i];
    }
    return out;
}

} // namespace wattbourse::core
