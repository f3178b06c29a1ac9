// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/technician/spectrum.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace wattbourse::app {

namespace {

/// Least squares of `unknowns` weights for rows of a design: solved by elimination. Empty when it is singular.
std::vector<double> leastSquares(const std::vector<std::vector<double>>& rows, const std::vector<double>& wanted) {
    const std::size_t n = rows.empty() ? 0 : rows.front().size();
    std::vector<std::vector<double>> m(n, std::vector<double>(n + 1));
    for (std::size_t r = 0; r < rows.size(); ++r)
        for (std::size_t i = 0; i < n; ++i) {
            for (std::size_t j = 0; j < n; ++j)
                m[i][j] += rows[r][i] * rows[r][j];
            m[i][n] += rows[r][i] * wanted[r];
        }
    for (std::size_t c = 0; c < n; ++c) {
        std::size_t best = c;
        for (std::size_t r = c + 1; r < n; ++r)
            if (std::abs(m[r][c]) > std::abs(m[best][c]))
                best = r;
        if (std::abs(m[best][c]) < 1e-9)
            return {};
        std::swap(m[c], m[best]);
        for (std::size_t r = 0; r < n; ++r) {
            if (r == c)
                continue;
            const double part = m[r][c] / m[c][c];
            for (std::size_t j = c; j <= n; ++j)
                m[r][j] -= part * m[c][j];
        }
    }
    std::vector<double> out(n);
    for (std::size_t i = 0; i < n; ++i)
        out[i] = m[i][n] / m[i][i];
    return out;
}

/// 1, cos and sin of each order at an angle.
std::vector<double> harmonicRow(double angle, std::size_t orders) {
    std::vector<double> row{1};
    for (std::size_t order = 1; order <= orders; ++order) {
        row.push_back(std::cos(static_cast<double>(order) * angle));
        row.push_back(std::sin(static_cast<double>(order) * angle));
    }
    return row;
}

double valueOf(const std::vector<double>& weights, double angle, std::size_t orders) {
    const std::vector<double> row = harmonicRow(angle, orders);
    return std::inner_product(row.begin(), row.end(), weights.begin(), 0.0);
}

Spectrum spectrumOfWeights(const std::vector<double>& weights) {
    Spectrum out;
    double squares = 0;
    for (std::size_t i = 1; i + 1 < weights.size(); i += 2) {
        out.amplitudes.push_back(std::hypot(weights[i], weights[i + 1]));
        if (i == 1)
            out.phase = std::atan2(-weights[i + 1], weights[i]);
        else
            squares += out.amplitudes.back() * out.amplitudes.back();
    }
    if (!out.amplitudes.empty() && out.amplitudes.front() > 0)
        out.thd = std::sqrt(squares) / out.amplitudes.front();
    return out;
}

} // namespace

std::optional<std::pair<Spectrum, Spectrum>> spectrumOfBursts(std::span<const Burst> bursts,
                                                              std::chrono::microseconds period, double mainsHertz,
                                                              std::size_t orders) {
    constexpr double kTurn = 2 * std::numbers::pi;
    constexpr std::size_t kParts = 48;
    if (bursts.empty() || mainsHertz <= 0 || period.count() <= 0)
        return std::nullopt;
    const double w = kTurn * mainsHertz * static_cast<double>(period.count()) * 1e-6;
    orders = std::min(orders, static_cast<std::size_t>(std::max(std::numbers::pi / w - 1, 1.0)));
    std::vector<double> phases(bursts.size());
    std::vector<double> volts;
    std::vector<double> amperes;
    // Twice: the first look at a burst's phase takes its harmonics for a part of the fundamental.
    for (int look = 0; look < 3; ++look) {
        std::vector<std::vector<double>> rows;
        std::vector<double> u;
        std::vector<double> i;
        std::vector<bool> seen(kParts);
        for (std::size_t k = 0; k < bursts.size(); ++k) {
            const Burst& burst = bursts[k];
            if (burst.volts.size() < 8 || burst.amperes.size() != burst.volts.size())
                return std::nullopt;
            std::vector<std::vector<double>> plain;
            std::vector<double> rest = burst.volts;
            for (std::size_t n = 0; n < rest.size(); ++n) {
                plain.push_back(harmonicRow(w * static_cast<double>(n), 1));
                if (volts.empty())
                    continue;
                const double angle = w * static_cast<double>(n) + phases[k];
                rest[n] -= valueOf(volts, angle, orders) - volts[1] * std::cos(angle) - volts[2] * std::sin(angle);
            }
            const std::vector<double> fit = leastSquares(plain, rest);
            if (fit.empty() || std::hypot(fit[1], fit[2]) < 1e-6)
                return std::nullopt;
            phases[k] = std::atan2(-fit[2], fit[1]);
            for (std::size_t n = 0; n < burst.volts.size(); ++n) {
                const double angle = w * static_cast<double>(n) + phases[k];
                const double part = angle / kTurn - std::floor(angle / kTurn);
                seen[std::min(static_cast<std::size_t>(part * kParts), kParts - 1)] = true;
                rows.push_back(harmonicRow(angle, orders));
                u.push_back(burst.volts[n]);
                i.push_back(burst.amperes[n]);
            }
        }
        if (!std::all_of(seen.begin(), seen.end(), [](bool s) { return s; }))
            return std::nullopt;
        volts = leastSquares(rows, u);
        amperes = leastSquares(rows, i);
        if (volts.empty() || amperes.empty())
            return std::nullopt;
        if (look < 2)
            continue;
        // Bursts of different loads have no spectrum in common.
        double off = 0;
        for (std::size_t r = 0; r < rows.size(); ++r)
            off += std::pow(std::inner_product(rows[r].begin(), rows[r].end(), amperes.begin(), -i[r]), 2);
        if (std::sqrt(off / static_cast<double>(rows.size())) > 0.03 * std::hypot(amperes[1], amperes[2]))
            return std::nullopt;
    }
    return std::pair{spectrumOfWeights(volts), spectrumOfWeights(amperes)};
}

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
