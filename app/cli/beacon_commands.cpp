// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "chain/consensus/beacon/objects_json.h"
#include "chain/consensus/beacon/store.h"
#include "chain/encode/json.h"

#include <boost/json/serialize.hpp>

namespace wattbourse::cli {

namespace {

using core::ErrorCode;
using core::fail;
using core::Result;
namespace json = boost::json;
namespace beacon = chain::beacon;

struct BeaconOptions {
    std::vector<std::string> files;
    std::string network{"mainnet"};
    std::string config;
    std::string genesisValidatorsRoot;
    std::uint64_t genesisTime{};
    std::string trustedRoot;
    std::string secondRoot;
    std::optional<beacon::Slot> currentSlot;
    bool anyParticipation{false};
};

Result<core::Hash32> hashOption(const std::string& text, const char* name) {
    const auto hash = core::hashFromHex(text);
    if (!hash)
        return fail(ErrorCode::Malformed, std::string(name) + ": " + hash.error().detail);
    return *hash;
}

// A config.yaml of the specification, or the beacon API's answer to /eth/v1/config/spec.
Result<beacon::Config> configFromFile(const std::string& path) {
    WB_ASSIGN(const std::string text, readTextFile(path));
    const auto named = [&path](const core::Error& error) {
        return core::Error{error.code, path + ": " + error.detail};
    };
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string::npos || text[first] != '{')
        return beacon::specFromYaml(text).and_then(beacon::configFromSpec).map_error(named);
    const auto parsed = chain::parseJson(text);
    if (!parsed)
        return tl::make_unexpected(named(parsed.error()));
    const json::object& object = parsed->get_object();
    const auto* data = object.if_contains("data");
    return beacon::configFromSpec(data != nullptr && data->is_object() ? data->get_object() : object).map_error(named);
}

Result<beacon::Config> configOf(const BeaconOptions& options) {
    auto config = options.config.empty() ? beacon::namedConfig(options.network) : configFromFile(options.config);
    if (!config)
        return config;
    if (!options.genesisValidatorsRoot.empty()) {
        WB_ASSIGN(config->genesisValidatorsRoot,
                  hashOption(options.genesisValidatorsRoot, "--genesis-validators-root"));
    }
    if (options.genesisTime != 0)
        config->genesisTime = options.genesisTime;
    if (config->genesisValidatorsRoot.isZero())
        return fail(ErrorCode::Malformed, "--genesis-validators-root: this network's is not known");
    return config;
}

json::value describe(const beacon::Config& config, const beacon::LightHeader& header) {
    const beacon::Fork fork = config.forkAt(header.beacon.slot);
    json::object out{{"slot", header.beacon.slot},
                     {"fork", beacon::forkName(fork)},
                     {"root", core::toHex0x(beacon::rootOf(header.beacon))},
                     {"executionRoot", core::toHex0x(core::Hash32{})},
                     {"execution", nullptr}};
    if (header.execution) {
        out["executionRoot"] = core::toHex0x(beacon::rootOf(*header.execution, fork));
        out["execution"] = {{"blockNumber", header.execution->blockNumber},
                            {"blockHash", core::toHex0x(header.execution->blockHash)},
                            {"stateRoot", core::toHex0x(header.execution->stateRoot)},
                            {"receiptsRoot", core::toHex0x(header.execution->receiptsRoot)},
                            {"timestamp", header.execution->timestamp}};
    }
    return out;
}

const json::object& dataOf(const json::object& entry) {
    const auto* data = entry.if_contains("data");
    return data != nullptr && data->is_object() ? data->get_object() : entry;
}

const char* kindOf(const json::object& entry) {
    const json::object& data = dataOf(entry);
    if (data.contains("current_sync_committee"))
        return "bootstrap";
    if (data.contains("next_sync_committee"))
        return "update";
    return data.contains("finalized_header") ? "finality" : "optimistic";
}

// Objects one after the other, as a client would take them.
class Run {
public:
    Run(const BeaconOptions& options, const beacon::Config& config, const core::Hash32& trustedRoot, bool secondSource)
        : m_config(config), m_trustedRoot(trustedRoot),
          m_currentSlot(options.currentSlot), m_policy{.twoThirds = !options.anyParticipation,
                                                       .secondSource = secondSource} {}

    // One step: an object, or {current_slot, update} as the specification's cases have it. Fails for what has not the
    // form of a light-client object.
    Result<json::object> take(const json::object& entry) {
        const json::object* object = &entry;
        beacon::Slot slot = m_currentSlot ? *m_currentSlot : m_config.slotAt(core::SystemClock().now());
        if (entry.contains("current_slot")) {
            WB_ASSIGN(slot, chain::jsonRead(entry, "current_slot", chain::jsonUint64));
            WB_ASSIGN(object, chain::jsonRead(entry, "update", [](const json::value& value) {
                          return chain::jsonObject(value, "object");
                      }));
        }
        const char* kind = kindOf(*object);
        json::object out{{"kind", kind}, {"ok", false}, {"refusal", nullptr}, {"reason", nullptr}};
        const bool isBootstrap = kind == std::string_view("bootstrap");
        WB_TRY(isBootstrap ? bootstrap(*object, slot, out) : update(*object, slot, out));
        out["ok"] = out["refusal"].is_null();
        out["finalized"] = m_store ? describe(m_config, m_store->finalized()) : json::value(nullptr);
        out["optimistic"] = m_store ? describe(m_config, m_store->optimistic()) : json::value(nullptr);
        return out;
    }

