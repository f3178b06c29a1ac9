// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A calibration judged step by step: what is right is taken, each mistake is refused with its reason, and a refusal
// changes nothing.
#include "serial/calibrate/session.h"

#include "bench_plant.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace wattbourse::tests {
namespace {

using serial::BenchStep;
using serial::CalibrationSession;
using Why = serial::Refusal::Why;

constexpr core::UnixTime kNow{1'800'000'000};

core::MeterIdentity openMeter() {
    core::MeterIdentity out;
    out.meter = "WB-TEST";
    out.seal = core::SealState::Open;
    return out;
}

serial::ReferenceInstrument reference() {
    return {.name = "WT310",
            .serialNumber = "91",
            .due = kNow + std::chrono::hours(24 * 100),
            .voltsPercent = 0.1,
            .ampsPercent = 0.1,
            .wattsPercent = 0.15};
}

/// The sensors of every test here: 2 % and -1.5 % off, 2.3 degrees apart.
BenchPlant plant(double amps, double powerFactor = 1) {
    return {.amps = amps, .powerFactor = powerFactor, .clampOff = 0.02, .adapterOff = -0.015, .lead = 2.3};
}

CalibrationSession begun() {
    auto session = CalibrationSession::begin(openMeter(), {}, reference(), {}, kNow);
    EXPECT_TRUE(session);
    return *std::move(session);
}

void feed(CalibrationSession& session, const BenchPlant& of, std::size_t seconds) {
    for (std::size_t i = 0; i < seconds; ++i)
        session.feed(blockOf(of));
}

void take(CalibrationSession& session, const BenchPlant& of, std::size_t seconds = 15, int turns = 1) {
    session.restart();
    feed(session, of, seconds);
    const auto done = session.accept(readingOf(of, turns));
    ASSERT_TRUE(done) << static_cast<int>(session.step()) << ": " << done.error().detail;
}

/// A session that stands at a step, everything before it right.
CalibrationSession at(BenchStep step) {
    CalibrationSession session = begun();
    const auto reached = [&] { return session.step() == step; };
    if (reached())
        return session;
    EXPECT_TRUE(session.accept({}));
    if (!reached())
        take(session, plant(10), 4);
    if (!reached())
        take(session, plant(0), 30);
    if (!reached())
        take(session, plant(10));
    if (!reached())
        take(session, plant(12));
    if (!reached()) {
        EXPECT_TRUE(session.accept(readingOf(plant(12))));
    }
    if (!reached()) {
        take(session, plant(0.6), 30);
        take(session, plant(2.5), 30);
        EXPECT_TRUE(session.finish());
    }
    if (!reached()) {
        take(session, plant(5));
        take(session, plant(25));
        take(session, plant(10, 0.5));
        EXPECT_TRUE(session.finish());
    }
    EXPECT_TRUE(reached());
    return session;
}

/// Refused for that reason, and nothing moved.
void refused(CalibrationSession& session, const serial::ReferenceReading& reading, Why why) {
    const BenchStep step = session.step();
    const serial::Calibration staged = session.staged();
    const auto done = session.accept(reading);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().why, why) << done.error().detail;
    EXPECT_FALSE(done.error().detail.empty());
    EXPECT_EQ(session.step(), step);
    EXPECT_EQ(session.staged(), staged);
}

TEST(CalibrationSession, FindsWhatTheSensorsHide) {
    CalibrationSession session = at(BenchStep::Write);
    // 30 / 1.02 A/V, 260 / 0.985 V/V.
    EXPECT_NEAR(session.staged().ampsPerVolt / 1e4, 29.4118, 0.02);
    EXPECT_NEAR(session.staged().voltsPerVolt / 1e3, 263.959, 0.1);
    EXPECT_NEAR(session.staged().phase / 1e3, 2.3, 0.01);
    ASSERT_EQ(session.verification().size(), 3U);
    for (const auto& verified : session.verification()) {
        EXPECT_LT(std::abs(verified.point.errorAfter), 0.1) << verified.point.amps;
        EXPECT_GE(verified.point.uncertainty, 0.15);
        EXPECT_EQ(verified.classOne, serial::ClassVerdict::Within);
    }
    serial::Calibration held = session.staged();
    held.generation = 1;
    EXPECT_TRUE(session.written(held));
    EXPECT_EQ(session.step(), BenchStep::Reseal);
}

TEST(CalibrationSession, BeginsOnlyWithAnOpenMeterAndAReferenceInDate) {
    const auto why = [](core::SealState seal, serial::ReferenceInstrument of) {
        core::MeterIdentity meter = openMeter();
        meter.seal = seal;
        const auto session = CalibrationSession::begin(meter, {}, std::move(of), {}, kNow);
        return session ? std::nullopt : std::optional(session.error().why);
    };
    EXPECT_EQ(why(core::SealState::Sealed, reference()), Why::Sealed);
    EXPECT_EQ(why(core::SealState::Unprovisioned, reference()), Why::NotProvisioned);
    EXPECT_EQ(why(core::SealState::Broken, reference()), std::nullopt);
    auto overdue = reference();
    overdue.due = kNow;
    EXPECT_EQ(why(core::SealState::Open, overdue), Why::ReferenceOverdue);
    for (const double percent : {0.0, -1.0, 10.1, std::nan("")}) {
        auto unsure = reference();
        unsure.wattsPercent = percent;
        EXPECT_EQ(why(core::SealState::Open, unsure), Why::UncertaintyRange) << percent;
    }
}

TEST(CalibrationSession, WiringThatIsWrongIsNamed) {
    struct Case {
        const char* what;
        BenchPlant plant;
    };
    BenchPlant bias = plant(10), noise = plant(10), clipped = plant(10), hertz = plant(10), volts = plant(10),
               reversed = plant(10);
    bias.biasVolts = 2.1;
    noise.amps = 0.5;
    noise.noise = 4;
    clipped.clipped = true;
    hertz.hertz = 44;
    volts.volts = 40;
    reversed.powerFactor = -1;
    for (const Case& c : {Case{"bias", bias},
                          {"noise", noise},
                          {"clipping", clipped},
                          {"frequency", hertz},
                          {"voltage", volts},
                          {"reversed clamp", reversed}}) {
        CalibrationSession session = at(BenchStep::Wiring);
        feed(session, c.plant, 4);
        SCOPED_TRACE(c.what);
        refused(session, {}, Why::WiringBad);
    }
    CalibrationSession session = at(BenchStep::Wiring);
    feed(session, plant(10), 2);
    refused(session, {}, Why::TooShort);
}

TEST(CalibrationSession, ZeroNeedsAnEmptyClampForHalfAMinute) {
    CalibrationSession session = at(BenchStep::Zero);
    feed(session, plant(0), 29);
    refused(session, {}, Why::TooShort);
    session.restart();
    feed(session, plant(0.2), 30);
    refused(session, {}, Why::PickUp);
}

TEST(CalibrationSession, NoiseIsToldUnderASmallLoadOrNone) {
    using What = serial::WiringItem::What;
    using Verdict = serial::WiringItem::Verdict;
    const auto noiseAt = [](double amps) {
        CalibrationSession session = at(BenchStep::Wiring);
        BenchPlant of = plant(amps);
        of.noise = 0.8;
        feed(session, of, 4);
        for (const auto& item : session.wiring())
            if (item.what == What::Noise)
                return item;
        return serial::WiringItem{};
    };
    EXPECT_EQ(noiseAt(0.6).verdict, Verdict::Good);
    EXPECT_NEAR(noiseAt(0.6).value, 0.8, 0.02);
    // The product over one cycle saturates; 25 A of it once looked like noise of 130 codes.
    EXPECT_EQ(noiseAt(10).verdict, Verdict::Unknown);
    EXPECT_EQ(noiseAt(25).verdict, Verdict::Unknown);
    CalibrationSession session = at(BenchStep::Zero);
    BenchPlant noisy = plant(0);
    noisy.noise = 3.4;
    feed(session, noisy, 30);
    refused(session, {}, Why::Noisy);
}

TEST(CalibrationSession, MistakesAtTheVoltage) {
    CalibrationSession session = at(BenchStep::Voltage);
    feed(session, plant(10), 14);
    refused(session, readingOf(plant(10)), Why::TooShort);
    feed(session, plant(10), 1);
    refused(session, {.volts = 0}, Why::ReferenceImplausible);
    // The range of another instrument, or the wrong adapter.
    refused(session, {.volts = 120}, Why::AdapterOff);
    BenchPlant none = plant(10);
    none.volts = 5;
    session.restart();
    feed(session, none, 15);
    refused(session, {.volts = 230}, Why::NoVoltage);
    session.restart();
    for (int i = 0; i < 15; ++i) {
        BenchPlant swinging = plant(10);
        swinging.volts = i % 2 == 0 ? 230 : 232;
        session.feed(blockOf(swinging));
    }
    refused(session, {.volts = 231}, Why::VoltageUnsteady);
}

TEST(CalibrationSession, MistakesAtTheMainCurrent) {
    CalibrationSession session = at(BenchStep::Current);
    feed(session, plant(12), 15);
    refused(session, {.volts = 230, .amps = 12, .watts = 4000}, Why::ReferenceImplausible);
    // Five loops were wound, one was said.
    refused(session, {.volts = 230, .amps = 2.4, .watts = 552, .turns = 1}, Why::MainPointRange);
    // Another clamp than was named, or a second burden: 18 % off.
    refused(session, {.volts = 230, .amps = 10.2, .watts = 2346}, Why::ClampOff);
    session.restart();
    feed(session, plant(6), 15);
    refused(session, readingOf(plant(6)), Why::MainPointRange);
    session.restart();
    feed(session, plant(28), 15);
    refused(session, readingOf(plant(28)), Why::MainPointRange);
    session.restart();
    feed(session, plant(12, -1), 15);
    serial::ReferenceReading reading = readingOf(plant(12));
    refused(session, reading, Why::PowerNegative);
    session.restart();
    BenchPlant clipped = plant(12);
    clipped.clipped = true;
    feed(session, clipped, 15);
    refused(session, reading, Why::Clipped);
    session.restart();
    for (int i = 0; i < 15; ++i)
        session.feed(blockOf(plant(i % 2 == 0 ? 12 : 12.1)));
    refused(session, reading, Why::CurrentUnsteady);
}

TEST(CalibrationSession, LoopsMultiplyTheCurrent) {
    CalibrationSession session = at(BenchStep::Current);
    // Five loops of a heater's 2.4 A.
    take(session, plant(12), 15, 5);
    EXPECT_NEAR(session.staged().ampsPerVolt / 1e4, 29.4118, 0.02);
}

TEST(CalibrationSession, MistakesAtThePhase) {
    CalibrationSession session = at(BenchStep::Phase);
    refused(session, {.volts = 230, .amps = 12, .watts = 2000}, Why::NotResistive);
    session.restart();
    BenchPlant apart = plant(12);
    apart.lead = 17;
    feed(session, apart, 15);
    refused(session, readingOf(plant(12)), Why::PhaseTooLarge);
    session.restart();
    refused(session, readingOf(plant(12)), Why::TooShort);
}

TEST(CalibrationSession, MistakesAtThePoints) {
    CalibrationSession session = at(BenchStep::Points);
    EXPECT_EQ(session.finish().error().why, Why::TooFewPoints);
    session.restart();
    feed(session, plant(12), 15);
    refused(session, readingOf(plant(12)), Why::PointRepeated);
    session.restart();
    feed(session, plant(0.03), 15);
    refused(session, readingOf(plant(0.03)), Why::TooNoisy);
    session.restart();
    feed(session, plant(2), 15);
    refused(session, {.volts = 230, .amps = 2, .watts = 300}, Why::NotResistive);
    refused(session, {.volts = 230, .amps = 1.6, .watts = 368}, Why::PointOff);
    session.restart();
    for (int i = 0; i < 15; ++i)
        session.feed(blockOf(plant(i % 2 == 0 ? 2 : 2.02)));
    refused(session, readingOf(plant(2)), Why::CurrentUnsteady);
    take(session, plant(0.5), 30);
    take(session, plant(2));
    take(session, plant(5));
    session.restart();
    feed(session, plant(20), 15);
    refused(session, readingOf(plant(20)), Why::MemoryFull);
}

/// The comparison's expanded uncertainty for seconds that differ by these shares, in 0.1 %.
double uncertaintyOf(double amps, const std::vector<double>& deviations) {
    CalibrationSession session = at(BenchStep::Verify);
    session.restart();
    for (const double d : deviations)
        session.feed(blockOf(plant(amps * (1 + d * 1e-3))));
    const auto compared = session.comparison(readingOf(plant(amps)));
    EXPECT_TRUE(compared);
    return compared ? compared->uncertainty : 0;
}

TEST(CalibrationSession, UncertaintyIsTheReferencesWithThatOfTheMean) {
    const std::vector<double> spread{0.4, -1.2, 0.9, 0.1, -0.7, 1.5, -0.3, 0.6, -1.6, 0.2, 1.1, -0.5, -0.9, 0.8, -0.4};
    // Python: hypot(0.15, 200 * sqrt(sum((w - mean(w))**2) / (n - 3) / n) / mean(w)), w = 1 + spread / 1000.
    EXPECT_NEAR(uncertaintyOf(25, spread), 0.158135, 0.0002);
    EXPECT_NEAR(uncertaintyOf(5, spread), 0.158135, 0.0002);
    // Seconds that agree leave the reference's own, and what half a code of noise must do to 15 s of 4500 pairs:
    // Python: hypot(0.15, 200 * 0.5 / (amps / 30 * 1.02 * 204.8) / sqrt(67500)).
    for (const auto& [amps, expected] : {std::pair{29.0, 0.15001}, {25.0, 0.15002}, {10.0, 0.15010}, {0.05, 1.11563}})
        EXPECT_NEAR(uncertaintyOf(amps, std::vector<double>(15, 0.0)), expected, amps < 1 ? 0.02 : 0.0001) << amps;
    CalibrationSession few = at(BenchStep::Verify);
    few.restart();
    feed(few, plant(10), 3);
    EXPECT_FALSE(few.comparison(readingOf(plant(10))));
}

TEST(CalibrationSession, TheStatedUncertaintyCoversTheTruth) {
    // 15 seconds of a source that wavers by 0.15 %: its mean lies within twice the uncertainty in 95 % of the cases
    // (a t-distribution of 14 degrees within 2.160: 95.14 %).
    std::mt19937 random(20);
    std::normal_distribution<double> waver(0, 0.0015);
    int covered = 0;
    constexpr int kRuns = 1500;
    for (int run = 0; run < kRuns; ++run) {
        serial::BlockTally tally;
        for (int k = 0; k < 15; ++k)
            tally.add(blockOf(plant(20 * (1 + waver(random)))), 30);
        const double shown = serial::shownBy(*tally.means(), {}).watts;
        const double truth = serial::shownBy(
                                 [] {
                                     serial::BlockTally one;
                                     one.add(blockOf(plant(20)), 1);
                                     return *one.means();
                                 }(),
                                 {})
                                 .watts;
        covered += std::abs(shown / truth - 1) <= 2 * tally.powerUncertainty({}).value() ? 1 : 0;
    }
    EXPECT_NEAR(covered / static_cast<double>(kRuns), 0.9514, 0.015);
}

TEST(CalibrationSession, MistakesAtTheVerification) {
    CalibrationSession session = at(BenchStep::Verify);
    feed(session, plant(2.5), 15);
    refused(session, readingOf(plant(2.5)), Why::FittedThere);
    take(session, plant(5));
    take(session, plant(20));
    EXPECT_EQ(session.finish().error().why, Why::TooFewVerifications);
    // The clamp was moved: 4 % off.
    session.restart();
    BenchPlant moved = plant(8);
    moved.clampOff = 0.06;
    take(session, moved);
    EXPECT_EQ(session.verification().back().classTwo, serial::ClassVerdict::Outside);
    const auto finished = session.finish();
    ASSERT_FALSE(finished);
    EXPECT_EQ(finished.error().why, Why::OutsideClass);
    EXPECT_NEAR(finished.error().value, 3.9, 0.2);
    EXPECT_EQ(session.step(), BenchStep::Verify);
}

TEST(CalibrationSession, WhatIsReadBackMustBeWhatWasWritten) {
    CalibrationSession session = at(BenchStep::Write);
    serial::Calibration held = session.staged();
    held.generation = 1;
    held.ampsPerVolt += 1;
    const auto written = session.written(held);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().why, Why::ReadBackDiffers);
    EXPECT_EQ(session.step(), BenchStep::Write);
    refused(session, {}, Why::NotHere);
}

