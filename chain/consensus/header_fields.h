// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/consensus/block_header.h"
#include "chain/encode/rlp.h"
#include "core/base/result.h"

#include <boost/json/value.hpp>
#include <span>
#include <string>

namespace wattbourse::chain {

/// The fields before the seal, parentHash to extraData.
inline constexpr std::size_t kBareHeaderItems = 13;

/// Takes one field of a header; the error names it.
template <class T>
core::Result<void> takeHeaderField(T& into, core::Result<T> from, const char* name) {
    if (!from)
        return core::fail(from.error().code, std::string("header: ") + name + ": " + from.error().detail);
    into = *std::move(from);
    return {};
}

/// The first thirteen of a header's items. Malformed or OutOfRange with the field's name.
core::Result<void> takeBareHeader(BlockHeader& header, std::span<const RlpItem> items, std::size_t maxExtraData);

/// The thirteen fields one after the other, with this extra data in place of the header's own.
void appendBareHeader(core::Bytes& to, const BlockHeader& header, core::ByteView extraData);

/// The same fields out of a block object of JSON-RPC, except the difficulty, which some nodes round.
core::Result<void> bareHeaderFromJson(BlockHeader& header, const boost::json::object& block);

} // namespace wattbourse::chain
