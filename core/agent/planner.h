// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/bid_strategy.h"
#include "core/agent/schedule.h"
#include "core/api/market.h"
#include "core/base/result.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace wattbourse::core {

/// Why the agent wants an order; the sentence is made in app/text from this and the numbers beside it.
enum class OrderReason {
    // The home will use more than it makes.
    CoverUse,
    // The home will make more than it uses and stores.
    SellSurplus,
    // Energy is cheap now against what it is worth later: into the battery.
    StoreCheap,
    // Energy is dear now against what it is worth later: out of the battery.
    ReleaseDear,
};

struct PlannedOrder {
    OrderIntent order;
    OrderReason reason{OrderReason::CoverUse};
    /// What a kWh is worth to the home in that slot.
    Price value;
    /// What this order's part is worth, of which its limit may keep away in an early auction of several.
    Price worth;
    /// What past clearings say, µcr per kWh; absent while none is known.
    std::optional<PriceBelief> belief{};
};

/// One slot of the plan. Energies are not negative but for `grid` (import positive) and `battery` (charging positive).
struct PlanSlot {
    SlotIndex slot;
    Energy load;
    /// Band of the load forecast: 10 % and 90 % quantile.
    Energy loadLow;
    Energy loadHigh;
    Energy solar;
    Energy battery;
    /// Held at the slot's end.
    Energy stored;
    Energy grid;
    /// Expected clearing price; absent when nothing is known of it.
    std::optional<Price> expectedPrice;
    /// What one more kWh would be worth in this slot.
    Price value;
    /// Flexibility was sold: the meter is to show `grid`.
    bool held{};
    /// What the home's own forecast error will cost on the tariff if the expected net load is contracted.
    Credit uncertainty{};
};

struct Plan {
    UnixTime made;
    std::vector<PlanSlot> slots;
    /// Of every device, for homes that have more than a battery; null otherwise.
    std::shared_ptr<const Schedule> schedule{};
    /// Only for the slots that were asked for.
    std::vector<PlannedOrder> orders;
    /// True when the home has too little history of its own and a stated default profile stands in.
    bool fromDefaultProfile{};
    /// True when the linear program failed and the simple rule (no battery, forecast net load) stands in.
    bool fallback{};
    /// True when nothing new could be forecast and what was planned before goes on, without new orders.
    bool kept{};
    /// Committed slots that cannot be held to the Wh, ascending.
    std::vector<SlotIndex> missed{};
};

/// The plan as the home's controller follows it; of a home with a battery alone its slots say it all. Null for a plan
/// without slots.
std::shared_ptr<const Schedule> scheduleOf(const Plan& plan, std::uint32_t slotSeconds);

struct PlanRequest {
    UnixTime now;
    MarketRow row;
    Preferences preferences;
    /// Slots whose orders are wanted now, ascending; the plan itself looks further ahead.
    std::vector<SlotIndex> tradable;
    /// Net energy that fills have contracted already, by slot; buying positive.
    std::map<SlotIndex, Energy> contracted;
    /// Clearing prices that are known.
    std::map<SlotIndex, Price> clearingPrices;
    /// Committed to purchases so far, by UTC day of delivery.
    std::map<std::int64_t, Credit> spent{};
    /// Flexibility that was awarded: what the meter is to show in those slots, import positive. The plan holds it
    /// before anything else and trades nothing there.
    std::map<SlotIndex, Energy> committed{};
    /// Of the branch that the home hangs in; none by default.
    GridFees fees{};
    /// Which of how many auctions for the same slots this market is; the last one, and an only one, is asked the full
    /// worth.
    std::size_t round{0};
    std::size_t rounds{1};
};

/// Turns what a home knows of itself into a plan and orders within its owner's limits. One thread.
class Planner {
public:
    virtual ~Planner() = default;
    virtual Result<Plan> plan(const PlanRequest& request) = 0;
};

/// Slots that are over and measured, to be reported. One thread.
class ReportSource {
public:
    virtual ~ReportSource() = default;
    /// Reports of slots that ended before `now`, oldest first; the same ones again until they are on the chain.
    virtual Result<std::vector<SlotReport>> due(UnixTime now) = 0;
    /// A final block holds this one, carried by `txn`.
    virtual void accepted(const SlotReport& report, const Hash32& txn) = 0;
};

} // namespace wattbourse::core
