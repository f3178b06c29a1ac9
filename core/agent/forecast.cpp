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
// Of the regression: constant, six weekdays, how cold and how warm it is; what a day's weight becomes after another
// one; the days that it takes; the penalty.
constexpr std::size_t kFeatures = 9;
constexpr double kKeepADay = 0.96;
constexpr double kRegressionDays = 7;
constexpr double kPenalty = 2;

std::array<double, kFeatures> featuresOf(std::size_t weekday, double temperature) {
    std::array<double, kFeatures> row{1};
    if (weekday < 6)
        row[1 + weekday] = 1;
    // Heating and cooling each begin somewhere; between them temperature matters little.
    if (std::isfinite(temperature)) {
        row[7] = std::max(15 - temperature, 0.0) / 10;
        row[8] = std::max(temperature - 20, 0.0) / 10;
    }
    return row;
}

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
    : SeriesForecaster(DayClock(slotsPerDay), std::move(standard)) {}

SeriesForecaster::SeriesForecaster(DayClock clock, std::vector<double> standard)
    : m_clock(std::move(clock)), m_slotsPerDay(m_clock.slotsPerDay()), m_standard(std::move(standard)),
      m_recent(m_slotsPerDay), m_recentDays(m_slotsPerDay), m_missed(m_slotsPerDay),
      m_fits(m_slotsPerDay, RidgeFit(kFeatures)), m_coefficients(m_slotsPerDay) {
    m_standard.resize(m_slotsPerDay, m_standard.empty() ? 0.0 : m_standard.back());
}

std::optional<double> SeriesForecaster::past(std::size_t slot) const {
    const std::size_t oldest = m_added - m_past.size();
    if (slot < oldest || slot >= m_added)
        return std::nullopt;
    return m_past[slot - oldest];
}

std::array<std::optional<double>, SeriesForecaster::Components> SeriesForecaster::components(std::size_t slot,
                                                                                             double temperature) const {
    std::array<std::optional<double>, Components> out;
    const DayClock::Place place = m_clock.at(slot);
    // The newest day that is over by then.
    for (std::size_t days = 1; days <= kWeeks * 7 && !out[Yesterday]; ++days) {
        const auto then = m_clock.daysBefore(slot, days);
        if (!then)
            break;
        out[Yesterday] = past(*then);
        if (*then < m_added)
            break;
    }
    if (m_recentDays[place.timeOfDay] > 0)
        out[RecentDays] = m_recent[place.timeOfDay];
    double sum = 0;
    std::size_t weeks = 0;
    for (std::size_t week = 1; weeks < kWeeks; ++week) {
        const auto then = m_clock.daysBefore(slot, 7 * week);
        if (!then || *then + kWeeks * 7 * m_slotsPerDay < m_added)
            break;
        if (const auto value = past(*then)) {
            sum += *value;
            ++weeks;
        }
    }
    if (weeks > 0)
        out[SameWeekday] = sum / static_cast<double>(weeks);
    if (!m_coefficients[place.timeOfDay].empty())
        out[Regression] = dot(m_coefficients[place.timeOfDay], featuresOf(place.weekday, temperature));
    return out;
}

void SeriesForecaster::regress(std::size_t slot, double value, double temperature) {
    const DayClock::Place place = m_clock.at(slot);
    RidgeFit& fit = m_fits[place.timeOfDay];
    fit.add(featuresOf(place.weekday, temperature), value, 1, kKeepADay);
    if (fit.weight() >= kRegressionDays)
        m_coefficients[place.timeOfDay] = fit.solve(kPenalty);
}

std::array<double, SeriesForecaster::Components> SeriesForecaster::weights() const {
    std::array<double, Components> out{};
    double total = 0;
    for (std::size_t i = 0; i < out.size(); ++i) {
        if (m_errorWeight[i] <= 0)
            continue;
        const double meanSquare = m_squaredError[i] / m_errorWeight[i];
        out[i] = 1 / (meanSquare + 1e-12);
        total += out[i];
    }
    if (total <= 0)
        return {0, 1, 0, 0};
    for (double& share : out)
        share /= total;
    return out;
}

double SeriesForecaster::combined(std::size_t slot, double temperature) const {
    const auto parts = components(slot, temperature);
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
    return parts[RecentDays] ? *parts[RecentDays] : m_standard[m_clock.at(slot).timeOfDay];
}

void SeriesForecaster::add(double value, double temperature) {
    const std::size_t slot = m_added;
    const std::size_t timeOfDay = m_clock.at(slot).timeOfDay;
    const bool measured = std::isfinite(value);
    const double expected = combined(slot, temperature);
    if (measured && m_recentDays[timeOfDay] > 0) {
        const double keep = 1 - 1 / (kErrorDays * static_cast<double>(m_slotsPerDay));
        const auto parts = components(slot, temperature);
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
        regress(slot, value, temperature);
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

std::vector<SlotForecast> SeriesForecaster::next(std::size_t slots, std::span<const double> temperatures) const {
    std::vector<SlotForecast> out;
    out.reserve(slots);
    const double persistence = m_missSquare > 0 ? std::clamp(m_missProduct / m_missSquare, 0.0, kMaxPersistence) : 0.0;
    double correction = m_lastMiss;
    for (std::size_t slot = m_added; slot < m_added + slots; ++slot) {
        correction *= persistence;
        SlotForecast forecast;
        const std::size_t timeOfDay = m_clock.at(slot).timeOfDay;
        const std::size_t at = slot - m_added;
        const double expected =
            combined(slot, at < temperatures.size() ? temperatures[at] : std::numeric_limits<double>::quiet_NaN());
        forecast.mean = expected + correction;
        if (m_recentDays[timeOfDay] == 0) {
            const double days = static_cast<double>(slot - m_added) / static_cast<double>(m_slotsPerDay);
            forecast.mean = expected + m_aboveStandard * std::exp(-days / kShiftFades);
        }
        const auto& missed = m_missed[timeOfDay];
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
