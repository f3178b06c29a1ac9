// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/consensus/block_header.h"
#include "core/api/proven.h"

namespace wattbourse::chain {

class BeaconFollower;
class HeaderTree;

/// A block of the best branch as the header tree, or a sync committee's followers, verified it: what proofs are checked
/// against. Nobody else makes one.
class VerifiedBlock {
public:
    [[nodiscard]] const BlockHeader& header() const { return m_header; }
    [[nodiscard]] core::BlockRef ref() const {
        return {m_header.number, m_hash, {static_cast<std::int64_t>(m_header.timestamp)}};
    }
    [[nodiscard]] core::Finality finality() const { return m_finality; }
    /// Block, header, seals and the number of authorities; the rest is for the prover to fill in.
    [[nodiscard]] core::ProofEvidence evidence() const;

private:
    friend class BeaconFollower;
    friend class HeaderTree;
    VerifiedBlock() = default;

    BlockHeader m_header;
    core::Hash32 m_hash;
    core::Finality m_finality{core::Finality::Head};
    core::Bytes m_rlp;
    std::vector<core::SealEvidence> m_seals;
    std::size_t m_authorities{};
    std::string m_rule;
};

} // namespace wattbourse::chain
