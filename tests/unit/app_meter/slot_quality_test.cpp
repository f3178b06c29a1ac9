// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A slot's quality from the readings that came, or did not, to what the household sees of it.
#include "app/bridge/meter_recorder.h"
#include "app/bridge/views.h"
#include "app/charts/day_chart.h"
#include "core/storage/schema.h"
#include "tests/support/proven_for_tests.h"
#include "tests/support/temporary_folder.h"

#include <QTest>
#include <gtest/gtest.h>

namespace wattbourse::tests {
namespace {

using core::SlotQuality;
using namespace std::chrono_literals;

constexpr std::uint32_t kSlotSeconds = 900;
// A midnight, UTC.
constexpr core::UnixTime kMidnight{1'800'057'600};
constexpr core::SlotIndex kFirst{static_cast<std::uint32_t>(kMidnight.seconds / kSlotSeconds) + 40};

class SlotQualityTest : public testing::Test {
protected:
    SlotQualityTest()
        : m_store(core::openStore(m_folder.path() / "store.sqlite").value()),
          m_recorder(*m_store, "WB-1", core::SlotCalendar(kSlotSeconds)) {}

    core::UnixTime start(std::uint32_t slot) const {
        return core::SlotCalendar(kSlotSeconds).start({kFirst.value + slot});
    }
    /// Readings of a minute and 1.2 kW, of the slot's minutes [from, until).
    void measure(std::uint32_t slot, int from, int until, const std::function<void(core::MeterReading&)>& change = {}) {
        for (int minute = from; minute < until; ++minute) {
            core::MeterReading reading;
            reading.meter = "WB-1";
            reading.bootId = 1;
            reading.counter = ++m_counter;
            reading.end = start(slot) + std::chrono::seconds(60 * (minute + 1));
            reading.duration = 60s;
            reading.powerMilliWatts = 1'200'000;
            reading.voltageMilliVolts = 230'000;
            reading.currentMicroAmps = 5'300'000;
            reading.frequencyMilliHertz = 50'000;
            reading.record = {static_cast<std::uint8_t>(m_counter), static_cast<std::uint8_t>(m_counter >> 8U)};
            if (change)
                change(reading);
            ASSERT_TRUE(m_recorder.add(reading));
        }
    }
    /// What the terminal knows `slots` after the first one's start.
    app::TerminalState stateAfter(std::uint32_t slots) {
        app::TerminalState state;
        state.now = start(slots);
        EXPECT_TRUE(m_recorder.due(state.now));
        core::MarketRow row;
        row.slotSeconds = kSlotSeconds;
        row.ticks = 100;
        auto market = std::make_shared<app::MarketSnapshot>();
        market->rows = chain::Prover::make(std::vector{row}, core::BlockRef{}, core::Finality::Final);
        state.market = std::move(market);
        state.history = m_recorder.history({kFirst.value + slots}, 192).value();
        state.meterRegister = m_recorder.totals({kFirst.value + slots}).value();
        return state;
    }

    test::TemporaryFolder m_folder;
    std::unique_ptr<core::Database> m_store;
    app::MeterRecorder m_recorder;
    std::uint32_t m_counter = 0;
};

TEST_F(SlotQualityTest, IsSeenByTheHouseholdSlotBySlot) {
    m_recorder.registered(kFirst);
    measure(0, 0, 15);
    // Ten minutes of the second are missing, the whole third and fourth, and in the fifth the lid is opened.
    measure(1, 0, 5);
    measure(4, 0, 15, [](core::MeterReading& reading) {
        reading.lidOpen = true;
        reading.sealed = false;
        reading.tampers = 1;
    });
    // Sealed anew; one reading that cannot be true: kept, and not counted.
    measure(5, 0, 15, [](core::MeterReading& reading) {
        reading.tampers = 1;
        if (reading.end.seconds % kSlotSeconds == 0)
            reading.voltageMilliVolts = 12'000;
    });
    const app::TerminalState state = stateAfter(7);
    const app::HouseholdView view = app::householdView(state);
    std::vector<SlotQuality> qualities;
    for (const app::SlotMark& mark : view.day.qualities) {
        EXPECT_EQ(mark.to - mark.from, std::chrono::seconds(kSlotSeconds));
        qualities.push_back(mark.quality);
    }
    EXPECT_EQ(qualities, (std::vector{SlotQuality::Measured, SlotQuality::PartlyMeasured, SlotQuality::Estimated,
                                      SlotQuality::Estimated, SlotQuality::Tampered, SlotQuality::PartlyMeasured}));
    EXPECT_EQ(view.meter.today.measured, 1);
    EXPECT_EQ(view.meter.today.partly, 2);
    EXPECT_EQ(view.meter.today.estimated, 2);
    EXPECT_EQ(view.meter.today.tampered, 1);
    // 1.2 kW: 300 Wh, 100 Wh, 300 Wh, and 280 Wh without the minute that is not believed.
    EXPECT_EQ(state.meterRegister.imported, core::Energy{980});

    // Reported is what was measured behind the seal, without the marks that stay here.
    const auto due = m_recorder.due(start(7)).value();
    ASSERT_EQ(due.size(), 3U);
    for (const core::SlotReport& report : due)
        EXPECT_NE(report.slot.value, kFirst.value + 4);
    EXPECT_EQ(due[0].flags, 0U);
    EXPECT_EQ(due[1].flags, core::kReportGaps);
    EXPECT_EQ(due[2].flags & ~core::kReportFlags, 0U);
}

TEST_F(SlotQualityTest, BehindANewSealTheNextSlotIsTheFirstThatIsReported) {
    for (std::uint32_t slot = 0; slot < 4; ++slot)
        measure(slot, 0, 15);
    EXPECT_TRUE(m_recorder.due(start(2)).value().empty()) << "the register does not know the meter";
    m_recorder.registered(kFirst);
    EXPECT_EQ(m_recorder.due(start(2)).value().size(), 2U);
    // In the third slot the register takes the second seal.
    m_recorder.registered({kFirst.value + 3});
    const auto due = m_recorder.due(start(4)).value();
    ASSERT_EQ(due.size(), 1U);
    EXPECT_EQ(due[0].slot.value, kFirst.value + 3);
}

// What was measured behind the old seal was offered again after a restart, and refused each time.
TEST_F(SlotQualityTest, ATerminalThatStartsAnewDoesNotReportWhatLiesBeforeTheSeal) {
    m_recorder.registered(kFirst);
    for (std::uint32_t slot = 0; slot < 4; ++slot)
        measure(slot, 0, 15);
    const auto first = m_recorder.due(start(1)).value();
    ASSERT_EQ(first.size(), 1U);
    m_recorder.accepted(first[0], core::Hash32{});
    EXPECT_EQ(m_recorder.due(start(3)).value().size(), 2U);
    for (const std::uint32_t sealedFrom : {3U, 2U}) {
        app::MeterRecorder again(*m_store, "WB-1", core::SlotCalendar(kSlotSeconds));
        EXPECT_TRUE(again.due(start(4)).value().empty()) << "the register is not read yet";
        again.registered({kFirst.value + sealedFrom});
        const auto due = again.due(start(4)).value();
        ASSERT_EQ(due.size(), 4 - sealedFrom);
        EXPECT_EQ(due[0].slot.value, kFirst.value + sealedFrom);
    }
}

TEST_F(SlotQualityTest, ASlotThatJustEndedIsNotEstimatedYet) {
    measure(0, 0, 15);
    EXPECT_EQ(app::householdView(stateAfter(2)).day.qualities.size(), 1U);
    const auto later = app::householdView(stateAfter(3)).day.qualities;
    ASSERT_EQ(later.size(), 2U);
    EXPECT_EQ(later[1].quality, SlotQuality::Estimated);
    // Back-fill takes its place.
    measure(1, 0, 15);
    EXPECT_EQ(app::householdView(stateAfter(3)).day.qualities[1].quality, SlotQuality::Measured);
}

TEST_F(SlotQualityTest, TheChartNamesWhatWasNotMeasured) {
    measure(0, 0, 15);
    measure(1, 0, 5);
    measure(3, 0, 15);
    app::DayChart chart;
    chart.resize(600, 200);
    app::DayView day = app::householdView(stateAfter(5)).day;
    chart.show(day);
    QStringList names;
    for (const auto& item : chart.legend())
        names << item.name;
    EXPECT_TRUE(names.contains(QString::fromUtf8("½ partly measured"))) << names.join(u';').toStdString();
    EXPECT_TRUE(names.contains(QStringLiteral("? estimated: no reading came"))) << names.join(u';').toStdString();
    EXPECT_FALSE(names.join(u';').contains(QLatin1Char('!')));
    // The keyboard's cursor reads it out.
    chart.QWidget::show();
    QStringList read;
    QTest::keyClick(&chart, Qt::Key_Left);
    for (int i = 0; i < 8; ++i) {
        read << chart.readOut();
        QTest::keyClick(&chart, Qt::Key_Left);
    }
    EXPECT_TRUE(read.contains(QStringLiteral("estimated: no reading came"))) << read.join(u';').toStdString();
    EXPECT_TRUE(read.contains(QStringLiteral("partly measured"))) << read.join(u';').toStdString();
}

} // namespace
} // namespace wattbourse::tests
