// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/mqtt_devices.h"

#include "core/devices/home_assistant.h"
#include "core/devices/mqtt_library.h"

#include <algorithm>
#include <cmath>
#include <condition_variable>
#include <map>
#include <mosquitto.h>
#include <mutex>
#include <set>

namespace wattbourse::core {

namespace {

constexpr std::size_t kMaxEntities = 1'000;
constexpr int kMaxPayload = 16 * 1024;
constexpr int kKeepAliveSeconds = 20;
// At least once: a set-point that is lost must not stay lost.
constexpr int kQos = 1;

struct Seen {
    UnixTime time;
    std::string payload;
};

} // namespace

struct MqttDevices::Impl {
    MqttConfig config;
    const Clock& clock;
    mosquitto* client = nullptr;
    mutable std::mutex mutex;
    mutable std::condition_variable changed;
    bool connected = false;
    std::map<std::string, DiscoveredEntity> entities;
    std::set<std::string> topics;
    std::map<std::string, Seen> states;
    std::size_t refusedCount = 0;
    std::string refusedLatest;
    // Last: its thread uses all of the above.
    std::unique_ptr<MqttLoop> loop;

    Impl(MqttConfig c, const Clock& time) : config(std::move(c)), clock(time) {}

    [[nodiscard]] bool isOurs(const std::string& uniqueId) const {
        return std::any_of(config.devices.begin(), config.devices.end(), [&](const MqttDevice& d) {
            return uniqueId == d.powerSensor || uniqueId == d.storedSensor || uniqueId == d.temperatureSensor ||
                   uniqueId == d.pluggedSensor || uniqueId == d.powerNumber || uniqueId == d.enableSwitch;
        });
    }

    void refuse(const std::string& what) {
        ++refusedCount;
        refusedLatest = what;
    }

    void onConnect(int code) {
        const std::lock_guard lock(mutex);
        connected = code == 0;
        if (connected) {
            for (const char* rest : {"/+/+/config", "/+/+/+/config"})
                mosquitto_subscribe(client, nullptr, (config.discoveryPrefix + rest).c_str(), kQos);
            for (const std::string& topic : topics)
                mosquitto_subscribe(client, nullptr, topic.c_str(), kQos);
        }
        changed.notify_all();
    }

    void listen(const std::string& topic) {
        if (!topic.empty() && topics.insert(topic).second)
            mosquitto_subscribe(client, nullptr, topic.c_str(), kQos);
    }

    void onMessage(const mosquitto_message& message) {
        const std::lock_guard lock(mutex);
        const std::string topic = message.topic;
        if (message.payloadlen > kMaxPayload)
            return refuse(topic + ": more than 16 KiB");
        const std::string_view payload(static_cast<const char*>(message.payload),
                                       static_cast<std::size_t>(message.payloadlen));
        if (topics.contains(topic)) {
            // A retained state is as old as nobody knows, but it is what the device said last.
            states[topic] = {clock.now(), std::string(payload)};
            return;
        }
        // An empty announcement takes an entity away.
        if (payload.empty())
            return;
        auto entity = parseDiscovery(config.discoveryPrefix, topic, payload);
        if (!entity) {
            if (entity.error().code != ErrorCode::NotFound)
                refuse(topic + ": " + entity.error().detail);
            return;
        }
        if (!isOurs(entity->uniqueId))
            return;
        if (entities.size() >= kMaxEntities && !entities.contains(entity->uniqueId))
            return refuse(topic + ": more than 1000 entities");
        listen(entity->stateTopic);
        listen(entity->availabilityTopic);
        entities[entity->uniqueId] = std::move(*entity);
        changed.notify_all();
    }

    [[nodiscard]] const MqttDevice* find(const DeviceId& id) const {
        for (const MqttDevice& device : config.devices)
            if (device.device.id == id)
                return &device;
        return nullptr;
    }

    [[nodiscard]] Result<const DiscoveredEntity*> entity(const std::string& uniqueId) const {
        const auto found = entities.find(uniqueId);
        if (found == entities.end())
            return fail(ErrorCode::Unavailable, "mqtt: " + uniqueId + " has not been announced");
        const DiscoveredEntity& entity = found->second;
        if (!entity.availabilityTopic.empty()) {
            const auto state = states.find(entity.availabilityTopic);
            if (state == states.end() || state->second.payload != entity.available)
                return fail(ErrorCode::Unavailable, "mqtt: " + uniqueId + " is not available");
        }
        return &entity;
    }

