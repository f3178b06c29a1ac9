// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/consensus/aura/duty.h"

#include <algorithm>
#include <set>

namespace wattbourse::chain::aura {

namespace {

constexpr std::uint64_t kMaxSteps = 4096;

// How far a timestamp lies outside its step.
std::int64_t outside(const SealedStep& block, const StepSchedule& steps) {
    const auto begin = static_cast<std::int64_t>(steps.start(block.step));
    const auto end = begin + static_cast<std::int64_t>(steps.seconds(block.step));
    const auto at = static_cast<std::int64_t>(block.timestamp);
    if (at < begin)
        return at - begin;
    return at >= end ? at - end + 1 : 0;
}

} // namespace

Duty dutyOf(const core::Address& authority, const std::vector<SealedStep>& blocks,
            const std::vector<core::Address>& validators, const StepSchedule& steps, std::uint64_t now) {
    Duty out;
    if (blocks.empty() || validators.empty())
        return out;
    std::set<std::uint64_t> sealed;
    std::vector<std::int64_t> offsets;
    for (const SealedStep& block : blocks) {
        if (block.author != authority)
            continue;
        ++out.sealed;
        out.lastBlock = block.number;
        sealed.insert(block.step);
        offsets.push_back(outside(block, steps));
    }
    if (!offsets.empty()) {
        const auto middle = offsets.begin() + static_cast<std::ptrdiff_t>(offsets.size() / 2);
        std::nth_element(offsets.begin(), middle, offsets.end());
        out.clockOffset = *middle;
    }
    // The genesis block's step is 0: the schedule begins with the first block after it.
    std::uint64_t first = blocks.front().step;
    if (first == 0 && blocks.size() > 1)
        first = blocks[1].step;
    if (now > kMaxSteps)
        first = std::max(first, now - kMaxSteps);
    for (std::uint64_t step = first; step <= now; ++step) {
        if (validators[step % validators.size()] != authority)
            continue;
        if (sealed.contains(step)) {
            out.missedLately = 0;
        } else {
            ++out.missed;
            ++out.missedLately;
        }
    }
    return out;
}

} // namespace wattbourse::chain::aura
