// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/baseline/contract_rule.h"

namespace wattbourse::core {

namespace {

Result<std::vector<Energy>> meterBefore(const BaselineRecord& record, const BaselineEvent& event,
                                        const AdjustmentWindow& window) {
    Energy sum;
    std::int64_t count = 0;
    for (const std::size_t slot : windowSlots(event, window))
        if (const auto value = record.at(slot)) {
            sum += *value;
            ++count;
        }
    if (count == 0)
        return fail(ErrorCode::NotFound, "nothing was measured before the notification");
    return std::vector<Energy>(event.slots, meanAgainstSeller(sum, count, event.direction));
}

} // namespace

Result<std::vector<Energy>> contractBaseline(const BaselineRecord& record, const BaselineEvent& event,
                                             const ContractRule& rule) {
    if (rule.method == ContractRule::Method::MeterBefore)
        return meterBefore(record, event, rule.window);
    const std::vector<std::size_t> days = likeDays(record, event, rule.likeDays);
    if (days.empty() || days.size() < rule.leastDays)
        return fail(ErrorCode::NotFound,
                    std::to_string(days.size()) + " like days, the rule needs " + std::to_string(rule.leastDays));
    const BaselineWindow window = windowOver(record, event, rule.window, days);
    const std::size_t today = event.firstSlot / record.slotsPerDay;
    std::vector<Energy> out;
    for (std::size_t i = 0; i < event.slots; ++i) {
        Energy sum;
        for (const std::size_t day : days)
            sum += *record.at(event.firstSlot + i - (today - day) * record.slotsPerDay);
        out.push_back(adjustedBaseline(sum, static_cast<std::int64_t>(days.size()), window, rule.form, rule.cap,
                                       event.direction));
    }
    return out;
}

} // namespace wattbourse::core
