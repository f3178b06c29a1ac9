// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/rlp_encode.h"
#include "tests/unit/wallet/fixture.h"
#include "wallet/tx/number.h"
#include "wallet/tx/transaction_json.h"

#include <functional>

namespace wattbourse::wallet {

namespace {

using core::ErrorCode;
namespace json = boost::json;

json::object plain() {
    return {{"type", 0},
            {"chainId", 1},
            {"nonce", 9},
            {"to", "0x3535353535353535353535353535353535353535"},
            {"value", "1"},
            {"gasLimit", 21000},
            {"gasPrice", "20000000000"},
            {"data", "0x"}};
}

ErrorCode refusal(const std::function<void(json::object&)>& change) {
    json::object txn = plain();
    change(txn);
    const auto read = readTransaction(txn);
    EXPECT_FALSE(read) << json::serialize(txn);
    return read ? ErrorCode::System : read.error().code;
}

} // namespace

// Yellow Paper, appendix B, with the examples of the Ethereum wiki.
TEST(RlpEncode, WritesTheShortestForm) {
    const auto string = [](core::ByteView value) {
        core::Bytes out;
        core::rlp::appendString(out, value);
        return core::toHex(out);
    };
    EXPECT_EQ(string({}), "80");
    EXPECT_EQ(string(bytesOf("00")), "00");
    EXPECT_EQ(string(bytesOf("7f")), "7f");
    EXPECT_EQ(string(bytesOf("80")), "8180");
    EXPECT_EQ(string(core::asBytes("dog")), "83646f67");
    EXPECT_EQ(string(core::Bytes(55, 1)).substr(0, 4), "b701");
    EXPECT_EQ(string(core::Bytes(56, 1)).substr(0, 6), "b83801");
    EXPECT_EQ(string(core::Bytes(256, 1)).substr(0, 8), "b9010001");
    core::Bytes numbers;
    for (const std::uint64_t value : {0ULL, 15ULL, 1024ULL, ~0ULL})
        core::rlp::appendNumber(numbers, value);
    EXPECT_EQ(core::toHex(numbers), "800f82040088ffffffffffffffff");
    core::Bytes list;
    core::rlp::appendList(list, core::Bytes(56, 1));
    EXPECT_EQ(core::toHex(list).substr(0, 6), "f83801");
}

TEST(Transactions, HoldTheExampleOfEip155) {
    WB_NEEDS_SHARED("vectors/wallet/eip155.json");
    const auto vector = test::readJson(test::sharedDir() / "vectors/wallet/eip155.json");
    Transaction txn;
    txn.chainId = 1;
    txn.nonce = 9;
    txn.gasLimit = 21000;
    txn.gasPrice = 20000000000U;
    txn.to = *core::addressFromHex(textOf(vector, "to"));
    txn.value = Uint256(textOf(vector, "value"));
    EXPECT_EQ(core::toHex0x(signingHash(txn)), textOf(vector, "signingHash"));
    const auto made = signTransaction(txn, bytesOf(textOf(vector, "privateKey")));
    ASSERT_TRUE(made);
    // The signed transaction of the EIP's text; ethers 6 makes the same.
    EXPECT_EQ(
        core::toHex(made->raw),
        "f86c098504a817c800825208943535353535353535353535353535353535353535880de0b6b3a76400008025a028ef61340bd939bc"
        "2195fe537567866003e1a15d3c71ff63e1590620aa636276a067cbe9d8997f761aecb703304b3800ccf555c9f3dc64214b297fb1"
        "966a3b6d83");
}

TEST(Transactions, AgreeWithEthers) {
    for (const auto& at : ethersCases().at("transactions").as_array()) {
        const auto read = readTransaction(at.at("transaction"));
        ASSERT_TRUE(read) << read.error().detail;
        const auto made = signTransaction(read->transaction, bytesOf(textOf(at, "key")));
        ASSERT_TRUE(made);
        EXPECT_EQ(core::toHex0x(made->raw), textOf(at, "raw"));
        EXPECT_EQ(core::toHex0x(made->hash), textOf(at, "hash"));
        EXPECT_EQ(made->nonce, read->transaction.nonce);
    }
}

TEST(Transactions, TypeFollowsFromTheFields) {
    const auto typeOf = [](const std::function<void(json::object&)>& change) {
        json::object txn = plain();
        txn.erase("type");
        change(txn);
        return readTransaction(txn).value().transaction.type;
    };
    EXPECT_EQ(typeOf([](json::object&) {}), Transaction::Type::Legacy);
    EXPECT_EQ(typeOf([](json::object& t) { t["accessList"] = json::array(); }), Transaction::Type::AccessList);
    EXPECT_EQ(typeOf([](json::object& t) {
                  t.erase("gasPrice");
                  t["maxFeePerGas"] = 1;
              }),
              Transaction::Type::DynamicFee);
    EXPECT_EQ(typeOf([](json::object& t) { t.erase("gasPrice"); }), Transaction::Type::DynamicFee);
}

TEST(Transactions, RefuseWhatWouldSignSomethingElse) {
    EXPECT_EQ(refusal([](json::object& t) { t.erase("chainId"); }), ErrorCode::Malformed);
    EXPECT_EQ(refusal([](json::object& t) { t["chainID"] = 1; }), ErrorCode::Malformed);
    EXPECT_EQ(refusal([](json::object& t) { t["type"] = 3; }), ErrorCode::Malformed);
    EXPECT_EQ(refusal([](json::object& t) { t["type"] = 2; }), ErrorCode::Malformed);
    EXPECT_EQ(refusal([](json::object& t) { t["maxFeePerGas"] = 1; }), ErrorCode::Malformed);
    EXPECT_EQ(refusal([](json::object& t) { t["accessList"] = json::array(); }), ErrorCode::Malformed);
    EXPECT_EQ(refusal([](json::object& t) { t["sig"] = json::object(); }), ErrorCode::Malformed);
    EXPECT_EQ(refusal([](json::object& t) { t["input"] = "0x01"; }), ErrorCode::Malformed);
    EXPECT_EQ(refusal([](json::object& t) { t["data"] = "0x1"; }), ErrorCode::Malformed);
    EXPECT_EQ(refusal([](json::object& t) { t["to"] = "0x35"; }), ErrorCode::Malformed);
    EXPECT_EQ(refusal([](json::object& t) { t["to"] = "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD"; }),
              ErrorCode::NotVerified);
    EXPECT_EQ(refusal([](json::object& t) { t["nonce"] = -1; }), ErrorCode::OutOfRange);
    EXPECT_EQ(refusal([](json::object& t) { t["nonce"] = "18446744073709551616"; }), ErrorCode::OutOfRange);
    EXPECT_EQ(refusal([](json::object& t) { t["value"] = 1.5; }), ErrorCode::Malformed);
    EXPECT_EQ(refusal([](json::object& t) { t["value"] = 1e18; }), ErrorCode::Malformed);
    EXPECT_EQ(refusal([](json::object& t) { t["value"] = "1e18"; }), ErrorCode::Malformed);
    // 2^256.
    EXPECT_EQ(refusal([](json::object& t) { t["value"] = "0x1" + std::string(64, '0'); }), ErrorCode::OutOfRange);
    EXPECT_EQ(refusal([](json::object& t) {
                  t.erase("gasPrice");
                  t["type"] = 2;
                  t["maxFeePerGas"] = 1;
                  t["maxPriorityFeePerGas"] = 2;
              }),
              ErrorCode::Malformed);
    EXPECT_FALSE(readTransaction(json::array()));
}

TEST(Transactions, RefuseKeysAndChainsOutOfRange) {
    Transaction txn;
    txn.chainId = 1;
    EXPECT_EQ(signTransaction(txn, core::Bytes(32)).error().code, ErrorCode::OutOfRange);
    EXPECT_EQ(signTransaction(txn, core::Bytes(31, 1)).error().code, ErrorCode::OutOfRange);
    // The order of the curve (SEC 2, 2.4.1) is no key.
    EXPECT_FALSE(signTransaction(txn, bytesOf("fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141")));
    txn.chainId = ~0ULL;
    EXPECT_EQ(signTransaction(txn, core::Bytes(32, 1)).error().code, ErrorCode::OutOfRange);
}

TEST(Numbers, ReadAsProgramsWriteThem) {
    const auto number = [](const json::value& value) { return wholeNumber(value, "it"); };
    EXPECT_EQ(*number("0"), 0);
    EXPECT_EQ(*number("0xFf"), 255);
    EXPECT_EQ(*number("-0x10"), -16);
    EXPECT_EQ(*number("007"), 7);
    EXPECT_EQ(*number(~0ULL), WideInt("18446744073709551615"));
    EXPECT_EQ(*number(json::value("0x" + std::string(64, 'f'))), (WideInt(1) << 256) - 1);
    for (const json::value& bad :
         {json::value(""), json::value("0x"), json::value("-"), json::value("--1"), json::value(" 1"),
          json::value("1 "), json::value("1_0"), json::value("+1"), json::value(true), json::value(nullptr),
          json::value(0.5), json::value(std::string(79, '9'))})
        EXPECT_EQ(number(bad).error().code, ErrorCode::Malformed) << json::serialize(bad);
}

} // namespace wattbourse::wallet
