// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>

namespace wattbourse::core {

/// Upper bound of what one meter's report of a slot costs; chain/contracts holds the test that keeps it true.
constexpr std::uint64_t kReportGas = 60'000;

/// The fineness of metering against what the chain carries. What is 0 is not known and not judged.
struct Granularity {
    /// Of the raw readings, which stay with the terminal; a slot's report commits to them.
    std::uint32_t intervalSeconds{};
    std::uint32_t slotSeconds{};
    /// From block to block.
    std::uint64_t blockMs{};
    /// Reports that the gas which is left in a slot is enough for.
    std::optional<std::uint64_t> reportsPerSlot;
    std::uint64_t meters{};
};

enum class GranularityTrouble {
    None,
    /// A reading spans more than a slot: its slots' energies would be interpolations.
    IntervalAboveSlot,
    /// A report is not on the chain before the next slot ends: it needs two blocks.
    BlocksAboveSlot,
    /// Each meter reports once a slot.
    TooManyMeters,
};

/// Reports in a slot of a chain that has so much gas left in each block; at most 2^32 blocks of 2^32 gas.
constexpr std::uint64_t reportsInSlot(std::uint64_t gasPerBlock, std::uint64_t blockMs, std::uint32_t slotSeconds) {
    const std::uint64_t blocks = blockMs == 0 ? 0 : std::uint64_t{slotSeconds} * 1000 / blockMs;
    constexpr std::uint64_t kMost = 0xFFFF'FFFF;
    return std::min(gasPerBlock, kMost) * std::min(blocks, kMost) / kReportGas;
}

/// The first that does not fit.
constexpr GranularityTrouble granularityTrouble(const Granularity& of) {
    if (of.slotSeconds == 0)
        return GranularityTrouble::None;
    if (of.intervalSeconds > of.slotSeconds)
        return GranularityTrouble::IntervalAboveSlot;
    if (of.blockMs * 2 > std::uint64_t{of.slotSeconds} * 1000)
        return GranularityTrouble::BlocksAboveSlot;
    if (of.reportsPerSlot && of.meters > *of.reportsPerSlot)
        return GranularityTrouble::TooManyMeters;
    return GranularityTrouble::None;
}

} // namespace wattbourse::core
