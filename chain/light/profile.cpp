// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/light/profile.h"

#include "chain/encode/json.h"
#include "core/crypto/keccak.h"

#include <set>

namespace wattbourse::chain {

using core::ErrorCode;
using core::fail;
using core::Result;
namespace json = boost::json;

namespace {

constexpr std::size_t kMaxValidators = 1024;
constexpr std::size_t kMaxEndpoints = 64;

using OptionalNumber = std::optional<std::uint64_t>;

Result<OptionalNumber> optionalNumber(const json::object& object, std::string_view key, OptionalNumber missing) {
    const auto* value = object.if_contains(key);
    if (value == nullptr)
        return missing;
    if (value->is_null())
        return OptionalNumber{};
    WB_ASSIGN(const std::uint64_t number, jsonRead(object, key, jsonUint64));
    return OptionalNumber{number};
}

Result<std::uint64_t> numberOr(const json::object& object, std::string_view key, std::uint64_t missing) {
    return object.contains(key) ? jsonRead(object, key, jsonUint64) : Result<std::uint64_t>(missing);
}

Result<std::vector<core::Address>> validatorsOf(const json::object& object) {
    WB_ASSIGN(const json::value* list, jsonMember(object, "validators"));
    auto validators = jsonAddresses(*list, kMaxValidators);
    if (!validators)
        return fail(validators.error().code, "validators: " + validators.error().detail);
    if (validators->empty())
        return fail(ErrorCode::OutOfRange, "validators: none");
    if (std::set<core::Address>(validators->begin(), validators->end()).size() != validators->size())
        return fail(ErrorCode::Malformed, "validators: one is named twice");
    return validators;
}

Result<aura::StepSchedule> stepsOf(const json::object& object) {
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
    return aura::StepSchedule::changing(secondsFrom);
}

Result<aura::Rules> rulesFromJson(const json::object& object) {
    WB_TRY(jsonOnly(object,
                    {"type", "stepSeconds", "validators", "londonBlock", "emptyStepsBlock", "strictEmptyStepsBlock",
                     "twoThirdsBlock", "validateScoreBlock", "validateStepBlock", "noUnclesBlock", "minGasLimit",
                     "gasLimitContractBlock", "maxExtraData", "initialBaseFee", "constantBaseFee", "baseFeeFloorBlock",
                     "baseFeeFloor"},
                    "engine"));
    const auto type = jsonRead(object, "type", jsonText);
    if (!type)
        return tl::make_unexpected(type.error());
    if (*type != "aura")
        return fail(ErrorCode::NotFound, "engine: \"" + *type + "\" is not known here; \"aura\" is");
    aura::Rules rules;
    WB_ASSIGN(rules.steps, stepsOf(object));
    WB_ASSIGN(rules.validators, validatorsOf(object));
    WB_ASSIGN(rules.form.londonBlock, optionalNumber(object, "londonBlock", {}));
    WB_ASSIGN(rules.form.emptyStepsBlock, optionalNumber(object, "emptyStepsBlock", {}));
    WB_ASSIGN(rules.strictEmptyStepsBlock, optionalNumber(object, "strictEmptyStepsBlock", {}));
    WB_ASSIGN(rules.twoThirdsBlock, optionalNumber(object, "twoThirdsBlock", {}));
    WB_ASSIGN(rules.validateScoreBlock, numberOr(object, "validateScoreBlock", 0));
    WB_ASSIGN(rules.validateStepBlock, numberOr(object, "validateStepBlock", 0));
    WB_ASSIGN(rules.noUnclesBlock, optionalNumber(object, "noUnclesBlock", 0));
    WB_ASSIGN(rules.minGasLimit, numberOr(object, "minGasLimit", rules.minGasLimit));
    WB_ASSIGN(rules.gasLimitContractBlock, optionalNumber(object, "gasLimitContractBlock", {}));
    WB_ASSIGN(rules.maxExtraData, numberOr(object, "maxExtraData", rules.maxExtraData));
    WB_ASSIGN(rules.initialBaseFee, numberOr(object, "initialBaseFee", rules.initialBaseFee));
    WB_ASSIGN(rules.constantBaseFee, optionalNumber(object, "constantBaseFee", {}));
    WB_ASSIGN(rules.baseFeeFloorBlock, optionalNumber(object, "baseFeeFloorBlock", {}));
    WB_ASSIGN(rules.baseFeeFloor, numberOr(object, "baseFeeFloor", 0));
    return rules;
}

// A checkpoint that names its whole header must say the same twice.
Result<void> agreesWithHeader(const Checkpoint& checkpoint, const aura::HeaderForm& form) {
    WB_ASSIGN(const aura::Header header, aura::decodeHeader(*checkpoint.headerRlp, form));
    Checkpoint named = checkpointOf(header, checkpoint.validators, checkpoint.epochStart);
    if (!(named == checkpoint))
        return fail(ErrorCode::Malformed, "checkpoint: its header says otherwise");
    return {};
}

Result<Checkpoint> checkpointFromJson(const json::object& object, const aura::HeaderForm& form) {
    WB_TRY(jsonOnly(object,
                    {"number", "hash", "step", "timestamp", "gasLimit", "gasUsed", "baseFee", "validators",
                     "epochStart", "headerRlp"},
                    "checkpoint"));
    Checkpoint out;
    WB_ASSIGN(out.number, jsonRead(object, "number", jsonUint64));
    WB_ASSIGN(out.hash, jsonRead(object, "hash", jsonFixed<core::Hash32>));
    WB_ASSIGN(out.step, jsonRead(object, "step", jsonUint64));
    WB_ASSIGN(out.timestamp, jsonRead(object, "timestamp", jsonUint64));
    WB_ASSIGN(out.gasLimit, jsonRead(object, "gasLimit", jsonUint64));
    WB_ASSIGN(out.gasUsed, jsonRead(object, "gasUsed", jsonUint64));
    WB_ASSIGN(out.baseFee, optionalNumber(object, "baseFee", {}));
    WB_ASSIGN(out.validators, validatorsOf(object));
    WB_ASSIGN(out.epochStart, jsonRead(object, "epochStart", jsonUint64));
    if (form.hasBaseFee(out.number) != out.baseFee.has_value())
        return fail(ErrorCode::Malformed, "checkpoint: baseFee does not go with londonBlock");
    if (const auto* rlp = jsonOptional(object, "headerRlp")) {
        WB_ASSIGN(out.headerRlp, jsonBytes(*rlp));
        WB_TRY(agreesWithHeader(out, form));
    }
    return out;
}

json::value orNull(const OptionalNumber& number) {
    return number ? json::value(*number) : json::value(nullptr);
}

json::array addressesToJson(const std::vector<core::Address>& addresses) {
    json::array out;
    for (const auto& address : addresses)
        out.emplace_back(core::toHex0x(address));
    return out;
}

json::value stepsToJson(const aura::StepSchedule& steps) {
    if (steps.segments().size() == 1)
        return steps.segments()[0].seconds;
    json::object out;
    for (const auto& segment : steps.segments())
        out[std::to_string(segment.askedFrom)] = segment.seconds;
    return out;
}

} // namespace

Result<NetworkProfile> profileFromJson(const json::value& value) {
    WB_ASSIGN(const json::object* object, jsonObject(value, "network profile"));
    WB_TRY(jsonOnly(*object,
                    {"name", "chainId", "genesisHash", "engine", "checkpoint", "slotSeconds", "contracts", "endpoints"},
                    "network profile"));
    NetworkProfile out;
    WB_ASSIGN(out.name, jsonRead(*object, "name", jsonText));
    WB_ASSIGN(out.chainId, jsonRead(*object, "chainId", jsonUint64));
    WB_ASSIGN(out.genesisHash, jsonRead(*object, "genesisHash", jsonFixed<core::Hash32>));
    WB_ASSIGN(const json::value* engine, jsonMember(*object, "engine"));
    WB_ASSIGN(const json::object* engineObject, jsonObject(*engine, "engine"));
    WB_ASSIGN(out.engine, rulesFromJson(*engineObject));
    WB_ASSIGN(const json::value* checkpoint, jsonMember(*object, "checkpoint"));
    WB_ASSIGN(const json::object* checkpointObject, jsonObject(*checkpoint, "checkpoint"));
    WB_ASSIGN(out.checkpoint, checkpointFromJson(*checkpointObject, out.engine.form));
    WB_ASSIGN(const std::uint64_t slotSeconds, numberOr(*object, "slotSeconds", out.slotSeconds));
    if (slotSeconds == 0 || slotSeconds > 86400)
        return fail(ErrorCode::OutOfRange, "slotSeconds: not 1 to 86400");
    out.slotSeconds = static_cast<std::uint32_t>(slotSeconds);
    if (const auto* contracts = jsonOptional(*object, "contracts")) {
        WB_ASSIGN(const json::object* byName, jsonObject(*contracts, "contracts"));
        for (const auto& member : *byName) {
            WB_ASSIGN(const json::object* one, jsonObject(member.value(), "contracts"));
            WB_TRY(jsonOnly(*one, {"address", "codeHash"}, member.key()));
            ContractRef& ref = out.contracts[member.key()];
            WB_ASSIGN(ref.address, jsonRead(*one, "address", jsonFixed<core::Address>));
            WB_ASSIGN(ref.codeHash, jsonRead(*one, "codeHash", jsonFixed<core::Hash32>));
        }
    }
    if (const auto* endpoints = jsonOptional(*object, "endpoints")) {
        WB_ASSIGN(const json::array* list, jsonArray(*endpoints, "endpoints"));
        if (list->size() > kMaxEndpoints)
            return fail(ErrorCode::OutOfRange, "endpoints: too many");
        for (const auto& item : *list) {
            WB_ASSIGN(std::string url, jsonText(item));
            out.endpoints.push_back(std::move(url));
        }
    }
    return out;
}

Result<NetworkProfile> parseProfile(std::string_view text) {
    WB_ASSIGN(const json::value value, parseJson(text));
    return profileFromJson(value);
}

json::value profileToJson(const NetworkProfile& profile) {
    const aura::Rules& rules = profile.engine;
    json::object engine{{"type", "aura"},
                        {"stepSeconds", stepsToJson(rules.steps)},
                        {"validators", addressesToJson(rules.validators)},
                        {"londonBlock", orNull(rules.form.londonBlock)},
                        {"emptyStepsBlock", orNull(rules.form.emptyStepsBlock)},
                        {"strictEmptyStepsBlock", orNull(rules.strictEmptyStepsBlock)},
                        {"twoThirdsBlock", orNull(rules.twoThirdsBlock)},
                        {"validateScoreBlock", rules.validateScoreBlock},
                        {"validateStepBlock", rules.validateStepBlock},
                        {"noUnclesBlock", orNull(rules.noUnclesBlock)},
                        {"minGasLimit", rules.minGasLimit},
                        {"gasLimitContractBlock", orNull(rules.gasLimitContractBlock)},
                        {"maxExtraData", rules.maxExtraData},
                        {"initialBaseFee", rules.initialBaseFee},
                        {"constantBaseFee", orNull(rules.constantBaseFee)},
                        {"baseFeeFloorBlock", orNull(rules.baseFeeFloorBlock)},
                        {"baseFeeFloor", rules.baseFeeFloor}};
    const Checkpoint& from = profile.checkpoint;
    json::object checkpoint{{"number", from.number},
                            {"hash", core::toHex0x(from.hash)},
                            {"step", from.step},
                            {"timestamp", from.timestamp},
                            {"gasLimit", from.gasLimit},
                            {"gasUsed", from.gasUsed},
                            {"baseFee", orNull(from.baseFee)},
                            {"validators", addressesToJson(from.validators)},
                            {"epochStart", from.epochStart}};
    if (from.headerRlp)
        checkpoint["headerRlp"] = core::toHex0x(*from.headerRlp);
    json::object contracts;
    for (const auto& [name, ref] : profile.contracts)
        contracts[name] = {{"address", core::toHex0x(ref.address)}, {"codeHash", core::toHex0x(ref.codeHash)}};
    json::array endpoints;
    for (const auto& url : profile.endpoints)
        endpoints.emplace_back(url);
    return json::object{{"name", profile.name},
                        {"chainId", profile.chainId},
                        {"genesisHash", core::toHex0x(profile.genesisHash)},
                        {"engine", std::move(engine)},
                        {"checkpoint", std::move(checkpoint)},
                        {"slotSeconds", profile.slotSeconds},
                        {"contracts", std::move(contracts)},
                        {"endpoints", std::move(endpoints)}};
}

Checkpoint checkpointOf(const aura::Header& header, std::vector<core::Address> validators, std::uint64_t epochStart) {
    core::Bytes rlp = aura::encodeHeader(header);
    Checkpoint out;
    out.number = header.number;
    out.hash = core::keccak256(rlp);
    out.step = header.step;
    out.timestamp = header.timestamp;
    out.gasLimit = header.gasLimit;
    out.gasUsed = header.gasUsed;
    out.baseFee = header.baseFee;
    out.validators = std::move(validators);
    out.epochStart = epochStart;
    out.headerRlp = std::move(rlp);
    return out;
}

} // namespace wattbourse::chain
