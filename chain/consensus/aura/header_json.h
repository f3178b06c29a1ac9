// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/consensus/aura/header.h"

#include <boost/json/value.hpp>

namespace wattbourse::chain::aura {

struct JsonHeader {
    Header header;
    /// Its encoding, and the Keccak-256 of that.
    core::Bytes rlp;
    core::Hash32 hash;
    /// What the object itself calls its hash.
    std::optional<core::Hash32> named;
};

/// A header from a block or header object of JSON-RPC. Nodes write AuRa seals differently: OpenEthereum as RLP in
/// sealFields (newHeads: the decoded bytes), Nethermind as numeric step and 0x signature, Erigon as auraStep and
/// auraSeal, web3.js with decimal numbers and a rounded difficulty. The forms are tried in turn; the first whose hash
/// is the named one is taken, else the first that could be built. Base fee and empty steps go by block number, not by
/// what is there.
core::Result<JsonHeader> headerFromJson(const boost::json::object& block, const HeaderForm& form);

} // namespace wattbourse::chain::aura
