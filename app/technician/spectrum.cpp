// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/technician/spectrum.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace wattbourse::app {

std::vector<double> scaled(std::span<const std::uint16_t> codes, double perCode, const std::optional<double>& zero) {
    if (codes.empty())
        return {};
    const double mid =
        zero ? *zero : std::accumulate(codes.begin(), codes.end(), 0.0) / static_cast<double>(codes.size());
    std::vector<double> out;
    out.reserve(codes.size());
    for (const std::uint16_t code : codes)
        out.push_back((code - mid) * perCode);
    return out;
}

std::optional<Spectrum> spectrumOf(std::span<const double> samples, std::chrono::microseconds period, double mainsHertz,
                                   std::size_t orders) {
    if (mainsHertz <= 0 || period.count() <= 0 || samples.size() < 4)
        return std::nullopt;
    const double perCycle = 1e6 / mainsHertz / static_cast<double>(period.count());
    if (perCycle > static_cast<double>(samples.size() - 1) || perCycle < 4)
        return std::nullopt;
    // Twice as many points as samples in the cycle keep the linear interpolation from adding harmonics of its own.
    const auto points = static_cast<std::size_t>(std::lround(perCycle)) * 2;
    std::vector<double> cycle(points);
    for (std::size_t k = 0; k < points; ++k) {
        const double at = perCycle * static_cast<double>(k) / static_cast<double>(points);
        const auto left = static_cast<std::size_t>(at);
        const double part = at - static_cast<double>(left);
        cycle[k] = samples[left] * (1 - part) + samples[std::min(left + 1, samples.size() - 1)] * part;
    }
    Spectrum out;
    const std::size_t highest = std::min(orders, static_cast<std::size_t>(perCycle / 2));
    double squares = 0;
    for (std::size_t order = 1; order <= highest; ++order) {
        double re = 0;
        double im = 0;
        for (std::size_t k = 0; k < points; ++k) {
            const double angle = 2 * std::numbers::pi * static_cast<double>(order * k) / static_cast<double>(points);
            re += cycle[k] * std::cos(angle);
            im -= cycle[k] * std::sin(angle);
        }
        const double amplitude = 2 * std::hypot(re, im) / static_cast<double>(points);
        out.amplitudes.push_back(amplitude);
        if (order == 1)
            out.phase = std::atan2(im, re);
        else
            squares += amplitude * amplitude;
    }
    if (!out.amplitudes.empty() && out.amplitudes.front() > 0)
        out.thd = std::sqrt(squares) / out.amplitudes.front();
    return out;
}

} // namespace wattbourse::app
