// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/consensus/aura/rules_json.h"

#include "chain/consensus/checkpoint_json.h"
#include "chain/encode/json.h"

namespace wattbourse::chain::aura {

using core::ErrorCode;
using core::fail;
using core::Result;
namespace json = boost::json;

namespace {

constexpr std::size_t kMaxSwitches = 1024;

Result<StepSchedule> stepsOf(const json::object& object) {
    WB_ASSIGN(const json::value* value, jsonMember(object, "stepSeconds"));
    std::map<std::uint64_t, std::uint64_t> secondsFrom;
    if (const auto* map = value->if_object()) {
        for (const auto& member : *map) {
            WB_ASSIGN(const Uint256 from, Uint256::parse(member.key()));
            WB_ASSIGN(const std::uint64_t seconds, jsonUint64(member.value()));
            if (!from.fitsUint64())
                return fail(ErrorCode::OutOfRange, "stepSeconds: time out of range");
            secondsFrom[from.limbs[0]] = seconds;
        }
    } else {
        WB_ASSIGN(secondsFrom[0], jsonRead(object, "stepSeconds", jsonUint64));
    }
    return StepSchedule::changing(secondsFrom);
}

Result<SetSource> sourceFromJson(const json::object& object, std::string_view contractKey) {
    SetSource out;
    if (jsonOptional(object, contractKey) != nullptr) {
        WB_ASSIGN(out.contract, jsonRead(object, contractKey, jsonFixed<core::Address>));
    }
    // A contract's validators may be unknown; a list is there to name them.
    if (!out.contract || jsonOptional(object, "validators") != nullptr) {
        WB_ASSIGN(out.validators, authoritiesFromJson(object, "validators"));
    }
    return out;
}

Result<void> readSources(const json::object& object, Rules& rules) {
    WB_ASSIGN(SetSource first, sourceFromJson(object, "validatorContract"));
    rules.validators = std::move(first.validators);
    rules.validatorContract = first.contract;
    const auto* switches = jsonOptional(object, "switches");
    if (switches == nullptr)
        return {};
    WB_ASSIGN(const json::object* map, jsonObject(*switches, "switches"));
    if (map->size() > kMaxSwitches)
        return fail(ErrorCode::OutOfRange, "switches: more than " + std::to_string(kMaxSwitches));
    for (const auto& member : *map) {
        const std::string name = "switches: " + std::string(member.key());
        const auto block = Uint256::parse(member.key());
        if (!block || !block->fitsUint64() || block->isZero())
            return fail(ErrorCode::Malformed, name + ": not a block number above 0");
        WB_ASSIGN(const json::object* entry, jsonObject(member.value(), name));
        WB_TRY(jsonOnly(*entry, {"contract", "validators"}, name));
        auto source = sourceFromJson(*entry, "contract");
        if (!source)
            return fail(source.error().code, name + ": " + source.error().detail);
        rules.switches[block->limbs[0]] = *std::move(source);
    }
    return {};
}

Result<std::uint64_t> divisorOr(const json::object& object, std::string_view key, std::uint64_t missing) {
    WB_ASSIGN(const std::uint64_t divisor, jsonUint64Or(object, key, missing));
    if (divisor == 0)
        return fail(ErrorCode::OutOfRange, std::string(key) + ": 0");
    return divisor;
}

json::object switchesToJson(const Rules& rules) {
    json::object out;
    for (const auto& [block, source] : rules.switches) {
        json::object entry;
        if (source.contract)
            entry["contract"] = core::toHex0x(*source.contract);
        if (!source.validators.empty())
            entry["validators"] = jsonOf(source.validators);
        out[std::to_string(block)] = std::move(entry);
    }
    return out;
}

json::value stepsToJson(const StepSchedule& steps) {
    if (steps.segments().size() == 1)
        return steps.segments()[0].seconds;
    json::object out;
    for (const auto& segment : steps.segments())
        out[std::to_string(segment.askedFrom)] = segment.seconds;
    return out;
}

} // namespace

Result<Rules> rulesFromJson(const json::object& object) {
    WB_TRY(jsonOnly(object,
                    {"type",
                     "stepSeconds",
                     "validators",
                     "validatorContract",
                     "switches",
                     "londonBlock",
                     "emptyStepsBlock",
                     "strictEmptyStepsBlock",
                     "twoThirdsBlock",
                     "validateScoreBlock",
                     "validateStepBlock",
                     "noUnclesBlock",
                     "minGasLimit",
                     "gasLimitDivisor",
                     "gasLimitContractBlock",
                     "maxExtraData",
                     "elasticity",
                     "baseFeeDivisor",
                     "initialBaseFee",
                     "constantBaseFee",
                     "baseFeeFloorBlock",
                     "baseFeeFloor"},
                    "engine"));
    Rules rules;
    WB_ASSIGN(rules.steps, stepsOf(object));
    WB_TRY(readSources(object, rules));
    WB_ASSIGN(rules.form.londonBlock, jsonOptionalUint64(object, "londonBlock"));
    WB_ASSIGN(rules.form.emptyStepsBlock, jsonOptionalUint64(object, "emptyStepsBlock"));
    WB_ASSIGN(rules.strictEmptyStepsBlock, jsonOptionalUint64(object, "strictEmptyStepsBlock"));
    WB_ASSIGN(rules.twoThirdsBlock, jsonOptionalUint64(object, "twoThirdsBlock"));
    WB_ASSIGN(rules.validateScoreBlock, jsonUint64Or(object, "validateScoreBlock", 0));
    WB_ASSIGN(rules.validateStepBlock, jsonUint64Or(object, "validateStepBlock", 0));
    WB_ASSIGN(rules.noUnclesBlock, jsonOptionalUint64(object, "noUnclesBlock", 0));
    WB_ASSIGN(rules.minGasLimit, jsonUint64Or(object, "minGasLimit", rules.minGasLimit));
    WB_ASSIGN(rules.gasLimitDivisor, divisorOr(object, "gasLimitDivisor", rules.gasLimitDivisor));
    WB_ASSIGN(rules.elasticity, divisorOr(object, "elasticity", rules.elasticity));
    WB_ASSIGN(rules.baseFeeDivisor, divisorOr(object, "baseFeeDivisor", rules.baseFeeDivisor));
    WB_ASSIGN(rules.gasLimitContractBlock, jsonOptionalUint64(object, "gasLimitContractBlock"));
    WB_ASSIGN(rules.maxExtraData, jsonUint64Or(object, "maxExtraData", rules.maxExtraData));
    WB_ASSIGN(rules.initialBaseFee, jsonUint64Or(object, "initialBaseFee", rules.initialBaseFee));
    WB_ASSIGN(rules.constantBaseFee, jsonOptionalUint64(object, "constantBaseFee"));
    WB_ASSIGN(rules.baseFeeFloorBlock, jsonOptionalUint64(object, "baseFeeFloorBlock"));
    WB_ASSIGN(rules.baseFeeFloor, jsonUint64Or(object, "baseFeeFloor", 0));
    return rules;
}

json::object rulesToJson(const Rules& rules) {
    json::object out{{"type", "aura"}, {"stepSeconds", stepsToJson(rules.steps)}};
    if (!rules.validators.empty())
        out["validators"] = jsonOf(rules.validators);
    if (rules.validatorContract)
        out["validatorContract"] = core::toHex0x(*rules.validatorContract);
    if (!rules.switches.empty())
        out["switches"] = switchesToJson(rules);
    out["londonBlock"] = jsonOrNull(rules.form.londonBlock);
    out["emptyStepsBlock"] = jsonOrNull(rules.form.emptyStepsBlock);
    out["strictEmptyStepsBlock"] = jsonOrNull(rules.strictEmptyStepsBlock);
    out["twoThirdsBlock"] = jsonOrNull(rules.twoThirdsBlock);
    out["validateScoreBlock"] = rules.validateScoreBlock;
    out["validateStepBlock"] = rules.validateStepBlock;
    out["noUnclesBlock"] = jsonOrNull(rules.noUnclesBlock);
    out["minGasLimit"] = rules.minGasLimit;
    out["gasLimitDivisor"] = rules.gasLimitDivisor;
    out["elasticity"] = rules.elasticity;
    out["baseFeeDivisor"] = rules.baseFeeDivisor;
    out["gasLimitContractBlock"] = jsonOrNull(rules.gasLimitContractBlock);
    out["maxExtraData"] = rules.maxExtraData;
    out["initialBaseFee"] = rules.initialBaseFee;
    out["constantBaseFee"] = jsonOrNull(rules.constantBaseFee);
    out["baseFeeFloorBlock"] = jsonOrNull(rules.baseFeeFloorBlock);
    out["baseFeeFloor"] = rules.baseFeeFloor;
    return out;
}

} // namespace wattbourse::chain::aura
