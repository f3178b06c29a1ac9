// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Random and damaged bytes into both ends of the line: the host's decoder and the firmware's, compiled for this
// machine.
#include "golden.h"
#include "serial/frame/frame.h"
#include "serial/frame/record_chain.h"
#include "serial/protocol/meter_line.h"
#include "serial/protocol/meter_protocol.h"
#include "tests/support/firmware_host/firmware_host.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstdio>
#include <random>

namespace wattbourse::serial {
namespace {

#ifndef WATTBOURSE_NOISE_BYTES
#define WATTBOURSE_NOISE_BYTES 1'000'000
#endif
constexpr std::uint64_t kBytes = WATTBOURSE_NOISE_BYTES;

/// Six deviations above what chance gives: `pieces` closed by a zero, one in 65 536 of which fits a CRC-16.
std::uint64_t mostByChance(std::uint64_t pieces) {
    const double mean = static_cast<double>(pieces) / 65536;
    return static_cast<std::uint64_t>(mean + 6 * std::sqrt(mean) + 6);
}

/// Sealed readings and other messages, each damaged by a few bits, by a lost or a doubled byte, or not at all.
class Damage {
public:
    explicit Damage(Frame (*make)(std::mt19937_64&)) : m_make(make) {}

    [[nodiscard]] core::Bytes next(std::mt19937_64& random) {
        m_sent = m_make(random);
        core::Bytes wire = encodeFrame(m_sent).value();
        m_whole = random() % 4 == 0;
        if (m_whole)
            return wire;
        const std::size_t at = random() % wire.size();
        switch (random() % 4) {
        case 0:
            wire.erase(wire.begin() + static_cast<std::ptrdiff_t>(at));
            break;
        case 1:
            wire.insert(wire.begin() + static_cast<std::ptrdiff_t>(at), wire[at]);
            break;
        default:
            for (std::uint64_t flips = 1 + random() % 6; flips > 0; --flips)
                wire[random() % wire.size()] ^= static_cast<std::uint8_t>(1U << (random() % 8));
        }
        return wire;
    }
    [[nodiscard]] bool whole() const { return m_whole; }
    /// What it was before it was damaged.
    [[nodiscard]] const Frame& sent() const { return m_sent; }

private:
    Frame (*m_make)(std::mt19937_64&);
    Frame m_sent;
    bool m_whole = false;
};

Frame toHost(std::mt19937_64& random) {
    core::Bytes payload = random() % 2 == 0 ? tests::goldenFirstRecord() : tests::goldenSecondRecord();
    return {WBM_READING, static_cast<std::uint8_t>(random()), std::move(payload)};
}

Frame toMeter(std::mt19937_64& random) {
    core::Bytes payload(random() % 9);
    for (std::uint8_t& byte : payload)
        byte = static_cast<std::uint8_t>(random());
    return {static_cast<std::uint8_t>(0x80 + random() % 16), 7, std::move(payload)};
}

/// What the host makes of frames that nobody sent.
struct Verdicts {
    std::uint64_t frames = 0;
    std::uint64_t sealed = 0;
    void judge(const RecordChain& chain, const Frame& frame) {
        ++frames;
        if (const auto record = parseRecord(frame.payload))
            sealed += chain.isSealed(*record) ? 1U : 0U;
        (void)parseHello(frame.payload);
        (void)parseLive(frame.payload);
        (void)parseTampers(frame.payload);
        core::MeterScope scope;
        (void)addScopePart(frame.payload, scope);
    }
};

TEST(LineNoise, RandomBytesMakeTheHostNoMoreFramesThanChanceAndNoneSealed) {
    std::mt19937_64 random(20'261'125);
    FrameDecoder decoder;
    const RecordChain chain(tests::goldenKey());
    Verdicts verdicts;
    std::uint64_t zeros = 0;
    core::Bytes chunk(4096);
    for (std::uint64_t fed = 0; fed < kBytes; fed += chunk.size()) {
        for (std::uint8_t& byte : chunk)
            byte = static_cast<std::uint8_t>(random());
        zeros += static_cast<std::uint64_t>(std::count(chunk.begin(), chunk.end(), 0));
        for (const Frame& frame : decoder.feed(chunk))
            verdicts.judge(chain, frame);
    }
    EXPECT_LE(verdicts.frames, mostByChance(zeros));
    EXPECT_EQ(verdicts.sealed, 0U);
    // Whatever is not a frame is counted as one that was broken, or was nothing between two zeros.
    EXPECT_LE(decoder.broken() + decoder.framesOk(), zeros);
    EXPECT_GT(decoder.broken(), zeros * 9 / 10);
    std::printf("host, random: %llu bytes, %llu pieces, %llu false frames\n", static_cast<unsigned long long>(kBytes),
                static_cast<unsigned long long>(zeros), static_cast<unsigned long long>(verdicts.frames));
}

TEST(LineNoise, DamagedReadingsAreRefusedByTheHost) {
    std::mt19937_64 random(7);
    FrameDecoder decoder;
    decoder.feed(core::Bytes{0});
    const RecordChain chain(tests::goldenKey());
    Damage damage(toHost);
    std::uint64_t fed = 0;
    std::uint64_t sent = 0;
    std::uint64_t whole = 0;
    std::uint64_t wrong = 0;
    std::uint64_t wrongSealed = 0;
    std::uint64_t got = 0;
    while (fed < kBytes) {
        const core::Bytes wire = damage.next(random);
        fed += wire.size();
        ++sent;
        whole += damage.whole() ? 1U : 0U;
        for (const Frame& frame : decoder.feed(wire)) {
            if (frame.payload == tests::goldenFirstRecord() || frame.payload == tests::goldenSecondRecord()) {
                ++got;
                continue;
            }
            ++wrong;
            const auto record = parseRecord(frame.payload);
            wrongSealed += record && chain.isSealed(*record) ? 1U : 0U;
        }
    }
    EXPECT_LE(wrong, mostByChance(sent));
    EXPECT_EQ(wrongSealed, 0U);
    // A frame that came whole is lost only when the damage before it took its delimiter.
    EXPECT_GE(got, whole * 8 / 10);
    std::printf("host, damaged: %llu of %llu frames whole, %llu got, %llu false\n",
                static_cast<unsigned long long>(whole), static_cast<unsigned long long>(sent),
                static_cast<unsigned long long>(got), static_cast<unsigned long long>(wrong));
}

/// A meter with identity and key, sealed, and some readings.
void startFirmware() {
    firmwareErase();
    firmwareStart();
    core::Bytes provision = core::toBytes(core::asBytes("WB-HOST"));
    provision.resize(WBM_ID + WBM_KEY + WBM_NONCE, 3);
    std::fill_n(provision.begin() + 7, WBM_ID - 7, std::uint8_t{0});
    const core::Bytes wire = encodeFrame({WBM_PROVISION, 1, provision}).value();
    for (const std::uint8_t byte : wire)
        firmwareFeed(byte);
    firmwareLid(0);
    for (int i = 0; i < 30; ++i)
        firmwareRecord(1000 + i);
    core::Bytes drop(1U << 16U);
    firmwareTake(drop.data(), drop.size());
}

/// The identity and key, which nothing that comes over the line may change.
core::Bytes identityBytes() {
    return {firmwareEeprom(), firmwareEeprom() + WBM_ID + WBM_KEY + 2};
}

TEST(LineNoise, RandomBytesMakeTheFirmwareNoMoreCommandsThanChance) {
    startFirmware();
    const core::Bytes identity = identityBytes();
    std::mt19937_64 random(11);
    const std::uint64_t before = firmwareCommands();
    std::uint64_t zeros = 0;
    core::Bytes sent(1U << 16U);
    std::uint64_t answers = 0;
    FrameDecoder decoder;
    for (std::uint64_t i = 0; i < kBytes; ++i) {
        const auto byte = static_cast<std::uint8_t>(random());
        zeros += byte == 0 ? 1U : 0U;
        firmwareFeed(byte);
        if (i % 4096 == 0)
            answers += decoder.feed({sent.data(), firmwareTake(sent.data(), sent.size())}).size();
    }
    EXPECT_LE(firmwareCommands() - before, mostByChance(zeros));
    EXPECT_EQ(identityBytes(), identity);
    // It complains at most ten times a second, and each complaint is a frame.
    EXPECT_GT(answers, 0U);
    EXPECT_LE(answers, kBytes / 100 + 10 + 40 * mostByChance(zeros));
    EXPECT_EQ(decoder.broken(), 0U);
    std::printf("firmware, random: %llu bytes, %llu pieces, %llu false commands\n",
                static_cast<unsigned long long>(kBytes), static_cast<unsigned long long>(zeros),
                static_cast<unsigned long long>(firmwareCommands() - before));
}

TEST(LineNoise, DamagedCommandsAreRefusedByTheFirmware) {
    startFirmware();
    const core::Bytes identity = identityBytes();
    std::mt19937_64 random(13);
    Damage damage(toMeter);
    const std::uint64_t before = firmwareCommands();
    std::uint64_t fed = 0;
    std::uint64_t sent = 0;
    std::uint64_t whole = 0;
    std::uint64_t wrong = 0;
    core::Bytes answers(1U << 16U);
    while (fed < kBytes) {
        const std::uint64_t ran = firmwareCommands();
        const core::Bytes wire = damage.next(random);
        fed += wire.size();
        ++sent;
        whole += damage.whole() ? 1U : 0U;
        for (const std::uint8_t byte : wire)
            firmwareFeed(byte);
        // A delimiter that the damage took away is made good, so that the next frame stands alone.
        firmwareFeed(0);
        firmwareTake(answers.data(), answers.size());
        if (firmwareCommands() != ran) {
            std::uint8_t type = 0;
            std::array<std::uint8_t, 64> payload{};
            const std::size_t length = firmwareNewest(&type, payload.data());
            wrong += damage.sent().type == type &&
                             std::equal(damage.sent().payload.begin(), damage.sent().payload.end(), payload.begin(),
                                        payload.begin() + static_cast<std::ptrdiff_t>(length))
                         ? 0U
                         : 1U;
        }
    }
    const std::uint64_t run = firmwareCommands() - before;
    // Some damage is none: a bit flipped twice, the closing zero doubled.
    EXPECT_GE(run, whole);
    EXPECT_LE(wrong, mostByChance(sent));
    EXPECT_EQ(identityBytes(), identity);
    std::printf("firmware, damaged: %llu frames, %llu whole, %llu commands run, %llu false\n",
                static_cast<unsigned long long>(sent), static_cast<unsigned long long>(whole),
                static_cast<unsigned long long>(run), static_cast<unsigned long long>(wrong));
}

// A counter of milliseconds comes round after 49.7 days.
TEST(FirmwareClock, GoesOnWhenItsMillisecondsComeRound) {
    startFirmware();
    const core::Bytes told = encodeFrame({WBM_SET_TIME, 9, {0x00, 0xD2, 0x49, 0x6B}}).value();
    for (const std::uint8_t byte : told)
        firmwareFeed(byte);
    const auto timeOfNext = [] {
        core::Bytes sent(1U << 16U);
        firmwareTake(sent.data(), sent.size());
        firmwareRecord(1);
        FrameDecoder decoder;
        decoder.feed(core::Bytes{0});
        const auto frames = decoder.feed({sent.data(), firmwareTake(sent.data(), sent.size())});
        return frames.empty() ? Record{} : parseRecord(frames.back().payload).value();
    };
    const Record first = timeOfNext();
    EXPECT_NE(first.flags & WBM_FLAG_UTC, 0);
    // A record every six days for a hundred.
    std::uint32_t before = first.time;
    for (int i = 0; i < 17; ++i) {
        firmwareWait(6 * 86'400'000U);
        const Record next = timeOfNext();
        EXPECT_NEAR(next.time - before, 6 * 86'400 + 15, 1) << i;
        before = next.time;
    }
}

} // namespace
} // namespace wattbourse::serial
