// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/consensus/beacon/config.h"
#include "chain/consensus/beacon/ssz.h"
#include "chain/consensus/block_header.h"
#include "core/crypto/bls.h"

namespace wattbourse::chain::beacon {

/// The header of a beacon block.
struct BeaconHeader {
    Slot slot{};
    std::uint64_t proposer{};
    Root parentRoot;
    Root stateRoot;
    Root bodyRoot;
    bool operator==(const BeaconHeader&) const = default;
};

/// The header of an execution payload, as the beacon block's body commits to it. Its transactions root is an SSZ root,
/// not that of the trie.
struct ExecutionHeader {
    core::Hash32 parentHash;
    core::Address feeRecipient;
    core::Hash32 stateRoot;
    core::Hash32 receiptsRoot;
    Bloom logsBloom;
    core::Hash32 prevRandao;
    std::uint64_t blockNumber{};
    std::uint64_t gasLimit{};
    std::uint64_t gasUsed{};
    /// Unix seconds.
    std::uint64_t timestamp{};
    /// At most 32 bytes.
    core::Bytes extraData;
    Uint256 baseFee;
    core::Hash32 blockHash;
    Root transactionsRoot;
    Root withdrawalsRoot;
    /// From Deneb on; zero before.
    std::uint64_t blobGasUsed{};
    std::uint64_t excessBlobGas{};
    bool operator==(const ExecutionHeader&) const = default;
};

/// A beacon header and, from Capella on, its execution header with the branch that proves it.
struct LightHeader {
    BeaconHeader beacon;
    /// None where the object carries none, or an empty one.
    std::optional<ExecutionHeader> execution;
    std::vector<Root> executionBranch;
    bool operator==(const LightHeader&) const = default;
};

struct SyncCommittee {
    std::vector<core::BlsPublicKey> keys;
    core::BlsPublicKey aggregate;
    bool operator==(const SyncCommittee&) const = default;
};

struct Bootstrap {
    LightHeader header;
    SyncCommittee committee;
    std::vector<Root> committeeBranch;
};

/// An update by period, a finality update or an optimistic update: the latter two have no committee, the last no
/// finality either. An empty object counts as none.
struct Update {
    LightHeader attested;
    std::optional<SyncCommittee> nextCommittee;
    std::vector<Root> nextCommitteeBranch;
    std::optional<LightHeader> finalized;
    std::vector<Root> finalityBranch;
    /// Bit i of byte i / 8, lowest first: member i of the committee signed.
    core::Bytes participants;
    core::BlsSignature signature;
    Slot signatureSlot{};

    [[nodiscard]] std::size_t participation() const;
    [[nodiscard]] bool hasCommittee() const;
    [[nodiscard]] bool hasFinality() const;
    /// Zero without a finalized header.
    [[nodiscard]] Slot finalizedSlot() const { return finalized ? finalized->beacon.slot : 0; }
};

Root rootOf(const BeaconHeader& header);
Root rootOf(const SyncCommittee& committee);
/// With the fields of the fork: 15 in Capella, 17 from Deneb on.
Root rootOf(const ExecutionHeader& header, Fork fork);

/// What a sync committee signs for a header: its root under the domain of the fork that ran before `signatureSlot`.
Root signingRoot(const Config& config, const BeaconHeader& header, Slot signatureSlot);

/// Generalized indices in the state of a block of this fork, and of the execution payload in a body.
std::uint64_t finalizedRootIndex(Fork fork);
std::uint64_t currentCommitteeIndex(Fork fork);
std::uint64_t nextCommitteeIndex(Fork fork);
inline constexpr std::uint64_t kExecutionIndex = 25;

} // namespace wattbourse::chain::beacon
