// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace wattbourse::core {

/// A figure that is published, as Home Assistant's MQTT discovery announces a sensor.
struct PublishedSensor {
    /// Letters, digits, - and _.
    std::string object;
    std::string name;
    /// "W", "Wh", "%", …; empty: none.
    std::string unit{};
    /// Home Assistant's: "power", "energy", …; empty: none.
    std::string deviceClass{};
    /// "measurement", "total_increasing"; empty: none.
    std::string stateClass{};
};

struct PublisherConfig {
    std::string host{"localhost"};
    int port{1883};
    std::string user{};
    std::string password{};
    /// PEM file of authorities to trust; empty: no TLS, which only this machine is talked to without.
    std::string authorities{};
    std::string discoveryPrefix{"homeassistant"};
    /// Names this terminal among others: letters, digits, - and _.
    std::string node{"wattbourse"};
    std::vector<PublishedSensor> sensors{};
};

/// Publishes figures to an MQTT broker: announced for Home Assistant (retained), each on a topic of its own
/// "wattbourse/<node>/<object>" (retained), and "wattbourse/<node>/status", which the broker itself sets to offline
/// when this program is gone. A thread of the library's own talks to the broker and connects again by itself; calls
/// here never wait for it. It subscribes to nothing: nobody steers this program through it.
class MqttPublisher {
public:
    /// Malformed for a node or an object that is no part of a topic, Refused for another machine without TLS, System
    /// where the library cannot start.
    static Result<std::unique_ptr<MqttPublisher>> connect(PublisherConfig config);
    /// Says offline, waits up to a second until it is said.
    ~MqttPublisher();
    MqttPublisher(const MqttPublisher&) = delete;
    MqttPublisher& operator=(const MqttPublisher&) = delete;

    /// The figure from now on; sent again when the broker comes back, and not sent when it is the same. NotFound for an
    /// object that was not announced.
    Result<void> publish(const std::string& object, const std::string& value);
    [[nodiscard]] bool isConnected() const;
    bool waitConnected(std::chrono::milliseconds atMost) const;

private:
    struct Impl;
    explicit MqttPublisher(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace wattbourse::core
