// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/device_setup.h"

#include <algorithm>

namespace wattbourse::app {

namespace {

core::HeatPump usualHeatPump(const core::DeviceId& id, core::Power power) {
    core::HeatPump out;
    out.id = id;
    out.store.perKelvin = {5'000};
    out.store.lossPerKelvin = {150};
    out.minPower = power;
    out.maxPower = power;
    out.low = {20'000};
    out.high = {22'000};
    out.leastRunSeconds = 600;
    out.leastPauseSeconds = 600;
    return out;
}

core::Result<void> addToModel(core::HomeModel& model, const DeviceDraft& draft, const core::DeviceId& id) {
    switch (draft.kind) {
    case DeviceKind::Battery: {
        if (model.battery)
            return core::fail(core::ErrorCode::Refused, "the home has a battery, " + model.battery->id);
        core::Battery battery;
        battery.id = id;
        battery.capacity = draft.capacity;
        battery.power = draft.power;
        model.battery = battery;
        break;
    }
    case DeviceKind::Solar:
        if (model.solar)
            return core::fail(core::ErrorCode::Refused, "the home has solar cells, " + model.solar->id);
        model.solar = core::Solar{id, draft.power, draft.reach == DeviceReach::Modbus};
        break;
    case DeviceKind::Car: {
        core::ElectricVehicle car;
        car.id = id;
        car.capacity = draft.capacity;
        car.maxCharge = draft.power;
        model.cars.push_back(car);
        break;
    }
    case DeviceKind::HeatPump:
        model.heatPumps.push_back(usualHeatPump(id, draft.power));
        break;
    case DeviceKind::Appliance:
        model.appliances.push_back({id, {{draft.power, 5'400}}, false});
        break;
    }
    return {};
}

core::Result<void> addBroker(core::HomeSetup& setup, const DeviceDraft& draft, const core::DeviceId& id) {
    core::MqttConfig wanted = mqttOf(draft, id);
    if (!setup.mqtt) {
        setup.mqtt = std::move(wanted);
        return {};
    }
    if (setup.mqtt->host != wanted.host || setup.mqtt->port != wanted.port || setup.mqtt->user != wanted.user)
        return core::fail(core::ErrorCode::Refused, "the home has a broker, " + setup.mqtt->host + ":" +
                                                        std::to_string(setup.mqtt->port) + " as " + setup.mqtt->user);
    setup.mqtt->devices.push_back(wanted.devices.front());
    return {};
}

void addInverter(core::HomeSetup& setup, const DeviceDraft& draft, const core::DeviceId& id) {
    const core::ModbusConfig wanted = modbusOf(draft, id);
    const auto known =
        std::find_if(setup.modbus.begin(), setup.modbus.end(), [&wanted](const core::ModbusConfig& config) {
            return config.host == wanted.host && config.port == wanted.port && config.unit == wanted.unit;
        });
    if (known == setup.modbus.end()) {
        setup.modbus.push_back(wanted);
    } else if (!wanted.solar.empty()) {
        known->solar = wanted.solar;
        known->peak = wanted.peak;
    } else {
        known->storage = wanted.storage;
        known->capacity = wanted.capacity;
    }
}

} // namespace

core::MqttConfig mqttOf(const DeviceDraft& draft, const core::DeviceId& id) {
    core::MqttConfig out;
    out.host = draft.host.toStdString();
    out.port = draft.port;
    out.user = draft.user.toStdString();
    out.password = std::string(draft.password.view());
    core::MqttDevice device;
    device.device.id = id;
    device.powerSensor = draft.powerSensor.toStdString();
    device.storedSensor = draft.storedSensor.toStdString();
    device.capacity = draft.capacity;
    device.powerNumber = draft.powerNumber.toStdString();
    device.enableSwitch = draft.enableSwitch.toStdString();
    out.devices.push_back(device);
    return out;
}

core::ModbusConfig modbusOf(const DeviceDraft& draft, const core::DeviceId& id) {
    core::ModbusConfig out;
    out.host = draft.host.toStdString();
    out.port = draft.port;
    out.unit = draft.unit;
    if (draft.kind == DeviceKind::Solar) {
        out.solar = id;
        out.peak = draft.power;
    } else {
        out.storage = id;
        out.capacity = draft.capacity;
    }
    return out;
}

core::Result<core::HomeSetup> withDevice(core::HomeSetup setup, const DeviceDraft& draft) {
    const core::DeviceId id = draft.id.toStdString();
    WB_TRY(addToModel(setup.model, draft, id));
    switch (draft.reach) {
    case DeviceReach::Simulated:
        setup.simulated.push_back(id);
        break;
    case DeviceReach::Mqtt:
        WB_TRY(addBroker(setup, draft, id));
        break;
    case DeviceReach::Modbus:
        addInverter(setup, draft, id);
        break;
    }
    WB_TRY(core::validate(setup));
    return setup;
}

} // namespace wattbourse::app
