// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/home_program.h"
#include "core/base/result.h"

#include <memory>

namespace wattbourse::core {

/// Plans every device of a home over the coming slots. A linear program says what would be cheapest if devices were as
/// fine as numbers; what is only on or off (a running heat pump, an appliance's start, the car or the house battery,
/// one direction of flow at a time) is then fixed to what its solution is nearest to, and the program is solved once
/// more around that. The result is walked through in whole Wh, so that no device, limit or connection is passed, and
/// what could not be had is reported. When the solver fails, simple rules make the schedule. Kept between calls: the
/// next plan starts from this one's basis. One thread.
class HomeScheduler {
public:
    /// `home` is valid (validate()); `solver` for tests: a CLP program unless it is given.
    explicit HomeScheduler(HomeModel home, std::unique_ptr<LinearProgram> solver = nullptr);
    HomeScheduler(const HomeScheduler&) = delete;
    HomeScheduler& operator=(const HomeScheduler&) = delete;

    /// OutOfRange for a request that does not fit the home or itself (validate(), 2 to 1000 slots of 60 s to a day,
    /// energies and prices bounded). Never fails otherwise.
    Result<Schedule> schedule(const ScheduleRequest& request);

    /// Net purchase (buying positive) of the last schedule's program in one slot at another market price, in which up
    /// to `most` may be traded; the request of that schedule must still live. NotFound after a fallback.
    Result<Energy> netPurchaseAt(std::size_t slot, TariffPrice price, Energy most);

    [[nodiscard]] const HomeModel& home() const { return m_home; }
    /// Spent inside CLP so far.
    [[nodiscard]] std::chrono::nanoseconds solverTime() const { return m_solver->solverTime(); }

private:
    Solved solveFixed(const ScheduleRequest& request);
    void fixDirections();
    void fixCars(const ScheduleRequest& request);
    void fixRuns(const ScheduleRequest& request, std::vector<double>& net);
    void fixPump(std::size_t pump, const ScheduleRequest& request);
    bool mend(const ScheduleRequest& request);
    bool mendRuns();
    [[nodiscard]] double spare(std::size_t slot) const;
    [[nodiscard]] bool carWaits() const;
    Solved inOrder();
    Schedule walked(const ScheduleRequest& request) const;

    HomeModel m_home;
    std::unique_ptr<LinearProgram> m_solver;
    HomeProgram m_program;
    /// Of each pump and run, what was fixed.
    std::vector<std::vector<bool>> m_pumpOn;
    std::vector<std::vector<bool>> m_runOn;
    bool m_solved = false;
};

/// A worth of stored energy that a plan may end with: what a quarter of the last day's import prices are below.
TariffPrice usualTerminal(std::span<const OutlookSlot> outlook, std::uint32_t slotSeconds);

} // namespace wattbourse::core
