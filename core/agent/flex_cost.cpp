// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/flex_cost.h"

#include <algorithm>
#include <cmath>

namespace wattbourse::core {

namespace {

constexpr std::size_t kSteps = 4;
constexpr std::int64_t kForgivenessSeconds = 30 * 86'400;
// cr per kWh that a held slot is missed by: more than any energy is worth.
constexpr double kMissed = 1'000;

std::vector<std::optional<Energy>> meterWith(const HeldPlan& plan, const FlexWindow& window, Energy quantity) {
    std::vector<std::optional<Energy>> meter(plan.grid.size());
    for (std::size_t i = 0; i < window.slots; ++i) {
        const Energy planned = plan.grid[window.first + i];
        const Energy from = window.baseline.empty() ? planned : window.baseline[i];
        const bool up = window.direction == FlexDirection::Up;
        const Energy promised = up ? from - quantity : from + quantity;
        // More than was promised harms nobody.
        meter[window.first + i] = window.baseline.empty() ? promised
                                  : up                    ? std::min(promised, planned)
                                                          : std::max(promised, planned);
    }
    return meter;
}

} // namespace

Result<HeldPlan> BatteryHoldingPlanner::hold(std::span<const std::optional<Energy>> meter) {
    std::vector<ProgramSlot> slots = m_slots;
    for (std::size_t i = 0; i < std::min(meter.size(), slots.size()); ++i)
        if (meter[i]) {
            slots[i].held = static_cast<double>(meter[i]->value) / 1000;
            slots[i].missed = kMissed;
        }
    WB_ASSIGN(const ProgramPlan plan, m_program.solve(m_storage, m_level, slots, m_terminal));
    HeldPlan out;
    for (const ProgramStep& step : plan.steps)
        out.grid.push_back({std::llround((step.import + step.marketBuy - step.exported - step.marketSell) * 1000)});
    out.cost = {std::llround((plan.cost - m_terminal * plan.steps.back().level) * 1e6)};
    out.held = plan.missed < 0.0005;
    return out;
}

Result<FlexOption> flexibilityOf(HoldingPlanner& planner, const FlexWindow& window, Energy limit) {
    WB_ASSIGN(const HeldPlan plan, planner.hold({}));
    if (window.slots == 0 || window.first + window.slots > plan.grid.size() || limit.value < 0 ||
        (!window.baseline.empty() && window.baseline.size() != window.slots))
        return fail(ErrorCode::OutOfRange,
                    "the window does not lie within the plan's " + std::to_string(plan.grid.size()) + " slots");
    FlexOption out{.window = window, .steps = {}, .rebound = std::vector<Energy>(plan.grid.size())};
    Energy can;
    Energy cannot = limit + Energy{1};
    HeldPlan largest = plan;
    const auto tryOut = [&](Energy quantity) -> Result<bool> {
        WB_ASSIGN(HeldPlan held, planner.hold(meterWith(plan, window, quantity)));
        const bool ok = held.held;
        if (ok) {
            can = quantity;
            largest = std::move(held);
        } else {
            cannot = quantity;
        }
        return ok;
    };
    WB_TRY(tryOut(limit));
    const std::int64_t fine = std::max<std::int64_t>(limit.value / 100, 1);
    while ((cannot - can).value > fine && can < limit) {
        WB_TRY(tryOut({(can.value + cannot.value) / 2}));
    }
    if (can.value == 0)
        return out;
    Credit before;
    for (std::size_t step = 1; step <= kSteps; ++step) {
        const Energy quantity{can.value * static_cast<std::int64_t>(step) / static_cast<std::int64_t>(kSteps)};
        if (quantity.value == 0)
            continue;
        HeldPlan held = largest;
        if (step < kSteps) {
            WB_ASSIGN(held, planner.hold(meterWith(plan, window, quantity)));
        }
        before = std::max(before, held.cost - plan.cost);
        out.steps.push_back({quantity, before});
    }
    for (std::size_t i = 0; i < plan.grid.size(); ++i)
        if (i < window.first || i >= window.first + window.slots)
            out.rebound[i] = largest.grid[i] - plan.grid[i];
    return out;
}

std::vector<FlexOffer> offersOf(const FlexOption& option, const FlexTermsOfOwner& terms) {
    std::vector<FlexOffer> out;
    Energy offered;
    Credit paidFor;
    double last = 0;
    for (std::size_t i = 0; i < option.steps.size(); ++i) {
        const FlexStep& step = option.steps[i];
        const Energy part = std::min(step.quantity, terms.largest) - offered;
        if (part.value < std::max<std::int64_t>(terms.least.value, 1))
            continue;
        const double kwh = static_cast<double>(part.value) / 1000 * static_cast<double>(option.window.slots);
        // A part that is cut short by the largest quantity costs no more than the whole.
        const double cost = static_cast<double>((step.cost - paidFor).value) / kwh;
        last =
            std::max({last, cost * (1000 + terms.marginPermille) / 1000, static_cast<double>(terms.leastReward.value)});
        const double ticks = std::ceil(last / std::max<std::uint32_t>(terms.tick.value, 1) - 1e-9);
        const auto price = static_cast<std::uint32_t>(std::min(ticks * terms.tick.value, 4e9));
        const Price own{static_cast<std::uint32_t>(std::min(std::ceil(cost - 1e-9), 4e9))};
        if (!out.empty() && out.back().price.value == price) {
            out.back().quantity += part;
            out.back().cost = std::max(out.back().cost, own);
        } else {
            out.push_back({part, {price}, own});
        }
        offered += part;
        paidFor = step.cost;
    }
    return out;
}

bool ForgivenessCount::forgive(UnixTime start, std::uint32_t allowed) {
    if (left(start, allowed) == 0)
        return false;
    ++m_used[start.seconds / kForgivenessSeconds];
    return true;
}

std::uint32_t ForgivenessCount::left(UnixTime start, std::uint32_t allowed) const {
    const auto used = m_used.find(start.seconds / kForgivenessSeconds);
    return used == m_used.end() ? allowed : allowed - std::min(allowed, used->second);
}

} // namespace wattbourse::core
