// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/market/deployment.h"
#include "chain/market/grid.h"

#include <optional>
#include <utility>
#include <vector>

/// A branch of the grid as a desk shows it: read whole at one block, and many slots at once.
namespace wattbourse::chain::grid {

/// All of a branch but its flows, proven at one block.
struct BranchBook {
    std::vector<Member> members;
    /// Imbalance tokens of the members in their order, Wh: positive for deviations that eased the branch.
    std::vector<core::Energy> tokens;
    core::Energy totalTokens;
    /// In the order in which they were added: an asset's number is its place.
    std::vector<Asset> assets;
    CallTerms terms;
    TokenPrice tokenPrice;
};

/// A member in one slot. Import and buying positive.
struct MemberSlot {
    core::Energy contracted;
    /// Orders that are neither claimed nor cancelled: the branch is not planned before there are none.
    std::uint32_t openOrders{};
    /// Absent while a meter did not report.
    std::optional<core::Energy> metered;
    /// Its imbalance tokens of the slot are booked.
    bool booked{};
};

/// What of `wanted` the assets give in a slot, cheapest first and the older of two, each by its number: as
/// callFlexibility dispatches them. `up`: feed more or use less.
std::vector<std::pair<std::size_t, core::Energy>> meritOrder(const std::vector<Asset>& assets, core::SlotIndex slot,
                                                             bool up, core::Energy wanted);
/// By how much a net flow passes what holds in the slot, and whether it flows in; zero within it.
std::pair<core::Energy, bool> excessOf(const Branch& branch, core::SlotIndex slot, core::Energy flow);

/// OutOfRange above 4,096 members: one proof holds them all.
core::Result<core::Proven<BranchBook>> readBranchBook(StateReader& reader, const core::Address& contract,
                                                      std::uint32_t branch, core::Finality atLeast);
/// The flows of `count` slots from `first` on, in order.
core::Result<core::Proven<std::vector<Flow>>> readFlows(StateReader& reader, const core::Address& contract,
                                                        std::uint32_t branch, core::SlotIndex first,
                                                        std::uint32_t count, core::Finality atLeast);
/// Positions and readings of these accounts in a slot, in their order, at one block of the market, the meters and the
/// grid.
core::Result<core::Proven<std::vector<MemberSlot>>> readMemberSlots(StateReader& reader, const Deployment& at,
                                                                    std::uint32_t branch,
                                                                    const std::vector<core::Address>& accounts,
                                                                    core::SlotIndex slot, core::Finality atLeast);

} // namespace wattbourse::chain::grid
