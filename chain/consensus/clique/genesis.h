// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/consensus/clique/header.h"
#include "chain/consensus/clique/rules.h"

#include <boost/json/value.hpp>

namespace wattbourse::chain::clique {

/// What a genesis file of geth says of a Clique network.
struct GenesisSpec {
    std::uint64_t chainId{};
    Rules rules;
    /// Block 0; its state root is computed from the accounts.
    Header genesis;
};

/// True for a genesis file whose `config` names Clique.
bool isCliqueGenesis(const boost::json::value& spec);

/// Malformed or OutOfRange with the field's path, for instance "alloc.0x…01.balance: …". Refused: a rule that headers
/// of this kind cannot follow (a change to proof of stake, Shanghai).
core::Result<GenesisSpec> genesisFromJson(const boost::json::value& spec);

} // namespace wattbourse::chain::clique
