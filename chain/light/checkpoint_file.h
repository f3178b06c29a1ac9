// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/consensus/aura/spec.h"
#include "chain/light/profile.h"

namespace wattbourse::chain {

/// The profile of the chain that a specification describes, from a checkpoint as people write it on (chain/README.md
/// lists its forms); from the specification's own genesis where there is none. Malformed, OutOfRange, NotVerified or
/// NotFound with the field and the reason. `notes` gets what is odd about the checkpoint.
core::Result<NetworkProfile> profileFromSpec(const aura::ChainSpec& spec, const boost::json::value* checkpoint,
                                             std::vector<std::string>& notes);

} // namespace wattbourse::chain
