// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/steering_planner.h"

#include <QDateTime>
#include <QTimeZone>
#include <algorithm>
#include <cmath>
#include <limits>

namespace wattbourse::app {

namespace {

constexpr std::size_t kSlotsTold = 192;

// Short slots: a made-up day of 96 of them, as the demonstration's homes live.
constexpr std::uint32_t kShortDay = 96;

std::size_t slotsOfDay(core::SlotCalendar calendar) {
    return calendar.slotSeconds() >= 300 ? 86'400 / calendar.slotSeconds() : kShortDay;
}

/// The stated default at the power of a real day, whatever the length of a slot.
std::vector<double> defaultLoad(core::SlotCalendar calendar) {
    const std::size_t slots = slotsOfDay(calendar);
    std::vector<double> load = core::standardLoad(slots);
    for (double& kwh : load)
        kwh *= static_cast<double>(slots) * calendar.slotSeconds() / 86'400.0;
    return load;
}

/// The desktop's time zone over the days that a planner looks at, and the year ahead.
std::vector<core::UtcOffset> localTime(core::UnixTime now) {
    const QTimeZone zone = QTimeZone::systemTimeZone();
    const QDateTime from = QDateTime::fromSecsSinceEpoch(now.seconds, Qt::UTC).addDays(-60);
    std::vector<core::UtcOffset> out{{{from.toSecsSinceEpoch()}, zone.offsetFromUtc(from)}};
    const auto changes = zone.transitions(from, from.addDays(425));
    for (const QTimeZone::OffsetData& change : changes)
        out.push_back({{change.atUtc.toSecsSinceEpoch()}, change.offsetFromUtc});
    return out;
}

} // namespace

SteeringPlanner::SteeringPlanner(const MeterRecorder& recorder, core::SlotCalendar calendar, HomeDevices* devices)
    : m_home(recorder, devices), m_calendar(calendar), m_devices(devices) {}

core::Result<core::Plan> SteeringPlanner::plan(const core::PlanRequest& request) {
    core::PlanRequest asked = request;
    asked.committed = m_committed;
    asked.fees = m_fees;
    return planAnew(asked);
}

core::Result<core::Plan> SteeringPlanner::planAnew(const core::PlanRequest& request) {
    const core::HomeModel model = m_devices ? m_devices->model() : core::HomeModel{};
    if (!m_planner)
        m_planner.emplace(core::HomePlanner::Options{.home = model,
                                                     .slotsPerDay = slotsOfDay(m_calendar),
                                                     .standardLoad = defaultLoad(m_calendar),
                                                     .localTime = localTime(request.now)},
                          m_home);
    const core::HomeComforts comforts = m_devices ? m_devices->now().comforts : core::HomeComforts{};
    const bool homeChanged = model != m_planner->home() || comforts != m_comforts;
    m_comforts = comforts;
    m_planner->setHome(model);
    auto made = m_planner->plan(request);
    if (!made)
        return made;
    m_due = false;
    m_request = request;
    m_latest = *made;
    if (m_devices)
        m_devices->follow(std::make_shared<const core::Plan>(*made));
    keepReport(*made, request, model, homeChanged);
    return made;
}

void SteeringPlanner::standIn(const core::MarketRow& row, const core::Preferences& preferences, core::UnixTime now) {
    const bool thisSlot = m_latest && m_calendar.at(m_latest->made) == m_calendar.at(now);
    if (thisSlot && !m_due)
        return;
    core::PlanRequest request = m_request.value_or(core::PlanRequest{});
    request.now = now;
    request.row = row;
    request.preferences = preferences;
    // Nothing is bought or sold, so nothing is planned to be.
    request.preferences.maxBuy = {};
    request.preferences.minSell = {std::numeric_limits<std::uint32_t>::max()};
    request.tradable.clear();
    request.committed = m_committed;
    request.fees = m_fees;
    if (const auto made = planAnew(request); !made)
        m_due = true;
}

std::map<core::SlotIndex, core::PriceBelief> SteeringPlanner::beliefs() const {
    return m_planner ? m_planner->beliefs() : std::map<core::SlotIndex, core::PriceBelief>{};
}

void SteeringPlanner::keepReport(const core::Plan& plan, const core::PlanRequest& request, const core::HomeModel& model,
                                 bool homeChanged) {
    m_history.add(plan, request, homeChanged);
    const auto before = report();
    auto now = std::make_shared<AgentReport>();
    now->versions = m_history.versions();
    for (std::size_t i = 0; i < plan.slots.size(); ++i)
        now->slots[plan.slots[i].slot] = core::explainSlot(plan, i, request, model.battery);
    if (before) {
        now->orders = before->orders;
        now->room = before->room;
        std::erase_if(now->room, [&](const FlexRoom& one) { return one.slot <= m_calendar.at(plan.made); });
    }
    for (const core::SlotIndex slot : request.tradable)
        now->orders.erase(slot);
    for (const core::PlannedOrder& order : plan.orders)
        now->orders[order.order.slot].push_back(
            {order,
             core::explainLimit(order.order.side, order.worth, request, order.belief, request.round, request.rounds),
             core::ruleOfOrder(order, request), plan.made});
    while (now->orders.size() > kSlotsTold)
        now->orders.erase(now->orders.begin());
    if (const auto off = m_planner->netForecaster().meanAbsoluteError())
        now->forecastError = core::Energy{std::llround(*off * 1000)};
    const std::lock_guard lock(m_mutex);
    m_report = std::move(now);
}

std::shared_ptr<const AgentReport> SteeringPlanner::report() const {
    const std::lock_guard lock(m_mutex);
    return m_report;
}

} // namespace wattbourse::app
