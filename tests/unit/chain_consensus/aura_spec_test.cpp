// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/consensus/aura/spec.h"
#include "core/base/hex.h"
#include "tests/support/shared_data.h"

#include <gtest/gtest.h>

namespace wattbourse::chain::aura {

namespace {

namespace json = boost::json;

// A small chain of the same shape as the public ones.
json::value sample() {
    return json::parse(R"({
      "name": "Small",
      "engine": {"authorityRound": {"params": {
        "stepDuration": "0x3",
        "validators": {"multi": {"0": {"list": ["0x1111111111111111111111111111111111111111",
                                                "2222222222222222222222222222222222222222"]},
                                 "0x20": {"safeContract": "0x3333333333333333333333333333333333333333"},
                                 "100": {"contract": "0x4444444444444444444444444444444444444444"}}},
        "validateScoreTransition": 7, "validateStepTransition": "8", "maximumUncleCount": "0x0",
        "maximumUncleCountTransition": "0x9", "emptyStepsTransition": 0, "strictEmptyStepsTransition": "11",
        "maximumEmptySteps": 24, "twoThirdsMajorityTransition": 12, "blockReward": {"0": 1, "5": "0x2"},
        "blockGasLimitContractTransitions": {"60": "0x5555555555555555555555555555555555555555",
                                             "0x28": "0x6666666666666666666666666666666666666666"}}}},
      "params": {"networkID": "0x45", "chainID": 4660, "maximumExtraDataSize": "0x40", "minGasLimit": "0x2000",
        "gasLimitBoundDivisor": "0x200", "eip1559Transition": "50", "eip1559BaseFeeMaxChangeDenominator": "0x10",
        "eip1559ElasticityMultiplier": "0x4", "eip1559BaseFeeInitialValue": "0x7",
        "eip1559BaseFeeMinValue": 9, "eip1559BaseFeeMinValueTransition": "0x3c", "eip658Transition": 0},
      "genesis": {"seal": {"authorityRound": {"step": "0x0", "signature": "0x)" +
                       std::string(130, '0') + R"("}}, "difficulty": "0x20000", "gasLimit": "0x5B8D80"},
      "accounts": {"0x0000000000000000000000000000000000000001": {"balance": "1", "builtin": {"name": "ecrecover"}},
                   "0x0000000000000000000000000000000000000005": {"builtin": {"name": "modexp"}}}})");
}

json::object& params(json::value& spec) {
    return spec.at("engine").at("authorityRound").at("params").as_object();
}

template <class Change>
std::string refusal(Change change) {
    json::value spec = sample();
    change(spec);
    const auto read = chainSpecFromJson(spec);
    return read ? std::string() : read.error().detail;
}

json::value shared(const char* name) {
    return test::readJson(test::sharedDir() / "vectors/chainspecs" / name);
}

} // namespace

TEST(AuraSpec, EveryRuleIsRead) {
    const auto spec = chainSpecFromJson(sample());
    ASSERT_TRUE(spec) << spec.error().detail;
    EXPECT_EQ(spec->name, "Small");
    EXPECT_EQ(spec->chainId, 4660U) << "chainID goes before networkID";
    const Rules& rules = spec->rules;
    EXPECT_EQ(rules.steps, *StepSchedule::fixed(3));
    EXPECT_EQ(rules.validators.size(), 2U);
    EXPECT_EQ(rules.validators[1].bytes[0], 0x22);
    EXPECT_FALSE(rules.validatorContract);
    ASSERT_EQ(rules.switches.size(), 2U);
    EXPECT_EQ(rules.switches.at(32).contract->bytes[0], 0x33);
    EXPECT_EQ(rules.switches.at(100).contract->bytes[0], 0x44);
    EXPECT_EQ(rules.validateScoreBlock, 7U);
    EXPECT_EQ(rules.validateStepBlock, 8U);
    EXPECT_EQ(rules.noUnclesBlock, 9U);
    EXPECT_EQ(rules.form.emptyStepsBlock, 0U);
    EXPECT_EQ(rules.strictEmptyStepsBlock, 11U);
    EXPECT_EQ(rules.twoThirdsBlock, 12U);
    EXPECT_EQ(rules.gasLimitContractBlock, 40U) << "from the first of them on";
    EXPECT_EQ(rules.maxExtraData, 64U);
    EXPECT_EQ(rules.minGasLimit, 0x2000U);
    EXPECT_EQ(rules.gasLimitDivisor, 512U);
    EXPECT_EQ(rules.form.londonBlock, 50U);
    EXPECT_EQ(rules.baseFeeDivisor, 16U);
    EXPECT_EQ(rules.elasticity, 4U);
    EXPECT_EQ(rules.initialBaseFee, 7U);
    EXPECT_EQ(rules.baseFeeFloorBlock, 60U);
    EXPECT_EQ(rules.baseFeeFloor, 9U);
    ASSERT_TRUE(spec->genesis);
    // npm's @ethereumjs/mpt: the state of one account with balance 1.
    EXPECT_EQ(core::toHex0x(spec->genesis->stateRoot),
              "0x8028c28b55eab8be08883e921f20d1b6cc9f2aa02cc6cd90cfaa9b0462ff6d3e");
    EXPECT_EQ(spec->notes.size(), 2U) << "two contracts whose first validators are unknown";
}

