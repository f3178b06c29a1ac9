// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/devnet/demo_market.h"

#include "app/devnet/neighbourhood.h"
#include "app/devnet/street_coalition.h"

namespace wattbourse::app {
namespace {

// Of those who pay escrows and bonds: more than they ever have.
constexpr core::Credit kAllowance{1'000'000'000'000};

/// Who seals meters here registers them as well, so that one visit is enough.
std::uint32_t rolesOf(const DemoAccount& account) {
    const auto own = static_cast<std::uint32_t>(account.role);
    return account.role == core::Role::Technician ? own | static_cast<std::uint32_t>(core::Role::Registrar) : own;
}

chain::devnet::Enrolment enrolmentOf(const DemoAccount& account, const core::Address& reporter) {
    return {account.address, account.name, rolesOf(account), account.credits, account.meter, reporter};
}

/// What the street does together needs: allowances of those who pay, and the coalition of the first two.
core::Result<void> openCommonBusiness(chain::devnet::MarketOperator& marketOperator, const DemoPeople& people) {
    const auto& at = marketOperator.addresses();
    const chain::Calls calls(at);
    const auto allow = [&](const DemoAccount& who, const core::Address& spender) -> core::Result<void> {
        WB_ASSIGN(auto key, chain::devnet::KeySigner::make(who.key));
        return marketOperator.sendAs(key, calls.approveCredits(spender, kAllowance));
    };
    for (const auto& office : people.offices) {
        if (office.role == core::Role::Dso)
            WB_TRY(allow(office, at.flexRequests.address));
        if (office.role == core::Role::DataBuyer)
            WB_TRY(allow(office, at.dataMarket.address));
    }
    for (const auto& neighbour : people.neighbours)
        WB_TRY(allow(neighbour, at.flexRequests.address));
    if (people.neighbours.size() < 2)
        return {};
    WB_ASSIGN(auto first, chain::devnet::KeySigner::make(people.neighbours[0].key));
    WB_ASSIGN(auto second, chain::devnet::KeySigner::make(people.neighbours[1].key));
    return StreetCoalition::found(marketOperator, first, second, people.start);
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
    WB_TRY(openCommonBusiness(marketOperator, people));
    WB_TRY(settle());
    if (people.neighbours.size() < 2)
        return {};
    WB_TRY(StreetCoalition::enrol(marketOperator));
    return settle();
}

core::Result<void> openDemoMarket(chain::devnet::Network& network, chain::devnet::MarketOperator& marketOperator,
                                  const chain::ContractBytecode& code, std::uint32_t slotSeconds,
                                  const DemoPeople& people, std::uint64_t currentStep) {
    return openDemoMarket(marketOperator, code, slotSeconds, people,
                          [&, step = currentStep - 2]() mutable { return marketOperator.settleDown(network, step++); });
}

} // namespace wattbourse::app
