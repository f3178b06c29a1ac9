// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chain/consensus/aura/steps.h"
#include "core/base/bytes.h"

#include <optional>
#include <vector>

namespace wattbourse::chain::aura {

/// What the duty watch needs of a verified block.
struct SealedStep {
    std::uint64_t number{};
    std::uint64_t step{};
    core::Address author;
    /// Unix seconds, by the author's clock.
    std::uint64_t timestamp{};
};

/// How an authority did its duty over a window of blocks.
struct Duty {
    std::uint64_t sealed{};
    /// Its steps that passed without a block of it.
    std::uint64_t missed{};
    /// Of those, how many in a row up to now.
    std::uint64_t missedLately{};
    std::optional<std::uint64_t> lastBlock;
    /// Its clock against the schedule: the median, in seconds, of how far its timestamps lie outside the steps that
    /// they claim, 0 inside; negative when its clock is late. None without a block of it.
    std::optional<std::int64_t> clockOffset;
};

/// `blocks` ascending without gaps in number; `validators` in the order of the schedule, the same over the window;
/// `now` is the last step that has ended. Steps before the first block are not judged. At most 4096 steps are walked.
Duty dutyOf(const core::Address& authority, const std::vector<SealedStep>& blocks,
            const std::vector<core::Address>& validators, const StepSchedule& steps, std::uint64_t now);

} // namespace wattbourse::chain::aura
