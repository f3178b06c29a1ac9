// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/consensus/aura/engine.h"
#include "chain/encode/json.h"
#include "core/crypto/keccak.h"
#include "tests/support/fake_chain.h"
#include "tests/support/shared_data.h"

#include <gtest/gtest.h>

namespace wattbourse::chain::aura {

namespace {

using test::FakeChain;
using test::opened;

constexpr core::UnixTime kLate{4'000'000'000};

// One honest block on a parent, and room to bend it.
struct Bench {
    FakeChain chain{4};
    Header parent = chain.child(chain.genesis());
    Header block = chain.child(parent);
    AuraEngine engine{chain.rules()};
    SealerSet sealers{chain.rules().validators, 1};

    Refusal judge(core::UnixTime now = kLate) const {
        return engine.verify(opened(block), opened(parent), sealers, now).refusal;
    }
    void moveTo(std::uint64_t step) {
        block.step = step;
        block.author = sealers.sealers[step % 4];
    }
    template <class Bend>
    Refusal bent(Bend bend) const {
        Bench other = *this;
        bend(other);
        other.chain.reseal(other.block);
        return other.judge();
    }
};

std::vector<SealedBlock> fixtureChain(const boost::json::value& file, const char* name, const AuraEngine& engine) {
    std::vector<SealedBlock> out;
    for (const auto& entry : file.at("chains").at(name).as_array())
        out.push_back(*engine.decode(*jsonBytes(entry.at("headerRlp"))));
    return out;
}

boost::json::value fixture() {
    return test::readJson(std::filesystem::path(WATTBOURSE_SOURCE_DIR) / "tests/fixtures/chain/headers.json");
}

} // namespace

TEST(AuraEngine, FixtureChainsHoldFromGenesisOn) {
    const auto file = fixture();
    for (const char* name : {"plain", "london", "empty", "both"}) {
        const std::string_view which = name;
        Rules rules;
        if (which == "london" || which == "both")
            rules.form.londonBlock = 0;
        if (which == "empty" || which == "both") {
            rules.form.emptyStepsBlock = 0;
            rules.strictEmptyStepsBlock = 0;
        }
        const AuraEngine engine(rules);
        const SealerSet sealers{*jsonAddresses(file.at("validators"), 10), 1};
        const auto blocks = fixtureChain(file, name, engine);
        for (std::size_t i = 1; i < blocks.size(); ++i) {
            const Verdict verdict = engine.verify(blocks[i], blocks[i - 1], sealers, kLate);
            EXPECT_TRUE(verdict.holds()) << name << " " << i << ": " << verdict.text();
        }
    }
}

TEST(AuraEngine, EachBentHeaderIsRefusedForItsOwnReason) {
    const Bench honest;
    EXPECT_EQ(honest.judge(), Refusal::None);
    EXPECT_EQ(honest.bent([](Bench& b) { b.block.number += 1; }), Refusal::Number);
    EXPECT_EQ(honest.bent([](Bench& b) { b.block.parentHash.bytes[0] ^= 1; }), Refusal::ParentHash);
    EXPECT_EQ(honest.bent([](Bench& b) { b.block.extraData = core::Bytes(33); }), Refusal::ExtraData);
    EXPECT_EQ(honest.bent([](Bench& b) { b.block.gasUsed = b.block.gasLimit + 1; }), Refusal::GasUsed);
    EXPECT_EQ(honest.bent([](Bench& b) { b.block.gasLimit = 4999; }), Refusal::GasLimitTooLow);
    EXPECT_EQ(honest.bent([](Bench& b) { b.block.gasLimit += b.block.gasLimit / 1024; }), Refusal::GasLimitRange);
    EXPECT_EQ(honest.bent([](Bench& b) { b.block.gasLimit += b.block.gasLimit / 1024 - 1; }), Refusal::None);
    EXPECT_EQ(honest.bent([](Bench& b) { b.block.gasLimit -= b.block.gasLimit / 1024; }), Refusal::GasLimitRange);
    EXPECT_EQ(honest.bent([](Bench& b) { b.block.unclesHash = core::Hash32{}; }), Refusal::Uncles);
    EXPECT_EQ(honest.bent([](Bench& b) { b.block.baseFee = 1; }), Refusal::BaseFee);
    EXPECT_EQ(honest.bent([](Bench& b) { b.block.timestamp = b.parent.timestamp; }), Refusal::TimeNotRising);
    EXPECT_EQ(honest.bent([](Bench& b) { b.moveTo(b.parent.step); }), Refusal::StepNotRising);
    EXPECT_EQ(honest.bent([](Bench& b) { b.moveTo(b.parent.step - 4); }), Refusal::StepNotRising);
    EXPECT_EQ(honest.bent([](Bench& b) { b.block.difficulty = b.block.difficulty - Uint256(1); }), Refusal::Difficulty);
    EXPECT_EQ(honest.bent([](Bench& b) { b.sealers.sealers.clear(); }), Refusal::NoAuthorities);
    EXPECT_EQ(honest.bent([](Bench& b) {
        std::swap(b.sealers.sealers[0], b.sealers.sealers[b.block.step % 4]);
        if (b.block.step % 4 == 0)
            std::swap(b.sealers.sealers[0], b.sealers.sealers[1]);
    }),
              Refusal::Proposer);
}

TEST(AuraEngine, SealsThatDoNotHold) {
    Bench bench;
    bench.block.author = bench.sealers.sealers[(bench.block.step + 1) % 4];
    EXPECT_EQ(bench.judge(), Refusal::Signer);
    bench = Bench{};
    bench.block.signature.bytes[64] = static_cast<std::uint8_t>(bench.block.signature.bytes[64] + 27);
    EXPECT_EQ(bench.judge(), Refusal::SealForm);
    bench = Bench{};
    bench.block.signature = {};
    EXPECT_EQ(bench.judge(), Refusal::SealForm);
    bench = Bench{};
    bench.block = test::withHighS(bench.block);
    EXPECT_EQ(*opened(bench.block).signer, bench.block.author);
    EXPECT_EQ(bench.judge(), Refusal::HighS);
    bench.block.author = bench.sealers.sealers[(bench.block.step + 1) % 4];
    EXPECT_EQ(bench.judge(), Refusal::Signer) << "a high s is said only of the author's own seal";
}

TEST(AuraEngine, ATimestampFarFromItsStepIsRemarkedOn) {
    const Bench bench;
    const auto remark = [&](int apart) {
        Bench other = bench;
        other.block.timestamp = static_cast<std::uint64_t>(static_cast<std::int64_t>(other.block.timestamp) + apart);
        other.chain.reseal(other.block);
        return other.engine.remark(opened(other.block));
    };
    EXPECT_FALSE(remark(0));
    EXPECT_FALSE(remark(-1)) << "as real authorities date their blocks";
    EXPECT_FALSE(remark(2)) << "a whole step";
    EXPECT_NE(remark(3)->find("3 s after its step"), std::string::npos);
    EXPECT_NE(remark(-3)->find("3 s before its step"), std::string::npos);
    EXPECT_FALSE(bench.engine.remark(opened(bench.chain.genesis())));
}

// Of a checkpoint that is known by number, hash and step alone, gas and time are not held against its child.
TEST(AuraEngine, ACheckpointByItsNumbersAlone) {
    const Bench bench;
    Checkpoint checkpoint;
    checkpoint.number = bench.parent.number;
    checkpoint.hash = hashOf(bench.parent);
    checkpoint.step = bench.parent.step;
    checkpoint.validators = bench.sealers.sealers;
    checkpoint.epochStart = 1;
    const auto start = bench.engine.trust(checkpoint);
    ASSERT_TRUE(start) << start.error().detail;
    Header moved = bench.block;
    moved.gasLimit *= 3;
    bench.chain.reseal(moved);
    EXPECT_EQ(bench.engine.verify(opened(moved), start->root, start->sealers, kLate).text(), "");
    EXPECT_EQ(bench.engine.verify(opened(moved), opened(bench.parent), bench.sealers, kLate).refusal,
              Refusal::GasLimitRange);
    checkpoint.baseFee = 5;
    EXPECT_FALSE(bench.engine.trust(checkpoint)) << "a base fee without a gas limit";
}

TEST(AuraEngine, DivisorsOfTheSpecificationAreTheChains) {
    Bench bench;
    Rules rules = bench.chain.rules();
    rules.gasLimitDivisor = 2;
    bench.block.gasLimit = bench.parent.gasLimit * 4 / 3;
    bench.chain.reseal(bench.block);
    EXPECT_EQ(bench.judge(), Refusal::GasLimitRange);
    EXPECT_EQ(AuraEngine(rules).verify(opened(bench.block), opened(bench.parent), bench.sealers, kLate).text(), "");
    // EIP-1559 by hand: target 30M / 4, 15M used: 1000 + 1000 * 7.5M / 7.5M / 16.
    rules.constantBaseFee.reset();
    rules.elasticity = 4;
    rules.baseFeeDivisor = 16;
    BlockHeader parent = bench.parent;
    parent.baseFee = 1000;
    parent.gasUsed = 15'000'000;
    EXPECT_EQ(*expectedBaseFee(rules, parent), 1062U);
}

TEST(AuraEngine, ClockAheadAndFuture) {
    const Bench bench;
    const core::UnixTime due = bench.chain.timeOf(bench.block);
    EXPECT_EQ(bench.judge(due), Refusal::None);
    EXPECT_EQ(bench.judge(due - std::chrono::seconds(1)), Refusal::StepAhead);
    EXPECT_EQ(bench.judge(due - std::chrono::seconds(8)), Refusal::StepAhead);
    EXPECT_EQ(bench.judge(due - std::chrono::seconds(9)), Refusal::StepInFuture);
    EXPECT_TRUE((Verdict{Refusal::StepAhead, {}}.maybeLater()));
    EXPECT_FALSE((Verdict{Refusal::StepInFuture, {}}.maybeLater()));
    const auto stamped = [&](std::uint64_t ahead) {
        Bench other = bench;
        other.block.timestamp += ahead;
        other.chain.reseal(other.block);
        return other.judge(due);
    };
    EXPECT_EQ(stamped(15), Refusal::None);
    EXPECT_EQ(stamped(16), Refusal::TimeAhead);
    EXPECT_EQ(stamped(151), Refusal::TimeInFuture);
}

TEST(AuraEngine, AMovedStepIsCaughtByTheDifficultyAlone) {
    Bench bench;
    // Four steps later the same authority has the turn, and the seal does not cover the step.
    bench.block.step += 4;
    EXPECT_TRUE(opened(bench.block).seal.holds());
    EXPECT_EQ(bench.judge(), Refusal::Difficulty);
}

TEST(AuraEngine, EmptyStepsAreChecked) {
    const auto file = fixture();
    Rules rules;
    rules.form.emptyStepsBlock = 0;
    rules.strictEmptyStepsBlock = 0;
    const AuraEngine engine(rules);
    const SealerSet sealers{*jsonAddresses(file.at("validators"), 10), 1};
    const auto blocks = fixtureChain(file, "empty", engine);
    ASSERT_EQ(blocks[2].approvals.size(), 2U);
    const auto judge = [&](auto bend) {
        SealedBlock block = blocks[2];
        bend(block);
        return engine.verify(block, blocks[1], sealers, kLate).refusal;
    };
    EXPECT_EQ(judge([](SealedBlock&) {}), Refusal::None);
    EXPECT_EQ(judge([](SealedBlock& b) { b.approvals.pop_back(); }), Refusal::Difficulty);
    EXPECT_EQ(judge([](SealedBlock& b) { b.approvals[1] = b.approvals[0]; }), Refusal::EmptySteps);
    EXPECT_EQ(judge([](SealedBlock& b) { b.approvals[0].signer = b.header.author; }), Refusal::EmptySteps);
    EXPECT_EQ(judge([](SealedBlock& b) { b.approvals[0].step = b.step; }), Refusal::EmptySteps);
    EXPECT_EQ(judge([](SealedBlock& b) { b.approvals[0].step -= 4; }), Refusal::EmptySteps);
    EXPECT_EQ(judge([](SealedBlock& b) { b.approvals[0].signer.reset(); }), Refusal::EmptySteps);
}

// EIP-1559's own rules; the floor as POA Core has it.
TEST(AuraEngine, BaseFeeFollowsTheParent) {
    Rules rules;
    BlockHeader parent;
    parent.gasLimit = 10'000'000;
    EXPECT_EQ(*expectedBaseFee(rules, parent), 1'000'000'000U);
    parent.baseFee = 1'000'000'000;
    parent.gasUsed = 5'000'000;
    EXPECT_EQ(*expectedBaseFee(rules, parent), 1'000'000'000U);
    parent.gasUsed = 10'000'000;
    EXPECT_EQ(*expectedBaseFee(rules, parent), 1'125'000'000U);
    parent.gasUsed = 0;
    EXPECT_EQ(*expectedBaseFee(rules, parent), 875'000'000U);
    parent.baseFee = 0;
    parent.gasUsed = 10'000'000;
    EXPECT_EQ(*expectedBaseFee(rules, parent), 1U);
    parent.baseFee = 7;
    parent.gasUsed = 5'000'001;
    EXPECT_EQ(*expectedBaseFee(rules, parent), 8U);
    rules.baseFeeFloorBlock = 1;
    rules.baseFeeFloor = 10'000'000'000;
    EXPECT_EQ(*expectedBaseFee(rules, parent), 10'000'000'000U);
    rules.constantBaseFee = 0;
    EXPECT_EQ(*expectedBaseFee(rules, parent), 0U);
    rules.constantBaseFee.reset();
    parent.gasLimit = 1;
    EXPECT_FALSE(expectedBaseFee(rules, parent));
}

TEST(AuraEngine, LondonDoublesTheRangeOfTheGasLimitOnce) {
    FakeChain chain(4);
    chain.rules().form.londonBlock = 2;
    Header parent = chain.child(chain.genesis());
    parent.baseFee.reset();
    chain.reseal(parent);
    Header block = chain.child(parent);
    block.gasLimit *= 2;
    chain.reseal(block);
    const AuraEngine engine(chain.rules());
    const SealerSet sealers{chain.rules().validators, 1};
    EXPECT_EQ(engine.verify(opened(block), opened(parent), sealers, kLate).text(), "");
    block.gasLimit /= 2;
    chain.reseal(block);
    EXPECT_EQ(engine.verify(opened(block), opened(parent), sealers, kLate).refusal, Refusal::GasLimitRange);
}

TEST(AuraEngine, QuorumsAndForkChoice) {
    Rules rules;
    rules.twoThirdsBlock = 100;
    const AuraEngine engine(rules);
    EXPECT_FALSE(engine.makesFinal(1, 2, 4));
    EXPECT_TRUE(engine.makesFinal(1, 3, 4));
    EXPECT_TRUE(engine.makesFinal(99, 2, 3));
    EXPECT_FALSE(engine.makesFinal(100, 2, 3));
    EXPECT_TRUE(engine.makesFinal(100, 3, 4));
    SealedBlock head;
    head.header.number = 5;
    head.step = 10;
    SealedBlock block = head;
    EXPECT_FALSE(engine.isBetter({block, {}}, {head, {}})) << "first seen stays";
    block.step = 9;
    EXPECT_TRUE(engine.isBetter({block, {}}, {head, {}}));
    block.header.number = 4;
    EXPECT_FALSE(engine.isBetter({block, {}}, {head, {}}));
    block.header.number = 6;
    block.step = 20;
    EXPECT_TRUE(engine.isBetter({block, {}}, {head, {}}));
    EXPECT_FALSE(engine.proposer(3, {}));
}

TEST(AuraEngine, AlteredKovanHeadersAreRefused) {
    WB_NEEDS_SHARED("vectors/aura/kovan_mutations.json");
    const auto mutations = test::readJson(test::sharedDir() / "vectors/aura/kovan_mutations.json");
    const auto kovan = test::readJson(test::sharedDir() / "vectors/aura/kovan.json");
    Rules rules;
    rules.steps = *StepSchedule::fixed(4);
    rules.form.londonBlock = 26741100;
    const AuraEngine engine(rules);
    const auto real = std::find_if(kovan.as_array().begin(), kovan.as_array().end(),
                                   [](const auto& entry) { return entry.at("number") == 27188347; });
    ASSERT_NE(real, kovan.as_array().end());
    const SealedBlock base = *engine.decode(*jsonBytes(real->at("headerRlp")));
    // Its parent is not at hand: one that the real header follows.
    SealedBlock parent;
    parent.hash = base.header.parentHash;
    parent.header.number = base.header.number - 1;
    parent.header.timestamp = base.header.timestamp - 4;
    parent.header.gasLimit = base.header.gasLimit;
    parent.header.gasUsed = base.header.gasLimit / 2;
    parent.header.baseFee = base.header.baseFee;
    parent.step = base.step - static_cast<std::uint64_t>((expectedDifficulty(0, 0) - base.header.difficulty).limbs[0]);
    SealerSet sealers{std::vector<core::Address>(4), 0};
    sealers.sealers[base.step % 4] = base.header.author;
    // What steps 1 and 60000 later would be whose turn must not be what catches them.
    for (auto& sealer : sealers.sealers)
        sealer = base.header.author;
    ASSERT_EQ(engine.verify(base, parent, sealers, kLate).text(), "");

    const std::map<std::string, Refusal> due = {{"step+1", Refusal::Difficulty},
                                                {"step+60000", Refusal::Difficulty},
                                                {"high-s malleated signature", Refusal::HighS},
                                                {"author bit flipped", Refusal::Signer},
                                                {"difficulty-1", Refusal::Signer},
                                                {"stateRoot bit flipped", Refusal::Signer},
                                                {"v as 27/28", Refusal::SealForm}};
    int decoded = 0;
    for (const auto& entry : mutations.as_array()) {
        const std::string name(entry.at("mutation").as_string());
        SCOPED_TRACE(name);
        const auto block = engine.decode(*jsonBytes(entry.at("headerRlp")));
        if (!due.contains(name)) {
            EXPECT_FALSE(block) << "field layout";
            continue;
        }
        ASSERT_TRUE(block) << block.error().detail;
        EXPECT_EQ(core::toHex0x(block->hash), entry.at("hash").as_string());
        EXPECT_EQ(core::toHex0x(*block->signer), entry.at("recoveredSigner").as_string());
        EXPECT_EQ(engine.verify(*block, parent, sealers, kLate).refusal, due.at(name));
        ++decoded;
    }
    EXPECT_EQ(decoded, 7);
}

} // namespace wattbourse::chain::aura
