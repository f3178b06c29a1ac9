// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_plant.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace wattbourse::tests {

namespace {
constexpr double kPairs = 4500;
constexpr double kPeriod = 218e-6;
constexpr double kCodesPerVolt = 1024 / 5.0;

/// Mean of the current's product with itself a lag later, as the meter keeps it: samples saturate at 8 bits.
double lagMean(double rms, double turned) {
    constexpr int kSteps = 720;
    const auto kept = [rms](double angle) {
        return std::clamp(rms * std::numbers::sqrt2 * std::sin(angle), -127.0, 127.0);
    };
    double sum = 0;
    for (int k = 0; k < kSteps; ++k) {
        const double angle = 2 * std::numbers::pi * k / kSteps;
        sum += kept(angle) * kept(angle - turned);
    }
    return sum / kSteps;
}

template <class T>
T rounded(double value) {
    return static_cast<T>(std::llround(value));
}
} // namespace

serial::LiveBlock blockOf(const BenchPlant& plant) {
    const double i = plant.amps / 30 * (1 + plant.clampOff) * kCodesPerVolt;
    const double v = plant.volts / 260 * (1 + plant.adapterOff) * kCodesPerVolt;
    const double w = 2 * std::numbers::pi * plant.hertz * kPeriod;
    const double lag = std::round(2 * std::numbers::pi / w);
    const double sign = plant.powerFactor < 0 ? -1 : 1;
    const double phi = plant.lead * std::numbers::pi / 180 - std::acos(std::abs(plant.powerFactor));
    serial::LiveBlock out;
    out.pairs = static_cast<std::uint16_t>(kPairs);
    out.lagPairs = static_cast<std::uint16_t>(kPairs - lag);
    out.ticks = rounded<std::uint32_t>((kPairs - 1) * kPeriod / 0.5e-6);
    out.sumII = rounded<std::uint32_t>(kPairs * (i * i + plant.noise * plant.noise));
    out.sumILag = rounded<std::int32_t>((kPairs - lag) * lagMean(i, w * lag));
    out.sumVV = rounded<std::uint32_t>(kPairs * v * v);
    out.sumIVBefore = rounded<std::int32_t>(sign * kPairs * i * v * std::cos(w / 2 + phi));
    out.sumIVAfter = rounded<std::int32_t>(sign * kPairs * i * v * std::cos(w / 2 - phi));
    // The converter cuts off: half a code less on the mean.
    out.gap = rounded<std::uint16_t>((1.1 * kCodesPerVolt - 0.5) * 64);
    out.biasI = out.biasV = rounded<std::uint16_t>(plant.biasVolts * kCodesPerVolt);
    out.milliHertz = rounded<std::uint16_t>(plant.hertz * 1000);
    out.clipped = plant.clipped;
    return out;
}

serial::ReferenceReading readingOf(const BenchPlant& plant, int turns) {
    const double amps = plant.amps / turns;
    return {.volts = plant.volts, .amps = amps, .watts = plant.volts * amps * plant.powerFactor, .turns = turns};
}

} // namespace wattbourse::tests
