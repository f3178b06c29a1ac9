// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/home_setup.h"

#include "core/devices/joined_ports.h"
#include "core/devices/simulated_home.h"

#include <filesystem>
#include <gtest/gtest.h>

namespace wattbourse::core {
namespace {

HomeSetup setup() {
    HomeSetup out;
    out.model.battery = Battery{.capacity = {10'000}, .power = {5'000}};
    out.model.solar = Solar{.peak = {6'000}, .curtailable = true};
    out.model.cars.push_back({.capacity = {50'000}, .minCharge = {1'380}, .maxCharge = {11'000}});
    out.model.appliances.push_back({"washer", {{{2'000}, 1'200}, {{200}, 600}}, false});
    MqttDevice car{.device = {"car", S2Control::FillRate},
                   .powerSensor = "wallbox_power",
                   .storedSensor = "car_soc",
                   .capacity = {50'000},
                   .pluggedSensor = "wallbox_plugged",
                   .powerNumber = "wallbox_current"};
    out.mqtt = MqttConfig{.host = "broker.lan", .port = 8'883, .user = "home", .devices = {car}};
    out.passwordFile = "/etc/wattbourse/mqtt-password";
    out.modbus.push_back({.host = "10.0.0.9",
                          .port = 1'502,
                          .storage = "battery",
                          .capacity = {10'000},
                          .solar = "solar",
                          .peak = {6'000}});
    out.simulated = {"washer"};
    return out;
}

TEST(HomeSetup, RoundTrips) {
    ASSERT_TRUE(validate(setup())) << validate(setup()).error().detail;
    const std::string text = toJson(setup());
    const auto read = homeSetupFromJson(text);
    ASSERT_TRUE(read) << read.error().detail;
    EXPECT_EQ(toJson(*read), text);
    EXPECT_EQ(read->model, setup().model);
    ASSERT_TRUE(read->mqtt);
    EXPECT_EQ(read->mqtt->port, 8'883);
    // What the model says is not in the file twice.
    EXPECT_EQ(read->mqtt->devices[0].capacity.value, 50'000);
    EXPECT_EQ(read->mqtt->devices[0].device.control, S2Control::FillRate);
    EXPECT_EQ(read->modbus[0].capacity.value, 10'000);
    EXPECT_EQ(read->modbus[0].peak.value, 6'000);
    EXPECT_EQ(read->passwordFile, "/etc/wattbourse/mqtt-password");
    EXPECT_TRUE(read->mqtt->password.empty());
}

TEST(HomeSetup, RefusesByName) {
    const auto refused = [](auto change) {
        HomeSetup wrong = setup();
        change(wrong);
        const auto checked = validate(wrong);
        return checked ? "accepted" : checked.error().detail;
    };
    EXPECT_EQ(refused([](HomeSetup& s) { s.simulated.clear(); }), "home set-up: nothing says how washer is reached");
    EXPECT_EQ(refused([](HomeSetup& s) { s.simulated.push_back("car"); }),
              "home set-up: car is reached in more than one way");
    EXPECT_EQ(refused([](HomeSetup& s) { s.simulated.push_back("boiler"); }), "home set-up: the home has no boiler");
    EXPECT_EQ(refused([](HomeSetup& s) { std::swap(s.modbus[0].storage, s.modbus[0].solar); }),
              "home set-up: Modbus reaches solar as a battery, which it is not");
    EXPECT_EQ(refused([](HomeSetup& s) { s.modbus[0].unit = 300; }),
              "home set-up: a Modbus port is 1 to 65535 and a unit 0 to 247");
    std::string text = toJson(setup());
    text.replace(text.find("\"unit\":1"), 8, "\"unit\":\"one\"");
    EXPECT_EQ(homeSetupFromJson(text).error().detail, "home set-up.modbus[0] has a unit that is no whole number");
    text = toJson(setup());
    text.replace(text.find("\"capacity_wh\":10000"), 19, "\"capacity_wh\":-1");
    EXPECT_EQ(homeSetupFromJson(text).error().detail, "battery: capacity is -1, not within 0 to 10000000");
}

TEST(HomeSetup, APasswordFileThatIsNotThereIsTold) {
    const ManualClock clock({1'700'006'400});
    HomeSetup wrong = setup();
    wrong.passwordFile = "/nonexistent/password";
    const auto connected = connectDevices(wrong, clock);
    ASSERT_FALSE(connected);
    EXPECT_EQ(connected.error().code, ErrorCode::NotFound);
    // An inverter is asked when it is needed, and need not be there now.
    wrong.mqtt.reset();
    EXPECT_EQ(connectDevices(wrong, clock)->size(), 1U);
}

std::unique_ptr<SimulatedHome> simulated(HomeModel model) {
    constexpr UnixTime kStart{1'700'006'400};
    HomeState state;
    state.stored = {2'000};
    return std::make_unique<SimulatedHome>(std::move(model), state, kStart,
                                           SimulatedHome::Surroundings{[](UnixTime) { return Power{300}; },
                                                                       [](UnixTime) { return Power{0}; },
                                                                       [](UnixTime) { return Temperature{0}; }});
}

TEST(JoinedPorts, ADeviceBelongsToTheFirstThatHasIt) {
    HomeModel first;
    first.battery = Battery{.capacity = {5'000}, .power = {1'000}};
    HomeModel second = first;
    second.appliances = setup().model.appliances;
    JoinedPorts ports;
    auto one = simulated(first);
    auto two = simulated(second);
    const SimulatedHome& behind = *one;
    const SimulatedHome& other = *two;
    ports.add(std::move(one));
    ports.add(std::move(two));
    ASSERT_EQ(ports.devices().size(), 2U);
    EXPECT_EQ(ports.devices()[1].id, "washer");
    EXPECT_EQ(ports.devices()[1].control, S2Control::PowerProfile);
    ASSERT_TRUE(ports.setPower("battery", {700}));
    EXPECT_EQ(behind.meter().value, 1'000);
    EXPECT_EQ(other.meter().value, 300);
    EXPECT_EQ(ports.read("car").error().code, ErrorCode::NotFound);
    EXPECT_EQ(ports.release("car").error().code, ErrorCode::NotFound);
}

} // namespace
} // namespace wattbourse::core
