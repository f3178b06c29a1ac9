// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/consensus/gas_rules.h"

#include <cstdint>
#include <optional>

namespace wattbourse::chain::clique {

/// What a network's genesis fixes for Clique (EIP-225).
struct Rules {
    /// Least seconds from block to block.
    std::uint64_t period{15};
    /// Blocks between two checkpoints, where the signers are listed and votes begin anew. Not zero.
    std::uint64_t epoch{30'000};
    /// First block with a base fee; none when the chain never had London.
    std::optional<std::uint64_t> londonBlock;
    std::uint64_t minGasLimit{5000};
    BaseFeeRules baseFee;

    bool operator==(const Rules&) const = default;
};

} // namespace wattbourse::chain::clique
