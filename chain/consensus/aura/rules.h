// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/consensus/aura/header.h"
#include "chain/consensus/aura/steps.h"

#include <map>
#include <vector>

namespace wattbourse::chain::aura {

/// Where a chain's specification takes its validators from.
struct SetSource {
    /// A contract that announces changes (safeContract and contract alike); none for a list.
    std::optional<core::Address> contract;
    /// The list; or the contract's first validators as far as they are known, since no state can be executed here.
    std::vector<core::Address> validators;

    bool operator==(const SetSource&) const = default;
};

/// What a chain's specification fixes for its AuRa engine. The defaults are those of OpenEthereum.
struct Rules {
    StepSchedule steps = *StepSchedule::fixed(5);
    HeaderForm form;
    /// The first validators, in the order of the schedule: the author of a step is validators[step mod n]. Never
    /// sorted. May be empty where a contract names them and the checkpoint lies later.
    std::vector<core::Address> validators;
    /// The contract that announces changes of them, from block 0 on.
    std::optional<core::Address> validatorContract;
    /// Other sources by the block that they are switched to at (`multi`).
    std::map<std::uint64_t, SetSource> switches;
    /// From here on finality asks for more than two thirds of the validators instead of more than half.
    std::optional<std::uint64_t> twoThirdsBlock;
    /// From here on the difficulty must follow the score rule.
    std::uint64_t validateScoreBlock{0};
    /// From here on a step below the parent's is refused (an equal one always is).
    std::uint64_t validateStepBlock{0};
    /// From here on the steps in the list of empty steps must rise strictly.
    std::optional<std::uint64_t> strictEmptyStepsBlock;
    /// From here on a block has no uncles; none for a chain that allows them for ever.
    std::optional<std::uint64_t> noUnclesBlock{0};
    std::uint64_t minGasLimit{5000};
    /// The gas limit moves by less than this part of the parent's.
    std::uint64_t gasLimitDivisor{1024};
    /// From here on a contract sets the gas limit, and it is not held against the parent's.
    std::optional<std::uint64_t> gasLimitContractBlock;
    std::uint64_t maxExtraData{32};
    /// EIP-1559: gas limit over gas target, and the part of the base fee that it moves by at most.
    std::uint64_t elasticity{2};
    std::uint64_t baseFeeDivisor{8};
    /// wei per gas in the London block.
    std::uint64_t initialBaseFee{1'000'000'000};
    /// A network without fees: every base fee is this one, whatever EIP-1559 would ask for.
    std::optional<std::uint64_t> constantBaseFee;
    /// The base fee does not fall below `baseFeeFloor` from this block on.
    std::optional<std::uint64_t> baseFeeFloorBlock;
    std::uint64_t baseFeeFloor{0};

    bool operator==(const Rules&) const = default;
};

} // namespace wattbourse::chain::aura
