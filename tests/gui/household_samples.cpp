// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/shell_samples.h"

#include <QDateTime>

namespace wattbourse::app::samples {

namespace {

// Slots of a quarter of an hour; 22 November 2026, 00:00 in Rome.
core::UnixTime slotStart(int index) {
    return {QDateTime(QDate(2026, 11, 22), QTime(0, 0)).toSecsSinceEpoch() + index * 900};
}

core::SlotIndex slotIndex(int index) {
    return {static_cast<std::uint32_t>(slotStart(index).seconds / 900)};
}

HistorySlot slot(int index, std::int64_t traded, std::int64_t imported, std::int64_t exported, std::int64_t cost) {
    HistorySlot out;
    out.slot = slotIndex(index);
    out.from = slotStart(index);
    out.to = slotStart(index + 1);
    out.plan = QStringLiteral("0.45 kWh of your surplus go into the battery: a kWh will be worth up to 24.1 ct.");
    out.traded = core::Energy{traded};
    out.imported = core::Energy{imported};
    out.exported = core::Energy{exported};
    out.quality = QStringLiteral("measured");
    out.cost = core::Credit{cost};
    out.settlement = QStringLiteral("settled: you received 0.080 cr");
    out.proof = {{}, FigureState::Proven, evidence()->block, evidence()};
    return out;
}

} // namespace

HistoryView history() {
    HistoryView v;
    v.day = v.last = QDate(2026, 11, 22);
    v.first = QDate(2026, 10, 3);
    HistorySlot current = slot(55, -750, 0, 690, -80'100);
    current.orders = {
        {.side = core::Side::Sell,
         .quantity = {750},
         .limit = {115'000},
         .result = QStringLiteral("0.52 kWh at 13.1 ct, 13.1 ct was shared among all sellers at that price"),
         .why = QStringLiteral("The sun gives more than the home uses. At least 11.5 ct: a kWh is worth 9.8 ct to the "
                               "home, but this is your limit.")}};
    current.traded = core::Energy{-520};
    current.payments = {
        {QStringLiteral("0.520 kWh sold at 13.1 ct."), {68'100}, false},
        {QStringLiteral("The meter shows 0.170 kWh less use than was traded; 7.0 ct are paid for each."),
         {11'900},
         true}};
    v.slots = {current, slot(54, -600, 0, 604, -85'200), slot(53, -600, 0, 598, -84'000)};
    HistorySlot open = slot(52, 0, 12, 340, 0);
    open.quality = QStringLiteral("partly measured");
    open.whole = false;
    open.cost.reset();
    open.settlement = QStringLiteral("not settled yet");
    open.plan.clear();
    open.proof = {{}, FigureState::Pending, evidence()->block, evidence()};
    v.slots.push_back(open);
    for (int i = 51; i > 24; --i)
        v.slots.push_back(slot(i, i % 3 == 0 ? 300 : 0, i * 7, i > 40 ? 200 : 0, i * 1'300));
    v.versions = {{57, slotStart(56),
                   QStringLiteral("Another amount of sun is expected than before. From 15:00 on the "
                                  "battery does 0.310 kWh otherwise.")},
                  {56, slotStart(55), QStringLiteral("Only time has passed.")},
                  {55, slotStart(54), QStringLiteral("Orders were filled.")}};
    SlotReadings readings{.slot = current.slot, .check = SlotReadings::Check::Fits, .readings = {}, .problem = {}};
    for (int i = 1; i <= 60; ++i) {
        core::MeterReading reading;
        reading.end = {slotStart(55).seconds + i * 15};
        reading.counter = 7'000U + static_cast<std::uint32_t>(i);
        reading.powerMilliWatts = -2'760'000 + i * 410;
        reading.voltageMilliVolts = 231'200;
        reading.currentMicroAmps = 11'937'000 - i * 1'800;
        readings.readings.push_back(reading);
    }
    v.readings = readings;
    return v;
}

OffersView offers() {
    OffersView v;
    v.now = now();
    v.choice = core::FlexChoice::AskMe;
    v.leastReward = core::Price{200'000};
    v.earned = {1'260'000};
    core::FlexEvent asks;
    asks.request = 12;
    asks.stage = core::FlexStage::AsksOwner;
    asks.firstSlot = slotIndex(72);
    asks.slots = 4;
    asks.from = slotStart(72);
    asks.to = slotStart(76);
    asks.offersEnd = slotStart(66);
    asks.asked = {20'000};
    asks.cap = {600'000};
    asks.baseline = {{520}, {540}, {560}, {550}};
    for (int day = 1; day <= 10; ++day)
        asks.baselineDays.push_back({asks.firstSlot.value - static_cast<std::uint32_t>(day) * 96});
    asks.adjustmentPermille = 1'080;
    asks.planned = {{500}, {530}, {540}, {520}};
    asks.offer = core::FlexOffer{.quantity = {300}, .price = {350'000}, .cost = {290'000}};
    asks.expectedReward = {420'000};
    asks.reboundMore = {1'150};
    asks.forgivenLeft = 2;
    asks.forgivenAllowed = 3;
    BaselineAdvice advice{.method = QStringLiteral("middle 4 of 6 days, moved by the day up to 40 %"),
                          .expected = {{500}, {525}, {550}, {560}},
                          .low = {},
                          .high = {}};
    for (const core::Energy energy : advice.expected) {
        advice.low.push_back({energy.value - 140});
        advice.high.push_back({energy.value + 160});
    }
    core::FlexEvent paid = asks;
    paid.request = 9;
    paid.stage = core::FlexStage::Settled;
    paid.from = slotStart(72 - 96);
    paid.to = slotStart(74 - 96);
    paid.offersEnd = slotStart(66 - 96);
    paid.slots = 2;
    paid.baseline = {{520}, {540}};
    paid.award = 4;
    paid.awarded = {400};
    paid.awardedPrice = {340'000};
    paid.committed = {{120}, {140}};
    paid.delivered = {760};
    paid.earned = {258'400};
    paid.penalty = core::Credit{13'600};
    v.offers = {
        {asks, QStringLiteral("35.0 ct: giving way costs the home 29.0 ct a kWh; the rest is your margin."), advice},
        {paid, {}, std::nullopt}};
    v.methods = {{.method = QStringLiteral("mean of ten days, moved by the day up to 20 %"),
                  .contract = true,
                  .recommended = false,
                  .errorPermille = 412,
                  .biasPermille = -38,
                  .within20Permille = 433,
                  .days = 30},
                 {.method = QStringLiteral("middle 4 of 6 days, moved by the day up to 40 %"),
                  .contract = false,
                  .recommended = true,
                  .errorPermille = 371,
                  .biasPermille = 12,
                  .within20Permille = 500,
                  .days = 30},
                 {.method = QStringLiteral("learned from ten weeks"),
                  .contract = false,
                  .recommended = false,
                  .errorPermille = 379,
                  .biasPermille = -21,
                  .within20Permille = 467,
                  .days = 30}};
    for (int i = 57; i < 65; ++i)
        v.room.push_back(
            {slotStart(i), slotStart(i + 1), {i < 60 ? 0 : 620}, {i < 60 ? 0U : 182'000U}, {480}, {31'500}});
    return v;
}

SavingsView savings() {
    SavingsView v;
    v.tariff.kind = ComparedTariff::Kind::DayNight;
    v.tariff.name = QStringLiteral("Due Orari");
    v.tariff.nightFrom = 22 * 60 + 30;
    v.tariff.nightUntil = 6 * 60;
    v.result = SavingsResult{.tariff = v.tariff,
                             .period = v.period,
                             .from = slotStart(-6 * 96),
                             .to = now(),
                             .slots = 610,
                             .of = 632,
                             .drawn = {42'310},
                             .fed = {18'240},
                             .paid = {4'100'000},
                             .onTariff = {6'800'000}};
    return v;
}

HouseholdView meterOnly() {
    HouseholdView v = household();
    v.power.home.reset();
    v.power.solar.reset();
    v.power.battery.reset();
    v.day.solar.clear();
    v.day.solarForecast.clear();
    v.comfort = {};
    v.next->side = core::Side::Buy;
    v.next->limit = core::Price{180'000};
    v.next->reason = QStringLiteral("The home will use more than it makes.");
    return v;
}

HouseholdView batteryOnly() {
    HouseholdView v = meterOnly();
    const ComfortsView whole = comforts();
    v.power.battery = core::Power{300};
    v.comfort.model.emplace();
    v.comfort.model->battery = whole.model->battery;
    v.comfort.comforts.reservePercent = 20;
    v.comfort.devices = {whole.devices.front()};
    v.comfort.wear = whole.wear;
    return v;
}

HouseholdView simulated() {
    HouseholdView v = household();
    v.power.grid.reset();
    v.power.readAt.reset();
    v.power.simulated = true;
    v.meter = {};
    v.comfort.simulated = true;
    v.comfort.unmet.clear();
    for (DeviceNow& device : v.comfort.devices) {
        device.reach = DeviceReach::Simulated;
        device.state = core::ControlledDevice::State::Following;
    }
    return v;
}

} // namespace wattbourse::app::samples
