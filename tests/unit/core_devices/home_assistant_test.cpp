// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/home_assistant.h"

#include <gtest/gtest.h>
#include <random>

namespace wattbourse::core {
namespace {

constexpr const char* kTopic = "homeassistant/number/garage/wallbox_power/config";
constexpr const char* kNumber = R"({"unique_id": "wallbox_power", "name": "Power", "state_topic": "evse/power/state",
    "command_topic": "evse/power/set", "unit_of_measurement": "W", "min": 0, "max": 11000, "device": {"ids": ["a"]},
    "availability_topic": "evse/status", "value_template": "{{ value_json.power | int }}"})";

TEST(Discovery, ReadsLongAndShortNames) {
    const auto number = parseDiscovery("homeassistant", kTopic, kNumber);
    ASSERT_TRUE(number) << number.error().detail;
    EXPECT_EQ(number->component, DiscoveredEntity::Component::Number);
    EXPECT_EQ(number->uniqueId, "wallbox_power");
    EXPECT_EQ(number->commandTopic, "evse/power/set");
    EXPECT_EQ(number->member, "power");
    EXPECT_EQ(number->most, 11'000);
    EXPECT_EQ(number->availabilityTopic, "evse/status");
    const auto brief = parseDiscovery("homeassistant", "homeassistant/sensor/x/config",
                                      R"({"~": "home/bat", "uniq_id": "soc", "stat_t": "~/soc", "unit_of_meas": "%",
                                          "avty_t": "home/~", "pl_avail": "up"})");
    ASSERT_TRUE(brief) << brief.error().detail;
    EXPECT_EQ(brief->stateTopic, "home/bat/soc");
    EXPECT_EQ(brief->availabilityTopic, "home/home/bat");
    EXPECT_EQ(brief->available, "up");
    EXPECT_EQ(brief->unit, "%");
}

TEST(Discovery, RefusesByName) {
    const auto refused = [](const char* topic, const std::string& payload) {
        const auto entity = parseDiscovery("homeassistant", topic, payload);
        return entity ? "accepted" : entity.error().detail;
    };
    EXPECT_EQ(refused("homeassistant/light/x/config", kNumber), "mqtt: a component that is not steered by");
    EXPECT_EQ(refused("homeassistant/number/x/state", kNumber), "mqtt: no announcement");
    EXPECT_EQ(refused("homeassistantx/number/x/config", kNumber), "mqtt: no announcement");
    EXPECT_EQ(refused("homeassistant/number/a/b/c/config", kNumber), "mqtt: no announcement");
    EXPECT_EQ(refused(kTopic, "[]"), "mqtt: announcement: not an object");
    EXPECT_EQ(refused(kTopic, R"({"command_topic": "a"})"),
              "mqtt: announcement: unique_id: missing or longer than 128");
    EXPECT_EQ(refused(kTopic, R"({"unique_id": "a"})"), "mqtt: announcement: command_topic: missing");
    EXPECT_EQ(refused(kTopic, R"({"unique_id": 7, "command_topic": "a"})"), "mqtt: announcement: unique_id: no text");
    EXPECT_EQ(refused(kTopic, R"({"unique_id": "a", "command_topic": "a/#"})"),
              "mqtt: announcement: command_topic: no topic");
    EXPECT_EQ(refused(kTopic, R"({"unique_id": "a", "command_topic": "a", "min": "0"})"),
              "mqtt: announcement: min: no number");
    EXPECT_EQ(refused(kTopic, R"({"unique_id": "a", "command_topic": "a", "value_template": "{{ states('x') }}"})"),
              "mqtt: announcement: value_template: more than a member of value_json");
    EXPECT_EQ(refused(kTopic, "\"" + std::string(20'000, 'x') + "\""), "mqtt: a payload of more than 16 KiB");
    EXPECT_EQ(refused("homeassistant/sensor/x/config", R"({"unique_id": "a"})"),
              "mqtt: announcement: state_topic: missing");
}

TEST(Discovery, StatesAreNumbersOrFlags) {
    DiscoveredEntity plain;
    EXPECT_EQ(numberIn(plain, "-12.5").value(), -12.5);
    EXPECT_EQ(numberIn(plain, " 7 ").value(), 7);
    for (const char* bad : {"", "unknown", "1,5", "12W", "nan", "inf", "0x10"})
        EXPECT_EQ(numberIn(plain, bad).error().code, ErrorCode::Malformed) << bad;
    DiscoveredEntity inJson;
    inJson.member = "power";
    EXPECT_EQ(numberIn(inJson, R"({"power": 1500})").value(), 1'500);
    EXPECT_EQ(numberIn(inJson, R"({"power": "1.5e3"})").value(), 1'500);
    EXPECT_EQ(numberIn(inJson, R"({"volts": 1500})").error().code, ErrorCode::Malformed);
    EXPECT_EQ(numberIn(inJson, R"({"power": null})").error().code, ErrorCode::Malformed);
    EXPECT_TRUE(flagIn(plain, "ON").value());
    EXPECT_FALSE(flagIn(plain, "OFF").value());
    EXPECT_TRUE(flagIn(inJson, R"({"power": true})").value());
    EXPECT_EQ(flagIn(plain, "maybe").error().code, ErrorCode::Malformed);
}

TEST(Discovery, SurvivesBrokenAnnouncements) {
    std::mt19937 random(11);
    const std::string good = kNumber;
    int refused = 0;
    for (int round = 0; round < 5'000; ++round) {
        std::string payload = good;
        for (std::size_t changes = 1 + random() % 4; changes > 0; --changes)
            payload[random() % payload.size()] = static_cast<char>(random() % 256);
        const auto entity = parseDiscovery("homeassistant", kTopic, payload);
        refused += entity ? 0 : 1;
        if (entity) {
            ASSERT_FALSE(entity->commandTopic.empty());
        }
    }
    EXPECT_GT(refused, 1'000);
}

} // namespace
} // namespace wattbourse::core
