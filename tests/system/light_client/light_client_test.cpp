// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The light client over HTTP against real authorities and a real EVM, one of whose servers lies.
#include "chain/devnet/lies.h"
#include "chain/encode/rlp.h"
#include "chain/light/light_chain.h"
#include "core/base/hex.h"
#include "core/crypto/keccak.h"
#include "tests/support/fake_nodes.h"
#include "tests/system/devnet/devnet_fixture.h"

#include <thread>

namespace wattbourse::test {
namespace {

using chain::devnet::Lie;
using core::Finality;
using State = core::EndpointStatus::State;

class LightClientTest : public DevnetTest {
protected:
    void SetUp() override {
        DevnetTest::SetUp();
        ASSERT_TRUE(m_network->authority(0)->submit(m_deploy = signedTxn("alice", 0, storingInitCode())));
        steps(5);
        core::Bytes fields;
        chain::appendRlpString(fields, accountOf("alice").view());
        chain::appendRlpInteger(fields, std::uint64_t{0});
        core::Bytes list;
        chain::appendRlpList(list, fields);
        const core::Hash32 hash = core::keccak256(list);
        std::copy(hash.bytes.begin() + 12, hash.bytes.end(), m_contract.bytes.begin());
    }
    void TearDown() override {
        m_light.reset();
        m_liar.reset();
        DevnetTest::TearDown();
    }

