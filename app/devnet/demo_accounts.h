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
    /// Twelve words; the keys are the wallet's: m/44'/60'/0'/0/0 owns the account, /1 trades for it, /2 signs the
    /// meter's reports.
    std::string mnemonic;
    core::Bytes key;
    core::Bytes sessionKey;
    core::Bytes reporterKey;
    core::Address address;
    /// What the operator issues to it.
    core::Credit credits;
    /// Of a neighbour.
    std::optional<core::Hash32> meter;
};

/// The operator, the aggregator, the technician, the grid company and the data buyer, in this order.
core::Result<std::vector<DemoAccount>> demoOffices(std::uint64_t seed);
core::Result<std::vector<DemoAccount>> demoNeighbours(std::uint64_t seed, std::size_t count);

/// Address of a 32-byte key that is known to be one.
core::Result<core::Address> addressOfKey(core::ByteView key);

} // namespace wattbourse::app
