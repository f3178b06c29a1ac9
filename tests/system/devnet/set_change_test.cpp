// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An AuRa network that begins with the ValidatorSet contract: a validator is added and removed, and the light client
// follows across both changes.
#include "chain/market/validator_set.h"
#include "core/base/hex.h"
#include "tests/system/devnet/devnet_fixture.h"
#include "tests/system/devnet/follower.h"

namespace wattbourse::test {
namespace {

namespace validator_set = chain::validator_set;
using chain::devnet::kValidatorContract;

class SetChangeTest : public DevnetTest {
protected:
    void configure(chain::devnet::NetworkConfig& config) override {
        config.authorities = 4;
        config.firstSealers = 3;
        config.validatorSetCode = *chain::devnet::readDeployedCode(std::filesystem::path(WATTBOURSE_SOURCE_DIR) /
                                                                   "chain/contracts/artifacts/ValidatorSet.json");
    }
    void SetUp() override {
        DevnetTest::SetUp();
        for (const auto& member : m_network->members())
            m_all.push_back(member.address);
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
    validator_set::Calls calls() const { return {m_network->rules().chainId, kValidatorContract}; }
    /// The first of the voters proposes, the others vote in the next block.
    void decide(const std::vector<core::Address>& set, std::uint64_t epoch, const std::vector<std::size_t>& voters) {
        ASSERT_TRUE(m_network->authority(voters[0])->send(calls().propose(set)));
        run(1);
        for (std::size_t i = 1; i < voters.size(); ++i)
            ASSERT_TRUE(m_network->authority(voters[i])->send(calls().vote(validator_set::proposalId(epoch, set))));
    }
    std::shared_ptr<const chain::SealerSet> sealers(std::size_t index) const {
        const auto authority = m_network->authority(index);
        return authority->chain().standpoint(authority->headBlock()->header.number)->sealers;
    }
    std::vector<core::Address> ofContract() {
        const auto answer = result(0, "eth_call",
                                   {boost::json::object{{"to", core::toHex0x(kValidatorContract)},
                                                        {"data", core::toHex0x(validator_set::getValidatorsData())}},
                                    "latest"});
        return validator_set::validatorsFromAnswer(*core::fromHex(answer.as_string())).value();
    }
    std::vector<core::Address> shown() const {
        std::vector<core::Address> out;
        for (const auto& one : m_light->status().authorities)
            out.push_back(one.address);
        return out;
    }
    std::vector<core::Address> m_all;
    std::unique_ptr<Follower> m_light;
};

} // namespace

TEST_F(SetChangeTest, aValidatorIsAddedAndAnotherRemoved) {
    const std::vector<core::Address> three(m_all.begin(), m_all.begin() + 3);
    const std::vector<core::Address> without{m_all[0], m_all[2], m_all[3]};
    EXPECT_EQ(ofContract(), three);
    run(2);
    EXPECT_EQ(m_network->members()[3].head, 2) << "a follower follows";
    decide(m_all, 0, {0, 1});
    // Votes, announcement, finality of it under the three.
    std::size_t waited = 0;
    while (sealers(0)->sealers.size() != 4 && waited++ < 10)
        run(1);
    EXPECT_EQ(sealers(0)->sealers, m_all);
    const auto firstOfFour = sealers(0)->epochStart;
    run(6);
    EXPECT_EQ(ofContract(), m_all);
    for (std::size_t i = 0; i < 4; ++i)
        EXPECT_EQ(m_network->members()[i].headHash, m_network->members()[0].headHash);
    std::set<core::Address> authors;
    for (auto number = firstOfFour; number <= m_network->members()[0].head; ++number)
        authors.insert(m_network->authority(0)->chain().byNumber(number)->header.author);
    EXPECT_TRUE(authors.contains(m_all[3])) << "the new one seals";
    ASSERT_TRUE(eventually([&] { return m_light->head() == m_network->members()[0].head; })) << m_light->told();
    EXPECT_EQ(shown(), m_all);
    EXPECT_GE(m_light->finalNumber(), firstOfFour);

    // Every state from genesis to head is proven, the ones around the change included.
    for (auto number = firstOfFour - 2; number <= firstOfFour + 1; ++number) {
        const auto block = m_network->authority(1)->chain().byNumber(number);
        const auto read =
            m_light->chain().readAt({number, block->hash, {}}, {{kValidatorContract, {validator_set::countKey()}}});
        ASSERT_TRUE(read) << number << ": " << read.error().detail;
        EXPECT_EQ(chain::Uint256::fromWord(read->value()[0][0]), chain::Uint256(number < firstOfFour ? 1 : 2));
    }
    auto epochs = validator_set::readEpochs(m_light->chain(), kValidatorContract, core::Finality::Final);
    ASSERT_TRUE(epochs) << epochs.error().detail;
    ASSERT_EQ(epochs->value().size(), 2U);
    EXPECT_EQ(epochs->value()[1], (validator_set::Epoch{firstOfFour, m_all}));

    decide(without, 1, {0, 2, 3});
    waited = 0;
    while (sealers(0)->sealers != without && waited++ < 14)
        run(1);
    const auto firstWithout = sealers(0)->epochStart;
    run(6);
    EXPECT_EQ(ofContract(), without);
    EXPECT_EQ(m_network->members()[1].headHash, m_network->members()[0].headHash) << "who was removed follows";
    for (auto number = firstWithout; number <= m_network->members()[0].head; ++number)
        EXPECT_NE(m_network->authority(0)->chain().byNumber(number)->header.author, m_all[1]);
    ASSERT_TRUE(eventually([&] { return m_light->head() == m_network->members()[0].head; })) << m_light->told();
    EXPECT_EQ(shown(), without);
    EXPECT_GE(m_light->finalNumber(), firstWithout);
    ASSERT_TRUE(eventually([&] { return m_light->status().settled->number >= firstWithout; })) << m_light->told();
    epochs = validator_set::readEpochs(m_light->chain(), kValidatorContract, core::Finality::Settled);
    ASSERT_TRUE(epochs) << epochs.error().detail;
    EXPECT_EQ(epochs->value().back(), (validator_set::Epoch{firstWithout, without}));
    EXPECT_FALSE(m_light->status().stopped);
    EXPECT_TRUE(m_log.empty()) << m_log.front();

    // A client that begins now, and an authority that begins again, come to the same.
    const auto head = m_network->members()[0];
    m_network->stopAuthority(3);
    ASSERT_TRUE(m_network->startAuthority(3));
    EXPECT_EQ(m_network->members()[3].headHash, head.headHash);
    EXPECT_EQ(sealers(3)->sealers, without);
    m_light = std::make_unique<Follower>(m_network->profile(), m_clock.now());
    ASSERT_TRUE(eventually([&] { return m_light->head() == head.head; })) << m_light->told();
    EXPECT_EQ(shown(), without);
}

// From genesis, whose three authorities hold only half of the sets of the end, over the epochs that the deployed
// contract lists: too few of them sealed there, so the first landing is in the epoch between. A node of this network
// proves the states of its last hundred blocks; both landings lie among them.
TEST_F(SetChangeTest, theQuickStartLandsOverTheEpochsOfTheDeployedContract) {
    constexpr std::uint64_t kChangeAt = 30;
    constexpr std::uint64_t kHead = 125;
    constexpr std::uint64_t kJumpFrom = 40;
    const std::vector<core::Address> without{m_all[0], m_all[2], m_all[3]};
    const auto until = [&](std::uint64_t number) {
        while (m_network->members()[0].head < number)
            steps(1);
    };
    until(2);
    decide(m_all, 0, {0, 1});
    until(kChangeAt);
    ASSERT_EQ(sealers(0)->sealers, m_all);
    decide(without, 1, {0, 2, 3});
    until(kHead);
    ASSERT_EQ(sealers(0)->sealers, without);

    m_light = std::make_unique<Follower>(m_network->profile(), m_clock.now(), kJumpFrom);
    const auto head = m_network->members()[0];
    ASSERT_TRUE(eventually([&] { return m_light->head() == head.head; })) << m_light->told();
    EXPECT_EQ(m_light->status().head->hash, head.headHash);
    EXPECT_EQ(shown(), without);
    EXPECT_FALSE(m_light->status().stopped);
    EXPECT_GT(m_light->asked().calls("eth_getProof"), 0U) << "the epochs were proven";
    EXPECT_FALSE(m_light->chain().blockAt(kChangeAt)) << "it was not walked";
    EXPECT_GE(m_light->finalNumber(), kHead - 3);

    // The same without the contract's code that the profile names: no landing is believed, and the way is walked.
    auto profile = m_network->profile();
    profile.contracts.at("validatorSet").codeHash.bytes[0] ^= 1;
    m_light = std::make_unique<Follower>(profile, m_clock.now(), kJumpFrom);
    ASSERT_TRUE(eventually([&] { return m_light->head() == head.head; })) << m_light->told();
    EXPECT_TRUE(m_light->chain().blockAt(kChangeAt));
    EXPECT_EQ(shown(), without);
}

} // namespace wattbourse::test