    [[nodiscard]] json::object summary(json::array steps) const {
        json::object out{{"steps", std::move(steps)},
                         {"finalized", nullptr},
                         {"optimistic", nullptr},
                         {"period", nullptr},
                         {"nextCommitteeKnown", false}};
        if (m_store) {
            out["finalized"] = describe(m_config, m_store->finalized());
            out["optimistic"] = describe(m_config, m_store->optimistic());
            out["period"] = m_config.periodAt(m_store->finalized().beacon.slot);
            out["nextCommitteeKnown"] = m_store->knowsNextCommittee();
        }
        return out;
    }

private:
    Result<void> bootstrap(const json::object& object, beacon::Slot slot, json::object& out) {
        WB_ASSIGN(const beacon::Bootstrap read, beacon::bootstrapFromJson(m_config, object));
        out["slot"] = read.header.beacon.slot;
        auto made = beacon::Store::make(m_config, m_trustedRoot, read, m_config.timeOf(slot), m_policy);
        if (made)
            m_store = *std::move(made);
        else
            refuse(out, made.error().detail);
        return {};
    }

    Result<void> update(const json::object& object, beacon::Slot slot, json::object& out) {
        WB_ASSIGN(const beacon::Update read, beacon::updateFromJson(m_config, object));
        out["slot"] = read.attested.beacon.slot;
        out["participants"] = read.participation();
        if (!m_store) {
            refuse(out, "no-bootstrap: nothing to check it against");
            return {};
        }
        const beacon::Verdict verdict = m_store->verify(m_config, read, slot, m_policy);
        if (!verdict.holds())
            refuse(out, std::string(beacon::refusalName(verdict.refusal)) + ": " + verdict.detail);
        else if (const auto applied = m_store->apply(m_config, read); !applied)
            refuse(out, applied.error().detail);
        return {};
    }

    // "name: reason".
    static void refuse(json::object& out, const std::string& text) {
        const auto colon = text.find(':');
        out["refusal"] = text.substr(0, colon);
        out["reason"] = text.substr(std::min(text.size(), colon + 2));
    }

    const beacon::Config& m_config;
    core::Hash32 m_trustedRoot;
    std::optional<beacon::Slot> m_currentSlot;
    beacon::Policy m_policy;
    std::optional<beacon::Store> m_store;
};

Result<Answer> beaconCommand(const BeaconOptions& options) {
    WB_ASSIGN(const beacon::Config config, configOf(options));
    WB_ASSIGN(const core::Hash32 trusted, hashOption(options.trustedRoot, "--trusted-root"));
    bool secondSource = false;
    if (!options.secondRoot.empty()) {
        WB_ASSIGN(const core::Hash32 second, hashOption(options.secondRoot, "--second-source-root"));
        if (second != trusted)
            return fail(ErrorCode::NotVerified, "--second-source-root: the two sources name different blocks");
        secondSource = true;
    }
    Run run(options, config, trusted, secondSource);
    json::array steps;
    for (const std::string& file : options.files) {
        WB_ASSIGN(const json::value input, readJsonFile(file));
        const json::array one{input};
        const json::array& entries = input.is_array() ? input.get_array() : one;
        for (std::size_t i = 0; i < entries.size(); ++i) {
            const auto object = chain::jsonObject(entries[i], "entry");
            auto step = object ? run.take(**object) : Result<json::object>(tl::make_unexpected(object.error()));
            if (!step)
                return fail(step.error().code, file + ": entry " + std::to_string(i) + ": " + step.error().detail);
            (*step)["file"] = file;
            steps.push_back(*std::move(step));
        }
    }
    json::object out = run.summary(std::move(steps));
    std::string text;
    for (const auto& step : out["steps"].as_array()) {
        text += std::string(step.at("kind").as_string()) + " " + json::serialize(step.at("slot")) + " ";
        text += step.at("ok").as_bool()
                    ? "ok"
                    : json::serialize(step.at("refusal")) + " " + json::serialize(step.at("reason"));
        text += "\n";
    }
    text += "finalized " + json::serialize(out["finalized"]) + "\noptimistic " + json::serialize(out["optimistic"]);
    return Answer{std::move(out), std::move(text)};
}

} // namespace

void addBeaconCommands(CLI::App& chain, Chosen& chosen) {
    auto options = std::make_shared<BeaconOptions>();
    auto* command =
        chain.add_subcommand("beacon-verify", "Light-client objects of a proof-of-stake chain, in their order");
    command
        ->add_option("FILE", options->files,
                     "JSON of the beacon API: bootstrap, updates, finality or optimistic update, with or without "
                     "version and data, one or a list")
        ->required();
    auto* network = command->add_option("--network", options->network, "mainnet, gnosis, chiado")
                        ->check(CLI::IsMember({"mainnet", "gnosis", "chiado", "minimal"}))
                        ->capture_default_str();
    command
        ->add_option("--config", options->config, "config.yaml of another network, or what /eth/v1/config/spec answers")
        ->excludes(network);
    command->add_option("--genesis-validators-root", options->genesisValidatorsRoot, "Of another network");
    command->add_option("--genesis-time", options->genesisTime, "Of another network, Unix seconds");
    command->add_option("--trusted-root", options->trustedRoot, "Root of the bootstrap's block")->required();
    command->add_option("--second-source-root", options->secondRoot,
                        "The same root from a second source: then it may be older than two weeks");
    command->add_option("--current-slot", options->currentSlot, "Instead of the clock's");
    command->add_flag("--any-participation", options->anyParticipation,
                      "One member's signature will do, as in the specification; never for money");
    command->callback([options, &chosen] { chosen = [options] { return beaconCommand(*options); }; });
}

} // namespace wattbourse::cli
