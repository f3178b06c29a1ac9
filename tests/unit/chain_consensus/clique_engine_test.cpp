// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What Clique asks of one header, of a checkpoint to start from, and of a branch.
#include "chain/light/header_tree.h"
#include "core/crypto/keccak.h"
#include "tests/support/fake_clique.h"

#include <functional>
#include <gtest/gtest.h>

namespace wattbourse::chain::clique {

namespace {

using test::FakeClique;

class CliqueEngineTest : public testing::Test {
protected:
    CliqueEngineTest() : m_chain("ABC", /*epoch=*/4), m_start(*m_chain.engine().trust(m_chain.checkpoint())) {
        m_signers = m_start.sealers.sealers;
    }
    SealedBlock opened(const Header& header) const { return *m_chain.engine().decode(encodeHeader(header)); }
    /// The verdict on block 1 after a change, sealed again by A.
    Verdict verdict(const std::function<void(Header&)>& change, std::int64_t late = 0) const {
        Header header = m_chain.child(m_chain.genesis(), m_signers, 'A');
        const core::UnixTime now{FakeClique::timeOf(header).seconds + late};
        change(header);
        static_cast<void>(seal(header, FakeClique::keyOf('A')));
        return m_chain.engine().verify(opened(header), m_start.root, m_start.sealers, now);
    }
    HeaderTree tree() const { return {m_chain.sharedEngine(), m_start.root, m_start.sealers, {}}; }

