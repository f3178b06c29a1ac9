// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/storage_program.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/energy/flexibility.h"

#include <map>
#include <optional>
#include <span>
#include <vector>

namespace wattbourse::core {

/// A home's plan with its meter held at given energies in some slots.
struct HeldPlan {
    /// At the meter by slot, import positive.
    std::vector<Energy> grid;
    /// Tariff, wear, and what comfort that is given up is worth to the owner, less what is stored at the end: two plans
    /// of the same slots are compared by it.
    Credit cost;
    /// Whether every slot could be held, to the Wh.
    bool held{true};
};

/// Whoever can plan the home again with its meter held: the battery alone, or the scheduler of all devices. One thread.
class HoldingPlanner {
public:
    virtual ~HoldingPlanner() = default;
    /// `meter` by slot of the plan, absent where nothing is asked; empty: nowhere.
    virtual Result<HeldPlan> hold(std::span<const std::optional<Energy>> meter) = 0;
};

/// A home whose battery is all that can give way.
class BatteryHoldingPlanner final : public HoldingPlanner {
public:
    /// As StorageProgram::solve takes them.
    BatteryHoldingPlanner(Storage storage, double level, std::vector<ProgramSlot> slots, double terminal)
        : m_storage(storage), m_level(level), m_slots(std::move(slots)), m_terminal(terminal) {}
    Result<HeldPlan> hold(std::span<const std::optional<Energy>> meter) override;

private:
    Storage m_storage;
    double m_level;
    std::vector<ProgramSlot> m_slots;
    double m_terminal;
    StorageProgram m_program;
};

/// A deviation: so much less (FlexUp) or more (FlexDown) at the meter in each of `slots` slots than the plan has there,
/// or than `baseline` says.
struct FlexWindow {
    /// Of the plan's slots.
    std::size_t first{};
    std::size_t slots{1};
    FlexDirection direction{FlexDirection::Up};
    /// At the meter, by slot of the window; empty: the plan. Where the plan does better than the baseline already, that
    /// much costs nothing.
    std::vector<Energy> baseline{};
};

struct FlexStep {
    /// In each slot.
    Energy quantity;
    /// Of the whole deviation against the plan without it, not negative, never falling.
    Credit cost;
};

/// How much a home can deviate, at what cost.
struct FlexOption {
    FlexWindow window;
    /// Rising; empty when the home cannot deviate by a Wh.
    std::vector<FlexStep> steps;
    /// What the largest step moves at the meter outside the window, by slot of the plan: the rebound.
    std::vector<Energy> rebound;

    [[nodiscard]] Energy most() const { return steps.empty() ? Energy{} : steps.back().quantity; }
};

/// Plans again with the deviation imposed, for the largest quantity up to `limit` that can be held (found to 1 % of
/// `limit` or 1 Wh) and for three even parts of it. OutOfRange when the window does not fit the plan.
Result<FlexOption> flexibilityOf(HoldingPlanner& planner, const FlexWindow& window, Energy limit);

/// What the owner asks beyond the cost.
struct FlexTermsOfOwner {
    std::uint32_t marginPermille{100};
    Price leastReward;
    /// Smallest and largest quantity of an offer in a slot.
    Energy least{1};
    Energy largest{1'000'000};
    Price tick{1};
};

struct FlexOffer {
    /// In each slot.
    Energy quantity;
    Price price;
    /// What a kWh of it costs the home, rounded up.
    Price cost;
    bool operator==(const FlexOffer&) const = default;
};

/// The option as offers whose prices rise: each part at what it costs more than the one before, with the margin, at the
/// owner's least reward at least, rounded up to a tick. Parts below the least quantity are added to the next one.
std::vector<FlexOffer> offersOf(const FlexOption& option, const FlexTermsOfOwner& terms);

/// Penalties that a seller is forgiven, counted as the contract does: by periods of 30 days from 1970 on, whatever the
/// request; an award's terms say how many.
class ForgivenessCount {
public:
    /// An event that began at `start` ended with a penalty: whether it is forgiven under terms that allow `allowed`.
    bool forgive(UnixTime start, std::uint32_t allowed);
    /// How many more events that begin at `start` would be.
    [[nodiscard]] std::uint32_t left(UnixTime start, std::uint32_t allowed) const;

private:
    std::map<std::int64_t, std::uint32_t> m_used;
};

} // namespace wattbourse::core
