// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/typed_data/message.h"

#include "core/crypto/keccak.h"

#include <string>

namespace wattbourse::wallet {

core::Hash32 personalMessageHash(core::ByteView message) {
    const std::string head = "\x19"
                             "Ethereum Signed Message:\n" +
                             std::to_string(message.size());
    return core::keccak256({core::asBytes(head), message});
}

core::Hash32 typedDigest(const core::Hash32& domainSeparator, const core::Hash32& structHash) {
    constexpr std::array<std::uint8_t, 2> kHead = {0x19, 0x01};
    return core::keccak256({core::ByteView(kHead), domainSeparator.view(), structHash.view()});
}

core::Result<core::RecoverableSignature> signDigest(const core::Hash32& digest, core::ByteView secretKey) {
    WB_ASSIGN(core::RecoverableSignature signature, core::signRecoverable(digest, secretKey));
    signature.bytes[64] = static_cast<std::uint8_t>(signature.bytes[64] + 27);
    return signature;
}

} // namespace wattbourse::wallet
