// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_meter.h"
#include "golden.h"
#include "serial/worker/meter_worker.h"

#include <gtest/gtest.h>

namespace wattbourse::serial {
namespace {

using core::MeterTrouble;
using std::chrono::milliseconds;
using State = core::MeterLink::State;

class LinkWorkerTest : public testing::Test {
protected:
    LinkWorkerTest() {
        m_host.plug("/dev/ttyACM0");
        m_listening.push_back(m_shared->readings.add([this](const core::MeterReading& r) { m_readings.push_back(r); }));
        m_listening.push_back(m_shared->live.add([this](const core::MeterReading&) { ++m_live; }));
    }
    void start(MeterSettings settings) {
        m_worker.emplace(std::move(settings), m_host.time, m_host, m_shared);
        m_worker->start();
    }
    void connect() {
        start(settings());
        run(500);
        ASSERT_EQ(link().state, State::Connected) << link().problem;
    }
    static MeterSettings settings() { return {.port = "/dev/ttyACM0", .key = tests::goldenKey(), .meter = "WB-FAKE"}; }
    void run(int ms) { m_host.time.runUntil(m_host.time.steady() + milliseconds(ms)); }
    /// A record that arrives live, and the answers to what it makes the link ask.
    void send(const core::Bytes& record) {
        m_meter.say(WBM_READING, record);
        run(100);
    }
    [[nodiscard]] const core::MeterLink& link() const { return m_shared->link; }
    [[nodiscard]] std::size_t asked(std::uint8_t type) const {
        return static_cast<std::size_t>(std::count_if(m_meter.commands.begin(), m_meter.commands.end(),
                                                      [type](const Frame& f) { return f.type == type; }));
    }

