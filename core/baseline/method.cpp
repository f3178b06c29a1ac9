// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/baseline/method.h"

#include "core/baseline/contract_rule.h"
#include "core/forecast/ridge.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace wattbourse::core {

namespace {

constexpr std::array kAdjustments{BaselineAdjustment::None, BaselineAdjustment::Factor20, BaselineAdjustment::Factor40,
                                  BaselineAdjustment::Factor, BaselineAdjustment::Additive};
// Constant, kind of day, six weekdays, temperature.
constexpr std::size_t kFeatures = 9;
// Days after which an observation weighs 1/e, and the fewest that a regression is made of.
constexpr double kMemoryDays = 25;
constexpr std::size_t kLeastDays = 10;

struct Choice {
    std::size_t of;
    std::size_t dropHigh;
    std::size_t dropLow;
};

Choice choiceOf(BaselineDays days) {
    switch (days) {
    case BaselineDays::HighFiveOfTen:
        return {10, 0, 5};
    case BaselineDays::HighFourOfFive:
        return {5, 0, 1};
    case BaselineDays::MiddleFourOfSix:
        return {6, 1, 1};
    case BaselineDays::LastLikeDay:
        return {1, 0, 0};
    default:
        return {10, 0, 0};
    }
}

// What a method makes of the event's slots before the adjustment, as sums over `days` days.
struct Reference {
    std::vector<Energy> sums;
    std::int64_t days{1};
    BaselineWindow window;
};

Energy sumOverDays(const BaselineRecord& record, std::size_t slot, const std::vector<std::size_t>& days) {
    const std::size_t today = slot / record.slotsPerDay;
    Energy sum;
    for (const std::size_t day : days)
        sum += record.at(slot - (today - day) * record.slotsPerDay).value_or(Energy{});
    return sum;
}

Result<Reference> fromLikeDays(BaselineDays kind, const BaselineRecord& record, const BaselineEvent& event,
                               const AdjustmentWindow& window) {
    const Choice choice = choiceOf(kind);
    std::vector<std::size_t> days = likeDays(record, event, choice.of);
    if (days.size() < choice.of)
        return fail(ErrorCode::NotFound,
                    std::to_string(days.size()) + " like days, the method needs " + std::to_string(choice.of));
    const auto use = [&](std::size_t day) {
        Energy sum;
        for (std::size_t i = 0; i < event.slots; ++i)
            sum += *record.at(event.firstSlot + i - (event.firstSlot / record.slotsPerDay - day) * record.slotsPerDay);
        return sum;
    };
    if (choice.dropHigh + choice.dropLow > 0)
        std::stable_sort(days.begin(), days.end(), [&](std::size_t a, std::size_t b) { return use(a) > use(b); });
    days.erase(days.end() - static_cast<std::ptrdiff_t>(choice.dropLow), days.end());
    days.erase(days.begin(), days.begin() + static_cast<std::ptrdiff_t>(choice.dropHigh));
    Reference out{.sums = {}, .days = static_cast<std::int64_t>(days.size()), .window = {}};
    for (std::size_t i = 0; i < event.slots; ++i)
        out.sums.push_back(sumOverDays(record, event.firstSlot + i, days));
    out.window = windowOver(record, event, window, days);
    return out;
}

std::array<double, kFeatures> featuresOf(const BaselineRecord& record, std::size_t slot) {
    std::array<double, kFeatures> row{};
    const std::size_t day = slot / record.slotsPerDay;
    row[0] = 1;
    row[1] = record.isOther(day) ? 1 : 0;
    if (day % 7 < 6)
        row[2 + day % 7] = 1;
    if (slot < record.temperature.size() && std::isfinite(record.temperature[slot]))
        row[8] = (record.temperature[slot] - 10) / 10;
    return row;
}

// A slot's use by the days before the event's, in Wh; not a number when there are too few.
double regressedAt(const BaselineRecord& record, std::size_t slot, std::size_t today) {
    RidgeFit fit(kFeatures);
    std::size_t days = 0;
    for (std::size_t back = 1; back <= std::min(kLikeDaysBack, slot / record.slotsPerDay); ++back) {
        const std::size_t then = slot - back * record.slotsPerDay;
        const auto value = record.at(then);
        const std::size_t day = then / record.slotsPerDay;
        if (!value || day >= today || record.hasEvent(day))
            continue;
        fit.add(featuresOf(record, then), static_cast<double>(value->value),
                std::exp(-static_cast<double>(back) / kMemoryDays));
        ++days;
    }
    if (days < kLeastDays)
        return std::numeric_limits<double>::quiet_NaN();
    return dot(fit.solve(1.0), featuresOf(record, slot));
}

Energy wholeAgainstSeller(double wh, FlexDirection direction) {
    return {static_cast<std::int64_t>(direction == FlexDirection::Up ? std::floor(wh) : std::ceil(wh))};
}

Result<Reference> fromRegression(const BaselineRecord& record, const BaselineEvent& event,
                                 const AdjustmentWindow& window) {
    const std::size_t today = event.firstSlot / record.slotsPerDay;
    Reference out;
    for (std::size_t i = 0; i < event.slots; ++i) {
        const double wh = regressedAt(record, event.firstSlot + i, today);
        if (!std::isfinite(wh))
            return fail(ErrorCode::NotFound, "fewer than " + std::to_string(kLeastDays) + " days for a regression");
        out.sums.push_back(wholeAgainstSeller(wh, event.direction));
    }
    for (const std::size_t slot : windowSlots(event, window)) {
        const auto actual = record.at(slot);
        const double like = regressedAt(record, slot, today);
        if (!actual || !std::isfinite(like))
            continue;
        out.window.actual += *actual;
        out.window.like += {std::llround(like)};
        ++out.window.slots;
    }
    return out;
}

Energy adjusted(const Reference& reference, Energy sum, BaselineAdjustment adjustment, FlexDirection direction) {
    const auto contract = [&](std::uint32_t low, std::uint32_t high) {
        return adjustedBaseline(sum, reference.days, reference.window, BaselineForm::Multiplicative, {low, high},
                                direction);
    };
    switch (adjustment) {
    case BaselineAdjustment::None:
        break;
    case BaselineAdjustment::Factor20:
        return contract(800, 1200);
    case BaselineAdjustment::Factor40:
        return contract(600, 1400);
    case BaselineAdjustment::Factor:
        return contract(0, std::numeric_limits<std::uint32_t>::max());
    case BaselineAdjustment::Additive: {
        const BaselineWindow& window = reference.window;
        if (window.slots == 0)
            break;
        return meanAgainstSeller({sum.value * window.slots + window.actual.value * reference.days - window.like.value},
                                 reference.days * window.slots, direction);
    }
    }
    return meanAgainstSeller(sum, reference.days, direction);
}

} // namespace

