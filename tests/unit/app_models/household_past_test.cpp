// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sums and prices are worked out by hand beside each case.
#include "app/bridge/household_past.h"

#include "core/energy/merkle.h"
#include "core/energy/slot_accumulator.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace wattbourse::app {

namespace {

constexpr std::uint32_t kSeconds = 900;
// 15 November 2026, 00:00 UTC, a Sunday.
constexpr std::uint32_t kFirst = 1'794'700'800 / kSeconds;

core::MarketRow row() {
    core::MarketRow out;
    out.slotSeconds = kSeconds;
    out.lowestPrice = {50'000};
    out.tick = {1'000};
    out.ticks = 300;
    out.imbalanceUp = {300'000};
    out.imbalanceDown = {60'000};
    return out;
}

SlotOutcome outcome(std::int64_t metered, std::int64_t trade, std::int64_t imbalance) {
    return {.contracted = {metered},
            .metered = core::Energy{metered},
            .settled = true,
            .trade = {trade},
            .imbalance = {imbalance},
            .clearing = core::Price{140'000},
            .up = {300'000},
            .down = {60'000},
            .block = 77};
}

core::StoredSlot stored(std::uint32_t slot, std::int64_t imported, std::int64_t exported) {
    core::StoredSlot out;
    out.meter = "M-1";
    out.slot = {slot};
    out.imported = {imported};
    out.exported = {exported};
    return out;
}

core::UnixTime timeOf(std::uint32_t slot) {
    return {std::int64_t{slot} * kSeconds};
}

HouseholdPast threeSlots() {
    HouseholdPast past;
    past.outcomes[{kFirst}] = outcome(1'000, -140'000, -3'000);
    past.outcomes[{kFirst + 1}] = outcome(-501, 70'140, 0);
    // Has no reading yet.
    past.outcomes[{kFirst + 2}] = outcome(400, -56'000, 0);
    past.outcomes[{kFirst + 2}].metered.reset();
    // Is not settled yet.
    past.outcomes[{kFirst + 3}] = outcome(400, -56'000, 0);
    past.outcomes[{kFirst + 3}].settled = false;
    return past;
}

} // namespace

TEST(HouseholdLog, KeepsWhatIsSettledOverARestart) {
    const QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath(QStringLiteral("log.sqlite")).toStdString();
    core::PlanExplanation why;
    why.slot = {kFirst};
    why.reason = core::PlanReason::StoreCheap;
    why.rule = core::DecidingRule::BatteryFull;
    why.moved = {450};
    why.grid = {-120};
    why.value = {151'000};
    why.cheapestAhead = {98'000};
    why.dearestAhead = {241'000};
    SlotOutcome open = outcome(400, 0, 0);
    open.settled = false;
    open.clearing.reset();
    open.metered.reset();
    {
        const auto log = HouseholdLog::open(file);
        ASSERT_TRUE(log) << log.error().detail;
        ASSERT_TRUE((*log)->put({{{kFirst}, open}, {{kFirst + 1}, outcome(-501, 70'140, -5)}}));
        ASSERT_TRUE((*log)->put({{{kFirst}, why}}));
        // Another process may not write beside it.
        EXPECT_FALSE(HouseholdLog::open(file));
    }
    const auto log = HouseholdLog::open(file);
    ASSERT_TRUE(log) << log.error().detail;
    auto outcomes = (*log)->outcomes({kFirst}, {kFirst + 2});
    ASSERT_TRUE(outcomes);
    ASSERT_EQ(outcomes->size(), 2U);
    EXPECT_EQ(outcomes->at({kFirst}), open);
    EXPECT_EQ(outcomes->at({kFirst + 1}), outcome(-501, 70'140, -5));
    // Settled takes the place of open, and open never that of settled.
    ASSERT_TRUE((*log)->put({{{kFirst}, outcome(410, -1, -2)}, {{kFirst + 1}, open}}));
    outcomes = (*log)->outcomes({0}, {0xffffffff});
    ASSERT_TRUE(outcomes);
    EXPECT_EQ(outcomes->at({kFirst}), outcome(410, -1, -2));
    EXPECT_EQ(outcomes->at({kFirst + 1}), outcome(-501, 70'140, -5));
    const auto reasons = (*log)->reasons({kFirst}, {kFirst + 1});
    ASSERT_TRUE(reasons);
    ASSERT_EQ(reasons->size(), 1U);
    const core::PlanExplanation& kept = reasons->at({kFirst});
    EXPECT_EQ(kept.reason, why.reason);
    EXPECT_EQ(kept.rule, why.rule);
    EXPECT_EQ(kept.moved, why.moved);
    EXPECT_EQ(kept.grid, why.grid);
    EXPECT_EQ(kept.value, why.value);
    EXPECT_EQ(kept.cheapestAhead, why.cheapestAhead);
    EXPECT_EQ(kept.dearestAhead, why.dearestAhead);
}

TEST(HouseholdPast, SavingsCountWhatIsSettledAndMeasured) {
    const HouseholdPast past = threeSlots();
    ComparedTariff tariff;
    tariff.kind = ComparedTariff::Kind::OnePrice;
    tariff.import = {250'000};
    tariff.exported = {80'000};
    const auto result =
        savingsOf(past, kSeconds, tariff, SavingsPeriod::Today, timeOf(kFirst), timeOf(kFirst + 8), "Etc/UTC");
    ASSERT_TRUE(result) << result.error().detail;
    EXPECT_EQ(result->slots, 2U);
    EXPECT_EQ(result->of, 8U);
    EXPECT_EQ(result->drawn.value, 1'000);
    EXPECT_EQ(result->fed.value, 501);
    // 140,000 + 3,000 - 70,140.
    EXPECT_EQ(result->paid.value, 72'860);
    // 1 kWh at 250,000, less 0.501 kWh at 80,000.
    EXPECT_EQ(result->onTariff.value, 250'000 - 40'080);
}

TEST(HouseholdPast, SavingsOnTheMarketsOwnTariffUseEachSlotsPrices) {
    const auto result =
        savingsOf(threeSlots(), kSeconds, {}, SavingsPeriod::Today, timeOf(kFirst), timeOf(kFirst + 8), "Etc/UTC");
    ASSERT_TRUE(result);
    // 1 kWh at 300,000; 0.501 kWh at 60,000 is 30,060.
    EXPECT_EQ(result->onTariff.value, 300'000 - 30'060);
}

TEST(HouseholdPast, SavingsFollowDayAndNightOfTheZone) {
    HouseholdPast past;
    // 22:45 and 23:00 in Rome (UTC+1 in November): day and night.
    past.outcomes[{kFirst + 87}] = outcome(1'000, 0, 0);
    past.outcomes[{kFirst + 88}] = outcome(1'000, 0, 0);
    ComparedTariff tariff;
    tariff.kind = ComparedTariff::Kind::DayNight;
    tariff.import = {250'000};
    tariff.night = {180'000};
    const auto result =
        savingsOf(past, kSeconds, tariff, SavingsPeriod::Today, timeOf(kFirst), timeOf(kFirst + 96), "Europe/Rome");
    ASSERT_TRUE(result);
    EXPECT_EQ(result->onTariff.value, 430'000);
}

TEST(HouseholdPast, SavingsLeaveOutSlotsThatTheFileHasNoPriceFor) {
    const HouseholdPast past = threeSlots();
    ComparedTariff tariff;
    tariff.kind = ComparedTariff::Kind::FromFile;
    tariff.file = QStringLiteral("prices.csv");
    tariff.added = {50'000};
    tariff.exported = {80'000};
    const auto none =
        savingsOf(past, kSeconds, tariff, SavingsPeriod::Today, timeOf(kFirst), timeOf(kFirst + 8), "Etc/UTC");
    EXPECT_FALSE(none);
    const auto series = core::PriceSeries::make({{timeOf(kFirst), timeOf(kFirst + 1), {120'000}}});
    ASSERT_TRUE(series);
    tariff.prices = std::make_shared<const core::PriceSeries>(*series);
    const auto one =
        savingsOf(past, kSeconds, tariff, SavingsPeriod::Today, timeOf(kFirst), timeOf(kFirst + 1), "Etc/UTC");
    ASSERT_TRUE(one) << one.error().detail;
    EXPECT_EQ(one->slots, 1U);
    EXPECT_EQ(one->onTariff.value, 170'000);
    EXPECT_EQ(one->paid.value, 143'000);
}

TEST(HouseholdPast, PreviewTakesTheLastWeekAlone) {
    HouseholdPast past;
    const core::UnixTime now = timeOf(kFirst + 8 * 96);
    // Eight days ago, and then within the week: at 14 ct, within the limits, and beyond them.
    for (const std::uint32_t slot : {kFirst, kFirst + 200, kFirst + 201}) {
        past.stored.push_back(stored(slot, 1'000, 0));
        past.outcomes[{slot}] = outcome(1'000, 0, 0);
    }
    past.outcomes[{kFirst + 201}].clearing = core::Price{190'000};
    // Measured, but what its slot came to is not known: it tells nothing.
    past.stored.push_back(stored(kFirst + 202, 5'000, 0));
    core::Preferences wanted;
    wanted.maxBuy = {150'000};
    wanted.minSell = {100'000};
    const auto preview = previewOf(past, row(), wanted, now);
    ASSERT_TRUE(preview);
    EXPECT_EQ(preview->of.value, 2'000);
    EXPECT_EQ(preview->traded.value, 1'000);
    // 1 kWh at 14 ct and 1 kWh at 30 ct, instead of both at 30 ct.
    EXPECT_EQ(preview->paid.value, 440'000);
    EXPECT_EQ(preview->insteadOf.value, 600'000);
    EXPECT_EQ(preview->period.count(), 2 * 900);
    EXPECT_FALSE(previewOf({}, row(), wanted, now));
}

TEST(HouseholdPast, ReadingsAreHeldAgainstTheRoot) {
    std::vector<core::MeterReading> readings(3);
    std::vector<core::Hash32> leaves;
    for (std::size_t i = 0; i < readings.size(); ++i) {
        readings[i].record = core::Bytes(20, static_cast<std::uint8_t>(i));
        leaves.push_back(core::merkleLeaf(readings[i].record));
    }
    core::StoredSlot slot = stored(kFirst, 100, 0);
    slot.root = core::merkleRoot(leaves);
    EXPECT_EQ(checkReadings(slot, readings).check, SlotReadings::Check::NotReported);
    slot.reportTxn = core::Hash32{};
    EXPECT_EQ(checkReadings(slot, readings).check, SlotReadings::Check::Fits);
    readings[1].record[0] ^= 1;
    EXPECT_EQ(checkReadings(slot, readings).check, SlotReadings::Check::DoesNotFit);
    readings.pop_back();
    EXPECT_EQ(checkReadings(slot, readings).check, SlotReadings::Check::DoesNotFit);
}

TEST(HouseholdPast, HistoryTellsStoredSlotsOutcomesAndReasons) {
    TerminalState state;
    state.now = timeOf(kFirst + 4);
    state.market = std::make_shared<const MarketSnapshot>();
    HouseholdPast past = threeSlots();
    past.stored = {stored(kFirst, 1'000, 0), stored(kFirst + 1, 0, 501), stored(kFirst + 2, 400, 0)};
    past.stored[1].flags = core::kReportGaps;
    past.reasons[{kFirst}] = {.reason = core::PlanReason::TakeWhatIsNeeded, .slot = {kFirst}, .grid = {1'000}};
    const auto slots = historySlots(state, row(), past, timeOf(kFirst), timeOf(kFirst + 96));
    ASSERT_EQ(slots.size(), 4U);
    // Newest first.
    EXPECT_EQ(slots[0].slot.value, kFirst + 3);
    EXPECT_FALSE(slots[0].cost);
    EXPECT_FALSE(slots[0].imported);
    EXPECT_EQ(slots[2].quality, QStringLiteral("partly measured"));
    EXPECT_FALSE(slots[2].whole);
    EXPECT_EQ(slots[2].cost->value, -70'140);
    EXPECT_EQ(slots[3].cost->value, 143'000);
    EXPECT_FALSE(slots[3].plan.isEmpty());
    EXPECT_TRUE(slots[2].plan.isEmpty());
    ASSERT_EQ(slots[3].payments.size(), 2U);
    EXPECT_EQ(slots[3].payments[0].credit.value + slots[3].payments[1].credit.value, -143'000);
    EXPECT_TRUE(slots[3].payments[1].metered);
    // The proof of a past day is not kept: it does not pass for a fresh one.
    EXPECT_EQ(slots[3].proof.state, FigureState::Stale);
    EXPECT_TRUE(historySlots(state, row(), past, timeOf(kFirst + 96), timeOf(kFirst + 192)).empty());
}

TEST(HouseholdPast, BaselinesNeedHistoryAndFindWhatRepeats) {
    core::FlexEvent event;
    event.request = 12;
    event.firstSlot = {kFirst + 72};
    event.slots = 4;
    event.from = timeOf(kFirst + 72);
    event.to = timeOf(kFirst + 76);
    event.offersEnd = timeOf(kFirst + 60);
    HouseholdPast past;
    EXPECT_FALSE(findBaselines(past, {event}, kSeconds));
    // Eleven weeks in which every day is the same: 300 Wh in each slot, 700 Wh in the evening.
    for (std::uint32_t slot = kFirst - 77 * 96; slot < kFirst + 60; ++slot)
        past.stored.push_back(stored(slot, slot % 96 >= 72 && slot % 96 < 76 ? 700 : 300, 0));
    const auto found = findBaselines(past, {event}, kSeconds);
    ASSERT_TRUE(found) << found.error().detail;
    ASSERT_GE(found->methods.size(), 2U);
    EXPECT_TRUE(found->methods[0].contract);
    EXPECT_EQ(found->methods[0].errorPermille, 0);
    EXPECT_TRUE(found->methods[1].recommended);
    EXPECT_EQ(found->methods[1].within20Permille, 1'000);
    ASSERT_TRUE(found->advice.contains(12));
    for (const core::Energy energy : found->advice.at(12).expected)
        EXPECT_EQ(energy.value, 700);
}

} // namespace wattbourse::app
