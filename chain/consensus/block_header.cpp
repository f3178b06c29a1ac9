// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/consensus/block_header.h"

#include "core/crypto/keccak.h"

namespace wattbourse::chain {

const core::Hash32 kNoUncles = core::keccak256(core::Bytes{0xc0});
const core::Hash32 kEmptyTrieRoot = core::keccak256(core::Bytes{0x80});
const core::Hash32 kEmptyCodeHash = core::keccak256(core::ByteView{});

} // namespace wattbourse::chain
