// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <string_view>
#include <vector>

namespace wattbourse::fuzz {

/// Well-formed inputs of a target, from tests/fixtures/chain: what it is fed before anything is altered.
std::vector<core::Bytes> seedsOf(std::string_view target);

} // namespace wattbourse::fuzz
