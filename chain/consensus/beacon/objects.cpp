// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/consensus/beacon/objects.h"

#include <bit>

namespace wattbourse::chain::beacon {

namespace {

// DOMAIN_SYNC_COMMITTEE.
constexpr std::uint8_t kSyncCommitteeDomain = 7;

bool anyHash(const std::vector<Root>& branch) {
    return std::any_of(branch.begin(), branch.end(), [](const Root& root) { return !root.isZero(); });
}

Root littleEndian(const Uint256& number) {
    Root out = number.toWord();
    std::reverse(out.bytes.begin(), out.bytes.end());
    return out;
}

// A list of at most 32 bytes.
Root listRoot(core::ByteView bytes) {
    return hashPair(chunkOf(bytes), chunkOf(std::uint64_t{bytes.size()}));
}

} // namespace

std::size_t Update::participation() const {
    std::size_t out = 0;
    for (const std::uint8_t byte : participants)
        out += static_cast<std::size_t>(std::popcount(byte));
    return out;
}

bool Update::hasCommittee() const {
    return anyHash(nextCommitteeBranch);
}

bool Update::hasFinality() const {
    return anyHash(finalityBranch);
}

Root rootOf(const BeaconHeader& header) {
    return merkleRoot(
        {chunkOf(header.slot), chunkOf(header.proposer), header.parentRoot, header.stateRoot, header.bodyRoot});
}

Root rootOf(const SyncCommittee& committee) {
    std::vector<Root> keys;
    keys.reserve(committee.keys.size());
    for (const auto& key : committee.keys)
        keys.push_back(bytesRoot(key.view()));
    return hashPair(merkleRoot(std::move(keys)), bytesRoot(committee.aggregate.view()));
}

Root rootOf(const ExecutionHeader& header, Fork fork) {
    std::vector<Root> fields{header.parentHash,
                             chunkOf(header.feeRecipient.view()),
                             header.stateRoot,
                             header.receiptsRoot,
                             bytesRoot(header.logsBloom.view()),
                             header.prevRandao,
                             chunkOf(header.blockNumber),
                             chunkOf(header.gasLimit),
                             chunkOf(header.gasUsed),
                             chunkOf(header.timestamp),
                             listRoot(header.extraData),
                             littleEndian(header.baseFee),
                             header.blockHash,
                             header.transactionsRoot,
                             header.withdrawalsRoot};
    if (fork >= Fork::Deneb) {
        fields.push_back(chunkOf(header.blobGasUsed));
        fields.push_back(chunkOf(header.excessBlobGas));
    }
    return merkleRoot(std::move(fields));
}

Root signingRoot(const Config& config, const BeaconHeader& header, Slot signatureSlot) {
    // The signers sign the head of the slot before theirs.
    const Fork fork = config.forkAt(std::max<Slot>(signatureSlot, 1) - 1);
    const ForkVersion& version = config.forks[static_cast<std::size_t>(fork)].version;
    const Root forkData = hashPair(chunkOf(version.view()), config.genesisValidatorsRoot);
    Root domain;
    domain.bytes[0] = kSyncCommitteeDomain;
    std::copy_n(forkData.bytes.begin(), 28, domain.bytes.begin() + 4);
    return hashPair(rootOf(header), domain);
}

std::uint64_t finalizedRootIndex(Fork fork) {
    return fork >= Fork::Electra ? 169 : 105;
}

std::uint64_t currentCommitteeIndex(Fork fork) {
    return fork >= Fork::Electra ? 86 : 54;
}

std::uint64_t nextCommitteeIndex(Fork fork) {
    return fork >= Fork::Electra ? 87 : 55;
}

} // namespace wattbourse::chain::beacon
