// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/light/checkpoint_file.h"

#include "chain/consensus/aura/validator_set.h"
#include "chain/encode/json.h"
#include "tests/support/fake_chain.h"
#include "tests/support/shared_data.h"

#include <boost/json/serialize.hpp>
#include <gtest/gtest.h>

namespace wattbourse::chain {

namespace {

namespace json = boost::json;

// FakeChain's rules as a specification would have them, and a block of it as a checkpoint.
class CheckpointFile : public ::testing::Test {
protected:
    CheckpointFile() {
        m_spec.name = "fake";
        m_spec.chainId = 777;
        m_spec.rules = m_chain.rules();
        m_spec.genesis = m_chain.genesis();
        m_spec.genesisDifficulty = m_chain.genesis().difficulty;
        m_block = m_chain.child(m_chain.child(m_chain.genesis()));
        m_file = {{"number", 2},
                  {"hash", core::toHex0x(aura::hashOf(m_block))},
                  {"step", m_block.step},
                  {"validators", jsonOf(m_chain.rules().validators)}};
    }
    core::Result<NetworkProfile> import() { return import(m_file); }
    core::Result<NetworkProfile> import(const json::object& file) {
        const json::value value(file);
        m_notes.clear();
        return profileFromSpec(m_spec, &value, m_notes);
    }
    template <class Change>
    std::string refusal(Change change) {
        json::object file = m_file;
        change(file);
        const auto read = import(file);
        return read ? std::string() : read.error().detail;
    }
    // The checkpoint's child holds from the imported profile on.
    void follows(const NetworkProfile& profile) const {
        const auto engine = makeEngine(profile.engine);
        const auto start = engine->trust(profile.checkpoint);
        ASSERT_TRUE(start);
        const auto child = test::opened(m_chain.child(m_block));
        EXPECT_EQ(engine->verify(child, start->root, start->sealers, {4'000'000'000}).text(), "");
    }

    test::FakeChain m_chain{3};
    aura::ChainSpec m_spec;
    aura::Header m_block;
    json::object m_file;
    std::vector<std::string> m_notes;
};

} // namespace

TEST_F(CheckpointFile, NumbersAlone) {
    const auto profile = import();
    ASSERT_TRUE(profile) << profile.error().detail;
    EXPECT_EQ(profile->name, "fake");
    EXPECT_EQ(profile->chainId, 777U);
    EXPECT_EQ(profile->genesisHash, aura::hashOf(m_chain.genesis()));
    EXPECT_EQ(profile->checkpoint.number, 2U);
    EXPECT_EQ(profile->checkpoint.epochStart, 3U);
    EXPECT_FALSE(profile->checkpoint.headerRlp);
    follows(*profile);
    EXPECT_EQ(*parseProfile(json::serialize(profileToJson(*profile))), *profile);
}

TEST_F(CheckpointFile, EveryFormOfTheHeader) {
    const std::string rlp = core::toHex0x(aura::encodeHeader(m_block));
    const json::object validators{{"validators", jsonOf(m_chain.rules().validators)}};
    const json::object block{{"parentHash", core::toHex0x(m_block.parentHash)},
                             {"sha3Uncles", core::toHex0x(m_block.unclesHash)},
                             {"miner", core::toHex0x(m_block.author)},
                             {"stateRoot", core::toHex0x(m_block.stateRoot)},
                             {"transactionsRoot", core::toHex0x(m_block.transactionsRoot)},
                             {"receiptsRoot", core::toHex0x(m_block.receiptsRoot)},
                             {"logsBloom", core::toHex0x(m_block.logsBloom)},
                             {"difficulty", m_block.difficulty.toHex()},
                             {"number", "0x2"},
                             {"gasLimit", m_block.gasLimit},
                             {"gasUsed", "0x0"},
                             {"timestamp", m_block.timestamp},
                             {"extraData", "0x"},
                             {"baseFeePerGas", "0x0"},
                             {"auraStep", m_block.step},
                             {"auraSeal", core::toHex0x(m_block.signature)},
                             {"hash", core::toHex0x(aura::hashOf(m_block))}};
    const auto with = [&](const char* key, json::value value) {
        json::object file = validators;
        file[key] = std::move(value);
        return import(file);
    };
    json::object whole = block;
    whole["validators"] = validators.at("validators");
    for (const auto& profile :
         {with("headerRlp", json::value(rlp)), with("header", json::value(rlp)), with("header", block),
          with("header", json::object{{"jsonrpc", "2.0"}, {"id", 1}, {"result", block}}), import(whole)}) {
        ASSERT_TRUE(profile) << profile.error().detail;
        EXPECT_EQ(profile->checkpoint.headerRlp, aura::encodeHeader(m_block));
        EXPECT_EQ(profile->checkpoint.hash, aura::hashOf(m_block));
        follows(*profile);
    }
    json::object bent = block;
    bent["stateRoot"] = "0x" + std::string(64, '7');
    EXPECT_NE(with("header", bent).error().detail.find("checkpoint: header: hash"), std::string::npos);
    bent.erase("hash");
    EXPECT_NE(with("header", bent).error().detail.find("signer"), std::string::npos) << "its seal must hold";
    json::object other = validators;
    other["headerRlp"] = rlp;
    other["step"] = 5;
    EXPECT_NE(import(other).error().detail.find("step"), std::string::npos) << "the header says otherwise";
}

TEST_F(CheckpointFile, GenesisNeedsNothing) {
    const auto profile = profileFromSpec(m_spec, nullptr, m_notes);
    ASSERT_TRUE(profile) << profile.error().detail;
    EXPECT_EQ(profile->checkpoint, m_chain.profile().checkpoint);
    m_spec.genesis.reset();
    m_spec.genesisUnknown = "accounts: made by constructors";
    EXPECT_NE(profileFromSpec(m_spec, nullptr, m_notes).error().detail.find("constructors"), std::string::npos);
    // Its hash, step and set do as well.
    m_file["number"] = 0;
    m_file.erase("step");
    m_file.erase("validators");
    const auto named = import();
    ASSERT_TRUE(named) << named.error().detail;
    EXPECT_EQ(named->checkpoint.validators, m_chain.rules().validators);
    EXPECT_EQ(named->genesisHash, named->checkpoint.hash);
    EXPECT_NE(refusal([](auto& o) { o["genesisHash"] = "0x" + std::string(64, '1'); }).find("genesisHash"),
              std::string::npos);
}

TEST_F(CheckpointFile, AStepOutOfTheTotalDifficulty) {
    // 0x20000 + 2 * (2^128 - 1) - step, by Python.
    m_file.erase("step");
    Uint256 two;
    two.limbs[2] = 2;
    m_file["totalDifficulty"] = (Uint256(0x20000) + two - Uint256(2) - Uint256(m_block.step)).toDecimal();
    const auto profile = import();
    ASSERT_TRUE(profile) << profile.error().detail;
    EXPECT_EQ(profile->checkpoint.step, m_block.step);
    EXPECT_NE(refusal([](auto& o) { o["totalDifficulty"] = "0x1"; }).find("totalDifficulty"), std::string::npos);
    EXPECT_NE(refusal([](auto& o) { o.erase("totalDifficulty"); }).find("step: missing"), std::string::npos);
    m_spec.rules.validateScoreBlock = 5;
    EXPECT_NE(import().error().detail.find("validateScoreTransition"), std::string::npos);
}

TEST_F(CheckpointFile, RealPivots) {
    WB_NEEDS_SHARED("vectors/aura/genesis_and_pivots.json");
    const auto pivots = test::readJson(test::sharedDir() / "vectors/aura/genesis_and_pivots.json").at("pivots");
    m_spec.rules.validators.clear();
    m_spec.rules.validatorContract = m_chain.rules().validators[0];
    m_spec.genesis.reset();
    for (const auto& pivot : pivots.as_array()) {
        json::object file{{"number", pivot.at("number")},
                          {"hash", pivot.at("hash")},
                          {"totalDifficulty", pivot.at("totalDifficulty")},
                          {"validators", m_file.at("validators")}};
        const auto profile = import(file);
        ASSERT_TRUE(profile) << profile.error().detail;
        EXPECT_EQ(profile->checkpoint.step, pivot.at("stepDerivedFromTotalDifficulty").to_number<std::uint64_t>());
        EXPECT_FALSE(profile->genesisHash);
    }
}

TEST_F(CheckpointFile, PendingChanges) {
    const auto& validators = m_chain.rules().validators;
    m_spec.rules.validatorContract = validators[0];
    const std::string hash = std::string(m_file.at("hash").as_string());
    const json::object change{{"number", 2}, {"hash", hash}, {"newSet", json::array{core::toHex0x(validators[2])}}};
    json::object with = change;
    with["authors"] = json::array{core::toHex0x(m_block.author)};
    m_file["pending"] = with;
    auto profile = import();
    ASSERT_TRUE(profile) << profile.error().detail;
    ASSERT_TRUE(profile->checkpoint.pending);
    EXPECT_EQ(profile->checkpoint.pending->validators, std::vector{validators[2]});
    EXPECT_EQ(profile->checkpoint.pending->approvedBy, std::vector{m_block.author});
    EXPECT_EQ(*parseProfile(json::serialize(profileToJson(*profile))), *profile);
    // Who sealed since may come from a window of blocks, or from the header of the block itself.
    m_file["pending"] = json::array{change};
    EXPECT_NE(import().error().detail.find("checkpoint: pending: approvedBy: missing"), std::string::npos);
    m_file["window"] = json::array{json::object{{"number", 1}, {"author", core::toHex0x(validators[0])}},
                                   json::object{{"number", 2}, {"author", core::toHex0x(m_block.author)}}};
    EXPECT_EQ(import()->checkpoint.pending->approvedBy, std::vector{m_block.author});
    m_file.erase("window");
    m_file["headerRlp"] = core::toHex0x(aura::encodeHeader(m_block));
    EXPECT_EQ(import()->checkpoint.pending->approvedBy, std::vector{m_block.author});
    // The first of several counts.
    json::object later = with;
    later["number"] = 3;
    m_file["pending"] = json::array{later, with};
    EXPECT_EQ(import()->checkpoint.pending->number, 2U);
}

// A checkpoint that announces a change without naming it would be followed to the change and no further.
TEST_F(CheckpointFile, AnAnnouncingBlockShouldNameItsChange) {
    const auto contract = m_chain.rules().validators[0];
    m_spec.rules.validatorContract = contract;
    addToBloom(m_block.logsBloom, contract.view());
    addToBloom(m_block.logsBloom, aura::initiateChangeTopic().view());
    addToBloom(m_block.logsBloom, m_block.parentHash.view());
    m_chain.reseal(m_block);
    json::object file{{"headerRlp", core::toHex0x(aura::encodeHeader(m_block))},
                      {"validators", m_file.at("validators")}};
    ASSERT_TRUE(import(file));
    ASSERT_EQ(m_notes.size(), 1U);
    EXPECT_NE(m_notes[0].find("pending"), std::string::npos);
    file["pending"] = nullptr;
    EXPECT_TRUE(import(file));
    EXPECT_TRUE(m_notes.empty()) << "the receipts were looked at and hold none";
    file["pending"] = json::object{{"number", 2},
                                   {"hash", core::toHex0x(aura::hashOf(m_block))},
                                   {"validators", json::array{core::toHex0x(contract)}}};
    EXPECT_EQ(import(file)->checkpoint.pending->approvedBy, std::vector{m_block.author});
}

TEST_F(CheckpointFile, KnownSetsOfContracts) {
    const auto& validators = m_chain.rules().validators;
    m_spec.rules.switches[10].contract = validators[1];
    m_spec.rules.switches[20].validators = {validators[0]};
    m_file["switches"] = {{"10", jsonOf({validators[2], validators[0]})}};
    const auto profile = import();
    ASSERT_TRUE(profile) << profile.error().detail;
    EXPECT_EQ(std::get<aura::Rules>(profile->engine).switches.at(10).validators,
              (std::vector{validators[2], validators[0]}));
    m_file["switches"] = {{"20", jsonOf(validators)}};
    EXPECT_NE(import().error().detail.find("switches.20"), std::string::npos) << "a list is the specification's";
    m_file["switches"] = {{"10", json::array{}}};
    EXPECT_NE(import().error().detail.find("switches.10: none"), std::string::npos);
}

TEST_F(CheckpointFile, BadInputIsNamed) {
    EXPECT_EQ(refusal([](auto&) {}), "");
    EXPECT_EQ(refusal([](auto& o) { o.erase("number"); }), "checkpoint: number: missing");
    EXPECT_EQ(refusal([](auto& o) { o["number"] = "two"; }).find("checkpoint: number: "), 0U);
    EXPECT_EQ(refusal([](auto& o) { o["hash"] = "0x12"; }).find("checkpoint: hash: "), 0U);
    EXPECT_EQ(refusal([](auto& o) { o["step"] = -1; }).find("checkpoint: step: "), 0U);
    EXPECT_EQ(refusal([](auto& o) { o.erase("validators"); }), "checkpoint: validators: missing");
    EXPECT_EQ(refusal([](auto& o) { o["validators"] = json::array{}; }), "checkpoint: validators: none");
    EXPECT_EQ(refusal([](auto& o) { o["validators"].as_array().push_back(o["validators"].as_array()[0]); }),
              "checkpoint: validators: one is named twice");
    EXPECT_EQ(refusal([](auto& o) { o["validators"].as_array().pop_back(); }),
              "checkpoint: validators: not the list that the specification has for block 3");
    EXPECT_EQ(refusal([](auto& o) { o["epochStart"] = 4; }),
              "checkpoint: epochStart: above the block after the checkpoint");
    EXPECT_EQ(refusal([](auto& o) { o["headerRlp"] = "0xc0"; }).find("checkpoint: headerRlp: "), 0U);
    EXPECT_EQ(refusal([](auto& o) { o["pending"] = 5; }).find("checkpoint: pending: "), 0U);
    EXPECT_EQ(refusal([](auto& o) { o["valdators"] = 5; }), "checkpoint: unknown key valdators");
}

} // namespace wattbourse::chain
