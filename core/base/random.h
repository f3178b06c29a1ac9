// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <span>

namespace wattbourse::core {

/// Fills with bytes of the operating system's generator (getrandom). Fit for keys. System when the kernel refuses.
Result<void> fillRandom(std::span<std::uint8_t> out);

} // namespace wattbourse::core
