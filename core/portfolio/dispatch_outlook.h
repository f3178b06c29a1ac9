// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/energy/flexibility.h"
#include "core/portfolio/member_store.h"

#include <span>
#include <vector>

namespace wattbourse::core {

/// What the answers so far will come to at the settlement of an award.
struct DispatchOutlook {
    /// In each slot: below this the penalty begins, and how much of it nobody has said yes to.
    Energy tolerated;
    Energy shortBy;
    /// In each slot: of what the buyer has a right to, what nobody has said yes to.
    Energy missing;
    /// Over all slots, should the members do what they usually do. Unpaid is what full delivery would earn beside it.
    FlexResult likely;
    Credit unpaid;
    bool operator==(const DispatchOutlook&) const;
};

/// `accepted` is what members said yes to, `expected` what they are likely to deliver of it, in each of `slots` slots.
/// The arithmetic is the contract's: settleFlexibility().
DispatchOutlook outlookOf(const FlexTerms& terms, std::uint32_t slots, Energy accepted, Energy expected);

/// What a member's meters did better than their baselines, over the slots that they did.
struct MemberDelivery {
    MemberNumber member;
    Energy positive;
};

struct MemberPayOut {
    MemberNumber member;
    Credit amount;
    bool operator==(const MemberPayOut&) const = default;
};

struct PayOutPlan {
    /// What the aggregator keeps.
    Credit kept;
    /// One for each delivery, in the same order.
    std::vector<MemberPayOut> shares;
};

/// The rule of the contract Flexibility, to the µcr: the aggregator keeps `keepPermille` rounded down; the rest is
/// shared in the order given, each part of what is left in proportion to what is left to count, rounded down, so that
/// the shares and what is kept add up to `earned`. Where nobody delivered anything the aggregator keeps all.
PayOutPlan payOutPlan(Credit earned, std::uint32_t keepPermille, std::span<const MemberDelivery> deliveries);

} // namespace wattbourse::core
