// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Clique over real engines: signers that are killed, voted in and out, or lag; and a light client that follows them.
#include "chain/encode/rlp.h"
#include "core/base/hex.h"
#include "core/crypto/keccak.h"
#include "tests/system/devnet/devnet_fixture.h"
#include "tests/system/devnet/follower.h"

namespace wattbourse::test {
namespace {

using core::Finality;

class CliqueNetworkTest : public DevnetTest {
protected:
    void configure(chain::devnet::NetworkConfig& config) override {
        config.kind = chain::devnet::SealKind::Clique;
        config.authorities = 4;
        config.firstSealers = 3;
        config.epoch = 16;
    }
    void SetUp() override {
        DevnetTest::SetUp();
        m_light = std::make_unique<Follower>(m_network->profile(), m_clock.now());
    }
    void TearDown() override {
        m_light.reset();
        DevnetTest::TearDown();
    }
    void run(std::size_t count) {
        steps(count);
        m_light->setClock(m_clock.now());
    }
    core::Address addressOf(std::size_t index) const { return m_network->members()[index].address; }
    bool reaches(std::uint64_t head) {
        return eventually([&] { return m_light->head() >= head; });
    }
    std::vector<core::Address> sealersShown() const {
        std::vector<core::Address> out;
        for (const auto& one : m_light->status().authorities)
            out.push_back(one.address);
        return out;
    }
    std::unique_ptr<Follower> m_light;
};

} // namespace

TEST_F(CliqueNetworkTest, headersOfFifteenFieldsAndProofsAreFollowedToFinal) {
    ASSERT_TRUE(m_network->authority(0)->submit(signedTxn("alice", 0, storingInitCode())));
    run(8);
    for (const auto& member : m_network->members()) {
        EXPECT_EQ(member.head, 8);
        EXPECT_EQ(member.headHash, m_network->members()[0].headHash);
    }
    const auto header = result(0, "eth_getBlockByNumber", {"latest", false});
    EXPECT_FALSE(header.as_object().contains("baseFeePerGas"));
    EXPECT_FALSE(header.as_object().contains("sealFields"));
    // Everybody in turn: genesis 1, then 2 for each block.
    EXPECT_EQ(header.at("totalDifficulty"), "0x11");
    ASSERT_TRUE(reaches(8)) << m_light->told();
    EXPECT_EQ(m_light->finalNumber(), 7U);
    ASSERT_TRUE(eventually([&] { return m_light->status().settled->number == 6; })) << m_light->told();
    core::Bytes fields;
    chain::appendRlpString(fields, accountOf("alice").view());
    chain::appendRlpInteger(fields, std::uint64_t{0});
    core::Bytes list;
    chain::appendRlpList(list, fields);
    core::Address contract;
    const auto hash = core::keccak256(list);
    std::copy(hash.bytes.begin() + 12, hash.bytes.end(), contract.bytes.begin());
    const auto read = m_light->chain().read({{contract, {core::Hash32{}}}}, Finality::Settled);
    ASSERT_TRUE(read) << read.error().detail;
    EXPECT_EQ(chain::Uint256::fromWord(read->value()[0][0]), chain::Uint256(42));
    EXPECT_TRUE(m_log.empty()) << m_log.front();
}

TEST_F(CliqueNetworkTest, aKilledSignerIsSteppedInForAndCatchesUp) {
    run(3);
    m_network->stopAuthority(2);
    run(6);
    // Two of three are enough: they alternate, every third block out of turn.
    EXPECT_EQ(m_network->members()[0].head, 9);
    ASSERT_TRUE(reaches(9)) << m_light->told();
    EXPECT_EQ(m_light->finalNumber(), 8U);
    EXPECT_TRUE(eventually([&] {
        for (const auto& one : m_light->status().authorities)
            if (one.address == addressOf(2))
                return one.missed >= 2;
        return false;
    }));
    // Not settled: that asks for all three.
    EXPECT_LE(m_light->status().settled->number, 3U);
    ASSERT_TRUE(m_network->startAuthority(2));
    EXPECT_EQ(m_network->members()[2].headHash, m_network->members()[0].headHash);
    run(6);
    EXPECT_EQ(m_network->members()[2].head, 15);
    EXPECT_TRUE(eventually([&] { return m_light->status().settled->number >= 12; })) << m_light->told();
}

TEST_F(CliqueNetworkTest, twoKilledSignersStopTheChainAndItGoesOn) {
    run(3);
    m_network->stopAuthority(1);
    m_network->stopAuthority(2);
    run(4);
    // One may seal one of two blocks.
    EXPECT_LE(m_network->members()[0].head, 4);
    ASSERT_TRUE(m_network->startAuthority(1));
    const auto before = m_network->members()[0].head;
    run(4);
    EXPECT_EQ(m_network->members()[0].head, before + 4);
    EXPECT_TRUE(reaches(before + 4)) << m_light->told();
}

TEST_F(CliqueNetworkTest, aSignerIsVotedInAndAnotherOut) {
    run(2);
    const auto newcomer = addressOf(3);
    const auto leaver = addressOf(1);
    for (const std::size_t voter : {0U, 2U})
        m_network->authority(voter)->vote({newcomer, true});
    run(3);
    ASSERT_TRUE(reaches(5)) << m_light->told();
    auto shown = sealersShown();
    EXPECT_EQ(shown.size(), 4U);
    EXPECT_NE(std::find(shown.begin(), shown.end(), newcomer), shown.end());
    for (const std::size_t voter : {0U, 2U, 3U})
        m_network->authority(voter)->vote({leaver, false});
    run(2);
    EXPECT_TRUE(eventually([&] { return m_light->head() == 7; }));
    // Votes begin anew at block 16; eight blocks are enough for three votes.
    run(6);
    ASSERT_TRUE(reaches(13)) << m_light->told();
    shown = sealersShown();
    EXPECT_EQ(shown.size(), 3U);
    EXPECT_EQ(std::find(shown.begin(), shown.end(), leaver), shown.end());
    // Over the checkpoint, which lists them.
    run(7);
    EXPECT_EQ(m_network->members()[1].head, 20) << "who was voted out goes on following";
    const auto checkpoint = m_network->authority(0)->chain().byNumber(16);
    EXPECT_EQ(checkpoint->header.extraData.size(), 32U + 3 * 20 + 65);
    ASSERT_TRUE(reaches(20)) << m_light->told();
    EXPECT_EQ(m_light->finalNumber(), 19U);
    EXPECT_FALSE(m_light->status().stopped);
}

TEST_F(CliqueNetworkTest, aPartOfTheNetworkThatLaggedFollowsTheHeavierBranch) {
    run(3);
    m_network->partition({0, 0, 1, 1});
    ASSERT_TRUE(m_network->authority(2)->submit(signedTxn("bob", 0, storingInitCode())));
    run(5);
    // Alone the third signer may seal one block; the two others go on.
    EXPECT_EQ(m_network->members()[0].head, 8);
    EXPECT_LE(m_network->members()[2].head, 4);
    EXPECT_TRUE(reaches(8)) << m_light->told();
    EXPECT_EQ(m_light->finalNumber(), 7U);
    m_network->partition({});
    run(3);
    for (const auto& member : m_network->members()) {
        EXPECT_EQ(member.head, 11);
        EXPECT_EQ(member.headHash, m_network->members()[0].headHash);
    }
    EXPECT_EQ(result(0, "eth_getTransactionCount", {core::toHex0x(accountOf("bob"))}), "0x1");
    EXPECT_TRUE(eventually([&] { return m_light->finalNumber() == 10; })) << m_light->told();
    EXPECT_FALSE(m_light->status().stopped);
}

TEST_F(CliqueNetworkTest, aRestartedNetworkReplaysVotesToo) {
    for (const std::size_t voter : {0U, 2U})
        m_network->authority(voter)->vote({addressOf(3), true});
    run(5);
    const auto head = m_network->members()[0].headHash;
    m_light.reset();
    startNetwork();
    EXPECT_EQ(m_network->members()[3].headHash, head);
    EXPECT_EQ(m_network->authority(0)->chain().standpoint(5)->sealers->sealers.size(), 4U);
    steps(4);
    EXPECT_EQ(m_network->members()[0].head, 9);
}

TEST_F(CliqueNetworkTest, faultsAreRefusedOrNoted) {
    run(3);
    // Whoever is due: the order stands until that one seals.
    for (std::size_t i = 0; i < 3; ++i)
        m_network->order(i, chain::devnet::SealFault::FalseStateRoot);
    run(1);
    EXPECT_EQ(m_log.size(), 3U) << "everybody else refused it";
    EXPECT_EQ(m_network->members()[0].head, 3);
    run(4);
    EXPECT_GE(m_network->members()[0].head, 5);
    ASSERT_TRUE(reaches(m_network->members()[0].head)) << m_light->told();
    for (std::size_t i = 0; i < 3; ++i)
        m_network->order(i, chain::devnet::SealFault::Twice);
    run(3);
    EXPECT_TRUE(eventually([&] { return m_light->alarmed("two blocks"); })) << m_light->told();
    run(4);
    EXPECT_TRUE(reaches(m_network->members()[0].head)) << m_light->told();
    EXPECT_FALSE(m_light->status().stopped);
}

} // namespace wattbourse::test
