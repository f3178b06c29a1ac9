// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/consensus/aura/rules.h"
#include "core/base/bytes.h"
#include "core/base/result.h"

#include <boost/json/value.hpp>
#include <map>
#include <string>
#include <vector>

namespace wattbourse::chain {

/// The block that the light client starts from, and what it must know of it to check its children.
struct Checkpoint {
    std::uint64_t number{};
    core::Hash32 hash;
    std::uint64_t step{};
    /// Unix seconds.
    std::uint64_t timestamp{};
    std::uint64_t gasLimit{};
    std::uint64_t gasUsed{};
    std::optional<std::uint64_t> baseFee;
    /// Who may seal the next block, in the order of the schedule.
    std::vector<core::Address> validators;
    /// First block that these validators sealed.
    std::uint64_t epochStart{};
    /// The whole header where it is known: then the block itself can be read, not only its children.
    std::optional<core::Bytes> headerRlp;

    bool operator==(const Checkpoint&) const = default;
};

/// A contract of the market and the hash of the code that it must have.
struct ContractRef {
    core::Address address;
    core::Hash32 codeHash;
    bool operator==(const ContractRef&) const = default;
};

/// network.json: all that tells one network from another. The schema is in chain/README.md.
struct NetworkProfile {
    std::string name;
    std::uint64_t chainId{};
    core::Hash32 genesisHash;
    aura::Rules engine;
    Checkpoint checkpoint;
    /// Length of a delivery slot.
    std::uint32_t slotSeconds{900};
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
