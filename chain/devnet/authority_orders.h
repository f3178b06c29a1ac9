// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/devnet/rpc_server.h"

namespace wattbourse::chain::devnet {

/// "skip", "twice" or "false-state-root" under `fault`. Malformed otherwise.
core::Result<SealFault> faultOrdered(const boost::json::object& order);

/// Makes an authority say who else shall seal. Clique: {"target", "in": bool}. AuRa with ValidatorSet: {"validators":
/// [...]}, the whole set that shall seal; proposed, or voted for where somebody proposed it. Answers what to tell.
core::Result<boost::json::object> castVote(Authority& authority, const boost::json::object& order);

/// A further server of the authority whose answers lie as `lie` of the order names it (lies.h), on a port of its own.
/// Malformed for another name.
core::Result<std::unique_ptr<RpcServer>> startLiar(std::shared_ptr<Authority> authority,
                                                   const boost::json::object& order);

/// Head, final block and double seals of an authority.
boost::json::object statusOf(const Authority& authority);

} // namespace wattbourse::chain::devnet
