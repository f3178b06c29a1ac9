// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/consensus/aura/steps.h"

#include <algorithm>

namespace wattbourse::chain::aura {

using core::ErrorCode;
using core::fail;
using core::Result;

Result<StepSchedule> StepSchedule::fixed(std::uint64_t seconds) {
    return changing({{0, seconds}});
}

Result<StepSchedule> StepSchedule::changing(const std::map<std::uint64_t, std::uint64_t>& secondsFrom) {
    if (secondsFrom.empty() || secondsFrom.begin()->first != 0)
        return fail(ErrorCode::Malformed, "step length: none from time 0");
    StepSchedule out;
    for (const auto& [from, seconds] : secondsFrom) {
        if (seconds == 0 || seconds > 65535)
            return fail(ErrorCode::OutOfRange, "step length: not 1 to 65535 seconds");
        if (out.m_segments.empty()) {
            out.m_segments.push_back({0, 0, seconds, 0});
            continue;
        }
        const Segment& running = out.m_segments.back();
        // A change may be asked for before the one before it has begun: it then begins with it, unless a whole step
        // earlier.
        const std::uint64_t gap = from < running.time ? 0 : from - running.time;
        if (from < running.time && running.time - from >= running.seconds)
            return fail(ErrorCode::Malformed, "step length: a change a whole step before the one before it begins");
        const std::uint64_t steps = gap / running.seconds + (gap % running.seconds == 0 ? 0 : 1);
        Segment next{running.step + steps, 0, seconds, from};
        if (__builtin_mul_overflow(steps, running.seconds, &next.time) ||
            __builtin_add_overflow(next.time, running.time, &next.time))
            return fail(ErrorCode::OutOfRange, "step length: a change beyond all time");
        out.m_segments.push_back(next);
    }
    return out;
}

std::uint64_t StepSchedule::at(core::UnixTime time) const {
    const std::uint64_t now = time.seconds < 0 ? 0 : static_cast<std::uint64_t>(time.seconds);
    // OpenEthereum takes a segment from the second after its beginning on; at the beginning both give the same step.
    const auto next = std::upper_bound(m_segments.begin(), m_segments.end(), now,
                                       [](std::uint64_t t, const Segment& segment) { return t < segment.time; });
    const Segment& running = *(next - 1);
    return running.step + (now - running.time) / running.seconds;
}

const StepSchedule::Segment& StepSchedule::ofStep(std::uint64_t step) const {
    const auto next = std::upper_bound(m_segments.begin(), m_segments.end(), step,
                                       [](std::uint64_t s, const Segment& segment) { return s < segment.step; });
    return *(next - 1);
}

std::uint64_t StepSchedule::start(std::uint64_t step) const {
    const Segment& running = ofStep(step);
    std::uint64_t out = 0;
    // A step far beyond any clock saturates: it is refused as a step of the future.
    if (__builtin_mul_overflow(step - running.step, running.seconds, &out) ||
        __builtin_add_overflow(out, running.time, &out))
        return ~std::uint64_t{0};
    return out;
}

std::uint32_t StepSchedule::seconds() const {
    return static_cast<std::uint32_t>(m_segments.back().seconds);
}

} // namespace wattbourse::chain::aura