    FakeClique m_chain;
    TrustedStart m_start;
    std::vector<core::Address> m_signers;
};

const core::UnixTime kLater{1'900'000'000};

} // namespace

TEST_F(CliqueEngineTest, EachRuleRefuses) {
    const auto nothing = [](Header&) {};
    EXPECT_TRUE(verdict(nothing).holds()) << verdict(nothing).text();
    EXPECT_EQ(verdict([](Header& h) { h.number = 2; }).refusal, Refusal::Number);
    EXPECT_EQ(verdict([](Header& h) { h.parentHash.bytes[0] ^= 1; }).refusal, Refusal::ParentHash);
    EXPECT_EQ(verdict([](Header& h) { h.unclesHash.bytes[0] ^= 1; }).refusal, Refusal::Uncles);
    EXPECT_EQ(verdict([](Header& h) { h.mixHash.bytes[31] = 1; }).refusal, Refusal::MixHash);
    EXPECT_EQ(verdict([](Header& h) { h.nonce.bytes[7] = 1; }).refusal, Refusal::Vote);
    EXPECT_EQ(verdict([](Header& h) { h.difficulty = Uint256(3); }).refusal, Refusal::Difficulty);
    EXPECT_EQ(verdict([](Header& h) { h.difficulty = Uint256(0); }).refusal, Refusal::Difficulty);
    EXPECT_EQ(verdict([](Header& h) { h.difficulty = Uint256(3) - h.difficulty; }).refusal, Refusal::Difficulty);
    EXPECT_EQ(verdict([](Header& h) { h.gasUsed = h.gasLimit + 1; }).refusal, Refusal::GasUsed);
    EXPECT_EQ(verdict([](Header& h) { h.gasLimit = 4999; }).refusal, Refusal::GasLimitTooLow);
    EXPECT_EQ(verdict([](Header& h) { h.gasLimit += h.gasLimit / 1024; }).refusal, Refusal::GasLimitRange);
    EXPECT_TRUE(verdict([](Header& h) { h.gasLimit += h.gasLimit / 1024 - 1; }).holds());
    EXPECT_EQ(verdict([](Header& h) { h.gasLimit = ~std::uint64_t{0}; }).refusal, Refusal::GasLimitRange);
    // The period is two seconds.
    EXPECT_EQ(verdict([](Header& h) { --h.timestamp; }).refusal, Refusal::TimeNotRising);
    EXPECT_EQ(verdict([](Header& h) { h.timestamp = 0; }).refusal, Refusal::TimeNotRising);
    EXPECT_EQ(verdict([](Header& h) { h.extraData.insert(h.extraData.begin(), 20, 7); }).refusal, Refusal::ExtraData);
    EXPECT_EQ(verdict([](Header& h) { h.extraData.insert(h.extraData.begin(), 1, 7); }).refusal, Refusal::ExtraData);
}

TEST_F(CliqueEngineTest, ABlockAheadOfTheClockMayBeRightLater) {
    const auto nothing = [](Header&) {};
    EXPECT_EQ(verdict(nothing, -1).refusal, Refusal::TimeAhead);
    EXPECT_TRUE(verdict(nothing, -30).maybeLater());
    EXPECT_EQ(verdict(nothing, -31).refusal, Refusal::TimeInFuture);
}

TEST_F(CliqueEngineTest, SealsOfStrangersAndBentSealsAreRefused) {
    Header header = m_chain.child(m_chain.genesis(), m_signers, 'D');
    header.difficulty = Uint256(1);
    static_cast<void>(seal(header, FakeClique::keyOf('D')));
    const auto of = [&](const Header& h) {
        return m_chain.engine().verify(opened(h), m_start.root, m_start.sealers, kLater).refusal;
    };
    EXPECT_EQ(of(header), Refusal::Unauthorised);
    header = m_chain.child(m_chain.genesis(), m_signers, 'A');
    header.stateRoot.bytes[0] ^= 1;
    EXPECT_EQ(of(header), Refusal::Unauthorised) << "another key's, or nobody's";
    header = m_chain.child(m_chain.genesis(), m_signers, 'A');
    header.extraData.back() += 27;
    EXPECT_EQ(of(header), Refusal::SealForm);
    // n - s signs the same (light-client rules, 2): the block would have another hash.
    header = m_chain.child(m_chain.genesis(), m_signers, 'A');
    auto signature = *signatureOf(header);
    const auto n = Uint256::parse("0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141").value();
    const auto high = (n - Uint256::fromBigEndian(signature.view().subspan(32, 32)).value()).toWord();
    std::copy(high.bytes.begin(), high.bytes.end(), header.extraData.end() - 33);
    header.extraData.back() ^= 1;
    EXPECT_EQ(opened(header).signer, FakeClique::addressOf('A'));
    EXPECT_EQ(of(header), Refusal::HighS);
}

TEST_F(CliqueEngineTest, ACheckpointListsTheSignersAndDoesNotVote) {
    auto all = tree();
    Header parent = m_chain.genesis();
    for (const char signer : {'A', 'B', 'C'}) {
        parent = m_chain.child(parent, m_signers, signer);
        ASSERT_EQ(all.insert(opened(parent), kLater).outcome, HeaderTree::Outcome::Added);
    }
    const auto of = [&](Header header) {
        static_cast<void>(seal(header, FakeClique::keyOf('A')));
        return all.insert(opened(header), kLater).verdict.refusal;
    };
    const Header good = m_chain.child(parent, m_signers, 'A');
    ASSERT_EQ(good.number, 4U);
    Header bad = good;
    bad.author = FakeClique::addressOf('D');
    EXPECT_EQ(of(bad), Refusal::Vote);
    bad = good;
    bad.nonce.bytes.fill(0xff);
    EXPECT_EQ(of(bad), Refusal::Vote);
    bad = good;
    bad.extraData = extraDataFor({});
    EXPECT_EQ(of(bad), Refusal::ExtraData);
    bad = good;
    bad.extraData = extraDataFor({m_signers[0], m_signers[1]});
    EXPECT_EQ(of(bad), Refusal::ExtraData);
    bad.extraData = extraDataFor({m_signers[1], m_signers[0], m_signers[2]});
    EXPECT_EQ(of(bad), Refusal::ExtraData) << "the order is the addresses'";
    bad.extraData.insert(bad.extraData.begin(), 7, 0);
    EXPECT_EQ(of(bad), Refusal::ExtraData);
    EXPECT_EQ(of(good), Refusal::None);
}

TEST_F(CliqueEngineTest, StartsOnlyAtACheckpointThatAgreesWithItsHeader) {
    const auto reason = [&](const std::function<void(Checkpoint&)>& change) {
        Checkpoint checkpoint = m_chain.checkpoint();
        change(checkpoint);
        const auto start = m_chain.engine().trust(checkpoint);
        return start ? std::string() : start.error().detail;
    };
    EXPECT_EQ(reason([](Checkpoint&) {}), "");
    EXPECT_NE(reason([](Checkpoint& c) { c.number = 2; }).find("multiple of the epoch"), std::string::npos);
    EXPECT_NE(reason([](Checkpoint& c) { std::swap(c.validators[0], c.validators[1]); }).find("ascending"),
              std::string::npos);
    EXPECT_NE(reason([](Checkpoint& c) { c.validators.clear(); }).find("none"), std::string::npos);
    EXPECT_NE(reason([](Checkpoint& c) { c.validators.pop_back(); }).find("otherwise"), std::string::npos);
    EXPECT_NE(reason([](Checkpoint& c) { ++c.gasLimit; }).find("otherwise"), std::string::npos);
    // By numbers alone, gas not known: the first child is not held against it.
    EXPECT_EQ(reason([](Checkpoint& c) { c.headerRlp.reset(); }), "");
    Checkpoint bare = m_chain.checkpoint();
    bare.headerRlp.reset();
    bare.gasLimit = bare.timestamp = 0;
    const auto start = m_chain.engine().trust(bare);
    const Header child = m_chain.child(m_chain.genesis(), m_signers, 'B');
    EXPECT_TRUE(m_chain.engine().verify(opened(child), start->root, start->sealers, kLater).holds());
}

TEST_F(CliqueEngineTest, TheHeavierBranchLeadsAndTheLowerOneOfEqualWeight) {
    // The signers in the order of their addresses: whose turn a block is.
    std::string turns;
    for (const auto& signer : m_signers)
        for (const char letter : {'A', 'B', 'C'})
            if (FakeClique::addressOf(letter) == signer)
                turns += letter;
    auto all = tree();
    const auto add = [&](const Header& header) {
        EXPECT_EQ(all.insert(opened(header), kLater).outcome, HeaderTree::Outcome::Added);
        return header;
    };
    // Out of turn: weight 1.
    const Header slow = add(m_chain.child(m_chain.genesis(), m_signers, turns[0]));
    EXPECT_EQ(all.head().block.hash, hashOf(slow));
    // In turn: weight 2 at the same height.
    const Header quick = add(m_chain.child(m_chain.genesis(), m_signers, turns[1]));
    EXPECT_EQ(all.head().block.hash, hashOf(quick));
    // Weight 1 + 1: as heavy, but higher; what is lower stays.
    add(m_chain.child(slow, m_signers, turns[1]));
    EXPECT_EQ(all.head().block.hash, hashOf(quick));
    // Weight 1 + 2 leads.
    const Header heavy = add(m_chain.child(slow, m_signers, turns[2]));
    EXPECT_EQ(all.head().block.hash, hashOf(heavy));
    // Two of three signers sealed on it, so it is final: the other branch may not come back.
    EXPECT_EQ(all.finalBlock().block.hash, hashOf(slow));
}

TEST_F(CliqueEngineTest, ASignerOfTwoBlocksOfOneNumberIsNoted) {
    auto all = tree();
    const Header first = m_chain.child(m_chain.genesis(), m_signers, 'A');
    Header second = first;
    second.stateRoot.bytes[5] ^= 1;
    static_cast<void>(seal(second, FakeClique::keyOf('A')));
    all.insert(opened(first), kLater);
    all.insert(opened(second), kLater);
    ASSERT_EQ(all.doubleSeals().size(), 1U);
    EXPECT_EQ(all.doubleSeals()[0].author, FakeClique::addressOf('A'));
    EXPECT_EQ(all.doubleSeals()[0].number, 1U);
}

TEST_F(CliqueEngineTest, SettledAsksForMoreThanTwoThirds) {
    auto all = tree();
    Header parent = m_chain.genesis();
    std::vector<Header> blocks;
    for (const char signer : {'A', 'B', 'A', 'B'}) {
        parent = m_chain.child(parent, m_signers, signer);
        ASSERT_EQ(all.insert(opened(parent), kLater).outcome, HeaderTree::Outcome::Added);
    }
    EXPECT_EQ(all.finalBlock().block.header.number, 3U);
    EXPECT_EQ(all.twoThirdsBlock().block.header.number, 0U) << "two of three are not more than two thirds";
    parent = m_chain.child(parent, m_signers, 'C');
    all.insert(opened(parent), kLater);
    EXPECT_EQ(all.twoThirdsBlock().block.header.number, 3U);
}

} // namespace wattbourse::chain::clique
