// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/mqtt_devices.h"

#include "tests/support/mqtt_broker.h"

#include <condition_variable>
#include <functional>
#include <gtest/gtest.h>
#include <map>
#include <mosquitto.h>
#include <mutex>
#include <thread>

namespace wattbourse::core {
namespace {

using namespace std::chrono_literals;

/// A wallbox with a client of its own: announces itself, says its state and takes commands.
class Wallbox {
public:
    explicit Wallbox(int port) {
        m_client = mosquitto_new(nullptr, true, this);
        mosquitto_connect_callback_set(m_client, [](mosquitto* client, void* self, int code) {
            if (code == 0)
                mosquitto_subscribe(client, nullptr, "evse/+/set", 1);
            auto* box = static_cast<Wallbox*>(self);
            const std::lock_guard lock(box->m_mutex);
            box->m_connected = code == 0;
            box->m_changed.notify_all();
        });
        mosquitto_message_callback_set(m_client, [](mosquitto*, void* self, const mosquitto_message* message) {
            auto* box = static_cast<Wallbox*>(self);
            const std::lock_guard lock(box->m_mutex);
            box->m_commands[message->topic] =
                std::string(static_cast<const char*>(message->payload), static_cast<std::size_t>(message->payloadlen));
            box->m_changed.notify_all();
        });
        mosquitto_reconnect_delay_set(m_client, 1, 1, false);
        // The broker needs a moment to listen.
        for (int i = 0; i < 100 && mosquitto_connect(m_client, "127.0.0.1", port, 20) != MOSQ_ERR_SUCCESS; ++i)
            std::this_thread::sleep_for(50ms);
        mosquitto_loop_start(m_client);
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, 10s, [&] { return m_connected; });
    }
    ~Wallbox() {
        mosquitto_disconnect(m_client);
        mosquitto_loop_stop(m_client, false);
        mosquitto_destroy(m_client);
    }
    void say(const std::string& topic, const std::string& payload) {
        mosquitto_publish(m_client, nullptr, topic.c_str(), static_cast<int>(payload.size()), payload.data(), 1, true);
    }
    void announce() {
        say("homeassistant/sensor/evse/power/config",
            R"({"uniq_id": "evse_power", "stat_t": "evse/power", "unit_of_meas": "kW", "avty_t": "evse/status"})");
        say("homeassistant/sensor/evse/soc/config",
            R"({"uniq_id": "evse_soc", "stat_t": "evse/car", "unit_of_meas": "%", "val_tpl": "{{ value_json.soc }}"})");
        say("homeassistant/binary_sensor/evse/plug/config", R"({"uniq_id": "evse_plug", "stat_t": "evse/plug"})");
        say("homeassistant/number/evse/current/config",
            R"({"uniq_id": "evse_current", "cmd_t": "evse/current/set", "unit_of_meas": "A", "min": 0, "max": 16})");
        say("homeassistant/switch/evse/enable/config", R"({"uniq_id": "evse_enable", "cmd_t": "evse/enable/set"})");
        say("evse/status", "online");
    }
    std::string command(const std::string& topic, const std::string& expected) {
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, 10s, [&] { return m_commands[topic] == expected; });
        return m_commands[topic];
    }

private:
    mosquitto* m_client;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_connected = false;
    std::map<std::string, std::string> m_commands;
};

bool until(const std::function<bool()>& holds) {
    for (int i = 0; i < 400; ++i) {
        if (holds())
            return true;
        std::this_thread::sleep_for(25ms);
    }
    return holds();
}

