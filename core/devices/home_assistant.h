// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>

namespace wattbourse::core {

/// What a device announces on <prefix>/<component>/[<node>/]<object>/config for Home Assistant's MQTT discovery: the
/// part of it that steering needs.
struct DiscoveredEntity {
    enum class Component { Sensor, BinarySensor, Number, Switch };
    Component component{Component::Sensor};
    std::string uniqueId;
    std::string name;
    /// Empty for a number or switch that does not say its state.
    std::string stateTopic;
    /// Of numbers and switches.
    std::string commandTopic;
    std::string unit;
    /// The state is this member of a JSON object; empty: the whole payload.
    std::string member;
    std::optional<double> least;
    std::optional<double> most;
    std::string on{"ON"};
    std::string off{"OFF"};
    std::string availabilityTopic;
    std::string available{"online"};
};

/// Reads an announcement. NotFound for a component that is not steered by or a topic of another form; Malformed naming
/// what is missing or wrong; OutOfRange above 16 KiB or for topics of more than 256 characters or with wildcards. The
/// short names and `~` of the discovery's documentation are understood; a value_template only as
/// "{{ value_json.member }}" (filters such as "| float" are dropped). Unknown members are passed over: announcements
/// carry many.
Result<DiscoveredEntity> parseDiscovery(std::string_view prefix, std::string_view topic, std::string_view payload);

/// The value that a state payload holds for this entity. Malformed where there is none; at most 16 KiB are looked at.
Result<double> numberIn(const DiscoveredEntity& entity, std::string_view payload);
Result<bool> flagIn(const DiscoveredEntity& entity, std::string_view payload);

} // namespace wattbourse::core
