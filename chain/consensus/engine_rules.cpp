// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/consensus/engine_rules.h"

#include "chain/consensus/aura/engine.h"
#include "chain/consensus/aura/rules_json.h"
#include "chain/consensus/clique/engine.h"
#include "chain/consensus/clique/rules_json.h"
#include "chain/encode/json.h"

namespace wattbourse::chain {

using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

std::shared_ptr<const Engine> made(const aura::Rules& rules) {
    return std::make_shared<const aura::AuraEngine>(rules);
}

std::shared_ptr<const Engine> made(const clique::Rules& rules) {
    return std::make_shared<const clique::CliqueEngine>(rules);
}

std::shared_ptr<const Engine> made(const beacon::Rules&) {
    return nullptr;
}

boost::json::object written(const aura::Rules& rules) {
    return aura::rulesToJson(rules);
}

boost::json::object written(const clique::Rules& rules) {
    return clique::rulesToJson(rules);
}

boost::json::object written(const beacon::Rules& rules) {
    return beacon::rulesToJson(rules);
}

} // namespace

std::shared_ptr<const Engine> makeEngine(const EngineRules& rules) {
    return std::visit([](const auto& one) { return made(one); }, rules);
}

Result<EngineRules> engineRulesFromJson(const boost::json::object& engine) {
    const auto type = jsonRead(engine, "type", jsonText);
    if (!type)
        return tl::make_unexpected(type.error());
    if (*type == "aura")
        return aura::rulesFromJson(engine).map([](aura::Rules&& rules) { return EngineRules(std::move(rules)); });
    if (*type == "clique")
        return clique::rulesFromJson(engine).map([](clique::Rules&& rules) { return EngineRules(std::move(rules)); });
    if (*type == "beacon")
        return beacon::rulesFromJson(engine).map([](beacon::Rules&& rules) { return EngineRules(std::move(rules)); });
    return fail(ErrorCode::NotFound,
                "engine: \"" + *type + "\" is not known here; \"aura\", \"clique\" and \"beacon\" are");
}

boost::json::object engineRulesToJson(const EngineRules& rules) {
    return std::visit([](const auto& one) { return written(one); }, rules);
}

} // namespace wattbourse::chain
