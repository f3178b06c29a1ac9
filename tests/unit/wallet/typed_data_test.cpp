// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/keccak.h"
#include "tests/unit/wallet/fixture.h"
#include "wallet/typed_data/encode.h"
#include "wallet/typed_data/message.h"
#include "wallet/typed_data/typed_data.h"

namespace wattbourse::wallet {

namespace {

using core::ErrorCode;
namespace json = boost::json;

// The example of EIP-712.
json::value mail() {
    return json::parse(R"({
        "types": {
            "EIP712Domain": [{"name": "name", "type": "string"}, {"name": "version", "type": "string"},
                             {"name": "chainId", "type": "uint256"}, {"name": "verifyingContract", "type": "address"}],
            "Person": [{"name": "name", "type": "string"}, {"name": "wallet", "type": "address"}],
            "Mail": [{"name": "from", "type": "Person"}, {"name": "to", "type": "Person"},
                     {"name": "contents", "type": "string"}]
        },
        "primaryType": "Mail",
        "domain": {"name": "Ether Mail", "version": "1", "chainId": 1,
                   "verifyingContract": "0xCcCCccccCCCCcCCCCCCcCcCccCcCCCcCcccccccC"},
        "message": {"from": {"name": "Cow", "wallet": "0xCD2a3d9F938E13CD947Ec05AbC7FE734Df8DD826"},
                    "to": {"name": "Bob", "wallet": "0xbBbBBBBbbBBBbbbBbbBbbbbBBbBbbbbBbBbbBBbB"},
                    "contents": "Hello, Bob!"}
    })");
}

void expectMalformed(const json::value& document, const std::string& why) {
    const auto hashes = hashTypedData(document);
    ASSERT_FALSE(hashes) << why;
    EXPECT_EQ(hashes.error().code, ErrorCode::Malformed) << why;
}

} // namespace

TEST(TypedData, HoldsTheExampleOfEip712) {
    WB_NEEDS_SHARED("vectors/wallet/eip712_eip191.json");
    const auto vectors = test::readJson(test::sharedDir() / "vectors/wallet/eip712_eip191.json");
    const auto& vector = vectors.at("eip712");
    const auto hashes = hashTypedData(mail());
    ASSERT_TRUE(hashes) << hashes.error().detail;
    EXPECT_EQ(core::toHex0x(hashes->domainSeparator), textOf(vector, "domainSeparator"));
    EXPECT_EQ(core::toHex0x(hashes->structHash), textOf(vector, "structHash"));
    EXPECT_EQ(core::toHex0x(hashes->digest), textOf(vector, "digest"));
    const auto types = TypedDataTypes::read(mail().at("types").as_object());
    EXPECT_EQ(core::toHex0x(core::keccak256(core::asBytes(types->encodeType("Mail")))), textOf(vector, "typeHashMail"));
    const auto signature = signDigest(hashes->digest, bytesOf(textOf(vector, "privateKey")));
    ASSERT_TRUE(signature);
    EXPECT_EQ(core::toHex0x(signature->view()), textOf(vector, "r") + textOf(vector, "s").substr(2) + "1c");
}

TEST(TypedData, AgreesWithEthers) {
    for (const auto& at : ethersCases().at("typedData").as_array()) {
        const auto hashes = hashTypedData(at.at("document"));
        ASSERT_TRUE(hashes) << hashes.error().detail << json::serialize(at);
        EXPECT_EQ(core::toHex0x(hashes->digest), textOf(at, "digest")) << json::serialize(at);
        EXPECT_EQ(core::toHex0x(signDigest(hashes->digest, bytesOf(textOf(at, "key")))->view()),
                  textOf(at, "signature"));
    }
}

TEST(TypedData, RefusesWhatIsShownButNotSigned) {
    json::value document = mail();
    document.at("message").as_object()["amount"] = "1000000";
    expectMalformed(document, "a member that the type does not have");
    document = mail();
    document.at("domain").as_object()["salt"] = "0x" + std::string(64, '0');
    expectMalformed(document, "a domain field that its type does not have");
    document = mail();
    document.at("message").at("to").as_object().erase("wallet");
    expectMalformed(document, "a missing member");
    document = mail();
    document.at("message").at("to") = nullptr;
    expectMalformed(document, "null for a struct");
}

