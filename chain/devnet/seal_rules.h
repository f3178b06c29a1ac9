// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/consensus/aura/header.h"

#include <vector>

namespace wattbourse::chain::devnet {

/// What the authorities of one network agree on beforehand.
struct SealRules {
    /// In the order of their turns; fixed.
    std::vector<core::Address> authorities;
    std::uint64_t chainId{};
    std::uint32_t stepSeconds{};
    std::uint64_t gasLimit{};

    [[nodiscard]] const core::Address& proposer(std::uint64_t step) const {
        return authorities[step % authorities.size()];
    }
    [[nodiscard]] std::uint64_t timeOf(std::uint64_t step) const { return step * stepSeconds; }
    /// The form of the headers: London from the genesis block on, no empty steps.
    [[nodiscard]] static aura::HeaderForm form() { return {.londonBlock = 0, .emptyStepsBlock = std::nullopt}; }
};

/// What an authority asks of a block before it executes it, stricter than what a light client may ask: the timestamp is
/// the step's, the gas limit and the base fee of zero never change. NotVerified with the reason.
core::Result<void> checkSeal(const aura::Header& parent, const aura::Header& header, const SealRules& rules,
                             std::uint64_t currentStep);

} // namespace wattbourse::chain::devnet
