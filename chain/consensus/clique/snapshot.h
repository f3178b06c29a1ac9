// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/consensus/engine.h"

#include <map>

namespace wattbourse::chain::clique {

/// One signer's standing wish about one account.
struct Ballot {
    core::Address signer;
    core::Address target;
    /// To let it in; to put it out otherwise.
    bool letIn{};
    bool operator==(const Ballot&) const = default;
};

/// What Clique knows after a block: who may seal, who sealed lately, and the votes under way (EIP-225; in what it
/// leaves open geth's order of steps is the rule).
struct Snapshot {
    /// Ascending.
    std::vector<core::Address> signers;
    /// Block to its signer, of the last floor(n/2) blocks as far as they were seen: after a start from a checkpoint the
    /// first ones are unknown, and their signers are not held against them.
    std::map<std::uint64_t, core::Address> recents;
    std::vector<Ballot> ballots;

    /// A signer may seal one of this many blocks in a row.
    [[nodiscard]] std::uint64_t limit() const { return signers.size() / 2 + 1; }
    [[nodiscard]] bool isSigner(const core::Address& account) const;
    /// The signer whose turn a block is. There must be a signer.
    [[nodiscard]] const core::Address& inTurn(std::uint64_t number) const { return signers[number % signers.size()]; }
    /// The newest of the last blocks that `signer` sealed too lately to seal block `number`.
    [[nodiscard]] std::optional<std::uint64_t> sealedLately(const core::Address& signer, std::uint64_t number) const;
    /// Signers who want `target` in, or out where it is one already.
    [[nodiscard]] std::size_t tally(const core::Address& target) const;

    /// Takes block `number`, whose signer may seal it. Votes begin anew at each multiple of `epoch`.
    void apply(std::uint64_t number, std::uint64_t epoch, const core::Address& signer, const SealerVote& vote);

    bool operator==(const Snapshot&) const = default;

private:
    void cast(const core::Address& signer, const SealerVote& vote);
    void decide(std::uint64_t number, const core::Address& target);
    void forget(std::uint64_t number);
};

} // namespace wattbourse::chain::clique
