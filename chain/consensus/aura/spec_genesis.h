// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/consensus/aura/spec.h"

namespace wattbourse::chain::aura {

/// Builds block 0 into `out` from `genesis` and `accounts` of a specification, after its rules were read. Its state is
/// told where the specification names the root, or no account is made by a constructor. Malformed or OutOfRange with
/// the field's path.
core::Result<void> readGenesis(const boost::json::object& spec, ChainSpec& out);

} // namespace wattbourse::chain::aura
