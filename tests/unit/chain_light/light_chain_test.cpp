// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The light client over nodes in memory: what honest nodes lead to, and each lie by its name.
#include "chain/encode/json.h"
#include "chain/light/light_chain.h"
#include "core/base/hex.h"
#include "core/crypto/keccak.h"
#include "tests/support/light_client_fixture.h"

#include <boost/json.hpp>
#include <gtest/gtest.h>
#include <thread>

namespace wattbourse::chain {

namespace {

using core::ErrorCode;
using core::Finality;
using test::FakeChain;
using test::FakeNodes;
using State = core::EndpointStatus::State;
namespace json = boost::json;

class LightChainTest : public test::LightClientFixture {
protected:
    static constexpr auto kA = "http://a.test";
    static constexpr auto kB = "http://b.test";
    static constexpr auto kC = "http://c.test";

    LightChainTest() {
        m_blocks.push_back(m_chain.genesis());
        grow(8);
        const auto& cases = m_nodes.accounts().at("cases");
        m_contract = *jsonFixed<core::Address>(cases.at(0).at("answer").at("address"));
        m_person = *jsonFixed<core::Address>(cases.at(1).at("answer").at("address"));
        for (const auto& slot : cases.at(0).at("answer").at("storageProof").as_array())
            m_keys.push_back(*jsonFixed<core::Hash32>(slot.at("key")));
    }

    aura::Header next(const aura::Header& parent, std::uint64_t gap = 1) const {
        return m_chain.child(parent, gap, m_nodes.stateRoot());
    }
    void grow(std::size_t count) {
        for (std::size_t i = 0; i < count; ++i)
            m_blocks.push_back(next(m_blocks.back()));
        m_clock.set(m_chain.timeOf(m_blocks.back()));
    }
    void serve(std::initializer_list<const char*> urls) {
        for (const char* url : urls)
            m_nodes.with(url, [&](FakeNodes::Node& node) { node.chain = m_blocks; });
    }
    void start(std::initializer_list<const char*> urls, LightChain::Options options = {}) {
        NetworkProfile profile = m_chain.profile();
        for (const char* url : urls)
            profile.endpoints.emplace_back(url);
        profile.contracts = m_contracts;
        run(std::move(profile), m_nodes, std::move(options));
    }
    void bend(const char* url, std::string method, std::function<void(json::value&)> change) {
        m_nodes.with(url, [&](FakeNodes::Node& node) {
            node.bend = [method = std::move(method), change = std::move(change)](
                            std::string_view asked, const FakeNodes::Params&, json::value& result) {
                if (asked == method)
                    change(result);
            };
        });
    }
    std::vector<StorageQuery> query() const { return {{m_contract, m_keys}}; }

