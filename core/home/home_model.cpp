// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/home/home_model.h"

#include "core/home/home_state.h"

#include <algorithm>
#include <set>

namespace wattbourse::core {

namespace {

constexpr std::int64_t kMaxEnergy = 10'000'000;
constexpr std::int64_t kMaxPower = 1'000'000;
constexpr std::int64_t kMaxWear = 10'000'000;
constexpr std::int64_t kMaxTariff = 20'000'000;
constexpr std::uint32_t kMaxRunTime = 24 * 3'600;
constexpr std::size_t kMaxSteps = 32;
constexpr std::size_t kMaxWishes = 64;

/// Collects the first rule that a device breaks.
class Rules {
public:
    explicit Rules(std::string device) : m_device(std::move(device)) {}

    void within(std::string_view field, std::int64_t value, std::int64_t least, std::int64_t most) {
        if (value < least || value > most)
            broken(std::string(field) + " is " + std::to_string(value) + ", not within " + std::to_string(least) +
                   " to " + std::to_string(most));
    }
    void broken(std::string what) {
        if (!m_error)
            m_error = Error{ErrorCode::OutOfRange, m_device + ": " + std::move(what)};
    }
    [[nodiscard]] Result<void> verdict() const {
        if (m_error)
            return tl::make_unexpected(*m_error);
        return {};
    }

private:
    std::string m_device;
    std::optional<Error> m_error;
};

bool isName(std::string_view id) {
    return !id.empty() && id.size() <= 32 && std::all_of(id.begin(), id.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
}

Result<void> check(const Battery& battery) {
    Rules rules(battery.id);
    rules.within("capacity", battery.capacity.value, 0, kMaxEnergy);
    rules.within("power", battery.power.value, 0, kMaxPower);
    rules.within("round-trip efficiency", battery.roundTripPermille, 1, 1'000);
    rules.within("reserve", battery.reserve.value, 0, battery.capacity.value);
    rules.within("wear", battery.wear.value, 0, kMaxWear);
    return rules.verdict();
}

Result<void> check(const ElectricVehicle& car) {
    Rules rules(car.id);
    rules.within("capacity", car.capacity.value, 1, kMaxEnergy);
    rules.within("highest charging power", car.maxCharge.value, 1, kMaxPower);
    rules.within("lowest charging power", car.minCharge.value, 0, car.maxCharge.value);
    rules.within("charging efficiency", car.chargePermille, 1, 1'000);
    rules.within("vehicle-to-home power", car.maxDischarge.value, 0, kMaxPower);
    rules.within("energy kept for driving", car.keptForDriving.value, 0, car.capacity.value);
    rules.within("wear", car.wear.value, 0, kMaxWear);
    return rules.verdict();
}

Result<void> check(const HeatPump& pump) {
    Rules rules(pump.id);
    rules.within("heat capacity", pump.store.perKelvin.value, 1, kMaxEnergy);
    rules.within("loss per kelvin", pump.store.lossPerKelvin.value, 0, 100'000);
    rules.within("gains", pump.store.gains.value, 0, kMaxPower);
    rules.within("room temperature", pump.store.room.value, -40'000, 60'000);
    rules.within("highest power", pump.maxPower.value, 1, kMaxPower);
    rules.within("lowest power", pump.minPower.value, 0, pump.maxPower.value);
    rules.within("heat per electricity", pump.copPermille, 1'000, 10'000);
    rules.within("its change per kelvin", pump.copPermillePerKelvin, 0, 500);
    rules.within("low end of the band", pump.low.value, 0, 90'000);
    rules.within("high end of the band", pump.high.value, pump.low.value + 1, 95'000);
    rules.within("least run time", pump.leastRunSeconds, 0, kMaxRunTime);
    rules.within("least pause", pump.leastPauseSeconds, 0, kMaxRunTime);
    return rules.verdict();
}

Result<void> check(const Appliance& appliance) {
    Rules rules(appliance.id);
    if (appliance.profile.empty() || appliance.profile.size() > kMaxSteps)
        rules.broken("a profile has 1 to 32 steps");
    std::int64_t total = 0;
    for (const ProfileStep& step : appliance.profile) {
        rules.within("power of a step", step.power.value, 0, kMaxPower);
        rules.within("length of a step", step.seconds, 1, kMaxRunTime);
        total += step.seconds;
    }
    rules.within("length of the profile", total, 1, kMaxRunTime);
    return rules.verdict();
}

} // namespace

S2Control controlOf(const Solar& solar) {
    return solar.curtailable ? S2Control::PowerEnvelope : S2Control::NotControlable;
}
S2Control controlOf(const Battery&) {
    return S2Control::FillRate;
}
S2Control controlOf(const ElectricVehicle&) {
    return S2Control::FillRate;
}
S2Control controlOf(const HeatPump& pump) {
    return pump.minPower == pump.maxPower ? S2Control::OperationMode : S2Control::FillRate;
}
S2Control controlOf(const Appliance&) {
    return S2Control::PowerProfile;
}

Result<void> validate(const HomeModel& home) {
    Rules whole("home");
    whole.within("number of cars", static_cast<std::int64_t>(home.cars.size()), 0, kMaxCars);
    whole.within("number of heat pumps", static_cast<std::int64_t>(home.heatPumps.size()), 0, kMaxHeatPumps);
    whole.within("number of appliances", static_cast<std::int64_t>(home.appliances.size()), 0, kMaxAppliances);
    whole.within("highest import", home.grid.maxImport.value, 1, kMaxPower);
    whole.within("highest export", home.grid.maxExport.value, 0, kMaxPower);
    std::vector<std::string_view> names;
    if (home.battery)
        names.emplace_back(home.battery->id);
    if (home.solar) {
        names.emplace_back(home.solar->id);
        whole.within("peak of the solar cells", home.solar->peak.value, 0, kMaxPower);
    }
    for (const auto& car : home.cars)
        names.emplace_back(car.id);
    for (const auto& pump : home.heatPumps)
        names.emplace_back(pump.id);
    for (const auto& appliance : home.appliances)
        names.emplace_back(appliance.id);
    std::set<std::string_view> seen;
    for (const std::string_view name : names) {
        if (!isName(name))
            whole.broken("a device's name is 1 to 32 of a-z, 0-9, '-' and '_'");
        else if (!seen.insert(name).second)
            whole.broken("two devices are named " + std::string(name));
    }
    WB_TRY(whole.verdict());
    if (home.battery)
        WB_TRY(check(*home.battery));
    for (const auto& car : home.cars)
        WB_TRY(check(car));
    for (const auto& pump : home.heatPumps)
        WB_TRY(check(pump));
    for (const auto& appliance : home.appliances)
        WB_TRY(check(appliance));
    return {};
}

Result<void> validate(const HomeModel& home, const HomeWishes& wishes, const HomeState& state) {
    Rules rules("state");
    if (state.cars.size() != home.cars.size() || state.heatPumps.size() != home.heatPumps.size() ||
        state.runs.size() != wishes.runs.size())
        rules.broken("it has other devices than the home");
    if (wishes.stays.size() > kMaxWishes || wishes.runs.size() > kMaxWishes)
        rules.broken("more than 64 wishes");
    rules.within("stored energy", state.stored.value, 0, kMaxEnergy);
    rules.within("peak of the month", state.monthPeak.value, 0, kMaxPower);
    for (const auto& pump : state.heatPumps)
        rules.within("temperature", pump.temperature.value, -40'000, 120'000);
    WB_TRY(rules.verdict());
    for (const CarStay& stay : wishes.stays) {
        Rules own("stay of " + stay.car);
        const auto car =
            std::find_if(home.cars.begin(), home.cars.end(), [&](const auto& c) { return c.id == stay.car; });
        if (car == home.cars.end()) {
            own.broken("no such car");
            return own.verdict();
        }
        own.within("energy on arrival", stay.storedOnArrival.value, 0, car->capacity.value);
        own.within("least charge", stay.leastNow.value, 0, car->capacity.value);
        own.within("target", stay.target.value, 0, car->capacity.value);
        own.within("stay in seconds", stay.readyBy.seconds - stay.arrival.seconds, 1, std::int64_t{366} * 86'400);
        if (stay.priceLimit)
            own.within("price limit", stay.priceLimit->value, -kMaxTariff, kMaxTariff);
        WB_TRY(own.verdict());
    }
    for (const ApplianceRun& run : wishes.runs) {
        Rules own("run of " + run.appliance);
        if (std::none_of(home.appliances.begin(), home.appliances.end(),
                         [&](const auto& a) { return a.id == run.appliance; }))
            own.broken("no such appliance");
        own.within("time to run in seconds", run.latest.seconds - run.earliest.seconds, 1, std::int64_t{366} * 86'400);
        WB_TRY(own.verdict());
    }
    return {};
}

} // namespace wattbourse::core
