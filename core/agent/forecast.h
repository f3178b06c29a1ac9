// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/day_clock.h"
#include "core/forecast/ridge.h"

#include <array>
#include <cstddef>
#include <deque>
#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace wattbourse::core {

/// What is expected of one slot. `low` and `high` hold the value with about four chances in five.
struct SlotForecast {
    double mean{};
    double low{};
    double high{};
    /// What the value was above `mean` on recent days at this time of day; with equal chances. Never empty.
    std::vector<double> deviations;

    /// The value that is not exceeded with probability `p`, within the deviations seen.
    [[nodiscard]] double quantile(double p) const;
};

/// Forecasts one quantity per slot (load, PV, price) from its own past alone: seasonal-naive (yesterday), a profile of
/// recent days, a profile of the same weekday, and a regression on time of day, weekday and temperature, weighted by
/// how well each did lately, and corrected by the latest error, which fades. Units are the caller's. Not thread-safe.
class SeriesForecaster {
public:
    enum Component : std::size_t { Yesterday, RecentDays, SameWeekday, Regression, Components };

    /// `slotsPerDay` values a day. Until a day is known, `standard` (one value for each slot of a day, whose first slot
    /// is the series' first) is the forecast and half of it to twice it the band.
    SeriesForecaster(std::size_t slotsPerDay, std::vector<double> standard);
    /// Days by the clock of the site; `standard` from midnight on.
    SeriesForecaster(DayClock clock, std::vector<double> standard);

    /// The next slot's value. NaN where it was not measured: the forecast takes its place and nothing is learned.
    /// `temperature` outdoors in degrees Celsius, NaN where there is none.
    void add(double value, double temperature = std::numeric_limits<double>::quiet_NaN());
    /// The slots that follow the last added one; with the temperatures that are expected then, as far as there are any.
    [[nodiscard]] std::vector<SlotForecast> next(std::size_t slots, std::span<const double> temperatures = {}) const;

    /// False until one day is known: what next() answers is then the stated default and no knowledge of this site.
    [[nodiscard]] bool hasHistory() const { return m_known >= m_slotsPerDay; }
    /// Mean absolute error of the forecast a day ahead, over about the last two weeks; absent without history.
    [[nodiscard]] std::optional<double> meanAbsoluteError() const;
    /// Shares of the components in the forecast; they add up to 1.
    [[nodiscard]] std::array<double, Components> weights() const;
    [[nodiscard]] std::size_t added() const { return m_added; }

private:
    static constexpr std::size_t kWeeks = 4;
    static constexpr std::size_t kDeviationDays = 28;

    [[nodiscard]] std::array<std::optional<double>, Components> components(std::size_t slot, double temperature) const;
    [[nodiscard]] double combined(std::size_t slot, double temperature) const;
    [[nodiscard]] std::optional<double> past(std::size_t slot) const;
    void regress(std::size_t slot, double value, double temperature);

    DayClock m_clock;
    std::size_t m_slotsPerDay;
    std::vector<double> m_standard;
    std::size_t m_added = 0;
    std::size_t m_known = 0;
    // The last kWeeks weeks, newest at the back.
    std::deque<double> m_past;
    // By time of day: exponential mean of recent days and the number of days in it.
    std::vector<double> m_recent;
    std::vector<std::size_t> m_recentDays;
    // By time of day: what a forecast a day ahead missed by, newest at the back.
    std::vector<std::deque<double>> m_missed;
    // By time of day: sums of the regression and its coefficients.
    std::vector<RidgeFit> m_fits;
    std::vector<std::vector<double>> m_coefficients;
    // Exponential means of the components' squared errors and of the combination's absolute error.
    std::array<double, Components> m_squaredError{};
    std::array<double, Components> m_errorWeight{};
    double m_absoluteError = 0;
    double m_absoluteWeight = 0;
    // Latest miss and its running products, for how fast it fades.
    double m_lastMiss = 0;
    double m_missProduct = 0;
    double m_missSquare = 0;
    // Exponential mean of what was measured above `standard`, while that is all there is.
    double m_aboveStandard = 0;
    bool m_aboveKnown = false;
};

} // namespace wattbourse::core
