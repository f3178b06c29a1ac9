// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Expected values: ethers 6 (tests/fixtures/chain/make.mjs) and real answers of nodes.
#include "chain/consensus/aura/engine.h"
#include "chain/consensus/aura/header_json.h"
#include "chain/encode/json.h"
#include "tests/support/shared_data.h"

#include <gtest/gtest.h>

namespace wattbourse::chain::aura {

namespace {

boost::json::value fixture() {
    return test::readJson(std::filesystem::path(WATTBOURSE_SOURCE_DIR) / "tests/fixtures/chain/headers.json");
}

HeaderForm formOf(std::string_view chain) {
    HeaderForm form;
    if (chain == "london" || chain == "both")
        form.londonBlock = 0;
    if (chain == "empty" || chain == "both")
        form.emptyStepsBlock = 0;
    return form;
}

} // namespace

TEST(AuraJson, FixtureHeadersOfEveryChain) {
    const auto file = fixture();
    for (const auto& [name, chain] : file.at("chains").as_object())
        for (const auto& entry : chain.as_array()) {
            SCOPED_TRACE(std::string(name) + " " + std::to_string(entry.at("number").to_number<int>()));
            const auto header = decodeHeader(*jsonBytes(entry.at("headerRlp")), formOf(name));
            ASSERT_TRUE(header) << header.error().detail;
            EXPECT_EQ(core::toHex0x(hashOf(*header)), entry.at("hash").as_string());
            EXPECT_EQ(core::toHex0x(sealHash(*header)), entry.at("sealHash").as_string());
            const auto opened = open(*header);
            ASSERT_TRUE(opened);
            if (header->number > 0) {
                EXPECT_TRUE(opened->seal.holds()) << opened->seal.text();
                EXPECT_EQ(core::toHex0x(*opened->signer), entry.at("author").as_string());
            }
        }
}

TEST(AuraJson, EveryNodesFormGivesTheSameHeader) {
    const auto file = fixture();
    for (const auto& [name, forms] : file.at("forms").as_object())
        for (const auto& [node, block] : forms.as_object()) {
            SCOPED_TRACE(std::string(name) + " as " + std::string(node));
            const auto read = headerFromJson(block.as_object(), formOf(name));
            ASSERT_TRUE(read) << read.error().detail;
            EXPECT_EQ(core::toHex0x(read->hash), block.at("hash").as_string());
            EXPECT_EQ(core::toHex0x(encodeHeader(read->header)),
                      file.at("chains").at(name).at(3).at("headerRlp").as_string());
        }
}

TEST(AuraJson, EmptyStepsInEveryForm) {
    const auto file = fixture();
    for (const auto& [form, block] : file.at("emptyForms").as_object()) {
        SCOPED_TRACE(std::string(form));
        const auto read = headerFromJson(block.as_object(), formOf("empty"));
        ASSERT_TRUE(read) << read.error().detail;
        EXPECT_EQ(core::toHex0x(read->hash), block.at("hash").as_string());
    }
}

TEST(AuraJson, RealAnswersOfNodes) {
    int seen = 0;
    for (const char* name : {"kovan", "sokol"}) {
        const std::string path = "vectors/aura/" + std::string(name) + ".json";
        WB_NEEDS_SHARED(path);
        const auto file = test::readJson(test::sharedDir() / path);
        for (const auto& entry : file.as_array())
            if (const auto* block = entry.as_object().if_contains("rpc")) {
                const auto read = headerFromJson(block->as_object(), {.londonBlock = 26741100, .emptyStepsBlock = {}});
                ASSERT_TRUE(read) << read.error().detail;
                EXPECT_EQ(core::toHex0x(read->hash), entry.at("hash").as_string());
                ++seen;
            }
    }
    EXPECT_EQ(seen, 18);
}

TEST(AuraJson, ABlockThatLiesAboutItsHashIsCaught) {
    const auto file = fixture();
    const AuraEngine engine(Rules{.form = formOf("london")});
    auto block = file.at("forms").at("london").at("openethereum").as_object();
    ASSERT_TRUE(engine.decodeJson(block));
    for (const char* key : {"stateRoot", "receiptsRoot", "parentHash"}) {
        auto forged = block;
        forged[key] = "0x" + std::string(64, '7');
        EXPECT_EQ(engine.decodeJson(forged).error().code, core::ErrorCode::NotVerified) << key;
    }
    auto twoAuthors = block;
    twoAuthors["miner"] = "0x" + std::string(40, '7');
    EXPECT_EQ(engine.decodeJson(twoAuthors).error().code, core::ErrorCode::Malformed);
    auto noFee = block;
    noFee.erase("baseFeePerGas");
    EXPECT_FALSE(engine.decodeJson(noFee));
    auto noSeal = block;
    for (const char* key : {"sealFields", "step", "signature"})
        noSeal.erase(key);
    EXPECT_FALSE(engine.decodeJson(noSeal));
}

TEST(AuraJson, ARoundedDifficultyNeedsAHash) {
    auto block = fixture().at("forms").at("london").at("web3").as_object();
    EXPECT_TRUE(headerFromJson(block, formOf("london")));
    block.erase("hash");
    EXPECT_FALSE(headerFromJson(block, formOf("london")));
}

} // namespace wattbourse::chain::aura
