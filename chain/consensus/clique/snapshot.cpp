// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/consensus/clique/snapshot.h"

#include <algorithm>

namespace wattbourse::chain::clique {

bool Snapshot::isSigner(const core::Address& account) const {
    return std::binary_search(signers.begin(), signers.end(), account);
}

std::optional<std::uint64_t> Snapshot::sealedLately(const core::Address& signer, std::uint64_t number) const {
    for (auto at = recents.rbegin(); at != recents.rend(); ++at)
        // The block that leaves the window with this one does not count.
        if (at->second == signer && (number < limit() || at->first != number - limit()))
            return at->first;
    return std::nullopt;
}

std::size_t Snapshot::tally(const core::Address& target) const {
    return static_cast<std::size_t>(
        std::count_if(ballots.begin(), ballots.end(), [&](const Ballot& ballot) { return ballot.target == target; }));
}

void Snapshot::forget(std::uint64_t number) {
    if (number >= limit())
        recents.erase(number - limit());
}

void Snapshot::apply(std::uint64_t number, std::uint64_t epoch, const core::Address& signer, const SealerVote& vote) {
    if (number % epoch == 0)
        ballots.clear();
    forget(number);
    recents[number] = signer;
    cast(signer, vote);
    if (tally(vote.target) > signers.size() / 2)
        decide(number, vote.target);
}

void Snapshot::cast(const core::Address& signer, const SealerVote& vote) {
    std::erase_if(ballots, [&](const Ballot& old) { return old.signer == signer && old.target == vote.target; });
    // Wishes for what is so already are no votes.
    if (isSigner(vote.target) != vote.letIn)
        ballots.push_back({signer, vote.target, vote.letIn});
}

void Snapshot::decide(std::uint64_t number, const core::Address& target) {
    const auto place = std::lower_bound(signers.begin(), signers.end(), target);
    if (place == signers.end() || *place != target) {
        signers.insert(place, target);
    } else {
        signers.erase(place);
        // The window became shorter, perhaps.
        forget(number);
        std::erase_if(ballots, [&](const Ballot& ballot) { return ballot.signer == target; });
    }
    std::erase_if(ballots, [&](const Ballot& ballot) { return ballot.target == target; });
}

} // namespace wattbourse::chain::clique
