// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/consensus/block_header.h"
#include "core/base/result.h"

#include <boost/json/value.hpp>

namespace wattbourse::chain::beacon {

/// A block of the execution chain after the merge, with the encoding that its hash is taken of.
struct ExecutionBlock {
    BlockHeader header;
    core::Hash32 hash;
    core::Bytes rlp;
};

/// From a block as nodes answer it over JSON-RPC, London to Prague by the fields that it has. NotVerified when its
/// fields do not hash to `wanted`, which a verified header or a child names; Malformed, OutOfRange.
core::Result<ExecutionBlock> executionBlockFromJson(const boost::json::object& block, const core::Hash32& wanted);

} // namespace wattbourse::chain::beacon
