// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/chain.h"
#include "core/energy/granularity.h"

#include <optional>

namespace wattbourse::app {

/// Upper bound of what one order in a batch costs; chain/contracts holds the test that keeps it true.
constexpr std::uint64_t kOrderGas = 45'000;

/// What the network carries in one delivery slot at the pace of its latest blocks, rounded down.
struct SlotBudget {
    /// Milliseconds from block to block, on average.
    std::uint64_t blockMs{};
    std::uint64_t gas{};
    std::uint64_t used{};
    [[nodiscard]] std::uint64_t left() const { return gas - used; }
    [[nodiscard]] std::uint64_t orders() const { return left() / kOrderGas; }
    [[nodiscard]] std::uint64_t reports() const { return left() / core::kReportGas; }
};

/// None until two blocks in a row are known.
std::optional<SlotBudget> slotBudget(const core::ChainBudget& chain, std::uint32_t slotSeconds);

} // namespace wattbourse::app
