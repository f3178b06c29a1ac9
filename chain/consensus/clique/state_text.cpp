// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What Clique remembers on a branch, for the header store.
#include "chain/consensus/checkpoint_json.h"
#include "chain/consensus/clique/engine.h"
#include "chain/encode/json.h"

#include <boost/json/serialize.hpp>

namespace wattbourse::chain::clique {

using core::ErrorCode;
using core::fail;
using core::Result;
namespace json = boost::json;

namespace {

constexpr std::size_t kMaxBallots = 1U << 16U;
constexpr std::size_t kMaxRecents = 1024;

Result<Ballot> ballotFromJson(const json::value& value) {
    WB_ASSIGN(const json::object* object, jsonObject(value, "ballot"));
    WB_TRY(jsonOnly(*object, {"signer", "target", "letIn"}, "ballot"));
    Ballot out;
    WB_ASSIGN(out.signer, jsonRead(*object, "signer", jsonFixed<core::Address>));
    WB_ASSIGN(out.target, jsonRead(*object, "target", jsonFixed<core::Address>));
    WB_ASSIGN(const json::value* letIn, jsonMember(*object, "letIn"));
    if (!letIn->is_bool())
        return fail(ErrorCode::Malformed, "ballot: letIn: neither true nor false");
    out.letIn = letIn->get_bool();
    return out;
}

} // namespace

Result<std::string> CliqueEngine::stateText(const SealerSet& sealers) const {
    json::object out{{"sealers", jsonOf(sealers.sealers)}, {"epochStart", sealers.epochStart}};
    if (const auto* memory = dynamic_cast<const Memory*>(sealers.memory.get())) {
        json::array recents;
        for (const auto& [number, signer] : memory->snapshot.recents)
            recents.push_back(json::object{{"number", number}, {"signer", core::toHex0x(signer)}});
        json::array ballots;
        for (const Ballot& ballot : memory->snapshot.ballots)
            ballots.push_back(json::object{{"signer", core::toHex0x(ballot.signer)},
                                           {"target", core::toHex0x(ballot.target)},
                                           {"letIn", ballot.letIn}});
        out["recents"] = std::move(recents);
        out["ballots"] = std::move(ballots);
    }
    return json::serialize(out);
}

Result<SealerSet> CliqueEngine::stateFrom(std::string_view text) const {
    WB_ASSIGN(const json::value value, parseJson(text));
    WB_ASSIGN(const json::object* object, jsonObject(value, "engine state"));
    WB_TRY(jsonOnly(*object, {"sealers", "epochStart", "recents", "ballots"}, "engine state"));
    SealerSet out;
    WB_ASSIGN(out.sealers, authoritiesFromJson(*object, "sealers"));
    WB_ASSIGN(out.epochStart, jsonRead(*object, "epochStart", jsonUint64));
    if (!object->contains("recents"))
        return out;
    Snapshot snapshot;
    snapshot.signers = out.sealers;
    WB_ASSIGN(const json::value* recentsValue, jsonMember(*object, "recents"));
    WB_ASSIGN(const json::array* recents, jsonArray(*recentsValue, "recents"));
    WB_ASSIGN(const json::value* ballotsValue, jsonMember(*object, "ballots"));
    WB_ASSIGN(const json::array* ballots, jsonArray(*ballotsValue, "ballots"));
    if (recents->size() > kMaxRecents || ballots->size() > kMaxBallots)
        return fail(ErrorCode::OutOfRange, "engine state: too many recents or ballots");
    for (const json::value& one : *recents) {
        WB_ASSIGN(const json::object* recent, jsonObject(one, "recents"));
        WB_ASSIGN(const std::uint64_t number, jsonRead(*recent, "number", jsonUint64));
        WB_ASSIGN(snapshot.recents[number], jsonRead(*recent, "signer", jsonFixed<core::Address>));
    }
    for (const json::value& one : *ballots) {
        WB_ASSIGN(Ballot ballot, ballotFromJson(one));
        snapshot.ballots.push_back(std::move(ballot));
    }
    out.memory = std::make_shared<const Memory>(std::move(snapshot));
    return out;
}

} // namespace wattbourse::chain::clique
