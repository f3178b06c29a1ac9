// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/agent_report.h"
#include "app/bridge/recorded_home.h"
#include "core/agent/explain_plan.h"
#include "core/agent/flex_trader.h"
#include "core/agent/home_planner.h"

#include <memory>
#include <mutex>
#include <optional>
#include <set>

namespace wattbourse::app {

/// The planner over a recorded home, with its devices as they are and as their owner wants them. Hands each plan on to
/// the devices, and keeps what was decided and why for the screens. One thread, but for report().
class SteeringPlanner final : public core::Planner, public core::FlexHome {
public:
    /// `devices` may be null. What is referred to outlives it.
    SteeringPlanner(const MeterRecorder& recorder, core::SlotCalendar calendar, HomeDevices* devices);

    core::Result<core::Plan> plan(const core::PlanRequest& request) override;
    /// Nobody trades: the devices follow a plan that the tariff alone carries, made once a slot and after renew().
    void standIn(const core::MarketRow& row, const core::Preferences& preferences, core::UnixTime now);
    void renew() { m_due = true; }
    /// What the home's branch asks for power, from the next plan on.
    void setFees(const core::GridFees& fees) { m_fees = fees; }
    /// What the latest plan was made for has changed.
    [[nodiscard]] bool isDue() const { return m_due; }

    // What the trader of flexibility asks of the home.
    core::Result<core::FlexBaseline> baseline(const core::ChainBaselineRule& rule, const core::FlexAsk& ask,
                                              core::SlotIndex notified) override;
    core::Result<std::vector<core::Energy>> planned(core::SlotIndex first, std::uint32_t slots) override;
    core::Result<core::FlexOption> flexibility(core::SlotIndex first, core::FlexDirection direction,
                                               const std::vector<core::Energy>& baseline, core::Energy limit) override;
    void commit(std::map<core::SlotIndex, core::Energy> meter) override;
    [[nodiscard]] bool holds(core::SlotIndex slot) const override;
    /// Works out a little of AgentReport::room: some tens of milliseconds, for as long as something of it is missing.
    void survey();
    /// What the latest plan says of market prices, by slot.
    [[nodiscard]] std::map<core::SlotIndex, core::PriceBelief> beliefs() const;

    /// Null before the first plan. Any thread.
    [[nodiscard]] std::shared_ptr<const AgentReport> report() const;

private:
    core::Result<core::Plan> planAnew(const core::PlanRequest& request);
    [[nodiscard]] FlexRoom::Way wayFrom(const core::PlanSlot& slot, core::FlexDirection direction, core::Energy limit);
    void keepReport(const core::Plan& plan, const core::PlanRequest& request, const core::HomeModel& model,
                    bool homeChanged);

    RecordedHome m_home;
    core::SlotCalendar m_calendar;
    HomeDevices* m_devices;
    std::optional<core::HomePlanner> m_planner;
    core::PlanHistory m_history;
    std::map<core::SlotIndex, core::Energy> m_committed;
    core::GridFees m_fees;
    // Days of UTC on which flexibility was promised.
    std::set<std::uint32_t> m_eventDays;
    std::optional<core::PlanRequest> m_request;
    std::optional<core::Plan> m_latest;
    bool m_due = true;
    // What was worked out of `m_room`, in slots and directions, for the plan of that moment.
    std::vector<FlexRoom> m_room;
    std::size_t m_surveyed = 0;
    std::optional<core::UnixTime> m_surveyOf;
    // The latest plan's; stays of the day ahead come by themselves and change nothing.
    core::HomeComforts m_comforts;
    mutable std::mutex m_mutex;
    std::shared_ptr<const AgentReport> m_report;
};

} // namespace wattbourse::app
