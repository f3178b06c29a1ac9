// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/market/grid.h"

#include "chain/encode/abi.h"
#include "chain/encode/storage_key.h"
#include "chain/market/rounds.h"
#include "chain/market/storage.h"
#include "core/base/hex.h"

namespace wattbourse::chain::grid {

namespace {

using core::Hash32;
using core::Proven;
using core::Result;

constexpr std::uint64_t kGas = 600'000;
// A member's position, or the reading of a member with a few meters.
constexpr std::uint64_t kPerMemberGas = 60'000;
constexpr std::uint64_t kMostBranches = 1024;
constexpr std::uint64_t kTokens = 0;
constexpr std::uint64_t kBranches = 3;
constexpr std::uint64_t kBranchWords = 2;
constexpr std::uint64_t kFlows = 8;

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

Branch branchFromWords(const Hash32* w) {
    Branch out;
    out.dso = wordAddress(w[0]);
    out.planLead = static_cast<std::uint32_t>(wordField(w[0], 20, 4));
    out.importCapacity = {signedWordField(w[0], 24)};
    out.exportCapacity = {signedWordField(w[1], 0)};
    out.nextImportCapacity = {signedWordField(w[1], 8)};
    out.nextExportCapacity = {signedWordField(w[1], 16)};
    out.changesIn = {static_cast<std::uint32_t>(wordField(w[1], 24, 4))};
    return out;
}

Flow flowFromWords(const Hash32& first, const Hash32& second) {
    Flow out;
    out.planned = {signedWordField(first, 0)};
    out.measured = {signedWordField(first, 8)};
    out.plannedMembers = static_cast<std::uint32_t>(wordField(first, 16, 4));
    out.measuredMembers = static_cast<std::uint32_t>(wordField(first, 20, 4));
    out.called = wordField(first, 24, 1) != 0;
    out.excess = {signedWordField(second, 0)};
    out.fromAssets = {signedWordField(second, 8)};
    out.request = wordField(second, 16, 8);
    return out;
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

Result<Proven<std::vector<Branch>>> readBranches(StateReader& reader, const core::Address& contract,
                                                 core::Finality atLeast) {
    const auto next = [](const Hash32* words) -> Result<std::vector<Hash32>> {
        WB_ASSIGN(const auto count, wordCount(words[0], kMostBranches));
        std::vector<Hash32> keys{abiWord(kBranches)};
        for (std::uint64_t i = 0; i < count * kBranchWords; ++i)
            keys.push_back(keyAfter(arrayBase(kBranches), i));
        return keys;
    };
    WB_ASSIGN(const auto words, readRounds(reader, contract, {abiWord(kBranches)}, {next}, atLeast));
    return words.map([](const auto& w) {
        std::vector<Branch> out;
        for (std::size_t i = 1; i + kBranchWords <= w[0].size(); i += kBranchWords)
            out.push_back(branchFromWords(&w[0][i]));
        return out;
    });
}

Result<Proven<Flow>> readFlow(StateReader& reader, const core::Address& contract, std::uint32_t branch,
                              core::SlotIndex slot, core::Finality atLeast) {
    const auto ofBranch = mappingKey(abiWord(std::uint64_t{branch}), abiWord(kFlows));
    const auto key = mappingKey(abiWord(std::uint64_t{slot.value}), ofBranch);
    WB_ASSIGN(const auto words, reader.read({{contract, {key, keyAfter(key, 1)}}}, atLeast));
    return words.map([](const auto& w) { return flowFromWords(w[0][0], w[0][1]); });
}

Result<Proven<core::Energy>> readTokens(StateReader& reader, const core::Address& contract, std::uint32_t branch,
                                        const core::Address& account, core::Finality atLeast) {
    const auto ofBranch = mappingKey(abiWord(std::uint64_t{branch}), abiWord(kTokens));
    WB_ASSIGN(const auto words, reader.read({{contract, {mappingKey(abiWord(account), ofBranch)}}}, atLeast));
    return words.map([](const auto& w) { return core::Energy{signedWordField(w[0][0], 0)}; });
}

} // namespace wattbourse::chain::grid
