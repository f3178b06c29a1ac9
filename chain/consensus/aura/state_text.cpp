// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What AuRa remembers on a branch, for the header store.
#include "chain/consensus/aura/engine.h"
#include "chain/consensus/aura/validator_set.h"
#include "chain/consensus/checkpoint_json.h"
#include "chain/encode/json.h"

#include <boost/json/serialize.hpp>
#include <boost/json/value_from.hpp>

namespace wattbourse::chain::aura {

using core::Result;
namespace json = boost::json;

namespace {

constexpr std::size_t kMaxLost = 1024;

} // namespace

std::optional<core::Hash32> AuraEngine::signalOf(const SealerSet& sealers) const {
    const Memory& memory = memoryOf(sealers);
    return memory.pending ? std::optional(memory.pending->hash) : std::nullopt;
}

Result<std::string> AuraEngine::stateText(const SealerSet& sealers) const {
    json::object out{{"sealers", jsonOf(sealers.sealers)}, {"epochStart", sealers.epochStart}};
    if (!sealers.unknown.empty())
        out["unknown"] = sealers.unknown;
    if (sealers.memory) {
        const Memory& memory = memoryOf(sealers);
        if (memory.pending)
            out["pending"] = pendingToJson(*memory.pending);
        out["lost"] = json::value_from(memory.lost);
    }
    return json::serialize(out);
}

Result<SealerSet> AuraEngine::stateFrom(std::string_view text) const {
    WB_ASSIGN(const json::value value, parseJson(text));
    WB_ASSIGN(const json::object* object, jsonObject(value, "engine state"));
    WB_TRY(jsonOnly(*object, {"sealers", "epochStart", "unknown", "pending", "lost"}, "engine state"));
    SealerSet out;
    WB_ASSIGN(out.sealers, authoritiesFromJson(*object, "sealers"));
    WB_ASSIGN(out.epochStart, jsonRead(*object, "epochStart", jsonUint64));
    if (jsonOptional(*object, "unknown") != nullptr) {
        WB_ASSIGN(out.unknown, jsonRead(*object, "unknown", jsonText));
    }
    const auto* lost = jsonOptional(*object, "lost");
    if (lost == nullptr)
        return out;
    auto memory = std::make_shared<Memory>();
    if (const auto* pending = jsonOptional(*object, "pending")) {
        WB_ASSIGN(memory->pending, pendingFromJson(*pending));
    }
    WB_ASSIGN(const json::array* numbers, jsonArray(*lost, "lost"));
    if (numbers->size() > kMaxLost)
        return core::fail(core::ErrorCode::OutOfRange, "engine state: lost: too many");
    for (const json::value& number : *numbers) {
        WB_ASSIGN(const std::uint64_t block, jsonUint64(number));
        memory->lost.push_back(block);
    }
    out.memory = std::move(memory);
    return out;
}

} // namespace wattbourse::chain::aura
