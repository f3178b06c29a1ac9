// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/port/port_watch.h"

#include "tests/support/virtual_serial_host.h"

#include <gtest/gtest.h>

namespace wattbourse::serial {
namespace {

using std::chrono::milliseconds;

class PortWatchTest : public testing::Test {
protected:
    PortWatch& watch(const std::string& path) {
        m_watch.emplace(m_host, path, DtrPolicy::Raise,
                        PortWatch::Events{.opened = [this] { ++m_opened; },
                                          .lost = [this](const PortTrouble& why) { m_lost.push_back(why); },
                                          .refused = [this](const PortTrouble& why) { m_refused.push_back(why); },
                                          .received = [this](core::ByteView b) { m_received += b.size(); }});
        m_watch->start();
        return *m_watch;
    }
    void run(int ms) { m_host.time.runUntil(m_host.time.steady() + milliseconds(ms)); }

    tests::VirtualSerialHost m_host;
    std::optional<PortWatch> m_watch;
    int m_opened = 0;
    std::size_t m_received = 0;
    std::vector<PortTrouble> m_lost;
    std::vector<PortTrouble> m_refused;
};

TEST_F(PortWatchTest, ManyErrorsAreOneLossAndItIsNotClosedInsideTheFirst) {
    m_host.plug("/dev/pts/7");
    watch("/dev/pts/7");
    ASSERT_EQ(m_opened, 1);
    m_host.unplug("/dev/pts/7");
    EXPECT_EQ(m_host.openedAs(), "/dev/pts/7");
    EXPECT_FALSE(m_watch->isOpen());
    run(0);
    EXPECT_EQ(m_host.openedAs(), "");
    ASSERT_EQ(m_lost.size(), 1U);
    EXPECT_EQ(m_lost[0].kind, core::MeterTrouble::PortLost);
    run(10'000);
    EXPECT_EQ(m_lost.size(), 1U);
}

TEST_F(PortWatchTest, IsFoundAgainByItsPathAndThroughALink) {
    m_host.plug("/dev/pts/7");
    m_host.paths["/run/meter"] = "/dev/pts/7";
    watch("/run/meter");
    ASSERT_EQ(m_host.openedAs(), "/dev/pts/7");
    EXPECT_EQ(m_watch->path(), "/run/meter");
    m_host.unplug("/dev/pts/7");
    run(60'000);
    // The link's new target has another name.
    m_host.plug("/dev/pts/9");
    m_host.paths["/run/meter"] = "/dev/pts/9";
    run(2'000);
    EXPECT_EQ(m_host.openedAs(), "/dev/pts/9");
    EXPECT_EQ(m_opened, 2);
}

TEST_F(PortWatchTest, IsFoundAgainByItsUsbIdentityUnderAnotherName) {
    const UsbIdentity meter{0x2341, 0x0043, QStringLiteral("95032")};
    m_host.plug("/dev/ttyACM0", meter);
    watch("/dev/ttyACM0");
    m_host.unplug("/dev/ttyACM0");
    run(100);
    m_host.plug("/dev/ttyACM0", UsbIdentity{0x2341, 0x0043, QStringLiteral("1")});
    m_host.plug("/dev/ttyACM1", meter);
    run(2'000);
    EXPECT_EQ(m_host.openedAs(), "/dev/ttyACM1");
    EXPECT_EQ(m_watch->path(), "/dev/ttyACM1");
}

TEST_F(PortWatchTest, TriesMoreAndMoreRarelyAndSaysTheReasonOnce) {
    m_host.refusal = PortTrouble{core::MeterTrouble::PortBusy, "busy"};
    m_host.plug("/dev/ttyACM0");
    watch("/dev/ttyACM0");
    run(60'000);
    EXPECT_EQ(m_refused.size(), 1U);
    const auto& tries = m_host.tries;
    ASSERT_GE(tries.size(), 30U);
    EXPECT_LE(tries.size(), 70U);
    EXPECT_LE(tries[1] - tries[0], PortWatch::kFirstSearch);
    for (std::size_t i = 1; i < tries.size(); ++i)
        EXPECT_LE(tries[i] - tries[i - 1], PortWatch::kRarestSearch);
    EXPECT_GE(tries.back() - tries[tries.size() - 2], PortWatch::kRarestSearch / 2);

    m_host.refusal = PortTrouble{core::MeterTrouble::ModemManager, "probed"};
    run(2'000);
    EXPECT_EQ(m_refused.size(), 2U);
    m_host.refusal.reset();
    run(2'000);
    EXPECT_EQ(m_opened, 1);
}

TEST_F(PortWatchTest, AMeterThatDoesNotAnswerIsDroppedAndTriedAgainWithPatience) {
    m_host.plug("/dev/pts/7");
    watch("/dev/pts/7");
    m_host.tries.clear();
    for (int i = 0; i < 12; ++i) {
        m_watch->reopen();
        run(2'000);
    }
    EXPECT_EQ(m_lost.size(), 12U);
    EXPECT_EQ(m_lost[0].kind, core::MeterTrouble::NoAnswer);
    EXPECT_EQ(m_host.tries.size(), 12U);
    m_watch->heard();
    m_watch->reopen();
    run(200);
    EXPECT_EQ(m_host.tries.size(), 13U);
}

TEST_F(PortWatchTest, BytesAfterALossAreNotGivenOut) {
    m_host.plug("/dev/pts/7");
    watch("/dev/pts/7");
    m_host.receive(core::Bytes(3));
    EXPECT_EQ(m_received, 3U);
    m_watch->reopen();
    m_host.receive(core::Bytes(3));
    EXPECT_EQ(m_received, 3U);
}

} // namespace
} // namespace wattbourse::serial
