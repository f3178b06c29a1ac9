// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/devnet/demo_accounts.h"
#include "chain/devnet/market_operator.h"

#include <functional>

namespace wattbourse::app {

struct DemoPeople {
    std::vector<DemoAccount> offices;
    std::vector<DemoAccount> neighbours;
    /// Of the network; the neighbours' session keys hold for a year from it.
    core::UnixTime start;
};

/// Deploys the contracts, enrols everybody and writes the neighbours' limits. `settle` is called a few times: to get
/// what was sent until then into blocks.
core::Result<void> openDemoMarket(chain::devnet::MarketOperator& marketOperator, const chain::ContractBytecode& code,
                                  std::uint32_t slotSeconds, const DemoPeople& people,
                                  const std::function<core::Result<void>()>& settle);
/// The same in the steps of a network in this process up to `currentStep`, without waiting for the clock.
core::Result<void> openDemoMarket(chain::devnet::Network& network, chain::devnet::MarketOperator& marketOperator,
                                  const chain::ContractBytecode& code, std::uint32_t slotSeconds,
                                  const DemoPeople& people, std::uint64_t currentStep);

} // namespace wattbourse::app
