// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/home_walk.h"
#include "core/agent/linear_program.h"

#include <array>

namespace wattbourse::core {

/// A home's coming slots as a linear program: what each device takes and gives, what the meter sees, and for each wish
/// that may give way how far it does. Energy in kWh, money in cr, temperature in degrees. Built anew for each plan and
/// started from the last plan's basis, moved on by the slots that have passed. One thread.
class HomeProgram {
public:
    struct Battery {
        int charge, discharge, level, lack;
    };
    struct Car {
        int charge, discharge, level, wait;
    };
    struct Pump {
        int power, band, cold, warm;
    };
    struct Slot {
        int balance;
        int settle{-1};
        // At the meter: free of surcharge, above it, above the connection.
        std::array<int, 3> in, out;
        int curtail{-1};
        int bought{-1}, sold{-1}, imported{-1}, exported{-1};
        Battery battery{-1, -1, -1, -1};
        std::vector<Car> cars;
        std::vector<Pump> pumps;
    };
    struct Run {
        // Start columns by slot for a programme without pauses, on columns by slot for one that may pause; -1 where it
        // cannot be.
        std::vector<int> at;
        // Chunks to place.
        std::size_t chunks{};
        bool fixed{};
        bool interruptible{};
    };

    HomeProgram(const HomeModel& home, LinearProgram& program) : m_home(home), m_program(program) {}

    /// `request` is valid.
    void build(const ScheduleRequest& request, double terminal);
    /// Remembers the basis of the last solve for the next build.
    void keepBasis() { m_basis = m_program.basis(); }

    [[nodiscard]] const std::vector<Slot>& slots() const { return m_slots; }
    [[nodiscard]] const std::vector<Run>& runs() const { return m_runs; }
    [[nodiscard]] double value(int column) const { return column < 0 ? 0.0 : m_program.value(column); }
    /// Net energy that the home's fixed load and cells ask, kWh.
    [[nodiscard]] double net(std::size_t slot) const { return m_net[slot]; }
    [[nodiscard]] double hours(std::size_t slot) const { return m_hours[slot]; }
    /// Columns that say how far each wish gives way.
    [[nodiscard]] const std::vector<int>& slack(Wish wish) const { return m_slack[static_cast<std::size_t>(wish)]; }
    /// By how much a wish gives way in the last solve, in its own unit, summed.
    [[nodiscard]] double given(Wish wish) const;
    /// Energy of a run's chunk, kWh.
    [[nodiscard]] double chunk(std::size_t run, std::size_t number) const;
    [[nodiscard]] double marketPrice(std::size_t slot) const {
        return static_cast<double>(m_request->outlook[slot].marketPrice.value) / 1e6;
    }
    /// Replaces what one slot's market pays and asks, as StorageProgram does.
    void setTrade(std::size_t slot, double price, double most);
    [[nodiscard]] double netPurchase(std::size_t slot) const {
        return value(m_slots[slot].bought) - value(m_slots[slot].sold);
    }

private:
    [[nodiscard]] double affordable(std::size_t car, std::size_t slot) const;
    void addRows();
    void addGrid(std::size_t slot);
    void addBattery(std::size_t slot, double terminal);
    void addCar(std::size_t slot, std::size_t car);
    void addPump(std::size_t slot, std::size_t pump, double terminal);
    void addRuns();
    void addTail();
    void shiftBasis();
    int column(double lower, double upper, double cost, std::initializer_list<LinearProgram::Entry> entries);
    int soft(Wish wish, double upper, double cost, std::initializer_list<LinearProgram::Entry> entries);

    const HomeModel& m_home;
    LinearProgram& m_program;
    std::optional<ScheduleRequest> m_request;
    std::optional<HomeWalk> m_walk;
    std::vector<Slot> m_slots;
    std::vector<Run> m_runs;
    std::vector<double> m_net;
    std::vector<double> m_hours;
    std::array<std::vector<int>, 7> m_slack;
    // Rows of each device and slot.
    struct Rows {
        int battery{-1};
        int peak{-1};
        int commit{-1};
        std::vector<int> cars, least, heat;
    };
    std::vector<Rows> m_rows;
    // What the least charge asks of each car by slot, what it may take above its price limit for that and of the
    // home's surplus, and the target where a stay ends.
    std::vector<std::vector<double>> m_path;
    std::vector<std::vector<double>> m_dear;
    std::vector<std::vector<double>> m_surplus;
    std::vector<std::vector<double>> m_target;
    int m_peak = -1;
    // Dearest that a kWh can be; the scale of every wish.
    double m_base = 1;
    bool m_market = false;

    LinearProgram::Basis m_basis;
    SlotIndex m_basisFirst{};
    std::size_t m_columnsPerSlot = 0;
    std::size_t m_rowsPerSlot = 0;
    std::size_t m_basisColumnsPerSlot = 0;
    std::size_t m_basisRowsPerSlot = 0;
    std::size_t m_basisSlots = 0;
};

} // namespace wattbourse::core
