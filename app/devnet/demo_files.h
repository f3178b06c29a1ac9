// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/devnet/demo_accounts.h"
#include "chain/devnet/network.h"
#include "chain/light/profile.h"
#include "chain/market/deployment.h"

#include <filesystem>

namespace wattbourse::app {

/// What must be the same when a kept network is started again.
struct NetworkIdentity {
    std::uint64_t seed{};
    std::uint64_t chainId{};
    std::uint64_t stepSeconds{};
    std::uint64_t slotSeconds{};
    std::uint64_t authorities{};
    core::UnixTime start;
    std::string engine{"aura"};
    bool operator==(const NetworkIdentity&) const = default;
};

/// Reads DIR/devnet.json, or writes `fresh` there when it is not there yet. Refused when it names another network;
/// the start is the kept one.
core::Result<NetworkIdentity> keepIdentity(const std::filesystem::path& dataDir, const NetworkIdentity& fresh);

/// The network with the market on it, for a light client.
chain::NetworkProfile withMarket(chain::NetworkProfile network, const chain::Deployment& deployment,
                                 std::uint32_t slotSeconds);

struct DemoFile {
    NetworkIdentity identity;
    std::filesystem::path profile;
    std::string controlUrl;
    std::string controlToken;
    std::vector<DemoAccount> offices;
    std::vector<DemoAccount> neighbours;
};
boost::json::object demoJson(const DemoFile& demo);

/// Whole or not at all, readable by the user alone.
core::Result<void> writeFile(const std::filesystem::path& path, const std::string& text);

} // namespace wattbourse::app
