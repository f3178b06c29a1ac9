// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/frame/meter_key.h"

#include "core/base/hex.h"
#include "core/crypto/hashes.h"

namespace wattbourse::serial {

MeterKey::~MeterKey() {
    for (std::uint8_t& byte : m_bytes)
        *const_cast<volatile std::uint8_t*>(&byte) = 0;
}

std::string MeterKey::fingerprint() const {
    const auto tag = core::blake2s128(m_bytes, core::asBytes("fingerprint"));
    return tag ? core::toHex(tag->view().first(4)) : std::string();
}

} // namespace wattbourse::serial
