// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema.h"
#include "tests/unit/wallet/fake_node.h"
#include "tests/unit/wallet/fixture.h"
#include "wallet/outbox/outbox.h"

#include <thread>

namespace wattbourse::wallet {

namespace {

using core::ErrorCode;
using State = core::TxnRecord::State;

class OutboxTest : public testing::Test {
protected:
    OutboxTest()
        : m_node(m_folder.path() / "node"), m_database(core::openStore(m_folder.path() / "store.db").value()),
          m_outbox(*m_database, m_node) {}

    core::TxnRecord submit(const std::string& intent) {
        return m_outbox.submit(intent, requestFor(intent), m_signer).value();
    }
    State stateOf(const std::string& intent) { return m_outbox.find(intent).value().value().state; }

    TemporaryFolder m_folder;
    FakeNode m_node;
    FakeSigner m_signer;
    std::unique_ptr<core::Database> m_database;
    DurableOutbox m_outbox;
};

} // namespace

TEST_F(OutboxTest, NumbersInOrderAndFollowsToTheEnd) {
    EXPECT_EQ(submit("a").nonce, 0U);
    EXPECT_EQ(submit("b").nonce, 1U);
    EXPECT_EQ(stateOf("a"), State::Sent);
    m_node.finality = core::Finality::Head;
    ASSERT_TRUE(m_outbox.pump());
    EXPECT_EQ(stateOf("a"), State::Included);
    m_node.finality = core::Finality::Final;
    m_node.reverting = {m_outbox.find("b").value()->hash};
    ASSERT_TRUE(m_outbox.pump());
    EXPECT_EQ(stateOf("a"), State::Final);
    EXPECT_EQ(stateOf("b"), State::Reverted);
    EXPECT_EQ(m_outbox.find("a").value()->block->number, 100U);
    const auto recent = m_outbox.recent(1).value();
    ASSERT_EQ(recent.size(), 1U);
    EXPECT_EQ(recent[0].intent, "b");
    EXPECT_EQ(recent[0].purpose, "test b");
}

TEST_F(OutboxTest, WhatTheContractAnsweredIsKeptWithARefusedTransaction) {
    submit("a");
    const auto refused = submit("b");
    submit("c");
    m_node.reverting = {refused.hash};
    m_node.refusal = core::Bytes{0x9e, 0x87, 0xfa, 0xc8};
    ASSERT_TRUE(m_outbox.pump());
    EXPECT_EQ(m_outbox.find("b").value()->refusal, *m_node.refusal);
    EXPECT_EQ(m_outbox.recent(3).value()[1].refusal, *m_node.refusal);
    EXPECT_EQ(m_node.askedFor.hash, refused.hash);
    EXPECT_TRUE(m_outbox.find("a").value()->refusal.empty());
}

TEST_F(OutboxTest, ARefusalThatNobodyExplainsIsARefusalAllTheSame) {
    const auto refused = submit("a");
    m_node.reverting = {refused.hash};
    ASSERT_TRUE(m_outbox.pump());
    EXPECT_EQ(stateOf("a"), State::Reverted);
    EXPECT_TRUE(m_outbox.find("a").value()->refusal.empty());
}

TEST_F(OutboxTest, AnIntentGoesOutOnce) {
    const auto first = submit("a");
    const auto again = m_outbox.submit("a", requestFor("something else"), m_signer).value();
    EXPECT_EQ(again.hash, first.hash);
    EXPECT_EQ(m_node.taken().size(), 1U);
    EXPECT_FALSE(m_outbox.find("b").value());
    EXPECT_EQ(m_outbox.submit("", requestFor(""), m_signer).error().code, ErrorCode::OutOfRange);
    EXPECT_EQ(m_outbox.submit(std::string(201, 'x'), requestFor("x"), m_signer).error().code, ErrorCode::OutOfRange);
}

TEST_F(OutboxTest, KeepsWhatNoNodeTookAndSendsItLater) {
    submit("a");
    m_node.onStep = [&](const std::string& step) {
        if (step == "broadcast begins")
            m_node.isReachable = false;
    };
    EXPECT_EQ(submit("b").state, State::Signed);
    EXPECT_EQ(m_outbox.pump().error().code, ErrorCode::Unavailable);
    EXPECT_EQ(stateOf("b"), State::Signed);
    m_node.onStep = [](const std::string&) {};
    m_node.isReachable = true;
    ASSERT_TRUE(m_outbox.pump());
    ASSERT_TRUE(m_outbox.pump());
    EXPECT_EQ(stateOf("b"), State::Final);
    EXPECT_EQ(m_node.chain().size(), 2U);
}

TEST_F(OutboxTest, StoresNothingWithoutASignatureOrANonce) {
    m_signer.isLocked = true;
    EXPECT_EQ(m_outbox.submit("a", requestFor("a"), m_signer).error().code, ErrorCode::Locked);
    EXPECT_FALSE(m_outbox.find("a").value());
    m_signer.isLocked = false;
    m_node.isReachable = false;
    EXPECT_EQ(m_outbox.submit("a", requestFor("a"), m_signer).error().code, ErrorCode::Unavailable);
    EXPECT_FALSE(m_outbox.find("a").value());
    m_node.isReachable = true;
    EXPECT_EQ(submit("a").nonce, 0U);
}

TEST_F(OutboxTest, TakesTheLargerOfJournalAndChain) {
    m_node.foreignNonces = 5;
    EXPECT_EQ(submit("a").nonce, 5U);
    m_node.foreignNonces = 0;
    EXPECT_EQ(submit("b").nonce, 6U);
    // Another key counts for itself.
    FakeSigner other;
    other.from.bytes[0] = 9;
    EXPECT_EQ(m_outbox.submit("c", requestFor("c"), other).value().nonce, 0U);
}

TEST_F(OutboxTest, SendsAgainWhatAReorganisationTookOut) {
    submit("a");
    m_node.finality = core::Finality::Head;
    ASSERT_TRUE(m_outbox.pump());
    EXPECT_EQ(stateOf("a"), State::Included);
    std::filesystem::remove(m_folder.path() / "node");
    ASSERT_TRUE(m_outbox.pump());
    EXPECT_EQ(stateOf("a"), State::Sent);
    EXPECT_FALSE(m_outbox.find("a").value()->block);
    m_node.finality = core::Finality::Settled;
    ASSERT_TRUE(m_outbox.pump());
    EXPECT_EQ(stateOf("a"), State::Final);
}

// Called lost too early, its order would be placed a second time.
TEST_F(OutboxTest, CallsATransactionDisplacedOnlyAfter32Blocks) {
    m_node.onStep = [&](const std::string& step) {
        if (step == "broadcast begins")
            m_node.isReachable = false;
    };
    submit("a");
    m_node.onStep = [](const std::string&) {};
    m_node.isReachable = true;
    // The same key signed nonce 0 elsewhere.
    core::SignedTxn foreign;
    foreign.raw = {0xff};
    foreign.hash.bytes[0] = 0xff;
    ASSERT_TRUE(m_node.broadcast(foreign));
    for (std::uint64_t head = 100; head < 132; ++head) {
        m_node.headNumber = head;
        ASSERT_TRUE(m_outbox.pump());
        ASSERT_EQ(stateOf("a"), State::Sent) << head;
    }
    m_node.headNumber = 132;
    ASSERT_TRUE(m_outbox.pump());
    EXPECT_EQ(stateOf("a"), State::Displaced);
    const std::size_t before = m_node.broadcasts;
    ASSERT_TRUE(m_outbox.pump());
    EXPECT_EQ(m_node.broadcasts, before);
    EXPECT_EQ(submit("b").nonce, 1U);
}

TEST_F(OutboxTest, SendsInTheOrderOfNonces) {
    m_node.onStep = [&](const std::string& step) { m_node.isReachable = step != "broadcast begins"; };
    for (const std::string intent : {"a", "b", "c", "d"})
        submit(intent);
    EXPECT_TRUE(m_node.taken().empty());
    m_node.onStep = [](const std::string&) {};
    m_node.isReachable = true;
    ASSERT_TRUE(m_outbox.pump());
    const auto taken = m_node.taken();
    ASSERT_EQ(taken.size(), 4U);
    for (std::size_t i = 0; i < taken.size(); ++i)
        EXPECT_EQ(taken[i].nonce, i);
}

TEST_F(OutboxTest, HandsOutEachNonceOnceToManyThreads) {
    std::vector<std::jthread> threads;
    for (int t = 0; t < 4; ++t)
        threads.emplace_back([this, t] {
            for (int i = 0; i < 10; ++i) {
                // Two threads share each intent.
                const std::string intent = std::to_string(t / 2) + "-" + std::to_string(i);
                EXPECT_TRUE(m_outbox.submit(intent, requestFor(intent), m_signer));
            }
        });
    threads.clear();
    EXPECT_EQ(m_outbox.recent(100).value().size(), 20U);
    EXPECT_EQ(m_node.chain().size(), 20U);
    EXPECT_EQ(m_node.taken().size(), 20U);
}

TEST_F(OutboxTest, WhatANodeWouldSeeRefusedIsNeitherSignedNorKept) {
    m_node.refusalBefore = {0x9e, 0x87, 0xfa, 0xc8};
    const auto refused = submit("a");
    EXPECT_EQ(refused.state, State::Refused);
    EXPECT_TRUE(refused.cameToNothing());
    EXPECT_EQ(refused.refusal, m_node.refusalBefore);
    EXPECT_EQ(m_node.broadcasts, 0U);
    EXPECT_FALSE(m_outbox.find("a").value());
    // The same intent goes out once the contract would take it, with the nonce that was not used up.
    m_node.refusalBefore.clear();
    EXPECT_EQ(submit("a").nonce, 0U);
    EXPECT_EQ(submit("a").nonce, 0U);
    EXPECT_EQ(m_node.taken().size(), 1U);
}

TEST_F(OutboxTest, IsNotTriedFirstWhileAnEarlierOneIsUnderWay) {
    submit("approve");
    // Without the first one the second would be refused: no answer is asked for.
    m_node.refusalBefore = {1, 2, 3, 4};
    EXPECT_EQ(submit("deposit").state, State::Sent);
    EXPECT_EQ(m_node.triedFirst, std::vector<std::string>{"test approve"});
    ASSERT_TRUE(m_outbox.pump());
    EXPECT_EQ(submit("third").state, State::Refused);
}

TEST_F(OutboxTest, NoAnswerToTheTrialHindersNothing) {
    m_node.trialFails = true;
    EXPECT_EQ(submit("a").state, State::Sent);
}

} // namespace wattbourse::wallet
