// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a node of the network answers: sealed headers, translated hashes, an allow-list.
#include "chain/devnet/json_fields.h"
#include "chain/encode/rlp.h"
#include "core/base/hex.h"
#include "core/crypto/keccak.h"
#include "tests/system/devnet/devnet_fixture.h"

#include <boost/json/serialize.hpp>
#include <gmock/gmock.h>

namespace wattbourse::test {
namespace {

namespace json = boost::json;
using testing::HasSubstr;

std::string text(const json::value& value) {
    return value.is_string() ? std::string(value.get_string()) : "?";
}

} // namespace

TEST_F(DevnetTest, headersHashAndRecover) {
    steps(3);
    for (std::uint64_t number = 0; number <= 3; ++number) {
        const auto answer = result(0, "eth_getBlockByNumber", {chain::devnet::toQuantity(number), false});
        const auto& block = answer.as_object();
        const auto stored = m_network->authority(0)->chain().byNumber(number);
        EXPECT_EQ(text(block.at("hash")), core::toHex0x(core::keccak256(stored->rlp)));
        EXPECT_EQ(block.at("author"), block.at("miner"));
        EXPECT_EQ(text(block.at("step")), std::to_string(stored->step));
        // The first seal field is the RLP of the step, the second that of the 65 bytes.
        EXPECT_THAT(text(block.at("sealFields").as_array()[1]), testing::StartsWith("0xb841"));
        EXPECT_EQ("0xb841" + text(block.at("signature")), text(block.at("sealFields").as_array()[1]));
        if (number > 0) {
            EXPECT_EQ(text(block.at("parentHash")),
                      core::toHex0x(m_network->authority(0)->chain().byNumber(number - 1)->hash));
        }
    }
    const auto genesis = result(2, "eth_getBlockByNumber", {"earliest", false});
    EXPECT_EQ(genesis.at("difficulty"), "0x20000");
    EXPECT_EQ(text(genesis.at("stateRoot")), "0x56e81f171bcc55a6ff8345e692c0f86e5b48e01b996cadc001622fb5e363b421");
}

TEST_F(DevnetTest, receiptsLogsAndTransactionsNameTheSealedBlock) {
    steps(1);
    const auto raw = signedTxn("alice", 0, storingInitCode());
    const auto hash = text(result(1, "eth_sendRawTransaction", {core::toHex0x(raw)}));
    EXPECT_EQ(hash, core::toHex0x(core::keccak256(raw)));
    EXPECT_EQ(result(2, "eth_getTransactionCount", {core::toHex0x(accountOf("alice")), "pending"}), "0x1");
    EXPECT_TRUE(result(0, "eth_getTransactionReceipt", {hash}).is_null());
    const auto filter = result(0, "eth_newFilter", {json::object{}});
    const auto blocks = result(0, "eth_newBlockFilter");
    steps(2);
    for (std::size_t i = 0; i < 3; ++i) {
        const auto receipt = result(i, "eth_getTransactionReceipt", {hash});
        const auto sealed = m_network->authority(i)->chain().byNumber(2);
        const auto expected = core::toHex0x(sealed->hash);
        EXPECT_EQ(receipt.at("status"), "0x1");
        EXPECT_EQ(text(receipt.at("blockHash")), expected);
        EXPECT_EQ(text(receipt.at("logs").at(0).at("blockHash")), expected);
        EXPECT_EQ(result(i, "eth_getBlockReceipts", {expected}).at(0), receipt);
        EXPECT_EQ(text(result(i, "eth_getTransactionByHash", {hash}).at("blockHash")), expected);
        const auto logs = result(i, "eth_getLogs", {json::object{{"blockHash", expected}}});
        ASSERT_EQ(logs.as_array().size(), 1);
        EXPECT_EQ(text(logs.at(0).at("blockHash")), expected);
        const auto block = result(i, "eth_getBlockByHash", {expected, true});
        EXPECT_EQ(text(block.at("transactions").at(0).at("hash")), hash);
        EXPECT_EQ(text(block.at("transactions").at(0).at("blockHash")), expected);
        const auto contract = receipt.at("contractAddress");
        EXPECT_EQ(result(i, "eth_getStorageAt", {contract, "0x0", json::object{{"blockHash", expected}}}),
                  "0x000000000000000000000000000000000000000000000000000000000000002a");
        EXPECT_EQ(result(i, "eth_getCode", {contract, "0x1"}), "0x");
    }
    EXPECT_EQ(result(0, "eth_getFilterChanges", {filter}).as_array().size(), 1);
    EXPECT_EQ(result(0, "eth_getFilterChanges", {filter}).as_array().size(), 0);
    const auto heads = result(0, "eth_getFilterChanges", {blocks});
    ASSERT_EQ(heads.as_array().size(), 2);
    EXPECT_EQ(text(heads.at(1)), core::toHex0x(m_network->authority(0)->headBlock()->hash));
    EXPECT_EQ(result(0, "eth_uninstallFilter", {filter}), true);
}

TEST_F(DevnetTest, proofsHashToTheSealedStateRootNearTheHeadOnly) {
    ASSERT_TRUE(m_network->authority(0)->submit(signedTxn("alice", 0, storingInitCode())));
    steps(2);
    const auto account = core::toHex0x(accountOf("alice"));
    const auto proof = result(0, "eth_getProof", {account, json::array{"0x0"}, "latest"});
    const auto first = core::fromHex(text(proof.at("accountProof").at(0))).value();
    EXPECT_EQ(core::keccak256(first), m_network->authority(0)->headBlock()->header.stateRoot);
    EXPECT_EQ(proof.at("nonce"), "0x1");
    steps(105);
    EXPECT_THAT(json::serialize(ask(0, "eth_getProof", {account, json::array{}, "0x2"})), HasSubstr("is not kept"));
    EXPECT_EQ(result(0, "eth_getProof", {account, json::array{}, "0x10"}).at("nonce"), "0x1");
}

TEST_F(DevnetTest, onlyTheAllowListIsAnswered) {
    for (const char* method : {"anvil_setBalance", "evm_mine", "hardhat_reset", "debug_traceCall", "personal_sign",
                               "eth_sendTransaction", "eth_sign", "eth_signTypedData_v4", "eth_accounts",
                               "eth_sendUnsignedTransaction", "txpool_content", "ots_getApiLevel", ""})
        EXPECT_EQ(ask(0, method).at("error").at("code"), -32601) << method;
    EXPECT_EQ(result(0, "eth_chainId"), "0x5742");
    EXPECT_EQ(result(0, "net_version"), "22338");
    EXPECT_EQ(result(0, "eth_gasPrice"), "0x0");
    EXPECT_EQ(result(0, "eth_maxPriorityFeePerGas"), "0x0");
    EXPECT_EQ(result(0, "eth_syncing"), false);
}

TEST_F(DevnetTest, tagsFollowFinalityAndTheFutureIsUnknown) {
    steps(5);
    EXPECT_EQ(result(0, "eth_getBlockByNumber", {"latest", false}).at("number"), "0x5");
    EXPECT_EQ(result(0, "eth_getBlockByNumber", {"safe", false}).at("number"), "0x4");
    EXPECT_EQ(result(0, "eth_getBlockByNumber", {"finalized", false}).at("number"), "0x4");
    EXPECT_TRUE(result(0, "eth_getBlockByNumber", {"0x6", false}).is_null());
    EXPECT_TRUE(ask(0, "eth_getBalance", {core::toHex0x(core::Address{}), "0x6"}).contains("error"));
    EXPECT_TRUE(ask(0, "eth_getBlockByNumber", {"0xzz", false}).contains("error"));
    EXPECT_TRUE(ask(0, "eth_getBlockByHash", {"0x12", false}).contains("error"));
}

TEST_F(DevnetTest, badTransactionsAreRefusedWithTheUsualWords) {
    steps(1);
    const auto good = core::toHex0x(signedTxn("alice", 0, storingInitCode()));
    EXPECT_TRUE(ask(0, "eth_sendRawTransaction", {good}).contains("result"));
    EXPECT_EQ(text(ask(0, "eth_sendRawTransaction", {good}).at("error").at("message")), "already known");
    EXPECT_EQ(text(ask(1, "eth_sendRawTransaction", {good}).at("error").at("message")), "already known");
    steps(1);
    EXPECT_EQ(text(ask(0, "eth_sendRawTransaction", {good}).at("error").at("message")), "already known");
    const auto stale = core::toHex0x(signedTxn("alice", 0, {}, core::Address{}));
    EXPECT_EQ(text(ask(0, "eth_sendRawTransaction", {stale}).at("error").at("message")), "nonce too low");
    for (const char* junk : {"0x", "0x00", "0xc0", "zz", "0x03c0"})
        EXPECT_TRUE(ask(0, "eth_sendRawTransaction", {junk}).contains("error")) << junk;
}

TEST_F(DevnetTest, aCallThatRevertsKeepsItsData) {
    // PUSH1 2, PUSH1 0, REVERT as init code of an eth_call without `to`.
    const auto answer = ask(0, "eth_call", {json::object{{"data", "0x60026000fd"}}, "latest"});
    EXPECT_EQ(answer.at("error").at("data"), "0x0000");
}

} // namespace wattbourse::test
