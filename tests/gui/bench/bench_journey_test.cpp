// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_run.h"

#include "serial/protocol/meter_protocol.h"

#include <QDateEdit>
#include <gtest/gtest.h>

namespace wattbourse::tests {
namespace {

using app::BenchView;

QString text(const char* latin) {
    return QString::fromUtf8(latin);
}

/// Pressed, refused with a sentence that contains `why`, and still at the same step.
void mistake(BenchRig& rig, const char* button, const char* why) {
    const int step = rig.step();
    rig.press(text(button));
    ASSERT_TRUE(rig.until([&] { return !rig.view().busy; }, "the answer"));
    EXPECT_TRUE(rig.view().refusal.contains(text(why))) << rig.view().refusal.toStdString() << " lacks " << why;
    EXPECT_EQ(rig.page().panel()->refusal(), rig.view().refusal);
    EXPECT_EQ(rig.step(), step);
    rig.shoot(QStringLiteral("mistake-%1-%2")
                  .arg(step, 2, 10, QLatin1Char('0'))
                  .arg(text(why).section(QLatin1Char(' '), 0, 2).toLower().remove(QLatin1Char('.'))));
}

/// The cable is pulled and put back: the page says so, and stands where the meter stands.
void pullTheCable(BenchRig& rig) {
    const int step = rig.step();
    const core::MeterBench before = rig.device();
    rig.twin().command("unplug");
    ASSERT_TRUE(rig.until([&] { return rig.view().notice.contains(text("Put the cable back")); }, "the loss"));
    rig.shoot(QStringLiteral("unplugged-%1").arg(step, 2, 10, QLatin1Char('0')));
    EXPECT_EQ(rig.step(), step);
    rig.twin().command("replug");
    ASSERT_TRUE(
        rig.until([&] { return rig.controller().inMeter().has_value() && rig.view().notice.isEmpty(); }, "the return"));
    EXPECT_EQ(rig.step(), step);
    const core::MeterBench after = rig.device();
    EXPECT_EQ(after.session, before.session);
    EXPECT_EQ(after.step, before.step);
    EXPECT_EQ(after.staged, before.staged);
}

/// What is measured is measured again after a loss, so that pulling takes minutes of the meter's time: WB_BENCH_CABLE
/// asks for it here, too.
void maybePull(BenchRig& rig) {
    if (qEnvironmentVariableIsSet("WB_BENCH_CABLE"))
        pullTheCable(rig);
}

/// Somebody sealed the meter too early: the step is refused until the lid was opened again.
void sealTooEarly(BenchRig& rig, const char* button) {
    bool done = false;
    rig.desk().seal([&done](const core::Result<core::MeterIdentity>& sealed) { done = sealed.has_value(); });
    ASSERT_TRUE(rig.until([&] { return done; }, "the seal"));
    ASSERT_NO_FATAL_FAILURE(mistake(rig, button, "meter is sealed"));
    rig.twin().command("lid open");
    rig.twin().command("lid close");
}

TEST(BenchJourney, AWholeCalibrationWithAMistakeAtEveryStep) {
    BenchRig rig;
    const serial::Calibration asFound = rig.held();
    rig.load(10);
    rig.shoot(QStringLiteral("00-setup"));
    ASSERT_NO_FATAL_FAILURE(rig.walkByTab());

    rig.fillSetup();
    rig.page().findChild<QDateEdit*>()->setDate(QDate(2020, 1, 1));
    ASSERT_NO_FATAL_FAILURE(mistake(rig, "Begin the calibration", "own calibration has run out"));
    rig.fillSetup();
    ASSERT_NO_FATAL_FAILURE(take(rig, "Begin the calibration", 1));
    ASSERT_NO_FATAL_FAILURE(maybePull(rig));
    rig.shoot(QStringLiteral("01-identify"));
    ASSERT_NO_FATAL_FAILURE(rig.walkByTab());
    ASSERT_NO_FATAL_FAILURE(sealTooEarly(rig, "This is the meter"));
    ASSERT_NO_FATAL_FAILURE(take(rig, "This is the meter", 2));

    rig.twin().command("set ct-sign -1");
    ASSERT_TRUE(rig.gather(4));
    ASSERT_TRUE(rig.until(
        [&] {
            for (const auto& line : rig.view().checks)
                if (line.tone == app::BenchCheck::Tone::Bad)
                    return true;
            return false;
        },
        "the reversed clamp being seen"));
    ASSERT_NO_FATAL_FAILURE(mistake(rig, "Accept", "wiring is not right"));
    rig.twin().command("set ct-sign 1");
    ASSERT_NO_FATAL_FAILURE(maybePull(rig));
    rig.load(10);
    ASSERT_TRUE(rig.gather(4));
    rig.shoot(QStringLiteral("02-wiring"));
    ASSERT_NO_FATAL_FAILURE(rig.walkByTab());
    ASSERT_NO_FATAL_FAILURE(take(rig, "Accept", 3));

    ASSERT_NO_FATAL_FAILURE(mistake(rig, "Accept", "Wait a little longer"));
    ASSERT_TRUE(rig.gather());
    ASSERT_NO_FATAL_FAILURE(mistake(rig, "Accept", "The empty clamp shows"));
    ASSERT_NO_FATAL_FAILURE(maybePull(rig));
    rig.load(0);
    ASSERT_TRUE(rig.gather());
    rig.shoot(QStringLiteral("03-zero"));
    ASSERT_NO_FATAL_FAILURE(rig.walkByTab());
    ASSERT_NO_FATAL_FAILURE(take(rig, "Accept", 4));

    rig.load(10);
    ASSERT_TRUE(rig.gather());
    rig.type(text("Reference reads, volts"), text("115"));
    ASSERT_NO_FATAL_FAILURE(mistake(rig, "Accept", "adapter would need a correction"));
    ASSERT_NO_FATAL_FAILURE(maybePull(rig));
    rig.typeReference();
    ASSERT_TRUE(rig.gather());
    rig.shoot(QStringLiteral("04-voltage"));
    ASSERT_NO_FATAL_FAILURE(rig.walkByTab());
    ASSERT_NO_FATAL_FAILURE(take(rig, "Accept", 5));

    ASSERT_NO_FATAL_FAILURE(measure(rig, 4));
    ASSERT_NO_FATAL_FAILURE(mistake(rig, "Accept", "this step needs 9 to 24 A"));
    ASSERT_NO_FATAL_FAILURE(measure(rig, 12));
    ASSERT_NO_FATAL_FAILURE(maybePull(rig));
    rig.typeReference(5);
    ASSERT_TRUE(rig.gather());
    rig.shoot(QStringLiteral("05-current"));
    ASSERT_NO_FATAL_FAILURE(rig.walkByTab());
    ASSERT_NO_FATAL_FAILURE(take(rig, "Accept", 6));

    rig.type(text("Reference reads, watts"), text("400"));
    ASSERT_NO_FATAL_FAILURE(mistake(rig, "Accept", "not resistive"));
    ASSERT_NO_FATAL_FAILURE(maybePull(rig));
    rig.typeReference(5);
    ASSERT_TRUE(rig.gather());
    rig.shoot(QStringLiteral("06-phase"));
    ASSERT_NO_FATAL_FAILURE(rig.walkByTab());
    ASSERT_NO_FATAL_FAILURE(take(rig, "Accept", 7));

    ASSERT_NO_FATAL_FAILURE(mistake(rig, "On to verification", "Measure one more current"));
    for (const double amps : {0.6, 2.5}) {
        ASSERT_NO_FATAL_FAILURE(measure(rig, amps));
        const std::size_t before = rig.view().table.size();
        rig.press(text("Add this point"));
        ASSERT_TRUE(rig.until([&] { return rig.view().table.size() == before + 1; }, "the point"));
    }
    ASSERT_NO_FATAL_FAILURE(maybePull(rig));
    EXPECT_EQ(rig.view().table.size(), 3U);
    rig.shoot(QStringLiteral("07-points"));
    ASSERT_NO_FATAL_FAILURE(rig.walkByTab());
    ASSERT_NO_FATAL_FAILURE(take(rig, "On to verification", 8));

    ASSERT_NO_FATAL_FAILURE(measure(rig, 2.5));
    ASSERT_NO_FATAL_FAILURE(mistake(rig, "Add this verification", "was fitted at"));
    for (const auto& [amps, factor] : {std::pair{5.0, 1.0}, {25.0, 1.0}, {10.0, 0.5}}) {
        ASSERT_NO_FATAL_FAILURE(measure(rig, amps, factor));
        const std::size_t before = rig.view().table.size();
        rig.press(text("Add this verification"));
        ASSERT_TRUE(rig.until([&] { return rig.view().table.size() == before + 1; }, "the verification"));
        if (amps == 5.0) {
            ASSERT_NO_FATAL_FAILURE(mistake(rig, "On to writing", "three are the least"));
        }
    }
    ASSERT_NO_FATAL_FAILURE(maybePull(rig));
    rig.shoot(QStringLiteral("08-verification"));
    ASSERT_NO_FATAL_FAILURE(rig.walkByTab());
    for (const auto& row : rig.view().table)
        EXPECT_EQ(row[5], text("within")) << row[0].toStdString();
    ASSERT_NO_FATAL_FAILURE(take(rig, "On to writing", 9));

    EXPECT_EQ(rig.held(), asFound) << "something was written before the step of writing";
    ASSERT_NO_FATAL_FAILURE(maybePull(rig));
    rig.shoot(QStringLiteral("09-write"));
    ASSERT_NO_FATAL_FAILURE(rig.walkByTab());
    ASSERT_NO_FATAL_FAILURE(sealTooEarly(rig, "Write to the meter"));
    EXPECT_EQ(rig.held(), asFound);
    ASSERT_NO_FATAL_FAILURE(take(rig, "Write to the meter", 10));
    const serial::Calibration written = rig.held();
    EXPECT_EQ(written.generation, asFound.generation + 1);
    // The twin's hidden errors: 30 / 1.024 A/V, 260 / 0.983 V/V.
    EXPECT_NEAR(written.ampsPerVolt / 1e4, 29.297, 0.06);
    EXPECT_NEAR(written.voltsPerVolt / 1e3, 264.5, 0.5);

    ASSERT_NO_FATAL_FAILURE(maybePull(rig));
    ASSERT_NO_FATAL_FAILURE(mistake(rig, "Seal the meter", "Name the technician"));
    rig.twin().command("lid open");
    rig.type(text("Technician"), text("Ada Rossi"));
    rig.type(text("Number on the new seal"), text("WB-004711"));
    ASSERT_NO_FATAL_FAILURE(mistake(rig, "Seal the meter", "The lid is open"));
    rig.twin().command("lid close");
    rig.shoot(QStringLiteral("10-reseal"));
    ASSERT_NO_FATAL_FAILURE(rig.walkByTab());
    rig.press(text("Seal the meter"));
    ASSERT_TRUE(
        rig.until([&] { return rig.view().mode == BenchView::Mode::Finished && !rig.view().busy; }, "the seal"));
    rig.shoot(QStringLiteral("11-finished"));
    ASSERT_NO_FATAL_FAILURE(rig.walkByTab());
    EXPECT_EQ(rig.device().step, WBM_STEP_NONE);
    ASSERT_TRUE(rig.controller().outcome());
    EXPECT_EQ(rig.controller().outcome()->meter.seal, core::SealState::Sealed);
    EXPECT_EQ(rig.controller().outcome()->verification.size(), 3U);
    EXPECT_TRUE(rig.view().verdict.startsWith(text("Indicative metering"))) << rig.view().verdict.toStdString();
}

/// Walks the meter itself to a step, as an earlier run of the terminal would have left it.
void walk(BenchRig& rig, int to) {
    serial::Calibration staged = rig.held();
    staged.ampsPerVolt = 295'000;
    core::Bytes bytes = serial::encodeCalibration(staged).value();
    bytes.resize(WBM_BENCH_STAGED_SIZE);
    for (int step = 1; step <= to; ++step) {
        bool done = false;
        rig.desk().bench(core::Meter::BenchOrder{static_cast<std::uint8_t>(step), bytes},
                         [&done](const core::Result<core::MeterBench>&) { done = true; });
        ASSERT_TRUE(rig.until([&] { return done; }, "the meter's step"));
    }
}

TEST(BenchJourney, TakenUpUnpluggedAndCancelledAtEveryStepNothingIsWritten) {
    BenchRig rig;
    rig.load(10);
    const serial::Calibration asFound = rig.held();
    rig.fillSetup();
    for (int step = 1; step <= 10; ++step) {
        SCOPED_TRACE(step);
        ASSERT_NO_FATAL_FAILURE(walk(rig, step));
        if (step == 1) {
            // Nobody has named a reference to this terminal yet.
            ASSERT_TRUE(rig.until([&] { return rig.offers(text("Go on at step 1")); }, "the offer to go on"));
            rig.press(text("Go on at step 1"));
        }
        // Verifications are not kept by the meter: from writing it goes back to them.
        const int stands = step == 9 ? 8 : step;
        ASSERT_TRUE(rig.until([&] { return rig.step() == stands && !rig.view().busy; }, "the step"));
        rig.shoot(QStringLiteral("taken-up-%1").arg(step, 2, 10, QLatin1Char('0')));
        ASSERT_NO_FATAL_FAILURE(pullTheCable(rig));
        if (step == 6) {
            // Without the cable, too: told when it is back.
            rig.twin().command("unplug");
            ASSERT_TRUE(rig.until([&] { return rig.view().notice.contains(text("Put the cable back")); }, "the loss"));
            rig.press(text("Cancel"));
            EXPECT_EQ(rig.view().mode, BenchView::Mode::Setup);
            rig.twin().command("replug");
        } else {
            rig.press(text("Cancel"));
        }
        ASSERT_TRUE(rig.until([&] { return !rig.view().busy && rig.controller().inMeter().has_value(); }, "the end"));
        ASSERT_TRUE(rig.until([&] { return rig.device().step == WBM_STEP_NONE; }, "the meter's end"));
        EXPECT_EQ(rig.view().mode, BenchView::Mode::Setup);
        EXPECT_EQ(rig.held(), asFound);
        rig.shoot(QStringLiteral("cancelled-%1").arg(step, 2, 10, QLatin1Char('0')));
    }
}

TEST(BenchJourney, AfterAResetTheMeterIsTakenBackToWhereItStood) {
    BenchRig rig;
    rig.load(10);
    rig.fillSetup();
    take(rig, "Begin the calibration", 1);
    take(rig, "This is the meter", 2);
    ASSERT_TRUE(rig.gather(4));
    take(rig, "Accept", 3);
    rig.twin().command("reset");
    ASSERT_TRUE(rig.until([&] { return rig.offers(text("Go back to step 3")); }, "the offer"));
    EXPECT_TRUE(rig.view().notice.contains(text("Nothing was written"))) << rig.view().notice.toStdString();
    rig.shoot(QStringLiteral("reset"));
    rig.press(text("Go back to step 3"));
    ASSERT_TRUE(rig.until([&] { return rig.step() == 3 && !rig.view().busy; }, "the step"));
    EXPECT_EQ(rig.device().step, 3);
}

TEST(BenchJourney, ASealedMeterSaysSo) {
    BenchRig rig;
    bool done = false;
    rig.desk().seal([&done](const core::Result<core::MeterIdentity>& sealed) { done = sealed.has_value(); });
    ASSERT_TRUE(rig.until([&] { return done; }, "the seal"));
    ASSERT_TRUE(rig.until([&] { return rig.view().blocked.contains(text("is sealed")); }, "the sentence"));
    EXPECT_FALSE(rig.offers(text("Begin the calibration")));
    rig.shoot(QStringLiteral("sealed"));
}

} // namespace
} // namespace wattbourse::tests
