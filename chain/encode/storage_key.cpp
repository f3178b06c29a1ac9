// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/encode/storage_key.h"

#include "chain/encode/abi.h"
#include "chain/encode/uint256.h"
#include "core/crypto/keccak.h"

namespace wattbourse::chain {

core::Hash32 mappingKey(const core::Hash32& key, const core::Hash32& slot) {
    return core::keccak256({key.view(), slot.view()});
}

core::Hash32 arrayBase(std::uint64_t slot) {
    return arrayBase(abiWord(slot));
}

core::Hash32 arrayBase(const core::Hash32& slot) {
    return core::keccak256(slot.view());
}

core::Hash32 keyAfter(const core::Hash32& key, std::uint64_t words) {
    return (Uint256::fromWord(key) + Uint256(words)).toWord();
}

} // namespace wattbourse::chain
