// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"

#include <algorithm>
#include <chrono>

namespace wattbourse::core {

/// Waits between attempts that fail: each about twice the one before, up to `most`, and each shortened by up to half by
/// chance, so that many clients of a node that comes back do not come back together.
class BackOff {
public:
    BackOff(std::chrono::milliseconds first, std::chrono::milliseconds most) : m_first(first), m_most(most) {}

    std::chrono::milliseconds next(Random& random) {
        const auto whole = std::min(m_most, m_first * (std::int64_t{1} << m_failures));
        m_failures = std::min(m_failures + 1, kMaxDoublings);
        const auto half = static_cast<std::uint64_t>(whole.count()) / 2;
        return whole - std::chrono::milliseconds(half == 0 ? 0 : random.next() % (half + 1));
    }
    void reset() { m_failures = 0; }

private:
    static constexpr unsigned kMaxDoublings = 20;
    std::chrono::milliseconds m_first;
    std::chrono::milliseconds m_most;
    unsigned m_failures{0};
};

} // namespace wattbourse::core
