// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/consensus/aura/engine.h"
#include "chain/encode/json.h"
#include "chain/light/header_tree.h"
#include "tests/support/fake_chain.h"
#include "tests/support/shared_data.h"

#include <gtest/gtest.h>

namespace wattbourse::chain {

namespace {

using test::FakeChain;
using test::opened;
using Outcome = HeaderTree::Outcome;

constexpr core::UnixTime kLate{4'000'000'000};

HeaderTree treeOf(const FakeChain& chain, HeaderTree::Limits limits = {}) {
    const auto& profile = chain.profile();
    return {std::make_shared<const aura::AuraEngine>(chain.rules()),
            opened(chain.genesis()),
            {profile.checkpoint.validators, profile.checkpoint.epochStart},
            limits};
}

Outcome add(HeaderTree& tree, const aura::Header& header) {
    return tree.insert(opened(header), kLate).outcome;
}

std::uint64_t numberOf(const HeaderTree::Node& node) {
    return node.block.header.number;
}

// A line of blocks, one authority after the other unless gaps skip some.
std::vector<aura::Header> line(const FakeChain& chain, const aura::Header& from, std::initializer_list<unsigned> gaps) {
    std::vector<aura::Header> out;
    const aura::Header* parent = &from;
    for (const unsigned gap : gaps) {
        out.push_back(chain.child(*parent, gap));
        parent = &out.back();
    }
    return out;
}

} // namespace

TEST(HeaderTree, FinalByMoreThanHalfSettledByMoreThanTwoThirds) {
    const FakeChain chain(4);
    HeaderTree tree = treeOf(chain);
    const auto blocks = line(chain, chain.genesis(), {1, 1, 1, 1, 1});
    const std::uint64_t finals[] = {0, 0, 1, 2, 3};
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        EXPECT_EQ(add(tree, blocks[i]), Outcome::Added);
        EXPECT_EQ(numberOf(tree.head()), i + 1);
        EXPECT_EQ(numberOf(tree.finalBlock()), finals[i]);
        // Of four authorities three are both more than half and more than two thirds.
        EXPECT_EQ(numberOf(tree.twoThirdsBlock()), finals[i]);
    }
    EXPECT_EQ(tree.sealsOver(*tree.canonical(2), core::Finality::Final).size(), 3U);
    EXPECT_EQ(tree.sealsOver(*tree.canonical(2), core::Finality::Head).size(), 1U);
}

TEST(HeaderTree, ThreeAuthoritiesSettleLaterThanTheyFinalise) {
    const FakeChain chain(3);
    HeaderTree tree = treeOf(chain);
    for (const auto& block : line(chain, chain.genesis(), {1, 1, 1, 1}))
        add(tree, block);
    EXPECT_EQ(numberOf(tree.finalBlock()), 3U);
    EXPECT_EQ(numberOf(tree.twoThirdsBlock()), 2U);
}

TEST(HeaderTree, AnAuthorityAloneMakesNothingFinal) {
    const FakeChain chain(4);
    HeaderTree tree = treeOf(chain);
    for (const auto& block : line(chain, chain.genesis(), {1, 4, 4, 4, 4, 4}))
        EXPECT_EQ(add(tree, block), Outcome::Added);
    EXPECT_EQ(numberOf(tree.head()), 6U);
    EXPECT_EQ(numberOf(tree.finalBlock()), 0U);
}

TEST(HeaderTree, OneAuthorityIsFinalAtOnce) {
    const FakeChain chain(1);
    HeaderTree tree = treeOf(chain);
    add(tree, chain.child(chain.genesis()));
    EXPECT_EQ(numberOf(tree.finalBlock()), 1U);
    EXPECT_EQ(numberOf(tree.twoThirdsBlock()), 1U);
}

TEST(HeaderTree, ReorganisesAboveTheFinalBlock) {
    const FakeChain chain(5);
    HeaderTree tree = treeOf(chain);
    const auto trunk = line(chain, chain.genesis(), {1, 1, 1});
    for (const auto& block : trunk)
        add(tree, block);
    EXPECT_EQ(numberOf(tree.finalBlock()), 1U);
    const auto left = line(chain, trunk.back(), {2});
    const auto right = line(chain, trunk.back(), {1, 2});
    add(tree, left[0]);
    EXPECT_EQ(tree.head().block.hash, aura::hashOf(left[0]));
    // At the same height the lower step wins.
    add(tree, right[0]);
    EXPECT_EQ(tree.head().block.hash, aura::hashOf(right[0]));
    EXPECT_FALSE(tree.isCanonical(*tree.find(aura::hashOf(left[0]))));
    // A longer branch wins whatever its steps.
    const auto longer = line(chain, left[0], {5});
    add(tree, longer[0]);
    EXPECT_EQ(tree.head().block.hash, aura::hashOf(longer[0]));
    EXPECT_EQ(tree.canonical(4)->block.hash, aura::hashOf(left[0]));
    add(tree, right[1]);
    EXPECT_EQ(numberOf(tree.head()), 5U);
}

TEST(HeaderTree, ALateSiblingBelowTheFinalBlockChangesNothing) {
    const FakeChain chain(3);
    HeaderTree tree = treeOf(chain);
    const auto trunk = line(chain, chain.genesis(), {1, 1, 1, 1});
    for (const auto& block : trunk)
        add(tree, block);
    const auto head = tree.head().block.hash;
    EXPECT_EQ(add(tree, line(chain, trunk[0], {3})[0]), Outcome::Added);
    EXPECT_EQ(tree.head().block.hash, head);
}

// The cloning attack: the keys sign two branches, and each becomes final by itself.
TEST(HeaderTree, AFinalBranchAgainstOurFinalBlockIsAConflict) {
    const FakeChain chain(3);
    HeaderTree tree = treeOf(chain);
    const auto trunk = line(chain, chain.genesis(), {1, 1, 1, 1});
    for (const auto& block : trunk)
        add(tree, block);
    const auto other = line(chain, trunk[0], {4, 1});
    EXPECT_EQ(add(tree, other[0]), Outcome::Added);
    EXPECT_EQ(add(tree, other[1]), Outcome::ConflictsWithFinal);
    EXPECT_EQ(numberOf(tree.head()), 4U) << "our own view stays";
    EXPECT_NE(tree.find(aura::hashOf(other[1])), nullptr) << "the other branch is kept as evidence";
}

TEST(HeaderTree, DoubleSealsAreEvidenceAndHoldUpSettlement) {
    const FakeChain chain(4);
    HeaderTree tree = treeOf(chain);
    const auto trunk = line(chain, chain.genesis(), {1, 1, 1});
    auto twin = trunk[2];
    twin.extraData = {7};
    chain.reseal(twin);
    add(tree, trunk[0]);
    add(tree, trunk[1]);
    add(tree, twin);
    EXPECT_TRUE(tree.doubleSeals().empty());
    add(tree, trunk[2]);
    ASSERT_EQ(tree.doubleSeals().size(), 1U);
    EXPECT_EQ(tree.doubleSeals()[0].author, twin.author);
    EXPECT_EQ(tree.doubleSeals()[0].number, 3U);
    EXPECT_EQ(tree.doubleSeals()[0].firstRlp, aura::encodeHeader(twin));
    EXPECT_EQ(tree.doubleSeals()[0].secondRlp, aura::encodeHeader(trunk[2])) << "both headers, to show to anybody";
    // Blocks whose window holds the double seal are final but not settled; later ones settle.
    const std::uint64_t before = numberOf(tree.twoThirdsBlock());
    const auto more = line(chain, twin, {1, 1, 1, 1});
    add(tree, more[0]);
    EXPECT_EQ(numberOf(tree.finalBlock()), 2U);
    EXPECT_EQ(numberOf(tree.twoThirdsBlock()), before);
    add(tree, more[1]);
    EXPECT_EQ(numberOf(tree.twoThirdsBlock()), before);
    add(tree, more[2]);
    EXPECT_EQ(numberOf(tree.twoThirdsBlock()), 4U);
}

// Anybody can alter a seal to one with a high s. Such a block is no head; that the authorities sealed on it until it is
// final means that the chain is committed to it.
TEST(HeaderTree, AHighSealWaitsUntilTheChainStandsOnIt) {
    const FakeChain chain(5);
    HeaderTree tree = treeOf(chain);
    const auto trunk = line(chain, chain.genesis(), {1, 1});
    add(tree, trunk[0]);
    const auto high = test::withHighS(trunk[1]);
    EXPECT_EQ(add(tree, high), Outcome::Held);
    EXPECT_EQ(numberOf(tree.head()), 1U);
    EXPECT_EQ(add(tree, trunk[1]), Outcome::Added);
    EXPECT_TRUE(tree.doubleSeals().empty()) << "one statement of the authority, in two forms";
    EXPECT_EQ(tree.head().block.hash, aura::hashOf(trunk[1]));
    const auto above = line(chain, high, {1, 1, 1});
    EXPECT_EQ(add(tree, above[0]), Outcome::Held);
    EXPECT_EQ(tree.head().block.hash, aura::hashOf(trunk[1])) << "one block on it does not commit the chain";
    EXPECT_TRUE(tree.highSeals().empty());
    // The third of five authorities.
    EXPECT_EQ(add(tree, above[1]), Outcome::Added);
    EXPECT_EQ(tree.head().block.hash, aura::hashOf(above[1]));
    EXPECT_EQ(tree.canonical(2)->block.hash, aura::hashOf(high));
    ASSERT_EQ(tree.highSeals().size(), 1U);
    EXPECT_EQ(tree.highSeals()[0], 2U);
    EXPECT_EQ(add(tree, above[2]), Outcome::Added);
    EXPECT_EQ(tree.highSeals().size(), 1U);
}

// The form of a seal must not hide whose it is: a stranger's high seal is forged, whatever stands on it.
TEST(HeaderTree, AStrangersHighSealIsRefused) {
    const FakeChain chain(5);
    const FakeChain strangers(9);
    HeaderTree tree = treeOf(chain);
    auto forged = chain.child(chain.genesis());
    forged.stateRoot.bytes[0] ^= 1;
    ASSERT_TRUE(aura::seal(forged, strangers.keyOf(7)));
    const auto refused = tree.insert(opened(test::withHighS(forged)), kLate);
    EXPECT_EQ(refused.outcome, Outcome::Refused);
    EXPECT_EQ(refused.verdict.refusal, Refusal::Signer);
    EXPECT_EQ(tree.size(), 1U);
}

TEST(HeaderTree, AHighSealBelowTheFinalBlockLeadsNowhere) {
    const FakeChain chain(3);
    HeaderTree tree = treeOf(chain, {.keptBelowFinal = 4, .sideHeaders = 1});
    aura::Header parent = chain.genesis();
    for (int i = 0; i < 300; ++i) {
        const auto block = chain.child(parent);
        if (i % 10 == 5) {
            EXPECT_EQ(add(tree, test::withHighS(block)), Outcome::Held);
            // By the same authority: one of three.
            EXPECT_EQ(add(tree, line(chain, test::withHighS(block), {3})[0]), Outcome::Held);
        }
        ASSERT_EQ(add(tree, block), Outcome::Added);
        parent = block;
    }
    EXPECT_EQ(numberOf(tree.head()), 300U);
    EXPECT_TRUE(tree.highSeals().empty());
    EXPECT_LT(tree.size(), 300U);
}

// Reorganisations of every depth above the final block, and none below it.
TEST(HeaderTree, ReorganisesToAnyDepthAboveTheFinalBlock) {
    for (const std::size_t depth : {1U, 2U, 5U, 20U}) {
        SCOPED_TRACE(depth);
        const FakeChain chain(2 * depth + 3);
        HeaderTree tree = treeOf(chain);
        aura::Header fork = chain.genesis();
        for (int i = 0; i < 3; ++i) {
            fork = chain.child(fork);
            add(tree, fork);
        }
        aura::Header left = fork;
        for (std::size_t i = 0; i < depth; ++i) {
            left = chain.child(left);
            ASSERT_EQ(add(tree, left), Outcome::Added);
        }
        EXPECT_EQ(tree.head().block.hash, aura::hashOf(left));
        EXPECT_LE(numberOf(tree.finalBlock()), 3U);
        // The other half of the authorities was cut off, and is one block longer.
        aura::Header right = fork;
        for (std::size_t i = 0; i <= depth; ++i) {
            right = chain.child(right, i == 0 ? depth + 1 : 1);
            ASSERT_EQ(add(tree, right), Outcome::Added);
        }
        EXPECT_EQ(tree.head().block.hash, aura::hashOf(right));
        EXPECT_EQ(tree.canonical(4)->parent->block.hash, aura::hashOf(fork));
        EXPECT_FALSE(tree.isCanonical(*tree.find(aura::hashOf(left))));
    }
}

TEST(HeaderTree, SealsOfOneStepAreLimited) {
    const FakeChain chain(4);
    HeaderTree tree = treeOf(chain);
    for (int i = 0; i < 10; ++i) {
        auto block = chain.child(chain.genesis());
        block.extraData = {static_cast<std::uint8_t>(i)};
        chain.reseal(block);
        EXPECT_EQ(add(tree, block), i < 4 ? Outcome::Added : Outcome::Refused);
    }
    EXPECT_EQ(tree.size(), 5U);
}

TEST(HeaderTree, UnknownParentsAndForgedHeadersLeaveNoTrace) {
    const FakeChain chain(4);
    HeaderTree tree = treeOf(chain);
    const auto blocks = line(chain, chain.genesis(), {1, 1});
    EXPECT_EQ(add(tree, blocks[1]), Outcome::ParentUnknown);
    auto forged = blocks[0];
    forged.stateRoot.bytes[0] ^= 1;
    EXPECT_EQ(add(tree, forged), Outcome::Refused);
    EXPECT_EQ(tree.size(), 1U);
    EXPECT_EQ(add(tree, blocks[0]), Outcome::Added);
    EXPECT_EQ(add(tree, blocks[0]), Outcome::Known);
}

TEST(HeaderTree, MemoryIsBounded) {
    const FakeChain chain(3);
    HeaderTree tree = treeOf(chain, {.keptBelowFinal = 50, .sideHeaders = 20});
    aura::Header parent = chain.genesis();
    for (int i = 0; i < 1200; ++i) {
        if (i % 3 == 1)
            add(tree, chain.child(parent, 3));
        const auto block = chain.child(parent);
        ASSERT_EQ(add(tree, block), Outcome::Added);
        parent = block;
    }
    EXPECT_LT(tree.size(), 400U);
    EXPECT_EQ(numberOf(tree.head()), 1200U);
    EXPECT_EQ(numberOf(tree.finalBlock()), 1199U);
    EXPECT_EQ(tree.canonical(1), nullptr);
    EXPECT_NE(tree.canonical(1150), nullptr);
    EXPECT_GT(tree.lowestNumber(), 800U);
}

TEST(HeaderTree, TwoThirdsRuleByBlockNumber) {
    FakeChain chain(3);
    chain.rules().twoThirdsBlock = 2;
    HeaderTree tree = treeOf(chain);
    const auto blocks = line(chain, chain.genesis(), {1, 1, 1, 1});
    add(tree, blocks[0]);
    add(tree, blocks[1]);
    EXPECT_EQ(numberOf(tree.finalBlock()), 1U) << "two of three suffice below the switch";
    add(tree, blocks[2]);
    EXPECT_EQ(numberOf(tree.finalBlock()), 1U);
    add(tree, blocks[3]);
    EXPECT_EQ(numberOf(tree.finalBlock()), 2U);
}

// Empty steps vouch for the parent (the fixture's third block carries two).
TEST(HeaderTree, EmptyStepsCountTowardsTheParent) {
    const auto file =
        test::readJson(std::filesystem::path(WATTBOURSE_SOURCE_DIR) / "tests/fixtures/chain/headers.json");
    aura::Rules rules;
    rules.form.emptyStepsBlock = 0;
    rules.validators = *jsonAddresses(file.at("validators"), 10);
    const auto engine = std::make_shared<const aura::AuraEngine>(rules);
    const auto& chain = file.at("chains").at("empty").as_array();
    const auto at = [&](std::size_t i) { return *engine->decode(*jsonBytes(chain[i].at("headerRlp"))); };
    HeaderTree tree(engine, at(0), {rules.validators, 1}, {});
    tree.insert(at(1), kLate);
    EXPECT_EQ(numberOf(tree.finalBlock()), 0U);
    // Block 2 with its author and two empty steps: with block 1's author all four stand behind block 1, one behind
    // block 2.
    tree.insert(at(2), kLate);
    EXPECT_EQ(numberOf(tree.finalBlock()), 1U);
}

// Kovan, 15 May 2019: the three validators of the fixed list; two of three make 10960500 final at 10960501.
TEST(HeaderTree, RealKovanFinality) {
    WB_NEEDS_SHARED("vectors/aura/kovan.json");
    WB_NEEDS_SHARED("vectors/aura-transitions/kovan.json");
    const auto kovan = test::readJson(test::sharedDir() / "vectors/aura/kovan.json");
    const auto sets = test::readJson(test::sharedDir() / "vectors/aura-transitions/kovan.json");
    aura::Rules rules;
    rules.steps = *aura::StepSchedule::fixed(4);
    rules.form.londonBlock = 26741100;
    rules.validators = *jsonAddresses(sets.at(1).at("validators"), 100);
    const auto engine = std::make_shared<const aura::AuraEngine>(rules);
    std::map<std::uint64_t, SealedBlock> byNumber;
    for (const auto& entry : kovan.as_array()) {
        const auto block = *engine->decode(*jsonBytes(entry.at("headerRlp")));
        byNumber[block.header.number] = block;
    }
    HeaderTree tree(engine, byNumber.at(10960499), {rules.validators, 10960440}, {});
    EXPECT_EQ(tree.insert(byNumber.at(10960500), kLate).verdict.text(), "");
    EXPECT_EQ(numberOf(tree.finalBlock()), 10960499U);
    EXPECT_EQ(tree.insert(byNumber.at(10960501), kLate).verdict.text(), "");
    EXPECT_EQ(numberOf(tree.finalBlock()), 10960500U);
}

// Anybody can turn a seal (r, s, v) into (r, n - s, 1 - v), which recovers the same signer and gives another block
// hash.
TEST(HeaderTree, AHeaderWithAHighSIsNoHeadUntilTheAuthoritiesBuildOnIt) {
    const auto twinOf = [](aura::Header header) {
        // The curve's order (SEC 2, secp256k1).
        const Uint256 order = *Uint256::parse("0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141");
        core::Hash32 s;
        std::copy_n(header.signature.bytes.begin() + 32, 32, s.bytes.begin());
        const core::Hash32 high = (order - Uint256::fromWord(s)).toWord();
        std::copy(high.bytes.begin(), high.bytes.end(), header.signature.bytes.begin() + 32);
        header.signature.bytes[64] ^= 1;
        return header;
    };
    const FakeChain chain(5);
    HeaderTree tree = treeOf(chain);
    const auto blocks = line(chain, chain.genesis(), {1, 1, 1, 1, 1});
    for (const auto& block : blocks)
        ASSERT_EQ(add(tree, block), Outcome::Added);
    const auto honest = chain.child(blocks.back());
    const auto twin = twinOf(honest);
    ASSERT_EQ(opened(twin).seal.refusal, Refusal::HighS);
    ASSERT_NE(opened(twin).hash, opened(honest).hash);
    EXPECT_EQ(add(tree, twin), Outcome::Held);
    EXPECT_EQ(numberOf(tree.head()), 5U) << "no head";
    EXPECT_EQ(add(tree, honest), Outcome::Added);
    EXPECT_EQ(tree.head().block.hash, opened(honest).hash);
    EXPECT_TRUE(tree.doubleSeals().empty()) << "the same statement of its author";
    // Two authorities are no majority of five.
    const auto onTwin = line(chain, twin, {1, 1, 1});
    EXPECT_EQ(add(tree, onTwin[0]), Outcome::Held);
    EXPECT_EQ(tree.head().block.hash, opened(honest).hash);
    EXPECT_TRUE(tree.highSeals().empty());
    // With the third the chain has committed to the altered form.
    EXPECT_EQ(add(tree, onTwin[1]), Outcome::Added);
    EXPECT_EQ(tree.head().block.hash, opened(onTwin[1]).hash);
    ASSERT_EQ(tree.highSeals().size(), 1U);
    EXPECT_EQ(tree.highSeals()[0], 6U);
    EXPECT_EQ(add(tree, onTwin[2]), Outcome::Added);
    EXPECT_TRUE(tree.isCanonical(*tree.find(opened(twin).hash)));
}

TEST(HeaderTree, WhatIsSettledStaysWhileSettlementStandsStill) {
    // Two of three authorities: final goes on, settled cannot.
    const FakeChain chain(3);
    HeaderTree tree = treeOf(chain, {.keptBelowFinal = 100, .sideHeaders = 16});
    for (const auto& block : line(chain, chain.genesis(), {1, 1, 1, 1}))
        add(tree, block);
    ASSERT_EQ(numberOf(tree.twoThirdsBlock()), 2U);
    aura::Header head =
        tree.head().block.header.number == 4 ? line(chain, chain.genesis(), {1, 1, 1, 1})[3] : aura::Header{};
    const std::uint64_t silent = (head.step + 1) % 3;
    for (int i = 0; i < 3000; ++i) {
        head = chain.child(head, (head.step + 1) % 3 == silent ? 2 : 1);
        ASSERT_EQ(add(tree, head), Outcome::Added);
    }
    EXPECT_EQ(numberOf(tree.head()), 3004U);
    EXPECT_EQ(numberOf(tree.finalBlock()), 3003U);
    EXPECT_LT(numberOf(tree.twoThirdsBlock()), 10U);
    EXPECT_LT(tree.size(), 500U) << "bounded, however long it stands still";
}

} // namespace wattbourse::chain