TEST(TypedData, RefusesWrongTypes) {
    const auto withMember = [](std::string_view type) {
        json::value document = mail();
        document.at("types").at("Mail").at(2).as_object()["type"] = type;
        return document;
    };
    for (const std::string_view type :
         {"str", "uint7", "uint264", "uint08", "bytes33", "bytes0", "int", "Mail", "string[", "string]", "string[a]",
          "string[][", "string[99999999999]", "[]", ""})
        expectMalformed(withMember(type), std::string(type));
    json::value document = mail();
    document.at("types").as_object()["uint256"] = json::array();
    expectMalformed(document, "a type named like an atomic one");
    document = mail();
    document.at("types").at("Mail").as_array().push_back(document.at("types").at("Mail").at(0));
    expectMalformed(document, "two members of one name");
    document = mail();
    document.as_object()["primaryType"] = "Letter";
    expectMalformed(document, "an unknown primary type");
    expectMalformed(json::object(), "nothing");
    expectMalformed("text", "no object");
}

TEST(TypedData, RefusesEndlessTypes) {
    json::value document = mail();
    document.at("types").at("Person").as_array().push_back(json::object{{"name", "mails"}, {"type", "Mail[]"}});
    expectMalformed(document, "a cycle");
    json::object types;
    for (int i = 0; i < 40; ++i)
        types["T" + std::to_string(i)] =
            json::array{json::object{{"name", "next"}, {"type", i < 39 ? "T" + std::to_string(i + 1) : "bool"}}};
    expectMalformed(json::object{{"types", types}, {"domain", json::object()}, {"message", json::object()}},
                    "40 levels");
}

TEST(TypedData, ArraysHaveTheLengthOfTheirType) {
    json::value document = mail();
    document.at("types").at("Mail").at(2).as_object()["type"] = "string[2]";
    document.at("message").as_object()["contents"] = json::array{"a", "b"};
    EXPECT_TRUE(hashTypedData(document));
    document.at("message").as_object()["contents"] = json::array{"a"};
    expectMalformed(document, "one of two");
    document.at("message").as_object()["contents"] = "ab";
    expectMalformed(document, "no array");
}

TEST(TypedData, NumbersHaveToFit) {
    const auto encoded = [](const std::string& type, const json::value& value) {
        const auto word = encodeAtomic(type, value, "it");
        return word ? core::toHex(word->view()) : std::string("no");
    };
    EXPECT_EQ(encoded("uint8", 255), std::string(62, '0') + "ff");
    EXPECT_EQ(encoded("uint8", 256), "no");
    EXPECT_EQ(encoded("uint8", -1), "no");
    EXPECT_EQ(encoded("int8", -128), std::string(62, 'f') + "80");
    EXPECT_EQ(encoded("int8", -129), "no");
    EXPECT_EQ(encoded("int8", 128), "no");
    EXPECT_EQ(encoded("int256", json::value("-0x8" + std::string(63, '0'))), "8" + std::string(63, '0'));
    EXPECT_EQ(encoded("uint256", json::value("0x1" + std::string(64, '0'))), "no");
    EXPECT_EQ(encoded("bool", true), std::string(63, '0') + "1");
    EXPECT_EQ(encoded("bool", 1), "no");
    EXPECT_EQ(encoded("bytes2", "0xabcd"), "abcd" + std::string(60, '0'));
    EXPECT_EQ(encoded("bytes2", "0xab"), "no");
    EXPECT_EQ(encoded("bytes", "abcd"), "no");
    EXPECT_EQ(encoded("string", 5), "no");
    EXPECT_EQ(encoded("address", "0xCD2a3d9F938E13CD947Ec05AbC7FE734Df8DD827"), "no");
}

TEST(Messages, HoldTheVectorsOfEip191) {
    WB_NEEDS_SHARED("vectors/wallet/eip712_eip191.json");
    const auto vectors = test::readJson(test::sharedDir() / "vectors/wallet/eip712_eip191.json");
    for (const auto& at : vectors.at("eip191").as_array()) {
        const core::Hash32 hash = personalMessageHash(core::asBytes(textOf(at, "message")));
        EXPECT_EQ(core::toHex0x(hash), textOf(at, "hash"));
        const auto signature = signDigest(hash, bytesOf(textOf(at, "privateKey")));
        EXPECT_EQ(core::toHex0x(signature->view().first(64)), textOf(at, "r") + textOf(at, "s").substr(2));
        EXPECT_EQ(signature->bytes[64], at.at("v").as_int64());
    }
}

TEST(Messages, AgreeWithEthers) {
    for (const auto& at : ethersCases().at("messages").as_array()) {
        const core::Hash32 hash = personalMessageHash(bytesOf(textOf(at, "message")));
        EXPECT_EQ(core::toHex0x(hash), textOf(at, "digest"));
        EXPECT_EQ(core::toHex0x(signDigest(hash, bytesOf(textOf(at, "key")))->view()), textOf(at, "signature"));
    }
}

} // namespace wattbourse::wallet
