// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <string_view>
#include <vector>

namespace wattbourse::fuzz {

/// Takes bytes from a node; aborts when what must always hold does not: nothing crashes, what is decoded is encoded to
/// the same bytes, and no proof holds for a value of the sender's choice.
using Target = void (*)(core::ByteView bytes);

struct NamedTarget {
    std::string_view name;
    Target run;
};

/// Their names are those of the folders in tests/fuzz/chain/corpus and of the programs fuzz_chain_*.
const std::vector<NamedTarget>& targets();

} // namespace wattbourse::fuzz
