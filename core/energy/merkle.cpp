// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/energy/merkle.h"

#include "core/crypto/keccak.h"

#include <array>

namespace wattbourse::core {

namespace {

constexpr std::array<std::uint8_t, 1> kLeafMark{0x00};
constexpr std::array<std::uint8_t, 1> kNodeMark{0x01};

Hash32 node(const Hash32& left, const Hash32& right) {
    return keccak256({kNodeMark, left.view(), right.view()});
}

std::vector<Hash32> levelAbove(const std::vector<Hash32>& level) {
    std::vector<Hash32> above;
    above.reserve((level.size() + 1) / 2);
    for (std::size_t i = 0; i + 1 < level.size(); i += 2)
        above.push_back(node(level[i], level[i + 1]));
    if (level.size() % 2 == 1)
        above.push_back(level.back());
    return above;
}

} // namespace

Hash32 merkleLeaf(ByteView record) {
    return keccak256({kLeafMark, record});
}

Hash32 merkleRoot(std::span<const Hash32> leaves) {
    if (leaves.empty())
        return {};
    std::vector<Hash32> level(leaves.begin(), leaves.end());
    while (level.size() > 1)
        level = levelAbove(level);
    return level.front();
}

Result<MerkleProof> merkleProof(std::span<const Hash32> leaves, std::uint64_t index) {
    if (index >= leaves.size())
        return fail(ErrorCode::OutOfRange, "leaf " + std::to_string(index) + " of " + std::to_string(leaves.size()));
    MerkleProof proof{index, leaves.size(), {}};
    std::vector<Hash32> level(leaves.begin(), leaves.end());
    for (std::uint64_t i = index; level.size() > 1; i /= 2) {
        const std::uint64_t sibling = i ^ 1U;
        if (sibling < level.size())
            proof.siblings.push_back(level[sibling]);
        level = levelAbove(level);
    }
    return proof;
}

Result<void> verifyMerkle(const Hash32& root, ByteView record, const MerkleProof& proof) {
    if (proof.index >= proof.count)
        return fail(ErrorCode::NotVerified, "the proof names a leaf beyond its tree");
    Hash32 hash = merkleLeaf(record);
    std::size_t used = 0;
    std::uint64_t i = proof.index;
    for (std::uint64_t width = proof.count; width > 1; width = width / 2 + width % 2, i /= 2) {
        if ((i ^ 1U) >= width)
            continue;
        if (used == proof.siblings.size())
            return fail(ErrorCode::NotVerified, "the proof is too short");
        const Hash32& sibling = proof.siblings[used++];
        hash = i % 2 == 0 ? node(hash, sibling) : node(sibling, hash);
    }
    if (used != proof.siblings.size())
        return fail(ErrorCode::NotVerified, "the proof is too long");
    if (hash != root)
        return fail(ErrorCode::NotVerified, "the record does not lead to the root");
    return {};
}

} // namespace wattbourse::core
