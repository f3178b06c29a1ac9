// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twin.h"

namespace wattbourse::tests {
namespace {

class MeterSeal : public testing::Test {
protected:
    core::SealState state(Probe& probe) { return probe.meter().identity().value_or(core::MeterIdentity{}).seal; }
    Twin m_twin;
};

TEST_F(MeterSeal, ProvisioningNeedsAnOpenLidAndAnEmptyMeter) {
    Probe probe({.port = m_twin.port()});
    probe.waitConnected();
    EXPECT_EQ(probe.provision("WB-TEST", testKey()).error().detail,
              "the meter's lid is closed: open it to show that you are at the meter");
    m_twin.command("lid open");
    EXPECT_EQ(probe.provision("wb test", testKey()).error().code, core::ErrorCode::OutOfRange);
    EXPECT_EQ(probe.provision("WB-TEST", testKey())->meter, "WB-TEST");
    EXPECT_EQ(probe.provision("WB-TEST", testKey()).error().detail, "the meter has an identity and key already");
}

TEST_F(MeterSeal, SealingNeedsAClosedLidAndTheKey) {
    prepare(m_twin, /*sealed=*/false);
    {
        Probe stranger({.port = m_twin.port(), .key = serial::MeterKey()});
        stranger.waitConnected();
        EXPECT_EQ(stranger.seal().error().detail, "the meter refuses the proof: the key is not the meter's");
    }
    Probe probe(settingsFor(m_twin));
    probe.waitConnected();
    m_twin.command("lid open");
    EXPECT_EQ(probe.seal().error().detail, "the meter's lid is open: close it");
    m_twin.command("lid close");
    EXPECT_EQ(probe.seal()->sealGeneration, 1U);
}

TEST_F(MeterSeal, AnOpenedLidIsTold) {
    prepare(m_twin, /*sealed=*/true);
    Probe probe(settingsFor(m_twin));
    probe.readings(1);
    m_twin.command("lid open");
    m_twin.command("lid close");
    EXPECT_EQ(probe.fresh().tampers, 1U);
    probe.waitFor([&] { return state(probe) == core::SealState::Broken; }, "the broken seal");
    EXPECT_EQ(probe.meter().link().problem, "the meter's seal is broken: its lid was opened");
    const auto log = probe.tampers();
    ASSERT_EQ(log.size(), 1U);
    EXPECT_EQ(log[0].bootId, 1U);
    EXPECT_TRUE(log[0].time);
    EXPECT_FALSE(log[0].atBoot);
    const auto sealed = probe.seal();
    ASSERT_TRUE(sealed) << sealed.error().detail;
    EXPECT_EQ(sealed->sealGeneration, 2U);
    EXPECT_EQ(sealed->tampers, 1U);
}

TEST_F(MeterSeal, ALidFoundOpenAtPowerUpIsTold) {
    prepare(m_twin, /*sealed=*/true);
    // Opened and powered up within the same simulated millisecond would be the same: the switch is looked at first.
    m_twin.command("lid open");
    m_twin.command("power-cycle");
    Probe probe(settingsFor(m_twin));
    probe.waitConnected();
    EXPECT_EQ(state(probe), core::SealState::Broken);
    EXPECT_EQ(probe.meter().identity()->tampers, 1U);
}

TEST_F(MeterSeal, EveryCutOfThePowerWhileWritingRemembersTheOpening) {
    prepare(m_twin, /*sealed=*/true);
    // Latch 1 byte, state 10 bytes, log entry 10 bytes, of which unchanged ones are not written.
    for (int writes = 1; writes <= 16; ++writes) {
        Probe probe(settingsFor(m_twin));
        probe.waitConnected();
        const core::MeterIdentity before = probe.meter().identity().value();
        ASSERT_EQ(before.seal, core::SealState::Sealed) << writes;
        m_twin.command("cut-after " + std::to_string(writes));
        m_twin.command("lid open");
        m_twin.command("lid close");
        // Whatever the cut did, the boot after it (or the next one) ends the writing.
        m_twin.command("power-cycle");
        probe.waitFor([&] { return probe.meter().identity()->bootId > before.bootId; }, "a new boot");
        probe.waitConnected();
        probe.waitFor([&] { return state(probe) == core::SealState::Broken; }, "the broken seal");
        const core::MeterIdentity after = probe.meter().identity().value();
        EXPECT_EQ(after.meter, "WB-TEST") << writes;
        EXPECT_EQ(after.keyFingerprint, testKey().fingerprint()) << writes;
        EXPECT_EQ(after.tampers, before.tampers + 1) << writes;
        EXPECT_GE(after.counter, before.counter) << writes;
        ASSERT_TRUE(probe.seal()) << writes;
    }
}

} // namespace
} // namespace wattbourse::tests
