// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/schedule.h"

#include <span>

namespace wattbourse::core {

/// What a plan or a rule wants of the devices in one slot, at the grid side; lists in the model's order, runs in the
/// wishes' order.
struct SlotDesire {
    /// Charging positive.
    Energy battery;
    std::vector<Energy> cars;
    std::vector<Energy> heatPumps;
    std::vector<bool> runs;
    Energy curtail;
};

/// Walks a home through its slots in whole Wh. Whatever is wanted, each step stays within what the devices can do, the
/// owner's limits and the connection; what does not fit gives way in the order of Wish. Plans are rounded by it, the
/// simple rules decide on it, and a simulated home is it. One thread.
class HomeWalk {
public:
    /// Both outlive it; the request is valid.
    HomeWalk(const HomeModel& home, const ScheduleRequest& request);

    [[nodiscard]] std::size_t at() const { return m_at; }
    [[nodiscard]] std::size_t slots() const;
    [[nodiscard]] const HomeState& state() const { return m_state; }
    /// Of the slot to come.
    [[nodiscard]] std::int64_t seconds() const { return secondsOf(m_at); }
    [[nodiscard]] std::int64_t secondsOf(std::size_t slot) const;
    [[nodiscard]] UnixTime startOf(std::size_t slot) const;
    /// Seconds of a slot in which the car can charge, and the stay that it belongs to.
    [[nodiscard]] std::int64_t pluggedSeconds(std::size_t car, std::size_t slot) const;
    [[nodiscard]] const CarStay* stayAt(std::size_t car, std::size_t slot) const;
    /// In the car when it is first there in this stay: measured, or as its owner expects.
    [[nodiscard]] Energy storedOnArrival(std::size_t car, const CarStay& stay) const;
    /// Whether the owner's price limit lets the car take more than its least charge from the grid.
    [[nodiscard]] bool withinPriceLimit(const CarStay& stay, std::size_t slot) const;
    /// Own surplus that the car may have although the grid is too dear.
    [[nodiscard]] Energy cheapSurplus(const CarStay& stay, std::size_t slot) const;
    /// Most that the car may take in the slot to come, by itself.
    [[nodiscard]] Energy carMost(std::size_t car) const;
    /// Whether the run may be on in the slot to come, and whether it must (a running programme without pauses).
    [[nodiscard]] bool mayRun(std::size_t run) const;
    [[nodiscard]] bool mustRun(std::size_t run) const;
    [[nodiscard]] const Appliance& applianceOf(std::size_t run) const;
    [[nodiscard]] Energy chunkOf(std::size_t run) const;
    /// Least run and pause times.
    [[nodiscard]] bool pumpMustRun(std::size_t pump) const;
    [[nodiscard]] bool pumpMustRest(std::size_t pump) const;
    [[nodiscard]] Energy drawn(std::size_t pump, std::size_t slot) const;

    /// One slot on.
    ScheduleSlot step(const SlotDesire& desire);

private:
    void arrive();
    [[nodiscard]] Energy homeUse(const SlotDesire& take, Energy fixed) const;
    [[nodiscard]] static Energy carsCharge(const SlotDesire& take);
    [[nodiscard]] bool carAlone(const SlotDesire& take) const;
    [[nodiscard]] SlotDesire allowed(const SlotDesire& desire) const;
    void keepToConnection(SlotDesire& take, Energy fixed, std::int64_t length) const;
    void advance(const SlotDesire& take, std::int64_t length);

    const HomeModel& m_home;
    const ScheduleRequest& m_request;
    HomeState m_state;
    std::vector<std::size_t> m_applianceOf;
    std::vector<const CarStay*> m_here;
    std::size_t m_at = 0;
};

/// Energy at the meter that the connection allows in some seconds.
Energy mostImport(const GridConnection& grid, std::int64_t seconds);
Energy mostExport(const GridConnection& grid, std::int64_t seconds);

/// The wishes that a schedule does not meet and why, most pressing last.
std::vector<Shortfall> shortfallsOf(const HomeModel& home, const ScheduleRequest& request,
                                    std::span<const ScheduleSlot> slots);
/// Tariff and fees of a schedule.
Credit costOf(const ScheduleRequest& request, std::span<const ScheduleSlot> slots);

/// The schedule of simple rules, decided slot by slot without looking at prices ahead: cars first and at once, heat by
/// a thermostat, appliances as soon as they fit, the battery for the home's own surplus and need. Always there, never
/// clever.
Schedule ruleSchedule(const HomeModel& home, const ScheduleRequest& request, FallbackReason reason);
/// What the rules want of the slot to come.
SlotDesire ruleDesire(const HomeModel& home, const ScheduleRequest& request, const HomeWalk& walk);

} // namespace wattbourse::core
