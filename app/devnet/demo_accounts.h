// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/market.h"
#include "core/base/bytes.h"
#include "core/base/result.h"

#include <optional>
#include <string>
#include <vector>

namespace wattbourse::app {

/// Somebody of the demonstration network. The keys follow from the network's seed and are no secret.
struct DemoAccount {
    std::string name;
    core::Role role{core::Role::Prosumer};
    /// Twelve words; the key is at m/44'/60'/0'/0/0.
    std::string mnemonic;
    core::Bytes key;
    core::Address address;
    /// What the operator issues to it.
    core::Credit credits;
    /// Of a neighbour: its meter, the key that signs its reports, the key with which its agent trades.
    std::optional<core::Hash32> meter;
    core::Bytes reporterKey;
    core::Bytes sessionKey;
};

/// The operator, the aggregator and the technician, in this order.
core::Result<std::vector<DemoAccount>> demoOffices(std::uint64_t seed);
core::Result<std::vector<DemoAccount>> demoNeighbours(std::uint64_t seed, std::size_t count);

/// Address of a 32-byte key that is known to be one.
core::Result<core::Address> addressOfKey(core::ByteView key);

} // namespace wattbourse::app
