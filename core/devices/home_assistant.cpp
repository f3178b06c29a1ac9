// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/home_assistant.h"

#include <boost/json.hpp>
#include <charconv>
#include <cmath>
#include <vector>

namespace wattbourse::core {

namespace {

namespace json = boost::json;

constexpr std::size_t kMaxPayload = 16U * 1024U;
constexpr std::size_t kMaxTopic = 256;

Result<json::value> parsed(std::string_view payload) {
    if (payload.size() > kMaxPayload)
        return fail(ErrorCode::OutOfRange, "mqtt: a payload of more than 16 KiB");
    json::error_code error;
    json::parse_options options;
    options.max_depth = 8;
    json::value value = json::parse(payload, error, {}, options);
    if (error)
        return fail(ErrorCode::Malformed, "mqtt: not JSON: " + error.message());
    return value;
}

std::vector<std::string_view> levels(std::string_view topic) {
    std::vector<std::string_view> out;
    while (true) {
        const std::size_t end = topic.find('/');
        out.push_back(topic.substr(0, end));
        if (end == std::string_view::npos)
            return out;
        topic.remove_prefix(end + 1);
    }
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
}

class Announcement {
public:
    explicit Announcement(const json::object& object) : m_object(object) { m_base = text("~", "~").value_or(""); }

