// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/home/home_model.h"
#include "core/home/json_fields.h"

#include <array>

namespace wattbourse::core {

// Not in an unnamed namespace: they are found by the types that they describe.

static std::array<std::string_view, 2> wordsOf(HeatStore::Kind) {
    return {"building", "tank"};
}

template <class Fields>
static void describe(Fields& fields, Solar& solar) {
    fields("id", solar.id);
    fields("peak_w", solar.peak.value);
    fields("curtailable", solar.curtailable);
}
template <class Fields>
static void describe(Fields& fields, Battery& battery) {
    fields("id", battery.id);
    fields("capacity_wh", battery.capacity.value);
    fields("power_w", battery.power.value);
    fields("round_trip_permille", battery.roundTripPermille);
    fields("reserve_wh", battery.reserve.value);
    fields("wear_per_kwh", battery.wear.value);
}
template <class Fields>
static void describe(Fields& fields, ElectricVehicle& car) {
    fields("id", car.id);
    fields("capacity_wh", car.capacity.value);
    fields("min_charge_w", car.minCharge.value);
    fields("max_charge_w", car.maxCharge.value);
    fields("charge_permille", car.chargePermille);
    fields("max_discharge_w", car.maxDischarge.value);
    fields("kept_for_driving_wh", car.keptForDriving.value);
    fields("wear_per_kwh", car.wear.value);
    fields("may_use_battery", car.mayUseBattery);
}
template <class Fields>
static void describe(Fields& fields, HeatPump& pump) {
    fields("id", pump.id);
    fields("store", pump.store.kind);
    fields("store_wh_per_k", pump.store.perKelvin.value);
    fields("loss_w_per_k", pump.store.lossPerKelvin.value);
    fields("gains_w", pump.store.gains.value);
    fields("room_mc", pump.store.room.value);
    fields("min_power_w", pump.minPower.value);
    fields("max_power_w", pump.maxPower.value);
    fields("cop_permille", pump.copPermille);
    fields("cop_permille_per_k", pump.copPermillePerKelvin);
    fields("low_mc", pump.low.value);
    fields("high_mc", pump.high.value);
    fields("least_run_s", pump.leastRunSeconds);
    fields("least_pause_s", pump.leastPauseSeconds);
}
template <class Fields>
static void describe(Fields& fields, ProfileStep& step) {
    fields("power_w", step.power.value);
    fields("seconds", step.seconds);
}
template <class Fields>
static void describe(Fields& fields, Appliance& appliance) {
    fields("id", appliance.id);
    fields("interruptible", appliance.interruptible);
    fields("profile", appliance.profile);
}
template <class Fields>
static void describe(Fields& fields, GridConnection& grid) {
    fields("max_import_w", grid.maxImport.value);
    fields("max_export_w", grid.maxExport.value);
}
template <class Fields>
static void describe(Fields& fields, HomeModel& home) {
    fields("battery", home.battery);
    fields("solar", home.solar);
    fields("cars", home.cars);
    fields("heat_pumps", home.heatPumps);
    fields("appliances", home.appliances);
    fields("grid", home.grid);
}

Result<HomeModel> homeModelFromJson(std::string_view text) {
    WB_ASSIGN(HomeModel home, json_fields::parsed<HomeModel>(text, "home"));
    WB_TRY(validate(home));
    return home;
}

std::string toJson(const HomeModel& home) {
    return json_fields::serialized(home);
}

} // namespace wattbourse::core
