// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/frame/messages.h"

#include "core/base/hex.h"
#include "golden.h"
#include "serial/protocol/meter_protocol.h"

#include <gtest/gtest.h>
#include <random>

namespace wattbourse::serial {
namespace {

using tests::hex;

// An empty meter at its second boot, by reset.
const char* const kHello = "000100000000000000000000000000000200000000000000000000000f0000000000000200000000"
                           "00000200";

TEST(MeterMessages, ReadsAHello) {
    const auto hello = parseHello(hex(kHello));
    ASSERT_TRUE(hello) << hello.error().detail;
    EXPECT_EQ(hello->identity.meter, "");
    EXPECT_EQ(hello->identity.firmware, "0.1.0");
    EXPECT_EQ(hello->identity.seal, core::SealState::Unprovisioned);
    EXPECT_EQ(hello->identity.bootId, 2U);
    EXPECT_EQ(hello->identity.intervalSeconds, 15U);
    EXPECT_EQ(hello->identity.resetCause, "reset");
    EXPECT_TRUE(hello->identity.hasVoltage);
    EXPECT_EQ(hello->spilled, 0U);
    EXPECT_FALSE(hello->proof);
}

TEST(MeterMessages, AHelloProvesTheKeyItWasMadeWith) {
    core::Bytes payload = hex(kHello);
    const core::ByteView challenge = core::asBytes("abcdefgh");
    // hashlib.blake2s(b"ID" + hello + b"abcdefgh", key=bytes(range(16)), digest_size=16)
    core::append(payload, hex("489ed6a56c09f069e735f53bca1db66c"));
    auto hello = parseHello(payload).value();
    EXPECT_TRUE(provesKey(hello, challenge, tests::goldenKey()));
    EXPECT_FALSE(provesKey(hello, core::asBytes("abcdefgi"), tests::goldenKey()));
    EXPECT_FALSE(provesKey(hello, challenge, MeterKey()));
    payload[WBM_HELLO_TAMPERS] ^= 1;
    hello = parseHello(payload).value();
    EXPECT_FALSE(provesKey(hello, challenge, tests::goldenKey()));
}

TEST(MeterMessages, ReadsAnAggregate) {
    const auto record = parseRecord(tests::goldenAggregate());
    ASSERT_TRUE(record) << record.error().detail;
    const core::MeterReading reading = readingOf(*record);
    EXPECT_EQ(reading.merged, 4U);
    EXPECT_EQ(reading.counter, 261U);
    EXPECT_EQ(reading.duration.count(), 900'000);
    EXPECT_EQ(reading.powerMilliWatts, 1'234'560);
    EXPECT_EQ(reading.currentMicroAmps, 0);
    EXPECT_EQ(reading.frequencyMilliHertz, 0);
    for (const int merged : {0, 255}) {
        core::Bytes wrong = tests::goldenAggregate();
        wrong[WBM_AGGREGATE_COUNT] = static_cast<std::uint8_t>(merged);
        wrong[WBM_RECORD_COUNTER] = 3;
        wrong[WBM_RECORD_COUNTER + 1] = 0;
        EXPECT_EQ(parseRecord(wrong).error().code, core::ErrorCode::Malformed) << merged;
    }
}

TEST(MeterMessages, ReadsARecordExactly) {
    const auto record = parseRecord(tests::goldenSecondRecord());
    ASSERT_TRUE(record) << record.error().detail;
    core::MeterReading reading = readingOf(*record);
    EXPECT_EQ(reading.meter, "WB-000001");
    EXPECT_EQ(reading.bootId, 5U);
    EXPECT_EQ(reading.counter, 257U);
    EXPECT_EQ(reading.duration.count(), 14957);
    EXPECT_EQ(reading.currentMicroAmps, 1'012'300);
    EXPECT_EQ(reading.powerMilliWatts, -2290830);
    EXPECT_EQ(reading.voltageMilliVolts, 229980);
    EXPECT_EQ(reading.frequencyMilliHertz, 50001);
    EXPECT_EQ(reading.tampers, 2U);
    EXPECT_EQ(reading.calibrationGeneration, 3U);
    EXPECT_FALSE(reading.indicative);
    EXPECT_EQ(reading.record, tests::goldenSecondRecord());
    EXPECT_EQ(record->time, 1764000029U);
}

TEST(MeterMessages, ALongerPayloadIsANewerMeterAShorterOneIsRefused) {
    core::Bytes longer = tests::goldenFirstRecord();
    longer.resize(longer.size() + 9, 0xEE);
    EXPECT_EQ(parseRecord(longer)->bytes, tests::goldenFirstRecord());
    for (std::size_t size = 0; size < WBM_READING_SIZE; ++size)
        EXPECT_EQ(parseRecord(core::Bytes(size)).error().code, core::ErrorCode::Malformed);
}

TEST(MeterMessages, PutsABurstTogether) {
    core::MeterScope scope;
    // Two pairs: v 0x201 i 0x102; v 0x0FF i 0x3FE. Period 443 half microseconds.
    EXPECT_FALSE(addScopePart(hex("030002bb01010212fffe30"), scope).value());
    EXPECT_TRUE(addScopePart(hex("030201bb01000000"), scope).value());
    EXPECT_EQ(scope.voltage, (std::vector<std::uint16_t>{0x201, 0x0FF, 0}));
    EXPECT_EQ(scope.current, (std::vector<std::uint16_t>{0x102, 0x3FE, 0}));
    EXPECT_EQ(scope.pairPeriod.count(), 222);
}

TEST(MeterMessages, ABurstWithAHoleIsRefused) {
    core::MeterScope scope;
    EXPECT_FALSE(addScopePart(hex("030001bb01010212"), scope).value());
    EXPECT_EQ(addScopePart(hex("030201bb01000000"), scope).error().code, core::ErrorCode::Malformed);
    EXPECT_EQ(addScopePart(hex("030004bb01000000"), scope).error().code, core::ErrorCode::Malformed);
}

TEST(MeterMessages, ReadsTheTamperLog) {
    const auto log = parseTampers(hex("0203000000748124690201000000000000000"
                                      "1"));
    ASSERT_TRUE(log) << log.error().detail;
    ASSERT_EQ(log->size(), 2U);
    EXPECT_EQ((*log)[0].bootId, 3U);
    EXPECT_EQ((*log)[0].time, core::UnixTime{0x69248174});
    EXPECT_FALSE((*log)[0].atBoot);
    EXPECT_EQ((*log)[1].bootId, 1U);
    EXPECT_FALSE((*log)[1].time);
    EXPECT_TRUE((*log)[1].atBoot);
    EXPECT_FALSE(parseTampers(hex("0203000000")));
}

TEST(MeterMessages, ParsersSurviveAnyBytes) {
    std::mt19937 random(7);
    core::MeterScope scope;
    for (int i = 0; i < 200'000; ++i) {
        core::Bytes payload(random() % 96);
        for (std::uint8_t& byte : payload)
            byte = static_cast<std::uint8_t>(random());
        parseHello(payload).has_value();
        parseRecord(payload).has_value();
        parseLive(payload).has_value();
        parseTampers(payload).has_value();
        addScopePart(payload, scope).has_value();
        ASSERT_LE(scope.current.size(), 255U);
    }
}

TEST(MeterMessages, AMetersNameIsPlain) {
    EXPECT_EQ(meterIdBytes("WB-000001").value(), hex("57422d303030303031000000"));
    for (const char* bad : {"", "wb-1", "WB 1", "WB-0000000001", "WB_1", "WB\n"})
        EXPECT_EQ(meterIdBytes(bad).error().code, core::ErrorCode::OutOfRange) << bad;
}

TEST(MeterKey, HasAFingerprint) {
    EXPECT_EQ(tests::goldenKey().fingerprint(), "dad11fc6");
}

} // namespace
} // namespace wattbourse::serial
