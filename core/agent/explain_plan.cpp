// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/explain_plan.h"

#include "core/market/limits.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace wattbourse::core {

namespace {

// Less than this is rounding of whole Wh over a plan.
constexpr std::int64_t kRounding = 2;

PlanReason reasonOf(const Plan& plan, const PlanSlot& slot, const PlanRequest& request, Energy before) {
    if (plan.kept)
        return PlanReason::KeptPlan;
    if (request.committed.contains(slot.slot))
        return PlanReason::HoldAward;
    if (plan.fallback)
        return PlanReason::SimpleRule;
    const Energy net = slot.grid - slot.battery;
    if (slot.battery.value > kRounding)
        return -net.value >= slot.battery.value - kRounding ? PlanReason::StoreSurplus : PlanReason::StoreCheap;
    if (slot.battery.value < -kRounding)
        return net.value >= -slot.battery.value - kRounding ? PlanReason::UseStored : PlanReason::ReleaseDear;
    if (net.value < 0)
        return PlanReason::SellSurplus;
    return before.value > kRounding && net.value > 0 ? PlanReason::KeepForLater : PlanReason::TakeWhatIsNeeded;
}

Energy sumOf(const std::vector<Energy>& energies) {
    Energy sum;
    for (const Energy energy : energies)
        sum += energy;
    return sum;
}

/// The device that moves most in the slot, where that is more than the battery does.
std::optional<std::pair<PlanReason, Energy>> largestOther(const Plan& plan, const PlanSlot& slot) {
    if (!plan.schedule)
        return std::nullopt;
    const auto at = std::find_if(plan.schedule->slots.begin(), plan.schedule->slots.end(),
                                 [&](const ScheduleSlot& one) { return one.slot == slot.slot; });
    if (at == plan.schedule->slots.end())
        return std::nullopt;
    const Energy cars = sumOf(at->cars);
    std::pair<PlanReason, Energy> most{cars.value < 0 ? PlanReason::CarHelps : PlanReason::ChargeCar,
                                       {std::abs(cars.value)}};
    for (const auto& [reason, energy] :
         {std::pair{PlanReason::Heat, sumOf(at->heatPumps)}, {PlanReason::RunAppliance, sumOf(at->appliances)}})
        if (energy > most.second)
            most = {reason, energy};
    return most.second.value > std::max(std::abs(slot.battery.value), kRounding) ? std::optional(most) : std::nullopt;
}

DecidingRule boundOf(const PlanSlot& slot, const Battery& battery, std::uint32_t slotSeconds, PlanReason reason) {
    const Energy most = energyOver(battery.power, slotSeconds);
    if (std::abs(slot.battery.value) >= most.value - kRounding && most.value > 0)
        return DecidingRule::BatteryPower;
    const bool wouldStore = reason == PlanReason::SellSurplus || slot.battery.value > 0;
    if (wouldStore && slot.stored.value >= battery.capacity.value - kRounding)
        return DecidingRule::BatteryFull;
    const bool wouldGive = slot.battery.value < 0 || reason == PlanReason::TakeWhatIsNeeded;
    if (wouldGive && slot.stored.value <= battery.reserve.value + kRounding)
        return DecidingRule::BatteryAtReserve;
    return DecidingRule::None;
}

template <class Of>
std::int64_t difference(const Plan& a, const Plan& b, Of of) {
    std::int64_t sum = 0;
    auto other = b.slots.begin();
    for (const PlanSlot& slot : a.slots) {
        while (other != b.slots.end() && other->slot < slot.slot)
            ++other;
        if (other != b.slots.end() && other->slot == slot.slot)
            sum += std::abs(of(slot) - of(*other));
    }
    return sum;
}

// What was planned to be stored when the new plan begins, against what it begins with.
std::int64_t storedOtherwise(const Plan& before, const Plan& now) {
    if (now.slots.empty())
        return 0;
    const PlanSlot& first = now.slots.front();
    const auto planned = std::find_if(before.slots.begin(), before.slots.end(),
                                      [&](const PlanSlot& slot) { return slot.slot == first.slot; });
    return planned == before.slots.end() ? 0 : std::abs(planned->stored.value - first.stored.value);
}

// Entries of slots that both plans look at.
template <class Map>
bool sameFrom(const Map& a, const Map& b, SlotIndex from) {
    return std::equal(a.lower_bound(from), a.end(), b.lower_bound(from), b.end());
}

} // namespace

