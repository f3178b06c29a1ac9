// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A lying node must lie as it is meant to: the checks that it escapes and the one that catches it.
#include "chain/consensus/aura/header_json.h"
#include "chain/devnet/lies.h"
#include "core/base/hex.h"
#include "core/crypto/keccak.h"
#include "tests/system/devnet/devnet_fixture.h"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

namespace wattbourse::test {
namespace {

namespace json = boost::json;
using chain::devnet::Lie;
using namespace std::chrono_literals;

class LiesTest : public DevnetTest {
protected:
    void lie(Lie kind) {
        m_liar.reset();
        m_liar = *chain::devnet::RpcServer::start(m_network->authority(0), 0, chain::devnet::tamperFor(kind));
    }
    void TearDown() override {
        m_liar.reset();
        DevnetTest::TearDown();
    }
    core::Result<std::string> askLiarText(const std::string& method, const json::array& params,
                                          const core::HttpLimits& limits = {}) {
        return m_http.post(
            m_liar->url(),
            json::serialize(json::object{{"jsonrpc", "2.0"}, {"id", 1}, {"method", method}, {"params", params}}),
            limits);
    }
    json::value askLiar(const std::string& method, const json::array& params = {}) {
        return json::parse(askLiarText(method, params).value()).at("result");
    }
    std::unique_ptr<chain::devnet::RpcServer> m_liar;
    core::HttpClient m_http;
};

} // namespace

TEST_F(LiesTest, aForgedHeaderHashesButIsNotSigned) {
    steps(2);
    lie(Lie::ForgedHeader);
    const auto block = askLiar("eth_getBlockByNumber", {"latest", false});
    const auto parsed =
        chain::aura::headerFromJson(block.as_object(), {.londonBlock = 0, .emptyStepsBlock = std::nullopt});
    ASSERT_TRUE(parsed);
    EXPECT_EQ(parsed->hash, parsed->named);
    EXPECT_NE(
        core::recoverAddress(chain::aura::sealHash(parsed->header), parsed->header.signature).value_or(core::Address{}),
        parsed->header.author);
}

TEST_F(LiesTest, aForgedProofDoesNotHashAndAForgedAccountDoesNotMatch) {
    ASSERT_TRUE(m_network->authority(0)->submit(signedTxn("alice", 0, storingInitCode())));
    steps(2);
    const auto account = core::toHex0x(accountOf("alice"));
    const auto honest = result(0, "eth_getProof", {account, json::array{}, "latest"});
    lie(Lie::ForgedProof);
    EXPECT_NE(askLiar("eth_getProof", {account, json::array{}, "latest"}).at("accountProof"),
              honest.at("accountProof"));
    lie(Lie::ForgedAccount);
    const auto forged = askLiar("eth_getProof", {account, json::array{}, "latest"});
    EXPECT_EQ(forged.at("accountProof"), honest.at("accountProof"));
    EXPECT_NE(forged.at("nonce"), honest.at("nonce"));
}

TEST_F(LiesTest, aStaleHeadStands) {
    steps(2);
    lie(Lie::StaleHead);
    EXPECT_EQ(askLiar("eth_blockNumber"), "0x2");
    EXPECT_EQ(askLiar("eth_getBlockByNumber", {"latest", false}).at("number"), "0x2");
    steps(3);
    EXPECT_EQ(askLiar("eth_blockNumber"), "0x2");
    EXPECT_EQ(askLiar("eth_getBlockByNumber", {"latest", false}).at("number"), "0x2");
    EXPECT_TRUE(askLiar("eth_getBlockByNumber", {"0x4", false}).is_null());
}

TEST_F(LiesTest, theOthers) {
    lie(Lie::WrongChain);
    EXPECT_EQ(askLiar("eth_chainId"), "0x1");
    lie(Lie::HugeAnswer);
    EXPECT_EQ(askLiarText("eth_chainId", {}).error().code, core::ErrorCode::OutOfRange);
    lie(Lie::SlowAnswer);
    EXPECT_EQ(askLiarText("eth_chainId", {}, {.timeout = 100ms}).error().code, core::ErrorCode::TimedOut);
    EXPECT_EQ(chain::devnet::lieFromName("forged-receipt"), Lie::ForgedReceipt);
    EXPECT_FALSE(chain::devnet::lieFromName("truth"));
}

} // namespace wattbourse::test
