// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/home_program.h"

#include "core/home/device_steps.h"

#include <algorithm>
#include <cmath>

namespace wattbourse::core {

namespace {

// Between equal plans: hold no longer and cycle no more than needed, charge a car sooner.
constexpr double kHolding = 1e-6;
constexpr double kCycling = 1e-6;
constexpr double kSooner = 1e-6;
// Between what the grid and the market pay or ask, so that no plan buys in the one to sell in the other.
constexpr double kNoArbitrage = 1e-6;
// How much more than the dearest kWh a wish weighs. A factor of ten or more lies between two of them where a kWh
// counts once; where they still meet, the scheduler solves them in order.
constexpr double kCommitment = 3;
constexpr double kDeadline = 10;
constexpr double kComfort = 30;
constexpr double kCarTarget = 1'000;
constexpr double kCarWaits = 3'000;
constexpr double kConnection = 20'000;
// The connection is planned for a little less than it allows: each device rounds to a Wh.
constexpr double kRoundingRoom = 0.002;

double kilo(std::int64_t value) {
    return static_cast<double>(value) / 1000;
}
double kilo(Energy energy) {
    return kilo(energy.value);
}
double credits(TariffPrice price) {
    return static_cast<double>(price.value) / 1e6;
}
double credits(Price price) {
    return static_cast<double>(price.value) / 1e6;
}
double degrees(Temperature temperature) {
    return kilo(temperature.value);
}

} // namespace

// What a car could take from the grid beside the fixed load.
double HomeProgram::affordable(std::size_t car, std::size_t slot) const {
    const double room = kilo(mostImport(m_home.grid, m_walk->secondsOf(slot))) - std::max(m_net[slot], 0.0);
    return std::clamp(room, 0.0, kilo(energyOver(m_home.cars[car].maxCharge, m_walk->pluggedSeconds(car, slot))));
}

int HomeProgram::column(double lower, double upper, double cost, std::initializer_list<LinearProgram::Entry> entries) {
    LinearProgram::Entry kept[4];
    std::size_t count = 0;
    for (const LinearProgram::Entry& entry : entries)
        if (entry.row >= 0)
            kept[count++] = entry;
    return m_program.addColumn(lower, upper, cost, {kept, count});
}

int HomeProgram::soft(Wish wish, double upper, double cost, std::initializer_list<LinearProgram::Entry> entries) {
    const int added = column(0, upper, cost, entries);
    m_slack[static_cast<std::size_t>(wish)].push_back(added);
    return added;
}

double HomeProgram::given(Wish wish) const {
    double total = 0;
    for (const int at : slack(wish))
        total += value(at);
    return total;
}

double HomeProgram::chunk(std::size_t run, std::size_t number) const {
    const std::int64_t from =
        m_request->state.runs[run].secondsDone + static_cast<std::int64_t>(number) * m_request->slotSeconds;
    return kilo(profileEnergy(m_walk->applianceOf(run), from, from + m_request->slotSeconds));
}

void HomeProgram::build(const ScheduleRequest& request, double terminal) {
    const std::size_t count = request.outlook.size();
    const SlotIndex first = SlotCalendar(request.slotSeconds).at(request.now);
    m_walk.reset();
    m_request = request;
    m_walk.emplace(m_home, *m_request);
    m_program.clear();
    m_slots.assign(count, {});
    m_rows.assign(count, {});
    m_runs.assign(request.wishes.runs.size(), {});
    m_net.resize(count);
    m_hours.resize(count);
    for (auto& columns : m_slack)
        columns.clear();
    m_peak = -1;
    m_market = false;
    m_base = 0.05;
    for (std::size_t slot = 0; slot < count; ++slot) {
        const OutlookSlot& ahead = request.outlook[slot];
        m_hours[slot] = static_cast<double>(m_walk->secondsOf(slot)) / 3600;
        m_net[slot] = kilo(ahead.load - ahead.solar);
        m_market = m_market || ahead.maxBuy.value > 0 || ahead.maxSell.value > 0 || ahead.contracted.value != 0;
        for (const TariffPrice price : {ahead.importPrice, ahead.exportPrice, ahead.marketPrice})
            m_base = std::max(m_base, std::abs(credits(price)));
    }
    // A programme that runs without pauses is load like any other.
    for (std::size_t run = 0; run < m_runs.size(); ++run) {
        if (!m_walk->mustRun(run))
            continue;
        std::int64_t done = request.state.runs[run].secondsDone;
        for (std::size_t slot = 0; slot < count; ++slot) {
            const std::int64_t length = m_walk->secondsOf(slot);
            m_net[slot] += kilo(profileEnergy(m_walk->applianceOf(run), done, done + length));
            done += length;
        }
    }
    m_base += std::abs(credits(request.fees.surcharge));
    if (request.fees.perPeakKw.value > 0)
        m_base += static_cast<double>(request.fees.perPeakKw.value) / 1e6 / (request.slotSeconds / 3600.0);

    // What each car must hold while it is here.
    m_path.assign(m_home.cars.size(), std::vector<double>(count, 0.0));
    m_target = m_path;
    m_dear = m_path;
    m_surplus = m_path;
    std::vector<double> room(count);
    for (std::size_t slot = 0; slot < count; ++slot)
        room[slot] =
            std::max(kilo(mostImport(m_home.grid, m_walk->secondsOf(slot))) - kRoundingRoom * 5 - m_net[slot], 0.0);
    for (std::size_t car = 0; car < m_home.cars.size(); ++car) {
        const ElectricVehicle& model = m_home.cars[car];
        const double efficiency = model.chargePermille / 1000.0;
        const CarStay* now = nullptr;
        double level = 0;
        double reached = 0;
        for (std::size_t slot = 0; slot < count; ++slot) {
            const std::int64_t length = m_walk->pluggedSeconds(car, slot);
            const CarStay* stay = length > 0 ? m_walk->stayAt(car, slot) : nullptr;
            if (stay && stay != now)
                level = reached = std::min(kilo(m_walk->storedOnArrival(car, *stay)), kilo(stay->leastNow));
            now = stay;
            if (!stay)
                continue;
            const double full = kilo(energyOver(model.maxCharge, length));
            const double least = kilo(stay->leastNow);
            level = std::min(level + full * efficiency, std::max(level, least));
            m_path[car][slot] = level;
            // Dear energy is for the least charge alone, and only until the connection can have given it.
            const double takes = std::min({full, room[slot], std::max(least - reached, 0.0) / efficiency});
            m_dear[car][slot] = reached < least ? full : 0.0;
            reached += takes * efficiency;
            room[slot] -= takes;
            const UnixTime end = m_walk->startOf(slot) + std::chrono::seconds(m_walk->secondsOf(slot));
            // Two Wh more, for what rounding loses.
            const double wanted = std::min(kilo(std::max(stay->target, stay->leastNow)) + 0.002, kilo(model.capacity));
            if (stay->readyBy <= end)
                m_target[car][slot] = wanted;
            else if (slot + 1 == count)
                // Beyond the plan's end: what cannot be made up for later.
                m_target[car][slot] = std::max(
                    wanted - kilo(energyOver(model.maxCharge, (stay->readyBy - end).count())) * efficiency, 0.0);
        }
    }

    // A surplus that is only forecast may not come. Where the grid is too dear it counts only if what it would give can
    // be had behind it at a price within the limit, or could not be had otherwise at all.
    for (std::size_t car = 0; car < m_home.cars.size(); ++car) {
        const double efficiency = m_home.cars[car].chargePermille / 1000.0;
        const CarStay* now = nullptr;
        double behind = 0;
        double total = 0;
        for (std::size_t slot = count; slot-- > 0;) {
            const std::int64_t length = m_walk->pluggedSeconds(car, slot);
            const CarStay* stay = length > 0 ? m_walk->stayAt(car, slot) : nullptr;
            if (!stay)
                continue;
            if (stay != now) {
                now = stay;
                behind = 0;
                total = 0;
                for (std::size_t k = 0; k < count; ++k)
                    if (m_walk->pluggedSeconds(car, k) > 0 && m_walk->stayAt(car, k) == stay &&
                        m_walk->withinPriceLimit(*stay, k))
                        total += affordable(car, k);
            }
            const double needed =
                std::max(kilo(stay->target) - kilo(m_walk->storedOnArrival(car, *stay)), 0.0) / efficiency;
            if (slot == 0 || behind >= needed || total < needed)
                m_surplus[car][slot] = kilo(m_walk->cheapSurplus(*stay, slot));
            if (m_walk->withinPriceLimit(*stay, slot))
                behind += affordable(car, slot);
        }
    }

    addRows();
    for (std::size_t slot = 0; slot < count; ++slot) {
        addGrid(slot);
        if (m_home.battery)
            addBattery(slot, terminal);
        for (std::size_t car = 0; car < m_home.cars.size(); ++car)
            addCar(slot, car);
        for (std::size_t pump = 0; pump < m_home.heatPumps.size(); ++pump)
            addPump(slot, pump, terminal);
        if (slot == 0)
            m_columnsPerSlot = m_program.columns();
    }
    addTail();
    addRuns();
    shiftBasis();
    m_basisFirst = first;
    m_basisSlots = count;
    m_basisColumnsPerSlot = m_columnsPerSlot;
    m_basisRowsPerSlot = m_rowsPerSlot;
}

void HomeProgram::addRows() {
    const bool peaks = m_request->fees.perPeakKw.value > 0;
    for (std::size_t slot = 0; slot < m_slots.size(); ++slot) {
        Rows& rows = m_rows[slot];
        const OutlookSlot& ahead = m_request->outlook[slot];
        m_slots[slot].balance = m_program.addRow(m_net[slot], m_net[slot]);
        if (m_market)
            m_slots[slot].settle = m_program.addRow(-kilo(ahead.contracted), -kilo(ahead.contracted));
        if (m_home.battery) {
            const double from = slot == 0 ? kilo(m_request->state.stored) : 0.0;
            rows.battery = m_program.addRow(from, from);
        }
        for (std::size_t car = 0; car < m_home.cars.size(); ++car) {
            const CarStay* stay = m_walk->pluggedSeconds(car, slot) > 0 ? m_walk->stayAt(car, slot) : nullptr;
            const bool arrives = stay && (slot == 0 || m_walk->pluggedSeconds(car, slot - 1) == 0 ||
                                          m_walk->stayAt(car, slot - 1) != stay);
            const double from = arrives ? kilo(m_walk->storedOnArrival(car, *stay)) : 0.0;
            // Away, nothing is known of it.
            rows.cars.push_back(m_program.addRow(stay ? from : -kNoBound, stay ? from : kNoBound));
            rows.least.push_back(m_program.addRow(stay ? m_path[car][slot] : -kNoBound, kNoBound));
        }
        for (std::size_t pump = 0; pump < m_home.heatPumps.size(); ++pump) {
            const HeatPump& model = m_home.heatPumps[pump];
            const HeatStep step = heatStep(model.store, ahead.outdoor, m_walk->secondsOf(slot));
            double by = (1 - step.kept) * step.rest - step.perKwh * kilo(m_walk->drawn(pump, slot));
            if (slot == 0)
                by += step.kept * degrees(m_request->state.heatPumps[pump].temperature);
            rows.heat.push_back(m_program.addRow(by, by));
        }
        if (peaks)
            rows.peak = m_program.addRow(-kNoBound, 0);
        if (slot == 0)
            m_rowsPerSlot = m_program.rows();
    }
    for (std::size_t slot = 0; slot < m_request->committed.size(); ++slot)
        if (m_request->committed[slot])
            m_rows[slot].commit =
                m_program.addRow(kilo(*m_request->committed[slot]), kilo(*m_request->committed[slot]));
}

void HomeProgram::addGrid(std::size_t slot) {
    const OutlookSlot& ahead = m_request->outlook[slot];
    Slot& at = m_slots[slot];
    const Rows& rows = m_rows[slot];
    const std::int64_t length = m_walk->secondsOf(slot);
    const double freely = kilo(energyOver(m_request->fees.freeUpTo, length));
    const double extra = credits(m_request->fees.surcharge);
    const double importPrice = credits(ahead.importPrice);
    // Selling dearer than buying would pay for going in a circle; the meter sees only one of the two.
    const double exportPrice = std::min(credits(ahead.exportPrice), importPrice - kNoArbitrage);
    const double devices = 1.0 + static_cast<double>(m_home.cars.size() + m_home.heatPumps.size());
    const double mostIn = std::max(kilo(mostImport(m_home.grid, length)) - kRoundingRoom * devices, 0.0);
    const double mostOut = std::max(kilo(mostExport(m_home.grid, length)) - kRoundingRoom * devices, 0.0);
    const double inPrice = m_market ? 0.0 : importPrice;
    const double outPrice = m_market ? 0.0 : exportPrice;
    const int settle = at.settle;
    const double connection = kConnection * m_base;
    at.in[0] =
        column(0, std::min(freely, mostIn), inPrice, {{at.balance, 1}, {settle, -1}, {rows.peak, 1}, {rows.commit, 1}});
    at.in[1] = column(0, std::max(mostIn - freely, 0.0), inPrice + extra,
                      {{at.balance, 1}, {settle, -1}, {rows.peak, 1}, {rows.commit, 1}});
    at.in[2] = soft(Wish::Connection, kNoBound, inPrice + extra + connection,
                    {{at.balance, 1}, {settle, -1}, {rows.peak, 1}, {rows.commit, 1}});
    at.out[0] = column(0, std::min(freely, mostOut), -outPrice, {{at.balance, -1}, {settle, 1}, {rows.commit, -1}});
    at.out[1] = column(0, std::max(mostOut - freely, 0.0), -outPrice + extra,
                       {{at.balance, -1}, {settle, 1}, {rows.commit, -1}});
    at.out[2] = soft(Wish::Connection, kNoBound, -outPrice + extra + connection,
                     {{at.balance, -1}, {settle, 1}, {rows.commit, -1}});
    if (m_home.solar)
        at.curtail = column(0, m_home.solar->curtailable ? kilo(ahead.solar) : 0.0, kCycling, {{at.balance, -1}});
    if (m_market) {
        at.imported = column(0, kNoBound, importPrice, {{settle, 1}});
        at.exported = column(0, kNoBound, -exportPrice, {{settle, -1}});
        at.bought = column(0, 0, 0, {{settle, 1}});
        at.sold = column(0, 0, 0, {{settle, -1}});
        setTrade(slot, credits(ahead.marketPrice), -1);
    }
}

// A plan buys nothing dearer than the grid and sells nothing below what the grid pays; and it never imports in order to
// sell, or buys in order to export: such a plan trades deviations, not energy.
void HomeProgram::setTrade(std::size_t slot, double price, double most) {
    const OutlookSlot& ahead = m_request->outlook[slot];
    const Slot& at = m_slots[slot];
    const double importPrice = credits(ahead.importPrice);
    const double exportPrice = std::min(credits(ahead.exportPrice), importPrice - kNoArbitrage);
    const double maxBuy = most < 0 ? kilo(ahead.maxBuy) : most;
    const double maxSell = most < 0 ? kilo(ahead.maxSell) : most;
    const bool buys = price < importPrice && maxBuy > 0;
    const bool sells = price > exportPrice && maxSell > 0;
    m_program.setBounds(at.bought, 0, buys ? maxBuy : 0.0);
    m_program.setBounds(at.sold, 0, sells ? maxSell : 0.0);
    m_program.setCost(at.bought, price);
    m_program.setCost(at.sold, -price);
    m_program.setCost(at.imported, sells ? std::max(importPrice, price + kNoArbitrage) : importPrice);
    m_program.setCost(at.exported, buys ? -std::min(exportPrice, price - kNoArbitrage) : -exportPrice);
}

void HomeProgram::addBattery(std::size_t slot, double terminal) {
    const core::Battery& battery = *m_home.battery;
    const double efficiency = std::sqrt(battery.roundTripPermille / 1000.0);
    const double power = kilo(energyOver(battery.power, m_walk->secondsOf(slot)));
    const bool last = slot + 1 == m_slots.size();
    const int row = m_rows[slot].battery;
    const int next = last ? -1 : m_rows[slot + 1].battery;
    // Found below its reserve it may stay there, but goes no lower.
    const double missing = std::max(kilo(battery.reserve) - kilo(m_request->state.stored), 0.0);
    const double ceiling = std::max(kilo(battery.capacity), kilo(m_request->state.stored));
    const double worth = last ? terminal * efficiency : 0.0;
    Battery& at = m_slots[slot].battery;
    const int balance = m_slots[slot].balance;
    at.charge = column(0, power, 0, {{balance, -1}, {row, -efficiency}});
    at.discharge = column(0, power, credits(battery.wear) + kCycling, {{balance, 1}, {row, 1 / efficiency}});
    at.level = column(kilo(battery.reserve), ceiling, kHolding - worth, {{row, 1}, {next, -1}});
    at.lack = soft(Wish::Reserve, missing, m_base * m_hours[slot] / 2 + worth, {{row, -1}, {next, 1}});
}

void HomeProgram::addCar(std::size_t slot, std::size_t car) {
    const ElectricVehicle& model = m_home.cars[car];
    const double efficiency = model.chargePermille / 1000.0;
    const std::int64_t length = m_walk->pluggedSeconds(car, slot);
    const CarStay* stay = length > 0 ? m_walk->stayAt(car, slot) : nullptr;
    const Slot& at = m_slots[slot];
    const int row = m_rows[slot].cars[car];
    const bool last = slot + 1 == m_slots.size();
    const bool goesOn =
        stay && !last && m_walk->pluggedSeconds(car, slot + 1) > 0 && m_walk->stayAt(car, slot + 1) == stay;
    double most = 0;
    double gives = 0;
    double floor = 0;
    if (stay) {
        most = kilo(energyOver(model.maxCharge, length));
        if (!m_walk->withinPriceLimit(*stay, slot))
            most = std::min(most, std::max(m_dear[car][slot], m_surplus[car][slot]));
        gives = std::min(kilo(energyOver(model.maxDischarge, length)), std::max(m_net[slot], 0.0));
        floor = std::min(kilo(model.keptForDriving), kilo(m_walk->storedOnArrival(car, *stay)));
    }
    const double sooner = kSooner * static_cast<double>(slot);
    Car out{};
    out.charge = column(0, most, sooner, {{at.balance, -1}, {row, -efficiency}});
    out.discharge = column(0, gives, credits(model.wear) + kCycling, {{at.balance, 1}, {row, 1 / efficiency}});
    const double ceiling = stay ? std::max(kilo(model.capacity), kilo(m_walk->storedOnArrival(car, *stay))) : kNoBound;
    out.level = column(floor, ceiling, 0,
                       {{row, 1}, {goesOn ? m_rows[slot + 1].cars[car] : -1, -1}, {m_rows[slot].least[car], 1}});
    out.wait = soft(Wish::CarLeastNow, kNoBound, kCarWaits * m_base * m_hours[slot], {{m_rows[slot].least[car], 1}});
    m_slots[slot].cars.push_back(out);
}

void HomeProgram::addPump(std::size_t slot, std::size_t index, double terminal) {
    const HeatPump& model = m_home.heatPumps[index];
    const OutlookSlot& ahead = m_request->outlook[slot];
    const std::int64_t length = m_walk->secondsOf(slot);
    const HeatStep step = heatStep(model.store, ahead.outdoor, length);
    const double cop = static_cast<double>(copPermille(model, ahead.outdoor)) / 1000;
    const bool last = slot + 1 == m_slots.size();
    const int row = m_rows[slot].heat[index];
    const int next = last ? -1 : m_rows[slot + 1].heat[index];
    const double kept =
        last ? 0.0 : heatStep(model.store, m_request->outlook[slot + 1].outdoor, m_walk->secondsOf(slot + 1)).kept;
    // A kelvin at the end saves the electricity that would make it, as far as it lasts: half.
    const double worth = last ? terminal / (step.perKwh * cop) / 2 : 0.0;
    const double perKelvin = kComfort * m_base / (step.perKwh * cop);
    Pump out{};
    out.power = column(0, kilo(energyOver(model.maxPower, length)), kCycling,
                       {{m_slots[slot].balance, -1}, {row, -step.perKwh * cop}});
    out.band = column(degrees(model.low), degrees(model.high), -worth, {{row, 1}, {next, -kept}});
    out.cold = soft(Wish::Comfort, kNoBound, perKelvin, {{row, -1}, {next, kept}});
    out.warm = soft(Wish::Comfort, kNoBound, perKelvin, {{row, 1}, {next, -kept}});
    m_slots[slot].pumps.push_back(out);
}

void HomeProgram::addTail() {
    for (std::size_t car = 0; car < m_home.cars.size(); ++car)
        for (std::size_t slot = 0; slot < m_slots.size(); ++slot)
            if (m_target[car][slot] > 0) {
                // In its own row: level + lack >= target.
                const int row = m_program.addRow(m_target[car][slot], kNoBound);
                soft(Wish::CarTarget, kNoBound, kCarTarget * m_base, {{row, 1}});
                m_program.addEntry(m_slots[slot].cars[car].level, {row, 1});
            }
    if (m_request->fees.perPeakKw.value > 0) {
        const double peak = kilo(m_request->state.monthPeak.value);
        m_peak = column(peak, kNoBound, static_cast<double>(m_request->fees.perPeakKw.value) / 1e6, {});
        for (std::size_t slot = 0; slot < m_slots.size(); ++slot)
            m_program.addEntry(m_peak, {m_rows[slot].peak, -m_hours[slot]});
    }
    for (const Rows& rows : m_rows)
        if (rows.commit >= 0) {
            soft(Wish::Commitment, kNoBound, kCommitment * m_base, {{rows.commit, 1}});
            soft(Wish::Commitment, kNoBound, kCommitment * m_base, {{rows.commit, -1}});
        }
}

void HomeProgram::addRuns() {
    const std::size_t count = m_slots.size();
    for (std::size_t run = 0; run < m_runs.size(); ++run) {
        Run& out = m_runs[run];
        out.at.assign(count, -1);
        const Appliance& appliance = m_walk->applianceOf(run);
        const ApplianceRun& wish = m_request->wishes.runs[run];
        const std::int64_t done = m_request->state.runs[run].secondsDone;
        const std::int64_t left = profileSeconds(appliance) - done;
        if (left <= 0)
            continue;
        const std::int64_t length = m_request->slotSeconds;
        out.chunks = static_cast<std::size_t>((left + length - 1) / length);
        // What is left of a slot is no place to start in, unless it is nearly all of it.
        const bool partial = m_walk->secondsOf(0) * 20 < length * 19;
        if (m_walk->mustRun(run)) {
            out.fixed = true;
            continue;
        }
        out.interruptible = appliance.interruptible;
        const int row = m_program.addRow(1, 1);
        double mean = 0;
        for (std::size_t k = 0; k < out.chunks; ++k)
            mean += chunk(run, k) / static_cast<double>(out.chunks);
        const std::size_t lastStart = appliance.interruptible ? count : count - std::min(count, out.chunks) + 1;
        std::vector<LinearProgram::Entry> entries;
        bool any = false;
        for (std::size_t slot = partial ? 1 : 0; slot < std::min(lastStart, count); ++slot) {
            if (done == 0 && m_walk->startOf(slot) < wish.earliest)
                continue;
            entries.clear();
            const double share = appliance.interruptible ? 1.0 / static_cast<double>(out.chunks) : 1.0;
            if (appliance.interruptible)
                entries.push_back({m_slots[slot].balance, -mean});
            else
                for (std::size_t k = 0; k < out.chunks; ++k)
                    entries.push_back({m_slots[slot + k].balance, -chunk(run, k)});
            entries.push_back({row, share});
            const UnixTime end = m_walk->startOf(slot) + std::chrono::seconds(appliance.interruptible ? length : left);
            const double late = std::max(0.0, static_cast<double>((end - wish.latest).count()) / 3600);
            const double cost = late > 0 ? kDeadline * m_base * (late + 1) * std::max(mean, 0.1) : 0.0;
            out.at[slot] = m_program.addColumn(0, 1, cost + kSooner * static_cast<double>(slot), entries);
            if (late > 0)
                m_slack[static_cast<std::size_t>(Wish::ApplianceDeadline)].push_back(out.at[slot]);
            any = true;
        }
        // Beyond the plan's end.
        const double cost = kDeadline * m_base * static_cast<double>(count) * std::max(mean, 0.1) * (any ? 1 : 0);
        const UnixTime planEnd = m_walk->startOf(count - 1) + std::chrono::seconds(length);
        const bool later = wish.latest >= planEnd + std::chrono::seconds(left);
        column(0, 1, later ? 0.0 : cost, {{row, 1}});
    }
}

// The plan before has the same columns for slots that are still ahead.
void HomeProgram::shiftBasis() {
    const std::size_t count = m_slots.size();
    const SlotIndex first = SlotCalendar(m_request->slotSeconds).at(m_request->now);
    if (m_basis.columns.empty() || m_basisColumnsPerSlot != m_columnsPerSlot || m_basisRowsPerSlot != m_rowsPerSlot ||
        first < m_basisFirst || m_basisSlots == 0 || first.value - m_basisFirst.value >= m_basisSlots)
        return;
    const std::size_t by = first.value - m_basisFirst.value;
    const auto moved = [&](const std::vector<unsigned char>& old, std::size_t each, std::size_t total,
                           unsigned char otherwise) {
        std::vector<unsigned char> out(total, otherwise);
        for (std::size_t slot = 0; slot < count; ++slot) {
            const std::size_t from = std::min(slot + by, m_basisSlots - 1);
            std::copy_n(old.begin() + static_cast<std::ptrdiff_t>(from * each), each,
                        out.begin() + static_cast<std::ptrdiff_t>(slot * each));
        }
        // Cars, peak and appliances behind the slots keep their place where there are as many as before.
        const std::size_t tail = total - count * each;
        if (old.size() == m_basisSlots * each + tail)
            std::copy(old.end() - static_cast<std::ptrdiff_t>(tail), old.end(),
                      out.end() - static_cast<std::ptrdiff_t>(tail));
        return out;
    };
    constexpr unsigned char kBasic = 1;
    constexpr unsigned char kAtLower = 3;
    m_program.startFrom({moved(m_basis.columns, m_columnsPerSlot, m_program.columns(), kAtLower),
                         moved(m_basis.rows, m_rowsPerSlot, m_program.rows(), kBasic)});
}

} // namespace wattbourse::core
