// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Clique headers: real ones of Rinkeby, and a chain made with ethers (tests/fixtures/chain/make_clique.mjs).
#include "chain/consensus/clique/engine.h"
#include "chain/consensus/clique/header.h"
#include "chain/encode/rlp.h"
#include "chain/light/header_tree.h"
#include "core/base/hex.h"
#include "core/crypto/keccak.h"
#include "tests/support/shared_data.h"

#include <gtest/gtest.h>

namespace wattbourse::chain::clique {

namespace {

namespace json = boost::json;

json::value fixture() {
    return test::readJson(std::filesystem::path(WATTBOURSE_SOURCE_DIR) / "tests/fixtures/chain/clique.json");
}

core::Bytes rlpOf(const json::value& entry) {
    return *core::fromHex(entry.at("headerRlp").as_string());
}

std::vector<core::Address> addressesOf(const json::value& list) {
    std::vector<core::Address> out;
    for (const auto& one : list.as_array())
        out.push_back(*core::addressFromHex(one.as_string()));
    return out;
}

Rules fixtureRules() {
    return {.period = 5, .epoch = 6, .londonBlock = 5, .minGasLimit = 5000, .baseFee = {}};
}

Checkpoint startOf(const SealedBlock& block, std::vector<core::Address> signers) {
    Checkpoint out;
    out.number = block.header.number;
    out.hash = block.hash;
    out.timestamp = block.header.timestamp;
    out.gasLimit = block.header.gasLimit;
    out.gasUsed = block.header.gasUsed;
    out.baseFee = block.header.baseFee;
    out.validators = std::move(signers);
    out.epochStart = block.header.number + 1;
    out.headerRlp = block.rlp;
    return out;
}

/// A tree over a checkpoint of the fixture.
struct Follower {
    Follower(const CliqueEngine& of, const json::value& entry) {
        const auto root = of.decode(rlpOf(entry));
        auto start = of.trust(startOf(*root, addressesOf(entry.at("signers"))));
        EXPECT_TRUE(start) << start.error().detail;
        tree = std::make_unique<HeaderTree>(std::make_shared<const CliqueEngine>(of), std::move(start->root),
                                            std::move(start->sealers), HeaderTree::Limits{});
    }
    HeaderTree::Insertion add(const CliqueEngine& of, const json::value& entry) {
        return tree->insert(*of.decode(rlpOf(entry)), {2'000'000'000});
    }
    std::unique_ptr<HeaderTree> tree;
};

} // namespace

TEST(CliqueHeader, RealRinkebyHeadersHashAndRecover) {
    WB_NEEDS_SHARED("vectors/clique/rinkeby.json");
    const auto all = test::readJson(test::sharedDir() / "vectors/clique/rinkeby.json");
    const CliqueEngine engine({});
    for (const auto& entry : all.as_array()) {
        SCOPED_TRACE(entry.at("number").to_number<std::uint64_t>());
        const auto block = engine.decode(rlpOf(entry));
        ASSERT_TRUE(block) << block.error().detail;
        EXPECT_EQ(core::toHex0x(block->hash), entry.at("hash").as_string());
        EXPECT_EQ(block->rlp, rlpOf(entry));
        if (entry.as_object().contains("signer")) {
            EXPECT_EQ(core::toHex0x(block->signer.value_or(core::Address{})), entry.at("signer").as_string());
            EXPECT_TRUE(block->seal.holds()) << block->seal.text();
        }
    }
}

TEST(CliqueHeader, RealRinkebyHeadersFollowFromGenesis) {
    WB_NEEDS_SHARED("vectors/clique/rinkeby.json");
    const auto all = test::readJson(test::sharedDir() / "vectors/clique/rinkeby.json");
    const CliqueEngine engine({});
    const auto genesis = engine.decode(rlpOf(all.at(0)));
    const auto signers = listedSigners(genesis->header);
    ASSERT_EQ(signers->size(), 3U);
    auto start = engine.trust(startOf(*genesis, *signers));
    ASSERT_TRUE(start) << start.error().detail;
    HeaderTree tree(std::make_shared<const CliqueEngine>(engine), start->root, start->sealers, {});
    // Another one stands behind these.
    for (std::size_t i = 1; i <= 5; ++i) {
        const auto added = tree.insert(*engine.decode(rlpOf(all.at(i))), {1'500'000'000});
        EXPECT_EQ(added.outcome, HeaderTree::Outcome::Added) << added.verdict.text();
    }
    EXPECT_EQ(tree.head().block.header.number, 5U);
    // Two of three signers are more than half; three of three are more than two thirds.
    EXPECT_EQ(tree.finalBlock().block.header.number, 4U);
}

TEST(CliqueHeader, AChainOfEthersFollowsThroughVotesCheckpointsAndLondon) {
    const auto all = fixture();
    const CliqueEngine engine(fixtureRules());
    const auto& headers = all.at("headers").as_array();
    Follower from(engine, headers[0]);
    for (std::size_t i = 1; i < headers.size(); ++i) {
        SCOPED_TRACE(i);
        const auto block = engine.decode(rlpOf(headers[i]));
        ASSERT_TRUE(block) << block.error().detail;
        EXPECT_EQ(core::toHex0x(block->hash), headers[i].at("hash").as_string());
        EXPECT_EQ(core::toHex0x(block->signedHash), headers[i].at("sealHash").as_string());
        EXPECT_EQ(core::toHex0x(*block->signer), headers[i].at("signer").as_string());
        const auto added = from.add(engine, headers[i]);
        ASSERT_EQ(added.outcome, HeaderTree::Outcome::Added) << added.verdict.text();
        EXPECT_EQ(from.tree->head().sealers->sealers, addressesOf(headers[i].at("signers")));
    }
    // E came in with block 14, so the window began anew above it; C, B and D sealed 12 to 14.
    EXPECT_EQ(from.tree->finalBlock().block.header.number, 13U);
}

TEST(CliqueHeader, FollowsFromACheckpointWithoutKnowingWhoSealedLately) {
    const auto all = fixture();
    const CliqueEngine engine(fixtureRules());
    const auto& headers = all.at("headers").as_array();
    for (const std::size_t at : {std::size_t{6}, std::size_t{12}}) {
        // A checkpoint's own votes begin anew, so the set before it is the set after it.
        Follower from(engine, headers[at]);
        for (std::size_t i = at + 1; i < headers.size(); ++i)
            EXPECT_EQ(from.add(engine, headers[i]).outcome, HeaderTree::Outcome::Added);
        EXPECT_EQ(from.tree->head().sealers->sealers, addressesOf(headers.back().at("signers")));
    }
}

TEST(CliqueHeader, ABlockOfJsonRpcHashesToItsName) {
    const auto all = fixture();
    const CliqueEngine engine(fixtureRules());
    auto object = all.at("block").as_object();
    const auto block = engine.decodeJson(object);
    ASSERT_TRUE(block) << block.error().detail;
    EXPECT_EQ(block->rlp, rlpOf(all.at("headers").at(5)));
    object["gasUsed"] = "0x1";
    EXPECT_EQ(engine.decodeJson(object).error().code, core::ErrorCode::NotVerified);
    // geth 1.8 knows no base fee, and before London it is no part of the header.
    const CliqueEngine early({});
    object = all.at("block").as_object();
    EXPECT_EQ(early.decodeJson(object).error().code, core::ErrorCode::NotVerified);
}

TEST(CliqueHeader, OnlyTheCanonicalFormOfTheRightLengthIsAHeader) {
    const auto all = fixture();
    const CliqueEngine engine(fixtureRules());
    const core::Bytes good = rlpOf(all.at("headers").at(4));
    EXPECT_TRUE(engine.decode(good));
    core::Bytes longer = good;
    longer.push_back(0);
    EXPECT_FALSE(engine.decode(longer));
    EXPECT_FALSE(engine.decode(core::ByteView(good).first(good.size() - 1)));
    EXPECT_FALSE(engine.decode({}));
    // Block 5 has a base fee, block 4 has none.
    const CliqueEngine never(
        {.period = 5, .epoch = 6, .londonBlock = std::nullopt, .minGasLimit = 5000, .baseFee = {}});
    EXPECT_FALSE(never.decode(rlpOf(all.at("headers").at(5))));
    const CliqueEngine always({.period = 5, .epoch = 6, .londonBlock = 0, .minGasLimit = 5000, .baseFee = {}});
    EXPECT_FALSE(always.decode(good));
    // A nonce of seven bytes: the item is the last of a header without base fee.
    core::Bytes items = core::toBytes(decodeRlp(good)->payload);
    items.resize(items.size() - 9);
    appendRlpString(items, core::Bytes(7, 0));
    core::Bytes shortNonce;
    appendRlpList(shortNonce, items);
    EXPECT_NE(engine.decode(shortNonce).error().detail.find("nonce"), std::string::npos);
}

TEST(CliqueHeader, ExtraDataWithoutRoomIsNoSeal) {
    const auto all = fixture();
    Header header = *decodeHeader(rlpOf(all.at("headers").at(4)), 5);
    header.extraData.resize(96);
    const auto block = CliqueEngine(fixtureRules()).decode(encodeHeader(header));
    ASSERT_TRUE(block);
    EXPECT_EQ(block->seal.refusal, Refusal::ExtraData);
    EXPECT_FALSE(block->signer);
    EXPECT_FALSE(seal(header, core::Bytes(32, 1)));
}

} // namespace wattbourse::chain::clique
