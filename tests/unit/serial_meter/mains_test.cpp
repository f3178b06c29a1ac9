// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/simulator/mains.h"

#include <cmath>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>

#include <unistd.h>

namespace wattbourse::simulator {
namespace {

class Profile {
public:
    explicit Profile(const std::string& text)
        : m_path(std::filesystem::temp_directory_path() / ("mains-test-" + std::to_string(getpid()) + ".csv")) {
        std::ofstream(m_path) << text;
    }
    ~Profile() { std::filesystem::remove(m_path); }
    [[nodiscard]] std::string path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

/// rms of the converter's codes about their mean, over a second at 5 kHz.
double rmsOf(Mains& mains, bool current) {
    double sum = 0;
    double square = 0;
    for (int i = 0; i < 5000; ++i) {
        const double code = current ? mains.currentCode(i / 5000.0) : mains.voltageCode(i / 5000.0);
        sum += code;
        square += code * code;
    }
    return std::sqrt(square / 5000 - sum / 5000 * sum / 5000);
}

TEST(Mains, TheClampGivesAVoltForThirtyAmperes) {
    Mains mains(1);
    mains.setLoad(6900, 1);
    // 30 A are 1 V rms, 204.8 codes of 1/1024 of 5 V.
    EXPECT_NEAR(rmsOf(mains, true), 204.8, 0.3);
    mains.setLoad(3450, 0.5);
    EXPECT_NEAR(rmsOf(mains, true), 204.8, 0.3);
}

TEST(Mains, TheAdapterGivesAVoltForTwoHundredAndSixty) {
    Mains mains(1);
    EXPECT_NEAR(rmsOf(mains, false), 230.0 / 260 * 204.8, 0.3);
}

TEST(Mains, SameSeedSameSamples) {
    Mains a(5);
    Mains b(5);
    for (int i = 0; i < 1000; ++i)
        ASSERT_EQ(a.currentCode(i * 1e-4), b.currentCode(i * 1e-4));
}

TEST(Mains, AProfileHoldsItsStepsAndRepeats) {
    const Profile profile("seconds,watts\n0,100\n10,200,0.9\n# a note\n30,-50\n");
    Mains mains(1);
    ASSERT_EQ(mains.loadProfile(profile.path(), /*repeat=*/true), std::nullopt);
    const std::pair<double, double> expected[] = {{0, 100},  {9.9, 100}, {10, 200}, {29, 200},
                                                  {30, -50}, {49, -50},  {50, 100}, {61, 200}};
    for (const auto& [time, watts] : expected) {
        mains.followProfile(time);
        EXPECT_EQ(mains.netWatts(), watts) << time;
    }
}

TEST(Mains, RefusesAProfileByItsLine) {
    for (const char* bad : {"0,1\n0,2\n", "0,x\n", "0,1,2\n", "\n", "0,1,0\n"}) {
        const Profile profile(bad);
        Mains mains(1);
        EXPECT_TRUE(mains.loadProfile(profile.path(), false)) << bad;
    }
}

TEST(Mains, GenerationTurnsTheFlow) {
    Mains mains(1);
    mains.setLoad(500, 1);
    mains.setPv(2000);
    EXPECT_EQ(mains.netWatts(), -1500);
}

TEST(Mains, RefusesQuantitiesOutOfTheirRange) {
    Mains mains(1);
    EXPECT_TRUE(mains.set("hertz", 49.5));
    EXPECT_FALSE(mains.set("hertz", 0));
    EXPECT_FALSE(mains.set("noise", std::nan("")));
    EXPECT_FALSE(mains.set("colour", 1));
}

} // namespace
} // namespace wattbourse::simulator
