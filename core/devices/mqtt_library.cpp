// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/mqtt_library.h"

#include "core/base/back_off.h"

#include <condition_variable>
#include <mosquitto.h>
#include <mutex>

namespace wattbourse::core {

namespace {

constexpr int kLoopMs = 200;
constexpr std::chrono::milliseconds kFirstWait{250};
constexpr std::chrono::milliseconds kLongestWait{30'000};

struct Library {
    Library() { mosquitto_lib_init(); }
    ~Library() { mosquitto_lib_cleanup(); }
    Library(const Library&) = delete;
    Library& operator=(const Library&) = delete;
};

} // namespace

void mqttLibrary() {
    static const Library library;
}

Result<void> mqttDone(int code) {
    if (code == MOSQ_ERR_SUCCESS)
        return {};
    return fail(ErrorCode::System, std::string("mqtt: ") + mosquitto_strerror(code));
}

Result<std::unique_ptr<MqttLoop>> MqttLoop::start(mosquitto* client, const MqttBroker& broker, int keepAliveSeconds) {
    if (!broker.user.empty())
        WB_TRY(mqttDone(mosquitto_username_pw_set(client, broker.user.c_str(), broker.password.c_str())));
    if (!broker.authorities.empty())
        WB_TRY(mqttDone(mosquitto_tls_set(client, broker.authorities.c_str(), nullptr, nullptr, nullptr, nullptr)));
    WB_TRY(mqttDone(mosquitto_threaded_set(client, true)));
    return std::unique_ptr<MqttLoop>(new MqttLoop(client, broker, keepAliveSeconds));
}

MqttLoop::MqttLoop(mosquitto* client, MqttBroker broker, int keepAliveSeconds)
    : m_thread([client, with = std::move(broker), keepAliveSeconds](const std::stop_token& stop) {
          run(stop, client, with, keepAliveSeconds);
      }) {}

void MqttLoop::run(const std::stop_token& stop, mosquitto* client, const MqttBroker& broker, int keepAliveSeconds) {
    SystemRandom random;
    BackOff backOff(kFirstWait, kLongestWait);
    std::mutex mutex;
    std::condition_variable_any sleeping;
    while (!stop.stop_requested()) {
        int code = mosquitto_connect_async(client, broker.host.c_str(), broker.port, keepAliveSeconds);
        bool talked = false;
        while (code == MOSQ_ERR_SUCCESS && !stop.stop_requested()) {
            code = mosquitto_loop(client, kLoopMs, /*max_packets=*/1);
            // A connection that is refused ends its first loop; one that lasts is a new beginning.
            if (code == MOSQ_ERR_SUCCESS && std::exchange(talked, true))
                backOff.reset();
        }
        std::unique_lock lock(mutex);
        sleeping.wait_for(lock, stop, backOff.next(random), [] { return false; });
    }
    mosquitto_disconnect(client);
}

} // namespace wattbourse::core
