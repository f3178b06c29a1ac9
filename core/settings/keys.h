// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace wattbourse::core {

/// A key of the settings file with its default.
struct BoolSetting {
    std::string_view name;
    bool fallback{};
};

/// A whole number in [least, most]; what lies outside counts as not set.
struct NumberSetting {
    std::string_view name;
    std::int64_t fallback{};
    std::int64_t least{};
    std::int64_t most{};
};

struct TextSetting {
    std::string_view name;
    std::string_view fallback;
};

/// Every key of the program. Names are never reused for another meaning.
namespace settings {

/// "auto", "light" or "dark".
inline constexpr TextSetting kTheme{"ui.theme", "auto"};
/// A language tag; empty follows the desktop.
inline constexpr TextSetting kLanguage{"ui.language", ""};
/// The desk that opens first: "household", "aggregator", "technician", "operator".
inline constexpr TextSetting kDesk{"ui.desk", "household"};
/// Set once the first start was finished.
inline constexpr BoolSetting kStarted{"start.done", false};
/// File of the network profile.
inline constexpr TextSetting kNetworkProfile{"network.profile", ""};
/// Address of the authority that this user runs, whose duty is watched; empty for none.
inline constexpr TextSetting kOwnAuthority{"network.own-authority", ""};
/// Folder of the wallet; empty is the default place.
inline constexpr TextSetting kWalletFolder{"wallet.folder", ""};
/// Idle time after which the wallet locks.
inline constexpr NumberSetting kWalletLockSeconds{"wallet.lock-seconds", 900, 30, 86400};
/// The meter's serial port; empty searches for it.
inline constexpr TextSetting kMeterPort{"meter.port", ""};
/// How often the meter reads, 15 to 900; 0 leaves it to the network's profile.
inline constexpr NumberSetting kMeterIntervalSeconds{"meter.interval-seconds", 0, 0, 900};
/// "raise", "keep" or "drop": serial/port/dtr_policy.h.
inline constexpr TextSetting kMeterDtr{"meter.dtr", "raise"};
/// Days that raw readings are kept.
inline constexpr NumberSetting kReadingsKeepDays{"readings.keep-days", 1100, 35, 36500};
/// The agent trades on its own within the owner's limits.
inline constexpr BoolSetting kAgentRuns{"agent.runs", true};

/// Prometheus reads figures from this port of this machine.
inline constexpr BoolSetting kMetricsServed{"metrics.served", false};
inline constexpr NumberSetting kMetricsPort{"metrics.port", 9464, 1024, 65535};
/// Figures are published to this MQTT broker, announced for Home Assistant.
inline constexpr BoolSetting kMqttPublished{"mqtt.published", false};
inline constexpr TextSetting kMqttHost{"mqtt.host", "localhost"};
inline constexpr NumberSetting kMqttPort{"mqtt.port", 1883, 1, 65535};
/// PEM file of authorities; empty: no TLS.
inline constexpr TextSetting kMqttAuthorities{"mqtt.authorities", ""};
/// An OpenADR 3 server is asked for its events.
inline constexpr BoolSetting kOpenAdrAsked{"openadr.asked", false};
inline constexpr TextSetting kOpenAdrServer{"openadr.server", ""};
/// JSON file with client_id and client_secret, for its owner alone.
inline constexpr TextSetting kOpenAdrCredentials{"openadr.credentials", ""};
/// This client's name at the server.
inline constexpr TextSetting kOpenAdrName{"openadr.name", ""};
/// The server speaks release 3.1.
inline constexpr BoolSetting kOpenAdrRelease31{"openadr.release-3.1", false};
/// The portfolio's store, a file or postgresql://; empty: a file of this terminal.
inline constexpr TextSetting kPortfolioStore{"portfolio.store", ""};

} // namespace settings

} // namespace wattbourse::core
