// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/bid_strategy.h"
#include "core/agent/flex_cost.h"
#include "core/agent/home.h"
#include "core/agent/planner.h"

#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace wattbourse::core {

// The agent's decisions as codes and numbers; the sentences are made in app/text.

/// Why a slot is planned as it is.
enum class PlanReason {
    // Nothing can be shifted: the home takes what it needs.
    TakeWhatIsNeeded,
    // More is made than used, and it goes out.
    SellSurplus,
    StoreSurplus,
    // Energy is cheap now against what a stored kWh saves later.
    StoreCheap,
    // The battery covers the home's own use.
    UseStored,
    // The battery gives more than the home uses.
    ReleaseDear,
    // There is energy in the battery, but it is worth more later.
    KeepForLater,
    // Another device moves more than the battery: the car charges or covers the home's use, the heat pump heats, an
    // appliance runs.
    ChargeCar,
    CarHelps,
    Heat,
    RunAppliance,
    // Flexibility that was sold.
    HoldAward,
    // No forecast could be made: the last plan goes on.
    KeptPlan,
    // The solver failed: the battery rests.
    SimpleRule,
};

/// What decided where two rules wanted different things, or held a wish back.
enum class DecidingRule {
    None,
    // The battery.
    BatteryFull,
    BatteryAtReserve,
    BatteryPower,
    // The owner.
    HighestPrice,
    LowestPrice,
    EnergyPerSlot,
    CreditsPerDay,
    // The market.
    SmallestQuantity,
    LargestQuantity,
    // An award goes before a better price.
    AwardFirst,
};

struct PlanExplanation {
    PlanReason reason{PlanReason::TakeWhatIsNeeded};
    DecidingRule rule{DecidingRule::None};
    SlotIndex slot;
    /// Moved by the battery, or by the device that the reason names; not negative.
    Energy moved;
    /// At the meter, import positive.
    Energy grid;
    /// Of one more kWh in that slot, and the lowest and highest of the plan's slots behind it.
    Price value;
    Price cheapestAhead;
    Price dearestAhead;
};

/// `index` is a slot of the plan. `battery` decides which of its bounds held.
PlanExplanation explainSlot(const Plan& plan, std::size_t index, const PlanRequest& request,
                            const std::optional<Battery>& battery);

/// Which limit holds an order where it is.
DecidingRule ruleOfOrder(const PlannedOrder& order, const PlanRequest& request);

/// Why an order has the limit it has.
enum class LimitReason {
    // What the energy is worth to the home.
    Worth,
    // The owner's own limit is tighter.
    OwnersLimit,
    // An early auction of several: the order waits for a better price first.
    EarlyRound,
    // A continuous market, and the gate is far.
    GateFar,
    // Nothing beyond the tariff: it is there for all.
    Tariff,
    // The cost of giving way, with the owner's margin.
    CostOfFlexibility,
};

struct LimitExplanation {
    LimitReason reason{LimitReason::Worth};
    Side side{Side::Buy};
    Price limit;
    Price worth;
    /// The owner's limit, the expected price or the tariff, as the reason says.
    Price other;
};

/// Of an auction's order in `round` of `rounds`.
LimitExplanation explainLimit(Side side, Price worth, const PlanRequest& request,
                              const std::optional<PriceBelief>& belief, std::size_t round, std::size_t rounds);

/// Of an order that rests in a continuous market.
LimitExplanation explainRamp(Side side, const PriceRamp& ramp, std::chrono::seconds untilGate);
/// Of an offer of flexibility: the cost with the margin, or the owner's least reward where that is more.
LimitExplanation explainOffer(const FlexOffer& offer, const FlexTermsOfOwner& terms);

/// What made a plan another one.
enum class PlanChange {
    First,
    // Only time passed.
    MovedOn,
    Load,
    Sun,
    Prices,
    // The battery holds something else than was planned.
    Battery,
    // Orders were filled.
    Contracts,
    // Flexibility was awarded or ended.
    Awards,
    OwnersLimits,
    // The owner wants something else of the devices, or one came or went.
    Home,
    // A forecast or the solver failed.
    Trouble,
};

struct PlanVersion {
    std::uint32_t number{};
    UnixTime made;
    std::shared_ptr<const Plan> plan;
    /// Most important first; never empty.
    std::vector<PlanChange> changes;
    /// Sum of what the battery now does otherwise over the slots that both plans have, and the first such slot.
    Energy moved;
    std::optional<SlotIndex> from;
};

/// The last plans and what changed from each to the next. One thread.
class PlanHistory {
public:
    static constexpr std::size_t kKept = 96;

    /// `homeChanged`: the plan is for other devices or wishes than the one before.
    const PlanVersion& add(Plan plan, const PlanRequest& request, bool homeChanged = false);
    /// Oldest first.
    [[nodiscard]] const std::deque<PlanVersion>& versions() const { return m_versions; }

private:
    std::deque<PlanVersion> m_versions;
    PlanRequest m_request;
    std::uint32_t m_count = 0;
};

} // namespace wattbourse::core
