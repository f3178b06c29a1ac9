// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/home_walk.h"

#include "core/home/device_steps.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace wattbourse::core {

namespace {

// Whole Wh in every slot: so much may be missing without anybody missing it.
constexpr std::int64_t kEnergyTolerance = 5;
constexpr std::int64_t kTemperatureTolerance = 50;

class Report {
public:
    Report(const HomeModel& home, const ScheduleRequest& request, std::span<const ScheduleSlot> slots)
        : m_home(home), m_request(request), m_slots(slots), m_walk(home, request) {}

    std::vector<Shortfall> all() {
        reserve();
        commitment();
        appliances();
        for (std::size_t pump = 0; pump < m_home.heatPumps.size(); ++pump)
            comfort(pump);
        for (std::size_t car = 0; car < m_home.cars.size(); ++car)
            stays(car);
        connection();
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const Shortfall& a, const Shortfall& b) { return a.wish < b.wish; });
        return std::move(m_found);
    }

private:
    void reserve() {
        if (!m_home.battery || m_request.state.stored >= m_home.battery->reserve)
            return;
        m_found.push_back({.wish = Wish::Reserve,
                           .cause = Cause::StartedOutside,
                           .device = m_home.battery->id,
                           .slot = m_slots.front().slot,
                           .energy = m_home.battery->reserve - m_request.state.stored});
    }

    void commitment() {
        for (std::size_t at = 0; at < m_request.committed.size(); ++at) {
            if (!m_request.committed[at])
                continue;
            const std::int64_t off = std::abs((m_slots[at].grid - *m_request.committed[at]).value);
            if (off > kEnergyTolerance)
                m_found.push_back({.wish = Wish::Commitment,
                                   .cause = Cause::TooLittlePower,
                                   .device = {},
                                   .slot = m_slots[at].slot,
                                   .energy = {off}});
        }
    }

    void appliances() {
        const UnixTime end = m_walk.startOf(m_slots.size() - 1) + std::chrono::seconds(m_request.slotSeconds);
        // What each run still needs, served from its appliance's energy in the order of the runs.
        std::vector<std::vector<Energy>> used(m_home.appliances.size());
        for (std::size_t i = 0; i < used.size(); ++i)
            for (const ScheduleSlot& slot : m_slots)
                used[i].push_back(slot.appliances[i]);
        for (std::size_t run = 0; run < m_request.wishes.runs.size(); ++run) {
            const ApplianceRun& wish = m_request.wishes.runs[run];
            const Appliance& appliance = m_walk.applianceOf(run);
            const std::int64_t total = profileSeconds(appliance);
            std::int64_t done = m_request.state.runs[run].secondsDone;
            std::size_t last = 0;
            std::int64_t intoLast = 0;
            auto& energies = used[static_cast<std::size_t>(&appliance - m_home.appliances.data())];
            for (std::size_t at = 0; at < m_slots.size() && done < total; ++at) {
                const std::int64_t length = m_walk.secondsOf(at);
                const Energy chunk = profileEnergy(appliance, done, done + length);
                if (chunk.value == 0 || energies[at] < chunk)
                    continue;
                energies[at] -= chunk;
                last = at;
                intoLast = std::min(length, total - done);
                done += length;
            }
            const bool finished = done >= total;
            const UnixTime doneAt = finished ? m_walk.startOf(last) + std::chrono::seconds(intoLast) : end;
            if (m_request.state.runs[run].secondsDone >= total || doneAt <= wish.latest)
                continue;
            const bool enough = wish.latest - std::max(wish.earliest, m_request.now) >= std::chrono::seconds(total);
            m_found.push_back({.wish = Wish::ApplianceDeadline,
                               .cause = enough ? Cause::ConnectionLimit : Cause::TooLittleTime,
                               .device = wish.appliance,
                               .slot = m_slots[last].slot,
                               .seconds = static_cast<std::uint32_t>((doneAt - wish.latest).count())});
        }
    }

    void comfort(std::size_t index) {
        const HeatPump& pump = m_home.heatPumps[index];
        const auto outside = [&](Temperature t) {
            return t < pump.low ? Temperature{std::min<std::int64_t>((t - pump.low).value + kTemperatureTolerance, 0)}
                   : t > pump.high
                       ? Temperature{std::max<std::int64_t>((t - pump.high).value - kTemperatureTolerance, 0)}
                       : Temperature{};
        };
        bool since = outside(m_request.state.heatPumps[index].temperature).value != 0;
        std::optional<Shortfall> found;
        bool fullPower = true;
        bool resting = true;
        for (std::size_t at = 0; at < m_slots.size(); ++at) {
            const std::int64_t length = m_walk.secondsOf(at);
            const Energy used = m_slots[at].heatPumps[index];
            const Temperature by = outside(m_slots[at].temperatures[index]);
            fullPower = fullPower && used.value + kEnergyTolerance >= energyOver(pump.maxPower, length).value;
            resting = resting && used.value == 0;
            if (by.value == 0) {
                since = false;
                continue;
            }
            if (!found) {
                const Energy spare = mostImport(m_home.grid, length) - m_slots[at].grid;
                const bool narrow = spare < energyOver(pump.minPower, length) || spare.value <= kEnergyTolerance;
                found = Shortfall{.wish = Wish::Comfort, .device = pump.id, .slot = m_slots[at].slot};
                found->cause = since                       ? Cause::StartedOutside
                               : by.value < 0 && fullPower ? Cause::TooLittlePower
                               : by.value > 0 && resting   ? Cause::TooLittlePower
                               : by.value < 0 && narrow    ? Cause::ConnectionLimit
                                                           : Cause::Granularity;
            }
            if (std::abs(by.value) > std::abs(found->temperature.value))
                found->temperature = by;
        }
        if (found)
            m_found.push_back(*found);
    }

    void stays(std::size_t car) {
        const ElectricVehicle& model = m_home.cars[car];
        const UnixTime end = m_walk.startOf(m_slots.size() - 1) + std::chrono::seconds(m_request.slotSeconds);
        for (const CarStay& stay : m_request.wishes.stays) {
            if (stay.car != model.id || stay.readyBy <= m_request.now)
                continue;
            std::optional<std::size_t> last;
            std::optional<std::size_t> first;
            Energy could;
            Energy affordable;
            Energy path;
            std::optional<Shortfall> waits;
            for (std::size_t at = 0; at < m_slots.size(); ++at) {
                const std::int64_t length = m_walk.stayAt(car, at) == &stay ? m_walk.pluggedSeconds(car, at) : 0;
                if (length == 0)
                    continue;
                if (!first)
                    path = std::min(m_walk.storedOnArrival(car, stay), stay.leastNow);
                first = first.value_or(at);
                last = at;
                const Energy full = energyOver(model.maxCharge, length);
                path =
                    std::max(path, std::min(stay.leastNow, storedAfter(model, path, mostCharge(model, path, length))));
                could += full;
                if (m_walk.withinPriceLimit(stay, at))
                    affordable += full;
                else
                    affordable += std::min(full, m_walk.cheapSurplus(stay, at));
                const Energy lacks = path - m_slots[at].carsStored[car];
                if (lacks.value > kEnergyTolerance && (!waits || lacks > waits->energy))
                    waits = Shortfall{.wish = Wish::CarLeastNow,
                                      .cause = Cause::ConnectionLimit,
                                      .device = model.id,
                                      .slot = waits ? waits->slot : m_slots[at].slot,
                                      .energy = lacks};
            }
            if (!last)
                continue;
            if (stay.readyBy <= end && path + Energy{kEnergyTolerance} < stay.leastNow && !waits)
                waits = Shortfall{.wish = Wish::CarLeastNow,
                                  .cause = Cause::TooLittleTime,
                                  .device = model.id,
                                  .slot = m_slots[*last].slot,
                                  .energy = stay.leastNow - path};
            if (waits)
                m_found.push_back(*waits);
            const Energy lacks = stay.target - m_slots[*last].carsStored[car];
            if (stay.readyBy > end || lacks.value <= kEnergyTolerance)
                continue;
            const Energy from = m_walk.storedOnArrival(car, stay);
            const Energy needed = neededFor(model, from, stay.target);
            const Energy leastFirst = neededFor(model, from, std::min(stay.leastNow, stay.target));
            m_found.push_back({.wish = Wish::CarTarget,
                               .cause = could < needed                              ? Cause::TooLittleTime
                                        : std::max(affordable, leastFirst) < needed ? Cause::PriceLimit
                                                                                    : Cause::ConnectionLimit,
                               .device = model.id,
                               .slot = m_slots[*last].slot,
                               .energy = lacks});
        }
    }

    void connection() {
        std::optional<Shortfall> worst;
        for (std::size_t at = 0; at < m_slots.size(); ++at) {
            const std::int64_t length = m_walk.secondsOf(at);
            const Energy over = std::max(m_slots[at].grid - mostImport(m_home.grid, length),
                                         -m_slots[at].grid - mostExport(m_home.grid, length));
            if (over.value <= 0)
                continue;
            if (!worst)
                worst = Shortfall{
                    .wish = Wish::Connection, .cause = Cause::FixedLoad, .device = {}, .slot = m_slots[at].slot};
            worst->energy = std::max(worst->energy, over);
        }
        if (worst)
            m_found.push_back(*worst);
    }

    const HomeModel& m_home;
    const ScheduleRequest& m_request;
    std::span<const ScheduleSlot> m_slots;
    HomeWalk m_walk;
    std::vector<Shortfall> m_found;
};

} // namespace

