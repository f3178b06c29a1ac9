// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/consensus/clique/genesis.h"
#include "chain/light/profile.h"

namespace wattbourse::chain {

/// The profile of a Clique network from a genesis file of geth. `checkpoint`: a block at a multiple of the epoch, as
/// {"headerRlp": "0x…"}, as a node's block object, or in the form of network.json; null for the genesis block.
/// Malformed, OutOfRange or NotVerified with the field and the reason.
core::Result<NetworkProfile> profileFromGenesis(const clique::GenesisSpec& spec, const boost::json::value* checkpoint);

} // namespace wattbourse::chain
