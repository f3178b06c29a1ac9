// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <array>
#include <string>

namespace wattbourse::serial {

/// The key that a meter shares with its terminal: 128 bits, wiped when it goes out of use.
class MeterKey {
public:
    static constexpr std::size_t kSize = 16;

    MeterKey() = default;
    explicit MeterKey(const std::array<std::uint8_t, kSize>& bytes) : m_bytes(bytes) {}
    MeterKey(const MeterKey&) = default;
    MeterKey& operator=(const MeterKey&) = default;
    ~MeterKey();

    [[nodiscard]] core::ByteView view() const { return m_bytes; }
    /// First four bytes of BLAKE2s-128 under the key of "fingerprint", in hex: what people compare and a certificate
    /// prints.
    [[nodiscard]] std::string fingerprint() const;

private:
    std::array<std::uint8_t, kSize> m_bytes{};
};

} // namespace wattbourse::serial
