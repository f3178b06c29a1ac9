// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/demo_home.h"

#include "app/bridge/demo_orders.h"
#include "core/agent/demo_profiles.h"

#include <cmath>
#include <numbers>
#include <spdlog/spdlog.h>

namespace wattbourse::app {

namespace {

constexpr std::uint32_t kSlotsOfDay = 96;
// Where in its made-up day the demonstration begins: sun is up, and the evening is to come.
constexpr std::int64_t kFirstHour = 9;
constexpr double kMeanOutdoor = 7'000;
constexpr double kOutdoorSwing = 4'000;

core::SyntheticHome::Options homeOptions(core::SlotCalendar calendar) {
    return {.seed = 42,
            .solarPeak = {2400},
            .dailyLoad = {11'000},
            .daySeconds = std::max(600U, calendar.slotSeconds() * kSlotsOfDay)};
}

/// Real powers in a day that is over in an hour and a half: stores are as small as fits that.
core::HomeSetup demoSetup() {
    core::HomeSetup setup;
    core::HomeModel& home = setup.model;
    home.battery = core::Battery{
        .capacity = {5000}, .power = {2500}, .roundTripPermille = 900, .reserve = {1000}, .wear = {30'000}};
    home.solar = core::Solar{.peak = {2400}};
    home.cars.push_back({.capacity = {40'000}, .minCharge = {1'380}, .maxCharge = {3'680}});
    core::HeatPump pump{.minPower = {400}, .maxPower = {1'200}, .low = {20'000}, .high = {22'500}};
    pump.store = {.kind = core::HeatStore::Kind::Building, .perKelvin = {600}, .lossPerKelvin = {110}};
    home.heatPumps.push_back(pump);
    home.appliances.push_back({"dishwasher", {{{2'000}, 900}, {{60}, 900}, {{1'800}, 600}}, false});
    home.grid = {{11'000}, {11'000}};
    setup.simulated = {"battery", "solar", "car", "heatpump", "dishwasher"};
    return setup;
}

core::HomeComforts demoComforts() {
    core::HomeComforts comforts;
    comforts.reservePercent = 20;
    comforts.cars.push_back(
        {.car = "car", .storedOnArrival = {24'000}, .leastNow = {20'000}, .target = {26'000}, .vehicleToHome = false});
    comforts.heatPumps.push_back({"heatpump", {20'000}, {22'500}});
    comforts.appliances.push_back({.appliance = "dishwasher", .wanted = true, .earliest = 8 * 60, .latest = 20 * 60});
    return comforts;
}

} // namespace

std::unique_ptr<SteeredHome> makeDemoHome(std::string meterControl, core::SlotCalendar calendar,
                                          const core::Clock& clock) {
    const core::SyntheticHome home(homeOptions(calendar));
    const std::int64_t day = homeOptions(calendar).daySeconds;
    // The made-up midnight before the program began.
    const core::UnixTime midnight{clock.now().seconds - day * kFirstHour / 24};
    const auto inDay = [midnight](core::UnixTime time) { return core::UnixTime{(time - midnight).count()}; };
    core::HomeState state;
    state.stored = {2'500};
    state.cars = {{.plugged = false, .stored = {24'000}}};
    state.heatPumps = {{.temperature = {21'000}}};
    const auto outdoor = [inDay, day](core::UnixTime time) {
        // Warmest at three in the afternoon.
        const double turn = static_cast<double>(inDay(time).seconds) / static_cast<double>(day) - 15.0 / 24;
        return core::Temperature{std::llround(kMeanOutdoor + kOutdoorSwing * std::cos(2 * std::numbers::pi * turn))};
    };
    return std::make_unique<SteeredHome>(SteeredHome::Parts{
        .setup = demoSetup(),
        .comforts = demoComforts(),
        .days = {[midnight, day](core::UnixTime at) {
                     const std::int64_t since = (at - midnight).count();
                     return at - std::chrono::seconds((since % day + day) % day);
                 },
                 day},
        .calendar = calendar,
        .clock = clock,
        .ports = {},
        .surroundings = {[home, inDay](core::UnixTime time) { return home.load(inDay(time)); },
                         [home, inDay](core::UnixTime time) { return home.solar(inDay(time)); }, outdoor},
        .simulatedState = state,
        .meterMoved = [control = std::move(meterControl)](core::Power draws, core::Power feeds) {
            for (const std::string& command :
                 {"load " + std::to_string(draws.value), "pv " + std::to_string(feeds.value)})
                if (const auto done = orderMeter(control, command); !done)
                    spdlog::warn("simulated meter: {}", done.error().detail);
        }});
}

} // namespace wattbourse::app