    chain::NetworkProfile profile() const { return m_network->profile(); }
    void follow(std::vector<std::string> urls) {
        auto with = profile();
        with.endpoints = std::move(urls);
        m_clockOfClient.set(m_clock.now());
        m_light.reset();
        m_transport = chain::makeHttpTransport(std::chrono::milliseconds(1500), 1U << 20U);
        auto made = chain::LightChain::make(with, *m_transport, m_clockOfClient,
                                            {.pollEvery = std::chrono::milliseconds(20), .limits = {}});
        ASSERT_TRUE(made) << made.error().detail;
        m_light = *std::move(made);
        m_light->start();
    }
    std::string lie(Lie kind) {
        m_liar = *chain::devnet::RpcServer::start(m_network->authority(0), 0, chain::devnet::tamperFor(kind));
        return m_liar->url();
    }
    template <class Condition>
    static bool eventually(Condition condition) {
        for (int i = 0; i < 2000; ++i) {
            if (condition())
                return true;
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
        return false;
    }
    core::EndpointStatus of(const std::string& url) const {
        for (const auto& endpoint : m_light->status().endpoints)
            if (url.starts_with(endpoint.url))
                return endpoint;
        return {};
    }
    std::vector<chain::StorageQuery> query() const { return {{m_contract, {core::Hash32{}}}}; }
    void expectTheTruth(const std::string& servedBy) {
        const auto read = m_light->read(query(), Finality::Settled);
        ASSERT_TRUE(read) << read.error().detail;
        EXPECT_EQ(chain::Uint256::fromWord(read->value()[0][0]), chain::Uint256(42));
        EXPECT_TRUE(servedBy.starts_with(read->evidence()->servedBy)) << read->evidence()->servedBy;
    }

    core::Bytes m_deploy;
    core::Address m_contract;
    SharedClock m_clockOfClient{core::UnixTime{0}};
    std::unique_ptr<chain::Transport> m_transport;
    std::unique_ptr<chain::devnet::RpcServer> m_liar;
    std::unique_ptr<chain::LightChain> m_light;
};

} // namespace

TEST_F(LightClientTest, provesAccountsCodeAndAllLogsOfARange) {
    follow(m_network->urls());
    ASSERT_TRUE(eventually([&] { return m_light->status().settled->number == 3; }));
    const auto contract = m_light->account(m_contract, Finality::Final);
    ASSERT_TRUE(contract) << contract.error().detail;
    ASSERT_TRUE(contract->value());
    // A contract begins with nonce 1 (EIP-161).
    EXPECT_EQ(contract->value()->nonce, 1U);
    const auto nobody = m_light->account(accountOf("nobody"), Finality::Final);
    ASSERT_TRUE(nobody) << nobody.error().detail;
    EXPECT_FALSE(nobody->value());
    const auto code = m_light->code(m_contract, Finality::Final);
    ASSERT_TRUE(code) << code.error().detail;
    EXPECT_EQ(code->value(), core::Bytes{0});
    const auto logs = m_light->logs({.addresses = {m_contract}, .topics = {}}, 1, Finality::Final);
    ASSERT_TRUE(logs) << logs.error().detail;
    ASSERT_EQ(logs->value().size(), 1U);
    EXPECT_EQ(logs->value()[0].log.topics[0], chain::Uint256(7).toWord());
    EXPECT_EQ(logs->block().number, m_light->status().finalBlock->number);
    const auto none = m_light->logs({.addresses = {accountOf("nobody")}, .topics = {}}, 1, Finality::Final);
    ASSERT_TRUE(none) << none.error().detail;
    EXPECT_TRUE(none->value().empty());
    EXPECT_EQ(m_light->logs({}, 1000, Finality::Final).error().code, core::ErrorCode::OutOfRange);
}

TEST_F(LightClientTest, provesStorageNoncesAndOutcomesOfARealEvm) {
    follow(m_network->urls());
    ASSERT_TRUE(eventually([&] { return m_light->status().settled->number == 3; }));
    EXPECT_EQ(m_light->status().finalBlock->number, 4U);
    const auto read = m_light->read(query(), Finality::Settled);
    ASSERT_TRUE(read) << read.error().detail;
    EXPECT_EQ(chain::Uint256::fromWord(read->value()[0][0]), chain::Uint256(42));
    EXPECT_EQ(read->block().number, 3U);
    EXPECT_EQ(m_light->nonceOf(accountOf("alice"))->value(), 1U);
    EXPECT_EQ(m_light->nonceOf(accountOf("nobody"))->value(), 0U);
    const auto outcome = m_light->outcome(core::keccak256(m_deploy));
    ASSERT_TRUE(outcome) << outcome.error().detail;
    EXPECT_TRUE(outcome->value().succeeded);
    ASSERT_EQ(outcome->value().logs.size(), 1U);
    EXPECT_EQ(outcome->value().logs[0].topics[0], chain::Uint256(7).toWord());

    core::SignedTxn next;
    next.raw = signedTxn("alice", 1, storingInitCode());
    next.hash = core::keccak256(next.raw);
    EXPECT_EQ(m_light->outcome(next.hash).error().code, core::ErrorCode::NotFound);
    ASSERT_TRUE(m_light->broadcast(next));
    ASSERT_TRUE(m_light->broadcast(next)) << "known already counts as taken";
    steps(2);
    m_clockOfClient.set(m_clock.now());
    EXPECT_TRUE(eventually([&] { return m_light->outcome(next.hash).has_value(); }));
}

TEST_F(LightClientTest, anAuthorityThatIsSwitchedOffIsSilentAndComesBack) {
    const auto urls = m_network->urls();
    follow(urls);
    ASSERT_TRUE(eventually([&] { return of(urls[2]).state == State::Agreeing; }));
    m_network->stopAuthority(2);
    EXPECT_TRUE(eventually([&] { return of(urls[2]).state == State::Silent; }));
    steps(4);
    m_clockOfClient.set(m_clock.now());
    EXPECT_TRUE(eventually([&] { return m_light->status().head->number >= 7; }));
    ASSERT_TRUE(m_network->startAuthority(2));
    EXPECT_TRUE(eventually([&] {
        m_clockOfClient.advanceSteady(std::chrono::seconds(1));
        return of(urls[2]).state == State::Agreeing;
    })) << of(urls[2]).offence;
}

TEST_F(LightClientTest, headersAndProofsThatLieAreNamedAndTheTruthIsServed) {
    const std::string honest = m_network->urls()[1];
    // The forger of headers forges genesis too, so that it is found on another chain.
    const std::pair<Lie, const char*> lies[] = {
        {Lie::ForgedHeader, "wrong chain"},        {Lie::ForgedProof, "forged proof"},
        {Lie::ForgedAccount, "forged proof"},      {Lie::WrongChain, "wrong chain"},
        {Lie::HugeAnswer, "more than is allowed"}, {Lie::SlowAnswer, "in time"}};
    for (const auto& [kind, words] : lies) {
        SCOPED_TRACE(words);
        const std::string liar = lie(kind);
        follow({liar, honest});
        ASSERT_TRUE(eventually([&] { return m_light->status().settled->number == 3; }));
        // A proof is only asked for where it is read, of the quickest node: alone with the liar nothing is shown.
        if (kind == Lie::ForgedProof || kind == Lie::ForgedAccount) {
            follow({liar});
            ASSERT_TRUE(eventually([&] { return m_light->status().settled->number == 3; }));
            ASSERT_TRUE(eventually([&] { return of(liar).state == State::Agreeing; }));
            EXPECT_FALSE(m_light->nonceOf(accountOf("alice")));
        }
        // A busy machine may be too slow for it at first: it is asked again after its pause.
        EXPECT_TRUE(eventually([&] {
            m_clockOfClient.advanceSteady(std::chrono::seconds(1));
            return of(liar).offence.find(words) != std::string::npos;
        })) << of(liar).offence;
        if (kind != Lie::ForgedProof && kind != Lie::ForgedAccount)
            expectTheTruth(honest);
    }
}

TEST_F(LightClientTest, aForgedReceiptIsNotBelieved) {
    const std::string liar = lie(Lie::ForgedReceipt);
    // A transaction that fails: INVALID as init code.
    const core::Bytes failing = signedTxn("bob", 0, core::Bytes{0xfe});
    ASSERT_TRUE(m_network->authority(0)->submit(failing));
    steps(3);
    follow({liar});
    ASSERT_TRUE(eventually([&] { return of(liar).state == State::Agreeing; }));
    // Whatever it says of the receipt: what is answered is proven, or nothing is.
    const auto told = m_light->outcome(core::keccak256(failing));
    ASSERT_TRUE(told) << told.error().detail;
    EXPECT_FALSE(told->value().succeeded);
    EXPECT_NE(of(liar).offence.find("forged receipt"), std::string::npos) << of(liar).offence;
    follow({m_network->urls()[1]});
    ASSERT_TRUE(eventually([&] { return m_light->outcome(core::keccak256(failing)).has_value(); }));
    EXPECT_FALSE(m_light->outcome(core::keccak256(failing))->value().succeeded);
}

TEST_F(LightClientTest, aStaleHeadIsNamed) {
    const std::string liar = lie(Lie::StaleHead);
    const std::string honest = m_network->urls()[1];
    follow({liar, honest});
    ASSERT_TRUE(eventually([&] { return of(liar).state == State::Agreeing; })) << of(liar).offence;
    steps(30);
    m_clockOfClient.set(m_clock.now());
    EXPECT_TRUE(eventually([&] { return of(liar).offence.find("stale head") != std::string::npos; }))
        << of(liar).offence;
    expectTheTruth(honest);
}

TEST_F(LightClientTest, doubleSealsDoNotLeadAstray) {
    follow(m_network->urls());
    ASSERT_TRUE(eventually([&] { return m_light->status().settled->number == 3; }));
    for (std::size_t i = 0; i < 3; ++i)
        m_network->order(i, chain::devnet::SealFault::Twice);
    steps(3);
    m_clockOfClient.set(m_clock.now());
    EXPECT_TRUE(eventually([&] { return m_light->status().head->number >= 8; }));
    EXPECT_FALSE(m_light->status().stopped);
}

} // namespace wattbourse::test
