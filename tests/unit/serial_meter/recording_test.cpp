// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/frame/frame.h"
#include "serial/port/recording_host.h"
#include "serial/port/replay_host.h"
#include "serial/protocol/meter_protocol.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/virtual_serial_host.h"

#include <gtest/gtest.h>

namespace wattbourse::serial {
namespace {

using std::chrono::milliseconds;
using Kind = PortEvent::Kind;

core::Bytes wire(std::uint8_t type, std::uint8_t sequence, core::Bytes payload = {}) {
    return encodeFrame({type, sequence, std::move(payload)}).value();
}

TEST(PortRecording, ReadsWhatAPersonCouldWrite) {
    const auto read = parseRecording("wattbourse-line 1 1800000000\n0 open\n4 > 0a00\n9 < ff\n93120 lost\n");
    ASSERT_TRUE(read) << read.error().detail;
    EXPECT_EQ(read->start.seconds, 1'800'000'000);
    const std::vector<PortEvent> want{{milliseconds(0), Kind::Opened, {}},
                                      {milliseconds(4), Kind::Sent, {0x0A, 0x00}},
                                      {milliseconds(9), Kind::Received, {0xFF}},
                                      {milliseconds(93'120), Kind::Lost, {}}};
    EXPECT_EQ(read->events, want);
}

TEST(PortRecording, ALineThatWasCutOffIsLeftOut) {
    const auto read = parseRecording("wattbourse-line 1 1800000000\n0 open\n4 > 0a");
    ASSERT_TRUE(read);
    EXPECT_EQ(read->events.size(), 1U);
}

TEST(PortRecording, RefusesWithLineAndRule) {
    const std::string head = "wattbourse-line 1 1800000000\n";
    const std::pair<std::string, std::string> cases[] = {
        {"", "no line"},
        {"wattbourse-line 2 1\n", "line 1: does not begin"},
        {"wattbourse-line 1 x\n", "line 1: not a time"},
        {head + "open\n", "line 2: a time and what happened"},
        {head + "-1 open\n", "line 2: not a time"},
        {head + "99999999999999999999 open\n", "line 2: not a time"},
        {head + "5 open\n4 lost\n", "line 3: before the line above"},
        {head + "5 opened\n", "line 2: neither open"},
        {head + "5 < \n", "line 2: 1 to 65536 bytes"},
        {head + "5 < 0\n", "line 2: 1 to 65536 bytes"},
        {head + "5 < 0g\n", "line 2: not hexadecimal"},
        {head + "5 < " + std::string(131'074, '0') + "\n", "line 2: 1 to 65536 bytes"},
    };
    for (const auto& [text, rule] : cases) {
        const auto read = parseRecording(text);
        ASSERT_FALSE(read) << text.substr(0, 60);
        EXPECT_NE(read.error().detail.find(rule), std::string::npos) << read.error().detail;
    }
}

TEST(PortRecording, KeepsEveryByteWithItsTimeAndNoKey) {
    const test::TemporaryFolder folder;
    const std::string file = folder.path() / "session";
    tests::VirtualSerialHost machine;
    machine.plug("/dev/ttyACM0");
    core::Bytes provision(WBM_ID + WBM_KEY + WBM_NONCE, 0x41);
    const core::Bytes sent = wire(WBM_PROVISION, 7, provision);
    core::Bytes went;
    machine.onWrite = [&](core::ByteView bytes) { core::append(went, bytes); };
    {
        RecordingHost host(machine, file, machine.time);
        ASSERT_TRUE(host.state());
        const auto device = host.device();
        std::size_t received = 0;
        device->onBytes = [&](core::ByteView bytes) { received += bytes.size(); };
        machine.time.runUntil(milliseconds(3));
        ASSERT_FALSE(device->open("/dev/ttyACM0", DtrPolicy::Keep));
        machine.time.runUntil(milliseconds(5));
        device->write(wire(WBM_IDENT, 1));
        device->write(sent);
        machine.time.runUntil(milliseconds(12));
        machine.receive(core::Bytes{1, 2, 0});
        EXPECT_EQ(received, 3U);
        device->close();
    }
    // The meter got the key.
    EXPECT_NE(std::search(went.begin(), went.end(), sent.begin(), sent.end()), went.end());
    const auto read = readRecording(file);
    ASSERT_TRUE(read) << read.error().detail;
    EXPECT_EQ(read->start.seconds, 1'800'000'000);
    std::fill_n(provision.begin() + WBM_ID, WBM_KEY, std::uint8_t{0});
    const std::vector<PortEvent> want{{milliseconds(3), Kind::Opened, {}},
                                      {milliseconds(5), Kind::Sent, wire(WBM_IDENT, 1)},
                                      {milliseconds(5), Kind::Sent, wire(WBM_PROVISION, 7, provision)},
                                      {milliseconds(12), Kind::Received, {1, 2, 0}},
                                      {milliseconds(12), Kind::Lost, {}}};
    EXPECT_EQ(read->events, want);
}

TEST(PortRecording, AFileThatCannotBeWrittenIsSaid) {
    tests::VirtualSerialHost machine;
    EXPECT_EQ(RecordingHost(machine, "/nowhere/at/all", machine.time).state().error().code,
              core::ErrorCode::Unavailable);
    EXPECT_EQ(readRecording("/nowhere/at/all").error().code, core::ErrorCode::Unavailable);
}

class ReplayTest : public testing::Test {
protected:
    void play(std::vector<PortEvent> events) {
        m_host.emplace(PortRecording{{1'800'000'000}, std::move(events)});
        m_device = m_host->device();
        m_device->onBytes = [this](core::ByteView bytes) {
            for (Frame& frame : m_decoder.feed(bytes))
                m_heard.emplace_back(m_host->time().steady().count(), std::move(frame));
        };
        m_device->onFault = [this](const PortTrouble& why) { m_faults.push_back(why.words); };
        m_decoder.feed(core::Bytes{0});
        ASSERT_FALSE(m_device->open("x", DtrPolicy::Raise));
    }
    void run(int ms) { m_host->time().runUntil(m_host->time().steady() + milliseconds(ms)); }

    std::optional<ReplayHost> m_host;
    std::unique_ptr<SerialDevice> m_device;
    FrameDecoder m_decoder;
    std::vector<std::pair<std::int64_t, Frame>> m_heard;
    std::vector<std::string> m_faults;
};

TEST_F(ReplayTest, AnswersComeWhenTheyAreAskedForWithTheQuestionsNumber) {
    core::Bytes hello(WBM_HELLO_PROVED_SIZE);
    core::Bytes challenge(WBM_NONCE, 0x5A);
    // The answer is in two pieces, as a port hands it over.
    const core::Bytes answer = wire(WBM_HELLO, 33, hello);
    play({{milliseconds(0), Kind::Opened, {}},
          {milliseconds(2), Kind::Sent, wire(WBM_IDENT, 33, challenge)},
          {milliseconds(8), Kind::Received, core::Bytes(answer.begin(), answer.begin() + 20)},
          {milliseconds(9), Kind::Received, core::Bytes(answer.begin() + 20, answer.end())},
          {milliseconds(500), Kind::Received, wire(WBM_LIVE_BLOCK, 1)}});
    EXPECT_EQ(m_host->challenge(WBM_NONCE), challenge);
    run(50);
    EXPECT_TRUE(m_heard.empty());
    m_device->write(wire(WBM_IDENT, 1, challenge));
    run(10);
    ASSERT_EQ(m_heard.size(), 1U);
    EXPECT_EQ(m_heard[0].second.type, WBM_HELLO);
    EXPECT_EQ(m_heard[0].second.sequence, 1);
    run(1'000);
    ASSERT_EQ(m_heard.size(), 2U);
    EXPECT_EQ(m_heard[1].second.type, WBM_LIVE_BLOCK);
    // At most as late as the question was.
    EXPECT_GE(m_heard[1].first, 500);
    EXPECT_LE(m_heard[1].first, 560);
    EXPECT_TRUE(m_host->ended());
    EXPECT_EQ(m_faults, std::vector<std::string>{"the recording has ended"});
}

TEST_F(ReplayTest, WhatWasNeverAskedIsRefusedAndWhatIsNotAskedAgainIsPassedOver) {
    play({{milliseconds(0), Kind::Opened, {}},
          {milliseconds(1), Kind::Sent, wire(WBM_LIVE, 4, {1})},
          {milliseconds(5), Kind::Received, wire(WBM_ACK, 4, {WBM_LIVE, 0})},
          {milliseconds(100), Kind::Received, wire(WBM_READING, 1)}});
    m_device->write(wire(WBM_SCOPE, 9));
    run(20);
    ASSERT_EQ(m_heard.size(), 1U);
    EXPECT_EQ(m_heard[0].second.type, WBM_NAK);
    EXPECT_EQ(m_heard[0].second.sequence, 9);
    run(2'000);
    ASSERT_EQ(m_heard.size(), 2U);
    EXPECT_EQ(m_heard[1].second.type, WBM_READING);
}

TEST_F(ReplayTest, IsUnpluggedWhereItWasAndWaitsUntilItIsFoundAgain) {
    play({{milliseconds(0), Kind::Opened, {}},
          {milliseconds(100), Kind::Lost, {}},
          {milliseconds(3'000), Kind::Opened, {}},
          {milliseconds(3'100), Kind::Received, wire(WBM_READING, 1)}});
    run(200);
    EXPECT_EQ(m_faults.size(), 1U);
    EXPECT_FALSE(m_host->resolve("x"));
    m_device->close();
    run(10'000);
    EXPECT_TRUE(m_host->resolve("x"));
    EXPECT_TRUE(m_heard.empty());
    ASSERT_FALSE(m_device->open("x", DtrPolicy::Raise));
    run(200);
    ASSERT_EQ(m_heard.size(), 1U);
    EXPECT_EQ(m_heard[0].second.type, WBM_READING);
}

} // namespace
} // namespace wattbourse::serial
