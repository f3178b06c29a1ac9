// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/device_draft.h"
#include "core/devices/home_setup.h"

namespace wattbourse::app {

/// How a drafted device is reached, under this name.
core::MqttConfig mqttOf(const DeviceDraft& draft, const core::DeviceId& id);
core::ModbusConfig modbusOf(const DeviceDraft& draft, const core::DeviceId& id);

/// The set-up with one more device. What the draft does not say is a usual one's: 90 % of a battery's energy comes
/// back; a heat pump heats a house of 5 kWh/K that loses 150 W/K, at 20 to 22 degrees, for ten minutes at least; an
/// appliance runs for an hour and a half. An inverter that is there already gets its second part. Refused: a second
/// battery, second cells, another broker than the one that is there; OutOfRange: what core::validate() says.
core::Result<core::HomeSetup> withDevice(core::HomeSetup setup, const DeviceDraft& draft);

} // namespace wattbourse::app
