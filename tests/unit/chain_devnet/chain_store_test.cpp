// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/devnet/chain_store.h"

#include "chain/consensus/aura/engine.h"
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

const aura::AuraEngine kEngine{[] {
    aura::Rules rules;
    rules.form.londonBlock = 0;
    return rules;
}()};

std::shared_ptr<const SealerSet> setOf(std::size_t count, std::uint64_t since = 1) {
    auto out = std::make_shared<SealerSet>();
    out->sealers.resize(count);
    out->epochStart = since;
    return out;
}

BlockPtr block(std::uint64_t number, std::uint8_t author, std::uint8_t branch = 0) {
    aura::Header header;
    header.number = number;
    header.author.bytes[0] = author;
    header.baseFee = 0;
    header.extraData = {branch};
    return makeBlock(*aura::open(header), {core::Bytes{0xc0, author, static_cast<std::uint8_t>(number)}});
}

} // namespace

TEST(ChainStore, findsBlocksAndTransactions) {
    const auto genesis = block(0, 0);
    ChainStore chain(genesis, engineHash(0), setOf(3));
    const auto first = block(1, 1);
    chain.append(first, engineHash(1), setOf(3));
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
    const std::uint8_t authors[] = {1, 2, 2, 2, 3, 3};
    const std::uint64_t finalOfThree[] = {0, 1, 1, 1, 4, 4};
    for (const std::size_t sealers : {std::size_t{1}, std::size_t{3}, std::size_t{4}}) {
        ChainStore chain(block(0, 0), engineHash(0), setOf(sealers));
        for (std::uint64_t n = 1; n <= 6; ++n) {
            chain.append(block(n, authors[n - 1]), engineHash(n), setOf(sealers));
            if (sealers != 4) {
                EXPECT_EQ(chain.finalNumber(kEngine), sealers == 1 ? n : finalOfThree[n - 1]) << n;
            }
        }
        EXPECT_EQ(chain.finalNumber(kEngine), sealers == 1 ? 6 : sealers == 3 ? 4 : 1);
    }
}

TEST(ChainStore, authorsOfTwoEpochsAreNotCountedTogether) {
    ChainStore chain(block(0, 0), engineHash(0), setOf(3));
    chain.append(block(1, 1), engineHash(1), setOf(3));
    // Block 2 makes block 1 final, and from block 3 on four others seal.
    chain.append(block(2, 2), engineHash(2), setOf(4, 3));
    EXPECT_EQ(chain.finalNumber(kEngine), 1);
    chain.append(block(3, 3), engineHash(3), setOf(4, 3));
    chain.append(block(4, 4), engineHash(4), setOf(4, 3));
    EXPECT_EQ(chain.finalNumber(kEngine), 1) << "two of four";
    chain.append(block(5, 5), engineHash(5), setOf(4, 3));
    EXPECT_EQ(chain.finalNumber(kEngine), 3);
    EXPECT_EQ(chain.standpoint(2)->sealers->epochStart, 3);
    EXPECT_FALSE(chain.standpoint(6));
}

TEST(ChainStore, truncatingForgetsTransactionsButNotBlocks) {
    ChainStore chain(block(0, 0), engineHash(0), setOf(3));
    const auto old = block(1, 1);
    chain.append(old, engineHash(1), setOf(3));
    chain.append(block(2, 2), engineHash(2), setOf(3));
    const auto removed = chain.truncate(0);
    ASSERT_EQ(removed.size(), 2);
    EXPECT_EQ(removed[0], old);
    EXPECT_EQ(chain.byHash(old->hash), old);
    EXPECT_FALSE(chain.isCanonical(old->hash));
    EXPECT_FALSE(chain.find(old->transactions[0]));
    EXPECT_EQ(chain.byEngineHash(engineHash(1)), nullptr);
    EXPECT_FALSE(chain.engineHashOf(old->hash));
    const auto other = block(1, 1, 1);
    chain.append(other, engineHash(1, 1), setOf(3));
    EXPECT_TRUE(chain.isCanonical(other->hash));
}

TEST(Block, encodesBothWays) {
    const auto original = block(7, 3);
    const auto decoded = decodeBlock(encodeBlock(*original), kEngine);
    ASSERT_TRUE(decoded) << decoded.error().detail;
    EXPECT_EQ((*decoded)->hash, original->hash);
    EXPECT_EQ((*decoded)->rawTransactions, original->rawTransactions);
    auto damaged = encodeBlock(*original);
    damaged.push_back(0);
    EXPECT_FALSE(decodeBlock(damaged, kEngine));
}

} // namespace wattbourse::chain::devnet
