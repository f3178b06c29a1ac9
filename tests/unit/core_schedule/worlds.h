// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/home_scheduler.h"

#include <random>
#include <string>

namespace wattbourse::core::test {

/// Where a solver fails.
enum class Fault { None, Infeasible, Unbounded, NotANumber, TimedOut };

/// CLP, made to fail as `fault` says from the `from`th solve on: the program itself is spoilt, and CLP finds that out.
class FaultySolver final : public LinearProgram {
public:
    /// A busy machine is no fault.
    static constexpr SolverLimits kPatient{.maxTime = std::chrono::hours(1)};
    FaultySolver(Fault fault, int from) : LinearProgram(kPatient), m_fault(fault), m_from(from) {}
    Solved solve(bool sameCosts) override;
    [[nodiscard]] int solves() const { return m_solves; }

private:
    Fault m_fault;
    int m_from;
    int m_solves = 0;
};

/// What happened in a world; `broken` is empty when all held.
struct WorldResult {
    std::string broken;
    int plans = 0;
    int fallbacks = 0;
    int rulesBetter = 0;
    int readyCars = 0;
    int carsThatCouldNot = 0;
};

/// Makes up a home, its tariff and a day and lives through some hours of it: plans each slot anew from what is
/// forecast, lets what really comes happen, and holds everything against the owner's limits, the devices and the
/// connection.
WorldResult liveThrough(std::uint64_t seed);

/// Whatever a slot breaks of what the devices, the connection and the owner's limits allow, given the state before it;
/// empty when it breaks nothing.
std::string brokenBy(const HomeModel& home, const ScheduleRequest& request, std::size_t at, const HomeState& before,
                     const ScheduleSlot& slot);

} // namespace wattbourse::core::test
