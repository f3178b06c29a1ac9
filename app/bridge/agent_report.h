// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/explain_plan.h"

#include <deque>
#include <map>
#include <memory>
#include <vector>

namespace wattbourse::app {

/// An order of the agent's, with everything that its explanation needs: why (PlannedOrder::reason), why at this price
/// (limit), and which rule decided.
struct OrderWhy {
    core::PlannedOrder order;
    core::LimitExplanation limit;
    core::DecidingRule rule{core::DecidingRule::None};
    /// When it was planned so.
    core::UnixTime made;
};

/// What the agent decided and why. Immutable once published.
/// How far the home could leave its plan in one slot, within its owner's wishes, and what a kWh of that costs the home.
struct FlexRoom {
    struct Way {
        core::Energy quantity;
        core::Price cost;
    };
    core::SlotIndex slot;
    /// Drawing less or feeding more.
    Way less;
    /// Drawing more or feeding less.
    Way more;
};

struct AgentReport {
    /// The latest plans, oldest first, each with what changed (text::versionSentence).
    std::deque<core::PlanVersion> versions;
    /// Of the latest plan, by slot (text::planSentence, text::ruleSentence).
    std::map<core::SlotIndex, core::PlanExplanation> slots;
    /// Of the plans so far, by slot: what was wanted last before the gate.
    std::map<core::SlotIndex, std::vector<OrderWhy>> orders;
    /// What the forecast is off by, as a mean over a slot a day ahead; absent without history.
    std::optional<core::Energy> forecastError;
    /// Of the next slots, in their order; each supposes that it alone is moved. Of an earlier plan until it was worked
    /// out anew; empty for a home that nothing gives way in.
    std::vector<FlexRoom> room{};
};

} // namespace wattbourse::app
