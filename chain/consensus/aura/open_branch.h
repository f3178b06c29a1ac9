// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/consensus/aura/engine.h"

namespace wattbourse::chain::aura {

/// AuraEngine::decode of many headers of one branch, lowest first, on `threads` threads (at least one). Seals by known
/// authors are verified instead of recovered where the next header names the hash: whoever signed that one vouches for
/// the seal's last byte, which verification does not look at; the newest header is always recovered. The first error,
/// with the place of its header, as AuraEngine::decode answers it; NotVerified where a header is not the next one's
/// parent.
core::Result<std::vector<SealedBlock>> openBranch(std::span<const core::Bytes> headers, const HeaderForm& form,
                                                  core::KnownKeys& keys, unsigned threads);

} // namespace wattbourse::chain::aura
