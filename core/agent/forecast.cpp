// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/forecast.h"

#include <algorithm>
#include <cmath>

namespace wattbourse::core {

namespace {

// Weight of the newest day in the profile of recent days.
constexpr double kRecentShare = 0.15;
// Days over which errors are remembered.
constexpr double kErrorDays = 14;
constexpr double kMaxPersistence = 0.95;
// Weight of the newest slot in the shift of the default profile, and the part of a day over which it fades.
constexpr double kShiftShare = 0.4;
constexpr double kShiftFades = 0.125;

} // namespace

double SlotForecast::quantile(double p) const {
    std::vector<double> sorted = deviations;
    std::sort(sorted.begin(), sorted.end());
    const double at = std::clamp(p, 0.0, 1.0) * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(at);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return mean + sorted[below] + (at - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

SeriesForecaster::SeriesForecaster(std::size_t slotsPerDay, std::vector<double> standard)
    : m_slotsPerDay(slotsPerDay), m_standard(std::move(standard)), m_recent(slotsPerDay), m_recentDays(slotsPerDay),
      m_missed(slotsPerDay) {
    m_standard.resize(slotsPerDay, m_standard.empty() ? 0.0 : m_standard.back());
}

std::optional<double> SeriesForecaster::past(std::size_t slot) const {
    const std::size_t oldest = m_added - m_past.size();
    if (slot < oldest || slot >= m_added)
        return std::nullopt;
    return m_past[slot - oldest];
}

std::array<std::optional<double>, 3> SeriesForecaster::components(std::size_t slot) const {
    std::array<std::optional<double>, 3> out;
    const std::size_t timeOfDay = slot % m_slotsPerDay;
    std::size_t yesterday = slot;
    while (yesterday >= m_added && yesterday >= m_slotsPerDay)
        yesterday -= m_slotsPerDay;
    if (slot >= m_slotsPerDay && yesterday == slot)
        yesterday -= m_slotsPerDay;
    out[0] = past(yesterday);
    if (m_recentDays[timeOfDay] > 0)
        out[1] = m_recent[timeOfDay];
    double sum = 0;
    std::size_t weeks = 0;
    for (std::size_t back = 7 * m_slotsPerDay; back <= slot && weeks < kWeeks; back += 7 * m_slotsPerDay) {
        if (const auto value = past(slot - back)) {
            sum += *value;
            ++weeks;
        }
    }
    if (weeks > 0)
        out[2] = sum / static_cast<double>(weeks);
    return out;
}

std::array<double, 3> SeriesForecaster::weights() const {
    std::array<double, 3> out{};
    double total = 0;
    for (std::size_t i = 0; i < out.size(); ++i) {
        if (m_errorWeight[i] <= 0)
            continue;
        const double meanSquare = m_squaredError[i] / m_errorWeight[i];
        out[i] = 1 / (meanSquare + 1e-12);
        total += out[i];
    }
    if (total <= 0)
        return {0, 1, 0};
    for (double& share : out)
        share /= total;
    return out;
}

double SeriesForecaster::combined(std::size_t slot) const {
    const auto parts = components(slot);
    const auto shares = weights();
    double sum = 0;
    double total = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (!parts[i] || shares[i] <= 0)
            continue;
        sum += shares[i] * *parts[i];
        total += shares[i];
    }
    if (total > 0)
        return sum / total;
    return parts[1] ? *parts[1] : m_standard[slot % m_slotsPerDay];
}

void SeriesForecaster::add(double value) {
    const std::size_t slot = m_added;
    const std::size_t timeOfDay = slot % m_slotsPerDay;
    const bool measured = std::isfinite(value);
    const double expected = combined(slot);
    if (measured && m_recentDays[timeOfDay] > 0) {
        const double keep = 1 - 1 / (kErrorDays * static_cast<double>(m_slotsPerDay));
        const auto parts = components(slot);
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (!parts[i])
                continue;
            const double miss = value - *parts[i];
            m_squaredError[i] = keep * m_squaredError[i] + miss * miss;
            m_errorWeight[i] = keep * m_errorWeight[i] + 1;
        }
        const double miss = value - expected;
        m_absoluteError = keep * m_absoluteError + std::abs(miss);
        m_absoluteWeight = keep * m_absoluteWeight + 1;
        m_missProduct = keep * m_missProduct + miss * m_lastMiss;
        m_missSquare = keep * m_missSquare + miss * miss;
        m_lastMiss = miss;
        m_missed[timeOfDay].push_back(miss);
        if (m_missed[timeOfDay].size() > kDeviationDays)
            m_missed[timeOfDay].pop_front();
    }
    if (measured) {
        if (m_recentDays[timeOfDay] == 0) {
            const double above = value - m_standard[timeOfDay];
            m_aboveStandard = m_aboveKnown ? m_aboveStandard + kShiftShare * (above - m_aboveStandard) : above;
            m_aboveKnown = true;
        }
        ++m_known;
        double& recent = m_recent[timeOfDay];
        const double share = std::max(kRecentShare, 1 / static_cast<double>(++m_recentDays[timeOfDay]));
        recent += share * (value - recent);
    }
    m_past.push_back(measured ? value : expected);
    if (m_past.size() > kWeeks * 7 * m_slotsPerDay)
        m_past.pop_front();
    ++m_added;
}

std::vector<SlotForecast> SeriesForecaster::next(std::size_t slots) const {
    std::vector<SlotForecast> out;
    out.reserve(slots);
    const double persistence = m_missSquare > 0 ? std::clamp(m_missProduct / m_missSquare, 0.0, kMaxPersistence) : 0.0;
    double correction = m_lastMiss;
    for (std::size_t slot = m_added; slot < m_added + slots; ++slot) {
        correction *= persistence;
        SlotForecast forecast;
        forecast.mean = combined(slot) + correction;
        if (m_recentDays[slot % m_slotsPerDay] == 0) {
            const double days = static_cast<double>(slot - m_added) / static_cast<double>(m_slotsPerDay);
            forecast.mean = combined(slot) + m_aboveStandard * std::exp(-days / kShiftFades);
        }
        const auto& missed = m_missed[slot % m_slotsPerDay];
        forecast.deviations.assign(missed.begin(), missed.end());
        // Too few days say little about the spread: half to twice the mean as well.
        if (missed.size() < 4)
            forecast.deviations.insert(forecast.deviations.end(), {-forecast.mean / 2, 0.0, forecast.mean});
        forecast.low = forecast.quantile(0.1);
        forecast.high = forecast.quantile(0.9);
        out.push_back(std::move(forecast));
    }
    return out;
}

std::optional<double> SeriesForecaster::meanAbsoluteError() const {
    if (m_absoluteWeight <= 0)
        return std::nullopt;
    return m_absoluteError / m_absoluteWeight;
}

} // namespace wattbourse::core
