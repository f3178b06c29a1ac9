// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The light client follows a change of the authorities through nodes: it asks for the receipts that prove it.
#include "chain/encode/json.h"
#include "chain/light/light_chain.h"
#include "tests/support/light_client_fixture.h"
#include "tests/support/set_changes.h"

#include <gtest/gtest.h>
#include <thread>

namespace wattbourse::chain {

namespace {

namespace json = boost::json;
using test::FakeChain;
using test::FakeNodes;
using State = core::EndpointStatus::State;

class FollowChanges : public test::LightClientFixture {
protected:
    static constexpr auto kUrl = "http://a.test";

    // Blocks 1 to 4 by three authorities; 3 announces the first two of them, 4 makes it final; 5 to 8 by those two.
    FollowChanges() {
        m_contract.bytes.fill(0x42);
        m_three.rules().validatorContract = m_contract;
        m_blocks.push_back(m_three.genesis());
        for (int i = 0; i < 2; ++i)
            m_blocks.push_back(m_three.child(m_blocks.back()));
        m_blocks.push_back(announcing(m_blocks.back()));
        m_blocks.push_back(m_three.child(m_blocks.back()));
        for (int i = 0; i < 4; ++i)
            m_blocks.push_back(m_two.child(m_blocks.back()));
        m_clock.set(m_three.timeOf(m_blocks.back()));
    }
    aura::Header announcing(const aura::Header& parent) {
        aura::Header header = m_three.child(parent);
        const Receipt receipt =
            test::receiptWith({test::announcement(m_contract, header.parentHash, m_two.rules().validators)});
        test::carry(m_three, header, receipt);
        m_receipt = test::receiptJson(receipt);
        m_announcing = core::toHex0x(aura::hashOf(header));
        return header;
    }

    enum class Node { Modern, Old, Lying, Garbling };
    void start(Node kind) {
        m_nodes.with(kUrl, [&](FakeNodes::Node& node) {
            node.chain = m_blocks;
            node.bend = [this, kind](std::string_view method, const FakeNodes::Params& params, json::value& result) {
                const bool asked = !params.empty() && params[0] == json::value(m_announcing);
                const json::string txn("0x" + std::string(64, '5'));
                if (method == "eth_getBlockReceipts" && kind == Node::Garbling)
                    result = json::array{json::object{{"logs", "none"}}};
                else if (method == "eth_getBlockReceipts")
                    result = kind == Node::Modern ? json::value(json::array{m_receipt})
                                                  : json::value(json::object{{"code", -32601}, {"message", "no"}});
                else if (method == "eth_getBlockByHash" && asked && result.is_object())
                    result.as_object()["transactions"] = json::array{txn};
                else if (method == "eth_getTransactionReceipt" && params[0] == txn) {
                    result = m_receipt;
                    if (kind == Node::Lying)
                        result.as_object()["logs"] = json::array{};
                }
            };
        });
        NetworkProfile profile = m_three.profile();
        profile.endpoints = {kUrl};
        run(std::move(profile), m_nodes);
    }
    void expectFollowed() {
        EXPECT_TRUE(eventually([&] { return m_light->status().head->number == 8; }))
            << m_light->status().endpoints[0].offence;
        EXPECT_EQ(m_light->status().authorities.size(), 2U);
        EXPECT_EQ(m_light->status().finalBlock->number, 7U);
        EXPECT_FALSE(m_light->status().stopped);
    }

    core::Address m_contract;
    FakeChain m_three{3};
    FakeChain m_two{2};
    std::vector<aura::Header> m_blocks;
    json::object m_receipt;
    std::string m_announcing;
    FakeNodes m_nodes;
};

} // namespace

TEST_F(FollowChanges, ByTheReceiptsOfTheBlock) {
    start(Node::Modern);
    expectFollowed();
}

TEST_F(FollowChanges, ByOneReceiptAfterTheOther) {
    start(Node::Old);
    expectFollowed();
}

TEST_F(FollowChanges, ForgedReceiptsAreCaught) {
    start(Node::Lying);
    EXPECT_TRUE(eventually([&] { return m_light->status().endpoints[0].state == State::Refused; }));
    EXPECT_NE(m_light->status().endpoints[0].offence.find("receipts"), std::string::npos);
    EXPECT_EQ(m_light->status().head->number, 2U);
}

// Without the receipts nobody can follow: who answers what are none stops at his own block, and is named for it.
TEST_F(FollowChanges, ReceiptsThatAreNoneBlameTheNode) {
    start(Node::Garbling);
    expectCaught("http://a.test", "malformed receipts of block 3");
    EXPECT_EQ(of("http://a.test").lies, 1U);
    EXPECT_TRUE(headIs(2));
}

} // namespace wattbourse::chain
