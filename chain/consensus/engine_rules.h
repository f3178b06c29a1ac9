// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/consensus/aura/rules.h"
#include "chain/consensus/beacon/rules.h"
#include "chain/consensus/clique/rules.h"
#include "chain/consensus/engine.h"

#include <variant>

namespace wattbourse::chain {

/// The rules of the engines that are known here: what `engine` in a network's profile holds.
using EngineRules = std::variant<aura::Rules, clique::Rules, beacon::Rules>;

/// None for proof of stake, whose blocks are judged by sync committees and not one after the other (BeaconFollower).
std::shared_ptr<const Engine> makeEngine(const EngineRules& rules);

/// Reads and writes `engine` of a profile; `type` tells which rules it holds. NotFound for an unknown type, Malformed
/// or OutOfRange with the key's name otherwise.
core::Result<EngineRules> engineRulesFromJson(const boost::json::object& engine);
boost::json::object engineRulesToJson(const EngineRules& rules);

} // namespace wattbourse::chain
