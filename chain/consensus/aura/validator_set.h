// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the set of validators changes along a branch: OpenEthereum's validator sets and epochs (light-client rules, 9).
#pragma once

#include "chain/consensus/aura/rules.h"
#include "chain/consensus/engine.h"

namespace wattbourse::chain::aura {

/// A change that waits for its block to become final under the set in force.
struct Memory final : EngineMemory {
    std::optional<PendingChange> pending;
    /// Blocks that announced a change by their bloom, or were to bring one, while another waited: those changes are
    /// lost for ever. The last few.
    std::vector<std::uint64_t> lost;
};

/// The memory of a set that AuraEngine made; an empty one where it has none.
const Memory& memoryOf(const SealerSet& set);

/// InitiateChange(bytes32,address[]).
core::Hash32 initiateChangeTopic();

/// The contract whose announcements count at a block; none under a list, and none in the block that switches to another
/// source.
std::optional<core::Address> announcerAt(const Rules& rules, std::uint64_t number);

/// True unless the header alone proves that the block announces no change that counts.
bool mayAnnounce(const Rules& rules, const BlockHeader& block, const SealerSet& before);

/// The announced set: the last receipt that has a matching log, and in it the first such log.
std::optional<SetSignal> announcedIn(const Rules& rules, const BlockHeader& block,
                                     const std::vector<Receipt>& receipts);

/// More than half of the validators, or more than two thirds from the block on that the rules name.
bool isQuorum(const Rules& rules, std::uint64_t number, std::size_t distinct, std::size_t sealers);

/// Who may seal on `block`; `before` itself where nothing changed.
std::shared_ptr<const SealerSet> setAfter(const Rules& rules, const SealedBlock& block,
                                          const std::shared_ptr<const SealerSet>& before,
                                          const std::optional<SetSignal>& signal);

} // namespace wattbourse::chain::aura
