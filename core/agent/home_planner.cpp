// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/home_planner.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace wattbourse::core {

namespace {

constexpr double kMicro = 1e-6;
// Days of own history that the forecasts look at.
constexpr std::uint32_t kHistoryDays = 28;
// cr per kWh by which a commitment is missed: above every price of energy, so that it is kept before money is saved.
constexpr double kMissed = 1'000;

double kilowattHours(Energy energy) {
    return static_cast<double>(energy.value) / 1000;
}
Energy nearestWh(double kwh) {
    return {std::llround(kwh * 1000)};
}
double credits(Price price) {
    return static_cast<double>(price.value) * kMicro;
}
Price nearestPrice(double creditsPerKwh) {
    const double most = std::numeric_limits<std::uint32_t>::max();
    return {static_cast<std::uint32_t>(std::llround(std::clamp(creditsPerKwh / kMicro, 0.0, most)))};
}

Credit uncertaintyOf(const SlotForecast& net, const ProgramSlot& slot) {
    const double up = slot.demand.importPrice;
    const double down = slot.demand.exportPrice;
    return {std::llround(imbalanceExposure(net, net.mean, slot.marketBuyPrice, up, down).cost / kMicro)};
}

OrderReason reasonOf(const OrderIntent& order, const ProgramStep& step, double netMean) {
    // The battery's share decides when it is the larger one.
    if (order.side == Side::Buy)
        return step.charge > std::max(netMean, 0.0) ? OrderReason::StoreCheap : OrderReason::CoverUse;
    return step.discharge > std::max(-netMean, 0.0) ? OrderReason::ReleaseDear : OrderReason::SellSurplus;
}

} // namespace

std::vector<double> standardLoad(std::size_t slotsPerDay) {
    std::vector<double> out(slotsPerDay);
    double total = 0;
    for (std::size_t slot = 0; slot < slotsPerDay; ++slot) {
        const double hour = 24.0 * static_cast<double>(slot) / static_cast<double>(slotsPerDay);
        const auto bump = [hour](double at, double width) { return std::exp(-std::pow((hour - at) / width, 2)); };
        out[slot] = 0.25 + 0.35 * bump(7.5, 1.5) + 0.25 * bump(12.5, 1.5) + 0.75 * bump(19, 2);
        total += out[slot];
    }
    for (double& kwh : out)
        kwh *= 10 / total;
    return out;
}

HomePlanner::HomePlanner(Options options, HomeRecord& record)
    : m_options(std::move(options)), m_record(record), m_net(m_options.slotsPerDay, {}),
      m_load(m_options.slotsPerDay, {}), m_solar(m_options.slotsPerDay, {}), m_price(m_options.slotsPerDay, {}) {
    m_options.slotsPerDay = std::max<std::size_t>(m_options.slotsPerDay, 2);
    if (m_options.standardLoad.size() != m_options.slotsPerDay)
        m_options.standardLoad = standardLoad(m_options.slotsPerDay);
}

void HomePlanner::setHome(HomeModel home) {
    if (home == m_options.home)
        return;
    m_options.home = std::move(home);
    m_scheduler.reset();
    m_flexScheduler.reset();
}

void HomePlanner::start(SlotIndex first, std::uint32_t slotSeconds) {
    std::vector<double> standard = m_options.standardLoad;
    DayClock clock(m_options.slotsPerDay);
    if (!m_options.localTime.empty() && m_options.slotsPerDay * slotSeconds == 86'400) {
        clock = DayClock(slotSeconds, first, m_options.localTime);
    } else {
        const auto phase = static_cast<std::ptrdiff_t>(first.value % m_options.slotsPerDay);
        std::rotate(standard.begin(), standard.begin() + phase, standard.end());
    }
    m_net = SeriesForecaster(clock, standard);
    m_load = SeriesForecaster(clock, standard);
    m_solar = SeriesForecaster(clock, {0.0});
    m_price = SeriesForecaster(clock, {0.0});
    m_next = first;
}

