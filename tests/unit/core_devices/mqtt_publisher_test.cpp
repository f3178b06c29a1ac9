// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Against Debian's broker; what is published is read by a client of libmosquitto.
#include "core/devices/mqtt_publisher.h"

#include "core/devices/home_assistant.h"
#include "tests/support/mqtt_broker.h"

#include <boost/json.hpp>
#include <condition_variable>
#include <gtest/gtest.h>
#include <map>
#include <mosquitto.h>
#include <mutex>
#include <thread>

namespace wattbourse::core {
namespace {

using namespace std::chrono_literals;

/// Hears everything that the broker keeps and passes on.
class Ear {
public:
    explicit Ear(int port) {
        m_client = mosquitto_new(nullptr, true, this);
        mosquitto_connect_callback_set(m_client, [](mosquitto* client, void*, int code) {
            if (code == 0)
                mosquitto_subscribe(client, nullptr, "#", 1);
        });
        mosquitto_message_callback_set(m_client, [](mosquitto*, void* self, const mosquitto_message* message) {
            auto* ear = static_cast<Ear*>(self);
            const std::lock_guard lock(ear->m_mutex);
            ear->m_heard[message->topic] =
                std::string(static_cast<const char*>(message->payload), static_cast<std::size_t>(message->payloadlen));
            ++ear->m_count;
            ear->m_changed.notify_all();
        });
        mosquitto_reconnect_delay_set(m_client, 1, 1, false);
        for (int i = 0; i < 100 && mosquitto_connect(m_client, "127.0.0.1", port, 20) != MOSQ_ERR_SUCCESS; ++i)
            std::this_thread::sleep_for(50ms);
        mosquitto_loop_start(m_client);
    }
    ~Ear() {
        mosquitto_disconnect(m_client);
        mosquitto_loop_stop(m_client, false);
        mosquitto_destroy(m_client);
    }
    std::string heard(const std::string& topic) {
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, 15s, [&] { return m_heard.contains(topic); });
        return m_heard[topic];
    }
    bool hears(const std::string& topic, const std::string& payload) {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, 15s, [&] { return m_heard[topic] == payload; });
    }
    int count() {
        const std::lock_guard lock(m_mutex);
        return m_count;
    }

private:
    mosquitto* m_client;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<std::string, std::string> m_heard;
    int m_count = 0;
};

PublisherConfig configFor(int port) {
    PublisherConfig out{.host = "127.0.0.1", .port = port};
    out.node = "casa";
    out.sensors = {{"power", "Power", "W", "power", "measurement"}, {"agent", "Agent"}};
    return out;
}

TEST(MqttPublisher, announcesItselfForHomeAssistant) {
    const int port = test::freePort();
    test::MqttBroker broker(port);
    Ear ear(port);
    auto publisher = MqttPublisher::connect(configFor(port)).value();
    ASSERT_TRUE(publisher->waitConnected(15s));
    ASSERT_TRUE(publisher->publish("power", "-1250"));
    const std::string topic = "homeassistant/sensor/casa/power/config";
    const std::string announcement = ear.heard(topic);
    // As our own reader of other devices' announcements understands it.
    const auto entity = parseDiscovery("homeassistant", topic, announcement);
    ASSERT_TRUE(entity) << entity.error().detail;
    EXPECT_EQ(entity->uniqueId, "casa_power");
    EXPECT_EQ(entity->stateTopic, "wattbourse/casa/power");
    EXPECT_EQ(entity->availabilityTopic, "wattbourse/casa/status");
    EXPECT_EQ(entity->unit, "W");
    EXPECT_EQ(boost::json::parse(announcement).at("state_class").as_string(), "measurement");
    EXPECT_FALSE(boost::json::parse(ear.heard("homeassistant/sensor/casa/agent/config"))
                     .as_object()
                     .contains("unit_of_measurement"));
    EXPECT_TRUE(ear.hears("wattbourse/casa/power", "-1250"));
    EXPECT_TRUE(ear.hears("wattbourse/casa/status", "online"));
    EXPECT_EQ(publisher->publish("boat", "1").error().code, ErrorCode::NotFound);
    // Once gone it is said to be gone, and what it said last stays for who comes later.
    publisher.reset();
    EXPECT_TRUE(ear.hears("wattbourse/casa/status", "offline"));
    Ear late(port);
    EXPECT_EQ(late.heard("wattbourse/casa/power"), "-1250");
}

TEST(MqttPublisher, saysEachFigureOnceAndAgainWhenTheBrokerComesBack) {
    const int port = test::freePort();
    auto publisher = MqttPublisher::connect(configFor(port)).value();
    EXPECT_FALSE(publisher->isConnected());
    // Before there is anybody to hear it.
    ASSERT_TRUE(publisher->publish("agent", "on"));
    test::MqttBroker broker(port);
    {
        Ear ear(port);
        EXPECT_TRUE(ear.hears("wattbourse/casa/agent", "on"));
        EXPECT_TRUE(ear.hears("wattbourse/casa/status", "online"));
        const int before = ear.count();
        ASSERT_TRUE(publisher->publish("agent", "on"));
        ASSERT_TRUE(publisher->publish("power", "7"));
        EXPECT_TRUE(ear.hears("wattbourse/casa/power", "7"));
        EXPECT_EQ(ear.count(), before + 1);
    }
    broker.stop();
    broker.start();
    Ear again(port);
    EXPECT_TRUE(again.hears("wattbourse/casa/agent", "on"));
    EXPECT_TRUE(again.hears("wattbourse/casa/power", "7"));
}

TEST(MqttPublisher, refusesNamesAndBrokersThatItMustNotUse) {
    PublisherConfig config = configFor(1883);
    config.node = "casa/#";
    EXPECT_EQ(MqttPublisher::connect(config).error().code, ErrorCode::Malformed);
    config = configFor(1883);
    config.sensors[0].object = "po+wer";
    EXPECT_EQ(MqttPublisher::connect(config).error().code, ErrorCode::Malformed);
    config = configFor(1883);
    config.host = "broker.example.org";
    EXPECT_EQ(MqttPublisher::connect(config).error().code, ErrorCode::Refused);
}

} // namespace
} // namespace wattbourse::core
