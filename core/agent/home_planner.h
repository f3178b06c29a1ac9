// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/flex_cost.h"
#include "core/agent/forecast.h"
#include "core/agent/home.h"
#include "core/agent/home_scheduler.h"
#include "core/agent/planner.h"
#include "core/agent/storage_program.h"

#include <functional>

namespace wattbourse::core {

/// The planner of a home: with load, PV and a battery by the storage program, with cars, heat pumps, appliances or fees
/// on power by the scheduler of all devices; forecasts from its own past, a linear program over the coming slots, and
/// for each tradable slot a curve of what the home would buy or sell at several prices. What is not traded settles at
/// the market's imbalance prices, so these are the tariff that the plan weighs the market against.
///
/// Inside, energy is kWh and money cr in floating point; at the border energies are rounded to the nearest Wh in the
/// plan and down in orders, and prices to whole ticks: down when buying, up when selling.
class HomePlanner final : public Planner {
public:
    /// 36 hours of quarter hours.
    static constexpr std::size_t kHorizon = 144;

    struct Options {
        HomeModel home;
        /// 86,400 / slot seconds, or fewer where the demonstration runs its days faster. 2 at least.
        std::size_t slotsPerDay{96};
        /// kWh by slot of a UTC day, used until the home has a day of history; standardLoad() unless it is set.
        std::vector<double> standardLoad;
        /// Local time of the site, so that what happens at seven stays at seven when the clock is changed; none: days
        /// of UTC. Only with 86,400 / slot seconds a day.
        std::vector<UtcOffset> localTime{};
    };
    /// `record` outlives the planner.
    HomePlanner(Options options, HomeRecord& record);

    /// The owner changed something, or a device came or went: the next plan counts with it. What was learned stays.
    void setHome(HomeModel home);
    [[nodiscard]] const HomeModel& home() const { return m_options.home; }

    /// Where the record or the forecasts fail the last plan goes on (Plan::kept) as long as it reaches; the failure is
    /// the answer only when there is none.
    Result<Plan> plan(const PlanRequest& request) override;

    /// How the home could deviate in some slots of the plan that `request` asks for: everything that can give way,
    /// within the owner's wishes. NotFound before the first plan, OutOfRange for a window that does not fit the plan,
    /// System where no program can be solved.
    Result<FlexOption> flexibility(const PlanRequest& request, const FlexWindow& window, Energy limit);
    /// What is known of the market's prices in the plan's slots, µcr per kWh; empty while none is known.
    [[nodiscard]] std::map<SlotIndex, PriceBelief> beliefs() const;

    /// Shares of the forecasts and their error, for a screen.
    [[nodiscard]] const SeriesForecaster& netForecaster() const { return m_net; }

private:
    struct Outlook {
        std::vector<SlotForecast> net;
        std::vector<SlotForecast> load;
        std::vector<SlotForecast> solar;
        std::vector<SlotForecast> price;
        bool priceKnown = false;
    };

    void start(SlotIndex first, std::uint32_t slotSeconds);
    /// The storage program knows no fees on power.
    [[nodiscard]] bool plansStorageAlone(const PlanRequest& request) const;
    Result<Plan> planAnew(const PlanRequest& request, SlotIndex current);
    Result<void> learn(const PlanRequest& request, SlotIndex current);
    [[nodiscard]] Outlook outlook() const;
    [[nodiscard]] std::vector<ProgramSlot> programSlots(const PlanRequest& request, SlotIndex first,
                                                        const Outlook& ahead) const;
    Result<void> addOrders(Plan& plan, const PlanRequest& request, const Storage& storage, double level,
                           std::vector<ProgramSlot>& slots, const Outlook& ahead, const ProgramPlan& solved);
    /// What the home would buy in slot `at` of the plan at a price between the tariff's two, cr per kWh.
    using NetAt = std::function<Result<double>(double price)>;
    using ReasonOf = std::function<OrderReason(const OrderIntent& order)>;
    /// Orders of one slot from its demand and supply curve; see home_planner_bids.cpp.
    Result<void> addSlotOrders(Plan& plan, const PlanRequest& request, std::size_t at, const Outlook& ahead,
                               const NetAt& netAt, const ReasonOf& reasonOf, std::map<std::int64_t, Credit>& spent);
    static Result<void> checkOrders(const Plan& plan, const PlanRequest& request);
    [[nodiscard]] Storage storageOf(const MarketRow& row) const;
    Result<ScheduleRequest> deviceRequest(const PlanRequest& request, SlotIndex current, const Outlook& ahead,
                                          Energy stored);
    Result<Plan> planDevices(const PlanRequest& request, SlotIndex current, const Outlook& ahead, Energy stored);
    Result<void> addDeviceOrders(Plan& plan, const PlanRequest& request, const Outlook& ahead,
                                 const ScheduleRequest& asked);

    Options m_options;
    HomeRecord& m_record;
    StorageProgram m_program;
    // Of a home that has more than a battery.
    std::unique_ptr<HomeScheduler> m_scheduler;
    // Its plans are tried out, not followed.
    std::unique_ptr<HomeScheduler> m_flexScheduler;
    SeriesForecaster m_net;
    SeriesForecaster m_load;
    SeriesForecaster m_solar;
    SeriesForecaster m_price;
    // The slot that the forecasters expect next; absent before the first plan.
    std::optional<SlotIndex> m_next;
    bool m_solarKnown = false;
    bool m_priceKnown = false;
    Plan m_last;
};

/// kWh by slot of a UTC day for a household of 10 kWh a day with the usual morning and evening: the stated default of
/// a home that knows nothing of itself yet.
std::vector<double> standardLoad(std::size_t slotsPerDay);

} // namespace wattbourse::core