Result<void> HomePlanner::learn(const PlanRequest& request, SlotIndex current) {
    const auto back = static_cast<std::uint32_t>(kHistoryDays * m_options.slotsPerDay);
    const SlotIndex oldest{current.value > back ? current.value - back : 0};
    WB_ASSIGN(const std::vector<HomeSlot> slots, m_record.measured(m_next.value_or(oldest), current));
    if (!m_next || *m_next < oldest)
        start(slots.empty() ? current : std::max(slots.front().slot, oldest), request.row.slotSeconds);
    auto next = slots.begin();
    for (; *m_next < current; m_next->value += 1) {
        while (next != slots.end() && next->slot < *m_next)
            ++next;
        double net = std::numeric_limits<double>::quiet_NaN();
        double load = net;
        double solar = net;
        if (next != slots.end() && next->slot == *m_next) {
            const double measured = kilowattHours(next->load);
            net = measured - (next->solar ? kilowattHours(*next->solar) : 0.0);
            load = next->solar ? measured : std::max(measured, 0.0);
            solar = next->solar ? kilowattHours(*next->solar) : std::max(-measured, 0.0);
            m_solarKnown = m_solarKnown || solar > 0;
        }
        m_net.add(net);
        m_load.add(load);
        m_solar.add(solar);
        const auto price = request.clearingPrices.find(*m_next);
        const bool known = price != request.clearingPrices.end();
        m_priceKnown = m_priceKnown || known;
        m_price.add(known ? credits(price->second) : std::numeric_limits<double>::quiet_NaN());
    }
    return {};
}

HomePlanner::Outlook HomePlanner::outlook() const {
    return {m_net.next(kHorizon), m_load.next(kHorizon), m_solar.next(kHorizon), m_price.next(kHorizon), m_priceKnown};
}

Storage HomePlanner::storageOf(const MarketRow& row) const {
    if (!m_options.home.battery)
        return {};
    const Battery& battery = *m_options.home.battery;
    return {.capacity = kilowattHours(battery.capacity),
            .power = static_cast<double>(battery.power.value) * row.slotSeconds / 3'600'000.0,
            .efficiency = std::sqrt(std::clamp(battery.roundTripPermille, 1U, 1000U) / 1000.0),
            .reserve = kilowattHours(battery.reserve),
            .wear = credits(battery.wear)};
}

std::vector<ProgramSlot> HomePlanner::programSlots(const PlanRequest& request, SlotIndex first,
                                                   const Outlook& ahead) const {
    const double up = credits(request.row.imbalanceUp);
    const double down = std::min(credits(request.row.imbalanceDown), up);
    const double most = kilowattHours(std::min(request.preferences.maxEnergyPerSlot, request.row.maxQuantity));
    const SlotCalendar calendar(request.row.slotSeconds);
    std::vector<ProgramSlot> slots(kHorizon);
    for (std::size_t i = 0; i < kHorizon; ++i) {
        const SlotIndex slot{first.value + static_cast<std::uint32_t>(i)};
        const auto contracted = request.contracted.find(slot);
        const double bought = contracted == request.contracted.end() ? 0.0 : kilowattHours(contracted->second);
        // Nothing known of the market: it is taken to clear half way between what its absence would cost and bring.
        const double expected = ahead.priceKnown ? std::clamp(ahead.price[i].mean, down, up) : (up + down) / 2;
        const bool open = calendar.start(slot) - std::chrono::seconds(request.row.gateCloses) > request.now;
        slots[i] = {.demand = {ahead.net[i].mean - bought, up, down},
                    .marketBuyPrice = expected,
                    .marketSellPrice = expected,
                    .maxMarketBuy = open && expected <= credits(request.preferences.maxBuy) ? most : 0.0,
                    .maxMarketSell = open && expected >= credits(request.preferences.minSell) ? most : 0.0};
        if (const auto held = request.committed.find(slot); held != request.committed.end()) {
            // What is contracted flows through the meter, too.
            slots[i].held = kilowattHours(held->second) - bought;
            slots[i].missed = kMissed;
        }
    }
    return slots;
}

Result<Plan> HomePlanner::plan(const PlanRequest& request) {
    if (request.row.slotSeconds == 0 || request.row.tick.value == 0)
        return fail(ErrorCode::OutOfRange, "the market's row has no slot length or no tick");
    const SlotIndex current = SlotCalendar(request.row.slotSeconds).at(request.now);
    auto made = planAnew(request, current);
    if (made) {
        m_last = *made;
        return made;
    }
    // The part of the last plan that lies ahead.
    Plan kept = m_last;
    std::erase_if(kept.slots, [current](const PlanSlot& slot) { return slot.slot < current; });
    if (kept.slots.empty())
        return made;
    kept.orders.clear();
    kept.kept = true;
    return kept;
}

