// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>

namespace wattbourse::core {

/// Told by long work, on its own thread, how much is done of how much; false stops it, and it answers Cancelled. May be
/// empty.
using Progress = std::function<bool(std::size_t done, std::size_t all)>;

} // namespace wattbourse::core