    FakeNodes m_nodes;
    FakeChain m_chain{3};
    std::vector<aura::Header> m_blocks;
    core::Address m_contract;
    core::Address m_person;
    std::vector<core::Hash32> m_keys;
    std::map<std::string, ContractRef> m_contracts;
};

} // namespace

TEST_F(LightChainTest, FollowsHonestNodesToHeadFinalAndSettled) {
    serve({kA, kB, kC});
    start({kA, kB, kC});
    ASSERT_TRUE(eventually([&] { return headIs(8); }));
    EXPECT_TRUE(eventually([&] {
        const auto status = m_light->status();
        return status.finalBlock->number == 7 && status.settled->number == 6;
    }));
    grow(2);
    serve({kA, kB, kC});
    EXPECT_TRUE(eventually([&] { return headIs(10); }));
    const auto status = m_light->status();
    EXPECT_EQ(status.head->hash, aura::hashOf(m_blocks.back()));
    EXPECT_EQ(status.authorities.size(), 3U);
    EXPECT_EQ(status.authorities[0].sealed + status.authorities[1].sealed + status.authorities[2].sealed, 10U);
    EXPECT_FALSE(status.stopped);
    EXPECT_EQ(m_light->recentHeaders(4).size(), 4U);
    EXPECT_EQ(m_light->recentHeaders(4)[0].number, 10U);
    for (const char* url : {kA, kB, kC})
        EXPECT_TRUE(eventually([&] { return of(url).state == State::Agreeing; }));
}

TEST_F(LightChainTest, ListenersAreToldAndCanLeave) {
    serve({kA});
    std::atomic<int> told{0};
    std::atomic<std::uint64_t> head{0};
    NetworkProfile profile = m_chain.profile();
    start({kA});
    {
        const auto subscription = m_light->onStatus([&](const core::ChainStatus& status) {
            ++told;
            head = status.head->number;
        });
        EXPECT_TRUE(eventually([&] { return head == 8; }));
    }
    const int after = told;
    grow(1);
    serve({kA});
    EXPECT_TRUE(eventually([&] { return headIs(9); }));
    EXPECT_EQ(told, after);
}

TEST_F(LightChainTest, ReadsAreProvenAtTheFinalityAskedFor) {
    serve({kA});
    start({kA});
    ASSERT_TRUE(eventually([&] { return m_light->status().settled->number == 6; }));
    const auto head = m_light->read(query(), Finality::Head);
    ASSERT_TRUE(head) << head.error().detail;
    EXPECT_EQ(head->block().number, 8U);
    EXPECT_EQ(head->finality(), Finality::Head);
    EXPECT_EQ(Uint256::fromWord(head->value()[0][1]), Uint256(6));
    EXPECT_TRUE(head->value()[0][2].isZero()) << "a key that is proven absent";
    const auto settled = m_light->read(query(), Finality::Settled);
    ASSERT_TRUE(settled) << settled.error().detail;
    EXPECT_EQ(settled->block().number, 6U);
    EXPECT_EQ(settled->finality(), Finality::Settled);
    const core::ProofEvidence& evidence = *settled->evidence();
    EXPECT_EQ(core::keccak256(evidence.headerRlp), evidence.block.hash);
    EXPECT_EQ(evidence.seals.size(), 3U);
    EXPECT_EQ(evidence.seals[0].number, 6U);
    EXPECT_EQ(evidence.authorities, 3U);
    EXPECT_EQ(evidence.account, m_contract);
    EXPECT_EQ(evidence.storage.size(), 3U);
    EXPECT_EQ(evidence.servedBy, kA);
    // The evidence can be checked again from itself.
    EXPECT_TRUE(proveAccount(evidence.stateRoot, evidence.account, evidence.accountNodes)->has_value());
    const auto nonce = m_light->nonceOf(m_person);
    ASSERT_TRUE(nonce) << nonce.error().detail;
    EXPECT_EQ(nonce->value(), 300U);
}

TEST_F(LightChainTest, AReadOfSeveralContractsIsOneRequestAndAllOfItIsShown) {
    serve({kA});
    start({kA});
    ASSERT_TRUE(eventually([&] { return headIs(8); }));
    // Nodes are asked until the fixture goes, after this test's own variables.
    const auto requests = std::make_shared<std::atomic<int>>(0);
    // Of this contract: what a node can do is probed with a proof of nobody, sooner or later.
    m_nodes.with(kA, [&](FakeNodes::Node& node) {
        node.instead = [requests, contract = core::toHex0x(m_contract)](
                           const std::string& body) -> std::optional<core::Result<std::string>> {
            if (body.find("eth_getProof") != std::string::npos && body.find(contract) != std::string::npos)
                ++*requests;
            return std::nullopt;
        };
    });
    const auto read =
        m_light->read({{m_contract, m_keys}, {m_contract, {m_keys[1]}}, {m_contract, {}}}, Finality::Head);
    ASSERT_TRUE(read) << read.error().detail;
    EXPECT_EQ(*requests, 1);
    EXPECT_EQ(Uint256::fromWord(read->value()[1][0]), Uint256(6));
    const core::ProofEvidence& evidence = *read->evidence();
    ASSERT_EQ(evidence.more.size(), 2U);
    EXPECT_EQ(evidence.more[0].account, m_contract);
    ASSERT_EQ(evidence.more[0].storage.size(), 1U);
    EXPECT_EQ(evidence.more[0].storage[0].value, read->value()[1][0]);
    EXPECT_TRUE(proveAccount(evidence.stateRoot, evidence.more[1].account, evidence.more[1].nodes)->has_value());
    EXPECT_NE(evidence.rule.find("final with 2 of 3, settled with 3 of 3"), std::string::npos) << evidence.rule;
}

TEST_F(LightChainTest, AccountsAreProvenWithTheirBalance) {
    serve({kA});
    start({kA});
    ASSERT_TRUE(eventually([&] { return headIs(8); }));
    const auto account = m_light->account(m_person, Finality::Head);
    ASSERT_TRUE(account) << account.error().detail;
    ASSERT_TRUE(account->value());
    EXPECT_EQ(account->value()->nonce, 300U);
    const auto& answer = m_nodes.accounts().at("cases").at(1).at("answer");
    EXPECT_EQ(account->value()->balance, *jsonUint256(answer.at("balance")));
}

TEST_F(LightChainTest, ReadsAgainAtABlockOfAnEarlierRead) {
    serve({kA});
    start({kA});
    ASSERT_TRUE(eventually([&] { return headIs(8); }));
    const auto first = m_light->read(query(), Finality::Head);
    ASSERT_TRUE(first) << first.error().detail;
    grow(2);
    serve({kA});
    ASSERT_TRUE(eventually([&] { return headIs(10); }));
    const auto again = m_light->readAt(first->block(), query());
    ASSERT_TRUE(again) << again.error().detail;
    EXPECT_EQ(again->block(), first->block());
    core::BlockRef gone = first->block();
    gone.hash.bytes[0] ^= 1;
    EXPECT_EQ(m_light->readAt(gone, query()).error().code, ErrorCode::NotFound);
}

TEST_F(LightChainTest, SyncsManyHeadersWithAndWithoutBatches) {
    grow(200);
    serve({kA});
    m_nodes.with(kA, [](FakeNodes::Node& node) { node.batches = false; });
    start({kA});
    EXPECT_TRUE(eventually([&] { return headIs(208); })) << of(kA).offence;
    EXPECT_EQ(of(kA).offence, "");
    m_light->stop();
    serve({kB});
    start({kB});
    EXPECT_TRUE(eventually([&] { return headIs(208); })) << of(kB).offence;
    EXPECT_LT(m_nodes.asked(kB), 40U);
}

TEST_F(LightChainTest, FollowsAReorganisationAboveTheFinalBlock) {
    serve({kA});
    start({kA});
    ASSERT_TRUE(eventually([&] { return headIs(8); }));
    // Block 8 is replaced by a longer branch on the final block 7.
    const auto other = next(m_blocks[7], 3);
    m_blocks.resize(8);
    m_blocks.push_back(other);
    grow(1);
    serve({kA});
    EXPECT_TRUE(eventually([&] { return headIs(9); })) << of(kA).offence;
    EXPECT_EQ(m_light->status().head->hash, aura::hashOf(m_blocks.back()));
    EXPECT_NE(of(kA).state, State::Refused);
}

TEST_F(LightChainTest, StopsWhereAValidBranchContradictsAFinalBlock) {
    serve({kA, kB});
    start({kA, kB});
    ASSERT_TRUE(eventually([&] { return m_light->status().finalBlock->number == 7; }));
    std::vector<aura::Header> clone(m_blocks.begin(), m_blocks.begin() + 4);
    for (int i = 0; i < 7; ++i)
        clone.push_back(next(clone.back(), i == 0 ? 4 : 1));
    m_clock.set(m_chain.timeOf(clone.back()));
    m_nodes.with(kB, [&](FakeNodes::Node& node) { node.chain = clone; });
    ASSERT_TRUE(eventually([&] { return m_light->status().stopped.has_value(); })) << of(kB).offence;
    EXPECT_NE(m_light->status().stopped->find("contradicts"), std::string::npos);
    EXPECT_EQ(m_light->status().head->hash, aura::hashOf(m_blocks.back()));
    EXPECT_EQ(m_light->read(query(), Finality::Head).error().code, ErrorCode::Refused);
}

// ---- headers that lie ----------------------------------------------------------------------------------------------

TEST_F(LightChainTest, LieForgedStateRoot) {
    serve({kA, kB});
    bend(kB, "eth_getBlockByNumber", [this](json::value& block) {
        if (block.is_object() && block.at("number") == "0x8") {
            // The hash is made to fit, so that only the seal betrays it.
            aura::Header forged = m_blocks[8];
            forged.stateRoot.bytes[0] ^= 1;
            block.as_object()["stateRoot"] = core::toHex0x(forged.stateRoot);
            block.as_object()["hash"] = core::toHex0x(aura::hashOf(forged));
        }
    });
    start({kA, kB});
    expectCaught(kB, "signer is not the author");
    EXPECT_TRUE(eventually([&] { return headIs(8); }));
    EXPECT_EQ(m_light->status().head->hash, aura::hashOf(m_blocks[8]));
}

TEST_F(LightChainTest, LieFieldsThatDoNotHashToTheirName) {
    serve({kA, kB});
    bend(kB, "eth_getBlockByNumber", [](json::value& block) {
        if (block.is_object() && block.at("number") != "0x0")
            block.as_object()["receiptsRoot"] = "0x" + std::string(64, '7');
    });
    start({kA, kB});
    expectCaught(kB, "forged header");
    EXPECT_TRUE(eventually([&] { return headIs(8); }));
}

TEST_F(LightChainTest, LieAnAuthorityOutOfTurn) {
    serve({kA, kB});
    auto blocks = m_blocks;
    aura::Header& last = blocks.back();
    last.author = m_chain.rules().validators[(last.step + 1) % 3];
    ASSERT_TRUE(aura::seal(last, m_chain.keyOf((last.step + 1) % 3)));
    m_nodes.with(kB, [&](FakeNodes::Node& node) { node.chain = blocks; });
    start({kA, kB});
    expectCaught(kB, "no turn");
    EXPECT_TRUE(eventually([&] { return headIs(8); }));
}

TEST_F(LightChainTest, LieAMovedStep) {
    serve({kA, kB});
    auto blocks = m_blocks;
    blocks.back().step -= 3;
    m_nodes.with(kB, [&](FakeNodes::Node& node) { node.chain = blocks; });
    start({kA, kB});
    EXPECT_TRUE(eventually([&] { return of(kB).state == State::Refused; }));
    EXPECT_TRUE(eventually([&] { return headIs(8); }));
    EXPECT_EQ(m_light->status().head->hash, aura::hashOf(m_blocks[8]));
}

TEST_F(LightChainTest, LieABlockOfTheFuture) {
    auto blocks = m_blocks;
    blocks.push_back(next(blocks.back(), 300));
    serve({kA});
    m_nodes.with(kB, [&](FakeNodes::Node& node) { node.chain = blocks; });
    start({kA, kB});
    expectCaught(kB, "in the future");
    EXPECT_TRUE(eventually([&] { return headIs(8); }));
}

TEST_F(LightChainTest, ABlockALittleAheadOfTheClockWaits) {
    auto blocks = m_blocks;
    blocks.push_back(next(blocks.back()));
    m_nodes.with(kA, [&](FakeNodes::Node& node) { node.chain = blocks; });
    start({kA});
    EXPECT_TRUE(eventually([&] { return headIs(8); }));
    EXPECT_NE(of(kA).state, State::Refused);
    m_clock.set(m_chain.timeOf(blocks.back()));
    EXPECT_TRUE(eventually([&] { return headIs(9); }));
}

TEST_F(LightChainTest, LieAnotherBlockThanWasAskedFor) {
    grow(3);
    serve({kB});
    bend(kB, "eth_getBlockByNumber", [](json::value& block) {
        if (block.is_object() && block.at("number") == "0x5")
            block.as_object() = json::object();
    });
    start({kB, kA});
    expectCaught(kB, "forged header");
    // The honest node comes late: else the liar may never be asked for the block.
    serve({kA});
    EXPECT_TRUE(eventually([&] {
        m_clock.advanceSteady(std::chrono::seconds(1));
        return headIs(11);
    }));
}

TEST_F(LightChainTest, LieAChainThatLeadsNowhere) {
    // Sealed by the right keys, but on another genesis; only the first blocks are told truly.
    FakeChain other(3);
    std::vector<aura::Header> blocks{other.child(other.genesis(), 2)};
    for (int i = 0; i < 7; ++i)
        blocks.push_back(other.child(blocks.back()));
    blocks[0].parentHash.bytes[0] ^= 1;
    blocks.insert(blocks.begin(), m_blocks[0]);
    serve({kA});
    m_nodes.with(kB, [&](FakeNodes::Node& node) { node.chain = blocks; });
    start({kA, kB});
    EXPECT_TRUE(eventually([&] { return of(kB).state == State::Refused; })) << of(kB).offence;
    EXPECT_TRUE(eventually([&] { return headIs(8); }));
}

// ---- nodes of another chain, late nodes, broken nodes --------------------------------------------------------------

TEST_F(LightChainTest, LieWrongChainId) {
    serve({kA, kB});
    bend(kB, "eth_chainId", [](json::value& id) { id = "0x1"; });
    start({kA, kB});
    expectCaught(kB, "wrong chain");
    EXPECT_TRUE(eventually([&] { return headIs(8); }));
}

TEST_F(LightChainTest, LieWrongGenesis) {
    serve({kA});
    const FakeChain other(4);
    m_nodes.with(kB, [&](FakeNodes::Node& node) { node.chain = {aura::genesisHeader({}, 1, 0)}; });
    start({kA, kB});
    expectCaught(kB, "genesis");
    EXPECT_TRUE(eventually([&] { return headIs(8); }));
}

TEST_F(LightChainTest, StaleHead) {
    grow(60);
    serve({kA, kB});
    m_nodes.with(kB, [](FakeNodes::Node& node) { node.chain.resize(20); });
    start({kA, kB});
    expectCaught(kB, "stale head");
    EXPECT_TRUE(eventually([&] { return headIs(68); }));
    // It may come back once it has caught up.
    serve({kB});
    m_clock.advanceSteady(std::chrono::minutes(1));
    EXPECT_TRUE(eventually([&] { return of(kB).state == State::Agreeing; }));
    EXPECT_EQ(of(kB).offence, "");
}

TEST_F(LightChainTest, ANodeAFewBlocksLateIsBehind) {
    grow(2);
    serve({kA, kB});
    m_nodes.with(kB, [](FakeNodes::Node& node) { node.chain.resize(7); });
    start({kA, kB});
    EXPECT_TRUE(eventually([&] { return of(kB).state == State::Behind; }));
}

TEST_F(LightChainTest, AStandingChainRaisesAnAlarm) {
    serve({kA});
    start({kA});
    ASSERT_TRUE(eventually([&] { return headIs(8); }));
    EXPECT_EQ(m_light->status().alarms.size(), 1U) << "two keys of three decide";
    m_clock.set(m_chain.timeOf(m_blocks.back()) + std::chrono::seconds(13));
    EXPECT_EQ(m_light->status().alarms.size(), 2U);
    EXPECT_NE(m_light->status().alarms[1].find("13 s old"), std::string::npos);
}

TEST_F(LightChainTest, HugeAnswer) {
    serve({kA, kB});
    m_nodes.with(kB, [](FakeNodes::Node& node) {
        node.instead = [](const std::string&) {
            return core::Result<std::string>(core::fail(ErrorCode::OutOfRange, "more than 8 MiB"));
        };
    });
    start({kA, kB});
    expectCaught(kB, "more than is allowed");
    EXPECT_TRUE(eventually([&] { return headIs(8); }));
}

TEST_F(LightChainTest, SlowAnswers) {
    serve({kA, kB});
    m_nodes.with(kB, [](FakeNodes::Node& node) {
        node.instead = [](const std::string&) {
            return core::Result<std::string>(core::fail(ErrorCode::TimedOut, "5 s"));
        };
    });
    start({kA, kB});
    expectCaught(kB, "did not answer in time");
    EXPECT_TRUE(eventually([&] { return headIs(8); }));
}

TEST_F(LightChainTest, AnAbsentNodeIsSilent) {
    serve({kA});
    start({kA, kB});
    EXPECT_TRUE(eventually([&] { return of(kB).state == State::Silent; }));
    EXPECT_TRUE(eventually([&] { return headIs(8); }));
    serve({kB});
    // It is waited for a little longer each time, by the clock that the test moves.
    EXPECT_TRUE(eventually([&] {
        m_clock.advanceSteady(std::chrono::seconds(1));
        return of(kB).state == State::Agreeing;
    }));
}

TEST_F(LightChainTest, AnswersThatAreNoJsonRpc) {
    const std::pair<const char*, const char*> bodies[] = {
        {"<html>", "no JSON"},
        {"{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":\"0x309\"", "no JSON"},
        {"[]", "no JSON-RPC"},
        {"{\"id\":1,\"result\":\"0x309\"}", "no JSON-RPC"},
        {"{\"jsonrpc\":\"2.0\",\"id\":4711,\"result\":\"0x309\"}", "id"},
        {"{\"jsonrpc\":\"2.0\",\"id\":1}", "no JSON-RPC"},
    };
    serve({kA});
    for (const auto& [body, words] : bodies) {
        SCOPED_TRACE(body);
        m_nodes.with(kB, [text = std::string(body)](FakeNodes::Node& node) {
            node.instead = [text](const std::string&) { return core::Result<std::string>(text); };
        });
        start({kA, kB});
        expectCaught(kB, words);
        m_light->stop();
    }
}

TEST_F(LightChainTest, ANodesOwnWordsAreMadeHarmless) {
    serve({kA});
    start({kA});
    ASSERT_TRUE(eventually([&] { return headIs(8); }));
    bend(kA, "eth_getProof", [](json::value& result) {
        result = json::object{{"code", -32000}, {"message", "\x1b[31mmissing state<b>" + std::string(1000, 'x')}};
    });
    const auto read = m_light->read(query(), Finality::Head);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::Unavailable);
    EXPECT_EQ(read.error().detail.find('\x1b'), std::string::npos);
    EXPECT_LT(read.error().detail.size(), 300U);
    EXPECT_NE(of(kA).state, State::Refused) << "an error is no lie";
}