std::vector<Shortfall> shortfallsOf(const HomeModel& home, const ScheduleRequest& request,
                                    std::span<const ScheduleSlot> slots) {
    return Report(home, request, slots).all();
}

Credit costOf(const ScheduleRequest& request, std::span<const ScheduleSlot> slots) {
    // µcr per kWh times Wh is a thousandth of a µcr.
    std::int64_t thousandths = 0;
    Power peak = request.state.monthPeak;
    const SlotCalendar calendar(request.slotSeconds);
    for (std::size_t at = 0; at < slots.size(); ++at) {
        const std::int64_t length = at > 0 ? request.slotSeconds : (calendar.end(slots[0].slot) - request.now).count();
        const std::int64_t grid = slots[at].grid.value;
        const OutlookSlot& ahead = request.outlook[at];
        const std::int64_t above =
            std::max<std::int64_t>(std::abs(grid) - energyOver(request.fees.freeUpTo, length).value, 0);
        // What was bought and sold before settles apart.
        const std::int64_t open = grid - ahead.contracted.value;
        thousandths += open * (open > 0 ? ahead.importPrice : ahead.exportPrice).value;
        thousandths += above * request.fees.surcharge.value;
        peak = std::max(peak, Power{grid * 3'600 / length});
    }
    const std::int64_t peakFee = (peak - request.state.monthPeak).value * request.fees.perPeakKw.value / 1'000;
    return {thousandths / 1'000 + peakFee};
}

} // namespace wattbourse::core
