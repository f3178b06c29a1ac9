// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <memory>
#include <string>
#include <thread>

// libmosquitto's client.
struct mosquitto;

// What our clients of libmosquitto share.
namespace wattbourse::core {

struct MqttBroker {
    std::string host;
    int port{};
    std::string user;
    std::string password;
    /// PEM file of authorities to trust; empty: no TLS.
    std::string authorities;
};

/// Starts the library once for the program.
void mqttLibrary();
/// System with the library's words unless it went well.
Result<void> mqttDone(int code);

/// The thread on which a client talks to its broker: connects, and again whenever the broker is lost or not there yet,
/// with waits from a quarter of a second to 30 seconds. (The library's own thread gives up when nobody listens at its
/// first attempt.) Ends within about a quarter of a second.
class MqttLoop {
public:
    /// System for a user or authorities that the library does not take. `client` outlives the loop.
    static Result<std::unique_ptr<MqttLoop>> start(mosquitto* client, const MqttBroker& broker, int keepAliveSeconds);

private:
    MqttLoop(mosquitto* client, MqttBroker broker, int keepAliveSeconds);
    static void run(const std::stop_token& stop, mosquitto* client, const MqttBroker& broker, int keepAliveSeconds);

    std::jthread m_thread;
};

} // namespace wattbourse::core