// ---- proofs that lie -----------------------------------------------------------------------------------------------

TEST_F(LightChainTest, LieEveryForgedProofIsRefusedAndAnotherNodeServes) {
    const std::pair<const char*, std::function<void(json::object&)>> lies[] = {
        {"an altered node",
         [](json::object& answer) {
             auto& node = answer.at("accountProof").as_array().back().as_string();
             node[node.size() - 1] = node[node.size() - 1] == '0' ? '1' : '0';
         }},
        {"a missing node", [](json::object& answer) { answer.at("accountProof").as_array().pop_back(); }},
        {"another balance", [](json::object& answer) { answer["balance"] = "0x77"; }},
        {"another nonce", [](json::object& answer) { answer["nonce"] = "0x77"; }},
        {"another code", [](json::object& answer) { answer["codeHash"] = "0x" + std::string(64, '7'); }},
        {"another storage root", [](json::object& answer) { answer["storageHash"] = "0x" + std::string(64, '7'); }},
        {"another account", [](json::object& answer) { answer["address"] = "0x" + std::string(40, '7'); }},
        {"another value", [](json::object& answer) { answer.at("storageProof").at(0).as_object()["value"] = "0x77"; }},
        {"a value hidden",
         [](json::object& answer) {
             answer.at("storageProof").at(0).as_object()["value"] = "0x0";
             answer.at("storageProof").at(0).as_object()["proof"] = json::array();
         }},
        {"a key left out", [](json::object& answer) { answer.at("storageProof").as_array().pop_back(); }},
        {"keys swapped",
         [](json::object& answer) {
             auto& slots = answer.at("storageProof").as_array();
             std::swap(slots[0], slots[1]);
         }},
        {"no proof at all", [](json::object& answer) { answer.erase("accountProof"); }},
    };
    for (const auto& [name, lie] : lies) {
        SCOPED_TRACE(name);
        serve({kA, kB});
        m_nodes.with(kA, [](FakeNodes::Node& node) { node.bend = nullptr; });
        bend(kB, "eth_getProof", [lie = lie](json::value& result) {
            if (result.is_object())
                lie(result.as_object());
        });
        // The liar alone: nothing is served.
        start({kB});
        ASSERT_TRUE(eventually([&] { return headIs(8); }));
        ASSERT_TRUE(eventually([&] { return of(kB).state == State::Agreeing; }));
        EXPECT_FALSE(m_light->read(query(), Finality::Head));
        expectCaught(kB, "forged proof");
        EXPECT_FALSE(m_light->read(query(), Finality::Head));
        m_light->stop();
        // Beside an honest node: the truth, from that one.
        start({kB, kA});
        ASSERT_TRUE(eventually(
            [&] { return of(kA).state == State::Agreeing && of(kB).state == State::Agreeing && headIs(8); }));
        const auto read = m_light->read(query(), Finality::Head);
        ASSERT_TRUE(read) << read.error().detail;
        EXPECT_EQ(Uint256::fromWord(read->value()[0][1]), Uint256(6));
        EXPECT_EQ(read->evidence()->servedBy, kA);
        m_light->stop();
    }
}

