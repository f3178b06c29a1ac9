// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/consensus/aura/spec.h"

#include "chain/consensus/aura/spec_genesis.h"
#include "chain/consensus/checkpoint_json.h"
#include "chain/encode/json.h"

#include <set>

namespace wattbourse::chain::aura {

using core::ErrorCode;
using core::fail;
using core::Result;
namespace json = boost::json;

namespace {

constexpr std::size_t kMaxSwitches = 1024;
constexpr const char* kParams = "engine.authorityRound.params";

// Rules of the engine that change state or are the validators' own affair: headers do not show them.
const std::set<std::string_view> kUnseen{"blockReward",
                                         "blockRewardContractAddress",
                                         "blockRewardContractCode",
                                         "blockRewardContractTransition",
                                         "blockRewardContractTransitions",
                                         "maximumEmptySteps",
                                         "posdaoTransition",
                                         "randomnessContractAddress",
                                         "registrar",
                                         "rewriteBytecode",
                                         "rewriteBytecodeTimestamp",
                                         "withdrawalContractAddress"};
const std::set<std::string_view> kFollowed{"stepDuration",
                                           "validators",
                                           "startStep",
                                           "immediateTransitions",
                                           "validateScoreTransition",
                                           "validateStepTransition",
                                           "maximumUncleCount",
                                           "maximumUncleCountTransition",
                                           "emptyStepsTransition",
                                           "strictEmptyStepsTransition",
                                           "twoThirdsMajorityTransition",
                                           "blockGasLimitContractTransitions"};

template <class T>
Result<T> under(std::string_view path, Result<T> result) {
    if (!result)
        return fail(result.error().code, std::string(path) + "." + result.error().detail);
    return result;
}

Result<const json::object*> child(const json::object& object, std::string_view key, std::string_view path) {
    WB_ASSIGN(const json::value* value, under(path, jsonMember(object, key)));
    return jsonObject(*value, std::string(path) + "." + std::string(key));
}

Result<std::uint64_t> keyOf(const json::key_value_pair& member, std::string_view what) {
    const auto number = Uint256::parse(member.key());
    if (!number || !number->fitsUint64())
        return fail(ErrorCode::Malformed, std::string(what) + "." + std::string(member.key()) + ": not a number");
    return number->limbs[0];
}

// stepDuration: seconds, or seconds by the Unix time from which they hold.
Result<StepSchedule> stepsOf(const json::object& params) {
    WB_ASSIGN(const json::value* value, jsonMember(params, "stepDuration"));
    std::map<std::uint64_t, std::uint64_t> secondsFrom;
    if (const auto* map = value->if_object()) {
        for (const auto& member : *map) {
            WB_ASSIGN(const std::uint64_t from, keyOf(member, "stepDuration"));
            WB_ASSIGN(secondsFrom[from], under("stepDuration", jsonRead(*map, member.key(), jsonUint64)));
        }
    } else {
        WB_ASSIGN(secondsFrom[0], jsonRead(params, "stepDuration", jsonUint64));
    }
    auto steps = StepSchedule::changing(secondsFrom);
    if (!steps)
        return fail(steps.error().code, "stepDuration: " + steps.error().detail);
    return steps;
}

Result<SetSource> sourceOf(const json::object& set, std::string_view path) {
    if (set.size() != 1)
        return fail(ErrorCode::Malformed, std::string(path) + ": not one of list, safeContract, contract, multi");
    const std::string_view kind = set.begin()->key();
    SetSource out;
    if (kind == "list") {
        WB_ASSIGN(out.validators, under(path, authoritiesFromJson(set, "list")));
    } else if (kind == "safeContract" || kind == "contract") {
        WB_ASSIGN(out.contract, under(path, jsonRead(set, kind, jsonFixed<core::Address>)));
    } else {
        return fail(ErrorCode::Malformed, std::string(path) + "." + std::string(kind) + ": unknown kind of set");
    }
    return out;
}

Result<void> readValidators(const json::object& params, Rules& rules) {
    WB_ASSIGN(const json::value* value, jsonMember(params, "validators"));
    WB_ASSIGN(const json::object* set, jsonObject(*value, "validators"));
    std::map<std::uint64_t, SetSource> sources;
    if (const auto* multi = set->size() == 1 ? jsonOptional(*set, "multi") : nullptr) {
        WB_ASSIGN(const json::object* map, jsonObject(*multi, "validators.multi"));
        if (map->size() > kMaxSwitches)
            return fail(ErrorCode::OutOfRange, "validators.multi: more than " + std::to_string(kMaxSwitches));
        for (const auto& member : *map) {
            const std::string path = "validators.multi." + std::string(member.key());
            WB_ASSIGN(const std::uint64_t from, keyOf(member, "validators.multi"));
            WB_ASSIGN(const json::object* one, jsonObject(member.value(), path));
            auto source = sourceOf(*one, path);
            if (!source)
                return tl::make_unexpected(source.error());
            if (!sources.emplace(from, *std::move(source)).second)
                return fail(ErrorCode::Malformed, path + ": named twice");
        }
        if (!sources.contains(0))
            return fail(ErrorCode::Malformed, "validators.multi: none from block 0");
    } else {
        WB_ASSIGN(sources[0], sourceOf(*set, "validators"));
    }
    rules.validators = sources[0].validators;
    rules.validatorContract = sources[0].contract;
    sources.erase(0);
    rules.switches = std::move(sources);
    return {};
}

Result<void> readUncles(const json::object& params, Rules& rules) {
    WB_ASSIGN(const std::uint64_t most, jsonUint64Or(params, "maximumUncleCount", 0));
    WB_ASSIGN(const std::uint64_t from, jsonUint64Or(params, "maximumUncleCountTransition", 0));
    rules.noUnclesBlock = most == 0 ? std::optional(from) : std::nullopt;
    return {};
}

Result<void> readGasLimitContracts(const json::object& params, Rules& rules) {
    const auto* contracts = jsonOptional(params, "blockGasLimitContractTransitions");
    if (contracts == nullptr)
        return {};
    WB_ASSIGN(const json::object* map, jsonObject(*contracts, "blockGasLimitContractTransitions"));
    for (const auto& member : *map) {
        WB_ASSIGN(const std::uint64_t from, keyOf(member, "blockGasLimitContractTransitions"));
        rules.gasLimitContractBlock = std::min(from, rules.gasLimitContractBlock.value_or(from));
    }
    return {};
}

Result<Rules> engineRules(const json::object& params) {
    for (const auto& member : params)
        if (!kFollowed.contains(member.key()) && !kUnseen.contains(member.key()))
            return fail(ErrorCode::Malformed, std::string(member.key()) + ": no rule of this engine");
    if (const auto* immediate = jsonOptional(params, "immediateTransitions")) {
        if (!immediate->is_bool())
            return fail(ErrorCode::Malformed, "immediateTransitions: neither true nor false");
        if (immediate->get_bool())
            return fail(ErrorCode::Refused, "immediateTransitions: the validators of each block are those of its "
                                            "parent's state, which no header proves; such a chain cannot be followed");
    }
    if (jsonOptional(params, "startStep") != nullptr)
        return fail(ErrorCode::Refused, "startStep: the steps of such a chain do not follow the clock; it is for tests "
                                        "and cannot be followed");
    Rules rules;
    WB_ASSIGN(rules.steps, stepsOf(params));
    WB_TRY(readValidators(params, rules));
    WB_ASSIGN(rules.validateScoreBlock, jsonUint64Or(params, "validateScoreTransition", 0));
    WB_ASSIGN(rules.validateStepBlock, jsonUint64Or(params, "validateStepTransition", 0));
    WB_TRY(readUncles(params, rules));
    WB_ASSIGN(rules.form.emptyStepsBlock, jsonOptionalUint64(params, "emptyStepsTransition"));
    if (rules.form.emptyStepsBlock) {
        WB_ASSIGN(rules.strictEmptyStepsBlock, jsonUint64Or(params, "strictEmptyStepsTransition", 0));
    }
    WB_ASSIGN(rules.twoThirdsBlock, jsonOptionalUint64(params, "twoThirdsMajorityTransition"));
    WB_TRY(readGasLimitContracts(params, rules));
    return rules;
}

Result<std::uint64_t> divisorOf(const json::object& params, std::string_view key, std::uint64_t missing) {
    WB_ASSIGN(const std::uint64_t divisor, jsonUint64Or(params, key, missing));
    if (divisor == 0)
        return fail(ErrorCode::OutOfRange, std::string(key) + ": 0");
    return divisor;
}

Result<void> readCommon(const json::object& params, ChainSpec& spec) {
    Rules& rules = spec.rules;
    WB_ASSIGN(spec.chainId, jsonRead(params, params.contains("chainID") ? "chainID" : "networkID", jsonUint64));
    WB_ASSIGN(rules.maxExtraData, jsonUint64Or(params, "maximumExtraDataSize", rules.maxExtraData));
    WB_ASSIGN(rules.minGasLimit, jsonUint64Or(params, "minGasLimit", rules.minGasLimit));
    WB_ASSIGN(rules.gasLimitDivisor, divisorOf(params, "gasLimitBoundDivisor", rules.gasLimitDivisor));
    WB_ASSIGN(rules.form.londonBlock, jsonOptionalUint64(params, "eip1559Transition"));
    WB_ASSIGN(rules.elasticity, divisorOf(params, "eip1559ElasticityMultiplier", rules.elasticity));
    WB_ASSIGN(rules.baseFeeDivisor, divisorOf(params, "eip1559BaseFeeMaxChangeDenominator", rules.baseFeeDivisor));
    WB_ASSIGN(rules.initialBaseFee, jsonUint64Or(params, "eip1559BaseFeeInitialValue", rules.initialBaseFee));
    WB_ASSIGN(rules.baseFeeFloorBlock, jsonOptionalUint64(params, "eip1559BaseFeeMinValueTransition"));
    if (rules.baseFeeFloorBlock) {
        WB_ASSIGN(rules.baseFeeFloor, jsonRead(params, "eip1559BaseFeeMinValue", jsonUint64));
    }
    if (jsonOptional(params, "terminalTotalDifficulty") != nullptr) {
        WB_TRY(jsonRead(params, "terminalTotalDifficulty", jsonUint256));
        spec.notes.push_back(
            "params.terminalTotalDifficulty: the chain goes over to proof of stake; blocks are followed "
            "up to the last one that AuRa sealed");
    }
    WB_ASSIGN(const std::uint64_t receiptsFrom, jsonUint64Or(params, "validateReceiptsTransition", 0));
    if (receiptsFrom > 0)
        spec.notes.push_back("params.validateReceiptsTransition: below block " + std::to_string(receiptsFrom) +
                             " receipts need not hash to the header's root and are refused there");
    return {};
}

void noteSwitches(ChainSpec& spec) {
    for (const auto& [block, source] : spec.rules.switches)
        if (source.contract)
            spec.notes.push_back("validators.multi." + std::to_string(block) +
                                 ": the validators of a contract cannot be executed here; from a checkpoint below that "
                                 "block the chain is followed beyond it only with `switches` in the checkpoint");
}

} // namespace

Result<ChainSpec> chainSpecFromJson(const json::value& value) {
    WB_ASSIGN(const json::object* spec, jsonObject(value, "specification"));
    WB_ASSIGN(const json::object* engine, child(*spec, "engine", "specification"));
    const auto* aura = jsonOptional(*engine, "authorityRound");
    if (aura == nullptr)
        aura = jsonOptional(*engine, "AuthorityRound");
    if (aura == nullptr)
        return fail(ErrorCode::Refused, engine->empty() ? std::string("engine: none")
                                                        : "engine." + std::string(engine->begin()->key()) +
                                                              ": not authorityRound; only AuRa chains are imported");
    WB_ASSIGN(const json::object* auraObject, jsonObject(*aura, "engine.authorityRound"));
    WB_ASSIGN(const json::object* rules, child(*auraObject, "params", "engine.authorityRound"));
    WB_ASSIGN(const json::object* common, child(*spec, "params", "specification"));
    ChainSpec out;
    WB_ASSIGN(out.name, under("specification", jsonRead(*spec, "name", jsonText)));
    WB_ASSIGN(out.rules, under(kParams, engineRules(*rules)));
    WB_TRY(under("params", readCommon(*common, out)));
    noteSwitches(out);
    WB_TRY(readGenesis(*spec, out));
    return out;
}

} // namespace wattbourse::chain::aura
