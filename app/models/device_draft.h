// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/home_now.h"
#include "app/models/secret_text.h"

#include <QString>

namespace wattbourse::app {

/// A device that its owner is about to add. Of the ways to reach it only those that `reach` names count.
struct DeviceDraft {
    DeviceKind kind{DeviceKind::Battery};
    DeviceReach reach{DeviceReach::Simulated};
    /// As core names devices: a-z, 0-9, '-' and '_'.
    QString id;
    /// Of a battery or car.
    core::Energy capacity;
    /// Highest; of cells their peak.
    core::Power power;
    /// Modbus and MQTT.
    QString host;
    int port{};
    /// Modbus.
    int unit{1};
    /// MQTT: the broker's user, and the entities by their unique ids.
    QString user{};
    SecretText password{};
    QString powerSensor{};
    QString storedSensor{};
    QString powerNumber{};
    QString enableSwitch{};
};

} // namespace wattbourse::app