TEST_F(LightChainTest, ANodeOnAnotherBranchIsNoForger) {
    serve({kA});
    start({kA});
    ASSERT_TRUE(eventually([&] { return headIs(8); }));
    // Its block 8 is another one now, with another state; it answers truly about that.
    auto other = m_chain.child(m_blocks[7], 3);
    bend(kA, "eth_getProof", [](json::value& result) {
        if (result.is_object())
            result.as_object()["nonce"] = "0x77";
    });
    m_clock.set(m_chain.timeOf(m_blocks[8]));
    m_nodes.with(kA, [&](FakeNodes::Node& node) { node.chain[8] = other; });
    EXPECT_FALSE(m_light->read(query(), Finality::Head));
    EXPECT_EQ(of(kA).offence.find("forged proof"), std::string::npos) << of(kA).offence;
}

TEST_F(LightChainTest, AContractWithOtherCodeThanTheProfileSaysIsNotRead) {
    serve({kA});
    m_contracts["market"] = {m_contract, core::keccak256(core::asBytes("other code"))};
    start({kA});
    ASSERT_TRUE(eventually([&] { return headIs(8); }));
    ASSERT_TRUE(eventually([&] { return of(kA).state == State::Agreeing; }));
    const auto read = m_light->read(query(), Finality::Head);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::NotFound);
    EXPECT_NE(read.error().detail.find("market"), std::string::npos);
}