    tests::VirtualSerialHost m_host;
    tests::FakeMeter m_meter{m_host, tests::goldenKey()};
    std::shared_ptr<MeterShared> m_shared = std::make_shared<MeterShared>();
    std::vector<core::MeterReading> m_readings;
    std::size_t m_live = 0;
    std::vector<core::Subscription> m_listening;
    std::optional<MeterLinkWorker> m_worker;
};

TEST_F(LinkWorkerTest, GreetsTellsTheTimeAndFetchesWhatIsStored) {
    m_meter.record();
    m_meter.record();
    connect();
    EXPECT_EQ(m_readings.size(), 2U);
    ASSERT_GE(m_meter.commands.size(), 3U);
    EXPECT_EQ(m_meter.commands[0].type, WBM_IDENT);
    EXPECT_EQ(m_meter.commands[1].type, WBM_SET_TIME);
    EXPECT_EQ(m_meter.commands[2].type, WBM_BACKFILL);
    EXPECT_EQ(link().trouble, MeterTrouble::None);
    send(m_meter.record());
    ASSERT_EQ(m_readings.size(), 3U);
    EXPECT_FALSE(m_readings[2].backfilled);
    // The time again, and what need not be kept any longer.
    ASSERT_EQ(m_meter.commands.back().type, WBM_SET_TIME);
    EXPECT_EQ(wbm_get32(m_meter.commands.back().payload.data() + 4), 3U);
}

TEST_F(LinkWorkerTest, AMeterThatIsRestartedByTheOpeningIsAskedOnceAndThenAwaited) {
    m_meter.answers = false;
    start(settings());
    run(1'900);
    EXPECT_EQ(m_meter.commands.size(), 1U);
    m_meter.answers = true;
    m_meter.restart();
    run(100);
    EXPECT_EQ(link().state, State::Connected);
    EXPECT_EQ(link().trouble, MeterTrouble::None) << link().problem;
}

TEST_F(LinkWorkerTest, WithoutAGreetingItIsAskedAgainAndTheReasonIsSaid) {
    m_meter.answers = false;
    start(settings());
    run(2'600);
    EXPECT_EQ(m_meter.commands.size(), 2U);
    run(700);
    EXPECT_EQ(m_meter.commands.size(), 4U);
    run(200);
    EXPECT_EQ(link().state, State::Lost);
    EXPECT_EQ(link().trouble, MeterTrouble::NoAnswer);
    m_meter.answers = true;
    run(3'000);
    EXPECT_EQ(link().state, State::Connected);
}

TEST_F(LinkWorkerTest, KeptDtrAsksThreeTimesAtOnce) {
    m_meter.answers = false;
    MeterSettings kept = settings();
    kept.dtr = DtrPolicy::Keep;
    std::optional<DtrPolicy> seen;
    m_host.onOpen = [&](DtrPolicy dtr) { seen = dtr; };
    start(kept);
    run(850);
    EXPECT_EQ(m_meter.commands.size(), 3U);
    EXPECT_EQ(seen, DtrPolicy::Keep);
}

TEST_F(LinkWorkerTest, AGreetingThatIsNoAnswerIsNotTakenForOne) {
    // The firmware's first message has sequence 1, as the link's first question has.
    m_meter.answers = false;
    start(settings());
    m_meter.restart();
    m_meter.answers = true;
    run(1'000);
    EXPECT_EQ(link().state, State::Connected);
    EXPECT_EQ(link().trouble, MeterTrouble::None) << link().problem;
}

TEST_F(LinkWorkerTest, AResetBringsTheTimeTheLiveValuesAndTheNewBoot) {
    connect();
    m_worker->setLive(true);
    run(100);
    m_meter.commands.clear();
    m_meter.restart();
    run(200);
    EXPECT_EQ(m_shared->identity->bootId, 2U);
    EXPECT_EQ(asked(WBM_SET_TIME), 1U);
    EXPECT_EQ(asked(WBM_BACKFILL), 1U);
    EXPECT_EQ(asked(WBM_LIVE), 1U);
}

TEST_F(LinkWorkerTest, RecordsOfABootThatWasHeardAreDatedAfterAReset) {
    connect();
    run(60'000);
    // Made while the cable is out; the meter has no time of its own.
    m_host.unplug("/dev/ttyACM0");
    run(30'000);
    const core::UnixTime made = m_host.time.now();
    const core::Bytes missed = m_meter.record();
    run(20'000);
    m_host.plug("/dev/ttyACM0");
    run(4'000);
    ASSERT_EQ(m_readings.size(), 1U);
    EXPECT_NEAR(static_cast<double>(m_readings[0].end.seconds), static_cast<double>(made.seconds), 1);
    EXPECT_EQ(link().undatedRecords, 0U);
    EXPECT_EQ(link().reconnects, 1U);
}

TEST_F(LinkWorkerTest, AGapIsFetchedAndWhatTheMeterHasNoLongerStaysAGap) {
    connect();
    send(m_meter.record());
    const core::Bytes unheard = m_meter.record();
    send(m_meter.record());
    EXPECT_EQ(m_readings.size(), 3U);
    EXPECT_EQ(link().missingRecords, 0U);
    EXPECT_EQ(m_readings[1].backfilled, true);
}

TEST_F(LinkWorkerTest, AForgedRecordIsAnAlarmAndTheMeterShowsItsKeyAnew) {
    connect();
    send(m_meter.record());
    core::Bytes forged = m_meter.record();
    forged[WBM_RECORD_POWER] ^= 1;
    run(60'000);
    const std::size_t before = asked(WBM_IDENT);
    send(forged);
    EXPECT_EQ(link().macFailures, 1U);
    EXPECT_EQ(link().crcFailures, 0U);
    EXPECT_EQ(link().trouble, MeterTrouble::BadTag);
    EXPECT_EQ(asked(WBM_IDENT), before + 1);
    // The genuine one came by backfill, the forged one never; the alarm stays in sight.
    ASSERT_EQ(m_readings.size(), 2U);
    EXPECT_EQ(m_readings[1].powerMilliWatts, 1000);
    // A flood of forgeries does not make the link greet without end.
    for (int i = 0; i < 50; ++i)
        send(forged);
    EXPECT_EQ(link().macFailures, 51U);
    EXPECT_LE(asked(WBM_IDENT), before + 2);
    send(m_meter.record());
    EXPECT_EQ(m_readings.size(), 3U);
    EXPECT_EQ(link().trouble, MeterTrouble::BadTag);
}

TEST_F(LinkWorkerTest, ReplayedAndOvertakenRecordsAreNotTakenAndNoAlarm) {
    connect();
    const core::Bytes first = m_meter.record();
    send(first);
    send(m_meter.record());
    send(first);
    EXPECT_EQ(m_readings.size(), 2U);
    EXPECT_EQ(link().trouble, MeterTrouble::None);
    EXPECT_EQ(link().macFailures + link().counterRegressions, 0U);
}

TEST_F(LinkWorkerTest, ASwappedMeterIsNamedAndItsReadingsAreNotTaken) {
    m_meter.name = "WB-SWAPPED";
    start(settings());
    run(500);
    EXPECT_EQ(link().trouble, MeterTrouble::OtherMeter);
    EXPECT_EQ(link().troubleAbout, "WB-SWAPPED");
    send(m_meter.record());
    EXPECT_TRUE(m_readings.empty());
}

TEST_F(LinkWorkerTest, AMeterWithAnotherKeyIsFoundOut) {
    tests::FakeMeter thief(m_host, MeterKey());
    start(settings());
    run(500);
    EXPECT_EQ(link().trouble, MeterTrouble::WrongKey);
    thief.say(WBM_READING, thief.record());
    run(100);
    EXPECT_TRUE(m_readings.empty());
}

TEST_F(LinkWorkerTest, ACounterThatGoesBackStopsTheReadings) {
    connect();
    run(60'000);
    m_meter.counter = 600;
    send(m_meter.record());
    // As after an EEPROM that was put back: a later boot with an old counter.
    m_meter.counter = 10;
    m_meter.restart();
    run(200);
    send(m_meter.record());
    EXPECT_EQ(link().trouble, MeterTrouble::CounterBack);
    EXPECT_EQ(link().counterRegressions, 1U);
    const std::size_t taken = m_readings.size();
    send(m_meter.record());
    EXPECT_EQ(m_readings.size(), taken);
}

TEST_F(LinkWorkerTest, CountsWhatWentWrongSeparately) {
    connect();
    m_meter.say(WBM_LIVE_BLOCK, core::Bytes(WBM_LIVE_SIZE));
    m_meter.skipSequence();
    m_meter.say(WBM_LIVE_BLOCK, core::Bytes(WBM_LIVE_SIZE));
    m_host.receive(core::Bytes{5, 1, 2, 3, 4, 0});
    EXPECT_EQ(link().sequenceGaps, 1U);
    EXPECT_EQ(link().crcFailures, 1U);
    EXPECT_EQ(link().macFailures, 0U);
    EXPECT_EQ(m_live, 2U);
    m_meter.overruns = 7;
    for (int i = 0; i < 21; ++i)
        send(m_meter.record());
    EXPECT_EQ(link().meterOverruns, 7U);
}

TEST_F(LinkWorkerTest, ABrokenSealIsSaidInWords) {
    m_meter.seal = WBM_SEAL_BROKEN;
    start(settings());
    run(500);
    EXPECT_EQ(link().trouble, MeterTrouble::SealBroken);
    // Readings are taken, and say so themselves.
    send(m_meter.record());
    EXPECT_EQ(m_readings.size(), 1U);
}

TEST_F(LinkWorkerTest, AnHourOfAThousandFramesASecondIsLostNowhere) {
    constexpr int kSeconds = 3600;
    connect();
    const std::uint64_t before = link().framesOk;
    const std::size_t commandsBefore = m_meter.commands.size();
    const core::Bytes block(WBM_LIVE_SIZE);
    for (int second = 0; second < kSeconds; ++second) {
        for (int i = 0; i < 999; ++i) {
            m_meter.say(WBM_LIVE_BLOCK, block);
            if (i % 100 == 99)
                run(100);
        }
        m_meter.say(WBM_READING, m_meter.record());
        m_meter.forgetStored();
        run(100);
    }
    const std::uint64_t answers = m_meter.commands.size() - commandsBefore;
    EXPECT_EQ(m_live, std::size_t{kSeconds} * 999);
    EXPECT_EQ(m_readings.size(), std::size_t{kSeconds});
    EXPECT_EQ(link().framesOk - before, std::uint64_t{kSeconds} * 1000 + answers);
    EXPECT_EQ(link().crcFailures + link().sequenceGaps + link().missingRecords + link().macFailures, 0U);
    EXPECT_EQ(link().state, State::Connected);
}

} // namespace
} // namespace wattbourse::serial
