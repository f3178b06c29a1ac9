// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

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
    /// The market's modules: their code runs in the market's state, they are never called themselves.
    DeployedContract marketAdmin;
    DeployedContract marketSettlement;
    DeployedContract marketSealed;
    DeployedContract marketContinuous;
    DeployedContract marketIntents;
    DeployedContract marketViews;
    /// Stands between the market and the meters.
    DeployedContract coalitions;
    DeployedContract channels;
    DeployedContract dataMarket;
    DeployedContract baselines;
    DeployedContract flexibility;
    DeployedContract flexRequests;
    DeployedContract grid;
    DeployedContract dispatches;
    /// Who seals blocks. Not deployed with the others and not on every network: zero where it is not.
    DeployedContract validatorSet;
    bool operator==(const Deployment&) const = default;
};

/// Every contract by the name that the network profile gives it.
template <class D, class Visit>
void forEachContract(D& deployment, Visit visit) {
    visit("registry", deployment.registry);
    visit("credits", deployment.credits);
    visit("meters", deployment.meters);
    visit("preferences", deployment.preferences);
    visit("market", deployment.market);
    visit("marketAdmin", deployment.marketAdmin);
    visit("marketSettlement", deployment.marketSettlement);
    visit("marketSealed", deployment.marketSealed);
    visit("marketContinuous", deployment.marketContinuous);
    visit("marketIntents", deployment.marketIntents);
    visit("marketViews", deployment.marketViews);
    visit("coalitions", deployment.coalitions);
    visit("channels", deployment.channels);
    visit("dataMarket", deployment.dataMarket);
    visit("baselines", deployment.baselines);
    visit("flexibility", deployment.flexibility);
    visit("flexRequests", deployment.flexRequests);
    visit("grid", deployment.grid);
    visit("dispatches", deployment.dispatches);
}

struct NetworkProfile;
/// The contracts that a network profile names. NotFound when it leaves one out.
core::Result<Deployment> deploymentOf(const NetworkProfile& profile);

} // namespace wattbourse::chain
