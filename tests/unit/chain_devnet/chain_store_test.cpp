// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/devnet/chain_store.h"

#include "core/crypto/keccak.h"

#include <gtest/gtest.h>

namespace wattbourse::chain::devnet {
namespace {

core::Hash32 engineHash(std::uint64_t number, std::uint8_t branch = 0) {
    core::Hash32 out;
    out.bytes[0] = static_cast<std::uint8_t>(number);
    out.bytes[1] = branch;
    return out;
}

BlockPtr block(std::uint64_t number, std::uint8_t author, std::uint8_t branch = 0) {
    aura::Header header;
    header.number = number;
    header.author.bytes[0] = author;
    header.baseFee = 0;
    header.extraData = {branch};
    return makeBlock(header, {core::Bytes{0xc0, author, static_cast<std::uint8_t>(number)}});
}

} // namespace

TEST(ChainStore, findsBlocksAndTransactions) {
    const auto genesis = block(0, 0);
    ChainStore chain(genesis, engineHash(0));
    const auto first = block(1, 1);
    chain.append(first, engineHash(1));
    EXPECT_EQ(chain.head(), first);
    EXPECT_EQ(chain.byNumber(0), genesis);
    EXPECT_EQ(chain.byNumber(2), nullptr);
    EXPECT_EQ(chain.byEngineHash(engineHash(1)), first);
    EXPECT_EQ(chain.engineHashOf(first->hash), engineHash(1));
    const auto place = chain.find(core::keccak256(first->rawTransactions[0]));
    ASSERT_TRUE(place);
    EXPECT_EQ(place->block, 1);
}

TEST(ChainStore, finalIsWhatMoreThanHalfBuiltOn) {
    // light-client.md, 8: distinct authors from the block to the head, a strict majority.
    ChainStore chain(block(0, 0), engineHash(0));
    const std::uint8_t authors[] = {1, 2, 2, 2, 3, 3};
    const std::uint64_t finalOfThree[] = {0, 1, 1, 1, 4, 4};
    for (std::uint64_t n = 1; n <= 6; ++n) {
        chain.append(block(n, authors[n - 1]), engineHash(n));
        EXPECT_EQ(chain.finalNumber(3), finalOfThree[n - 1]) << n;
        EXPECT_EQ(chain.finalNumber(1), n);
    }
    EXPECT_EQ(chain.finalNumber(4), 1);
}

TEST(ChainStore, truncatingForgetsTransactionsButNotBlocks) {
    ChainStore chain(block(0, 0), engineHash(0));
    const auto old = block(1, 1);
    chain.append(old, engineHash(1));
    chain.append(block(2, 2), engineHash(2));
    const auto removed = chain.truncate(0);
    ASSERT_EQ(removed.size(), 2);
    EXPECT_EQ(removed[0], old);
    EXPECT_EQ(chain.byHash(old->hash), old);
    EXPECT_FALSE(chain.isCanonical(old->hash));
    EXPECT_FALSE(chain.find(old->transactions[0]));
    EXPECT_EQ(chain.byEngineHash(engineHash(1)), nullptr);
    EXPECT_FALSE(chain.engineHashOf(old->hash));
    const auto other = block(1, 1, 1);
    chain.append(other, engineHash(1, 1));
    EXPECT_TRUE(chain.isCanonical(other->hash));
}

TEST(Block, encodesBothWays) {
    const auto original = block(7, 3);
    const auto decoded = decodeBlock(encodeBlock(*original), {.londonBlock = 0, .emptyStepsBlock = std::nullopt});
    ASSERT_TRUE(decoded) << decoded.error().detail;
    EXPECT_EQ((*decoded)->hash, original->hash);
    EXPECT_EQ((*decoded)->rawTransactions, original->rawTransactions);
    auto damaged = encodeBlock(*original);
    damaged.push_back(0);
    EXPECT_FALSE(decodeBlock(damaged, {.londonBlock = 0, .emptyStepsBlock = std::nullopt}));
}

} // namespace wattbourse::chain::devnet
