// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The power goes after every single EEPROM byte of every operation that writes.
#include "serial/protocol/meter_line.h"
#include "serial/protocol/meter_protocol.h"
#include "stepped_meter.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <functional>

namespace wattbourse::tests {
namespace {

core::Bytes number(std::uint32_t value, std::size_t size) {
    core::Bytes out(4);
    wbm_put32(out.data(), value);
    out.resize(size);
    return out;
}

core::Bytes calibration(std::uint32_t ampsPerVolt) {
    core::Bytes cal(WBM_CAL_SIZE);
    cal[WBM_CAL_VERSION] = 1;
    wbm_put16(cal.data() + WBM_CAL_BANDGAP, 10800);
    wbm_put32(cal.data() + WBM_CAL_ICAL, ampsPerVolt);
    wbm_put32(cal.data() + WBM_CAL_VCAL, 255000);
    wbm_put16(cal.data() + WBM_CAL_NOMINAL, 23000);
    wbm_put16(cal.data() + WBM_CAL_CRC, wbm_crc16(cal.data(), WBM_CAL_CRC));
    return cal;
}

struct State {
    serial::Hello hello;
    core::Bytes cal;
};

State stateOf(SteppedMeter& meter) {
    const auto hello = meter.hello();
    const auto cal = meter.ask(WBM_READ_CAL);
    EXPECT_TRUE(hello && cal);
    return hello && cal ? State{*hello, cal->payload} : State{};
}

/// Does `operation` on meters that wake with `image`, the power cut after its first, second, … byte, until it ends
/// uncut; `check` sees the state before, after the cut and the restart, and whether the operation was whole. Returns
/// the number of cuts.
int cutEverywhere(const core::Bytes& image, const std::function<void(SteppedMeter&)>& operation,
                  const std::function<void(const State&, const State&, bool)>& check) {
    constexpr int kMost = 400;
    for (int cut = 1; cut <= kMost; ++cut) {
        SteppedMeter meter(1, image);
        const State before = stateOf(meter);
        const std::uint64_t writes = meter.board().eepromWrites();
        meter.board().cutAfterWrites(static_cast<unsigned>(cut));
        operation(meter);
        // What was not used up must not cut the restart.
        const bool whole = meter.board().eepromWrites() - writes < static_cast<std::uint64_t>(cut);
        meter.board().cutAfterWrites(0);
        meter.board().setLid(false);
        meter.board().powerCycle();
        meter.run(0.3);
        const State after = stateOf(meter);
        EXPECT_GT(after.hello.identity.bootId, before.hello.identity.bootId) << "cut " << cut;
        EXPECT_GE(after.hello.identity.counter, before.hello.identity.counter) << "cut " << cut;
        check(before, after, whole);
        if (testing::Test::HasFailure() || whole)
            return cut - 1;
    }
    ADD_FAILURE() << "more than " << kMost << " bytes written";
    return kMost;
}

core::Bytes imageOf(SteppedMeter& meter) {
    return meter.board().eeprom();
}

core::Bytes openMeter() {
    SteppedMeter meter(1);
    return imageOf(meter);
}

core::Bytes sealedMeter() {
    SteppedMeter meter(1);
    EXPECT_EQ(meter.seal()->type, WBM_ACK);
    return imageOf(meter);
}

TEST(MeterPowerCut, ProvisioningIsWholeOrNot) {
    const int cuts = cutEverywhere(
        core::Bytes(simulator::Board::kEepromSize, 0xFF),
        [](SteppedMeter& meter) {
            meter.board().setLid(true);
            core::Bytes identity = core::toBytes(core::asBytes("WB-STEPPED"));
            identity.resize(WBM_ID + WBM_KEY + WBM_NONCE, 0);
            meter.ask(WBM_PROVISION, identity);
        },
        [](const State&, const State& after, bool whole) {
            if (whole || after.hello.identity.seal != core::SealState::Unprovisioned) {
                EXPECT_EQ(after.hello.identity.meter, "WB-STEPPED");
                EXPECT_NE(after.hello.identity.seal, core::SealState::Sealed);
            }
        });
    std::printf("provisioning: %d bytes\n", cuts);
    EXPECT_GE(cuts, 30);
}

TEST(MeterPowerCut, ACalibrationIsTheOldOneOrTheNewOne) {
    const core::Bytes wanted = calibration(310000);
    const int cuts = cutEverywhere(
        openMeter(), [&](SteppedMeter& meter) { meter.ask(WBM_WRITE_CAL, wanted); },
        [&](const State& before, const State& after, bool whole) {
            const bool isNew = wbm_get32(after.cal.data() + WBM_CAL_ICAL) == 310000;
            EXPECT_TRUE(isNew || after.cal == before.cal);
            EXPECT_EQ(wbm_crc16(after.cal.data(), WBM_CAL_CRC), wbm_get16(after.cal.data() + WBM_CAL_CRC));
            EXPECT_TRUE(isNew || !whole);
            EXPECT_EQ(after.hello.identity.meter, "WB-STEPPED");
        });
    std::printf("calibration: %d bytes\n", cuts);
    EXPECT_GE(cuts, 15);
}

TEST(MeterPowerCut, AnIntervalIsTheOldOneOrTheNewOne) {
    const int cuts = cutEverywhere(
        openMeter(), [](SteppedMeter& meter) { meter.ask(WBM_SET_INTERVAL, number(600, 2)); },
        [](const State&, const State& after, bool whole) {
            const std::uint32_t interval = after.hello.identity.intervalSeconds;
            EXPECT_TRUE(interval == 600 || (!whole && interval == 15)) << interval;
        });
    EXPECT_GE(cuts, 2);
}

TEST(MeterPowerCut, AnOpeningIsNeverForgottenOnceLatched) {
    const int cuts = cutEverywhere(
        sealedMeter(),
        [](SteppedMeter& meter) {
            meter.board().setLid(true);
            meter.run(0.05);
            meter.board().setLid(false);
            meter.run(0.05);
        },
        [](const State& before, const State& after, bool) {
            ASSERT_EQ(before.hello.identity.seal, core::SealState::Sealed);
            EXPECT_EQ(after.hello.identity.seal, core::SealState::Broken);
            EXPECT_EQ(after.hello.identity.tampers, before.hello.identity.tampers + 1);
            EXPECT_EQ(after.hello.identity.meter, "WB-STEPPED");
        });
    std::printf("opening: %d bytes\n", cuts);
    EXPECT_GE(cuts, 10);
}

TEST(MeterPowerCut, AResealIsWholeOrLeavesTheMeterUnsealed) {
    SteppedMeter broken(1);
    EXPECT_EQ(broken.seal()->type, WBM_ACK);
    broken.board().setLid(true);
    broken.run(0.1);
    broken.board().setLid(false);
    const core::Bytes image = imageOf(broken);
    const int cuts = cutEverywhere(
        image, [](SteppedMeter& meter) { meter.seal(); },
        [](const State& before, const State& after, bool whole) {
            ASSERT_EQ(before.hello.identity.seal, core::SealState::Broken);
            const bool sealed = after.hello.identity.seal == core::SealState::Sealed;
            EXPECT_TRUE(sealed || !whole);
            EXPECT_TRUE(sealed || after.hello.identity.seal == core::SealState::Broken);
            EXPECT_GE(after.hello.identity.tampers, before.hello.identity.tampers);
        });
    std::printf("reseal: %d bytes\n", cuts);
    EXPECT_GE(cuts, 5);
}

TEST(MeterPowerCut, ACounterNeverGoesBackThoughThePowerGoesWhileItIsReserved) {
    // Every boot reserves anew: cut in the boot itself, many times over, one byte further each time.
    SteppedMeter meter(1, sealedMeter());
    std::uint32_t counter = 0;
    std::uint32_t boot = 0;
    for (unsigned cut = 1; cut <= 24; ++cut) {
        meter.board().cutAfterWrites(cut);
        meter.board().powerCycle();
        meter.run(0.3);
        const auto hello = meter.hello();
        ASSERT_TRUE(hello) << cut;
        EXPECT_GE(hello->identity.counter, counter) << cut;
        EXPECT_GT(hello->identity.bootId, boot) << cut;
        EXPECT_EQ(hello->identity.seal, core::SealState::Sealed) << cut;
        counter = hello->identity.counter;
        boot = hello->identity.bootId;
    }
}

} // namespace
} // namespace wattbourse::tests
