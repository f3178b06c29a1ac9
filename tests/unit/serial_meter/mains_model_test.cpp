// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Each hidden quantity of the simulated mains, looked at where the meter looks: in the converter's codes. Expected
// values follow from the quantity's definition, by hand.
#include "serial/simulator/mains.h"

#include <algorithm>
#include <cmath>
#include <complex>
#include <gtest/gtest.h>
#include <numbers>
#include <set>

namespace wattbourse::simulator {
namespace {

constexpr int kRate = 5000;
// Codes of 1 V at the pin, and of a household's rms quantities through ideal sensors.
constexpr double kCodesPerVolt = 204.8;
double codesOfAmps(double amps) {
    return amps / 30 * kCodesPerVolt;
}
double codesOfVolts(double volts) {
    return volts / 260 * kCodesPerVolt;
}

/// A second of both channels, taken in turn as the meter takes them.
struct Second {
    explicit Second(Mains& mains, double from = 0) {
        for (int k = 0; k < kRate; ++k) {
            const double time = from + k / static_cast<double>(kRate);
            current.push_back(mains.currentCode(time));
            voltage.push_back(mains.voltageCode(time));
        }
    }
    /// Amplitude and phase of `hertz` in a channel, by Fourier; rms is 1/sqrt 2 of the amplitude.
    static std::complex<double> part(const std::vector<double>& codes, double hertz) {
        std::complex<double> sum;
        for (std::size_t k = 0; k < codes.size(); ++k)
            sum += codes[k] * std::polar(1.0, -2 * std::numbers::pi * hertz * static_cast<double>(k) / kRate);
        return sum * (2.0 / static_cast<double>(codes.size()));
    }
    static double rms(const std::vector<double>& codes) {
        double sum = 0;
        double square = 0;
        for (const double code : codes) {
            sum += code;
            square += code * code;
        }
        const auto n = static_cast<double>(codes.size());
        return std::sqrt(square / n - sum / n * sum / n);
    }
    static double mean(const std::vector<double>& codes) {
        double sum = 0;
        for (const double code : codes)
            sum += code;
        return sum / static_cast<double>(codes.size());
    }
    /// Degrees by which the current leads the voltage.
    [[nodiscard]] double lead(double hertz = 50) const {
        return std::arg(part(current, hertz) / part(voltage, hertz)) * 180 / std::numbers::pi;
    }
    /// Mean of the channels' product, W through ideal sensors.
    [[nodiscard]] double watts() const {
        double sum = 0;
        for (std::size_t k = 0; k < current.size(); ++k)
            sum += (current[k] - mean(current)) * (voltage[k] - mean(voltage));
        return sum / static_cast<double>(current.size()) / kCodesPerVolt / kCodesPerVolt * 30 * 260;
    }
    std::vector<double> current;
    std::vector<double> voltage;
};

Mains at(double amps, double powerFactor = 1) {
    Mains mains(3);
    mains.setLoad(amps * 230 * powerFactor, powerFactor);
    return mains;
}

TEST(MainsModel, AmplitudeAndFrequency) {
    Mains mains = at(10);
    ASSERT_TRUE(mains.set("volts", 200));
    ASSERT_TRUE(mains.set("hertz", 60));
    const Second second(mains);
    EXPECT_NEAR(Second::rms(second.voltage), codesOfVolts(200), 0.3);
    // 2300 W at 200 V.
    EXPECT_NEAR(Second::rms(second.current), codesOfAmps(11.5), 0.3);
    EXPECT_NEAR(std::abs(Second::part(second.voltage, 60)), codesOfVolts(200) * std::numbers::sqrt2, 0.3);
    EXPECT_LT(std::abs(Second::part(second.voltage, 50)), 0.3);
}

TEST(MainsModel, HarmonicsOfCurrentAndVoltage) {
    Mains mains = at(10);
    mains.setHarmonic(3, 0.3, 90);
    mains.setHarmonic(5, 0.1, 0);
    mains.setVoltageHarmonic(7, 0.05, 0);
    const Second second(mains);
    const auto share = [](const std::vector<double>& codes, int order) {
        return std::abs(Second::part(codes, 50 * order)) / std::abs(Second::part(codes, 50));
    };
    EXPECT_NEAR(share(second.current, 3), 0.3, 0.002);
    EXPECT_NEAR(share(second.current, 5), 0.1, 0.002);
    EXPECT_NEAR(share(second.voltage, 7), 0.05, 0.002);
    EXPECT_NEAR(share(second.voltage, 3), 0, 0.002);
    // Of different orders: no power.
    EXPECT_NEAR(second.watts(), 2300, 8);
    mains.setHarmonic(3, 0, 0);
    mains.setVoltageHarmonic(7, 0, 0);
    const Second after(mains, 1);
    EXPECT_NEAR(share(after.current, 3), 0, 0.002);
    EXPECT_NEAR(share(after.voltage, 7), 0, 0.002);
}

TEST(MainsModel, ADimmerCutsAndASwitchedSupplyPulses) {
    Mains mains = at(5);
    ASSERT_TRUE(mains.setWave(Mains::Wave::Dimmer, 90));
    const Second dimmed(mains);
    EXPECT_NEAR(dimmed.watts(), 1150, 8);
    // Half the samples are at rest.
    const auto resting = std::count_if(dimmed.current.begin(), dimmed.current.end(),
                                       [](double code) { return std::abs(code - 511.5) < 3; });
    EXPECT_NEAR(static_cast<double>(resting), kRate / 2.0, kRate * 0.02);
    ASSERT_TRUE(mains.setWave(Mains::Wave::Smps, 40));
    const Second pulsed(mains, 1);
    EXPECT_NEAR(pulsed.watts(), 1150, 8);
    const double crest =
        (*std::max_element(pulsed.current.begin(), pulsed.current.end()) - 511.5) / Second::rms(pulsed.current);
    EXPECT_GT(crest, 2.2);
    EXPECT_FALSE(mains.setWave(Mains::Wave::Smps, 2));
    EXPECT_FALSE(mains.setWave(Mains::Wave::Dimmer, 175));
}

TEST(MainsModel, NoiseAndTheLackOfDither) {
    for (const double noise : {0.5, 1.0, 3.0}) {
        Mains mains = at(0);
        ASSERT_TRUE(mains.set("noise", noise));
        // The converter's own rounding adds 1/12 of a code squared.
        EXPECT_NEAR(Second::rms(Second(mains).current), std::sqrt(noise * noise + 1.0 / 12), 0.04 * noise);
    }
    // Without noise a bias inside a code gives the same code for ever, and a small current nothing at all.
    Mains still = at(0.02);
    ASSERT_TRUE(still.set("noise", 0));
    ASSERT_TRUE(still.set("bias", 2.5024));
    const Second second(still);
    EXPECT_EQ(std::set<double>(second.current.begin(), second.current.end()), std::set<double>{512});
}

TEST(MainsModel, SupplyAndBandgap) {
    Mains mains = at(10);
    ASSERT_TRUE(mains.set("supply", 4.75));
    const Second second(mains);
    EXPECT_NEAR(Second::rms(second.current), codesOfAmps(10) * 5 / 4.75, 0.3);
    EXPECT_NEAR(Second::mean(second.current), 2.5 * 1024 / 4.75 - 0.5, 0.3);
    ASSERT_TRUE(mains.set("bandgap", 1.062));
    double sum = 0;
    for (int i = 0; i < 4000; ++i)
        sum += mains.bandgapCode();
    EXPECT_NEAR(sum / 4000, 1.062 * 1024 / 4.75 - 0.5, 0.05);
}

TEST(MainsModel, TheConvertersBow) {
    // A quarter up the range the sine of the bow is at its greatest.
    for (const auto& [bias, bow] : {std::pair{1.25, 4.0}, {3.75, -4.0}, {2.5, 0.0}}) {
        Mains mains = at(0);
        ASSERT_TRUE(mains.set("inl", 4));
        ASSERT_TRUE(mains.set("bias", bias));
        EXPECT_NEAR(Second::mean(Second(mains).current), bias * kCodesPerVolt + bow - 0.5, 0.1) << bias;
    }
}

TEST(MainsModel, TheClampsGainPhaseDroopAndReversal) {
    Mains mains = at(10);
    ASSERT_TRUE(mains.set("ct-gain", 2.4));
    ASSERT_TRUE(mains.set("ct-phase", 2.8));
    Second second(mains);
    EXPECT_NEAR(Second::rms(second.current), codesOfAmps(10) * 1.024, 0.2);
    EXPECT_NEAR(second.lead(), 2.8, 0.05);
    ASSERT_TRUE(mains.set("ct-sign", -1));
    second = Second(mains, 1);
    EXPECT_NEAR(std::abs(second.lead()), 180 - 2.8, 0.05);
    EXPECT_LT(second.watts(), 0);

    // At 0.4 A half of the droop is left, at 10 A a twenty-sixth.
    for (const auto& [amps, left] : {std::pair{0.4, 0.5}, {10.0, 1 / 26.0}}) {
        Mains small = at(amps);
        ASSERT_TRUE(small.set("noise", 0.5));
        ASSERT_TRUE(small.set("ct-droop", 20));
        ASSERT_TRUE(small.set("ct-phase-droop", 8));
        const Second drooped(small);
        EXPECT_NEAR(std::abs(Second::part(drooped.current, 50)) / std::numbers::sqrt2 / codesOfAmps(amps),
                    1 - 0.2 * left, 0.01)
            << amps;
        EXPECT_NEAR(drooped.lead(), 8 * left, 0.5) << amps;
    }
}

TEST(MainsModel, TheAdaptersGainAndPhase) {
    Mains mains = at(10);
    ASSERT_TRUE(mains.set("vt-gain", -1.7));
    ASSERT_TRUE(mains.set("vt-phase", 5.1));
    const Second second(mains);
    EXPECT_NEAR(Second::rms(second.voltage), codesOfVolts(230) * 0.983, 0.2);
    EXPECT_NEAR(second.lead(), -5.1, 0.05);
}

TEST(MainsModel, PowerFactorsLagAndLead) {
    for (const double factor : {0.5, 0.8, -0.8}) {
        Mains mains(3);
        mains.setLoad(1150, factor);
        const Second second(mains);
        EXPECT_NEAR(second.watts(), 1150, 8) << factor;
        const double degrees = std::acos(std::abs(factor)) * 180 / std::numbers::pi;
        EXPECT_NEAR(second.lead(), factor > 0 ? -degrees : degrees, 0.1) << factor;
    }
}

TEST(MainsModel, TooMuchCurrentMeetsTheConvertersEnds) {
    Mains mains = at(60);
    const Second second(mains);
    EXPECT_EQ(*std::max_element(second.current.begin(), second.current.end()), 1023);
    EXPECT_EQ(*std::min_element(second.current.begin(), second.current.end()), 0);
}

TEST(MainsModel, AnotherSeedIsAnotherNoise) {
    Mains a(5);
    Mains b(6);
    int equal = 0;
    for (int i = 0; i < 1000; ++i)
        equal += a.currentCode(i * 1e-4) == b.currentCode(i * 1e-4) ? 1 : 0;
    EXPECT_LT(equal, 900);
}

} // namespace
} // namespace wattbourse::simulator
