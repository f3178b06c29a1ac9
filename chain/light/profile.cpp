// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/light/profile.h"

#include "chain/consensus/aura/header.h"
#include "chain/consensus/checkpoint_json.h"
#include "chain/encode/json.h"
#include "core/crypto/keccak.h"

namespace wattbourse::chain {

using core::ErrorCode;
using core::fail;
using core::Result;
namespace json = boost::json;

namespace {

constexpr std::size_t kMaxEndpoints = 64;
// Seconds.
constexpr std::uint64_t kMostAge = 10ULL * 366 * 86400;

Result<std::vector<std::string>> endpointsFromJson(const json::value& value) {
    WB_ASSIGN(const json::array* list, jsonArray(value, "endpoints"));
    if (list->size() > kMaxEndpoints)
        return fail(ErrorCode::OutOfRange, "endpoints: too many");
    std::vector<std::string> out;
    for (const auto& item : *list) {
        WB_ASSIGN(std::string url, jsonText(item));
        out.push_back(std::move(url));
    }
    return out;
}

Result<SecondSource> secondSourceFromJson(const json::value& value) {
    WB_ASSIGN(const json::object* object, jsonObject(value, "secondSource"));
    WB_TRY(jsonOnly(*object, {"number", "hash", "endpoints"}, "secondSource"));
    SecondSource out;
    if (jsonOptional(*object, "number") != nullptr || jsonOptional(*object, "hash") != nullptr) {
        WB_ASSIGN(out.number, jsonRead(*object, "number", jsonUint64));
        WB_ASSIGN(out.hash, jsonRead(*object, "hash", jsonFixed<core::Hash32>));
    }
    if (const auto* endpoints = jsonOptional(*object, "endpoints")) {
        WB_ASSIGN(out.endpoints, endpointsFromJson(*endpoints));
    }
    if (!out.number && out.endpoints.empty())
        return fail(ErrorCode::Malformed, "secondSource: neither number and hash nor endpoints");
    return out;
}

json::array textsToJson(const std::vector<std::string>& texts) {
    json::array out;
    for (const auto& text : texts)
        out.emplace_back(text);
    return out;
}

} // namespace

Result<NetworkProfile> profileFromJson(const json::value& value) {
    WB_ASSIGN(const json::object* object, jsonObject(value, "network profile"));
    WB_TRY(jsonOnly(*object,
                    {"name", "chainId", "genesisHash", "engine", "checkpoint", "checkpointMaxAge", "secondSource",
                     "slotSeconds", "meterSeconds", "contracts", "endpoints"},
                    "network profile"));
    NetworkProfile out;
    WB_ASSIGN(out.name, jsonRead(*object, "name", jsonText));
    WB_ASSIGN(out.chainId, jsonRead(*object, "chainId", jsonUint64));
    if (const auto* genesis = object->if_contains("genesisHash"); genesis == nullptr || !genesis->is_null()) {
        WB_ASSIGN(out.genesisHash, jsonRead(*object, "genesisHash", jsonFixed<core::Hash32>));
    }
    WB_ASSIGN(const json::value* engine, jsonMember(*object, "engine"));
    WB_ASSIGN(const json::object* engineObject, jsonObject(*engine, "engine"));
    WB_ASSIGN(out.engine, engineRulesFromJson(*engineObject));
    // Proof of stake begins with the engine's trusted root.
    if (const auto made = makeEngine(out.engine)) {
        WB_ASSIGN(const json::value* checkpoint, jsonMember(*object, "checkpoint"));
        WB_ASSIGN(const json::object* checkpointObject, jsonObject(*checkpoint, "checkpoint"));
        WB_ASSIGN(out.checkpoint, checkpointFromJson(*checkpointObject));
        WB_TRY(made->trust(out.checkpoint));
    } else if (object->contains("checkpoint")) {
        return fail(ErrorCode::Malformed, "checkpoint: proof of stake has none; engine.trustedRoot is its beginning");
    }
    WB_ASSIGN(const std::uint64_t maxAge,
              jsonUint64Or(*object, "checkpointMaxAge", static_cast<std::uint64_t>(out.checkpointMaxAge)));
    if (maxAge > kMostAge)
        return fail(ErrorCode::OutOfRange, "checkpointMaxAge: more than ten years; 0 is no limit");
    out.checkpointMaxAge = static_cast<std::int64_t>(maxAge);
    if (const auto* second = jsonOptional(*object, "secondSource")) {
        WB_ASSIGN(out.secondSource, secondSourceFromJson(*second));
    }
    WB_ASSIGN(const std::uint64_t slotSeconds, jsonUint64Or(*object, "slotSeconds", out.slotSeconds));
    if (slotSeconds == 0 || slotSeconds > 86400)
        return fail(ErrorCode::OutOfRange, "slotSeconds: not 1 to 86400");
    out.slotSeconds = static_cast<std::uint32_t>(slotSeconds);
    WB_ASSIGN(const std::uint64_t meterSeconds, jsonUint64Or(*object, "meterSeconds", out.meterSeconds));
    if (meterSeconds != 0 && (meterSeconds < 15 || meterSeconds > 900))
        return fail(ErrorCode::OutOfRange, "meterSeconds: not 15 to 900; 0 leaves each meter its own");
    out.meterSeconds = static_cast<std::uint32_t>(meterSeconds);
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
        WB_ASSIGN(out.endpoints, endpointsFromJson(*endpoints));
    }
    return out;
}

Result<NetworkProfile> parseProfile(std::string_view text) {
    WB_ASSIGN(const json::value value, parseJson(text));
    return profileFromJson(value);
}

json::value profileToJson(const NetworkProfile& profile) {
    json::object contracts;
    for (const auto& [name, ref] : profile.contracts)
        contracts[name] = {{"address", core::toHex0x(ref.address)}, {"codeHash", core::toHex0x(ref.codeHash)}};
    json::object out{
        {"name", profile.name},
        {"chainId", profile.chainId},
        {"genesisHash", profile.genesisHash ? json::value(core::toHex0x(*profile.genesisHash)) : json::value(nullptr)},
        {"engine", engineRulesToJson(profile.engine)},
        {"slotSeconds", profile.slotSeconds},
        {"contracts", std::move(contracts)},
        {"endpoints", textsToJson(profile.endpoints)}};
    if (profile.meterSeconds != 0)
        out["meterSeconds"] = profile.meterSeconds;
    if (profile.checkpointMaxAge != NetworkProfile{}.checkpointMaxAge)
        out["checkpointMaxAge"] = profile.checkpointMaxAge;
    if (const auto& second = profile.secondSource) {
        json::object& source = out["secondSource"].emplace_object();
        if (second->number) {
            source["number"] = *second->number;
            source["hash"] = core::toHex0x(second->hash);
        }
        if (!second->endpoints.empty())
            source["endpoints"] = textsToJson(second->endpoints);
    }
    if (!std::holds_alternative<beacon::Rules>(profile.engine))
        out["checkpoint"] = checkpointToJson(profile.checkpoint);
    return out;
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
