// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who is asked first, how receipts are had from any node, what a node can do.
#include "chain/provider/pool_order.h"
#include "chain/provider/probe.h"
#include "chain/provider/receipts_fetch.h"
#include "core/crypto/keccak.h"
#include "tests/unit/chain_provider/scripted_transport.h"

#include <gtest/gtest.h>

namespace wattbourse::chain {
namespace {

using core::ErrorCode;
namespace json = boost::json;

core::EndpointStatus node(bool own, unsigned quality, unsigned availability, int milliseconds) {
    core::EndpointStatus out;
    out.own = own;
    out.qualityPermille = quality;
    out.availabilityPermille = availability;
    out.latency = std::chrono::milliseconds(milliseconds);
    return out;
}

core::Hash32 hashOf(const std::string& text) {
    return core::keccak256(core::asBytes(text));
}

class ReceiptsTest : public ::testing::Test {
protected:
    ReceiptsTest() {
        for (int i = 0; i < 30; ++i)
            m_transactions.push_back(hashOf("transaction " + std::to_string(i)));
        m_transport.methods["eth_getTransactionReceipt"] = [this](const json::array& params) {
            return json::value(receipt(*jsonFixed<core::Hash32>(params.at(0))));
        };
    }
    json::object receipt(const core::Hash32& transaction) const {
        return {{"blockHash", core::toHex0x(m_block)}, {"transactionHash", core::toHex0x(transaction)}};
    }
    void offerBlockReceipts() {
        m_transport.methods["eth_getBlockReceipts"] = [this](const json::array&) {
            json::array out;
            for (const auto& hash : m_transactions)
                out.push_back(receipt(hash));
            return json::value(out);
        };
    }
    core::Result<std::vector<json::value>> fetch() { return fetchReceipts(m_node, 7, m_block, m_transactions, {}); }

