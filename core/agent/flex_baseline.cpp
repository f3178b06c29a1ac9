// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/flex_baseline.h"

#include "core/baseline/contract_rule.h"

#include <algorithm>

namespace wattbourse::core {

namespace {

std::uint32_t slotsOfDay(std::uint32_t slotSeconds) {
    return slotSeconds > 86'400 ? 1 : 86'400 / std::max(slotSeconds, 1U);
}

/// 1970-01-01 was a Thursday.
bool isOtherDay(std::uint32_t day) {
    const std::uint32_t weekday = (day + 4) % 7;
    return weekday == 0 || weekday == 6;
}

ContractRule ruleOf(const ChainBaselineRule& rule) {
    return {.method = rule.method == ChainBaselineMethod::MeterBefore ? ContractRule::Method::MeterBefore
                                                                      : ContractRule::Method::LikeDays,
            .form = rule.form,
            .likeDays = rule.likeDays,
            .leastDays = rule.leastDays,
            .window = {rule.windowSlots, rule.gapSlots},
            .cap = rule.cap};
}

/// Thousandths by which the window shows this day against the like ones; absent without a window.
std::optional<std::uint32_t> adjustmentOf(const BaselineRecord& record, const BaselineEvent& event,
                                          const ContractRule& rule, const std::vector<std::size_t>& days) {
    if (rule.method != ContractRule::Method::LikeDays || rule.window.slots == 0 || days.empty())
        return std::nullopt;
    const BaselineWindow window = windowOver(record, event, rule.window, days);
    if (window.slots == 0 || window.like.value <= 0)
        return std::nullopt;
    const std::int64_t permille =
        window.actual.value * 1'000 * static_cast<std::int64_t>(days.size()) / window.like.value;
    return static_cast<std::uint32_t>(std::clamp<std::int64_t>(permille, rule.cap.lowPermille, rule.cap.highPermille));
}

} // namespace

SlotIndex baselineFrom(const ChainBaselineRule& rule, const FlexAsk& ask, SlotIndex notified,
                       std::uint32_t slotSeconds) {
    std::uint64_t back = std::uint64_t{rule.windowSlots} + rule.gapSlots;
    if (rule.method == ChainBaselineMethod::LikeDays)
        back += std::uint64_t{kLikeDaysBack + 1} * slotsOfDay(slotSeconds);
    const std::uint32_t first = std::min(ask.firstSlot.value, notified.value);
    return {first > back ? first - static_cast<std::uint32_t>(back) : 0};
}

Result<FlexBaseline> baselineOf(const ChainBaselineRule& rule, const FlexAsk& ask, SlotIndex notified,
                                std::uint32_t slotSeconds, const NetBySlot& net,
                                const std::set<std::uint32_t>& eventDays) {
    if (rule.method == ChainBaselineMethod::Nominated)
        return fail(ErrorCode::NotFound, "the rule goes by nominations");
    if (net.empty())
        return fail(ErrorCode::NotFound, "nothing was measured yet");
    const std::uint32_t perDay = slotsOfDay(slotSeconds);
    const std::uint32_t firstDay = std::min(net.begin()->first.value, notified.value) / perDay;
    const std::uint32_t lastDay = (ask.firstSlot.value + ask.slots) / perDay;
    if (lastDay - firstDay > 2 * kLikeDaysBack)
        return fail(ErrorCode::OutOfRange, "the record reaches further back than any rule looks");
    BaselineRecord record;
    record.slotsPerDay = perDay;
    record.net.resize(std::size_t{lastDay - firstDay + 1} * perDay);
    const auto at = [&](SlotIndex slot) { return std::size_t{slot.value} - std::size_t{firstDay} * perDay; };
    for (const auto& [slot, energy] : net)
        if (slot.value / perDay <= lastDay)
            record.net[at(slot)] = energy;
    for (std::uint32_t day = firstDay; day <= lastDay; ++day) {
        record.otherDay.push_back(isOtherDay(day));
        record.eventDay.push_back(eventDays.contains(day));
    }
    const BaselineEvent event{.firstSlot = at(ask.firstSlot),
                              .slots = ask.slots,
                              .notifiedIn = at(std::min(notified, ask.firstSlot)),
                              .direction = ask.direction};
    const ContractRule contract = ruleOf(rule);
    FlexBaseline out;
    WB_ASSIGN(out.net, contractBaseline(record, event, contract));
    if (contract.method == ContractRule::Method::LikeDays) {
        const auto days = likeDays(record, event, contract.likeDays);
        for (const std::size_t day : days)
            out.days.push_back(
                {static_cast<std::uint32_t>(firstDay * perDay + day * perDay + event.firstSlot % perDay)});
        out.adjustmentPermille = adjustmentOf(record, event, contract, days);
    }
    return out;
}

} // namespace wattbourse::core
