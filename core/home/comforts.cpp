// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/home/comforts.h"

#include "core/home/device_steps.h"
#include "core/home/json_fields.h"

#include <algorithm>
#include <array>

namespace wattbourse::core {

namespace {

constexpr std::uint32_t kMostMargin = 10'000;

template <class List>
auto deviceOf(List& devices, const DeviceId& id) {
    return std::find_if(devices.begin(), devices.end(), [&](const auto& device) { return device.id == id; });
}

Result<void> outOfRange(const DeviceId& device, const std::string& what) {
    return fail(ErrorCode::OutOfRange, "comforts of " + device + ": " + what);
}

Result<void> checkMinutes(const DeviceId& device, std::initializer_list<DayMinute> minutes) {
    for (const DayMinute minute : minutes)
        if (minute >= kMinutesOfDay)
            return outOfRange(device, "a time of day is " + std::to_string(minute) + ", not within 0 to 1439 minutes");
    return {};
}

Result<void> check(const ElectricVehicle& car, const CarComfort& comfort) {
    WB_TRY(checkMinutes(car.id, {comfort.arrival, comfort.readyBy}));
    for (const auto& [field, energy] : {std::pair{"expected charge", comfort.storedOnArrival},
                                        {"least charge", comfort.leastNow},
                                        {"target", comfort.target}})
        if (energy.value < 0 || energy > car.capacity)
            return outOfRange(car.id, std::string(field) + " is " + std::to_string(energy.value) +
                                          " Wh, not within 0 to " + std::to_string(car.capacity.value));
    return {};
}

template <class List, class Of, class Check>
Result<void> eachOnce(const List& comforts, Of of, Check check) {
    std::vector<DeviceId> seen;
    for (const auto& comfort : comforts) {
        const DeviceId& id = of(comfort);
        if (std::find(seen.begin(), seen.end(), id) != seen.end())
            return outOfRange(id, "given twice");
        seen.push_back(id);
        WB_TRY(check(comfort, id));
    }
    return {};
}

struct Span {
    UnixTime from;
    UnixTime to;
    [[nodiscard]] std::chrono::seconds length() const { return to - from; }
};

/// The longest part of `wanted` in which the house need not be quiet.
Span outsideQuiet(const Span& wanted, const QuietHours& quiet, const HomeDays& days) {
    std::vector<Span> loud{wanted};
    const UnixTime before = days.dayStart(wanted.from) - std::chrono::seconds(1);
    for (UnixTime day = before; day < wanted.to; day = day + std::chrono::seconds(days.daySeconds)) {
        Span hush{days.on(day, quiet.from), days.on(day, quiet.until)};
        if (hush.to <= hush.from)
            hush.to = days.on(day + std::chrono::seconds(days.daySeconds), quiet.until);
        std::vector<Span> rest;
        for (const Span& part : loud) {
            if (const Span first{part.from, std::min(part.to, hush.from)}; first.length().count() > 0)
                rest.push_back(first);
            if (const Span last{std::max(part.from, hush.to), part.to}; last.length().count() > 0)
                rest.push_back(last);
        }
        loud = std::move(rest);
    }
    const auto longest = std::max_element(loud.begin(), loud.end(),
                                          [](const Span& a, const Span& b) { return a.length() < b.length(); });
    return longest == loud.end() ? Span{wanted.from, wanted.from} : *longest;
}

} // namespace

Result<void> validate(const HomeModel& home, const HomeComforts& comforts) {
    if (comforts.reservePercent && *comforts.reservePercent > 100)
        return outOfRange("the battery", "the reserve is above 100 %");
    if (comforts.flexMarginPermille > kMostMargin)
        return outOfRange("flexibility", "the margin is above tenfold");
    if (comforts.quiet)
        WB_TRY(checkMinutes("the house", {comforts.quiet->from, comforts.quiet->until}));
    WB_TRY(eachOnce(
        comforts.cars, [](const CarComfort& c) -> const DeviceId& { return c.car; },
        [&](const CarComfort& comfort, const DeviceId& id) {
            const auto car = deviceOf(home.cars, id);
            return car == home.cars.end() ? outOfRange(id, "the home has no such car") : check(*car, comfort);
        }));
    WB_TRY(eachOnce(
        comforts.heatPumps, [](const HeatComfort& c) -> const DeviceId& { return c.heatPump; },
        [&](const HeatComfort& comfort, const DeviceId& id) -> Result<void> {
            if (deviceOf(home.heatPumps, id) == home.heatPumps.end())
                return outOfRange(id, "the home has no such heat pump");
            if (comfort.low.value < 5'000 || comfort.high.value > 80'000 ||
                comfort.high.value < comfort.low.value + 500)
                return outOfRange(id, "the band is not half a degree at least within 5 to 80 degrees");
            return {};
        }));
    return eachOnce(
        comforts.appliances, [](const ApplianceComfort& c) -> const DeviceId& { return c.appliance; },
        [&](const ApplianceComfort& comfort, const DeviceId& id) -> Result<void> {
            if (deviceOf(home.appliances, id) == home.appliances.end())
                return outOfRange(id, "the home has no such appliance");
            return checkMinutes(id, {comfort.earliest, comfort.latest});
        });
}

HomeModel withComforts(HomeModel home, const HomeComforts& comforts) {
    if (home.battery && comforts.reservePercent)
        home.battery->reserve = {home.battery->capacity.value * *comforts.reservePercent / 100};
    for (ElectricVehicle& car : home.cars) {
        const auto comfort = std::find_if(comforts.cars.begin(), comforts.cars.end(),
                                          [&car](const CarComfort& one) { return one.car == car.id; });
        const bool said = comfort != comforts.cars.end();
        car.mayUseBattery = said && comfort->mayUseBattery;
        if (!said || !comfort->vehicleToHome)
            car.maxDischarge = {};
    }
    for (const HeatComfort& comfort : comforts.heatPumps)
        if (const auto pump = deviceOf(home.heatPumps, comfort.heatPump); pump != home.heatPumps.end()) {
            pump->low = comfort.low;
            pump->high = comfort.high;
        }
    return home;
}

HomeWishes wishesFrom(const HomeModel& home, const HomeComforts& comforts, const HomeDays& days, UnixTime now,
                      std::chrono::seconds horizon) {
    HomeWishes out;
    const UnixTime end = now + horizon;
    const std::chrono::seconds day(days.daySeconds);
    for (const CarComfort& comfort : comforts.cars)
        for (UnixTime at = now - day; at < end; at = at + day) {
            CarStay stay{.car = comfort.car,
                         .arrival = days.on(at, comfort.arrival),
                         .readyBy = days.on(at, comfort.readyBy),
                         .storedOnArrival = comfort.storedOnArrival,
                         .leastNow = comfort.leastNow,
                         .target = comfort.target,
                         .priceLimit = comfort.priceLimit};
            if (stay.readyBy <= stay.arrival)
                stay.readyBy = days.on(at + day, comfort.readyBy);
            if (stay.readyBy > now && stay.arrival < end)
                out.stays.push_back(stay);
        }
    for (const ApplianceComfort& comfort : comforts.appliances) {
        const auto appliance = deviceOf(home.appliances, comfort.appliance);
        if (!comfort.wanted || appliance == home.appliances.end())
            continue;
        // The first time that has not passed; it may have begun yesterday.
        Span span{};
        for (UnixTime at = now - day; span.to <= now; at = at + day) {
            span = {days.on(at, comfort.earliest), days.on(at, comfort.latest)};
            if (span.to <= span.from)
                span.to = days.on(at + day, comfort.latest);
        }
        if (comforts.quiet) {
            const Span loud = outsideQuiet({std::max(span.from, now), span.to}, *comforts.quiet, days);
            if (loud.length().count() >= profileSeconds(*appliance))
                span = loud;
        }
        out.runs.push_back({comfort.appliance, span.from, span.to});
    }
    return out;
}

static std::array<std::string_view, 3> wordsOf(FlexChoice) {
    return {"never", "ask", "agent"};
}

template <class Fields>
static void describe(Fields& fields, CarComfort& car) {
    fields("car", car.car);
    fields("arrival_min", car.arrival);
    fields("ready_by_min", car.readyBy);
    fields("stored_on_arrival_wh", car.storedOnArrival);
    fields("least_now_wh", car.leastNow);
    fields("target_wh", car.target);
    fields("price_limit_per_kwh", car.priceLimit);
    fields("may_use_battery", car.mayUseBattery);
    fields("vehicle_to_home", car.vehicleToHome);
}
template <class Fields>
static void describe(Fields& fields, HeatComfort& heat) {
    fields("heat_pump", heat.heatPump);
    fields("low_mc", heat.low);
    fields("high_mc", heat.high);
}
template <class Fields>
static void describe(Fields& fields, ApplianceComfort& run) {
    fields("appliance", run.appliance);
    fields("wanted", run.wanted);
    fields("earliest_min", run.earliest);
    fields("latest_min", run.latest);
}
template <class Fields>
static void describe(Fields& fields, QuietHours& quiet) {
    fields("from_min", quiet.from);
    fields("until_min", quiet.until);
}
template <class Fields>
static void describe(Fields& fields, HomeComforts& comforts) {
    fields("reserve_percent", comforts.reservePercent);
    fields("cars", comforts.cars);
    fields("heat_pumps", comforts.heatPumps);
    fields("appliances", comforts.appliances);
    fields("quiet", comforts.quiet);
    fields("flexibility", comforts.flexibility);
    fields("flex_margin_permille", comforts.flexMarginPermille);
}

Result<HomeComforts> comfortsFromJson(std::string_view text) {
    return json_fields::parsed<HomeComforts>(text, "comforts");
}

std::string toJson(const HomeComforts& comforts) {
    return json_fields::serialized(comforts);
}

} // namespace wattbourse::core