TEST(Mqtt, SteersAWallboxThatAnnouncesItself) {
    const int port = test::freePort();
    test::MqttBroker broker(port);
    Wallbox box(port);
    ManualClock clock({1'700'000'000});
    MqttConfig config{.host = "127.0.0.1", .port = port};
    config.devices.push_back({.device = {"car", S2Control::FillRate},
                              .powerSensor = "evse_power",
                              .storedSensor = "evse_soc",
                              .capacity = {60'000},
                              .pluggedSensor = "evse_plug",
                              .powerNumber = "evse_current",
                              .wattsPerAmpere = 690,
                              .enableSwitch = "evse_enable"});
    auto devices = MqttDevices::connect(config, clock).value();
    ASSERT_TRUE(devices->waitConnected(10s));
    EXPECT_TRUE(devices->devices().empty());
    EXPECT_EQ(devices->read("car").error().code, ErrorCode::Unavailable);
    box.announce();
    ASSERT_TRUE(until([&] { return devices->devices().size() == 1; }));
    box.say("evse/power", "3.68");
    box.say("evse/car", R"({"soc": 25.5})");
    box.say("evse/plug", "ON");
    ASSERT_TRUE(until([&] { return devices->read("car").has_value(); }));
    const DeviceReading reading = devices->read("car").value();
    EXPECT_EQ(reading.power, Power{3'680});
    EXPECT_EQ(reading.stored, Energy{15'300});
    EXPECT_EQ(reading.plugged, true);
    EXPECT_EQ(reading.time, clock.now());

    // 7,000 W at 690 W an ampere are ten amperes.
    ASSERT_TRUE(devices->setPower("car", {7'000}));
    EXPECT_EQ(box.command("evse/current/set", "10"), "10");
    EXPECT_EQ(box.command("evse/enable/set", "ON"), "ON");
    ASSERT_TRUE(devices->setPower("car", {99'000}));
    EXPECT_EQ(box.command("evse/current/set", "16"), "16");
    ASSERT_TRUE(devices->release("car"));
    EXPECT_EQ(box.command("evse/enable/set", "OFF"), "OFF");
    EXPECT_EQ(devices->setPower("boat", {1}).error().code, ErrorCode::NotFound);

    // Its last will says that it is gone.
    box.say("evse/status", "offline");
    ASSERT_TRUE(until([&] { return !devices->read("car").has_value(); }));
    EXPECT_EQ(devices->read("car").error().code, ErrorCode::Unavailable);
    box.say("evse/status", "online");
    box.say("evse/power", "a lot");
    ASSERT_TRUE(until([&] {
        const auto read = devices->read("car");
        return !read && read.error().code == ErrorCode::Malformed;
    }));
}

TEST(Mqtt, ComesBackWithTheBroker) {
    const int port = test::freePort();
    test::MqttBroker broker(port);
    Wallbox box(port);
    SystemClock clock;
    MqttConfig config{.host = "127.0.0.1", .port = port};
    config.devices.push_back({.device = {"car", S2Control::NotControlable}, .powerSensor = "evse_power"});
    auto devices = MqttDevices::connect(config, clock).value();
    ASSERT_TRUE(devices->waitConnected(10s));
    box.announce();
    box.say("evse/power", "1.5");
    ASSERT_TRUE(until([&] { return devices->read("car").has_value(); }));
    broker.stop();
    ASSERT_TRUE(until([&] { return !devices->read("car").has_value(); }));
    EXPECT_EQ(devices->setPower("car", {1}).error().code, ErrorCode::Refused);
    broker.start();
    ASSERT_TRUE(devices->waitConnected(15s));
    ASSERT_TRUE(until([&] {
        box.say("evse/power", "2.5");
        const auto read = devices->read("car");
        return read && read->power == Power{2'500};
    }));
}

TEST(Mqtt, HostileAnnouncementsAreCountedAndPassedOver) {
    const int port = test::freePort();
    test::MqttBroker broker(port);
    Wallbox box(port);
    ManualClock clock({1'700'000'000});
    MqttConfig config{.host = "127.0.0.1", .port = port};
    config.devices.push_back({.device = {"car", S2Control::NotControlable}, .powerSensor = "evse_power"});
    auto devices = MqttDevices::connect(config, clock).value();
    ASSERT_TRUE(devices->waitConnected(10s));
    box.say("homeassistant/sensor/evse/a/config", "{");
    box.say("homeassistant/sensor/evse/b/config", R"({"unique_id": "evse_power", "state_topic": "#"})");
    box.say("homeassistant/sensor/evse/c/config", "\"" + std::string(20'000, 'x') + "\"");
    box.say("homeassistant/climate/evse/d/config", "{}");
    ASSERT_TRUE(until([&] { return devices->refused().first == 3; }));
    box.announce();
    ASSERT_TRUE(until([&] { return devices->devices().size() == 1; }));
}

} // namespace
} // namespace wattbourse::core
