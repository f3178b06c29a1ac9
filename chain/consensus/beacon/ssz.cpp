// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/consensus/beacon/ssz.h"

#include "core/crypto/hashes.h"

#include <bit>

namespace wattbourse::chain::beacon {

Root hashPair(const Root& left, const Root& right) {
    std::array<std::uint8_t, 64> both{};
    std::copy(left.bytes.begin(), left.bytes.end(), both.begin());
    std::copy(right.bytes.begin(), right.bytes.end(), both.begin() + 32);
    return core::sha256(both);
}

Root merkleRoot(std::vector<Root> leaves) {
    leaves.resize(std::bit_ceil(leaves.size()));
    for (std::size_t width = leaves.size(); width > 1; width /= 2)
        for (std::size_t i = 0; i < width; i += 2)
            leaves[i / 2] = hashPair(leaves[i], leaves[i + 1]);
    return leaves.front();
}

Root chunkOf(std::uint64_t number) {
    Root out;
    for (std::size_t i = 0; i < 8; ++i)
        out.bytes[i] = static_cast<std::uint8_t>(number >> (8 * i));
    return out;
}

Root chunkOf(core::ByteView bytes) {
    Root out;
    std::copy_n(bytes.begin(), std::min(bytes.size(), Root::kSize), out.bytes.begin());
    return out;
}

Root bytesRoot(core::ByteView bytes) {
    std::vector<Root> leaves;
    for (; bytes.size() > Root::kSize; bytes = bytes.subspan(Root::kSize))
        leaves.push_back(chunkOf(bytes.first(Root::kSize)));
    leaves.push_back(chunkOf(bytes));
    return merkleRoot(std::move(leaves));
}

std::size_t depthOf(std::uint64_t index) {
    return static_cast<std::size_t>(std::bit_width(index)) - 1;
}

bool holdsBranch(const Root& leaf, const std::vector<Root>& branch, std::uint64_t index, const Root& root) {
    const std::size_t depth = depthOf(index);
    if (branch.size() < depth)
        return false;
    const std::size_t extra = branch.size() - depth;
    Root at = leaf;
    for (std::size_t i = 0; i < branch.size(); ++i) {
        if (i < extra) {
            if (!branch[i].isZero())
                return false;
        } else {
            at = (index >> (i - extra) & 1U) != 0 ? hashPair(branch[i], at) : hashPair(at, branch[i]);
        }
    }
    return at == root;
}

} // namespace wattbourse::chain::beacon
