// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <cstdint>
#include <map>
#include <vector>

namespace wattbourse::chain::aura {

/// Which step a moment belongs to. The length of a step may change at given times; a change that falls inside a step
/// takes effect at its end.
class StepSchedule {
public:
    /// One length for ever, 1 to 65535 seconds.
    static core::Result<StepSchedule> fixed(std::uint64_t seconds);
    /// Lengths by the Unix time from which they hold; the first key is 0. OutOfRange or Malformed otherwise.
    static core::Result<StepSchedule> changing(const std::map<std::uint64_t, std::uint64_t>& secondsFrom);

    /// The step at a time not before 1970.
    [[nodiscard]] std::uint64_t at(core::UnixTime time) const;
    /// When a step begins, in Unix seconds.
    [[nodiscard]] std::uint64_t start(std::uint64_t step) const;
    /// Seconds of a step at the schedule's end: what screens call the step length.
    [[nodiscard]] std::uint32_t seconds() const;
    /// Seconds that one step takes.
    [[nodiscard]] std::uint64_t seconds(std::uint64_t step) const { return ofStep(step).seconds; }

    struct Segment {
        std::uint64_t step{};
        std::uint64_t time{};
        std::uint64_t seconds{};
        /// The Unix time that the change was asked for.
        std::uint64_t askedFrom{};
        bool operator==(const Segment&) const = default;
    };
    [[nodiscard]] const std::vector<Segment>& segments() const { return m_segments; }

    bool operator==(const StepSchedule&) const = default;

private:
    [[nodiscard]] const Segment& ofStep(std::uint64_t step) const;
    std::vector<Segment> m_segments;
};

} // namespace wattbourse::chain::aura
