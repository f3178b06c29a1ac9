// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/energy/slot_accumulator.h"

#include "core/energy/granularity.h"
#include "core/energy/merkle.h"

#include <gtest/gtest.h>

namespace wattbourse::core {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr std::int64_t kStart = 1'700'000'100;
static_assert(kStart % 900 == 0);

MeterReading reading(std::uint32_t counter, std::int64_t end, std::int64_t milliWatts, std::int64_t ms) {
    MeterReading out;
    out.meter = "WB-1";
    out.bootId = 1;
    out.counter = counter;
    out.end = {end};
    out.duration = milliseconds(ms);
    out.powerMilliWatts = milliWatts;
    out.record = {static_cast<std::uint8_t>(counter), static_cast<std::uint8_t>(counter >> 8U)};
    return out;
}

class Slots : public ::testing::Test {
protected:
    SlotAccumulator m_slots{SlotCalendar(900), seconds(120)};
    SlotIndex m_first{SlotCalendar(900).at({kStart})};
};

TEST_F(Slots, FullSlotClosesAtItsEnd) {
    for (std::uint32_t i = 0; i < 60; ++i)
        ASSERT_TRUE(m_slots.add(reading(i, kStart + 15 * (i + 1), 1'000'000, 15'000)));
    EXPECT_TRUE(m_slots.close({kStart + 899}).empty());
    const auto closed = m_slots.close({kStart + 900});
    ASSERT_EQ(closed.size(), 1U);
    EXPECT_EQ(closed[0].slot, m_first);
    EXPECT_EQ(closed[0].imported.value, 250);
    EXPECT_EQ(closed[0].exported.value, 0);
    EXPECT_EQ(closed[0].flags, 0U);
    EXPECT_EQ(closed[0].leaves.size(), 60U);
    EXPECT_TRUE(m_slots.close({kStart + 5000}).empty());
}

TEST_F(Slots, ReadingAcrossTheBorderIsCutInProportion) {
    // 3.6 MW*s in 10 s: 4 s before the border, 6 s behind it. 360 kW * 4 s is 400 Wh, * 6 s is 600 Wh.
    ASSERT_TRUE(m_slots.add(reading(1, kStart + 906, 360'000'000, 10'000)));
    EXPECT_EQ(m_slots.soFar(m_first)->imported.value, 400);
    EXPECT_EQ(m_slots.soFar({m_first.value + 1})->imported.value, 600);
    EXPECT_EQ(m_slots.soFar(m_first)->leaves, m_slots.soFar({m_first.value + 1})->leaves);
}

TEST_F(Slots, ReadingThatEndsOnTheBorderBelongsToOneSlot) {
    ASSERT_TRUE(m_slots.add(reading(1, kStart + 900, 1'000'000, 15'000)));
    EXPECT_FALSE(m_slots.soFar({m_first.value + 1}));
}

TEST_F(Slots, ImportAndExportAreKeptApart) {
    ASSERT_TRUE(m_slots.add(reading(1, kStart + 450, 2'000'000, 450'000)));
    ASSERT_TRUE(m_slots.add(reading(2, kStart + 900, -4'000'000, 450'000)));
    const auto closed = m_slots.close({kStart + 900});
    ASSERT_EQ(closed.size(), 1U);
    EXPECT_EQ(closed[0].imported.value, 250);
    EXPECT_EQ(closed[0].exported.value, 500);
}

TEST_F(Slots, RoundsToTheNearestWattHour) {
    // 1.5 Wh exactly, and a hair below: 5.4e9 mW*ms in 1000 ms.
    ASSERT_TRUE(m_slots.add(reading(1, kStart + 10, 5'400'000, 1'000)));
    EXPECT_EQ(m_slots.soFar(m_first)->imported.value, 2);
    SlotAccumulator below{SlotCalendar(900), seconds(120)};
    ASSERT_TRUE(below.add(reading(1, kStart + 10, 5'399'999, 1'000)));
    EXPECT_EQ(below.soFar(m_first)->imported.value, 1);
}

TEST_F(Slots, GapWaitsForTheGraceAndIsFlagged) {
    ASSERT_TRUE(m_slots.add(reading(1, kStart + 300, 1'000'000, 300'000)));
    ASSERT_TRUE(m_slots.add(reading(3, kStart + 900, 1'000'000, 300'000)));
    EXPECT_TRUE(m_slots.close({kStart + 1'019}).empty());
    const auto closed = m_slots.close({kStart + 1'020});
    ASSERT_EQ(closed.size(), 1U);
    EXPECT_EQ(closed[0].flags, kReportGaps);
    EXPECT_EQ(closed[0].covered, seconds(600));
    // Nothing is made up for the missing third.
    EXPECT_EQ(closed[0].imported.value, 167);
}

TEST_F(Slots, BackfillMendsTheGap) {
    ASSERT_TRUE(m_slots.add(reading(1, kStart + 300, 1'000'000, 300'000)));
    ASSERT_TRUE(m_slots.add(reading(3, kStart + 900, 1'000'000, 300'000)));
    ASSERT_TRUE(m_slots.add(reading(2, kStart + 600, 1'000'000, 300'000)));
    const auto closed = m_slots.close({kStart + 905});
    ASSERT_EQ(closed.size(), 1U);
    EXPECT_EQ(closed[0].flags, 0U);
    const std::vector<Hash32> byTime{merkleLeaf(reading(1, 0, 0, 1).record), merkleLeaf(reading(2, 0, 0, 1).record),
                                     merkleLeaf(reading(3, 0, 0, 1).record)};
    EXPECT_EQ(closed[0].leaves, byTime);
    EXPECT_EQ(makeReport({}, closed[0]).root, merkleRoot(byTime));
}

TEST_F(Slots, RefusesRepeatsAndClosedSlots) {
    ASSERT_TRUE(m_slots.add(reading(1, kStart + 900, 1'000'000, 900'000)));
    EXPECT_EQ(m_slots.add(reading(1, kStart + 900, 1'000'000, 900'000)).error().code, ErrorCode::Duplicate);
    ASSERT_EQ(m_slots.close({kStart + 900}).size(), 1U);
    EXPECT_EQ(m_slots.add(reading(2, kStart + 500, 1'000'000, 15'000)).error().code, ErrorCode::Refused);
    // Of a reading that crosses into an open slot only the open part counts.
    ASSERT_TRUE(m_slots.add(reading(3, kStart + 910, 36'000'000, 20'000)));
    EXPECT_EQ(m_slots.soFar({m_first.value + 1})->imported.value, 100);
}

TEST_F(Slots, RefusesWhatCannotBe) {
    EXPECT_EQ(m_slots.add(reading(1, kStart, 1, 0)).error().code, ErrorCode::OutOfRange);
    EXPECT_EQ(m_slots.add(reading(1, kStart, 1, 3'600'001)).error().code, ErrorCode::OutOfRange);
    EXPECT_EQ(m_slots.add(reading(1, kStart, 1'000'000'001, 1'000)).error().code, ErrorCode::OutOfRange);
    EXPECT_EQ(m_slots.add(reading(1, 3, 1, 5'000)).error().code, ErrorCode::OutOfRange);
}

TEST_F(Slots, IndicativeReadingsMarkTheSlot) {
    MeterReading indicative = reading(1, kStart + 900, 1'000'000, 900'000);
    indicative.indicative = true;
    ASSERT_TRUE(m_slots.add(indicative));
    EXPECT_EQ(m_slots.close({kStart + 900}).at(0).flags, kReportIndicative);
}

TEST_F(Slots, WhatIsNotBelievedIsKeptAndNeverCounted) {
    SlotAccumulator home{SlotCalendar(900), seconds(120), PlausibleRange::home()};
    ASSERT_TRUE(home.add(reading(1, kStart + 450, 1'000'000, 450'000)));
    // 31 kW in a home: sealed, but no truth.
    const MeterReading wild = reading(2, kStart + 900, 31'000'000, 450'000);
    ASSERT_TRUE(home.add(wild));
    const auto closed = home.close({kStart + 1'020});
    ASSERT_EQ(closed.size(), 1U);
    EXPECT_EQ(closed[0].imported.value, 125);
    EXPECT_EQ(closed[0].covered, seconds(450));
    EXPECT_EQ(closed[0].flags, kReportGaps | kSlotImplausible);
    EXPECT_EQ(qualityOf(closed[0].flags), SlotQuality::PartlyMeasured);
    // The raw record stays under the slot's root.
    ASSERT_EQ(closed[0].leaves.size(), 2U);
    EXPECT_EQ(closed[0].leaves[1], merkleLeaf(wild.record));
    // The chain is told of the gap, in flags that it knows.
    EXPECT_EQ(makeReport({}, closed[0]).flags, kReportGaps);
}

TEST_F(Slots, AnOpenLidABrokenSealAndAnOpeningMarkTheSlot) {
    MeterReading open = reading(1, kStart + 900, 1'000'000, 900'000);
    open.lidOpen = true;
    ASSERT_TRUE(m_slots.add(open));
    MeterReading unsealed = reading(2, kStart + 1'800, 1'000'000, 900'000);
    unsealed.sealed = false;
    ASSERT_TRUE(m_slots.add(unsealed));
    ASSERT_TRUE(m_slots.add(reading(3, kStart + 2'700, 1'000'000, 900'000)));
    // Opened and sealed again between two readings: only the count tells.
    MeterReading counted = reading(4, kStart + 3'600, 1'000'000, 900'000);
    counted.tampers = 1;
    ASSERT_TRUE(m_slots.add(counted));
    const auto closed = m_slots.close({kStart + 3'600});
    ASSERT_EQ(closed.size(), 4U);
    EXPECT_EQ(qualityOf(closed[0].flags), SlotQuality::Tampered);
    EXPECT_EQ(qualityOf(closed[1].flags), SlotQuality::Tampered);
    EXPECT_EQ(qualityOf(closed[2].flags), SlotQuality::Measured);
    EXPECT_EQ(qualityOf(closed[3].flags), SlotQuality::Tampered);
    EXPECT_EQ(makeReport({}, closed[3]).flags, 0U);
    // It is the energy that was measured, all the same.
    EXPECT_EQ(closed[3].imported.value, 250);
}

TEST(SlotQuality, TheWorstCounts) {
    EXPECT_EQ(qualityOf(0), SlotQuality::Measured);
    EXPECT_EQ(qualityOf(kReportIndicative), SlotQuality::Measured);
    EXPECT_EQ(qualityOf(kReportGaps), SlotQuality::PartlyMeasured);
    EXPECT_EQ(qualityOf(kSlotClipped), SlotQuality::PartlyMeasured);
    EXPECT_EQ(qualityOf(kReportEstimated | kReportGaps), SlotQuality::Estimated);
    EXPECT_EQ(qualityOf(kReportEstimated | kSlotTampered), SlotQuality::Tampered);
}

TEST(ReadingJudge, DoubtsWhatCannotBeInAHome) {
    const PlausibleRange home = PlausibleRange::home();
    MeterReading sound = reading(1, kStart, 2'300'000, 15'000);
    sound.voltageMilliVolts = 230'000;
    sound.currentMicroAmps = 10'000'000;
    sound.frequencyMilliHertz = 50'000;
    EXPECT_FALSE(doubtOf(sound, home));
    MeterReading r = sound;
    // 2 % and 20 W above volts times amperes: the last that is believed, and the first that is not.
    r.powerMilliWatts = -2'366'000;
    EXPECT_FALSE(doubtOf(r, home));
    r.powerMilliWatts = -2'366'001;
    EXPECT_EQ(doubtOf(r, home), Doubt::PowerAboveVoltAmperes);
    r = sound;
    r.powerMilliWatts = 30'000'001;
    EXPECT_EQ(doubtOf(r, home), Doubt::PowerTooHigh);
    r = sound;
    r.voltageMilliVolts = 280'001;
    EXPECT_EQ(doubtOf(r, home), Doubt::VoltageOutside);
    r.voltageMilliVolts = 179'999;
    EXPECT_EQ(doubtOf(r, home), Doubt::VoltageOutside);
    r = sound;
    r.frequencyMilliHertz = 53'001;
    EXPECT_EQ(doubtOf(r, home), Doubt::FrequencyOutside);
    r = sound;
    r.duration = milliseconds(902'001);
    EXPECT_EQ(doubtOf(r, home), Doubt::TooLong);
    r.merged = 60;
    EXPECT_FALSE(doubtOf(r, home));
}

TEST(Granularity, NamesWhatDoesNotFit) {
    const Granularity fits{
        .intervalSeconds = 15, .slotSeconds = 900, .blockMs = 5'000, .reportsPerSlot = 90'000, .meters = 10'000};
    EXPECT_EQ(granularityTrouble(fits), GranularityTrouble::None);
    Granularity g = fits;
    g.intervalSeconds = 900;
    EXPECT_EQ(granularityTrouble(g), GranularityTrouble::None);
    g.slotSeconds = 60;
    EXPECT_EQ(granularityTrouble(g), GranularityTrouble::IntervalAboveSlot);
    g = fits;
    g.blockMs = 450'000;
    EXPECT_EQ(granularityTrouble(g), GranularityTrouble::None);
    g.blockMs = 450'001;
    EXPECT_EQ(granularityTrouble(g), GranularityTrouble::BlocksAboveSlot);
    g = fits;
    g.meters = 90'001;
    EXPECT_EQ(granularityTrouble(g), GranularityTrouble::TooManyMeters);
    // A full chain is known to be full; an unread one is not judged.
    g.meters = 1;
    g.reportsPerSlot = 0;
    EXPECT_EQ(granularityTrouble(g), GranularityTrouble::TooManyMeters);
    g.reportsPerSlot.reset();
    EXPECT_EQ(granularityTrouble(g), GranularityTrouble::None);
}

TEST(Granularity, CountsTheReportsOfASlot) {
    // 180 blocks of 30 million gas, 60 000 a report.
    EXPECT_EQ(reportsInSlot(30'000'000, 5'000, 900), 90'000U);
    EXPECT_EQ(reportsInSlot(30'000'000, 0, 900), 0U);
    EXPECT_EQ(reportsInSlot(59'999, 900'000, 900), 0U);
    EXPECT_EQ(reportsInSlot(~std::uint64_t{0}, 1, 86'400), 0xFFFF'FFFFULL * 86'400'000 / 60'000);
}

TEST(ReadingJudge, WhatWasNotMeasuredIsNotJudged) {
    // Clamp alone: no voltage, no frequency; an aggregate has no current either.
    MeterReading clamp = reading(1, kStart, 2'300'000, 15'000);
    clamp.indicative = true;
    EXPECT_FALSE(doubtOf(clamp, PlausibleRange::home()));
}

} // namespace
} // namespace wattbourse::core
