// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/modbus_devices.h"

#include "tests/support/modbus_inverter.h"

#include <gtest/gtest.h>

namespace wattbourse::core {
namespace {

using test::Inverter;

ModbusConfig configFor(const Inverter& inverter) {
    return {.port = inverter.port(),
            .storage = "battery",
            .capacity = {10'000},
            .solar = {},
            .peak = {},
            .revertSeconds = 90,
            .answerMilliseconds = 300};
}

TEST(Modbus, SteersAStorage) {
    Inverter inverter;
    ManualClock clock({1'700'000'000});
    ModbusDevices devices(configFor(inverter), clock);
    ASSERT_EQ(devices.devices().size(), 1U);
    const auto reading = devices.read("battery");
    ASSERT_TRUE(reading) << reading.error().detail;
    EXPECT_EQ(reading->stored, Energy{5'000});
    // Feeding out is giving.
    EXPECT_EQ(reading->power, Power{-2'500});
    EXPECT_EQ(reading->time, clock.now());
    ASSERT_TRUE(devices.setPower("battery", {-1'000}));
    EXPECT_EQ(inverter.get(Inverter::kStorage + 10), 2'000);
    EXPECT_EQ(inverter.get(Inverter::kStorage + 11), static_cast<std::uint16_t>(-2'000));
    EXPECT_EQ(inverter.get(Inverter::kStorage + 13), 90);
    EXPECT_EQ(inverter.get(Inverter::kStorage + 3), 3);
    ASSERT_TRUE(devices.release("battery"));
    EXPECT_EQ(inverter.get(Inverter::kStorage + 3), 0);
    EXPECT_EQ(devices.read("pump").error().code, ErrorCode::NotFound);
}

TEST(Modbus, HoldsCellsBack) {
    Inverter inverter;
    ManualClock clock({1'700'000'000});
    ModbusConfig config = configFor(inverter);
    config.storage.clear();
    config.solar = "solar";
    config.peak = {8'000};
    ModbusDevices devices(config, clock);
    EXPECT_EQ(devices.read("solar")->power, Power{-2'500});
    ASSERT_TRUE(devices.setPower("solar", {-2'000}));
    // A quarter, in hundredths of a percent.
    EXPECT_EQ(inverter.get(Inverter::kControls + 3), 2'500);
    EXPECT_EQ(inverter.get(Inverter::kControls + 5), 90);
    EXPECT_EQ(inverter.get(Inverter::kControls + 7), 1);
    ASSERT_TRUE(devices.release("solar"));
    EXPECT_EQ(inverter.get(Inverter::kControls + 7), 0);
}

TEST(Modbus, SaysWhenNobodyAnswersAndComesBack) {
    Inverter inverter;
    ManualClock clock({1'700'000'000});
    ModbusDevices devices(configFor(inverter), clock);
    ASSERT_TRUE(devices.read("battery"));
    inverter.silent = true;
    EXPECT_EQ(devices.read("battery").error().code, ErrorCode::TimedOut);
    inverter.silent = false;
    inverter.stop();
    EXPECT_FALSE(devices.read("battery"));
    inverter.listen();
    const auto reading = devices.read("battery");
    EXPECT_TRUE(reading) << reading.error().detail;
}

TEST(Modbus, WhatTheInverterDoesNotHaveIsRefused) {
    Inverter inverter;
    // The chain ends before the storage.
    inverter.set(84, {0xffff, 0});
    ManualClock clock({1'700'000'000});
    ModbusDevices devices(configFor(inverter), clock);
    EXPECT_EQ(devices.setPower("battery", {1'000}).error().code, ErrorCode::Refused);
    inverter.set(0, {0, 0});
    ModbusDevices others(configFor(inverter), clock);
    // The first one's connection is the server's only one.
    EXPECT_FALSE(others.read("battery"));
}

} // namespace
} // namespace wattbourse::core
