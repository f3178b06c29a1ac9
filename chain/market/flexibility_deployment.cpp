// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/market/flexibility_deployment.h"

#include "chain/encode/abi.h"
#include "chain/market/calls.h"

namespace wattbourse::chain {

FlexibilityPlan planFlexibility(const std::array<core::Bytes, kFlexibilityCreationOrder.size()>& code,
                                const Deployment& market, const core::Address& operatorAccount,
                                std::uint64_t firstNonce) {
    FlexibilityPlan plan;
    auto& at = plan.contracts;
    at.chainId = market.chainId;
    at.baselines = createdAddress(operatorAccount, firstNonce);
    at.awards = createdAddress(operatorAccount, firstNonce + 1);
    at.requests = createdAddress(operatorAccount, firstNonce + 2);
    plan.grid = createdAddress(operatorAccount, firstNonce + 3);
    AbiWriter baselines;
    baselines.add(market.registry.address).add(market.meters.address).add(at.awards);
    AbiWriter shared;
    shared.add(market.registry.address).add(market.credits.address).add(at.baselines).add(market.preferences.address);
    AbiWriter awards = shared;
    awards.add(market.market.address).add(at.requests);
    AbiWriter requests = shared;
    requests.add(at.awards);
    AbiWriter grid;
    grid.add(market.registry.address).add(market.meters.address).add(market.market.address).add(at.requests);
    std::size_t i = 0;
    for (const auto* arguments : {&baselines, &awards, &requests, &grid}) {
        auto data = code[i++];
        core::append(data, arguments->finish());
        plan.creations.push_back(std::move(data));
    }
    return plan;
}

} // namespace wattbourse::chain
