// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hex.h"
#include "serial/frame/frame.h"
#include "serial/protocol/meter_protocol.h"
#include "tests/support/temporary_folder.h"
#include "twin.h"

#include <array>
#include <poll.h>
#include <thread>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace wattbourse::tests {
namespace {

using State = core::MeterLink::State;

/// The port without the link: bytes as they are.
class RawPort {
public:
    RawPort(const std::string& path, speed_t speed) : m_fd(open(path.c_str(), O_RDWR | O_NOCTTY | O_NONBLOCK)) {
        termios raw{};
        cfmakeraw(&raw);
        cfsetspeed(&raw, speed);
        EXPECT_EQ(tcsetattr(m_fd, TCSANOW, &raw), 0);
    }
    ~RawPort() { close(m_fd); }
    RawPort(const RawPort&) = delete;
    RawPort& operator=(const RawPort&) = delete;

    void write(const core::Bytes& bytes) {
        EXPECT_EQ(::write(m_fd, bytes.data(), bytes.size()), static_cast<ssize_t>(bytes.size()));
    }
    /// What comes until `quietMs` of silence, at most about 2 kB.
    core::Bytes read(int quietMs) {
        core::Bytes all;
        pollfd entry{m_fd, POLLIN, 0};
        while (all.size() < 2048 && poll(&entry, 1, quietMs) == 1) {
            std::array<std::uint8_t, 1024> chunk{};
            const ssize_t got = ::read(m_fd, chunk.data(), chunk.size());
            if (got <= 0)
                break;
            core::append(all, core::ByteView(chunk).first(static_cast<std::size_t>(got)));
        }
        return all;
    }

private:
    int m_fd;
};

class MeterLinkTest : public testing::Test {
protected:
    void connect(bool sealed) {
        prepare(m_twin, sealed);
        m_twin.command("load 1150");
        m_probe = std::make_unique<Probe>(settingsFor(m_twin));
        m_probe->waitConnected();
    }
    core::MeterIdentity identity() { return m_probe->meter().identity().value_or(core::MeterIdentity{}); }
    void expectNoAlarm() {
        const core::MeterLink link = m_probe->meter().link();
        EXPECT_EQ(link.macFailures, 0U);
        EXPECT_EQ(link.counterRegressions, 0U);
    }

