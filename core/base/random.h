// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <span>

namespace wattbourse::core {

/// Fills with bytes of the operating system's generator (getrandom). Fit for keys. System when the kernel refuses.
Result<void> fillRandom(std::span<std::uint8_t> out);

/// Where chance that is no secret comes from (the jitter of a wait), so that a failing test replays. Any thread.
class Random {
public:
    virtual ~Random() = default;
    virtual std::uint64_t next() = 0;
};

/// The operating system's generator.
class SystemRandom final : public Random {
public:
    std::uint64_t next() override;
};

} // namespace wattbourse::core