std::vector<BaselineMethod> allBaselineMethods() {
    std::vector<BaselineMethod> out;
    for (const BaselineDays days : {BaselineDays::TenOfTen, BaselineDays::HighFiveOfTen, BaselineDays::HighFourOfFive,
                                    BaselineDays::MiddleFourOfSix, BaselineDays::LastLikeDay, BaselineDays::Regression})
        for (const BaselineAdjustment adjustment : kAdjustments)
            out.push_back({days, adjustment});
    out.push_back({BaselineDays::MeterBefore, BaselineAdjustment::None});
    return out;
}

Result<std::array<std::vector<Energy>, 5>> baselinesOver(BaselineDays days, const BaselineRecord& record,
                                                         const BaselineEvent& event, const AdjustmentWindow& window) {
    std::array<std::vector<Energy>, 5> out;
    if (days == BaselineDays::MeterBefore) {
        WB_ASSIGN(const std::vector<Energy> mean,
                  contractBaseline(record, event, {.method = ContractRule::Method::MeterBefore, .window = window}));
        out.fill(mean);
        return out;
    }
    WB_ASSIGN(const Reference reference, days == BaselineDays::Regression ? fromRegression(record, event, window)
                                                                          : fromLikeDays(days, record, event, window));
    for (const BaselineAdjustment adjustment : kAdjustments)
        for (const Energy sum : reference.sums)
            out[static_cast<std::size_t>(adjustment)].push_back(adjusted(reference, sum, adjustment, event.direction));
    return out;
}

Result<std::vector<Energy>> baselineBy(const BaselineMethod& method, const BaselineRecord& record,
                                       const BaselineEvent& event, const AdjustmentWindow& window) {
    WB_ASSIGN(auto all, baselinesOver(method.days, record, event, window));
    return std::move(all[static_cast<std::size_t>(method.adjustment)]);
}

} // namespace wattbourse::core