    Twin m_twin;
    std::unique_ptr<Probe> m_probe;
};

TEST_F(MeterLinkTest, TheFirmwaresHelloIsTheGoldenFrame) {
    RawPort port(m_twin.port(), B115200);
    // Nothing in the EEPROM, second boot, by the reset pin, uptime 0, counter 256: every byte is known. Written
    // by the Python script of the unit tests' golden frames.
    port.read(50);
    m_twin.command("reset");
    EXPECT_EQ(core::toHex(port.read(300)), "04010101020101010101010101010101010101020201010102010101010101020f0101"
                                           "010101020201010101010202038c6800");
}

TEST_F(MeterLinkTest, ReadingsComeSealedAndInOrder) {
    connect(/*sealed=*/true);
    const auto readings = m_probe->readings(3);
    ASSERT_EQ(readings.size(), 3U);
    for (std::size_t i = 0; i < readings.size(); ++i) {
        EXPECT_EQ(readings[i].counter, i);
        EXPECT_EQ(readings[i].meter, "WB-TEST");
        EXPECT_EQ(readings[i].record.size(), std::size_t{WBM_READING_SIZE});
    }
    EXPECT_EQ(identity().keyFingerprint, testKey().fingerprint());
    EXPECT_EQ(m_probe->meter().link().problem, "");
    EXPECT_EQ(m_probe->meter().link().sequenceGaps, 0U);
    // Sealed when first sent, not only when fetched again.
    EXPECT_FALSE(readings.back().backfilled);
    expectNoAlarm();
}

TEST_F(MeterLinkTest, AResetLosesNoStoredReadingAndNoCounter) {
    connect(/*sealed=*/true);
    m_probe->readings(2);
    m_twin.command("reset");
    m_probe->waitFor([this] { return identity().bootId == 2; }, "the second boot");
    const core::MeterReading after = m_probe->fresh();
    EXPECT_EQ(after.bootId, 2U);
    EXPECT_GE(after.counter, 256U);
    EXPECT_EQ(identity().seal, core::SealState::Sealed);
    EXPECT_EQ(identity().resetCause, "reset");
    // A terminal that starts anew gets the readings from before the reset out of the ring.
    Probe* old = m_probe.release();
    delete old;
    Probe anew(settingsFor(m_twin));
    const auto readings = anew.readings(4);
    EXPECT_EQ(readings[0].bootId, 1U);
    EXPECT_EQ(readings[0].counter, 0U);
    EXPECT_TRUE(readings[0].backfilled);
    EXPECT_EQ(anew.meter().link().macFailures, 0U);
    EXPECT_EQ(anew.meter().link().counterRegressions, 0U);
}

TEST_F(MeterLinkTest, APowerCutLosesTheStoreNotTheCounter) {
    connect(/*sealed=*/true);
    m_probe->readings(2);
    m_twin.command("power-cycle");
    m_probe->waitFor([this] { return identity().bootId == 2; }, "the second boot");
    EXPECT_EQ(m_probe->fresh().bootId, 2U);
    EXPECT_EQ(identity().seal, core::SealState::Sealed);
    EXPECT_EQ(identity().resetCause, "power on");
    expectNoAlarm();
}

TEST_F(MeterLinkTest, UnpluggedAndReplugged) {
    connect(/*sealed=*/true);
    const std::uint32_t before = m_probe->readings(1).back().counter;
    m_twin.command("unplug");
    m_probe->waitFor([this] { return m_probe->meter().link().state == State::Lost; }, "the loss");
    m_twin.command("replug");
    m_probe->waitConnected();
    const auto readings = m_probe->readings(m_probe->count() + 2);
    for (std::size_t i = 1; i < readings.size(); ++i)
        EXPECT_EQ(readings[i].counter, readings[i - 1].counter + 1);
    EXPECT_GT(readings.back().counter, before);
    EXPECT_EQ(m_probe->meter().link().reconnects, 1U);
    EXPECT_EQ(m_probe->meter().link().crcFailures, 0U);
    expectNoAlarm();
}

TEST_F(MeterLinkTest, WhatWasReadWhileUnpluggedIsFetched) {
    connect(/*sealed=*/true);
    m_probe->readings(1);
    m_twin.command("unplug");
    m_probe->waitFor([this] { return m_probe->meter().link().state == State::Lost; }, "the loss");
    const auto secondsNow = [this] { return std::stod(m_twin.command("status").substr(8)); };
    const double from = secondsNow();
    while (secondsNow() < from + 50)
        usleep(20'000);
    m_twin.command("replug");
    m_probe->waitConnected();
    const auto readings = m_probe->readings(4);
    std::size_t fetched = 0;
    for (std::size_t i = 0; i < readings.size(); ++i) {
        EXPECT_EQ(readings[i].counter, i);
        fetched += readings[i].backfilled ? 1U : 0U;
    }
    EXPECT_GE(fetched, 2U);
    expectNoAlarm();
}

TEST_F(MeterLinkTest, SurvivesAStreamOfGarbage) {
    connect(/*sealed=*/true);
    m_probe->readings(1);
    m_twin.command("garbage 8192");
    m_probe->fresh();
    // An answer after the noise: the meter still listens.
    const auto sealedAgain = m_probe->seal();
    ASSERT_TRUE(sealedAgain) << sealedAgain.error().detail;
    EXPECT_EQ(sealedAgain->seal, core::SealState::Sealed);
    EXPECT_EQ(sealedAgain->tampers, 0U);
    EXPECT_EQ(sealedAgain->bootId, 1U);
    expectNoAlarm();
}

TEST_F(MeterLinkTest, AWrongBaudRateGivesNoFrameAndDoesNoHarm) {
    prepare(m_twin, /*sealed=*/true);
    {
        RawPort port(m_twin.port(), B9600);
        port.write(serial::encodeFrame({WBM_IDENT, 1, {}}).value());
        serial::FrameDecoder decoder;
        EXPECT_TRUE(decoder.feed(port.read(300)).empty());
    }
    Probe probe(settingsFor(m_twin));
    EXPECT_EQ(probe.readings(1).at(0).counter, 0U);
}

TEST_F(MeterLinkTest, ItsResetAtTheOpeningOfThePortIsOutwaited) {
    Twin uno({"--dtr"});
    // Its first boot is over and written down: a reset within the first millisecond would be no second one.
    while (uno.command("status").starts_with("seconds 0.0"))
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    Probe probe({.port = uno.port()});
    probe.waitConnected();
    EXPECT_GE(probe.meter().identity()->bootId, 2U);
}

TEST_F(MeterLinkTest, AnotherKeyGetsNoReadings) {
    prepare(m_twin, /*sealed=*/true);
    serial::MeterSettings settings = settingsFor(m_twin);
    settings.key = serial::MeterKey();
    Probe probe(settings);
    probe.waitConnected();
    EXPECT_NE(probe.meter().link().problem.find("does not hold this terminal's key"), std::string::npos);
    probe.waitFor([&] { return probe.meter().link().framesOk >= 5; }, "readings on the wire");
    EXPECT_EQ(probe.count(), 0U);
}

TEST_F(MeterLinkTest, ARecordedSessionIsJudgedTheSameWhenItIsReplayed) {
    prepare(m_twin, /*sealed=*/true);
    const test::TemporaryFolder folder;
    serial::MeterSettings live = settingsFor(m_twin);
    live.recordTo = folder.path() / "session";
    std::vector<core::MeterReading> heard;
    {
        Probe probe(live);
        probe.readings(2);
        m_twin.command("reset");
        heard = probe.readings(4);
    }
    ASSERT_GE(heard.size(), 4U);

    serial::MeterSettings again = settingsFor(m_twin);
    again.port = "replay:" + live.recordTo;
    again.replaySpeed = 0;
    Probe replay(again);
    replay.waitFor([&] { return replay.meter().link().trouble == core::MeterTrouble::RecordingEnded; }, "the end");
    const auto replayed = replay.readings(heard.size());
    ASSERT_EQ(replayed.size(), heard.size());
    for (std::size_t i = 0; i < heard.size(); ++i) {
        EXPECT_EQ(replayed[i].record, heard[i].record) << i;
        EXPECT_NEAR(static_cast<double>(replayed[i].end.seconds), static_cast<double>(heard[i].end.seconds), 1) << i;
    }
    EXPECT_EQ(replay.meter().link().macFailures, 0U);
    EXPECT_EQ(replay.meter().identity()->keyFingerprint, testKey().fingerprint());

    // The proofs in it are judged, not believed.
    again.key = serial::MeterKey();
    Probe stranger(again);
    stranger.waitFor([&] { return stranger.meter().link().trouble == core::MeterTrouble::RecordingEnded; }, "the end");
    EXPECT_EQ(stranger.count(), 0U);

    again.port = "replay:" + (folder.path() / "none").string();
    Probe nothing(again);
    nothing.waitFor([&] { return !nothing.meter().link().problem.empty(); }, "the reason");
    EXPECT_NE(nothing.meter().link().problem.find("cannot be read"), std::string::npos);
}

TEST(SeveralMeters, RunInOneProgramEachWithItsOwnLoadLidAndCable) {
    Twin street({"--load", "500"}, 3);
    street.command("load 2300", 2);
    street.command("lid open", 3);
    std::vector<std::unique_ptr<Probe>> probes;
    std::array<std::atomic<std::int64_t>, 3> power{};
    std::vector<core::Subscription> listening;
    for (int i = 0; i < 3; ++i) {
        const auto at = static_cast<std::size_t>(i);
        probes.push_back(std::make_unique<Probe>(serial::MeterSettings{.port = street.port(i + 1)}));
        listening.push_back(
            probes[at]->meter().onLive([&power, at](const core::MeterReading& r) { power[at] = r.powerMilliWatts; }));
        probes[at]->waitConnected();
        probes[at]->meter().setLive(true);
    }
    const std::array<double, 3> watts{500, 2300, 500};
    for (std::size_t i = 0; i < 3; ++i)
        probes[i]->waitFor(
            [&] { return std::abs(static_cast<double>(power[i]) / 1000 - watts[i]) < watts[i] / 100 + 5; },
            "a live value of its own load");
    street.command("unplug", 1);
    probes[0]->waitFor([&] { return probes[0]->meter().link().state == State::Lost; }, "the loss");
    EXPECT_EQ(probes[1]->meter().link().state, State::Connected);
    EXPECT_EQ(street.stop(), 0);
}

TEST_F(MeterLinkTest, AnotherMeterIsNamed) {
    prepare(m_twin, /*sealed=*/false);
    serial::MeterSettings settings = settingsFor(m_twin);
    settings.meter = "WB-OTHER";
    Probe probe(settings);
    probe.waitConnected();
    EXPECT_EQ(probe.meter().link().problem, "another meter answers: WB-TEST instead of WB-OTHER");
}

TEST_F(MeterLinkTest, LiveValuesAndABurst) {
    m_twin.command("load 2300");
    Probe probe({.port = m_twin.port()});
    std::atomic<std::int64_t> power{0};
    const core::Subscription live =
        probe.meter().onLive([&](const core::MeterReading& r) { power = r.powerMilliWatts; });
    probe.waitConnected();
    probe.meter().setLive(true);
    // The first block may hold the load before.
    probe.waitFor([&] { return std::abs(static_cast<double>(power) - 2.3e6) < 2.3e4; }, "a live value of the load");

    const core::MeterScope scope = probe.scope();
    ASSERT_EQ(scope.current.size(), 80U);
    ASSERT_EQ(scope.voltage.size(), 80U);
    EXPECT_NEAR(static_cast<double>(scope.pairPeriod.count()), 221, 3);
    // 80 pairs are 0.88 of a cycle: both half waves of 10 A (96 codes) and 230 V (256 codes) about the middle.
    const auto [lowI, highI] = std::minmax_element(scope.current.begin(), scope.current.end());
    const auto [lowV, highV] = std::minmax_element(scope.voltage.begin(), scope.voltage.end());
    EXPECT_NEAR(*highI - *lowI, 2 * 96.5, 30);
    EXPECT_NEAR(*highV - *lowV, 2 * 256.2, 70);
}

TEST_F(MeterLinkTest, TheIntervalHasItsBounds) {
    connect(/*sealed=*/false);
    m_probe->meter().setInterval(14);
    m_probe->waitFor([this] { return !m_probe->meter().link().problem.empty(); }, "the refusal");
    m_probe->meter().setInterval(30);
    m_probe->waitFor([this] { return identity().intervalSeconds == 30; }, "the new interval");
    EXPECT_NEAR(static_cast<double>(m_probe->fresh().duration.count()), 30'000, 1'000);
}

TEST_F(MeterLinkTest, TheSimulatorStopsCleanlyAndItsMeterLeavesRoomOnTheStack) {
    connect(/*sealed=*/true);
    m_probe->meter().setLive(true);
    m_probe->scope();
    m_probe->readings(2);
    const std::string status = m_twin.command("status");
    EXPECT_GE(std::stoi(status.substr(status.find("untouched-ram ") + 14)), 64) << status;
    EXPECT_EQ(m_twin.stop(), 0);
    EXPECT_FALSE(std::filesystem::exists(std::filesystem::symlink_status(m_twin.port())));
    m_probe->waitFor([this] { return m_probe->meter().link().state == State::Lost; }, "the loss");
}

} // namespace
} // namespace wattbourse::tests