    test::ScriptedTransport m_transport;
    core::ManualClock m_clock{core::UnixTime{0}};
    Endpoint m_node{"http://node.test/", m_transport, m_clock};
    core::Hash32 m_block{hashOf("block")};
    std::vector<core::Hash32> m_transactions;
};

} // namespace

TEST(PoolOrder, ownFirstThenQualityThenAvailabilityThenLatency) {
    const std::vector<core::EndpointStatus> nodes{node(false, 1000, 1000, 10), node(false, 300, 1000, 1),
                                                  node(true, 1000, 500, 900),  node(false, 990, 980, 5),
                                                  node(false, 1000, 200, 1),   node(true, 1000, 1000, 950)};
    EXPECT_EQ(askOrder(nodes), (std::vector<std::size_t>{5, 2, 3, 0, 4, 1}));
    EXPECT_TRUE(askOrder({}).empty());
}

TEST(PoolOrder, theModeFollowsFromTheNodes) {
    const auto own = node(true, 1000, 1000, 1);
    const auto other = node(false, 1000, 1000, 1);
    EXPECT_EQ(poolModeOf({}), PoolMode::None);
    EXPECT_EQ(poolModeOf({other, other}), PoolMode::ThirdParty);
    EXPECT_EQ(poolModeOf({own}), PoolMode::OwnNode);
    EXPECT_EQ(poolModeOf({other, own}), PoolMode::Hybrid);
    EXPECT_STREQ(poolModeText(PoolMode::Hybrid), "hybrid");
    EXPECT_EQ(poolWarnings({other}).size(), 1U);
    EXPECT_EQ(poolWarnings({own}).size(), 1U);
    EXPECT_TRUE(poolWarnings({own, other}).empty());
}

TEST_F(ReceiptsTest, inOneCallWhereTheNodeHasIt) {
    offerBlockReceipts();
    const auto receipts = fetch();
    ASSERT_TRUE(receipts) << receipts.error().detail;
    EXPECT_EQ(receipts->size(), 30U);
    EXPECT_EQ(m_transport.posts, 1);
}

TEST_F(ReceiptsTest, oneByOneInBatchesWhereItHasNot) {
    for (int round = 0; round < 2; ++round) {
        const auto receipts = fetch();
        ASSERT_TRUE(receipts) << receipts.error().detail;
        ASSERT_EQ(receipts->size(), 30U);
        EXPECT_EQ((*receipts)[29].at("transactionHash").as_string(), core::toHex0x(m_transactions[29]));
    }
    EXPECT_EQ(m_transport.asked["eth_getBlockReceipts"], 1) << "asked once, then known";
    EXPECT_EQ(m_transport.posts, 3);
}

TEST_F(ReceiptsTest, whatDoesNotBelongIsRefused) {
    m_transport.methods["eth_getTransactionReceipt"] = [this](const json::array&) {
        return json::value(receipt(m_transactions[0]));
    };
    EXPECT_EQ(fetch().error().code, ErrorCode::NotVerified);
    m_transport.methods["eth_getTransactionReceipt"] = [this](const json::array& params) {
        auto out = receipt(*jsonFixed<core::Hash32>(params.at(0)));
        out["blockHash"] = core::toHex0x(hashOf("another"));
        return json::value(out);
    };
    EXPECT_EQ(fetch().error().code, ErrorCode::NotVerified);
    m_transport.methods["eth_getTransactionReceipt"] = [](const json::array&) { return json::value(nullptr); };
    EXPECT_EQ(fetch().error().code, ErrorCode::Unavailable);
}

TEST_F(ReceiptsTest, aListOfAnotherLengthIsRefused) {
    offerBlockReceipts();
    m_transactions.pop_back();
    auto fewer = m_transactions;
    fewer.pop_back();
    EXPECT_EQ(fetchReceipts(m_node, 7, m_block, fewer, {}).error().code, ErrorCode::NotVerified);
    EXPECT_TRUE(fetchReceipts(m_node, 7, m_block, {}, {})->empty());
}

TEST_F(ReceiptsTest, theProbeNamesWhatANodeCan) {
    offerBlockReceipts();
    const core::Bytes raw{0xc1, 0x80};
    m_transport.methods["web3_clientVersion"] = [](const auto&) { return json::value("Geth/v1.8.27<script>"); };
    m_transport.methods["eth_blockNumber"] = [](const auto&) { return json::value("0x7"); };
    m_transport.methods["net_version"] = [](const auto&) { return json::value("246"); };
    m_transport.methods["eth_getBlockByNumber"] = [&](const json::array&) {
        return json::value(json::object{{"number", "0x7"}, {"hash", core::toHex0x(core::keccak256(raw))}});
    };
    m_transport.methods["debug_getRawHeader"] = [&](const auto&) { return json::value(core::toHex0x(raw)); };
    m_transport.methods["eth_getProof"] = [](const auto&) {
        return json::value(json::object{{"accountProof", json::array{}}});
    };
    m_transport.largestBatch = 20;
    const auto can = probe("http://node.test/", m_transport, m_clock, {});
    ASSERT_TRUE(can) << can.error().detail;
    EXPECT_EQ(can->client, "Geth/v1.8.27?script?");
    EXPECT_EQ(can->chainId, 246U);
    EXPECT_EQ(can->head, 7U);
    EXPECT_EQ(can->proofs, Support::Yes);
    EXPECT_EQ(can->blockReceipts, Support::Yes);
    EXPECT_EQ(can->rawHeaders, Support::Yes);
    EXPECT_EQ(can->subscriptions, Support::No);
    EXPECT_EQ(can->batch, 16U);
    m_transport.methods.erase("eth_getBlockReceipts");
    m_transport.methods["debug_getRawHeader"] = [](const auto&) { return json::value("0xc2"); };
    m_transport.largestBatch = 1;
    const auto less = probe("http://node.test/", m_transport, m_clock, {});
    ASSERT_TRUE(less);
    EXPECT_EQ(less->blockReceipts, Support::No);
    EXPECT_EQ(less->rawHeaders, Support::No) << "bytes of another header";
    EXPECT_EQ(less->batch, 1U);
    m_transport.instead = [](const auto&) {
        return core::Result<std::string>(core::fail(ErrorCode::Unavailable, "gone"));
    };
    EXPECT_EQ(probe("http://node.test/", m_transport, m_clock, {}).error().code, ErrorCode::Unavailable);
}

} // namespace wattbourse::chain
