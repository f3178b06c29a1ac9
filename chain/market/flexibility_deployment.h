// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/market/deployment.h"
#include "chain/market/flexibility.h"

#include <array>
#include <string_view>
#include <vector>

namespace wattbourse::chain {

/// Names of the artifacts in the order of creation, after the market's contracts.
inline constexpr std::array<std::string_view, 4> kFlexibilityCreationOrder{"Baselines", "Flexibility", "FlexRequests",
                                                                           "Grid"};

/// Data of the creating transactions in order of nonce, and the addresses that they give. Then the operator makes
/// awards and requests known to the registry (OperatorCalls::setSystem), and adds the rule 0 for baselines, which the
/// market's own fills follow.
struct FlexibilityPlan {
    flexibility::Contracts contracts;
    core::Address grid;
    std::vector<core::Bytes> creations;
};
/// `code` is the contracts' init code in that order, `market` where the market's contracts are.
FlexibilityPlan planFlexibility(const std::array<core::Bytes, kFlexibilityCreationOrder.size()>& code,
                                const Deployment& market, const core::Address& operatorAccount,
                                std::uint64_t firstNonce);

} // namespace wattbourse::chain
