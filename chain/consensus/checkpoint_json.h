// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/consensus/checkpoint.h"
#include "core/base/result.h"

#include <boost/json/value.hpp>
#include <string_view>

namespace wattbourse::chain {

/// `checkpoint` of a network's profile; the schema is in chain/README.md. Strict in its keys; whether it holds together
/// is for the engine to say (Engine::trust). Malformed or OutOfRange with the key's name.
core::Result<Checkpoint> checkpointFromJson(const boost::json::object& checkpoint);
boost::json::object checkpointToJson(const Checkpoint& checkpoint);

/// `pending` of a checkpoint.
core::Result<PendingChange> pendingFromJson(const boost::json::value& pending);
boost::json::object pendingToJson(const PendingChange& change);

/// A member that is a list of addresses: at least one, at most 1024, none twice.
core::Result<std::vector<core::Address>> authoritiesFromJson(const boost::json::object& object, std::string_view key);

} // namespace wattbourse::chain
