// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/market/grid.h"

/// What the readers of Grid share: where it keeps things, and how they are packed.
namespace wattbourse::chain::grid {

// Places in solc's storage layout of Grid.
namespace place {
inline constexpr std::uint64_t kTokens = 0;
inline constexpr std::uint64_t kBooked = 1;
inline constexpr std::uint64_t kTotalTokens = 2;
inline constexpr std::uint64_t kBranches = 3;
inline constexpr std::uint64_t kBranchWords = 2;
inline constexpr std::uint64_t kMembers = 4;
inline constexpr std::uint64_t kAssets = 6;
inline constexpr std::uint64_t kTerms = 7;
inline constexpr std::uint64_t kFlows = 8;
inline constexpr std::uint64_t kTokenPrices = 9;
} // namespace place

inline constexpr std::uint64_t kMostMembers = 4096;
// As many as the contract takes, removed ones among them.
inline constexpr std::uint64_t kMostAssets = 16;

/// The branch's entry in the mapping that stands at this place.
core::Hash32 ofBranch(std::uint32_t branch, std::uint64_t place);
/// The first of a flow's two words.
core::Hash32 flowKey(std::uint32_t branch, core::SlotIndex slot);
core::Hash32 tokensKey(std::uint32_t branch, const core::Address& account);

Flow flowFromWords(const core::Hash32& first, const core::Hash32& second);
Member memberFromWord(const core::Hash32& word);
Asset assetFromWord(const core::Hash32& word);
CallTerms termsFromWord(const core::Hash32& word);
TokenPrice tokenPriceFromWord(const core::Hash32& word);

} // namespace wattbourse::chain::grid
