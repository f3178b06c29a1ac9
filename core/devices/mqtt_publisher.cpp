// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/mqtt_publisher.h"

#include "core/devices/mqtt_library.h"

#include <algorithm>
#include <boost/json.hpp>
#include <condition_variable>
#include <map>
#include <mosquitto.h>
#include <mutex>

namespace wattbourse::core {

namespace {

constexpr int kKeepAliveSeconds = 20;
// At least once: a state that is lost would stand until the next change.
constexpr int kQos = 1;
constexpr std::chrono::seconds kFarewell{1};

bool isLevel(const std::string& text) {
    return !text.empty() && text.size() <= 64 && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
}

bool isThisMachine(const std::string& host) {
    return host == "localhost" || host == "127.0.0.1" || host == "::1";
}

} // namespace

struct MqttPublisher::Impl {
    explicit Impl(PublisherConfig c) : config(std::move(c)) {}

    PublisherConfig config;
    mosquitto* client = nullptr;
    mutable std::mutex mutex;
    mutable std::condition_variable changed;
    bool connected = false;
    int farewell = 0;
    bool farewellSaid = false;
    std::map<std::string, std::string> states;
    // Last: its thread uses all of the above.
    std::unique_ptr<MqttLoop> loop;

    [[nodiscard]] std::string base() const { return "wattbourse/" + config.node; }

    int send(const std::string& topic, const std::string& payload, int* id = nullptr) const {
        return mosquitto_publish(client, id, topic.c_str(), static_cast<int>(payload.size()), payload.data(), kQos,
                                 /*retain=*/true);
    }

    [[nodiscard]] std::string announcement(const PublishedSensor& sensor) const {
        namespace json = boost::json;
        json::object out{{"name", sensor.name},
                         {"unique_id", config.node + "_" + sensor.object},
                         {"object_id", config.node + "_" + sensor.object},
                         {"state_topic", base() + "/" + sensor.object},
                         {"availability_topic", base() + "/status"},
                         {"device", json::object{{"identifiers", json::array{"wattbourse_" + config.node}},
                                                 {"name", "Wattbourse"},
                                                 {"sw_version", WATTBOURSE_VERSION}}}};
        for (const auto& [name, text] : {std::pair{"unit_of_measurement", &sensor.unit},
                                         {"device_class", &sensor.deviceClass},
                                         {"state_class", &sensor.stateClass}})
            if (!text->empty())
                out[name] = *text;
        return json::serialize(out);
    }

    void onConnect(int code) {
        const std::lock_guard lock(mutex);
        connected = code == 0;
        if (connected) {
            for (const PublishedSensor& sensor : config.sensors)
                send(config.discoveryPrefix + "/sensor/" + config.node + "/" + sensor.object + "/config",
                     announcement(sensor));
            for (const auto& [object, value] : states)
                send(base() + "/" + object, value);
            send(base() + "/status", "online");
        }
        changed.notify_all();
    }

    void onPublished(int id) {
        const std::lock_guard lock(mutex);
        farewellSaid = farewellSaid || (farewell != 0 && id == farewell);
        changed.notify_all();
    }
};

MqttPublisher::MqttPublisher(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}

Result<std::unique_ptr<MqttPublisher>> MqttPublisher::connect(PublisherConfig config) {
    if (!isLevel(config.node))
        return fail(ErrorCode::Malformed, "mqtt: the name: letters, digits, - and _ are expected");
    for (const PublishedSensor& sensor : config.sensors)
        if (!isLevel(sensor.object))
            return fail(ErrorCode::Malformed, "mqtt: " + sensor.object + ": letters, digits, - and _ are expected");
    if (config.authorities.empty() && !isThisMachine(config.host))
        return fail(ErrorCode::Refused, "mqtt: TLS is needed for a broker on another machine");
    mqttLibrary();
    auto impl = std::make_unique<Impl>(std::move(config));
    impl->client = mosquitto_new(nullptr, /*clean_session=*/true, impl.get());
    if (impl->client == nullptr)
        return fail(ErrorCode::System, "mqtt: no memory for a client");
    std::unique_ptr<MqttPublisher> out(new MqttPublisher(std::move(impl)));
    mosquitto* client = out->m_impl->client;
    const PublisherConfig& with = out->m_impl->config;
    mosquitto_connect_callback_set(client,
                                   [](mosquitto*, void* self, int code) { static_cast<Impl*>(self)->onConnect(code); });
    mosquitto_disconnect_callback_set(client, [](mosquitto*, void* self, int) {
        auto& of = *static_cast<Impl*>(self);
        const std::lock_guard lock(of.mutex);
        of.connected = false;
        of.changed.notify_all();
    });
    mosquitto_publish_callback_set(client,
                                   [](mosquitto*, void* self, int id) { static_cast<Impl*>(self)->onPublished(id); });
    const std::string status = out->m_impl->base() + "/status";
    constexpr std::string_view kGone = "offline";
    WB_TRY(mqttDone(mosquitto_will_set(client, status.c_str(), static_cast<int>(kGone.size()), kGone.data(), kQos,
                                       /*retain=*/true)));
    WB_ASSIGN(
        out->m_impl->loop,
        MqttLoop::start(client, {with.host, with.port, with.user, with.password, with.authorities}, kKeepAliveSeconds));
    return out;
}

MqttPublisher::~MqttPublisher() {
    {
        std::unique_lock lock(m_impl->mutex);
        if (m_impl->connected &&
            m_impl->send(m_impl->base() + "/status", "offline", &m_impl->farewell) == MOSQ_ERR_SUCCESS)
            m_impl->changed.wait_for(lock, kFarewell, [&] { return m_impl->farewellSaid || !m_impl->connected; });
    }
    m_impl->loop.reset();
    mosquitto_destroy(m_impl->client);
}

Result<void> MqttPublisher::publish(const std::string& object, const std::string& value) {
    const auto known = std::any_of(m_impl->config.sensors.begin(), m_impl->config.sensors.end(),
                                   [&](const PublishedSensor& sensor) { return sensor.object == object; });
    if (!known)
        return fail(ErrorCode::NotFound, "mqtt: " + object + " was not announced");
    const std::lock_guard lock(m_impl->mutex);
    std::string& state = m_impl->states[object];
    if (state == value)
        return {};
    state = value;
    if (!m_impl->connected)
        return {};
    return mqttDone(m_impl->send(m_impl->base() + "/" + object, value));
}

bool MqttPublisher::isConnected() const {
    const std::lock_guard lock(m_impl->mutex);
    return m_impl->connected;
}

bool MqttPublisher::waitConnected(std::chrono::milliseconds atMost) const {
    std::unique_lock lock(m_impl->mutex);
    return m_impl->changed.wait_for(lock, atMost, [&] { return m_impl->connected; });
}

} // namespace wattbourse::core
