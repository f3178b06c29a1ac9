// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/home_store.h"

#include "core/agent/demo_profiles.h"
#include "core/base/atomic_file.h"

#include <QDateTime>
#include <QTimeZone>
#include <spdlog/spdlog.h>

namespace wattbourse::app {

namespace {

constexpr std::size_t kMostText = 256U * 1024U;
// A mild day, for devices that exist in figures only.
constexpr core::Temperature kSimulatedOutdoor{10'000};

core::Result<std::optional<std::string>> textOf(const std::filesystem::path& path) {
    auto text = core::readSmallFile(path, kMostText);
    if (text)
        return std::move(*text);
    if (text.error().code == core::ErrorCode::NotFound)
        return std::nullopt;
    return tl::make_unexpected(text.error());
}

core::HomeState stateOf(const core::HomeModel& home) {
    core::HomeState out;
    if (home.battery)
        out.stored = {home.battery->capacity.value / 2};
    for (const core::ElectricVehicle& car : home.cars)
        out.cars.push_back({.plugged = false, .stored = {car.capacity.value / 2}});
    for (const core::HeatPump& pump : home.heatPumps)
        out.heatPumps.push_back({.temperature = {(pump.low.value + pump.high.value) / 2}});
    return out;
}

} // namespace

core::Result<std::optional<core::HomeSetup>> HomeStore::setup() const {
    WB_ASSIGN(const auto text, textOf(m_folder / "home.json"));
    if (!text)
        return std::nullopt;
    return core::homeSetupFromJson(*text);
}

core::Result<void> HomeStore::save(const core::HomeSetup& setup) const {
    WB_TRY(core::validate(setup));
    const std::string text = core::toJson(setup);
    return core::writeFileAtomically(m_folder / "home.json", core::asBytes(text));
}

core::Result<std::string> HomeStore::savePassword(std::string_view password) const {
    const std::filesystem::path path = m_folder / "broker-password";
    WB_TRY(core::writeFileAtomically(path, core::asBytes(password)));
    return path.string();
}

core::Result<std::optional<core::HomeComforts>> HomeStore::comforts() const {
    WB_ASSIGN(const auto text, textOf(m_folder / "comforts.json"));
    if (!text)
        return std::nullopt;
    return core::comfortsFromJson(*text);
}

core::Result<void> HomeStore::save(const core::HomeComforts& comforts) const {
    const std::string text = core::toJson(comforts);
    return core::writeFileAtomically(m_folder / "comforts.json", core::asBytes(text));
}

core::HomeDays localDays() {
    return {[zone = QTimeZone::systemTimeZone()](core::UnixTime at) {
        const QDate day = QDateTime::fromSecsSinceEpoch(at.seconds, zone).date();
        return core::UnixTime{day.startOfDay(zone).toSecsSinceEpoch()};
    }};
}

core::Result<std::unique_ptr<SteeredHome>> makeSteeredHome(const core::HomeSetup& setup,
                                                           const std::optional<core::HomeComforts>& comforts,
                                                           core::SlotCalendar calendar, const core::Clock& clock) {
    WB_ASSIGN(auto ports, core::connectDevices(setup, clock));
    core::HomeComforts wanted = comforts.value_or(core::HomeComforts{});
    if (const auto fits = core::validate(setup.model, wanted); !fits) {
        spdlog::warn("saved comforts: {}", fits.error().detail);
        wanted = {};
    }
    const core::SyntheticHome madeUp(
        {.seed = 1, .solarPeak = setup.model.solar ? setup.model.solar->peak : core::Power{}});
    return std::make_unique<SteeredHome>(
        SteeredHome::Parts{.setup = setup,
                           .comforts = wanted,
                           .days = localDays(),
                           .calendar = calendar,
                           .clock = clock,
                           .ports = std::move(ports),
                           .surroundings = {[madeUp](core::UnixTime time) { return madeUp.load(time); },
                                            [madeUp](core::UnixTime time) { return madeUp.solar(time); },
                                            [](core::UnixTime) { return kSimulatedOutdoor; }},
                           .simulatedState = stateOf(setup.model)});
}

} // namespace wattbourse::app
