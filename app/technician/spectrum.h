// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace wattbourse::app {

/// How raw codes of the meter's converter become volts and amperes: the constants of its calibration.
struct ScopeScale {
    double voltsPerCode{};
    double amperesPerCode{};
    /// Codes at no voltage and no current; the mean of the burst when not given.
    std::optional<double> voltageZero;
    std::optional<double> currentZero;
};

/// One channel in its unit, zero removed.
std::vector<double> scaled(std::span<const std::uint16_t> codes, double perCode, const std::optional<double>& zero);

/// The share of each harmonic in one whole mains cycle of a burst.
struct Spectrum {
    /// Amplitudes (peak) of order 1 on, in the unit of the samples.
    std::vector<double> amplitudes;
    /// Phase of the fundamental, radians.
    double phase{};
    /// Root of the summed squares of orders 2 on over the fundamental; none when there is no fundamental to speak of.
    std::optional<double> thd;
};

/// Discrete Fourier transform over the first whole cycle at `mainsHertz`, orders 1 to `orders` (fewer when the sampling
/// does not reach them). Resampled linearly, so that a cycle need not be a whole number of samples. None when the burst
/// is shorter than one cycle.
std::optional<Spectrum> spectrumOf(std::span<const double> samples, std::chrono::microseconds period, double mainsHertz,
                                   std::size_t orders = 15);

/// So many make a whole cycle, wherever in it each began.
constexpr std::size_t kBurstsOfACycle = 4;

/// One burst of both channels.
struct Burst {
    std::vector<double> volts;
    std::vector<double> amperes;
};

/// Of several bursts that may each be shorter than a cycle: laid over one another by the voltage's own phase, then
/// fitted with the fundamental and its harmonics (least squares). None while some part of the cycle was never seen, or
/// there is no voltage to lay them by. First the voltage's, then the current's.
std::optional<std::pair<Spectrum, Spectrum>> spectrumOfBursts(std::span<const Burst> bursts,
                                                              std::chrono::microseconds period, double mainsHertz,
                                                              std::size_t orders = 15);

} // namespace wattbourse::app
