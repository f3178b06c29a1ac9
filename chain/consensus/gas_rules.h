// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/consensus/block_header.h"
#include "chain/consensus/verdict.h"
#include "core/base/result.h"

namespace wattbourse::chain {

/// How a chain's base fee moves (EIP-1559), and how some chains bend it.
struct BaseFeeRules {
    /// wei per gas in the London block.
    std::uint64_t initial{1'000'000'000};
    /// A network without fees: every base fee is this one, whatever EIP-1559 would ask for.
    std::optional<std::uint64_t> constant;
    /// The base fee does not fall below `floor` from this block on.
    std::optional<std::uint64_t> floorBlock;
    std::uint64_t floor{0};
    /// Gas limit over gas target, and the part of the base fee that it moves by at most.
    std::uint64_t elasticity{2};
    std::uint64_t divisor{8};

    bool operator==(const BaseFeeRules&) const = default;
};

/// The base fee that is due on this parent. OutOfRange when the parent has a gas limit below the
/// elasticity.
core::Result<std::uint64_t> expectedBaseFee(const BaseFeeRules& rules, const BlockHeader& parent);

/// BaseFee when a header with a base fee has another one than is due.
Verdict verifyBaseFee(const BaseFeeRules& rules, const BlockHeader& block, const BlockHeader& parent);

/// GasLimitRange when the limit moved by 1/divisor or more of the parent's, taken `factor` times: the elasticity in the
/// London block, once in every other.
Verdict verifyGasLimitRange(const BlockHeader& block, const BlockHeader& parent, std::uint64_t factor,
                            std::uint64_t divisor = 1024);

} // namespace wattbourse::chain
