// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain/market/typed_digest.h"

#include "chain/encode/abi.h"
#include "core/crypto/keccak.h"

#include <array>

namespace wattbourse::chain {

core::Hash32 TypedDigest::digest() const {
    constexpr std::array<std::uint8_t, 2> kMark{0x19, 0x01};
    return core::keccak256({kMark, domainSeparator.view(), structHash.view()});
}

core::Hash32 typedDomain(std::string_view name, std::uint64_t chainId, const core::Address& contract) {
    AbiWriter fields;
    fields.add(typeHash("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"));
    fields.add(typeHash(name)).add(typeHash("1")).add(chainId).add(contract);
    return structHash(fields);
}

core::Hash32 typeHash(std::string_view type) {
    return core::keccak256(core::asBytes(type));
}

core::Hash32 structHash(const AbiWriter& fields) {
    return core::keccak256(fields.finish());
}

} // namespace wattbourse::chain
