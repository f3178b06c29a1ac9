// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The power goes after every byte of the EEPROM that keeps merged readings, and of what is written on the way there.
// The firmware is compiled for this machine and runs in child processes, whose end is the power's.
#include "serial/frame/frame.h"
#include "serial/frame/record_chain.h"
#include "serial/protocol/meter_line.h"
#include "serial/protocol/meter_protocol.h"
#include "tests/support/firmware_host/firmware_host.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <map>

#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

namespace wattbourse::serial {
namespace {

constexpr std::size_t kEeprom = 1024;
constexpr std::size_t kRoom = 1U << 16U;
// So many that the ring (17) runs over and more than one aggregate (60 of 15 s) is closed.
constexpr int kIntervals = 17 + 150;

/// What a child process leaves behind.
struct Shared {
    std::array<std::uint8_t, kEeprom> eeprom;
    std::array<std::uint8_t, kRoom> said;
    std::size_t length;
    /// Set when the child came to its end uncut.
    bool whole;
};

void send(std::uint8_t type, const core::Bytes& payload) {
    const core::Bytes wire = encodeFrame({type, 1, payload}).value();
    for (const std::uint8_t byte : wire)
        firmwareFeed(byte);
}

class SpillCut : public testing::TestWithParam<int> {
protected:
    SpillCut()
        : m_shared(static_cast<Shared*>(
              mmap(nullptr, sizeof(Shared), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0))) {
        m_shared->eeprom.fill(0xFF);
        inChild([] {
            firmwareStart();
            core::Bytes provision = core::toBytes(core::asBytes("WB-CUT"));
            provision.resize(WBM_ID + WBM_KEY + WBM_NONCE, 0);
            send(WBM_PROVISION, provision);
        });
    }
    ~SpillCut() override { munmap(m_shared, sizeof(Shared)); }

    /// Runs `work` with the firmware as new; false when the power went.
    template <class Work>
    bool inChild(const Work& work) {
        m_shared->whole = false;
        const pid_t child = fork();
        if (child == 0) {
            firmwareEepromIn(m_shared->eeprom.data());
            work();
            m_shared->whole = true;
            _exit(0);
        }
        int status = 0;
        waitpid(child, &status, 0);
        EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0);
        return m_shared->whole;
    }
    /// Readings that nobody hears.
    static void silence() {
        firmwareStart();
        for (int i = 0; i < kIntervals; ++i)
            firmwareRecord(1000 * i);
    }
    /// What a host gets after the power came back, by its last counter.
    std::map<std::uint32_t, Record> backfill() {
        inChild([this] {
            firmwareStart();
            firmwareTake(m_shared->said.data(), kRoom);
            send(WBM_BACKFILL, {0, 0, 0, 0});
            m_shared->length = firmwareTake(m_shared->said.data(), kRoom);
        });
        std::map<std::uint32_t, Record> out;
        FrameDecoder decoder;
        decoder.feed(core::Bytes{0});
        RecordChain chain{MeterKey()};
        for (const Frame& frame : decoder.feed(core::ByteView(m_shared->said).first(m_shared->length))) {
            if (frame.type != WBM_STORED)
                continue;
            const Record record = parseRecord(frame.payload).value();
            const RecordVerdict verdict = chain.check(record);
            EXPECT_TRUE(verdict == RecordVerdict::Sound || verdict == RecordVerdict::Gap);
            out.emplace(record.counter, record);
        }
        return out;
    }

    Shared* m_shared;
};

TEST_P(SpillCut, AnAggregateIsWholeOrNotThereAndThoseBeforeItStay) {
    const bool downwards = GetParam() != 0;
    const auto image = m_shared->eeprom;
    ASSERT_TRUE(inChild(silence));
    const std::map<std::uint32_t, Record> uncut = backfill();
    ASSERT_GE(uncut.size(), 2U);
    for (const auto& [counter, record] : uncut)
        ASSERT_TRUE(record.isAggregate());

    std::size_t most = 0;
    unsigned cuts = 0;
    for (bool whole = false; !whole && cuts < 400;) {
        ++cuts;
        m_shared->eeprom = image;
        whole = inChild([&] {
            firmwareCutAfter(cuts, downwards ? 1 : 0);
            silence();
        });
        const std::map<std::uint32_t, Record> got = backfill();
        // Each is one of those that an uncut meter tells, to the bit of what it measured.
        for (const auto& [counter, record] : got) {
            const auto same = uncut.find(counter);
            ASSERT_NE(same, uncut.end()) << "cut " << cuts << " counter " << counter;
            EXPECT_EQ(record.milliWatts, same->second.milliWatts);
            EXPECT_EQ(record.durationMs, same->second.durationMs);
            EXPECT_EQ(record.merged, same->second.merged);
        }
        EXPECT_GE(got.size(), most) << "cut " << cuts << " lost what was there before";
        most = std::max(most, got.size());
    }
    EXPECT_EQ(most, uncut.size());
    EXPECT_GE(cuts, 32U);
    std::printf("aggregates: %u bytes, %s, %zu aggregates\n", cuts - 1, downwards ? "downwards" : "upwards", most);
}

INSTANTIATE_TEST_SUITE_P(BothOrdersOfWriting, SpillCut, testing::Values(0, 1));

} // namespace
} // namespace wattbourse::serial