    /// A member by its long or short name; absent where it is not there.
    std::optional<std::string> text(const char* name, const char* brief) {
        const json::value* value = find(name, brief);
        if (value == nullptr)
            return std::nullopt;
        if (!value->is_string()) {
            broken(std::string(name) + ": no text");
            return std::nullopt;
        }
        return std::string(value->get_string());
    }
    std::string topic(const char* name, const char* brief) {
        std::string out = text(name, brief).value_or("");
        if (!out.empty() && out.front() == '~')
            out = m_base + out.substr(1);
        else if (!out.empty() && out.back() == '~')
            out = out.substr(0, out.size() - 1) + m_base;
        if (out.size() > kMaxTopic || out.find_first_of("+#") != std::string::npos ||
            out.find('\0') != std::string::npos)
            broken(std::string(name) + ": no topic");
        return out;
    }
    std::optional<double> number(const char* name) {
        const json::value* value = find(name, name);
        if (value == nullptr)
            return std::nullopt;
        if (!value->is_number()) {
            broken(std::string(name) + ": no number");
            return std::nullopt;
        }
        return value->to_number<double>();
    }
    void broken(std::string what) {
        if (!m_error)
            m_error = Error{ErrorCode::Malformed, "mqtt: announcement: " + std::move(what)};
    }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    [[nodiscard]] const json::value* find(const char* name, const char* brief) const {
        const json::value* value = m_object.if_contains(name);
        return value != nullptr ? value : m_object.if_contains(brief);
    }

private:
    const json::object& m_object;
    std::string m_base;
    std::optional<Error> m_error;
};

// The member of "{{ value_json.member | filter }}".
std::optional<std::string> memberOf(std::string_view pattern) {
    pattern = trimmed(pattern);
    if (pattern.size() < 4 || pattern.substr(0, 2) != "{{" || pattern.substr(pattern.size() - 2) != "}}")
        return std::nullopt;
    pattern = trimmed(pattern.substr(2, pattern.size() - 4));
    pattern = trimmed(pattern.substr(0, pattern.find('|')));
    if (pattern == "value")
        return std::string();
    constexpr std::string_view kBefore = "value_json.";
    if (pattern.substr(0, kBefore.size()) != kBefore)
        return std::nullopt;
    pattern.remove_prefix(kBefore.size());
    for (const char c : pattern)
        if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'))
            return std::nullopt;
    return pattern.empty() ? std::nullopt : std::optional<std::string>(pattern);
}

// The text or number that the entity's state is.
Result<std::string> stateIn(const DiscoveredEntity& entity, std::string_view payload) {
    if (entity.member.empty()) {
        if (payload.size() > kMaxTopic)
            return fail(ErrorCode::Malformed, "mqtt: a state of more than 256 characters");
        return std::string(trimmed(payload));
    }
    WB_ASSIGN(const json::value value, parsed(payload));
    const json::object* object = value.if_object();
    const json::value* member = object == nullptr ? nullptr : object->if_contains(entity.member);
    if (member == nullptr)
        return fail(ErrorCode::Malformed, "mqtt: a state without " + entity.member);
    if (member->is_string())
        return std::string(member->get_string());
    return json::serialize(*member);
}

} // namespace

Result<DiscoveredEntity> parseDiscovery(std::string_view prefix, std::string_view topic, std::string_view payload) {
    if (topic.size() > kMaxTopic)
        return fail(ErrorCode::OutOfRange, "mqtt: a topic of more than 256 characters");
    if (topic.substr(0, prefix.size()) != prefix || topic.size() <= prefix.size() || topic[prefix.size()] != '/')
        return fail(ErrorCode::NotFound, "mqtt: no announcement");
    const auto parts = levels(topic.substr(prefix.size() + 1));
    if (parts.size() < 3 || parts.size() > 4 || parts.back() != "config")
        return fail(ErrorCode::NotFound, "mqtt: no announcement");
    DiscoveredEntity out;
    if (parts[0] == "sensor")
        out.component = DiscoveredEntity::Component::Sensor;
    else if (parts[0] == "binary_sensor")
        out.component = DiscoveredEntity::Component::BinarySensor;
    else if (parts[0] == "number")
        out.component = DiscoveredEntity::Component::Number;
    else if (parts[0] == "switch")
        out.component = DiscoveredEntity::Component::Switch;
    else
        return fail(ErrorCode::NotFound, "mqtt: a component that is not steered by");
    WB_ASSIGN(const json::value value, parsed(payload));
    const json::object* object = value.if_object();
    if (object == nullptr)
        return fail(ErrorCode::Malformed, "mqtt: announcement: not an object");
    Announcement from(*object);
    out.uniqueId = from.text("unique_id", "uniq_id").value_or("");
    out.name = from.text("name", "name").value_or("");
    out.stateTopic = from.topic("state_topic", "stat_t");
    out.commandTopic = from.topic("command_topic", "cmd_t");
    out.unit = from.text("unit_of_measurement", "unit_of_meas").value_or("");
    out.least = from.number("min");
    out.most = from.number("max");
    out.on = from.text("payload_on", "pl_on").value_or("ON");
    out.off = from.text("payload_off", "pl_off").value_or("OFF");
    out.availabilityTopic = from.topic("availability_topic", "avty_t");
    out.available = from.text("payload_available", "pl_avail").value_or("online");
    if (const auto pattern = from.text("value_template", "val_tpl")) {
        const auto member = memberOf(*pattern);
        if (!member)
            from.broken("value_template: more than a member of value_json");
        out.member = member.value_or("");
    }
    if (out.uniqueId.empty() || out.uniqueId.size() > 128)
        from.broken("unique_id: missing or longer than 128");
    const bool takes =
        out.component == DiscoveredEntity::Component::Number || out.component == DiscoveredEntity::Component::Switch;
    if (takes && out.commandTopic.empty())
        from.broken("command_topic: missing");
    if (!takes && out.stateTopic.empty())
        from.broken("state_topic: missing");
    if (from.error())
        return tl::make_unexpected(*from.error());
    return out;
}

Result<double> numberIn(const DiscoveredEntity& entity, std::string_view payload) {
    WB_ASSIGN(const std::string state, stateIn(entity, payload));
    double value = 0;
    const auto [end, error] = std::from_chars(state.data(), state.data() + state.size(), value);
    if (error != std::errc() || end != state.data() + state.size() || !std::isfinite(value))
        return fail(ErrorCode::Malformed, "mqtt: a state that is no number");
    return value;
}

Result<bool> flagIn(const DiscoveredEntity& entity, std::string_view payload) {
    WB_ASSIGN(const std::string state, stateIn(entity, payload));
    if (state == entity.on || state == "true")
        return true;
    if (state == entity.off || state == "false")
        return false;
    return fail(ErrorCode::Malformed, "mqtt: a state that is neither on nor off");
}

} // namespace wattbourse::core
