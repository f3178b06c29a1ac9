// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/technician/spectrum.h"

#include <cmath>
#include <gtest/gtest.h>
#include <numbers>

namespace wattbourse::app {

namespace {

using std::chrono::microseconds;

std::vector<double> wave(double hertz, double periodUs, std::size_t count, const std::vector<double>& shares) {
    std::vector<double> out;
    for (std::size_t k = 0; k < count; ++k) {
        double v = 0;
        for (std::size_t h = 0; h < shares.size(); ++h)
            v += shares[h] * std::sin(2 * std::numbers::pi * hertz * static_cast<double>(h + 1) *
                                      static_cast<double>(k) * periodUs * 1e-6);
        out.push_back(325 * v);
    }
    return out;
}

} // namespace

TEST(Spectrum, FindsTheHarmonicsThatWerePutIn) {
    const auto samples = wave(50, 200, 160, {1, 0, 0.05, 0, 0.03});
    const auto found = spectrumOf(samples, microseconds(200), 50);
    ASSERT_TRUE(found);
    ASSERT_EQ(found->amplitudes.size(), 15U);
    EXPECT_NEAR(found->amplitudes[0], 325, 0.5);
    EXPECT_NEAR(found->amplitudes[2] / found->amplitudes[0], 0.05, 0.001);
    EXPECT_NEAR(found->amplitudes[4] / found->amplitudes[0], 0.03, 0.001);
    EXPECT_NEAR(*found->thd, std::hypot(0.05, 0.03), 0.002);
}

// 91.7 samples a cycle: a transform over 92 of them would smear 0.3 % over every order.
TEST(Spectrum, ACycleNeedNotBeAWholeNumberOfSamples) {
    const auto found = spectrumOf(wave(50, 218, 200, {1}), microseconds(218), 50);
    ASSERT_TRUE(found);
    EXPECT_LT(*found->thd, 0.001);
}

TEST(Spectrum, RefusesLessThanACycle) {
    EXPECT_FALSE(spectrumOf(wave(50, 200, 100, {1}), microseconds(200), 50));
    EXPECT_FALSE(spectrumOf(wave(50, 200, 160, {1}), microseconds(200), 0));
    EXPECT_FALSE(spectrumOf(wave(50, 200, 160, {1}), microseconds(0), 50));
}

TEST(Spectrum, ASilentChannelHasNoDistortion) {
    const auto found = spectrumOf(std::vector<double>(160, 0.0), microseconds(200), 50);
    ASSERT_TRUE(found);
    EXPECT_FALSE(found->thd);
}

TEST(Spectrum, ScalingTakesTheZeroAway) {
    const std::vector<std::uint16_t> codes{510, 512, 514};
    EXPECT_EQ(scaled(codes, 0.5, std::nullopt), (std::vector<double>{-1, 0, 1}));
    EXPECT_EQ(scaled(codes, 0.5, 510), (std::vector<double>{0, 1, 2}));
    EXPECT_TRUE(scaled({}, 0.5, std::nullopt).empty());
}

// The meter's burst is 80 pairs of 218 us: 0.87 of a cycle.
TEST(Spectrum, ShortBurstsTogetherMakeACycle) {
    const double w = 2 * std::numbers::pi * 50 * 218e-6;
    const auto burst = [w](double from, double zero) {
        Burst out;
        for (int n = 0; n < 80; ++n) {
            const double x = w * n + from;
            out.volts.push_back(zero + 325 * (std::cos(x) + 0.05 * std::cos(3 * x + 0.4) + 0.01 * std::sin(2 * x)));
            out.amperes.push_back(zero +
                                  17 * (std::cos(x - 0.3) + 0.2 * std::cos(5 * x + 1) + 0.04 * std::sin(15 * x)));
        }
        return out;
    };
    const std::vector<Burst> bursts{burst(0.2, 650), burst(2.1, 650), burst(4.4, 650)};
    const auto found = spectrumOfBursts(bursts, microseconds(218), 50);
    ASSERT_TRUE(found);
    const auto& [u, i] = *found;
    EXPECT_NEAR(u.amplitudes[0], 325, 0.1);
    EXPECT_NEAR(u.amplitudes[1] / u.amplitudes[0], 0.01, 0.0005);
    EXPECT_NEAR(u.amplitudes[2] / u.amplitudes[0], 0.05, 0.0005);
    EXPECT_NEAR(*u.thd, std::hypot(0.05, 0.01), 0.001);
    EXPECT_NEAR(i.amplitudes[4] / i.amplitudes[0], 0.2, 0.001);
    EXPECT_NEAR(i.amplitudes[14] / i.amplitudes[0], 0.04, 0.002);
    EXPECT_NEAR(std::remainder(i.phase - u.phase, 2 * std::numbers::pi), -0.3, 0.001);
    // One alone leaves a gap, and what nobody saw is not made up.
    EXPECT_FALSE(spectrumOfBursts(std::vector<Burst>{burst(0.2, 650)}, microseconds(218), 50));
    EXPECT_FALSE(spectrumOfBursts({}, microseconds(218), 50));
    // The load was changed between them.
    std::vector<Burst> changed = bursts;
    changed.push_back(burst(1.1, 650));
    for (double& a : changed.back().amperes)
        a = 650 + (a - 650) / 2;
    EXPECT_FALSE(spectrumOfBursts(changed, microseconds(218), 50));
}

} // namespace wattbourse::app
