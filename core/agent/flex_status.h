// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/explain_plan.h"
#include "core/agent/flex_cost.h"
#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/energy/flexibility.h"

#include <optional>
#include <string>
#include <vector>

namespace wattbourse::core {

/// Where a request for flexibility stands with this home.
enum class FlexStage {
    // The home is being planned with it.
    Weighing,
    // The home cannot give way, or no price that the owner asks is below the cap.
    NothingToOffer,
    // There is too little history for the baseline that the request settles by.
    NoBaseline,
    // What would be offered is known, and the owner is asked.
    AsksOwner,
    // By the owner, or because the owner offers no flexibility.
    Declined,
    Offered,
    // Others were cheaper, or nobody awarded it.
    NotAwarded,
    // The plan holds the commitment.
    Awarded,
    // The event is over; the reading is compared with the baseline.
    Measuring,
    // Paid by what was proven so far; late readings may change it.
    SettledSoFar,
    Settled,
    // The seller left the award before it began.
    Left,
};

/// What the network asks for, and what this home does about it.
struct FlexEvent {
    std::uint64_t request{};
    FlexStage stage{FlexStage::Weighing};
    SlotIndex firstSlot;
    std::uint32_t slots{1};
    UnixTime from;
    UnixTime to;
    UnixTime offersEnd;
    /// Up: use less or feed more.
    FlexDirection direction{FlexDirection::Up};
    /// In each slot, of everybody.
    Energy asked;
    Price cap;
    std::uint32_t tolerancePermille{};
    std::uint32_t penaltyPermille{};

    /// By the rule that the request names, import positive, a value a slot; empty when there is too little history.
    std::vector<Energy> baseline;
    /// Slots of like days behind it, newest first, and what the day itself showed against them (1000: the same);
    /// absent without an adjustment.
    std::vector<SlotIndex> baselineDays;
    std::optional<std::uint32_t> adjustmentPermille;
    /// At the meter by the plan, without the event.
    std::vector<Energy> planned;

    /// What is or would be offered, in each slot; absent: nothing.
    std::optional<FlexOffer> offer;
    LimitExplanation why;
    /// If all of it is delivered.
    Credit expectedReward;
    /// Moved at the meter in other slots, the sum of what is more and what is less there.
    Energy reboundMore;
    Energy reboundLess;

    std::optional<std::uint64_t> award;
    /// What was awarded, and what came of it.
    Energy awarded;
    Price awardedPrice;
    std::vector<Energy> committed;
    Energy delivered;
    Credit earned;
    std::optional<Credit> penalty;
    /// Events of this 30-day period that may still be missed without a penalty, of how many.
    std::uint32_t forgivenLeft{};
    std::uint32_t forgivenAllowed{};
    /// Found out that the commitment cannot be held to the Wh.
    bool willMiss{};
};

struct FlexStatus {
    /// Newest first.
    std::vector<FlexEvent> events;
    /// Earned less penalties since the program began to look, over settled events.
    Credit earned;
    /// Why nothing is looked at, in English; empty when all is well.
    std::string problem;
    /// What the contract answered to the latest offer, by the word of one node; empty when it took it. Mostly that the
    /// owner has not let it take deposits (or they are used up).
    Bytes refusal;
};

} // namespace wattbourse::core
