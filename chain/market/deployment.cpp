// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/market/deployment.h"

#include "chain/light/profile.h"

namespace wattbourse::chain {

core::Result<Deployment> deploymentOf(const NetworkProfile& profile) {
    Deployment out;
    out.chainId = profile.chainId;
    std::string missing;
    forEachContract(out, [&](const char* name, DeployedContract& contract) {
        const auto found = profile.contracts.find(name);
        if (found == profile.contracts.end())
            missing = name;
        else
            contract = {found->second.address, found->second.codeHash};
    });
    if (!missing.empty())
        return core::fail(core::ErrorCode::NotFound, "the network profile names no contract " + missing);
    if (const auto set = profile.contracts.find("validatorSet"); set != profile.contracts.end())
        out.validatorSet = {set->second.address, set->second.codeHash};
    return out;
}

} // namespace wattbourse::chain
