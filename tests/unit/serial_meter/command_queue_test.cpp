// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/worker/command_queue.h"

#include "serial/protocol/meter_protocol.h"
#include "tests/support/virtual_serial_host.h"

#include <gtest/gtest.h>

namespace wattbourse::serial {
namespace {

class CommandQueueTest : public testing::Test {
protected:
    [[nodiscard]] Frame lastSent() const {
        FrameDecoder decoder;
        decoder.feed(core::Bytes{0});
        return decoder.feed(m_sent.back()).at(0);
    }
    Frame ack() { return {WBM_ACK, lastSent().sequence, {lastSent().type, 0}}; }

    tests::VirtualSerialHost m_host;
    std::vector<core::Bytes> m_sent;
    CommandQueue m_queue{m_host, [this](const core::Bytes& bytes) { m_sent.push_back(bytes); }};
    std::vector<core::Result<Frame>> m_results;
    Command::Done m_keep = [this](core::Result<Frame> result) { m_results.push_back(std::move(result)); };
};

TEST_F(CommandQueueTest, SendsTheNextOnlyAfterTheAnswer) {
    m_queue.ask(WBM_LIVE, {1}, WBM_ACK, m_keep);
    m_queue.ask(WBM_SCOPE, {}, WBM_ACK, m_keep);
    ASSERT_EQ(m_sent.size(), 1U);
    EXPECT_TRUE(m_queue.take(ack()));
    ASSERT_EQ(m_sent.size(), 2U);
    EXPECT_EQ(lastSent().type, WBM_SCOPE);
    EXPECT_EQ(m_results.size(), 1U);
}

TEST_F(CommandQueueTest, AnOldAnswerIsNotTaken) {
    m_queue.ask(WBM_LIVE, {1}, WBM_ACK, m_keep);
    Frame old = ack();
    ++old.sequence;
    EXPECT_FALSE(m_queue.take(old));
    Frame other = ack();
    other.payload[0] = WBM_SCOPE;
    EXPECT_FALSE(m_queue.take(other));
    EXPECT_FALSE(m_queue.take({WBM_ACK, lastSent().sequence, {}}));
    EXPECT_TRUE(m_results.empty());
}

TEST_F(CommandQueueTest, ARefusalCarriesTheReason) {
    m_queue.ask(WBM_PROVISION, {}, WBM_ACK, m_keep);
    EXPECT_TRUE(m_queue.take({WBM_NAK, lastSent().sequence, {WBM_PROVISION, WBM_PROVISIONED}}));
    ASSERT_EQ(m_results.size(), 1U);
    EXPECT_EQ(m_results[0].error().code, core::ErrorCode::Refused);
    EXPECT_EQ(m_results[0].error().detail, "the meter has an identity and key already");
}

TEST_F(CommandQueueTest, SilenceIsTriedThreeTimes) {
    m_queue.askLong({WBM_LIVE, {1}, WBM_ACK, 5, 3, m_keep});
    m_host.time.runUntil(std::chrono::milliseconds(14));
    EXPECT_TRUE(m_results.empty());
    m_host.time.runUntil(std::chrono::milliseconds(15));
    ASSERT_EQ(m_results.size(), 1U);
    EXPECT_EQ(m_results[0].error().code, core::ErrorCode::TimedOut);
    EXPECT_EQ(m_sent.size(), 3U);
    // Whatever noise the meter holds is closed before the second try.
    EXPECT_NE(m_sent[0].front(), 0);
    EXPECT_EQ(m_sent[1].front(), 0);
}

TEST_F(CommandQueueTest, ALossCancelsAllOnce) {
    m_queue.ask(WBM_LIVE, {1}, WBM_ACK, m_keep);
    m_queue.ask(WBM_SCOPE, {}, WBM_ACK, m_keep);
    m_queue.cancelAll();
    ASSERT_EQ(m_results.size(), 2U);
    EXPECT_EQ(m_results[1].error().code, core::ErrorCode::Cancelled);
    EXPECT_FALSE(m_queue.take(ack()));
}

TEST_F(CommandQueueTest, TheQueueIsBounded) {
    for (int i = 0; i < 40; ++i)
        m_queue.ask(WBM_SCOPE, {}, WBM_ACK, m_keep);
    EXPECT_EQ(m_results.size(), 8U);
    EXPECT_EQ(m_results[0].error().code, core::ErrorCode::Refused);
}

} // namespace
} // namespace wattbourse::serial
