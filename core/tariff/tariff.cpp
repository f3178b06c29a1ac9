// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tariff/tariff.h"

namespace wattbourse::core {

namespace {

constexpr std::int64_t kMaxPrice = 20'000'000;
constexpr std::size_t kMaxBands = 16;
constexpr int kDaysBack = 14;

Result<void> check(const PriceRule& rule, const std::string& which) {
    const auto bad = [&](const char* what) { return fail(ErrorCode::OutOfRange, "tariff: " + which + ": " + what); };
    if (std::abs(rule.base.value) > kMaxPrice)
        return bad("a price above 20 per kWh");
    if (rule.bands.size() > kMaxBands)
        return bad("more than 16 bands");
    if (rule.permille < 0 || rule.permille > 3'000)
        return bad("a factor outside 0 to 3000 permille");
    for (const TariffBand& band : rule.bands) {
        if (band.weekdays == 0 || band.weekdays > 0x7f)
            return bad("a band without a weekday");
        if (band.fromMinute < 0 || band.fromMinute >= 1'440 || band.untilMinute < 0 || band.untilMinute > 1'440 ||
            band.fromMinute == band.untilMinute)
            return bad("a band that is not within 0 to 1440 minutes");
        if (std::abs(band.price.value) > kMaxPrice)
            return bad("a price above 20 per kWh");
    }
    return {};
}

bool holds(const TariffBand& band, const LocalTime& at) {
    const auto on = [&](int weekday) { return (band.weekdays >> ((weekday + 7) % 7) & 1) != 0; };
    if (band.fromMinute < band.untilMinute)
        return on(at.weekday) && at.minuteOfDay >= band.fromMinute && at.minuteOfDay < band.untilMinute;
    return (on(at.weekday) && at.minuteOfDay >= band.fromMinute) ||
           (on(at.weekday - 1) && at.minuteOfDay < band.untilMinute);
}

TariffPrice banded(const PriceRule& rule, const LocalTime& at) {
    for (const TariffBand& band : rule.bands)
        if (holds(band, at))
            return band.price;
    return rule.base;
}

// To the nearest, a half away from zero.
TariffPrice scaled(TariffPrice price, std::int64_t permille) {
    const std::int64_t product = price.value * permille;
    return {(product + (product < 0 ? -500 : 500)) / 1'000};
}

} // namespace

Result<void> validate(const Tariff& tariff) {
    WB_TRY(check(tariff.import, "import"));
    WB_TRY(check(tariff.exported, "export"));
    if (tariff.perPeakKw.value < 0 || tariff.perPeakKw.value > 1'000'000'000)
        return fail(ErrorCode::OutOfRange, "tariff: capacity price outside 0 to 1000 per kW");
    if (tariff.freeUpTo.value < 0 || tariff.surcharge.value < 0 || tariff.surcharge.value > kMaxPrice)
        return fail(ErrorCode::OutOfRange, "tariff: a surcharge outside 0 to 20 per kWh");
    WB_TRY(SiteZone::make(tariff.zone).map([](const SiteZone&) {}));
    return {};
}

Result<std::vector<SlotTariff>> tariffAhead(const Tariff& tariff, const PriceSeries& published, SlotIndex first,
                                            std::size_t count, std::uint32_t slotSeconds) {
    WB_TRY(validate(tariff));
    WB_ASSIGN(const SiteZone zone, SiteZone::make(tariff.zone));
    const SlotCalendar calendar(slotSeconds);
    const bool dynamic =
        tariff.import.kind == PriceRule::Kind::Dynamic || tariff.exported.kind == PriceRule::Kind::Dynamic;
    std::vector<SlotTariff> out;
    for (std::size_t i = 0; i < count; ++i) {
        const UnixTime start = calendar.start({first.value + static_cast<std::uint32_t>(i)});
        const LocalTime local = zone.local(start);
        SlotTariff slot;
        TariffPrice spot;
        if (dynamic) {
            auto known = published.mean(start, start + std::chrono::seconds(slotSeconds));
            slot.expected = !known;
            for (int day = 1; !known && day <= kDaysBack; ++day) {
                // The same time on the clock: across a change of the clocks the days differ by an hour.
                UnixTime then = start - std::chrono::hours(24 * day);
                const int moved = local.minuteOfDay - zone.local(then).minuteOfDay;
                then = then + std::chrono::minutes(moved > 720 ? moved - 1'440 : moved < -720 ? moved + 1'440 : moved);
                known = published.mean(then, then + std::chrono::seconds(slotSeconds));
            }
            if (!known)
                return fail(ErrorCode::NotFound, "tariff: no dynamic price of that time of day is known");
            spot = *known;
        }
        const auto priced = [&](const PriceRule& rule) {
            return rule.kind == PriceRule::Kind::Dynamic ? scaled(spot, rule.permille) + rule.base
                                                         : banded(rule, local);
        };
        slot.import = priced(tariff.import);
        slot.exported = priced(tariff.exported);
        out.push_back(slot);
    }
    return out;
}

} // namespace wattbourse::core