TEST(AuraSpec, StepLengthsByTime) {
    json::value spec = sample();
    params(spec)["stepDuration"] = json::object{{"0", 5}, {"0x3e8", "4"}};
    EXPECT_EQ(chainSpecFromJson(spec)->rules.steps, *StepSchedule::changing({{0, 5}, {1000, 4}}));
}

TEST(AuraSpec, WhatIsMissingHasItsDefault) {
    json::value spec = sample();
    for (const char* key : {"validateScoreTransition", "validateStepTransition", "maximumUncleCount",
                            "maximumUncleCountTransition", "emptyStepsTransition", "strictEmptyStepsTransition",
                            "twoThirdsMajorityTransition", "blockGasLimitContractTransitions"})
        params(spec).erase(key);
    spec.at("params").as_object().erase("eip1559Transition");
    const Rules rules = chainSpecFromJson(spec)->rules;
    EXPECT_EQ(rules.validateScoreBlock, 0U);
    EXPECT_EQ(rules.noUnclesBlock, 0U);
    EXPECT_FALSE(rules.form.emptyStepsBlock);
    EXPECT_FALSE(rules.strictEmptyStepsBlock);
    EXPECT_FALSE(rules.twoThirdsBlock);
    EXPECT_FALSE(rules.gasLimitContractBlock);
    EXPECT_FALSE(rules.form.londonBlock);
    params(spec)["maximumUncleCount"] = 999999;
    EXPECT_FALSE(chainSpecFromJson(spec)->rules.noUnclesBlock) << "uncles for ever";
    params(spec)["emptyStepsTransition"] = 3;
    EXPECT_EQ(chainSpecFromJson(spec)->rules.strictEmptyStepsBlock, 0U) << "OpenEthereum's default is strict";
}

TEST(AuraSpec, BadInputIsNamedByFieldAndRule) {
    const std::string at = "engine.authorityRound.params.";
    const auto set = [](const char* key, json::value value) {
        return [=](json::value& spec) { params(spec)[key] = value; };
    };
    EXPECT_EQ(refusal([](auto&) {}), "");
    EXPECT_EQ(refusal(set("stepDuration", 0)), at + "stepDuration: step length: not 1 to 65535 seconds");
    EXPECT_EQ(refusal(set("stepDuration", 65536)), at + "stepDuration: step length: not 1 to 65535 seconds");
    EXPECT_EQ(refusal(set("stepDuration", "five")).find(at + "stepDuration: "), 0U);
    EXPECT_EQ(refusal(set("stepDuration", json::object{{"7", 5}})), at + "stepDuration: step length: none from time 0");
    EXPECT_EQ(refusal(set("immediateTransitions", true)).find(at + "immediateTransitions: "), 0U);
    EXPECT_EQ(refusal(set("immediateTransitions", false)), "");
    EXPECT_EQ(refusal(set("startStep", 2)).find(at + "startStep: "), 0U);
    EXPECT_EQ(refusal(set("validateScoreTransitoin", 2)), at + "validateScoreTransitoin: no rule of this engine");
    EXPECT_EQ(refusal(set("validateScoreTransition", -2)).find(at + "validateScoreTransition: "), 0U);
    EXPECT_EQ(refusal(set("validators", json::object{{"list", json::array{}}})).find(at + "validators.list: none"), 0U);
    EXPECT_EQ(refusal(set("validators", json::object{{"list", json::array{"0x12"}}})).find(at + "validators.list: "),
              0U);
    EXPECT_EQ(refusal(set("validators", json::object{{"vote", 1}})), at + "validators.vote: unknown kind of set");
    EXPECT_EQ(refusal(set("validators", json::object{{"contract", 5}})).find(at + "validators.contract: "), 0U);
    EXPECT_EQ(refusal(set("validators", json::object{})).find(at + "validators: not one of"), 0U);
    EXPECT_EQ(refusal(set("validators", json::parse(R"({"multi": {"5": {"list": []}}})")))
                  .find(at + "validators.multi.5.list: none"),
              0U);
    EXPECT_EQ(refusal([](auto& spec) { params(spec)["validators"].at("multi").as_object().erase("0"); }),
              at + "validators.multi: none from block 0");
    EXPECT_EQ(refusal([](auto& spec) { params(spec)["validators"].at("multi").as_object()["x"] = json::object{}; }),
              at + "validators.multi.x: not a number");
    EXPECT_EQ(refusal([](auto& spec) { params(spec).erase("validators"); }), at + "validators: missing");
    EXPECT_EQ(refusal([](auto& spec) { spec.at("params").as_object()["gasLimitBoundDivisor"] = 0; }),
              "params.gasLimitBoundDivisor: 0");
    EXPECT_EQ(refusal([](auto& spec) { spec.at("params").as_object().erase("eip1559BaseFeeMinValue"); }),
              "params.eip1559BaseFeeMinValue: missing");
    EXPECT_EQ(refusal([](auto& spec) { spec.at("genesis").as_object().erase("difficulty"); }),
              "genesis.difficulty: missing");
    EXPECT_EQ(refusal([](auto& spec) {
                  spec.at("accounts").as_object()["0x12"] = json::object{{"balance", 1}};
              }),
              "accounts.0x12: not an address");
    EXPECT_EQ(refusal([](auto& spec) { spec.as_object().erase("genesis"); }), "genesis: missing");
    EXPECT_EQ(refusal([](auto& spec) {
                  spec.as_object()["engine"] = json::object{{"Ethash", 1}};
              }),
              "engine.Ethash: not authorityRound; only AuRa chains are imported");
    EXPECT_FALSE(chainSpecFromJson(json::value(5)));
}