TEST(CalibrationSession, AnotherLoadIsCountedAnew) {
    CalibrationSession session = at(BenchStep::Points);
    feed(session, plant(2), 10);
    EXPECT_EQ(session.gathered(), 10U);
    session.feed(blockOf(plant(2.1)));
    EXPECT_EQ(session.gathered(), 0U);
    session.feed(blockOf(plant(2.1)));
    // An unsteady source of half a per cent is not another load.
    session.feed(blockOf(plant(2.11)));
    EXPECT_EQ(session.gathered(), 2U);
    // The same current the other way round is.
    session.feed(blockOf(plant(2.11, -1)));
    EXPECT_EQ(session.gathered(), 0U);
    feed(session, plant(2.1), 100);
    EXPECT_EQ(session.gathered(), CalibrationSession::kMostBlocks);
}

TEST(CalibrationSession, BackDropsWhatTheLeftStepHadFound) {
    CalibrationSession session = at(BenchStep::Verify);
    const serial::Calibration before = session.before();
    session.back();
    EXPECT_EQ(session.step(), BenchStep::Points);
    EXPECT_EQ(session.staged().points.size(), 1U);
    session.back();
    EXPECT_EQ(session.step(), BenchStep::Phase);
    EXPECT_TRUE(session.staged().points.empty());
    session.back();
    EXPECT_EQ(session.step(), BenchStep::Current);
    EXPECT_EQ(session.staged().ampsPerVolt, before.ampsPerVolt);
    session.back();
    EXPECT_EQ(session.step(), BenchStep::Voltage);
    EXPECT_EQ(session.staged().voltsPerVolt, before.voltsPerVolt);
    for (int i = 0; i < 5; ++i)
        session.back();
    EXPECT_EQ(session.step(), BenchStep::Identify);
}

TEST(CalibrationSession, GoesOnWhereTheMeterStands) {
    const CalibrationSession left = at(BenchStep::Points);
    auto again = CalibrationSession::resume(openMeter(), {}, left.staged(), BenchStep::Points, reference(), {}, kNow);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->step(), BenchStep::Points);
    EXPECT_EQ(again->staged(), left.staged());
    // What was verified the meter does not keep.
    again = CalibrationSession::resume(openMeter(), {}, left.staged(), BenchStep::Write, reference(), {}, kNow);
    EXPECT_EQ(again->step(), BenchStep::Verify);
    const auto none = CalibrationSession::resume(openMeter(), {}, {}, BenchStep::None, reference(), {}, kNow);
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().why, Why::NotUnderWay);
}

} // namespace
} // namespace wattbourse::tests
