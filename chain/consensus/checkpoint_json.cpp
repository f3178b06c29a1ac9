// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/consensus/checkpoint_json.h"

#include "chain/encode/json.h"

#include <set>

namespace wattbourse::chain {

using core::ErrorCode;
using core::fail;
using core::Result;
namespace json = boost::json;

namespace {

constexpr std::size_t kMaxAuthorities = 1024;

} // namespace

Result<PendingChange> pendingFromJson(const json::value& value) {
    WB_ASSIGN(const json::object* object, jsonObject(value, "pending"));
    WB_TRY(jsonOnly(*object, {"number", "hash", "validators", "approvedBy"}, "pending"));
    PendingChange out;
    WB_ASSIGN(out.number, jsonRead(*object, "number", jsonUint64));
    WB_ASSIGN(out.hash, jsonRead(*object, "hash", jsonFixed<core::Hash32>));
    if (jsonOptional(*object, "validators") != nullptr) {
        WB_ASSIGN(out.validators, authoritiesFromJson(*object, "validators"));
    }
    WB_ASSIGN(out.approvedBy, authoritiesFromJson(*object, "approvedBy"));
    return out;
}

json::object pendingToJson(const PendingChange& change) {
    return {{"number", change.number},
            {"hash", core::toHex0x(change.hash)},
            {"validators", change.validators.empty() ? json::value(nullptr) : jsonOf(change.validators)},
            {"approvedBy", jsonOf(change.approvedBy)}};
}

Result<std::vector<core::Address>> authoritiesFromJson(const json::object& object, std::string_view key) {
    WB_ASSIGN(const json::value* list, jsonMember(object, key));
    auto validators = jsonAddresses(*list, kMaxAuthorities);
    if (!validators)
        return fail(validators.error().code, std::string(key) + ": " + validators.error().detail);
    if (validators->empty())
        return fail(ErrorCode::OutOfRange, std::string(key) + ": none");
    if (std::set<core::Address>(validators->begin(), validators->end()).size() != validators->size())
        return fail(ErrorCode::Malformed, std::string(key) + ": one is named twice");
    return validators;
}

Result<Checkpoint> checkpointFromJson(const json::object& object) {
    WB_TRY(jsonOnly(object,
                    {"number", "hash", "step", "timestamp", "gasLimit", "gasUsed", "baseFee", "validators",
                     "epochStart", "pending", "headerRlp"},
                    "checkpoint"));
    Checkpoint out;
    WB_ASSIGN(out.number, jsonRead(object, "number", jsonUint64));
    WB_ASSIGN(out.hash, jsonRead(object, "hash", jsonFixed<core::Hash32>));
    WB_ASSIGN(out.step, jsonRead(object, "step", jsonUint64));
    WB_ASSIGN(out.timestamp, jsonUint64Or(object, "timestamp", 0));
    WB_ASSIGN(out.gasLimit, jsonUint64Or(object, "gasLimit", 0));
    WB_ASSIGN(out.gasUsed, jsonUint64Or(object, "gasUsed", 0));
    WB_ASSIGN(out.baseFee, jsonOptionalUint64(object, "baseFee"));
    WB_ASSIGN(out.validators, authoritiesFromJson(object, "validators"));
    WB_ASSIGN(out.epochStart, jsonRead(object, "epochStart", jsonUint64));
    if (const auto* pending = jsonOptional(object, "pending")) {
        WB_ASSIGN(out.pending, pendingFromJson(*pending));
    }
    if (jsonOptional(object, "headerRlp") != nullptr) {
        WB_ASSIGN(out.headerRlp, jsonRead(object, "headerRlp", jsonBytes));
    }
    return out;
}

json::object checkpointToJson(const Checkpoint& from) {
    json::object out{{"number", from.number},
                     {"hash", core::toHex0x(from.hash)},
                     {"step", from.step},
                     {"timestamp", from.timestamp},
                     {"gasLimit", from.gasLimit},
                     {"gasUsed", from.gasUsed},
                     {"baseFee", jsonOrNull(from.baseFee)},
                     {"validators", jsonOf(from.validators)},
                     {"epochStart", from.epochStart}};
    if (from.pending)
        out["pending"] = pendingToJson(*from.pending);
    if (from.headerRlp)
        out["headerRlp"] = core::toHex0x(*from.headerRlp);
    return out;
}

} // namespace wattbourse::chain