// ---- transactions --------------------------------------------------------------------------------------------------

class LightChainBodyTest : public LightChainTest {
protected:
    LightChainBodyTest() {
        const auto& body = m_nodes.body();
        aura::Header block = next(m_blocks.back());
        block.transactionsRoot = *jsonFixed<core::Hash32>(body.at("transactionsRoot"));
        block.receiptsRoot = *jsonFixed<core::Hash32>(body.at("receiptsRoot"));
        block.logsBloom = *jsonFixed<Bloom>(body.at("logsBloom"));
        m_chain.reseal(block);
        m_blocks.push_back(block);
        m_nodes.setBodyAt(block.number);
        grow(3);
    }
    core::Hash32 txn(std::size_t index) const {
        return *jsonFixed<core::Hash32>(m_nodes.body().at("transactions").at(index).at("hash"));
    }
    void startAndSync(std::initializer_list<const char*> urls) {
        start(urls);
        ASSERT_TRUE(eventually([&] { return headIs(12); }));
        for (const char* url : urls) {
            ASSERT_TRUE(eventually([&] { return of(url).state == State::Agreeing; }));
        }
    }
};

TEST_F(LightChainBodyTest, OutcomesAreProvenByReceipts) {
    serve({kA});
    startAndSync({kA});
    const auto first = m_light->outcome(txn(0));
    ASSERT_TRUE(first) << first.error().detail;
    EXPECT_TRUE(first->value().succeeded);
    EXPECT_EQ(first->value().gasUsed, 21000U);
    EXPECT_EQ(first->value().logs.size(), 1U);
    EXPECT_EQ(first->block().number, 9U);
    EXPECT_EQ(first->finality(), Finality::Settled);
    const auto failed = m_light->outcome(txn(3));
    ASSERT_TRUE(failed) << failed.error().detail;
    EXPECT_FALSE(failed->value().succeeded);
    EXPECT_EQ(m_light->outcome(core::keccak256(core::asBytes("none"))).error().code, ErrorCode::NotFound);
}

