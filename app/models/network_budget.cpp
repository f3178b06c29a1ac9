// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/network_budget.h"

#include <algorithm>

namespace wattbourse::app {

namespace {
// Products of gas, blocks and seconds pass 64 bits on a chain with a large gas limit.
__extension__ using Wide = unsigned __int128;
} // namespace

std::optional<SlotBudget> slotBudget(const core::ChainBudget& chain, std::uint32_t slotSeconds) {
    if (chain.blocks == 0 || chain.seconds <= 0 || slotSeconds == 0)
        return std::nullopt;
    const auto seconds = static_cast<std::uint64_t>(chain.seconds);
    const auto perSlot = [&](Wide gas) {
        constexpr Wide kMost = ~std::uint64_t{0};
        return static_cast<std::uint64_t>(std::min(gas * slotSeconds / seconds, kMost));
    };
    SlotBudget out;
    out.blockMs = seconds * 1000 / chain.blocks;
    out.gas = perSlot(Wide{chain.gasLimit} * chain.blocks);
    // A gas limit that was lowered lately can leave more used than the slot would hold now.
    out.used = std::min(perSlot(chain.gasUsed), out.gas);
    return out;
}

} // namespace wattbourse::app
