// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

namespace wattbourse::chain {

/// A contract of ours on one chain.
struct DeployedContract {
    core::Address address;
    /// Keccak-256 of its code with the immutables filled in, as the account's proof shows it.
    core::Hash32 codeHash;
    bool operator==(const DeployedContract&) const = default;
};

/// Where the contracts are (chain/contracts/README.md has the order of deployment).
struct Deployment {
    std::uint64_t chainId{};
    DeployedContract registry;
    DeployedContract credits;
    DeployedContract meters;
    DeployedContract preferences;
    DeployedContract market;
    bool operator==(const Deployment&) const = default;
};

} // namespace wattbourse::chain