TEST_F(LightChainBodyTest, ANodeWithoutBlockReceiptsIsAskedForThemOneByOne) {
    serve({kA});
    bend(kA, "eth_getBlockReceipts", [](json::value& result) {
        result = json::object{{"code", -32601}, {"message", "the method does not exist"}};
    });
    startAndSync({kA});
    const auto first = m_light->outcome(txn(0));
    ASSERT_TRUE(first) << first.error().detail;
    EXPECT_EQ(first->value().gasUsed, 21000U);
    const auto& inclusion = first->evidence()->inclusion;
    ASSERT_TRUE(inclusion);
    EXPECT_EQ(inclusion->index, 0U);
    EXPECT_EQ(core::keccak256(inclusion->transactions[0]), txn(0));
    EXPECT_EQ(orderedTrieRoot(inclusion->transactions), inclusion->transactionsRoot);
    EXPECT_EQ(orderedTrieRoot(inclusion->receipts), inclusion->receiptsRoot);
}

TEST_F(LightChainBodyTest, LogsOfARangeAreWholeAndLiesAboutThemFoundOut) {
    serve({kA, kB});
    startAndSync({kA, kB});
    const auto all = m_light->logs({}, 1, Finality::Head);
    ASSERT_TRUE(all) << all.error().detail;
    ASSERT_FALSE(all->value().empty());
    EXPECT_EQ(all->value()[0].block, 9U);
    const LogFilter filter{.addresses = {all->value()[0].log.address}, .topics = {}};
    const auto some = m_light->logs(filter, 5, Finality::Head);
    ASSERT_TRUE(some) << some.error().detail;
    EXPECT_FALSE(some->value().empty());
    EXPECT_TRUE(m_light->logs(filter, 10, Finality::Head)->value().empty());
    // A node that leaves a receipt out is no ground for an answer: the other one is asked.
    for (const char* method : {"eth_getBlockReceipts", "eth_getTransactionReceipt"})
        bend(kA, method, [](json::value& result) {
            if (result.is_array() && !result.get_array().empty())
                result.get_array().pop_back();
        });
    const auto again = m_light->logs(filter, 5, Finality::Head);
    ASSERT_TRUE(again) << again.error().detail;
    EXPECT_EQ(again->value().size(), some->value().size());
}

