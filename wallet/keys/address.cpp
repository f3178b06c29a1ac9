// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/keys/address.h"

#include "core/base/hex.h"
#include "core/crypto/keccak.h"

#include <algorithm>

namespace wattbourse::wallet {

std::string checksumAddress(const core::Address& address) {
    std::string digits = core::toHex(address.view());
    const core::Hash32 hash = core::keccak256(core::asBytes(digits));
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const unsigned nibble = i % 2 == 0 ? hash.bytes[i / 2] >> 4U : hash.bytes[i / 2] & 0xfU;
        if (nibble >= 8 && digits[i] >= 'a')
            digits[i] = static_cast<char>(digits[i] - 'a' + 'A');
    }
    return "0x" + digits;
}

core::Result<core::Address> parseAddress(std::string_view text) {
    WB_ASSIGN(const core::Address address, core::addressFromHex(text));
    const std::string_view digits = text.substr(text.size() - 40);
    const auto has = [&](char from, char to) {
        return std::any_of(digits.begin(), digits.end(), [&](char c) { return c >= from && c <= to; });
    };
    if (has('a', 'f') && has('A', 'F') && checksumAddress(address).substr(2) != digits)
        return core::fail(core::ErrorCode::NotVerified, "address: its checksum (EIP-55) does not hold");
    return address;
}

} // namespace wattbourse::wallet
