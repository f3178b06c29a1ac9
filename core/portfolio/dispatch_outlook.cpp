// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/dispatch_outlook.h"

#include <algorithm>

namespace wattbourse::core {

namespace {
// Credits times permille leave 64 bits.
__extension__ using Wide = __int128;
} // namespace

bool DispatchOutlook::operator==(const DispatchOutlook& o) const {
    return tolerated == o.tolerated && shortBy == o.shortBy && missing == o.missing && unpaid == o.unpaid &&
           likely.delivered == o.likely.delivered && likely.earned == o.likely.earned &&
           likely.penalty == o.likely.penalty;
}

DispatchOutlook outlookOf(const FlexTerms& terms, std::uint32_t slots, Energy accepted, Energy expected) {
    DispatchOutlook out;
    const std::int64_t tolerated =
        static_cast<std::int64_t>(Wide{terms.contracted.value} * (1000 - std::int64_t{terms.tolerancePermille}) / 1000);
    out.tolerated = {tolerated};
    out.shortBy = {std::max<std::int64_t>(tolerated - accepted.value, 0)};
    out.missing = {std::max<std::int64_t>(terms.contracted.value - accepted.value, 0)};
    out.likely = settleFlexibility(terms, std::vector<Energy>(slots, expected));
    const FlexResult full = settleFlexibility(terms, std::vector<Energy>(slots, terms.contracted));
    out.unpaid = full.earned - out.likely.earned;
    return out;
}

PayOutPlan payOutPlan(Credit earned, std::uint32_t keepPermille, std::span<const MemberDelivery> deliveries) {
    PayOutPlan out;
    Energy left;
    for (const MemberDelivery& delivery : deliveries)
        left += Energy{std::max<std::int64_t>(delivery.positive.value, 0)};
    out.kept = left.value == 0 ? earned : Credit{static_cast<std::int64_t>(Wide{earned.value} * keepPermille / 1000)};
    Credit pot = earned - out.kept;
    for (const MemberDelivery& delivery : deliveries) {
        const Energy mine{std::max<std::int64_t>(delivery.positive.value, 0)};
        const Credit amount = flexShare(pot, mine, left);
        pot -= amount;
        left -= mine;
        out.shares.push_back({delivery.member, amount});
    }
    return out;
}

} // namespace wattbourse::core
