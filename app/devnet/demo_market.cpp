// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/devnet/demo_market.h"

#include "app/devnet/neighbourhood.h"

namespace wattbourse::app {
namespace {

chain::devnet::Enrolment enrolmentOf(const DemoAccount& account, const core::Address& reporter) {
    return {account.address, account.name,  static_cast<std::uint32_t>(account.role),
            account.credits, account.meter, reporter};
}

} // namespace

core::Result<void> openDemoMarket(chain::devnet::MarketOperator& marketOperator, const chain::ContractBytecode& code,
                                  std::uint32_t slotSeconds, const DemoPeople& people,
                                  const std::function<core::Result<void>()>& settle) {
    WB_TRY(marketOperator.deploy(code, slotSeconds));
    for (const auto& office : people.offices)
        // The contract registers its operator itself.
        if (office.role != core::Role::Operator)
            WB_TRY(marketOperator.enrol(enrolmentOf(office, {})));
    for (const auto& neighbour : people.neighbours) {
        WB_ASSIGN(const auto reporter, addressOfKey(neighbour.reporterKey));
        WB_TRY(marketOperator.enrol(enrolmentOf(neighbour, reporter)));
    }
    WB_TRY(settle());
    // After the enrolment: an account that is not registered has no limits to write.
    const chain::Calls calls(marketOperator.addresses());
    for (std::size_t i = 0; i < people.neighbours.size(); ++i) {
        const auto& neighbour = people.neighbours[i];
        WB_ASSIGN(auto owner, chain::devnet::KeySigner::make(neighbour.key));
        WB_TRY(marketOperator.sendAs(owner, calls.savePreferences(neighbourPreferences(neighbour, i, people.start))));
    }
    return settle();
}

core::Result<void> openDemoMarket(chain::devnet::Network& network, chain::devnet::MarketOperator& marketOperator,
                                  const chain::ContractBytecode& code, std::uint32_t slotSeconds,
                                  const DemoPeople& people, std::uint64_t currentStep) {
    return openDemoMarket(marketOperator, code, slotSeconds, people,
                          [&, step = currentStep - 1]() mutable { return marketOperator.settleDown(network, step++); });
}

} // namespace wattbourse::app
