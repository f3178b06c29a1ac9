// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/market/state_reader.h"
#include "core/api/txn.h"
#include "core/time/slot.h"
#include "core/units/units.h"

#include <vector>

/// The contract Grid: branches, their flows, calls for flexibility and imbalance tokens (chain/contracts/README.md).
namespace wattbourse::chain::grid {

/// Capacities are energies of a slot, both not negative.
struct Branch {
    core::Address dso;
    /// Seconds before a slot from when on its positions count as planned.
    std::uint32_t planLead{};
    core::Energy importCapacity;
    core::Energy exportCapacity;
    /// What holds from changesIn on; the same while no change was made.
    core::Energy nextImportCapacity;
    core::Energy nextExportCapacity;
    core::SlotIndex changesIn;
};

/// How flexibility is asked for when the DSO's own assets do not suffice.
struct CallTerms {
    core::Price priceCap;
    std::uint32_t notice{};
    core::Energy least;
    std::uint32_t tolerancePermille{};
    std::uint32_t penaltyPermille{};
    std::uint32_t rule{};
    std::uint32_t forgiven{};
    bool uniform{};
    bool operator==(const CallTerms&) const = default;
};

/// An account's membership of a branch; one that left and came back has two.
struct Member {
    core::Address account;
    core::SlotIndex from;
    /// The first slot that it no longer belongs to; 2^32 - 1: none.
    core::SlotIndex until;

    [[nodiscard]] bool belongs(core::SlotIndex slot) const { return from <= slot && slot < until; }
    bool operator==(const Member&) const = default;
};

/// What the DSO owns and uses before it asks anybody, cheapest first.
struct Asset {
    /// In a slot: fed or saved, and taken.
    core::Energy up;
    core::Energy down;
    core::Price price;
    core::SlotIndex from;
    bool removed{};
    bool operator==(const Asset&) const = default;
};

/// What the DSO pays for tokens that ease the branch, and is paid for those below zero, per kWh.
struct TokenPrice {
    core::Price price;
    /// From slot changesIn on.
    core::Price next;
    core::SlotIndex changesIn;

    [[nodiscard]] core::Price in(core::SlotIndex slot) const { return slot.value < changesIn.value ? price : next; }
};

struct Flow {
    /// Net import over the members added up so far.
    core::Energy planned;
    core::Energy measured;
    std::uint32_t plannedMembers{};
    std::uint32_t measuredMembers{};
    bool called{};
    /// By how much the plan passed the capacity, and what of it the DSO's assets cover.
    core::Energy excess;
    core::Energy fromAssets;
    /// Number of the request for the rest; 0: none was needed.
    std::uint64_t request{};
};

class Calls {
public:
    Calls(std::uint64_t chainId, const core::Address& contract) : m_chainId(chainId), m_contract(contract) {}

    /// By the DSO. Changes of a branch hold from a day on.
    [[nodiscard]] core::TxnRequest openBranch(core::Energy importCapacity, core::Energy exportCapacity,
                                              std::uint32_t planLead) const;
    [[nodiscard]] core::TxnRequest setCapacity(std::uint32_t branch, core::Energy importCapacity,
                                               core::Energy exportCapacity) const;
    [[nodiscard]] core::TxnRequest addMember(std::uint32_t branch, const core::Address& account) const;
    [[nodiscard]] core::TxnRequest removeMember(std::uint32_t branch, const core::Address& account) const;
    [[nodiscard]] core::TxnRequest addAsset(std::uint32_t branch, core::Energy up, core::Energy down,
                                            core::Price price) const;
    [[nodiscard]] core::TxnRequest removeAsset(std::uint32_t branch, std::uint64_t asset) const;
    [[nodiscard]] core::TxnRequest setCallTerms(std::uint32_t branch, const CallTerms& terms) const;

    /// By anybody: adds up the positions of at most so many more members.
    [[nodiscard]] core::TxnRequest plan(std::uint32_t branch, core::SlotIndex slot, std::uint32_t most) const;
    /// By anybody, once the plan is complete and passes the capacity.
    [[nodiscard]] core::TxnRequest callFlexibility(std::uint32_t branch, core::SlotIndex slot) const;
    /// By anybody: adds up what at most so many more members measured.
    [[nodiscard]] core::TxnRequest measure(std::uint32_t branch, core::SlotIndex slot, std::uint32_t most) const;
    /// By anybody, once the branch is measured. Members by their place in the branch.
    [[nodiscard]] core::TxnRequest bookTokens(std::uint32_t branch, core::SlotIndex slot,
                                              const std::vector<std::uint64_t>& members) const;

    /// By the DSO, from a day on.
    [[nodiscard]] core::TxnRequest setTokenPrice(std::uint32_t branch, core::Price price) const;
    /// By a member: its tokens above zero against credits from the DSO's allowance to the contract, rounded down.
    [[nodiscard]] core::TxnRequest redeemTokens(std::uint32_t branch, core::Energy most) const;
    /// By a member: its tokens below zero paid to the DSO from its own allowance to the contract, rounded up.
    [[nodiscard]] core::TxnRequest payTokens(std::uint32_t branch, core::Energy most) const;

private:
    [[nodiscard]] core::TxnRequest call(core::Bytes data, std::uint64_t gas, std::string purpose) const;

    std::uint64_t m_chainId;
    core::Address m_contract;
};

/// Views from proven storage, at the newest block that is at least as final as asked. Blocking. Branches are numbered
/// from 1. OutOfRange above 1,024 branches.
core::Result<core::Proven<std::vector<Branch>>> readBranches(StateReader& reader, const core::Address& contract,
                                                             core::Finality atLeast);
/// In the order of their joining, former ones among them. OutOfRange above 4,096.
core::Result<core::Proven<std::vector<Member>>> readMembers(StateReader& reader, const core::Address& contract,
                                                            std::uint32_t branch, core::Finality atLeast);
/// By their number, removed ones among them.
core::Result<core::Proven<std::vector<Asset>>> readAssets(StateReader& reader, const core::Address& contract,
                                                          std::uint32_t branch, core::Finality atLeast);
core::Result<core::Proven<CallTerms>> readCallTerms(StateReader& reader, const core::Address& contract,
                                                    std::uint32_t branch, core::Finality atLeast);
core::Result<core::Proven<Flow>> readFlow(StateReader& reader, const core::Address& contract, std::uint32_t branch,
                                          core::SlotIndex slot, core::Finality atLeast);
/// Imbalance tokens in Wh: positive for deviations that eased the branch.
core::Result<core::Proven<core::Energy>> readTokens(StateReader& reader, const core::Address& contract,
                                                    std::uint32_t branch, const core::Address& account,
                                                    core::Finality atLeast);
/// Of all accounts.
core::Result<core::Proven<core::Energy>> readTotalTokens(StateReader& reader, const core::Address& contract,
                                                         std::uint32_t branch, core::Finality atLeast);
core::Result<core::Proven<TokenPrice>> readTokenPrice(StateReader& reader, const core::Address& contract,
                                                      std::uint32_t branch, core::Finality atLeast);

} // namespace wattbourse::chain::grid