bool HomePlanner::plansStorageAlone(const PlanRequest& request) const {
    return m_options.home.onlyStorage() && request.fees.surcharge.value == 0 && request.fees.perPeakKw.value == 0;
}

Result<Plan> HomePlanner::planAnew(const PlanRequest& request, SlotIndex current) {
    WB_TRY(learn(request, current));
    WB_ASSIGN(const Energy stored, m_record.stored());
    const Outlook ahead = outlook();
    for (const auto* series : {&ahead.net, &ahead.load, &ahead.solar, &ahead.price})
        if (!std::all_of(series->begin(), series->end(), [](const SlotForecast& f) { return std::isfinite(f.mean); }))
            return fail(ErrorCode::System, "a forecast is not a number");
    if (!plansStorageAlone(request))
        return planDevices(request, current, ahead, stored);
    Storage storage = storageOf(request.row);
    std::vector<ProgramSlot> slots = programSlots(request, current, ahead);
    const double level = std::clamp(kilowattHours(stored), 0.0, storage.capacity);
    // A kWh left at the end will save at least what the cheaper of the two grid prices is.
    const double terminal = slots.back().demand.exportPrice * storage.efficiency;

    Plan plan{.made = request.now, .slots = {}, .orders = {}, .fromDefaultProfile = !m_net.hasHistory()};
    auto solved = m_program.solve(storage, level, slots, terminal);
    if (!solved) {
        plan.fallback = true;
        storage = {};
        WB_ASSIGN(solved, m_program.solve(storage, 0, slots, 0));
    }
    for (std::size_t i = 0; i < kHorizon; ++i) {
        const ProgramStep& step = solved->steps[i];
        const double net = ahead.net[i].mean;
        plan.slots.push_back(
            {.slot = {current.value + static_cast<std::uint32_t>(i)},
             .load = nearestWh(std::max(m_solarKnown ? ahead.load[i].mean : net, 0.0)),
             .loadLow = nearestWh(std::max(m_solarKnown ? ahead.load[i].low : ahead.net[i].low, 0.0)),
             .loadHigh = nearestWh(std::max(m_solarKnown ? ahead.load[i].high : ahead.net[i].high, 0.0)),
             .solar = nearestWh(m_solarKnown ? std::max(ahead.solar[i].mean, 0.0) : 0.0),
             .battery = nearestWh(step.charge - step.discharge),
             .stored = nearestWh(step.level),
             .grid = nearestWh(net + step.charge - step.discharge),
             .expectedPrice = std::nullopt,
             .value = nearestPrice(step.value)});
        plan.slots.back().held = slots[i].held.has_value();
        plan.slots.back().uncertainty = uncertaintyOf(ahead.net[i], slots[i]);
        if (slots[i].held && std::abs(step.import - step.exported - *slots[i].held) > 0.0005)
            plan.missed.push_back(plan.slots.back().slot);
        if (ahead.priceKnown)
            plan.slots.back().expectedPrice = nearestPrice(slots[i].marketBuyPrice);
    }

    WB_TRY(addOrders(plan, request, storage, plan.fallback ? 0 : level, slots, ahead, *solved));
    return plan;
}

Result<void> HomePlanner::addOrders(Plan& plan, const PlanRequest& request, const Storage& storage, double level,
                                    std::vector<ProgramSlot>& slots, const Outlook& ahead, const ProgramPlan& solved) {
    const std::uint32_t first = plan.slots.front().slot.value;
    const double terminal = slots.front().demand.exportPrice * storage.efficiency;
    const double most = kilowattHours(std::min(request.preferences.maxEnergyPerSlot, request.row.maxQuantity));
    std::map<std::int64_t, Credit> spent = request.spent;
    for (const SlotIndex slot : request.tradable) {
        if (slot.value < first || slot.value - first >= kHorizon || request.committed.contains(slot))
            continue;
        const std::size_t at = slot.value - first;
        // Asked at prices that the market is not expected to reach, too.
        slots[at].maxMarketBuy = slots[at].maxMarketSell = most;
        WB_TRY(m_program.solve(storage, level, slots, terminal));
        WB_TRY(addSlotOrders(
            plan, request, at, ahead, [&](double price) { return m_program.netPurchaseAt(at, price); },
            [&](const OrderIntent& order) { return reasonOf(order, solved.steps[at], ahead.net[at].mean); }, spent));
    }
    return checkOrders(plan, request);
}

} // namespace wattbourse::core
