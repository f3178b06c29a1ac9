// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/market/grid.h"

#include "chain/encode/abi.h"
#include "core/base/hex.h"

namespace wattbourse::chain::grid {

namespace {

constexpr std::uint64_t kGas = 600'000;
// A member's position, or the reading of a member with a few meters.
constexpr std::uint64_t kPerMemberGas = 60'000;

std::uint64_t word(std::int64_t value) {
    return static_cast<std::uint64_t>(value);
}

std::string named(std::uint32_t branch) {
    return "branch " + std::to_string(branch);
}

std::string inSlot(std::uint32_t branch, core::SlotIndex slot) {
    return named(branch) + " in slot " + std::to_string(slot.value);
}

std::string kilowattHours(core::Energy energy) {
    return core::formatDecimal(energy.value, 3) + " kWh";
}

} // namespace

core::TxnRequest Calls::call(core::Bytes data, std::uint64_t gas, std::string purpose) const {
    core::TxnRequest out;
    out.chainId = m_chainId;
    out.to = m_contract;
    out.data = std::move(data);
    out.gasLimit = gas;
    out.purpose = std::move(purpose);
    return out;
}

core::TxnRequest Calls::openBranch(core::Energy importCapacity, core::Energy exportCapacity,
                                   std::uint32_t planLead) const {
    AbiWriter arguments;
    arguments.add(word(importCapacity.value)).add(word(exportCapacity.value)).add(planLead);
    return call(arguments.call("openBranch(uint64,uint64,uint32)"), kGas,
                "Open a branch for " + kilowattHours(importCapacity) + " in and " + kilowattHours(exportCapacity) +
                    " out in a slot");
}

core::TxnRequest Calls::setCapacity(std::uint32_t branch, core::Energy importCapacity,
                                    core::Energy exportCapacity) const {
    AbiWriter arguments;
    arguments.add(branch).add(word(importCapacity.value)).add(word(exportCapacity.value));
    return call(arguments.call("setCapacity(uint32,uint64,uint64)"), kGas,
                "Give " + named(branch) + " " + kilowattHours(importCapacity) + " in and " +
                    kilowattHours(exportCapacity) + " out in a slot, from a day on");
}

core::TxnRequest Calls::addMember(std::uint32_t branch, const core::Address& account) const {
    return call(AbiWriter().add(branch).add(account).call("addMember(uint32,address)"), kGas,
                "Add " + core::toHex0x(account) + " to " + named(branch));
}

core::TxnRequest Calls::removeMember(std::uint32_t branch, const core::Address& account) const {
    return call(AbiWriter().add(branch).add(account).call("removeMember(uint32,address)"), kGas,
                "Remove " + core::toHex0x(account) + " from " + named(branch));
}

core::TxnRequest Calls::addAsset(std::uint32_t branch, core::Energy up, core::Energy down, core::Price price) const {
    AbiWriter arguments;
    arguments.add(branch).add(word(up.value)).add(word(down.value)).add(price.value);
    return call(arguments.call("addAsset(uint32,uint32,uint32,uint32)"), kGas,
                "Add an asset of " + kilowattHours(up) + " up and " + kilowattHours(down) + " down to " +
                    named(branch));
}

core::TxnRequest Calls::removeAsset(std::uint32_t branch, std::uint64_t asset) const {
    return call(AbiWriter().add(branch).add(asset).call("removeAsset(uint32,uint256)"), kGas,
                "Remove asset " + std::to_string(asset) + " of " + named(branch));
}

core::TxnRequest Calls::setCallTerms(std::uint32_t branch, const CallTerms& terms) const {
    AbiWriter arguments;
    arguments.add(branch).add(terms.priceCap.value).add(terms.notice).add(word(terms.least.value));
    arguments.add(terms.tolerancePermille).add(terms.penaltyPermille).add(terms.rule).add(terms.forgiven);
    arguments.add(std::uint64_t{terms.uniform ? 1U : 0U});
    return call(arguments.call("setCallTerms(uint32,(uint32,uint32,uint32,uint16,uint16,uint8,uint8,bool))"), kGas,
                "Ask for flexibility in " + named(branch) + " at most " + core::formatDecimal(terms.priceCap.value, 6) +
                    " cr/kWh");
}

core::TxnRequest Calls::plan(std::uint32_t branch, core::SlotIndex slot, std::uint32_t most) const {
    return call(AbiWriter().add(branch).add(slot.value).add(most).call("plan(uint32,uint32,uint256)"),
                kGas + kPerMemberGas * most, "Add up the positions of " + inSlot(branch, slot));
}

core::TxnRequest Calls::callFlexibility(std::uint32_t branch, core::SlotIndex slot) const {
    return call(AbiWriter().add(branch).add(slot.value).call("callFlexibility(uint32,uint32)"), 2 * kGas,
                "Relieve " + inSlot(branch, slot));
}

core::TxnRequest Calls::measure(std::uint32_t branch, core::SlotIndex slot, std::uint32_t most) const {
    return call(AbiWriter().add(branch).add(slot.value).add(most).call("measure(uint32,uint32,uint256)"),
                kGas + kPerMemberGas * most, "Add up what was measured in " + inSlot(branch, slot));
}

core::TxnRequest Calls::bookTokens(std::uint32_t branch, core::SlotIndex slot,
                                   const std::vector<std::uint64_t>& members) const {
    AbiWriter list;
    for (const auto member : members)
        list.add(member);
    AbiWriter arguments;
    arguments.add(branch).add(slot.value).addArray(members.size(), list);
    return call(arguments.call("bookTokens(uint32,uint32,uint256[])"), kGas + 2 * kPerMemberGas * members.size(),
                "Book the imbalance tokens of " + inSlot(branch, slot));
}

core::TxnRequest Calls::setTokenPrice(std::uint32_t branch, core::Price price) const {
    return call(AbiWriter().add(branch).add(price.value).call("setTokenPrice(uint32,uint32)"), kGas,
                "Value the imbalance tokens of " + named(branch) + " at " + core::formatDecimal(price.value, 6) +
                    " cr/kWh, from a day on");
}

core::TxnRequest Calls::redeemTokens(std::uint32_t branch, core::Energy most) const {
    return call(AbiWriter().add(branch).add(word(most.value)).call("redeemTokens(uint32,uint256)"), kGas,
                "Redeem imbalance tokens of " + named(branch) + ", at most " + kilowattHours(most));
}

core::TxnRequest Calls::payTokens(std::uint32_t branch, core::Energy most) const {
    return call(AbiWriter().add(branch).add(word(most.value)).call("payTokens(uint32,uint256)"), kGas,
                "Pay for imbalance tokens below zero of " + named(branch) + ", at most " + kilowattHours(most));
}

} // namespace wattbourse::chain::grid