PlanExplanation explainSlot(const Plan& plan, std::size_t index, const PlanRequest& request,
                            const std::optional<Battery>& battery) {
    const PlanSlot& slot = plan.slots.at(index);
    // Stored at the slot's begin: at the end of the one before, or nearly what it ends with.
    const Energy before = index > 0 ? plan.slots[index - 1].stored : slot.stored - slot.battery;
    PlanExplanation out{.slot = slot.slot,
                        .moved = {std::abs(slot.battery.value)},
                        .grid = slot.grid,
                        .value = slot.value,
                        .cheapestAhead = slot.value,
                        .dearestAhead = slot.value};
    const bool planned = !plan.kept && !plan.fallback && !request.committed.contains(slot.slot);
    if (const auto other = largestOther(plan, slot); other && planned) {
        out.reason = other->first;
        out.moved = other->second;
    }
    const bool byBattery = out.reason == PlanReason::TakeWhatIsNeeded;
    const Energy free = before - (battery ? battery->reserve : Energy{});
    if (byBattery)
        out.reason = reasonOf(plan, slot, request, battery ? free : Energy{});
    for (std::size_t i = index + 1; i < plan.slots.size(); ++i) {
        out.cheapestAhead = std::min(out.cheapestAhead, plan.slots[i].value);
        out.dearestAhead = std::max(out.dearestAhead, plan.slots[i].value);
    }
    if (out.reason == PlanReason::HoldAward)
        out.rule = DecidingRule::AwardFirst;
    else if (byBattery && battery && out.reason != PlanReason::SimpleRule && out.reason != PlanReason::KeptPlan)
        out.rule = boundOf(slot, *battery, request.row.slotSeconds, out.reason);
    return out;
}

DecidingRule ruleOfOrder(const PlannedOrder& planned, const PlanRequest& request) {
    const OrderIntent& order = planned.order;
    const Price limit = request.row.priceAt(order.tick);
    const Preferences& owner = request.preferences;
    if (order.side == Side::Buy) {
        const auto spent = request.spent.find(deliveryDay(order.slot, request.row.slotSeconds));
        Credit used = spent == request.spent.end() ? Credit{} : spent->second;
        if (const auto escrow = cost(order.quantity, limit, Rounding::Up))
            used += *escrow;
        // One Wh more would not be paid for any more.
        if (const auto more = cost({1}, limit, Rounding::Up); more && used + *more > owner.maxCreditPerDay)
            return DecidingRule::CreditsPerDay;
    }
    if (order.quantity >= owner.maxEnergyPerSlot)
        return DecidingRule::EnergyPerSlot;
    if (order.quantity >= request.row.maxQuantity)
        return DecidingRule::LargestQuantity;
    if (order.side == Side::Buy && planned.value > owner.maxBuy &&
        limit.value + request.row.tick.value > owner.maxBuy.value)
        return DecidingRule::HighestPrice;
    if (order.side == Side::Sell && planned.value < owner.minSell &&
        limit.value < owner.minSell.value + request.row.tick.value)
        return DecidingRule::LowestPrice;
    if (order.quantity.value == request.row.minQuantity.value)
        return DecidingRule::SmallestQuantity;
    return DecidingRule::None;
}

LimitExplanation explainLimit(Side side, Price worth, const PlanRequest& request,
                              const std::optional<PriceBelief>& belief, std::size_t round, std::size_t rounds) {
    LimitExplanation out{.reason = LimitReason::Worth, .side = side, .limit = worth, .worth = worth, .other = worth};
    const auto hold = [&](Price bound, LimitReason reason) {
        if (side == Side::Buy ? out.limit > bound : out.limit < bound)
            out = {reason, side, bound, worth, bound};
    };
    if (side == Side::Buy)
        hold(request.row.imbalanceUp, LimitReason::Tariff);
    else
        hold(request.row.imbalanceDown, LimitReason::Tariff);
    const double limit = roundLimit(side, out.limit.value, belief, round, rounds);
    const Price patient{static_cast<std::uint32_t>(side == Side::Buy ? std::floor(limit) : std::ceil(limit))};
    if (patient != out.limit)
        out = {LimitReason::EarlyRound,
               side,
               patient,
               worth,
               {static_cast<std::uint32_t>(std::llround(std::max(belief->expected, 0.0)))}};
    hold(side == Side::Buy ? request.preferences.maxBuy : request.preferences.minSell, LimitReason::OwnersLimit);
    return out;
}

