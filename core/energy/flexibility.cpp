// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/energy/flexibility.h"

#include <algorithm>

namespace wattbourse::core {

namespace {

// Sums of ten days times sums of a window leave 64 bits.
__extension__ using Wide = __int128;

/// Towards the seller's loss: down where it should use less, up where it should use more. `by` is positive.
Energy dividedAgainstSeller(Wide value, Wide by, FlexDirection direction) {
    Wide quotient = value / by;
    if (value % by != 0) {
        if (direction == FlexDirection::Up && value < 0)
            --quotient;
        if (direction == FlexDirection::Down && value > 0)
            ++quotient;
    }
    return {static_cast<std::int64_t>(quotient)};
}

} // namespace

Energy meanAgainstSeller(Energy sum, std::int64_t count, FlexDirection direction) {
    return dividedAgainstSeller(sum.value, count, direction);
}

Energy adjustedBaseline(Energy sum, std::int64_t days, const BaselineWindow& window, BaselineForm form,
                        const AdjustmentCap& cap, FlexDirection direction) {
    if (window.slots == 0 || window.like.value == 0)
        return meanAgainstSeller(sum, days, direction);
    const Wide total = sum.value;
    const Wide like = window.like.value;
    const Wide low = like * cap.lowPermille;
    const Wide high = like * cap.highPermille;
    // The day's window as the like days' would be counted, in thousandths.
    const Wide actual = Wide{window.actual.value} * days * 1000;
    const Wide held = std::clamp(actual, std::min(low, high), std::max(low, high));
    if (form == BaselineForm::Additive)
        return dividedAgainstSeller(total * window.slots * 1000 + held - like * 1000, Wide{days} * window.slots * 1000,
                                    direction);
    const Wide sign = like < 0 ? -1 : 1;
    return dividedAgainstSeller(total * held * sign, like * sign * days * 1000, direction);
}

FlexResult settleFlexibility(const FlexTerms& terms, std::span<const Energy> deltas) {
    const std::int64_t tolerated = terms.contracted.value * (1000 - std::int64_t{terms.tolerancePermille}) / 1000;
    Wide delivered = 0;
    Wide missing = 0;
    for (const auto delta : deltas) {
        const auto wh = std::clamp<std::int64_t>(delta.value, 0, terms.contracted.value);
        delivered += wh;
        missing += std::max<std::int64_t>(tolerated - wh, 0);
    }
    const Wide price = terms.price.value;
    return {.delivered = {static_cast<std::int64_t>(delivered)},
            .earned = {static_cast<std::int64_t>(delivered * price / 1000)},
            .penalty = {static_cast<std::int64_t>((missing * price * terms.penaltyPermille + 999'999) / 1'000'000)}};
}

Credit flexBond(Energy quantity, std::uint32_t slots, Price price, std::uint32_t penaltyPermille) {
    const Wide whole = Wide{quantity.value} * slots * price.value * std::max<std::uint32_t>(penaltyPermille, 1000);
    return {static_cast<std::int64_t>((whole + 999'999) / 1'000'000)};
}

Credit flexShare(Credit left, Energy mine, Energy all) {
    if (all.value == 0)
        return {};
    return {static_cast<std::int64_t>(Wide{left.value} * mine.value / all.value)};
}

} // namespace wattbourse::core
