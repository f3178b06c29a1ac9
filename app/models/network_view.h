// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/chain.h"

#include <vector>

namespace wattbourse::app {

struct NetworkView {
    core::UnixTime now;
    core::ChainStatus status;
    /// Newest first, at most a few hundred.
    std::vector<core::SealEvidence> headers;
    /// The authority that this user runs.
    std::optional<core::Address> ownAuthority;
    /// Length of a delivery slot, and of the meter's interval where a meter is there; seconds.
    std::uint32_t slotSeconds{};
    std::uint32_t readingSeconds{};
    /// Meters that are registered, as far as they were read; 0 where they were not.
    std::uint64_t meters{};
};

} // namespace wattbourse::app
