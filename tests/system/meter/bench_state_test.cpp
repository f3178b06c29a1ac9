// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The meter owns the state of its calibration.
#include "serial/calibrate/calibration.h"
#include "serial/protocol/meter_line.h"
#include "serial/protocol/meter_protocol.h"
#include "stepped_meter.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace wattbourse::tests {
namespace {

struct Bench {
    std::uint16_t session;
    std::uint8_t step;
    core::Bytes staged;
};

std::optional<Bench> benchOf(const std::optional<serial::Frame>& answer) {
    if (!answer || answer->type != WBM_BENCH_IS || answer->payload.size() < WBM_BENCH_SIZE)
        return std::nullopt;
    const std::uint8_t* p = answer->payload.data();
    return Bench{wbm_get16(p), p[WBM_BENCH_STEP],
                 core::Bytes(p + WBM_BENCH_STAGED, p + WBM_BENCH_STAGED + WBM_BENCH_STAGED_SIZE)};
}

core::Bytes goTo(std::uint8_t step, const core::Bytes& staged = {}) {
    core::Bytes out(1 + staged.size(), step);
    std::copy(staged.begin(), staged.end(), out.begin() + 1);
    return out;
}

std::uint8_t nakOf(const std::optional<serial::Frame>& answer) {
    return answer && answer->type == WBM_NAK ? answer->payload[1] : std::uint8_t{0};
}

TEST(MeterBench, StepsAreTakenOneByOneAndKeptForWhoComesBack) {
    SteppedMeter meter(1);
    EXPECT_EQ(benchOf(meter.ask(WBM_BENCH))->step, WBM_STEP_NONE);
    EXPECT_EQ(nakOf(meter.ask(WBM_BENCH, goTo(WBM_STEP_VOLTAGE))), WBM_OUT_OF_RANGE);
    const core::Bytes staged(WBM_BENCH_STAGED_SIZE, 0x5A);
    std::uint16_t session = 0;
    for (std::uint8_t step = WBM_STEP_IDENTIFY; step <= WBM_STEP_VERIFY; ++step) {
        const auto bench = benchOf(meter.ask(WBM_BENCH, goTo(step, staged)));
        ASSERT_TRUE(bench) << int{step};
        EXPECT_EQ(bench->step, step);
        session = bench->session;
    }
    // The terminal is started anew and asks.
    const auto found = benchOf(meter.ask(WBM_BENCH));
    EXPECT_EQ(found->session, session);
    EXPECT_EQ(found->step, WBM_STEP_VERIFY);
    EXPECT_EQ(found->staged, staged);
    // Back to any step, and away.
    EXPECT_EQ(benchOf(meter.ask(WBM_BENCH, goTo(WBM_STEP_ZERO)))->step, WBM_STEP_ZERO);
    EXPECT_EQ(benchOf(meter.ask(WBM_BENCH, goTo(WBM_STEP_NONE)))->step, WBM_STEP_NONE);
    EXPECT_EQ(benchOf(meter.ask(WBM_BENCH, goTo(WBM_STEP_IDENTIFY)))->session, session + 1);
}

TEST(MeterBench, NothingIsWrittenBeforeTheStepOfWriting) {
    SteppedMeter meter(1);
    serial::Calibration wanted;
    wanted.ampsPerVolt = 310000;
    const core::Bytes bytes = serial::encodeCalibration(wanted).value();
    for (std::uint8_t step = WBM_STEP_IDENTIFY; step < WBM_STEP_WRITE; ++step) {
        ASSERT_TRUE(benchOf(meter.ask(WBM_BENCH, goTo(step))));
        EXPECT_EQ(nakOf(meter.ask(WBM_WRITE_CAL, bytes)), WBM_BUSY) << int{step};
    }
    ASSERT_TRUE(benchOf(meter.ask(WBM_BENCH, goTo(WBM_STEP_WRITE))));
    EXPECT_EQ(meter.ask(WBM_WRITE_CAL, bytes)->type, WBM_ACK);
    const auto held = serial::decodeCalibration(meter.ask(WBM_READ_CAL)->payload);
    EXPECT_EQ(held->ampsPerVolt, 310000U);
    EXPECT_EQ(held->generation, 1U);
}

TEST(MeterBench, ASealedMeterIsNotCalibratedAndAResetEndsIt) {
    SteppedMeter meter(1);
    ASSERT_TRUE(benchOf(meter.ask(WBM_BENCH, goTo(WBM_STEP_IDENTIFY))));
    meter.board().reset();
    meter.run(0.3);
    EXPECT_EQ(benchOf(meter.ask(WBM_BENCH))->step, WBM_STEP_NONE);
    ASSERT_EQ(meter.seal()->type, WBM_ACK);
    EXPECT_EQ(nakOf(meter.ask(WBM_BENCH, goTo(WBM_STEP_IDENTIFY))), WBM_SEALED);
    EXPECT_EQ(nakOf(meter.ask(WBM_BENCH, goTo(WBM_STEP_RESEAL + 1))), WBM_OUT_OF_RANGE);
    // A short staged part would leave old constants behind the new ones.
    EXPECT_EQ(nakOf(meter.ask(WBM_BENCH, goTo(WBM_STEP_NONE, core::Bytes(5)))), WBM_OUT_OF_RANGE);
}

} // namespace
} // namespace wattbourse::tests
