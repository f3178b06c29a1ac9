// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/home_setup.h"

#include "core/base/atomic_file.h"
#include "core/home/json_fields.h"

#include <algorithm>
#include <map>

namespace wattbourse::core {

namespace {

constexpr std::size_t kMostPassword = 1'024;
constexpr std::size_t kMostModbus = 8;

struct Modelled {
    S2Control control{S2Control::NotControlable};
    Energy capacity{};
    Power peak{};
    bool isSolar{};
    bool isBattery{};
};

std::map<DeviceId, Modelled> devicesOf(const HomeModel& home) {
    std::map<DeviceId, Modelled> out;
    if (home.battery)
        out[home.battery->id] = {
            .control = controlOf(*home.battery), .capacity = home.battery->capacity, .isBattery = true};
    if (home.solar)
        out[home.solar->id] = {.control = controlOf(*home.solar), .peak = home.solar->peak, .isSolar = true};
    for (const ElectricVehicle& car : home.cars)
        out[car.id] = {.control = controlOf(car), .capacity = car.capacity};
    for (const HeatPump& pump : home.heatPumps)
        out[pump.id] = {.control = controlOf(pump)};
    for (const Appliance& appliance : home.appliances)
        out[appliance.id] = {.control = controlOf(appliance)};
    return out;
}

/// The file's form: what the model says already is not in it twice.
struct MqttPart {
    std::string host{"localhost"};
    std::uint16_t port{1'883};
    std::string user{};
    std::string passwordFile{};
    std::string authorities{};
    std::string discoveryPrefix{"homeassistant"};
    std::vector<MqttDevice> devices{};
};

struct SetupFile {
    boost::json::value home;
    std::optional<MqttPart> mqtt;
    std::vector<ModbusConfig> modbus;
    std::vector<DeviceId> simulated;
};

template <class Fields>
void describe(Fields& fields, SetupFile& file) {
    fields("home", file.home);
    fields("mqtt", file.mqtt);
    fields("modbus", file.modbus);
    fields("simulated", file.simulated);
}
template <class Fields>
void describe(Fields& fields, MqttPart& mqtt) {
    fields("host", mqtt.host);
    fields("port", mqtt.port);
    fields("user", mqtt.user);
    fields("password_file", mqtt.passwordFile);
    fields("authorities", mqtt.authorities);
    fields("discovery_prefix", mqtt.discoveryPrefix);
    fields("devices", mqtt.devices);
}

} // namespace

// Not in the unnamed namespace: they are found by their types.
template <class Fields>
static void describe(Fields& fields, MqttDevice& device) {
    fields("id", device.device.id);
    fields("power_sensor", device.powerSensor);
    fields("negated", device.negated);
    fields("stored_sensor", device.storedSensor);
    fields("temperature_sensor", device.temperatureSensor);
    fields("plugged_sensor", device.pluggedSensor);
    fields("power_number", device.powerNumber);
    fields("watts_per_ampere", device.wattsPerAmpere);
    fields("enable_switch", device.enableSwitch);
}
template <class Fields>
static void describe(Fields& fields, ModbusConfig& modbus) {
    fields("host", modbus.host);
    fields("port", modbus.port);
    fields("unit", modbus.unit);
    fields("storage", modbus.storage);
    fields("solar", modbus.solar);
}

Result<void> validate(const HomeSetup& setup) {
    WB_TRY(validate(setup.model));
    std::map<DeviceId, int> ways;
    if (setup.mqtt)
        for (const MqttDevice& device : setup.mqtt->devices)
            ++ways[device.device.id];
    if (setup.modbus.size() > kMostModbus)
        return fail(ErrorCode::OutOfRange, "home set-up: more than 8 Modbus devices");
    const auto modelled = devicesOf(setup.model);
    for (const ModbusConfig& modbus : setup.modbus) {
        for (const auto& [id, wantSolar] : {std::pair{modbus.storage, false}, {modbus.solar, true}}) {
            if (id.empty())
                continue;
            ++ways[id];
            const auto device = modelled.find(id);
            if (device != modelled.end() && !(wantSolar ? device->second.isSolar : device->second.isBattery))
                return fail(ErrorCode::OutOfRange, "home set-up: Modbus reaches " + id + " as " +
                                                       (wantSolar ? "solar cells" : "a battery") + ", which it is not");
        }
        if (modbus.port < 1 || modbus.port > 65'535 || modbus.unit < 0 || modbus.unit > 247)
            return fail(ErrorCode::OutOfRange, "home set-up: a Modbus port is 1 to 65535 and a unit 0 to 247");
    }
    for (const DeviceId& id : setup.simulated)
        ++ways[id];
    for (const auto& [id, count] : ways) {
        if (!modelled.contains(id))
            return fail(ErrorCode::OutOfRange, "home set-up: the home has no " + id);
        if (count > 1)
            return fail(ErrorCode::OutOfRange, "home set-up: " + id + " is reached in more than one way");
    }
    for (const auto& [id, device] : modelled)
        if (!ways.contains(id))
            return fail(ErrorCode::OutOfRange, "home set-up: nothing says how " + id + " is reached");
    return {};
}

Result<HomeSetup> homeSetupFromJson(std::string_view text) {
    WB_ASSIGN(SetupFile file, json_fields::parsed<SetupFile>(text, "home set-up"));
    HomeSetup out;
    WB_ASSIGN(out.model, homeModelFromJson(boost::json::serialize(file.home)));
    const auto modelled = devicesOf(out.model);
    const auto of = [&](const DeviceId& id) {
        const auto device = modelled.find(id);
        return device == modelled.end() ? Modelled{} : device->second;
    };
    if (file.mqtt) {
        out.passwordFile = file.mqtt->passwordFile;
        out.mqtt = MqttConfig{.host = file.mqtt->host,
                              .port = file.mqtt->port,
                              .user = file.mqtt->user,
                              .authorities = file.mqtt->authorities,
                              .discoveryPrefix = file.mqtt->discoveryPrefix,
                              .devices = std::move(file.mqtt->devices)};
        for (MqttDevice& device : out.mqtt->devices) {
            device.device.control = of(device.device.id).control;
            device.capacity = of(device.device.id).capacity;
        }
    }
    out.modbus = std::move(file.modbus);
    for (ModbusConfig& modbus : out.modbus) {
        modbus.capacity = of(modbus.storage).capacity;
        modbus.peak = of(modbus.solar).peak;
    }
    out.simulated = std::move(file.simulated);
    WB_TRY(validate(out));
    return out;
}

std::string toJson(const HomeSetup& setup) {
    SetupFile file{.home = boost::json::parse(toJson(setup.model)),
                   .mqtt = std::nullopt,
                   .modbus = setup.modbus,
                   .simulated = setup.simulated};
    if (setup.mqtt)
        file.mqtt = MqttPart{.host = setup.mqtt->host,
                             .port = static_cast<std::uint16_t>(setup.mqtt->port),
                             .user = setup.mqtt->user,
                             .passwordFile = setup.passwordFile,
                             .authorities = setup.mqtt->authorities,
                             .discoveryPrefix = setup.mqtt->discoveryPrefix,
                             .devices = setup.mqtt->devices};
    return json_fields::serialized(file);
}

Result<std::vector<std::unique_ptr<DevicePort>>> connectDevices(const HomeSetup& setup, const Clock& clock) {
    std::vector<std::unique_ptr<DevicePort>> out;
    if (setup.mqtt) {
        MqttConfig config = *setup.mqtt;
        if (!setup.passwordFile.empty()) {
            WB_ASSIGN(config.password, readSmallFile(setup.passwordFile, kMostPassword));
            while (!config.password.empty() && (config.password.back() == '\n' || config.password.back() == '\r'))
                config.password.pop_back();
        }
        WB_ASSIGN(auto mqtt, MqttDevices::connect(std::move(config), clock));
        out.push_back(std::move(mqtt));
    }
    for (const ModbusConfig& modbus : setup.modbus)
        out.push_back(std::make_unique<ModbusDevices>(modbus, clock));
    return out;
}

} // namespace wattbourse::core
