// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The market's contracts on the network, and the orders that its control port takes.
#include "chain/devnet/control.h"
#include "core/base/hex.h"
#include "core/crypto/keccak.h"
#include "tests/system/devnet/devnet_fixture.h"

#include <boost/json/parse.hpp>

namespace wattbourse::test {
namespace {

namespace json = boost::json;
using chain::devnet::Control;
using chain::devnet::MarketOperator;

class MarketTest : public DevnetTest {
protected:
    void SetUp() override {
        DevnetTest::SetUp();
        auto key = chain::devnet::KeySigner::make(chain::devnet::deriveKey(7, "operator"));
        m_operator = std::make_unique<MarketOperator>(*m_network, *std::move(key));
        const auto code =
            chain::devnet::readBytecode(std::filesystem::path(WATTBOURSE_SOURCE_DIR) / "chain/contracts/artifacts");
        ASSERT_TRUE(code) << code.error().detail;
        EXPECT_FALSE(m_operator->deployedBefore().value());
        ASSERT_TRUE(m_operator->deploy(*code, 60));
        const auto done = m_operator->settleDown(*m_network, step());
        ASSERT_TRUE(done) << done.error().detail;
    }
    void TearDown() override {
        m_control.reset();
        m_operator.reset();
        DevnetTest::TearDown();
    }
    json::object order(const std::string& text, const std::string& token = "secret") {
        // A POST with an Authorization header, which the client makes from nothing but a URL's password.
        core::HttpRequest request{"POST", "/", "Bearer " + token, text};
        return json::parse(m_control->onRequest(request, {}).body).as_object();
    }
    std::unique_ptr<MarketOperator> m_operator;
    std::unique_ptr<Control> m_control;
};

} // namespace

TEST_F(MarketTest, deploysWhereTheReadmeSays) {
    const auto deployment = m_operator->deployment();
    ASSERT_TRUE(deployment) << deployment.error().detail;
    EXPECT_TRUE(m_operator->deployedBefore().value());
    EXPECT_EQ(deployment->registry.address, chain::createdAddress(m_operator->address(), 0));
    EXPECT_EQ(deployment->marketAdmin.address, chain::createdAddress(m_operator->address(), 4));
    EXPECT_EQ(deployment->market.address, chain::createdAddress(m_operator->address(), 10));
    const auto proof = result(1, "eth_getProof", {core::toHex0x(deployment->market.address), json::array{}, "latest"});
    EXPECT_EQ(proof.at("codeHash"), json::value(core::toHex0x(deployment->market.codeHash)));
    // All creations do not fit into one block.
    EXPECT_LE(m_network->members()[0].head, 5);
}

TEST_F(MarketTest, aRefusedEnrolmentIsAnError) {
    const auto account = accountOf("home");
    ASSERT_TRUE(m_operator->enrol({account, "Home", 1, core::Credit{5}, std::nullopt, {}}));
    ASSERT_TRUE(m_operator->enrol({account, "Home again", 1, core::Credit{}, std::nullopt, {}}));
    steps(1);
    const auto done = m_operator->awaitSent(std::chrono::seconds(1), {});
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, core::ErrorCode::Refused);
    EXPECT_TRUE(m_operator->isEnrolled(account).value());
    EXPECT_FALSE(m_operator->isEnrolled(accountOf("stranger")).value());
}

TEST_F(MarketTest, ordersAreCheckedAndRun) {
    m_control = *Control::start(*m_network, *m_operator, "secret");
    EXPECT_EQ(order(R"({"call":"status"})", "guess").at("ok"), false);
    EXPECT_EQ(order(R"({"call":"status"})").at("authorities").as_array().size(), 3);
    for (const char* bad :
         {"", "[]", "{}", R"({"call":"dance"})", R"({"call":"stop","authority":3})",
          R"({"call":"fault","authority":0,"fault":"sing"})", R"({"call":"lie","authority":0,"lie":"truth"})",
          R"({"call":"register","address":"0x12","name":"x"})",
          R"({"call":"register","address":"0x1212121212121212121212121212121212121212","name":""})"})
        EXPECT_EQ(order(bad).at("ok"), false) << bad;

    // Sealing goes on while the order waits for its block.
    std::atomic<bool> answered{false};
    std::thread sealing([&] {
        while (!answered) {
            steps(1);
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
    });
    const auto enrolled =
        order(R"({"call":"register","address":"0x1212121212121212121212121212121212121212","name":"Home",
        "meter":"0xabababababababababababababababababababababababababababababababab",
        "reporter":"0x1313131313131313131313131313131313131313","credits":7000000})");
    answered = true;
    sealing.join();
    EXPECT_EQ(enrolled.at("ok"), true) << enrolled;
    EXPECT_TRUE(
        m_operator->isEnrolled(core::addressFromHex("0x1212121212121212121212121212121212121212").value()).value());

    EXPECT_EQ(order(R"({"call":"stop","authority":1})").at("ok"), true);
    EXPECT_FALSE(m_network->members()[1].running);
    EXPECT_EQ(order(R"({"call":"start","authority":1})").at("ok"), true);
    EXPECT_EQ(m_network->members()[1].head, m_network->members()[0].head);
    EXPECT_TRUE(order(R"({"call":"lie","authority":0,"lie":"wrong-chain"})").contains("url"));
}

} // namespace wattbourse::test
