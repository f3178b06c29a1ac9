// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the planner for homes with more than a battery: the scheduler of all devices in the place of the storage
// program, bids from its re-solves.
#include "core/agent/home_planner.h"

#include <algorithm>
#include <cmath>

namespace wattbourse::core {

namespace {

// A temperature that does no harm where nobody knows any: the heat pump's rating point.
constexpr Temperature kUnknownOutdoor{7'000};

Energy nearestWh(double kwh) {
    return {std::llround(kwh * 1000)};
}

TariffPrice tariff(Price price) {
    return {price.value};
}

Price priceOf(TariffPrice price) {
    return {static_cast<std::uint32_t>(std::clamp<std::int64_t>(price.value, 0, 0xffff'ffff))};
}

OrderReason reasonOf(const OrderIntent& order, const ScheduleSlot& slot) {
    const bool stores = std::abs(slot.battery.value) > std::abs((slot.grid - slot.battery).value);
    if (order.side == Side::Buy)
        return stores && slot.battery.value > 0 ? OrderReason::StoreCheap : OrderReason::CoverUse;
    return stores && slot.battery.value < 0 ? OrderReason::ReleaseDear : OrderReason::SellSurplus;
}

} // namespace

Result<ScheduleRequest> HomePlanner::deviceRequest(const PlanRequest& request, SlotIndex current, const Outlook& ahead,
                                                   Energy stored) {
    ScheduleRequest asked;
    asked.now = request.now;
    asked.slotSeconds = request.row.slotSeconds;
    WB_ASSIGN(asked.state, m_record.state());
    asked.state.stored = stored;
    asked.wishes = m_record.wishes();
    asked.fees = request.fees;
    asked.terminal = tariff(std::min(request.row.imbalanceDown, request.row.imbalanceUp));
    const SlotCalendar calendar(request.row.slotSeconds);
    const TariffPrice up = tariff(request.row.imbalanceUp);
    const TariffPrice down = std::min(tariff(request.row.imbalanceDown), up);
    const Energy most = std::min(request.preferences.maxEnergyPerSlot, request.row.maxQuantity);
    for (std::size_t i = 0; i < kHorizon; ++i) {
        const SlotIndex slot{current.value + static_cast<std::uint32_t>(i)};
        // The meter of a home whose cells nobody measures shows both in one: what it feeds out is taken for theirs.
        const double net = ahead.net[i].mean;
        const double load = m_solarKnown ? std::max(ahead.load[i].mean, 0.0) : std::max(net, 0.0);
        const double solar = m_solarKnown ? std::max(ahead.solar[i].mean, 0.0) : std::max(-net, 0.0);
        // Of the slot that has begun a part is left.
        const double left = i > 0 ? 1.0
                                  : static_cast<double>((calendar.end(slot) - request.now).count()) /
                                        static_cast<double>(request.row.slotSeconds);
        OutlookSlot out;
        out.load = nearestWh(load * left);
        out.solar = nearestWh(solar * left);
        out.outdoor = m_record.outdoor(slot).value_or(kUnknownOutdoor);
        out.importPrice = up;
        out.exportPrice = down;
        out.marketPrice = ahead.priceKnown ? std::clamp(TariffPrice{std::llround(ahead.price[i].mean * 1e6)}, down, up)
                                           : TariffPrice{(up.value + down.value) / 2};
        const auto contracted = request.contracted.find(slot);
        if (contracted != request.contracted.end() && i > 0)
            out.contracted = contracted->second;
        const bool open = calendar.start(slot) - std::chrono::seconds(request.row.gateCloses) > request.now;
        const auto held = request.committed.find(slot);
        if (held != request.committed.end()) {
            asked.committed.resize(i + 1);
            asked.committed[i] = held->second;
        } else if (open) {
            out.maxBuy = out.marketPrice <= tariff(request.preferences.maxBuy) ? most : Energy{};
            out.maxSell = out.marketPrice >= tariff(request.preferences.minSell) ? most : Energy{};
        }
        asked.outlook.push_back(out);
    }
    return asked;
}

Result<Plan> HomePlanner::planDevices(const PlanRequest& request, SlotIndex current, const Outlook& ahead,
                                      Energy stored) {
    if (!m_scheduler) {
        WB_TRY(validate(m_options.home));
        m_scheduler = std::make_unique<HomeScheduler>(m_options.home);
    }
    WB_ASSIGN(const ScheduleRequest asked, deviceRequest(request, current, ahead, stored));
    const TariffPrice up = asked.outlook.front().importPrice;
    const TariffPrice down = asked.outlook.front().exportPrice;
    // A slot that may be traded in has its columns even if the market is not expected to reach the owner's limits.
    WB_ASSIGN(Schedule schedule, m_scheduler->schedule(asked));

    Plan plan{.made = request.now, .fromDefaultProfile = !m_net.hasHistory()};
    plan.fallback = schedule.fallback != FallbackReason::None && schedule.fallback != FallbackReason::RulesBetter;
    for (std::size_t i = 0; i < schedule.slots.size(); ++i) {
        ScheduleSlot& slot = schedule.slots[i];
        slot.held = i < asked.committed.size() && asked.committed[i].has_value();
        PlanSlot out{.slot = slot.slot,
                     .load = slot.load,
                     .loadLow = nearestWh(std::max(m_solarKnown ? ahead.load[i].low : ahead.net[i].low, 0.0)),
                     .loadHigh = nearestWh(std::max(m_solarKnown ? ahead.load[i].high : ahead.net[i].high, 0.0)),
                     .solar = slot.solar,
                     .battery = slot.battery,
                     .stored = slot.stored,
                     .grid = slot.grid,
                     .expectedPrice = std::nullopt,
                     .value = priceOf(slot.value)};
        out.uncertainty = {std::llround(
            imbalanceExposure(ahead.net[i], ahead.net[i].mean, static_cast<double>(asked.outlook[i].marketPrice.value),
                              static_cast<double>(up.value), static_cast<double>(down.value))
                .cost)};
        if (ahead.priceKnown)
            out.expectedPrice = priceOf(asked.outlook[i].marketPrice);
        out.held = slot.held;
        plan.slots.push_back(out);
    }
    // Less than the few Wh that rounding costs on the way there is made up for by the plans until then.
    for (const Shortfall& shortfall : schedule.shortfalls)
        if (shortfall.wish == Wish::Commitment)
            plan.missed.push_back(shortfall.slot);
    plan.schedule = std::make_shared<const Schedule>(std::move(schedule));
    WB_TRY(addDeviceOrders(plan, request, ahead, asked));
    return plan;
}

Result<void> HomePlanner::addDeviceOrders(Plan& plan, const PlanRequest& request, const Outlook& ahead,
                                          const ScheduleRequest& asked) {
    const std::uint32_t first = plan.slots.front().slot.value;
    const Energy most = std::min(request.preferences.maxEnergyPerSlot, request.row.maxQuantity);
    std::map<std::int64_t, Credit> spent = request.spent;
    for (const SlotIndex slot : request.tradable) {
        if (slot.value < first || slot.value - first >= plan.slots.size() || request.committed.contains(slot))
            continue;
        const std::size_t at = slot.value - first;
        const ScheduleSlot& planned = plan.schedule->slots[at];
        const auto netAt = [&](double price) -> Result<double> {
            const auto net = m_scheduler->netPurchaseAt(at, {std::llround(price * 1e6)}, most);
            if (net)
                return static_cast<double>(net->value) / 1000;
            // Without a program what is planned is wanted at every price.
            if (net.error().code == ErrorCode::NotFound)
                return static_cast<double>((planned.grid - asked.outlook[at].contracted).value) / 1000;
            return tl::make_unexpected(net.error());
        };
        WB_TRY(addSlotOrders(
            plan, request, at, ahead, netAt, [&](const OrderIntent& order) { return reasonOf(order, planned); },
            spent));
    }
    return checkOrders(plan, request);
}

} // namespace wattbourse::core
