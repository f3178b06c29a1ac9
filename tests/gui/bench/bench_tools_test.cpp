// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside the guided calibration: constants that were kept, and the firmware over a programmer.
#include "app/bridge/calibration_backup.h"
#include "app/bridge/firmware_runner.h"
#include "bench_fixture.h"
#include "fake_programmer.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <fstream>
#include <gtest/gtest.h>

namespace wattbourse::tests {
namespace {

serial::Calibration constants(std::uint8_t generation, std::uint32_t ampsPerVolt) {
    serial::Calibration out;
    out.generation = generation;
    out.ampsPerVolt = ampsPerVolt;
    out.points = {{500, -300}, {12'000, 0}};
    return out;
}

TEST(CalibrationBackup, KeepsEachGenerationAndGivesTheNewest) {
    QTemporaryDir folder;
    app::CalibrationBackup backup(folder.path().toStdString());
    EXPECT_FALSE(backup.newest("WB-1"));
    for (const auto& kept : {constants(2, 291'000), constants(3, 292'000), constants(1, 290'000)})
        ASSERT_TRUE(backup.keep("WB-1", serial::encodeCalibration(kept).value()));
    EXPECT_EQ(backup.newest("WB-1"), constants(3, 292'000));
    EXPECT_FALSE(backup.newest("WB-2"));
    // A generation stays as it was first seen; constants before any calibration are nothing to keep.
    ASSERT_TRUE(backup.keep("WB-1", serial::encodeCalibration(constants(3, 1'000'000)).value()));
    ASSERT_TRUE(backup.keep("WB-3", serial::encodeCalibration(constants(0, 300'000)).value()));
    EXPECT_EQ(backup.newest("WB-1"), constants(3, 292'000));
    EXPECT_FALSE(backup.newest("WB-3"));
    // A damaged file is passed over.
    std::ofstream(folder.filePath(QStringLiteral("WB-1/3.cal")).toStdString()) << "nothing";
    EXPECT_EQ(backup.newest("WB-1"), constants(2, 291'000));
}

TEST(CalibrationBackup, NamesAreNoPaths) {
    QTemporaryDir folder;
    app::CalibrationBackup backup(folder.path().toStdString());
    const core::Bytes bytes = serial::encodeCalibration(constants(1, 290'000)).value();
    for (const char* name : {"", "..", "../x", "a/b", "WB-1234567890123"})
        EXPECT_FALSE(backup.keep(name, bytes)) << name;
    EXPECT_FALSE(backup.keep("WB-1", core::Bytes(40)));
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST(BenchTools, KeptConstantsAreWrittenIntoTheMeterAgain) {
    BenchRig rig;
    EXPECT_FALSE(rig.offers(QStringLiteral("Restore a calibration")));
    rig.controller().setBackup(constants(7, 293'000));
    ASSERT_TRUE(rig.offers(QStringLiteral("Restore calibration no. 7")));
    rig.press(QStringLiteral("Restore calibration no. 7"));
    ASSERT_TRUE(rig.until([&] { return rig.view().notice.contains(QStringLiteral("in the meter again")); }, "the end"));
    serial::Calibration held = rig.held();
    // The meter counts for itself.
    EXPECT_EQ(held.generation, 1);
    held.generation = 7;
    EXPECT_EQ(held, constants(7, 293'000));
    EXPECT_FALSE(rig.offers(QStringLiteral("Restore calibration no. 7")));
    EXPECT_EQ(rig.view().inMeter, QStringLiteral("In the meter: calibration no. 1"));
}

TEST(BenchTools, ASealedMeterTakesNoConstants) {
    BenchRig rig;
    bool done = false;
    rig.desk().seal([&done](const core::Result<core::MeterIdentity>&) { done = true; });
    ASSERT_TRUE(rig.until([&] { return done; }, "the seal"));
    const serial::Calibration before = rig.held();
    rig.controller().setBackup(constants(7, 293'000));
    rig.press(QStringLiteral("Restore calibration no. 7"));
    ASSERT_TRUE(rig.until([&] { return !rig.view().refusal.isEmpty(); }, "the refusal"));
    EXPECT_EQ(rig.view().refusal, QStringLiteral("The meter is sealed. Open its lid to calibrate it."));
    EXPECT_EQ(rig.held(), before);
}

class FirmwareBench : public testing::Test {
protected:
    FirmwareBench() : m_theme(*qApp, app::ThemeChoice::Dark) {
        new app::FirmwareRunner(m_dialog);
        m_dialog.resize(660, 620);
        m_dialog.show();
        auto* programmer = m_dialog.findChild<QComboBox*>();
        programmer->setEditText(QStringLiteral("stk500v1"));
        line("Port of the programmer")->setText(QString::fromStdString(m_programmer.port()));
    }
    QLineEdit* line(const char* name) {
        for (QLineEdit* edit : m_dialog.findChildren<QLineEdit*>())
            if (edit->accessibleName() == QLatin1String(name))
                return edit;
        return nullptr;
    }
    QPushButton* button(const char* text) {
        for (QPushButton* each : m_dialog.findChildren<QPushButton*>())
            if (each->text() == QLatin1String(text))
                return each;
        return nullptr;
    }
    [[nodiscard]] bool says(const char* text) {
        for (const QLabel* label : m_dialog.findChildren<QLabel*>())
            if (label->text().contains(QLatin1String(text)))
                return true;
        return false;
    }
    bool until(const char* text) {
        return QTest::qWaitFor([&] { return says(text); }, 60'000);
    }
    void shoot(const char* name) {
        QDir().mkpath(QStringLiteral(WB_SHOTS));
        EXPECT_TRUE(m_dialog.grab().save(QStringLiteral(WB_SHOTS "/%1.png").arg(QLatin1String(name))));
    }

    app::Theme m_theme;
    FakeProgrammer m_programmer;
    app::FirmwareDialog m_dialog;
};

TEST_F(FirmwareBench, FusesAreSaidInWords) {
    QTest::keyClick(button("Read the fuses"), Qt::Key_Space);
    ASSERT_TRUE(until("not set as a sealed meter needs it"));
    EXPECT_TRUE(says("anybody can load another program over USB"));
    EXPECT_TRUE(says("anybody with a programmer can read program and key"));
    EXPECT_TRUE(says("Erasing the chip destroys the key"));
    shoot("firmware-fuses");
}

TEST_F(FirmwareBench, ATryWritesNothingAndWritingNeedsToBeUnderstood) {
    EXPECT_FALSE(button("Try, write nothing")->isEnabled());
    line("Program file (HEX)")->setText(QStringLiteral(WB_METER_HEX));
    EXPECT_FALSE(button("Write the program")->isEnabled());
    EXPECT_TRUE(says("avrdude -q -p m328p -c stk500v1"));
    QTest::keyClick(button("Try, write nothing"), Qt::Key_Space);
    ASSERT_TRUE(until("Nothing was written"));
    EXPECT_EQ(m_programmer.writes, 0);
    EXPECT_EQ(m_programmer.erasures, 0);
    m_dialog.findChildren<QCheckBox*>().last()->setChecked(true);
    EXPECT_TRUE(button("Write the program")->isEnabled());
    QTest::keyClick(button("Write the program"), Qt::Key_Space);
    ASSERT_TRUE(until("Written and compared"));
    EXPECT_GT(m_programmer.writes, 100);
    EXPECT_EQ(m_programmer.fuses.high, serial::kMeterFuses.high);
    shoot("firmware-written");
}

} // namespace
} // namespace wattbourse::tests
