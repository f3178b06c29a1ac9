// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Authorities over real engines: agreement, refusals, faults, restarts.
#include "chain/consensus/aura/engine.h"
#include "chain/encode/rlp.h"
#include "core/base/hex.h"
#include "core/crypto/keccak.h"
#include "tests/system/devnet/devnet_fixture.h"

#include <csignal>
#include <gmock/gmock.h>

namespace wattbourse::test {
namespace {

using chain::devnet::SealFault;
using testing::Contains;
using testing::HasSubstr;

} // namespace

TEST_F(DevnetTest, threeAuthoritiesAgreeOnEveryBlock) {
    for (std::uint64_t nonce = 0; nonce < 40; ++nonce)
        ASSERT_TRUE(m_network->authority(nonce % 3)->submit(signedTxn("alice", nonce, storingInitCode())));
    steps(9);
    const auto members = m_network->members();
    for (const auto& member : members) {
        EXPECT_EQ(member.head, 9);
        EXPECT_EQ(member.headHash, members[0].headHash);
        EXPECT_EQ(member.finalNumber, 8);
        EXPECT_EQ(m_network->authority(0)->pool().size(), 0);
    }
    std::size_t transactions = 0;
    for (std::uint64_t number = 1; number <= 9; ++number) {
        const auto block = m_network->authority(1)->chain().byNumber(number);
        EXPECT_EQ(block->header.author, m_network->rules().proposer(block->step));
        EXPECT_EQ(block->header.timestamp, block->step * 2);
        transactions += block->transactions.size();
    }
    EXPECT_EQ(transactions, 40);
    EXPECT_TRUE(m_log.empty()) << m_log.front();
}

TEST_F(DevnetTest, aFalseStateRootIsRefusedEverywhere) {
    steps(2);
    const auto index = (step() + 1) % 3;
    m_network->order(index, SealFault::FalseStateRoot);
    steps(1);
    EXPECT_THAT(m_log, Contains(HasSubstr("executing it comes to something else")).Times(2));
    for (const auto& member : m_network->members())
        EXPECT_EQ(member.head, 2);
    steps(3);
    for (const auto& member : m_network->members())
        EXPECT_EQ(member.head, 5);
}

TEST_F(DevnetTest, aSkippedStepLeavesAGapThatTheDifficultyShows) {
    steps(1);
    m_network->order((step() + 1) % 3, SealFault::Skip);
    steps(2);
    const auto head = m_network->authority(0)->headBlock();
    EXPECT_EQ(head->header.number, 2);
    // 2^128 - 1 - 2: two steps after the parent's (light-client.md, 5).
    EXPECT_EQ(head->header.difficulty.toHex(), "0xfffffffffffffffffffffffffffffffd");
}

TEST_F(DevnetTest, aDoubleSealIsNoticedAndTheBranchesJoinAgain) {
    steps(3);
    ASSERT_TRUE(m_network->authority(0)->submit(signedTxn("alice", 0, storingInitCode())));
    m_network->order((step() + 1) % 3, SealFault::Twice);
    steps(1);
    const auto split = m_network->members();
    std::set<core::Hash32> heads;
    for (const auto& member : split)
        heads.insert(member.headHash);
    EXPECT_EQ(heads.size(), 2);
    steps(2);
    const auto joined = m_network->members();
    for (const auto& member : joined) {
        EXPECT_EQ(member.head, 6);
        EXPECT_EQ(member.headHash, joined[0].headHash);
    }
    // Step 900,000,004 is the second authority's.
    EXPECT_EQ(joined[0].doubleSealsSeen, 1);
    EXPECT_EQ(joined[2].doubleSealsSeen, 1);
    const auto account = core::toHex0x(accountOf("alice"));
    for (std::size_t i = 0; i < 3; ++i)
        EXPECT_EQ(result(i, "eth_getTransactionCount", {account}), "0x1");
}

TEST_F(DevnetTest, aStoppedAuthorityCatchesUpFromItsJournalAndTheOthers) {
    ASSERT_TRUE(m_network->authority(0)->submit(signedTxn("alice", 0, storingInitCode())));
    steps(3);
    const auto url = m_network->urls()[2];
    const auto engine = m_network->members()[2].engine;
    m_network->stopAuthority(2);
    EXPECT_NE(::kill(engine, 0), 0);
    steps(6);
    EXPECT_EQ(m_network->members()[0].head, 7);
    ASSERT_TRUE(m_network->startAuthority(2));
    EXPECT_EQ(m_network->urls()[2], url);
    EXPECT_EQ(m_network->members()[2].headHash, m_network->members()[0].headHash);
    steps(3);
    EXPECT_EQ(m_network->members()[2].head, 10);
    EXPECT_EQ(m_network->members()[2].headHash, m_network->members()[0].headHash);
}

TEST_F(DevnetTest, aRestartedNetworkReplaysItsJournals) {
    ASSERT_TRUE(m_network->authority(0)->submit(signedTxn("alice", 0, storingInitCode())));
    m_network->order((step() + 2) % 3, SealFault::Twice);
    steps(5);
    const auto before = m_network->members();
    startNetwork();
    const auto after = m_network->members();
    for (std::size_t i = 0; i < 3; ++i)
        EXPECT_EQ(after[i].headHash, before[0].headHash);
    steps(2);
    EXPECT_EQ(m_network->members()[1].head, 7);
    EXPECT_EQ(result(1, "eth_getTransactionCount", {core::toHex0x(accountOf("alice"))}), "0x1");
}

TEST_F(DevnetTest, blocksThatBreakTheRulesAreRefused) {
    steps(2);
    const auto receiver = m_network->authority(0);
    const auto sender = m_network->authority(1);
    const auto head = sender->headBlock();
    const auto next = step() + 1;
    auto good = *chain::aura::decodeHeader(head->rlp, {.londonBlock = 0, .emptyStepsBlock = std::nullopt});
    good.parentHash = head->hash;
    good.number = head->header.number + 1;
    good.step = next;
    good.timestamp = next * 2;
    good.author = m_network->rules().proposer(next);
    good.difficulty = chain::aura::expectedDifficulty(head->step, next);
    m_clock.advance(std::chrono::seconds(2));
    const auto reasonFor = [&](chain::aura::Header header, std::uint64_t sealedBy) {
        EXPECT_TRUE(chain::aura::seal(header, chain::devnet::deriveKey(7, "authority", sealedBy % 3)));
        const auto done = receiver->receive(chain::devnet::makeBlock(*chain::aura::open(header), {}), *sender);
        return done ? std::string("taken") : done.error().detail;
    };
    auto bad = good;
    bad.timestamp += 1;
    EXPECT_THAT(reasonFor(bad, next), HasSubstr("time"));
    bad = good;
    bad.difficulty = bad.difficulty - chain::Uint256(1);
    EXPECT_THAT(reasonFor(bad, next), HasSubstr("difficulty"));
    EXPECT_THAT(reasonFor(good, next + 1), HasSubstr("signer is not the author"));
    bad = good;
    bad.author = m_network->rules().proposer(next + 1);
    EXPECT_THAT(reasonFor(bad, next + 1), HasSubstr("turn"));
    bad = good;
    bad.gasLimit += 1;
    EXPECT_THAT(reasonFor(bad, next), HasSubstr("gas limit"));
    bad = good;
    bad.parentHash.bytes[3] ^= 1;
    EXPECT_THAT(reasonFor(bad, next), HasSubstr("ancestors"));
    bad = good;
    bad.step += 3;
    bad.timestamp += 6;
    bad.difficulty = bad.difficulty - chain::Uint256(3);
    EXPECT_THAT(reasonFor(bad, next), HasSubstr("ahead of the clock"));
    EXPECT_EQ(reasonFor(good, next), "taken");
}

} // namespace wattbourse::test
