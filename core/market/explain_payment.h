// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/pricing.h"
#include "core/time/slot.h"

#include <optional>
#include <span>
#include <vector>

namespace wattbourse::core {

/// What a line of a slot's bill is for.
enum class PaymentReason {
    Bought,
    Sold,
    // More was taken than contracted, or less fed in.
    TakenBeyond,
    // Less was taken than contracted, or more fed in.
    LeftOver,
    // The meter's report is missing: by an estimate, until it comes.
    Estimated,
    // Flexibility.
    FlexDelivered,
    FlexMissed,
    FlexForgiven,
};

struct PaymentLine {
    PaymentReason reason{PaymentReason::Bought};
    SlotIndex slot;
    Energy energy;
    /// Absent where no single price made the sum.
    std::optional<Price> price;
    /// Positive: received.
    Credit credit;
    /// What the meter reported for the slot, the readings that are behind the line; absent where they play no part.
    std::optional<Energy> metered;
};

/// A claimed order of the slot.
struct ClaimedOrder {
    Side side{Side::Buy};
    Tick tick;
    Fill fill;
};

struct SettledSlot {
    SlotIndex slot;
    Clearing clearing;
    Matching matching{Matching::UniformAuction};
    PriceGrid grid;
    std::vector<ClaimedOrder> orders;
    Energy metered;
    bool estimated{};
    Price up;
    Price down;
};

/// The lines of a slot's bill, trades first; together they are what the contract books as trade and imbalance.
/// OutOfRange when a sum overflows.
Result<std::vector<PaymentLine>> explainPayment(const SettledSlot& slot);

/// An award over its slots: delivered and paid, missed and charged. `forgiven`: the charge was waived.
std::vector<PaymentLine> explainAward(SlotIndex first, Price price, Energy delivered, Energy missed, Credit earned,
                                      Credit penalty, bool forgiven);

} // namespace wattbourse::core
