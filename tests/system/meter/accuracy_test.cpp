// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twin.h"

#include <cmath>

// Expected values are the simulator's load itself, which the firmware knows only through 10-bit samples with 0.5 codes
// of noise. The bounds are those of the prototype's table with room for the seed.
namespace wattbourse::tests {
namespace {

class MeterAccuracy : public testing::Test {
protected:
    void SetUp() override {
        prepare(m_twin, /*sealed=*/false);
        m_probe = std::make_unique<Probe>(settingsFor(m_twin));
        m_probe->waitConnected();
    }
    core::MeterReading at(const std::string& load) {
        m_twin.command(load);
        return m_probe->fresh();
    }
    static double percentOff(std::int64_t got, double want) { return 100 * (static_cast<double>(got) / want - 1); }

    Twin m_twin;
    std::unique_ptr<Probe> m_probe;
};

TEST_F(MeterAccuracy, FiveAmperesWithinATenthOfAPerCent) {
    const core::MeterReading r = at("load 1150");
    EXPECT_LT(std::abs(percentOff(r.currentMicroAmps, 5'000'000)), 0.1) << r.currentMicroAmps;
    EXPECT_LT(std::abs(percentOff(r.powerMilliWatts, 1'150'000)), 0.1) << r.powerMilliWatts;
    EXPECT_LT(std::abs(percentOff(r.voltageMilliVolts, 230'000)), 0.1) << r.voltageMilliVolts;
    EXPECT_NEAR(static_cast<double>(r.frequencyMilliHertz), 50'000, 5);
    EXPECT_NEAR(static_cast<double>(r.duration.count()), 15'000, 600);
    EXPECT_FALSE(r.indicative);
    EXPECT_FALSE(r.clipped);
}

TEST_F(MeterAccuracy, SmallCurrentsLoseTheirNoise) {
    // 50 mA are a third of a code: without the lag product it would read 0.1 A.
    EXPECT_LT(std::abs(percentOff(at("load 11.5").currentMicroAmps, 50'000)), 5);
    EXPECT_LT(std::abs(percentOff(at("load 46").powerMilliWatts, 46'000)), 2);
    EXPECT_LE(at("load 0").currentMicroAmps, 10'000);
}

TEST_F(MeterAccuracy, PhaseAndDirectionAreRight) {
    // A slip of the sign of the sampling skew (1.95 degrees) would cost 6 % here.
    EXPECT_LT(std::abs(percentOff(at("load 1150 0.5").powerMilliWatts, 1'150'000)), 0.3);
    EXPECT_LT(std::abs(percentOff(at("load 1150 -0.5").powerMilliWatts, 1'150'000)), 0.3);
    EXPECT_LT(std::abs(percentOff(at("load -2300").powerMilliWatts, -2'300'000)), 0.2);
}

TEST_F(MeterAccuracy, SupplyAndFrequencyDoNotMatter) {
    m_twin.command("set supply 4.8");
    EXPECT_LT(std::abs(percentOff(at("load 1150").powerMilliWatts, 1'150'000)), 0.3);
    m_twin.command("set supply 5.2");
    m_twin.command("set hertz 49.2");
    EXPECT_LT(std::abs(percentOff(at("load 1150").powerMilliWatts, 1'150'000)), 0.3);
}

TEST_F(MeterAccuracy, WithoutTheAdapterPowerIsApparentAndSaysSo) {
    m_twin.command("set vt-gain -100");
    const core::MeterReading r = at("load 1150 0.5");
    EXPECT_TRUE(r.indicative);
    EXPECT_EQ(r.voltageMilliVolts, 0);
    EXPECT_LT(std::abs(percentOff(r.powerMilliWatts, 2'300'000)), 0.3) << r.powerMilliWatts;
}

TEST_F(MeterAccuracy, ClippingIsFlagged) {
    EXPECT_TRUE(at("load 15000").clipped);
}

TEST_F(MeterAccuracy, AHarmonicAddsToTheCurrentNotToThePower) {
    m_twin.command("harmonic 3 0.5 0");
    const core::MeterReading r = at("load 1150");
    EXPECT_LT(std::abs(percentOff(r.currentMicroAmps, 5e6 * std::sqrt(1.25))), 0.2);
    EXPECT_LT(std::abs(percentOff(r.powerMilliWatts, 1'150'000)), 0.2);
}

} // namespace
} // namespace wattbourse::tests