    /// The latest state and when it came.
    [[nodiscard]] Result<const Seen*> seen(const DiscoveredEntity& entity) const {
        const auto state = states.find(entity.stateTopic);
        if (state == states.end())
            return fail(ErrorCode::Unavailable, "mqtt: " + entity.uniqueId + " has said nothing");
        return &state->second;
    }

    Result<double> number(const std::string& uniqueId, DeviceReading& reading, std::string& unit) const {
        WB_ASSIGN(const DiscoveredEntity* of, entity(uniqueId));
        WB_ASSIGN(const Seen* state, seen(*of));
        WB_ASSIGN(const double value, numberIn(*of, state->payload));
        // As old as its newest part: a power that is sent each second stands for a temperature that seldom changes.
        reading.time = std::max(reading.time, state->time);
        unit = of->unit;
        return value;
    }

    Result<void> publish(const std::string& topic, const std::string& payload) const {
        if (!connected)
            return fail(ErrorCode::Unavailable, "mqtt: no connection to the broker");
        const int code = mosquitto_publish(client, nullptr, topic.c_str(), static_cast<int>(payload.size()),
                                           payload.data(), kQos, /*retain=*/false);
        if (code != MOSQ_ERR_SUCCESS)
            return fail(ErrorCode::Unavailable, std::string("mqtt: ") + mosquitto_strerror(code));
        return {};
    }
};

MqttDevices::MqttDevices(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}

Result<std::unique_ptr<MqttDevices>> MqttDevices::connect(MqttConfig config, const Clock& clock) {
    mqttLibrary();
    auto impl = std::make_unique<Impl>(std::move(config), clock);
    impl->client = mosquitto_new(nullptr, /*clean_session=*/true, impl.get());
    if (impl->client == nullptr)
        return fail(ErrorCode::System, "mqtt: no memory for a client");
    std::unique_ptr<MqttDevices> out(new MqttDevices(std::move(impl)));
    mosquitto* client = out->m_impl->client;
    mosquitto_connect_callback_set(client,
                                   [](mosquitto*, void* self, int code) { static_cast<Impl*>(self)->onConnect(code); });
    mosquitto_disconnect_callback_set(client, [](mosquitto*, void* self, int) {
        auto& of = *static_cast<Impl*>(self);
        const std::lock_guard lock(of.mutex);
        of.connected = false;
    });
    mosquitto_message_callback_set(client, [](mosquitto*, void* self, const mosquitto_message* message) {
        static_cast<Impl*>(self)->onMessage(*message);
    });
    const MqttConfig& with = out->m_impl->config;
    WB_ASSIGN(
        out->m_impl->loop,
        MqttLoop::start(client, {with.host, with.port, with.user, with.password, with.authorities}, kKeepAliveSeconds));
    return out;
}

MqttDevices::~MqttDevices() {
    m_impl->loop.reset();
    mosquitto_destroy(m_impl->client);
}

bool MqttDevices::waitConnected(std::chrono::milliseconds atMost) const {
    std::unique_lock lock(m_impl->mutex);
    return m_impl->changed.wait_for(lock, atMost, [&] { return m_impl->connected; });
}

std::vector<DeviceInfo> MqttDevices::devices() const {
    const std::lock_guard lock(m_impl->mutex);
    std::vector<DeviceInfo> out;
    for (const MqttDevice& device : m_impl->config.devices) {
        const auto& names = {device.powerSensor,   device.storedSensor, device.temperatureSensor,
                             device.pluggedSensor, device.powerNumber,  device.enableSwitch};
        if (std::all_of(names.begin(), names.end(),
                        [&](const std::string& name) { return name.empty() || m_impl->entities.contains(name); }))
            out.push_back(device.device);
    }
    return out;
}

Result<DeviceReading> MqttDevices::read(const DeviceId& id) {
    const std::lock_guard lock(m_impl->mutex);
    const MqttDevice* device = m_impl->find(id);
    if (device == nullptr)
        return fail(ErrorCode::NotFound, "no device " + id);
    if (!m_impl->connected)
        return fail(ErrorCode::Unavailable, "mqtt: no connection to the broker");
    DeviceReading out;
    std::string unit;
    if (!device->powerSensor.empty()) {
        WB_ASSIGN(double power, m_impl->number(device->powerSensor, out, unit));
        power *= (unit == "kW" ? 1'000 : 1) * (device->negated ? -1 : 1);
        if (std::abs(power) > 1e6)
            return fail(ErrorCode::OutOfRange, "mqtt: " + id + " says more than 1 MW");
        out.power = Power{std::llround(power)};
    }
    if (!device->storedSensor.empty()) {
        WB_ASSIGN(double stored, m_impl->number(device->storedSensor, out, unit));
        if (unit == "%")
            stored *= static_cast<double>(device->capacity.value) / 100;
        else if (unit == "kWh")
            stored *= 1'000;
        if (stored < 0 || stored > 1e7)
            return fail(ErrorCode::OutOfRange, "mqtt: " + id + " says it holds what it cannot");
        out.stored = Energy{std::llround(stored)};
    }
    if (!device->temperatureSensor.empty()) {
        WB_ASSIGN(const double temperature, m_impl->number(device->temperatureSensor, out, unit));
        if (std::abs(temperature) > 150)
            return fail(ErrorCode::OutOfRange, "mqtt: " + id + " says a temperature that cannot be");
        out.temperature = Temperature{std::llround(temperature * 1'000)};
    }
    if (!device->pluggedSensor.empty()) {
        WB_ASSIGN(const DiscoveredEntity* entity, m_impl->entity(device->pluggedSensor));
        WB_ASSIGN(const Seen* state, m_impl->seen(*entity));
        WB_ASSIGN(out.plugged, flagIn(*entity, state->payload));
        out.time = std::max(out.time, state->time);
    }
    return out;
}

Result<void> MqttDevices::setPower(const DeviceId& id, Power power) {
    const std::lock_guard lock(m_impl->mutex);
    const MqttDevice* device = m_impl->find(id);
    if (device == nullptr)
        return fail(ErrorCode::NotFound, "no device " + id);
    if (device->powerNumber.empty())
        return fail(ErrorCode::Refused, id + " takes no set-point");
    WB_ASSIGN(const DiscoveredEntity* number, m_impl->entity(device->powerNumber));
    double value = static_cast<double>(power.value) * (device->negated ? -1 : 1);
    if (number->unit == "kW")
        value /= 1'000;
    else if (number->unit == "A")
        value = std::trunc(value / static_cast<double>(std::max<std::int64_t>(device->wattsPerAmpere, 1)));
    if (number->least)
        value = std::max(value, *number->least);
    if (number->most)
        value = std::min(value, *number->most);
    // Without the locale: a comma is no number to the device.
    std::string text = formatDecimal(std::llround(value * 1'000), 3);
    while (text.back() == '0')
        text.pop_back();
    if (text.back() == '.')
        text.pop_back();
    if (!device->enableSwitch.empty()) {
        WB_ASSIGN(const DiscoveredEntity* enable, m_impl->entity(device->enableSwitch));
        WB_TRY(m_impl->publish(enable->commandTopic, enable->on));
    }
    return m_impl->publish(number->commandTopic, text);
}

Result<void> MqttDevices::release(const DeviceId& id) {
    {
        const std::lock_guard lock(m_impl->mutex);
        const MqttDevice* device = m_impl->find(id);
        if (device == nullptr)
            return fail(ErrorCode::NotFound, "no device " + id);
        if (!device->enableSwitch.empty()) {
            WB_ASSIGN(const DiscoveredEntity* enable, m_impl->entity(device->enableSwitch));
            return m_impl->publish(enable->commandTopic, enable->off);
        }
    }
    // Without a switch the device knows no control of its own: it rests.
    return setPower(id, {});
}

std::pair<std::size_t, std::string> MqttDevices::refused() const {
    const std::lock_guard lock(m_impl->mutex);
    return {m_impl->refusedCount, m_impl->refusedLatest};
}

} // namespace wattbourse::core
