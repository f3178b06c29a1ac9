// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/consensus/gas_rules.h"

#include <algorithm>

namespace wattbourse::chain {

namespace {

__extension__ using Wide = unsigned __int128;

constexpr std::uint64_t kMost = ~std::uint64_t{0};

} // namespace

core::Result<std::uint64_t> expectedBaseFee(const BaseFeeRules& rules, const BlockHeader& parent) {
    if (rules.constant)
        return *rules.constant;
    std::uint64_t fee = rules.initial;
    if (parent.baseFee) {
        fee = *parent.baseFee;
        const std::uint64_t target = parent.gasLimit / rules.elasticity;
        if (target == 0)
            return core::fail(core::ErrorCode::OutOfRange, "the parent's gas limit allows no base fee");
        const auto change = [&](std::uint64_t distance) {
            return static_cast<Wide>(fee) * distance / target / rules.divisor;
        };
        if (parent.gasUsed > target) {
            const Wide raised = static_cast<Wide>(fee) + std::max<Wide>(change(parent.gasUsed - target), 1);
            fee = raised > kMost ? kMost : static_cast<std::uint64_t>(raised);
        } else {
            fee -= static_cast<std::uint64_t>(change(target - parent.gasUsed));
        }
    }
    if (rules.floorBlock && parent.number + 1 >= *rules.floorBlock)
        fee = std::max(fee, rules.floor);
    return fee;
}

Verdict verifyBaseFee(const BaseFeeRules& rules, const BlockHeader& block, const BlockHeader& parent) {
    if (!block.baseFee)
        return {};
    const auto due = expectedBaseFee(rules, parent);
    if (!due)
        return {Refusal::BaseFee, due.error().detail};
    if (*block.baseFee != *due)
        return {Refusal::BaseFee, std::to_string(*block.baseFee) + ", due " + std::to_string(*due)};
    return {};
}

Verdict verifyGasLimitRange(const BlockHeader& block, const BlockHeader& parent, std::uint64_t factor,
                            std::uint64_t divisor) {
    const Wide base = static_cast<Wide>(parent.gasLimit) * factor;
    const Wide bound = base / divisor;
    if (block.gasLimit <= base - bound || block.gasLimit >= base + bound)
        return {Refusal::GasLimitRange, std::to_string(block.gasLimit) + " after " + std::to_string(parent.gasLimit)};
    return {};
}

} // namespace wattbourse::chain
