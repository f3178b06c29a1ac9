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

private:
    [[nodiscard]] core::TxnRequest call(core::Bytes data, std::uint64_t gas, std::string purpose) const;

    std::uint64_t m_chainId;
    core::Address m_contract;
};

/// Views from proven storage, at the newest block that is at least as final as asked. Blocking. Branches are numbered
/// from 1. OutOfRange above 1,024 branches.
core::Result<core::Proven<std::vector<Branch>>> readBranches(StateReader& reader, const core::Address& contract,
                                                             core::Finality atLeast);
core::Result<core::Proven<Flow>> readFlow(StateReader& reader, const core::Address& contract, std::uint32_t branch,
                                          core::SlotIndex slot, core::Finality atLeast);
/// Imbalance tokens in Wh: positive for deviations that eased the branch.
core::Result<core::Proven<core::Energy>> readTokens(StateReader& reader, const core::Address& contract,
                                                    std::uint32_t branch, const core::Address& account,
                                                    core::Finality atLeast);

} // namespace wattbourse::chain::grid
