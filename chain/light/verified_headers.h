// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/light/verified_block.h"
#include "core/base/result.h"

namespace wattbourse::chain {

/// Verified blocks of a network's best branch, whichever engine verified them: what reads and proofs are built on. Any
/// thread.
class VerifiedHeaders {
public:
    virtual ~VerifiedHeaders() = default;
    /// The newest block that is at least as final as asked. Unavailable when there is none yet; Refused, with the
    /// reason, when following stopped.
    [[nodiscard]] virtual core::Result<VerifiedBlock> newest(core::Finality atLeast) const = 0;
    /// The block with this hash, with the finality that it has now. NotFound when it is not on the best branch or not
    /// kept any more; Refused as above.
    [[nodiscard]] virtual core::Result<VerifiedBlock> at(const core::Hash32& hash) const = 0;
};

} // namespace wattbourse::chain