TEST_F(LightChainBodyTest, LieAFailedTransactionThatSucceeded) {
    serve({kA, kB});
    bend(kB, "eth_getBlockReceipts", [](json::value& receipts) {
        for (auto& receipt : receipts.as_array())
            receipt.as_object()["status"] = "0x1";
    });
    startAndSync({kB});
    EXPECT_FALSE(m_light->outcome(txn(3)));
    expectCaught(kB, "forged proof");
    m_light->stop();
    startAndSync({kB, kA});
    const auto outcome = m_light->outcome(txn(3));
    ASSERT_TRUE(outcome) << outcome.error().detail;
    EXPECT_FALSE(outcome->value().succeeded);
}

TEST_F(LightChainBodyTest, LieATransactionThatIsNotThere) {
    serve({kA});
    const core::Hash32 stranger = core::keccak256(core::asBytes("stranger"));
    bend(kA, "eth_getTransactionReceipt", [this](json::value& receipt) {
        receipt = json::object{{"blockHash", core::toHex0x(aura::hashOf(m_blocks[9]))}};
    });
    startAndSync({kA});
    EXPECT_EQ(m_light->outcome(stranger).error().code, ErrorCode::NotFound);
    expectCaught(kA, "forged receipt");
}

TEST_F(LightChainBodyTest, LieATransactionHiddenByOneNode) {
    serve({kA, kB});
    bend(kB, "eth_getTransactionReceipt", [](json::value& receipt) { receipt = nullptr; });
    startAndSync({kB, kA});
    EXPECT_TRUE(m_light->outcome(txn(0)));
}

TEST_F(LightChainBodyTest, BroadcastGoesToEveryNodeAndKnownCountsAsTaken) {
    serve({kA, kB});
    bend(kA, "eth_sendRawTransaction", [](json::value& result) {
        result = json::object{{"code", -32000}, {"message", "Already Known"}};
    });
    bend(kB, "eth_sendRawTransaction", [](json::value& result) {
        result = json::object{{"code", -32000}, {"message", "pool is full"}};
    });
    startAndSync({kA, kB});
    core::SignedTxn signedTxn;
    signedTxn.raw = *jsonBytes(m_nodes.body().at("raw").at(0));
    signedTxn.hash = core::keccak256(signedTxn.raw);
    EXPECT_TRUE(m_light->broadcast(signedTxn));
    m_nodes.with(kA, [](FakeNodes::Node& node) {
        node.instead = [](const std::string&) {
            return core::Result<std::string>(core::fail(ErrorCode::Unavailable, "gone"));
        };
    });
    const auto refused = m_light->broadcast(signedTxn);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Unavailable);
    signedTxn.hash.bytes[0] ^= 1;
    EXPECT_EQ(m_light->broadcast(signedTxn).error().code, ErrorCode::Malformed);
}

