// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace wattbourse::chain {

/// A change of the authorities that was announced and is not final yet.
struct PendingChange {
    /// The block that announced it.
    std::uint64_t number{};
    core::Hash32 hash;
    /// Who seals once it is final, in the order of the schedule. Empty: they are not known here.
    std::vector<core::Address> validators;
    /// Who vouched for that block so far, its own author included.
    std::vector<core::Address> approvedBy;

    bool operator==(const PendingChange&) const = default;
};

/// The block that the light client starts from, and what it must know of it to check its children.
struct Checkpoint {
    std::uint64_t number{};
    core::Hash32 hash;
    std::uint64_t step{};
    /// Unix seconds. 0 with gas limit 0: not known, and the first child is not held against them.
    std::uint64_t timestamp{};
    std::uint64_t gasLimit{};
    std::uint64_t gasUsed{};
    std::optional<std::uint64_t> baseFee;
    /// Who may seal the next block, in the order of the schedule.
    std::vector<core::Address> validators;
    /// First block that these validators sealed.
    std::uint64_t epochStart{};
    std::optional<PendingChange> pending;
    /// The whole header where it is known: then the block itself can be read, not only its children.
    std::optional<core::Bytes> headerRlp;

    bool operator==(const Checkpoint&) const = default;
};

} // namespace wattbourse::chain
