// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/keccak.h"

#include <cryptopp/keccak.h>

namespace wattbourse::core {

Hash32 keccak256(ByteView bytes) {
    return keccak256({bytes});
}

Hash32 keccak256(std::initializer_list<ByteView> parts) {
    CryptoPP::Keccak_256 hasher;
    for (const ByteView part : parts)
        hasher.Update(part.data(), part.size());
    Hash32 out;
    hasher.Final(out.bytes.data());
    return out;
}

} // namespace wattbourse::core
