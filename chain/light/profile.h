// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/consensus/aura/header.h"
#include "chain/consensus/checkpoint.h"
#include "chain/consensus/engine_rules.h"
#include "core/base/bytes.h"
#include "core/base/result.h"

#include <boost/json/value.hpp>
#include <map>
#include <string>
#include <vector>

namespace wattbourse::chain {

/// A contract of the market and the hash of the code that it must have.
struct ContractRef {
    core::Address address;
    core::Hash32 codeHash;
    bool operator==(const ContractRef&) const = default;
};

/// Who confirms a trusted start that is older than its policy age: a younger block that must be on the chain, or nodes
/// of another party that must hold our final block.
struct SecondSource {
    std::optional<std::uint64_t> number;
    core::Hash32 hash;
    std::vector<std::string> endpoints;
    bool operator==(const SecondSource&) const = default;
};

/// network.json: all that tells one network from another. The schema is in chain/README.md.
struct NetworkProfile {
    std::string name;
    std::uint64_t chainId{};
    /// None where it is not known: then the checkpoint alone tells whether a node is on this chain.
    std::optional<core::Hash32> genesisHash;
    EngineRules engine;
    Checkpoint checkpoint;
    /// Seconds. A start that is older needs a second source: keys of authorities that left could have made another
    /// history since. 0: no limit, for a network whose authorities never change.
    std::int64_t checkpointMaxAge{30 * 86400};
    std::optional<SecondSource> secondSource;
    /// Length of a delivery slot.
    std::uint32_t slotSeconds{900};
    /// Interval of the meters' raw readings, 15 to 900; 0 leaves each meter its own.
    std::uint32_t meterSeconds{};
    /// By name: registry, credits, meters, preferences, market.
    std::map<std::string, ContractRef> contracts;
    /// JSON-RPC over http or https.
    std::vector<std::string> endpoints;

    bool operator==(const NetworkProfile&) const = default;
};

/// Strict: an unknown key, a missing one, a number out of range or a checkpoint that contradicts its own header is
/// Malformed or OutOfRange with the key's name.
core::Result<NetworkProfile> profileFromJson(const boost::json::value& json);
core::Result<NetworkProfile> parseProfile(std::string_view text);
boost::json::value profileToJson(const NetworkProfile& profile);

/// The checkpoint that a header makes: its children are checked against it.
Checkpoint checkpointOf(const aura::Header& header, std::vector<core::Address> validators, std::uint64_t epochStart);

} // namespace wattbourse::chain