TEST(AuraSpec, RealGenesisHashes) {
    WB_NEEDS_SHARED("vectors/chainspecs/kovan.json");
    const auto known = test::readJson(test::sharedDir() / "vectors/aura/genesis_and_pivots.json").at("genesis");
    const auto hash = [](const char* name) { return core::toHex0x(hashOf(*chainSpecFromJson(shared(name))->genesis)); };
    EXPECT_EQ(hash("kovan.json"), known.at("kovan").at("hash").as_string());
    EXPECT_EQ(hash("xdai.json"), known.at("gnosis").at("hash").as_string());
    // Contracts made by constructors cannot be executed; with the root it is known.
    json::value sokol = shared("poasokol.json");
    EXPECT_FALSE(chainSpecFromJson(sokol)->genesis);
    sokol.at("genesis").as_object()["stateRoot"] = known.at("sokol").at("stateRoot");
    EXPECT_EQ(core::toHex0x(hashOf(*chainSpecFromJson(sokol)->genesis)), known.at("sokol").at("hash").as_string());
}

// The parameters that the public chains' specifications name, read by eye from the files.
TEST(AuraSpec, RealSpecifications) {
    WB_NEEDS_SHARED("vectors/chainspecs/kovan.json");
    const auto rules = [](const char* name) { return chainSpecFromJson(shared(name))->rules; };
    const Rules kovan = rules("kovan.json");
    EXPECT_EQ(kovan.steps.seconds(), 4U);
    EXPECT_EQ(kovan.validators.size(), 9U);
    EXPECT_EQ(kovan.switches.at(10960440).validators.size(), 3U);
    EXPECT_TRUE(kovan.switches.at(10960500).contract);
    EXPECT_EQ(kovan.validateScoreBlock, 4301764U);
    EXPECT_EQ(kovan.validateStepBlock, 1500000U);
    EXPECT_EQ(kovan.noUnclesBlock, 5067000U);
    EXPECT_EQ(kovan.form.londonBlock, 26741100U);
    const Rules gnosis = rules("xdai.json");
    EXPECT_EQ(gnosis.validators.size(), 1U);
    EXPECT_EQ(gnosis.switches.size(), 2U);
    EXPECT_EQ(gnosis.form.londonBlock, 19040000U);
    const Rules poa = rules("poacore.json");
    EXPECT_TRUE(poa.validatorContract);
    EXPECT_EQ(poa.baseFeeFloorBlock, 24199500U);
    EXPECT_EQ(poa.baseFeeFloor, 10'000'000'000U);
    EXPECT_EQ(rules("poasokol.json").switches.size(), 3U);
    EXPECT_EQ(rules("Volta.json").form.londonBlock, 14004156U);
    EXPECT_EQ(rules("EnergyWebChain.json").form.londonBlock, 14735788U);
    const Rules tobalaba = rules("tobalaba.json");
    EXPECT_EQ(tobalaba.steps.seconds(), 3U);
    EXPECT_FALSE(tobalaba.noUnclesBlock);
    EXPECT_FALSE(tobalaba.form.londonBlock);
    for (const char* name : {"authority_round.json", "authority_round_empty_steps.json"})
        EXPECT_NE(chainSpecFromJson(shared(name)).error().detail.find("immediateTransitions"), std::string::npos);
    EXPECT_NE(chainSpecFromJson(shared("validator_multi.json")).error().detail.find("basicAuthority"),
              std::string::npos);
}

} // namespace wattbourse::chain::aura
