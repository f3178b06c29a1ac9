// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/consensus/aura/header.h"
#include "chain/consensus/aura/rules.h"

#include <boost/json/value.hpp>
#include <string>

namespace wattbourse::chain::aura {

/// What a chain specification of OpenEthereum or Nethermind says of its chain, as far as headers show it.
struct ChainSpec {
    std::string name;
    std::uint64_t chainId{};
    Rules rules;
    Uint256 genesisDifficulty;
    /// Block 0, where its state can be told without executing code.
    std::optional<Header> genesis;
    /// Why there is none.
    std::string genesisUnknown;
    /// Rules that end what can be followed, or that headers do not show: worth telling whoever imports.
    std::vector<std::string> notes;
};

/// Malformed, OutOfRange or Refused with the path of the field and the rule's name, for instance
/// "engine.authorityRound.params.immediateTransitions: …". Refused: the rule is known and cannot be followed by
/// headers.
core::Result<ChainSpec> chainSpecFromJson(const boost::json::value& spec);

} // namespace wattbourse::chain::aura
