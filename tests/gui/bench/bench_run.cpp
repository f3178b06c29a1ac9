// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_run.h"

#include <gtest/gtest.h>

namespace wattbourse::tests {

void take(BenchRig& rig, const char* button, int next) {
    rig.press(QString::fromUtf8(button));
    ASSERT_TRUE(rig.until([&] { return rig.step() == next && !rig.view().busy; }, "the next step"));
    EXPECT_EQ(rig.device().step, next);
}

void measure(BenchRig& rig, double amps, double factor, int turns) {
    rig.load(amps, factor);
    ASSERT_TRUE(rig.gather(2));
    rig.typeReference(turns);
    ASSERT_TRUE(rig.gather(15));
}

namespace {

void addRow(BenchRig& rig, const char* button) {
    const std::size_t before = rig.view().table.size();
    rig.press(QString::fromUtf8(button));
    ASSERT_TRUE(rig.until([&] { return rig.view().table.size() == before + 1; }, button));
}

} // namespace

void calibrate(BenchRig& rig) {
    rig.load(10);
    rig.fillSetup();
    ASSERT_NO_FATAL_FAILURE(take(rig, "Begin the calibration", 1));
    ASSERT_NO_FATAL_FAILURE(take(rig, "This is the meter", 2));
    ASSERT_TRUE(rig.gather(4));
    ASSERT_NO_FATAL_FAILURE(take(rig, "Accept", 3));
    rig.load(0);
    ASSERT_TRUE(rig.gather());
    ASSERT_NO_FATAL_FAILURE(take(rig, "Accept", 4));
    ASSERT_NO_FATAL_FAILURE(measure(rig, 10));
    ASSERT_NO_FATAL_FAILURE(take(rig, "Accept", 5));
    for (int step = 5; step < 7; ++step) {
        ASSERT_NO_FATAL_FAILURE(measure(rig, 12, 1, 5));
        ASSERT_TRUE(rig.gather());
        ASSERT_NO_FATAL_FAILURE(take(rig, "Accept", step + 1));
    }
    for (const double amps : {0.6, 2.5}) {
        ASSERT_NO_FATAL_FAILURE(measure(rig, amps));
        ASSERT_NO_FATAL_FAILURE(addRow(rig, "Add this point"));
    }
    ASSERT_NO_FATAL_FAILURE(take(rig, "On to verification", 8));
    for (const auto& [amps, factor] : {std::pair{5.0, 1.0}, {25.0, 1.0}, {10.0, 0.5}}) {
        ASSERT_NO_FATAL_FAILURE(measure(rig, amps, factor));
        ASSERT_NO_FATAL_FAILURE(addRow(rig, "Add this verification"));
    }
    ASSERT_NO_FATAL_FAILURE(take(rig, "On to writing", 9));
    ASSERT_NO_FATAL_FAILURE(take(rig, "Write to the meter", 10));
    rig.type(QStringLiteral("Technician"), QStringLiteral("Ada Rossi"));
    rig.type(QStringLiteral("Number on the new seal"), QStringLiteral("WB-004711"));
    rig.press(QStringLiteral("Seal the meter"));
    ASSERT_TRUE(
        rig.until([&] { return rig.view().mode == app::BenchView::Mode::Finished && !rig.view().busy; }, "the seal"));
}

} // namespace wattbourse::tests
