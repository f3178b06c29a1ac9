// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/consensus/beacon/rules.h"

#include "chain/encode/json.h"

namespace wattbourse::chain::beacon {

using core::ErrorCode;
using core::fail;
using core::Result;
namespace json = boost::json;

namespace {

constexpr std::size_t kMaxEndpoints = 16;
// Networks that a profile may name; minimal is one of tests.
constexpr std::array<const char*, 3> kNetworks = {"mainnet", "gnosis", "chiado"};

Result<Config> configFromProfile(const json::object& engine) {
    if (engine.contains("network")) {
        if (engine.contains("config"))
            return fail(ErrorCode::Malformed, "engine: either network or config");
        return jsonRead(engine, "network", [](const json::value& value) {
            return jsonText(value).and_then([](const std::string& name) { return namedConfig(name); });
        });
    }
    WB_ASSIGN(
        Config out, jsonRead(engine, "config", [](const json::value& value) {
            return jsonObject(value, "config").and_then([](const json::object* spec) { return configFromSpec(*spec); });
        }));
    WB_ASSIGN(out.genesisTime, jsonRead(engine, "genesisTime", jsonUint64));
    WB_ASSIGN(out.genesisValidatorsRoot, jsonRead(engine, "genesisValidatorsRoot", jsonFixed<core::Hash32>));
    return out;
}

json::object specOf(const Config& config) {
    json::object out{{"CONFIG_NAME", "own"},
                     {"SECONDS_PER_SLOT", config.secondsPerSlot},
                     {"SLOTS_PER_EPOCH", config.slotsPerEpoch},
                     {"EPOCHS_PER_SYNC_COMMITTEE_PERIOD", config.epochsPerPeriod},
                     {"SYNC_COMMITTEE_SIZE", config.committeeSize}};
    for (std::size_t i = 0; i < kForks; ++i) {
        std::string name = i == 0 ? "genesis" : forkName(static_cast<Fork>(i));
        std::transform(name.begin(), name.end(), name.begin(),
                       [](char c) { return c >= 'a' && c <= 'z' ? char(c - 32) : c; });
        out[name + "_FORK_VERSION"] = core::toHex0x(config.forks[i].version);
        if (i > 0 && config.forks[i].epoch)
            out[name + "_FORK_EPOCH"] = *config.forks[i].epoch;
    }
    return out;
}

} // namespace

Result<Rules> rulesFromJson(const json::object& engine) {
    WB_TRY(jsonOnly(engine,
                    {"type", "network", "config", "genesisTime", "genesisValidatorsRoot", "trustedRoot", "trustedTime",
                     "secondSource", "endpoints"},
                    "engine"));
    Rules out;
    WB_ASSIGN(out.config, configFromProfile(engine));
    if (out.config.genesisValidatorsRoot.isZero())
        return fail(ErrorCode::Malformed, "genesisValidatorsRoot: zero");
    WB_ASSIGN(out.trustedRoot, jsonRead(engine, "trustedRoot", jsonFixed<core::Hash32>));
    WB_ASSIGN(out.trustedTime, jsonRead(engine, "trustedTime", jsonUint64));
    if (out.trustedTime < out.config.genesisTime)
        return fail(ErrorCode::OutOfRange, "trustedTime: before the genesis");
    if (const auto* second = jsonOptional(engine, "secondSource")) {
        if (!second->is_bool())
            return fail(ErrorCode::Malformed, "secondSource: true or false is due");
        out.secondSource = second->get_bool();
    }
    WB_ASSIGN(const json::value* endpoints, jsonMember(engine, "endpoints"));
    WB_ASSIGN(const json::array* list, jsonArray(*endpoints, "endpoints"));
    if (list->empty() || list->size() > kMaxEndpoints)
        return fail(ErrorCode::OutOfRange,
                    "endpoints: 1 to " + std::to_string(kMaxEndpoints) + " beacon nodes are due");
    for (const auto& item : *list) {
        WB_ASSIGN(std::string url, jsonText(item));
        out.endpoints.push_back(std::move(url));
    }
    return out;
}

json::object rulesToJson(const Rules& rules) {
    json::object out{{"type", "beacon"}};
    const auto* const named = std::find_if(kNetworks.begin(), kNetworks.end(),
                                           [&](const char* name) { return *namedConfig(name) == rules.config; });
    if (named != kNetworks.end()) {
        out["network"] = *named;
    } else {
        out["config"] = specOf(rules.config);
        out["genesisTime"] = rules.config.genesisTime;
        out["genesisValidatorsRoot"] = core::toHex0x(rules.config.genesisValidatorsRoot);
    }
    out["trustedRoot"] = core::toHex0x(rules.trustedRoot);
    out["trustedTime"] = rules.trustedTime;
    out["secondSource"] = rules.secondSource;
    json::array endpoints;
    for (const auto& url : rules.endpoints)
        endpoints.emplace_back(url);
    out["endpoints"] = std::move(endpoints);
    return out;
}

} // namespace wattbourse::chain::beacon
