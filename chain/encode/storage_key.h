// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

namespace wattbourse::chain {

/// Key of a mapping's value (Solidity documentation, Layout of State Variables in Storage).
core::Hash32 mappingKey(const core::Hash32& key, const core::Hash32& slot);
/// Key of the first word of the dynamic array whose length stands at `slot`.
core::Hash32 arrayBase(std::uint64_t slot);
core::Hash32 arrayBase(const core::Hash32& slot);
/// The key `words` further on.
core::Hash32 keyAfter(const core::Hash32& key, std::uint64_t words);

} // namespace wattbourse::chain
