// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/household_past.h"

#include "app/text/baseline_text.h"
#include "core/energy/merkle.h"
#include "core/market/limits_preview.h"
#include "core/tariff/tariff.h"

#include <algorithm>
#include <cmath>

namespace wattbourse::app {

namespace {

constexpr std::int64_t kDay = 86'400;
constexpr int kMinutesOfDay = 1'440;
// Saturday and Sunday.
constexpr std::uint8_t kWeekend = 0x60;
// Rows of the table of methods, beside the contract's.
constexpr std::size_t kMethodsShown = 5;

core::Tariff tariffOf(const ComparedTariff& tariff, const std::string& zone) {
    core::Tariff out;
    out.zone = zone;
    out.exported.base = tariff.exported;
    out.import.base = tariff.import;
    if (tariff.kind == ComparedTariff::Kind::DayNight && tariff.nightAllWeekend)
        out.import.bands.push_back(
            {.weekdays = kWeekend, .fromMinute = 0, .untilMinute = kMinutesOfDay, .price = tariff.night});
    if (tariff.kind == ComparedTariff::Kind::DayNight)
        out.import.bands.push_back(
            {.fromMinute = tariff.nightFrom, .untilMinute = tariff.nightUntil, .price = tariff.night});
    if (tariff.kind == ComparedTariff::Kind::FromFile)
        out.import = {.kind = core::PriceRule::Kind::Dynamic, .base = tariff.added};
    return out;
}

/// The household's cost of a slot's net energy: rounded against it, as core's limits preview does.
core::Result<core::Credit> costOf(core::Energy net, core::TariffPrice import, core::TariffPrice exported) {
    std::int64_t product = 0;
    const std::int64_t price = net.value >= 0 ? import.value : exported.value;
    if (__builtin_mul_overflow(net.value, price, &product))
        return core::fail(core::ErrorCode::OutOfRange, "a slot's cost overflows");
    const std::int64_t down = product / 1000;
    return core::Credit{product % 1000 > 0 ? down + 1 : down};
}

core::BaselineRecord recordOf(const HouseholdPast& past, std::size_t perDay, std::int64_t firstDay,
                              const std::vector<core::FlexEvent>& events) {
    core::BaselineRecord out;
    out.slotsPerDay = perDay;
    const auto base = static_cast<std::uint64_t>(firstDay) * perDay;
    for (const core::StoredSlot& slot : past.stored) {
        const std::size_t at = slot.slot.value - base;
        if (at >= out.net.size())
            out.net.resize(at + 1);
        out.net[at] = slot.imported - slot.exported;
    }
    // 1 January 1970 was a Thursday.
    for (std::size_t day = 0; day < out.days(); ++day) {
        const std::int64_t weekday = (firstDay + static_cast<std::int64_t>(day) + 3) % 7;
        out.otherDay.push_back(weekday >= 5);
    }
    out.eventDay.assign(out.days(), false);
    for (const core::FlexEvent& event : events) {
        const std::int64_t day = event.from.seconds / kDay - firstDay;
        const bool held = event.award.has_value();
        if (held && day >= 0 && static_cast<std::size_t>(day) < out.eventDay.size())
            out.eventDay[static_cast<std::size_t>(day)] = true;
    }
    return out;
}

int permille(double share) {
    return static_cast<int>(std::lround(share * 1000));
}

BaselineMethodRow rowOf(const QString& name, const core::BaselineErrors& errors) {
    return {.method = name,
            .errorPermille = permille(errors.rrmse),
            .biasPermille = permille(errors.bias),
            .within20Permille = permille(errors.within20),
            .days = static_cast<int>(errors.days)};
}

} // namespace

std::optional<PreviewView> previewOf(const HouseholdPast& past, const core::MarketRow& row,
                                     const core::Preferences& wanted, core::UnixTime now) {
    const core::SlotCalendar calendar(row.slotSeconds);
    std::vector<core::PastSlot> slots;
    for (const core::StoredSlot& slot : past.stored) {
        if (calendar.start(slot.slot) < now - std::chrono::hours(7 * 24))
            continue;
        const auto outcome = past.outcomes.find(slot.slot);
        if (outcome != past.outcomes.end())
            slots.push_back({slot.imported - slot.exported, outcome->second.clearing});
    }
    const auto preview = core::previewLimits(slots, wanted.maxBuy, wanted.minSell, row.imbalanceUp, row.imbalanceDown);
    if (!preview || preview->slots == 0)
        return std::nullopt;
    return PreviewView{.maxBuy = wanted.maxBuy,
                       .minSell = wanted.minSell,
                       .traded = preview->traded,
                       .of = preview->metered,
                       .paid = preview->cost,
                       .insteadOf = preview->costWithoutTrading,
                       .period = std::chrono::seconds(preview->slots * row.slotSeconds)};
}

core::Result<SavingsResult> savingsOf(const HouseholdPast& past, std::uint32_t slotSeconds,
                                      const ComparedTariff& tariff, SavingsPeriod period, core::UnixTime from,
                                      core::UnixTime now, const std::string& zone) {
    const core::SlotCalendar calendar(slotSeconds);
    SavingsResult out;
    out.tariff = tariff;
    out.period = period;
    out.from = from;
    out.to = now;
    const std::int64_t length = slotSeconds;
    const core::SlotIndex first = calendar.at({from.seconds + length - 1});
    const core::SlotIndex end = calendar.at(now);
    if (end <= first)
        return out;
    out.of = end.value - first.value;
    std::vector<core::SlotTariff> prices;
    if (tariff.kind != ComparedTariff::Kind::Market) {
        static const core::PriceSeries kNone;
        WB_ASSIGN(prices, core::tariffAhead(tariffOf(tariff, zone), tariff.prices ? *tariff.prices : kNone, first,
                                            out.of, slotSeconds));
    }
    for (const auto& [slot, outcome] : past.outcomes) {
        if (slot < first || slot >= end || !outcome.settled || !outcome.metered)
            continue;
        core::SlotTariff price{{outcome.up.value}, {outcome.down.value}};
        if (!prices.empty()) {
            price = prices[slot.value - first.value];
            // A price that stands in for one that is not known proves nothing.
            if (price.expected)
                continue;
        }
        WB_ASSIGN(const core::Credit without, costOf(*outcome.metered, price.import, price.exported));
        out.onTariff += without;
        out.paid -= outcome.trade + outcome.imbalance;
        (outcome.metered->value >= 0 ? out.drawn : out.fed) += core::Energy{std::abs(outcome.metered->value)};
        ++out.slots;
    }
    return out;
}

core::Result<BaselineFindings> findBaselines(const HouseholdPast& past, const std::vector<core::FlexEvent>& events,
                                             std::uint32_t slotSeconds) {
    if (past.stored.empty() || events.empty() || kDay % slotSeconds != 0)
        return core::fail(core::ErrorCode::NotFound, "no measured days or no event to estimate for");
    const auto perDay = static_cast<std::size_t>(kDay / slotSeconds);
    const std::int64_t firstDay = past.stored.front().slot.value / static_cast<std::int64_t>(perDay);
    const std::uint64_t base = static_cast<std::uint64_t>(firstDay) * perDay;
    const core::BaselineRecord record = recordOf(past, perDay, firstDay, events);
    core::ScoreOptions options;
    // Four hours that end an hour before.
    options.window = {.slots = std::max<std::size_t>(1, 4 * 3600 / slotSeconds),
                      .gap = std::max<std::size_t>(1, 3600 / slotSeconds)};
    options.contract.window = options.window;
    std::vector<core::BaselineEvent> asked;
    std::vector<std::uint64_t> requests;
    for (const core::FlexEvent& event : events) {
        if (event.firstSlot.value < base)
            continue;
        const std::size_t first = event.firstSlot.value - base;
        const std::int64_t ahead = (event.from - event.offersEnd).count() / slotSeconds;
        asked.push_back(
            {.firstSlot = first,
             .slots = event.slots,
             .notifiedIn = first - std::min(first, static_cast<std::size_t>(std::max<std::int64_t>(0, ahead))),
             .direction = event.direction});
        requests.push_back(event.request);
    }
    WB_ASSIGN(const core::BaselineReport report, core::scoreBaselines(record, asked, options));
    BaselineFindings out;
    out.methods.push_back(
        rowOf(baselineMethodName({core::BaselineDays::TenOfTen, core::BaselineAdjustment::Factor20}), report.contract));
    out.methods.back().contract = true;
    for (std::size_t i = 0; i < std::min(kMethodsShown, report.scores.size()); ++i)
        out.methods.push_back(rowOf(baselineMethodName(report.scores[i].method), report.scores[i].errors));
    if (report.scores.empty())
        return out;
    out.methods[1].recommended = true;
    const core::BaselineScore& best = report.scores.front();
    for (std::size_t i = 0; i < asked.size(); ++i) {
        const auto expected = core::baselineBy(best.method, record, asked[i], options.window);
        // A day without enough like days behind it has no estimate.
        if (!expected)
            continue;
        BaselineAdvice advice{.method = baselineMethodName(best.method), .expected = *expected, .low = {}, .high = {}};
        for (const core::Energy energy : *expected) {
            advice.low.push_back({energy.value + std::llround(best.errors.low)});
            advice.high.push_back({energy.value + std::llround(best.errors.high)});
        }
        out.advice.emplace(requests[i], std::move(advice));
    }
    return out;
}

SlotReadings checkReadings(const core::StoredSlot& slot, std::vector<core::MeterReading> readings) {
    SlotReadings out;
    out.slot = slot.slot;
    std::vector<core::Hash32> leaves;
    for (const core::MeterReading& reading : readings)
        leaves.push_back(core::merkleLeaf(reading.record));
    const bool same = core::merkleRoot(leaves) == slot.root;
    out.check = !same            ? SlotReadings::Check::DoesNotFit
                : slot.reportTxn ? SlotReadings::Check::Fits
                                 : SlotReadings::Check::NotReported;
    out.readings = std::move(readings);
    return out;
}

} // namespace wattbourse::app
