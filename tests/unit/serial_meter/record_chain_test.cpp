// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/frame/record_chain.h"

#include "golden.h"
#include "serial/protocol/meter_line.h"
#include "serial/protocol/meter_protocol.h"

#include <gtest/gtest.h>

namespace wattbourse::serial {
namespace {

/// A meter that seals as the firmware does, for sequences that the golden records do not hold.
class Sealer {
public:
    explicit Sealer(const std::string& name = "WB-1") : m_name(name) {}

    Record next(std::uint32_t boot, std::uint32_t counter) {
        core::Bytes bytes = core::toBytes(core::asBytes(m_name));
        bytes.resize(WBM_READING_SIZE);
        wbm_put32(bytes.data() + WBM_RECORD_BOOT, boot);
        wbm_put32(bytes.data() + WBM_RECORD_COUNTER, counter);
        if (boot != m_boot) {
            m_boot = boot;
            bytes[WBM_RECORD_FLAGS] = WBM_FLAG_FIRST;
            m_previous =
                tagOf(tests::goldenKey(), {core::asBytes("boot"), core::ByteView(bytes).subspan(WBM_RECORD_BOOT, 8)});
        }
        std::copy_n(m_previous.bytes.begin(), WBM_TAG, bytes.begin() + WBM_READING_PREVIOUS);
        m_previous = tagOf(tests::goldenKey(), {core::ByteView(bytes).first(WBM_READING_TAG)});
        std::copy_n(m_previous.bytes.begin(), WBM_TAG, bytes.begin() + WBM_READING_TAG);
        return parseRecord(bytes).value();
    }

private:
    std::string m_name;
    std::uint32_t m_boot = 0;
    core::MeterTag m_previous;
};

TEST(RecordChain, AcceptsTheGoldenRecordsInOrder) {
    RecordChain chain(tests::goldenKey());
    EXPECT_EQ(chain.check(parseRecord(tests::goldenFirstRecord()).value()), RecordVerdict::Sound);
    EXPECT_EQ(chain.check(parseRecord(tests::goldenSecondRecord()).value()), RecordVerdict::Sound);
    EXPECT_EQ(chain.next(), 258U);
}

TEST(RecordChain, ABitAnywhereBreaksTheTag) {
    for (std::size_t bit = 0; bit < WBM_READING_SIZE * 8; ++bit) {
        core::Bytes bytes = tests::goldenFirstRecord();
        bytes[bit / 8] = static_cast<std::uint8_t>(bytes[bit / 8] ^ (1U << (bit % 8)));
        RecordChain chain(tests::goldenKey());
        EXPECT_EQ(chain.check(parseRecord(bytes).value()), RecordVerdict::BadTag) << bit;
    }
}

TEST(RecordChain, AnotherKeyFitsNothing) {
    RecordChain chain{MeterKey()};
    EXPECT_EQ(chain.check(parseRecord(tests::goldenFirstRecord()).value()), RecordVerdict::BadTag);
}

TEST(RecordChain, ARepeatedRecordIsNotTakenTwice) {
    RecordChain chain(tests::goldenKey());
    Sealer meter;
    const Record first = meter.next(1, 0);
    const Record second = meter.next(1, 1);
    EXPECT_EQ(chain.check(first), RecordVerdict::Sound);
    EXPECT_EQ(chain.check(second), RecordVerdict::Sound);
    EXPECT_EQ(chain.check(first), RecordVerdict::Repeated);
    EXPECT_EQ(chain.check(second), RecordVerdict::Repeated);
    EXPECT_EQ(chain.next(), 2U);
}

TEST(RecordChain, MissingRecordsAreAGapOnce) {
    RecordChain chain(tests::goldenKey());
    Sealer meter;
    chain.check(meter.next(1, 0));
    meter.next(1, 1);
    EXPECT_EQ(chain.check(meter.next(1, 2)), RecordVerdict::Gap);
    EXPECT_EQ(chain.check(meter.next(1, 3)), RecordVerdict::Sound);
}

TEST(RecordChain, AResetMaySkipReservedCountersOnly) {
    RecordChain chain(tests::goldenKey());
    Sealer meter;
    chain.check(meter.next(1, 4));
    EXPECT_EQ(chain.check(meter.next(2, 256)), RecordVerdict::Sound);
    meter.next(3, 512);
    EXPECT_EQ(chain.check(meter.next(3, 513)), RecordVerdict::Gap);
}

TEST(RecordChain, TheCounterNeverGoesBack) {
    RecordChain chain(tests::goldenKey());
    Sealer meter;
    chain.check(meter.next(2, 300));
    EXPECT_EQ(chain.check(meter.next(3, 300)), RecordVerdict::CounterBack);
    EXPECT_EQ(chain.check(meter.next(1, 301)), RecordVerdict::CounterBack);
}

TEST(RecordChain, ASecondMeterWithTheSameKeyBreaksTheChain) {
    RecordChain chain(tests::goldenKey());
    Sealer meter;
    Sealer copy;
    chain.check(meter.next(1, 0));
    chain.check(meter.next(1, 1));
    copy.next(1, 1);
    EXPECT_EQ(chain.check(copy.next(1, 2)), RecordVerdict::ChainBroken);
}

TEST(RecordChain, WhatIsForgedRepeatedOvertakenOrAnotherMetersIsRefusedWithItsOwnReason) {
    RecordChain chain(tests::goldenKey(), "WB-1");
    Sealer meter;
    const Record first = meter.next(1, 0);
    const Record late = meter.next(1, 1);
    const Record third = meter.next(1, 2);
    ASSERT_EQ(chain.check(first), RecordVerdict::Sound);
    ASSERT_EQ(chain.check(third), RecordVerdict::Gap);
    EXPECT_EQ(chain.missing(), 1U);

    Record forged = meter.next(1, 3);
    const Record genuine = forged;
    forged.bytes[WBM_RECORD_POWER] ^= 1;
    EXPECT_EQ(chain.check(forged), RecordVerdict::BadTag);
    EXPECT_EQ(chain.check(third), RecordVerdict::Repeated);
    EXPECT_EQ(chain.check(first), RecordVerdict::Repeated);
    EXPECT_EQ(chain.check(late), RecordVerdict::OutOfOrder);
    // Sealed with the same key, as when a technician gave one key to two meters.
    Sealer swapped("WB-2");
    swapped.next(1, 3);
    EXPECT_EQ(chain.check(swapped.next(1, 4)), RecordVerdict::OtherMeter);
    Sealer spliced;
    spliced.next(1, 2);
    EXPECT_EQ(chain.check(spliced.next(1, 3)), RecordVerdict::ChainBroken);

    // None of them moved the chain.
    EXPECT_EQ(chain.next(), 3U);
    EXPECT_EQ(chain.check(genuine), RecordVerdict::Sound);
    EXPECT_EQ(chain.missing(), 0U);
}

TEST(RecordChain, TheFirstSoundRecordsMeterIsTheOneWhenNoneWasNamed) {
    RecordChain chain(tests::goldenKey());
    Sealer one;
    Sealer two("WB-2");
    EXPECT_EQ(chain.check(one.next(1, 0)), RecordVerdict::Sound);
    two.next(1, 0);
    EXPECT_EQ(chain.check(two.next(1, 1)), RecordVerdict::OtherMeter);
}

TEST(RecordChain, ResumesBehindWhatIsStored) {
    RecordChain chain(tests::goldenKey());
    chain.resumeAfter(7);
    Sealer meter;
    meter.next(1, 6);
    EXPECT_EQ(chain.check(meter.next(1, 7)), RecordVerdict::Repeated);
    EXPECT_EQ(chain.check(meter.next(1, 8)), RecordVerdict::Sound);
}

TEST(RecordChain, AnAggregateFollowsWhatCameBeforeItAndTheRingFollowsIt) {
    RecordChain chain(tests::goldenKey());
    EXPECT_EQ(chain.check(parseRecord(tests::goldenFirstRecord()).value()), RecordVerdict::Sound);
    EXPECT_EQ(chain.check(parseRecord(tests::goldenSecondRecord()).value()), RecordVerdict::Sound);
    const Record aggregate = parseRecord(tests::goldenAggregate()).value();
    EXPECT_EQ(chain.check(aggregate), RecordVerdict::Sound);
    EXPECT_EQ(chain.check(aggregate), RecordVerdict::Repeated);
    EXPECT_EQ(chain.check(parseRecord(tests::goldenAfterAggregate()).value()), RecordVerdict::Sound);
    EXPECT_EQ(chain.next(), 263U);
}

TEST(RecordChain, AnAggregateOfWhatWasPartlyReceivedIsNotCountedTwice) {
    RecordChain chain(tests::goldenKey());
    chain.resumeAfter(259);
    EXPECT_EQ(chain.check(parseRecord(tests::goldenAggregate()).value()), RecordVerdict::Repeated);
    // What comes after it is taken, with the gap that is left.
    EXPECT_EQ(chain.check(parseRecord(tests::goldenAfterAggregate()).value()), RecordVerdict::Gap);
}

TEST(RecordChain, AnAggregateThatFollowsSomethingElseIsForged) {
    core::Bytes bytes = tests::goldenAggregate();
    bytes[WBM_READING_PREVIOUS] ^= 1;
    const core::MeterTag tag = tagOf(tests::goldenKey(), {core::ByteView(bytes).first(WBM_READING_TAG)});
    std::copy_n(tag.bytes.begin(), WBM_TAG, bytes.begin() + WBM_READING_TAG);
    RecordChain chain(tests::goldenKey());
    EXPECT_EQ(chain.check(parseRecord(bytes).value()), RecordVerdict::ChainBroken);
}

} // namespace
} // namespace wattbourse::serial
