// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Answers that lie about accounts, storage, receipts and logs: the liar alone is read nothing from, beside an honest
// node the truth is served.
#include "chain/encode/json.h"
#include "tests/system/hostile/hostile_fixture.h"

#include <random>

namespace wattbourse::test {
namespace {

namespace json = boost::json;
using core::Finality;
using Lie = std::pair<const char*, std::function<void(json::value&)>>;

json::object& slot(json::value& proof, std::size_t at) {
    return proof.at("storageProof").as_array().at(at).as_object();
}
json::array& nodesOf(json::value& proof) {
    return proof.at("accountProof").as_array();
}

class HostileAnswers : public HostileTest {
protected:
    /// Head and state of both, then nothing of the liar alone, and the truth beside an honest node.
    void expectHarmless(const Lie& lie) {
        SCOPED_TRACE(lie.first);
        honest("honest");
        honest("liar");
        bend("liar", "eth_getProof", [&](json::value& proof) {
            if (proof.is_object())
                lie.second(proof);
        });
        start({"liar"});
        ASSERT_TRUE(eventually([&] { return headIs(8) && of("liar").state == State::Agreeing; }));
        EXPECT_FALSE(m_light->read(query(), Finality::Head));
        expectNamed("liar", "forged proof");
        start({"liar", "honest"});
        ASSERT_TRUE(eventually(
            [&] { return headIs(8) && of("liar").state == State::Agreeing && of("honest").state == State::Agreeing; }));
        EXPECT_TRUE(eventually([&] { return readsTruth(); }));
    }
};

/// Block 9 holds the transactions of tests/fixtures/chain/body.json.
class HostileReceipts : public HostileTest {
protected:
    HostileReceipts() {
        const auto& body = m_nodes.body();
        auto block = next(m_blocks.back());
        block.transactionsRoot = *chain::jsonFixed<core::Hash32>(body.at("transactionsRoot"));
        block.receiptsRoot = *chain::jsonFixed<core::Hash32>(body.at("receiptsRoot"));
        block.logsBloom = *chain::jsonFixed<chain::Bloom>(body.at("logsBloom"));
        m_chain.reseal(block);
        m_blocks.push_back(block);
        alsoTrue({block});
        m_nodes.setBodyAt(block.number);
        grow(3);
    }
    core::Hash32 txn(std::size_t at) const {
        return *chain::jsonFixed<core::Hash32>(m_nodes.body().at("transactions").at(at).at("hash"));
    }
    bool ready(const std::string& key) {
        return eventually([&] { return headIs(12) && of(key).state == State::Agreeing; });
    }
};

} // namespace

TEST_F(HostileAnswers, everyPartOfAProof) {
    const Lie lies[] = {
        {"balance", [](json::value& p) { p.as_object()["balance"] = "0x77"; }},
        {"nonce", [](json::value& p) { p.as_object()["nonce"] = "0x77"; }},
        {"code hash", [](json::value& p) { p.as_object()["codeHash"] = "0x" + std::string(64, '7'); }},
        {"storage hash", [](json::value& p) { p.as_object()["storageHash"] = "0x" + std::string(64, '7'); }},
        {"address", [](json::value& p) { p.as_object()["address"] = "0x" + std::string(40, '7'); }},
        {"storage value", [](json::value& p) { slot(p, 1)["value"] = "0x77"; }},
        {"storage key", [](json::value& p) { slot(p, 1)["key"] = "0x" + std::string(64, '7'); }},
        {"hidden value",
         [](json::value& p) {
             slot(p, 1)["value"] = "0x0";
             slot(p, 1)["proof"] = json::array();
         }},
        {"truncated account proof", [](json::value& p) { nodesOf(p).pop_back(); }},
        {"truncated storage proof", [](json::value& p) { slot(p, 1).at("proof").as_array().pop_back(); }},
        {"a node of another proof", [](json::value& p) { nodesOf(p).back() = slot(p, 1).at("proof").at(0); }},
        {"swapped proofs", [](json::value& p) { std::swap(slot(p, 0).at("proof"), slot(p, 1).at("proof")); }},
        {"a node not canonical",
         [](json::value& p) {
             // One byte in front: a longer length prefix of the same content would hash to another node.
             auto& node = nodesOf(p).back().as_string();
             node.insert(2, "b8");
         }},
    };
    for (const Lie& lie : lies)
        expectHarmless(lie);
    report("forged, truncated, swapped and non-canonical proofs", std::size(lies), "none believed, each named");
}

TEST_F(HostileAnswers, thousandsOfAlteredProofs) {
    // Without a client in between: the same judge, more of them. The long run is the proof suite's.
    const core::Hash32 root = m_nodes.stateRoot();
    const auto good = m_nodes.accounts().at("cases").at(0).at("answer").as_object();
    const auto truth = chain::judge(root, *chain::accountClaimFromJson(good));
    std::mt19937_64 random(20260202);
    constexpr int kProofs = 20'000;
    int believed = 0;
    for (int i = 0; i < kProofs; ++i) {
        auto proof = good;
        auto& list = random() % 2 == 0 ? proof.at("accountProof").as_array()
                                       : proof.at("storageProof").as_array().at(1).as_object().at("proof").as_array();
        auto& node = list.at(random() % list.size()).as_string();
        node[2 + random() % (node.size() - 2)] = "0123456789abcdef"[random() % 16];
        const auto claim = chain::accountClaimFromJson(proof);
        if (!claim)
            continue;
        const auto judged = chain::judge(root, *claim);
        const bool account = judged.verdict != chain::ProofVerdict::Invalid;
        if (account && (judged.account.balance != truth.account.balance || judged.account.nonce != truth.account.nonce))
            ++believed;
        if (account && judged.storage[1].verdict != chain::ProofVerdict::Invalid &&
            judged.storage[1].value != truth.storage[1].value)
            ++believed;
    }
    EXPECT_EQ(believed, 0);
    report("single digits of proofs altered", kProofs, "no false value proven");
}

TEST_F(HostileReceipts, receiptsAndLogs) {
    const Lie lies[] = {
        {"a failure called success",
         [](json::value& all) {
             for (auto& one : all.as_array())
                 one.as_object()["status"] = "0x1";
         }},
        {"a success called failure", [](json::value& all) { all.as_array().front().as_object()["status"] = "0x0"; }},
        {"more gas", [](json::value& all) { all.as_array().front().as_object()["cumulativeGasUsed"] = "0x77"; }},
        {"a log left out", [](json::value& all) { all.as_array().front().as_object()["logs"] = json::array(); }},
        {"another log's data",
         [](json::value& all) {
             all.as_array().front().at("logs").as_array().front().as_object()["data"] = "0x" + std::string(64, '7');
         }},
        {"another contract's log",
         [](json::value& all) {
             all.as_array().front().at("logs").as_array().front().as_object()["address"] = "0x" + std::string(40, '7');
         }},
        {"receipts swapped", [](json::value& all) { std::swap(all.as_array()[0], all.as_array()[1]); }},
        {"a receipt less", [](json::value& all) { all.as_array().pop_back(); }},
    };
    for (const Lie& lie : lies) {
        SCOPED_TRACE(lie.first);
        honest("honest");
        honest("liar");
        bend("liar", "eth_getBlockReceipts", [&](json::value& all) {
            if (all.is_array() && !all.as_array().empty())
                lie.second(all);
        });
        start({"liar"});
        ASSERT_TRUE(ready("liar"));
        const auto alone = m_light->outcome(txn(0));
        EXPECT_FALSE(alone) << "a lie was believed";
        start({"liar", "honest"});
        ASSERT_TRUE(ready("liar"));
        ASSERT_TRUE(ready("honest"));
        const auto outcome = m_light->outcome(txn(0));
        ASSERT_TRUE(outcome) << outcome.error().detail;
        EXPECT_TRUE(outcome->value().succeeded);
        EXPECT_EQ(outcome->value().logs.size(), 1U);
        EXPECT_EQ(outcome->value().gasUsed, 21000U);
    }
    report("lying receipts and logs", std::size(lies), "none believed");
}

TEST_F(HostileAnswers, callsAreNeverAsked) {
    // What eth_call, eth_getBalance or eth_getLogs answer is not proven by anything, so nothing may depend on it.
    std::mutex mutex;
    std::set<std::string> asked;
    honest("node");
    m_nodes.with("node", [&](FakeNodes::Node& served) {
        served.bend = [&](std::string_view method, const FakeNodes::Params&, json::value&) {
            const std::scoped_lock lock(mutex);
            asked.emplace(method);
        };
    });
    start({"node"});
    ASSERT_TRUE(
        eventually([&] { return headIs(8) && of("node").state == State::Agreeing && of("node").capabilities; }));
    EXPECT_TRUE(readsTruth());
    stop();
    const std::scoped_lock lock(mutex);
    for (const char* unproven : {"eth_call", "eth_getBalance", "eth_getTransactionCount", "eth_getStorageAt",
                                 "eth_getCode", "eth_getLogs", "eth_estimateGas"})
        EXPECT_FALSE(asked.contains(unproven)) << unproven;
    EXPECT_TRUE(asked.contains("eth_getProof"));
    report("lying call results, balances, logs without proof", asked.size(), "never asked for");
}

} // namespace wattbourse::test
