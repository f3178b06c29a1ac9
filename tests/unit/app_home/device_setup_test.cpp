// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bridge/device_setup.h"

#include <gtest/gtest.h>

namespace wattbourse::app {

namespace {

DeviceDraft drafted(DeviceKind kind, DeviceReach reach, const char* id) {
    DeviceDraft out;
    out.kind = kind;
    out.reach = reach;
    out.id = QString::fromLatin1(id);
    out.capacity = {10'000};
    out.power = {3'000};
    out.host = QStringLiteral("192.0.2.7");
    out.port = reach == DeviceReach::Modbus ? 502 : 1883;
    out.powerSensor = QStringLiteral("power");
    return out;
}

} // namespace

TEST(DeviceSetup, EveryKindFitsAHomeInFigures) {
    core::HomeSetup home;
    for (const auto& [kind, id] : {std::pair{DeviceKind::Battery, "battery"}, std::pair{DeviceKind::Solar, "roof"},
                                   std::pair{DeviceKind::Car, "car"}, std::pair{DeviceKind::HeatPump, "heat"},
                                   std::pair{DeviceKind::Appliance, "washer"}}) {
        auto more = withDevice(home, drafted(kind, DeviceReach::Simulated, id));
        ASSERT_TRUE(more) << id << ": " << more.error().detail;
        home = *std::move(more);
    }
    EXPECT_EQ(home.simulated.size(), 5U);
    EXPECT_EQ(core::homeSetupFromJson(core::toJson(home))->model, home.model);
    EXPECT_EQ(withDevice(home, drafted(DeviceKind::Battery, DeviceReach::Simulated, "second")).error().code,
              core::ErrorCode::Refused);
    EXPECT_FALSE(withDevice(home, drafted(DeviceKind::Car, DeviceReach::Simulated, "roof"))) << "the name is taken";
}

TEST(DeviceSetup, AnInverterHasBothItsParts) {
    auto home = withDevice({}, drafted(DeviceKind::Battery, DeviceReach::Modbus, "battery"));
    ASSERT_TRUE(home) << home.error().detail;
    home = withDevice(*home, drafted(DeviceKind::Solar, DeviceReach::Modbus, "roof"));
    ASSERT_TRUE(home) << home.error().detail;
    ASSERT_EQ(home->modbus.size(), 1U);
    EXPECT_EQ(home->modbus[0].storage, "battery");
    EXPECT_EQ(home->modbus[0].solar, "roof");
    EXPECT_EQ(home->modbus[0].peak, core::Power{3'000});
}

TEST(DeviceSetup, AHomeHasOneBroker) {
    auto home = withDevice({}, drafted(DeviceKind::Battery, DeviceReach::Mqtt, "battery"));
    ASSERT_TRUE(home) << home.error().detail;
    home = withDevice(*home, drafted(DeviceKind::Car, DeviceReach::Mqtt, "car"));
    ASSERT_TRUE(home) << home.error().detail;
    EXPECT_EQ(home->mqtt->devices.size(), 2U);
    DeviceDraft elsewhere = drafted(DeviceKind::Car, DeviceReach::Mqtt, "second");
    elsewhere.host = QStringLiteral("192.0.2.8");
    EXPECT_EQ(withDevice(*home, elsewhere).error().code, core::ErrorCode::Refused);
}

} // namespace wattbourse::app
