// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A host that is away: what the ring cannot hold goes to EEPROM as aggregates, and comes back once, whole.
#include "serial/frame/record_chain.h"
#include "serial/protocol/meter_line.h"
#include "serial/protocol/meter_protocol.h"
#include "stepped_meter.h"

#include <gtest/gtest.h>

namespace wattbourse::tests {
namespace {

core::Bytes number(std::uint32_t value) {
    core::Bytes out(4);
    wbm_put32(out.data(), value);
    return out;
}

/// What a host gets that asks for everything from a counter on, in the order of its coming.
std::vector<serial::Record> backfill(SteppedMeter& meter, std::uint32_t from) {
    meter.takeFrames();
    const std::size_t before = meter.records().size();
    meter.tell(WBM_BACKFILL, number(from));
    meter.run(2);
    std::vector<serial::Record> out;
    for (std::size_t i = before; i < meter.records().size(); ++i)
        out.push_back(meter.records()[i]);
    return out;
}

struct Sum {
    std::int64_t ms = 0;
    // mW ms
    std::int64_t energy = 0;
    std::uint32_t merged = 0;
};

Sum sumOf(const std::vector<serial::Record>& records) {
    Sum out;
    for (const serial::Record& r : records) {
        out.ms += r.durationMs;
        out.energy += std::int64_t{r.milliWatts} * r.durationMs;
        out.merged += r.merged;
    }
    return out;
}

TEST(MeterSilence, WhatTheRingCannotHoldComesBackAsAggregates) {
    SteppedMeter meter(7);
    meter.mains().setLoad(1000, 1);
    ASSERT_TRUE(meter.ask(WBM_SET_TIME, number(1'800'000'000)));
    // 23 intervals of 15 s without a word from the host: five more than the ring holds.
    meter.run(23 * 15.2);
    const std::vector<serial::Record> live = meter.records();
    const std::vector<serial::Record> stored = backfill(meter, 0);
    ASSERT_FALSE(stored.empty());
    EXPECT_TRUE(stored.front().isAggregate());
    EXPECT_GE(stored.front().merged, 4U);

    serial::RecordChain chain{serial::MeterKey()};
    for (const serial::Record& r : stored)
        EXPECT_EQ(chain.check(r), serial::RecordVerdict::Sound) << r.counter;

    // Nothing is missing and nothing twice: the same readings that went by unheard, to the rounding of one aggregate.
    const Sum heard = sumOf(stored);
    const Sum sent = sumOf(live);
    EXPECT_EQ(heard.merged, live.size());
    EXPECT_NEAR(static_cast<double>(heard.ms), static_cast<double>(sent.ms), 2000);
    EXPECT_NEAR(static_cast<double>(heard.energy), static_cast<double>(sent.energy),
                10.0 * static_cast<double>(sent.ms));

    // A host that has all of it gets none of it again.
    EXPECT_TRUE(backfill(meter, stored.back().counter + 1).empty());
}

TEST(MeterSilence, AggregatesOutliveThePower) {
    SteppedMeter meter(8);
    meter.mains().setLoad(-500, 1);
    meter.run(20 * 15.2);
    // Asking closes the aggregate that is being filled; then the power goes.
    const std::vector<serial::Record> before = backfill(meter, 0);
    ASSERT_TRUE(before.front().isAggregate());
    meter.board().powerCycle();
    meter.run(1);
    const std::vector<serial::Record> after = backfill(meter, 0);
    ASSERT_EQ(after.size(), 1U);
    EXPECT_EQ(core::toBytes(after.front().bytes), core::toBytes(before.front().bytes));
    EXPECT_LT(after.front().milliWatts, -490'000);
}

TEST(MeterSilence, AHostThatListensLeavesNothingToMerge) {
    SteppedMeter meter(9);
    const std::uint64_t writes = meter.board().eepromWrites();
    for (int i = 0; i < 21; ++i) {
        meter.run(15.2);
        core::Bytes told = number(1'800'000'000U + static_cast<std::uint32_t>(15 * i));
        core::append(told, number(meter.records().back().counter + 1));
        ASSERT_TRUE(meter.ask(WBM_SET_TIME, told));
    }
    for (const serial::Record& r : backfill(meter, 0))
        EXPECT_FALSE(r.isAggregate());
    EXPECT_EQ(meter.board().eepromWrites(), writes);
}

} // namespace
} // namespace wattbourse::tests
