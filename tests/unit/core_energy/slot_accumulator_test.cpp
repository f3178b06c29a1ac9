// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/energy/slot_accumulator.h"

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

} // namespace
} // namespace wattbourse::core
