// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/chain.h"

#include <string>
#include <vector>

namespace wattbourse::chain {

/// Whose nodes a network is read through. It follows from the addresses of the profile (option role=own, or a socket
/// file): one list, no second setting that could contradict it.
enum class PoolMode { None, ThirdParty, OwnNode, Hybrid };

PoolMode poolModeOf(const std::vector<core::EndpointStatus>& nodes);
/// "none", "third-party", "own-node", "hybrid".
const char* poolModeText(PoolMode mode);

/// Indexes of `nodes` in the order in which they are asked: own ones first, then by quality, then by availability (both
/// in steps of an eighth, so that noise does not reorder), then the quickest. Proofs make every answer safe; the order
/// is about cost and about who learns what is asked. The others stay in use: as fallback, and as cross-check of heads.
std::vector<std::size_t> askOrder(const std::vector<core::EndpointStatus>& nodes);

/// What the user should know of this choice of nodes, in English; empty when nothing.
std::vector<std::string> poolWarnings(const std::vector<core::EndpointStatus>& nodes);

} // namespace wattbourse::chain
