// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/energy/merkle.h"

#include "core/base/hex.h"

#include <gtest/gtest.h>

namespace wattbourse::core {
namespace {

std::vector<Hash32> leaves(std::size_t count) {
    std::vector<Hash32> out;
    for (std::size_t i = 0; i < count; ++i)
        out.push_back(merkleLeaf(Bytes{static_cast<std::uint8_t>(i)}));
    return out;
}

TEST(Merkle, RootsAgreeWithEthers) {
    // ethers 6 keccak256 over the same bytes; record i is the single byte i.
    EXPECT_EQ(toHex0x(merkleRoot(leaves(1))), "0x54a8c0ab653c15bfb48b47fd011ba2b9617af01cb45cab344acd57c924d56798");
    EXPECT_EQ(toHex0x(merkleRoot(leaves(2))), "0x326c4d49d743c10faea86bd2955196506d33f9133838f62bd4168eb2a1e48bd1");
    EXPECT_EQ(toHex0x(merkleRoot(leaves(3))), "0x676366ce72431957f1cd40f14d36680b91dc00e9a34aa11cbeee2733112fd811");
    EXPECT_EQ(toHex0x(merkleRoot(leaves(5))), "0x2d9efbfc0fb934d3d86958bb8f2dafbd648c8384c467a0e599153883719853b2");
    EXPECT_EQ(toHex0x(merkleRoot(leaves(60))), "0x361578a0e607dc8067b85c21704a2c4ada3f36f0677f13753beb6cc55c50d233");
}

TEST(Merkle, NoLeavesHaveNoRoot) {
    EXPECT_TRUE(merkleRoot({}).isZero());
}

TEST(Merkle, OddLeafIsNotDoubled) {
    auto three = leaves(3);
    auto four = three;
    four.push_back(three.back());
    EXPECT_NE(merkleRoot(three), merkleRoot(four));
}

TEST(Merkle, EveryLeafIsProvenAndNothingElse) {
    for (std::size_t count = 1; count <= 33; ++count) {
        const auto all = leaves(count);
        const Hash32 root = merkleRoot(all);
        for (std::size_t i = 0; i < count; ++i) {
            const auto proof = merkleProof(all, i).value();
            const Bytes record{static_cast<std::uint8_t>(i)};
            ASSERT_TRUE(verifyMerkle(root, record, proof)) << i << " of " << count;
            const Bytes other{static_cast<std::uint8_t>(i + 1)};
            ASSERT_FALSE(verifyMerkle(root, other, proof));
            auto shorter = proof;
            if (!shorter.siblings.empty()) {
                shorter.siblings.pop_back();
                ASSERT_FALSE(verifyMerkle(root, record, shorter));
            }
            auto longer = proof;
            longer.siblings.push_back({});
            ASSERT_FALSE(verifyMerkle(root, record, longer));
            auto beyond = proof;
            beyond.index = count;
            ASSERT_FALSE(verifyMerkle(root, record, beyond));
        }
    }
    EXPECT_EQ(merkleProof(leaves(3), 3).error().code, ErrorCode::OutOfRange);
}

TEST(Merkle, InnerNodeIsNoLeaf) {
    // Without the marks, left | right would pass as the record of a tree of half the size.
    const auto two = leaves(2);
    Bytes joined = toBytes(two[0].view());
    append(joined, two[1].view());
    EXPECT_FALSE(verifyMerkle(merkleRoot(two), joined, {0, 1, {}}));
}

} // namespace
} // namespace wattbourse::core