TEST_F(LightChainTest, SettlementWaitsForTheNodesToAgree) {
    // A node holds another block 9 by the same keys in later steps: valid, not final, but it disagrees.
    serve({kA, kB});
    auto other = m_blocks;
    other.push_back(next(other.back(), 5));
    grow(1);
    serve({kA});
    m_clock.set(m_chain.timeOf(other.back()));
    m_nodes.with(kB, [&](FakeNodes::Node& node) { node.chain = other; });
    start({kA, kB});
    ASSERT_TRUE(
        eventually([&] { return headIs(9) && of(kA).state == State::Agreeing && of(kB).state == State::Agreeing; }));
    grow(2);
    serve({kA});
    ASSERT_TRUE(eventually([&] { return headIs(11); }));
    // Block 9 has three of three authorities over it, yet B still holds another one.
    EXPECT_TRUE(eventually([&] { return m_light->status().settled->number == 8; }));
    serve({kB});
    EXPECT_TRUE(eventually([&] { return m_light->status().settled->number == 9; }));
}

TEST_F(LightChainTest, ReadsBeforeTheFirstBlockSayWhy) {
    start({kA});
    const auto read = m_light->read(query(), Finality::Settled);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::Unavailable);
    m_light->stop();
    m_light->stop();
}

namespace {

/// Answers every eth_call with this JSON-RPC error; everything else as before.
void refuseCalls(FakeNodes& nodes, const char* url, json::object error, std::shared_ptr<json::object> asked) {
    nodes.with(url, [&](FakeNodes::Node& node) {
        node.instead = [error = std::move(error),
                        asked](const std::string& body) -> std::optional<core::Result<std::string>> {
            const auto request = json::parse(body);
            if (!request.is_object() || request.at("method") != "eth_call")
                return std::nullopt;
            *asked = request.as_object();
            return json::serialize(json::object{{"jsonrpc", "2.0"}, {"id", request.at("id")}, {"error", error}});
        };
    });
}

} // namespace

TEST_F(LightChainTest, WhyACallIsRefusedIsAskedOfANode) {
    serve({kA});
    auto asked = std::make_shared<json::object>();
    refuseCalls(m_nodes, kA, {{"code", 3}, {"message", "execution reverted"}, {"data", "0x9e87fac8"}}, asked);
    start({kA});
    ASSERT_TRUE(eventually([&] { return headIs(8); }));
    core::SignedTxn txn;
    // npm ethers: Wallet(0x01 * 32).signTransaction({type: 0, nonce: 7, gasPrice: 0, gasLimit: 90000,
    // to: 0x7e5f4552091a69125d5dfcb7b8c2659029395bdf, data: 0x01020304, chainId: 1337})
    txn.raw = *core::fromHex(
        "0xf866078083015f90947e5f4552091a69125d5dfcb7b8c2659029395bdf808401020304820a96a0960bfd49f405f2303a8d"
        "3b2dc4fec4ef37fd049efb0d735e1184623cfd7fa198a02209f93b8f77272b945c684e8081ceef3cc51decd23918cb936143"
        "3a4c5c3b68");
    txn.from = *core::addressFromHex("0x1a642f0e3c3af545e7acbd38b07251b3990914f1");
    const core::BlockRef block{6, aura::hashOf(m_blocks[6]), m_chain.timeOf(m_blocks[6])};
    const auto said = m_light->refusalOf(txn, block);
    ASSERT_TRUE(said) << said.error().detail;
    EXPECT_EQ(*said, (core::Bytes{0x9e, 0x87, 0xfa, 0xc8}));
    const auto& params = asked->at("params").as_array();
    EXPECT_EQ(params.at(0).at("to"), "0x7e5f4552091a69125d5dfcb7b8c2659029395bdf");
    EXPECT_EQ(params.at(0).at("data"), "0x01020304");
    EXPECT_EQ(params.at(1), "0x6");

    refuseCalls(m_nodes, kA, {{"code", -32015}, {"message", "VM execution error."}, {"data", "Reverted 0x9e87fac8"}},
                asked);
    EXPECT_EQ(m_light->refusalOf(txn, block), (core::Bytes{0x9e, 0x87, 0xfa, 0xc8}));
    // Without data, with data that is no hex, and with more than any error of ours, nobody said why.
    for (const std::string& data : {std::string(), std::string("0x9"), "0x" + std::string(10'000, '0')}) {
        refuseCalls(m_nodes, kA, {{"code", 3}, {"message", "no"}, {"data", data}}, asked);
        EXPECT_EQ(m_light->refusalOf(txn, block).error().code, ErrorCode::Unavailable);
    }
    txn.raw.pop_back();
    EXPECT_EQ(m_light->refusalOf(txn, block).error().code, ErrorCode::Malformed);
}

} // namespace wattbourse::chain