LimitExplanation explainRamp(Side side, const PriceRamp& ramp, std::chrono::seconds untilGate) {
    const Price limit = rampLimit(side, ramp, untilGate);
    return {limit == ramp.worth ? LimitReason::Worth : LimitReason::GateFar, side, limit, ramp.worth, ramp.worth};
}

LimitExplanation explainOffer(const FlexOffer& offer, const FlexTermsOfOwner& terms) {
    const double asked = static_cast<double>(offer.cost.value) * (1000 + terms.marginPermille) / 1000;
    const bool least =
        asked < terms.leastReward.value && offer.price.value < terms.leastReward.value + terms.tick.value;
    return {least ? LimitReason::OwnersLimit : LimitReason::CostOfFlexibility, Side::Sell, offer.price, offer.cost,
            terms.leastReward};
}

const PlanVersion& PlanHistory::add(Plan plan, const PlanRequest& request, bool homeChanged) {
    PlanVersion version{.number = ++m_count, .made = plan.made, .plan = {}, .changes = {}, .moved = {}, .from = {}};
    if (m_versions.empty()) {
        version.changes.push_back(PlanChange::First);
    } else {
        const Plan& before = *m_versions.back().plan;
        const SlotIndex first = plan.slots.empty() ? SlotIndex{} : plan.slots.front().slot;
        version.moved = {difference(plan, before, [](const PlanSlot& s) { return s.battery.value; })};
        for (const PlanSlot& slot : plan.slots) {
            const auto same = std::find_if(before.slots.begin(), before.slots.end(),
                                           [&](const PlanSlot& other) { return other.slot == slot.slot; });
            if (same != before.slots.end() && std::abs(same->battery.value - slot.battery.value) > kRounding) {
                version.from = slot.slot;
                break;
            }
        }
        if (plan.kept || plan.fallback)
            version.changes.push_back(PlanChange::Trouble);
        if (!sameFrom(request.committed, m_request.committed, first))
            version.changes.push_back(PlanChange::Awards);
        if (!(request.preferences == m_request.preferences))
            version.changes.push_back(PlanChange::OwnersLimits);
        if (homeChanged)
            version.changes.push_back(PlanChange::Home);
        if (!sameFrom(request.contracted, m_request.contracted, first))
            version.changes.push_back(PlanChange::Contracts);
        if (storedOtherwise(before, plan) > kRounding)
            version.changes.push_back(PlanChange::Battery);
        std::vector<std::pair<std::int64_t, PlanChange>> forecasts{
            {difference(plan, before, [](const PlanSlot& s) { return s.load.value; }), PlanChange::Load},
            {difference(plan, before, [](const PlanSlot& s) { return s.solar.value; }), PlanChange::Sun}};
        std::sort(forecasts.begin(), forecasts.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
        for (const auto& [wh, what] : forecasts)
            if (wh > kRounding * static_cast<std::int64_t>(plan.slots.size()))
                version.changes.push_back(what);
        const auto price = [](const PlanSlot& s) -> std::int64_t {
            return s.expectedPrice ? s.expectedPrice->value : 0;
        };
        if (difference(plan, before, price) >
            std::int64_t{request.row.tick.value} * static_cast<std::int64_t>(plan.slots.size()))
            version.changes.push_back(PlanChange::Prices);
        if (version.changes.empty())
            version.changes.push_back(PlanChange::MovedOn);
    }
    version.plan = std::make_shared<const Plan>(std::move(plan));
    m_request = request;
    m_versions.push_back(std::move(version));
    if (m_versions.size() > kKept)
        m_versions.pop_front();
    return m_versions.back();
}

} // namespace wattbourse::core
