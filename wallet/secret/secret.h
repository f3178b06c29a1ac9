// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace wattbourse::wallet {

/// Overwrites with zeros in a way that the compiler may not leave out.
void wipe(std::span<std::uint8_t> bytes);
/// The same for a string, which is empty afterwards.
void wipe(std::string& text);

/// Bytes that are wiped when they go: keys, seeds, entropy. Held in pages of their own that are locked in memory (never
/// in the swap file) and left out of core dumps. Move-only and without operator<<: a copy or a print is a compile
/// error.
class SecretBytes {
public:
    SecretBytes() = default;
    /// `size` zero bytes.
    explicit SecretBytes(std::size_t size);
    static SecretBytes copyOf(core::ByteView bytes);

    SecretBytes(SecretBytes&& other) noexcept;
    SecretBytes& operator=(SecretBytes&& other) noexcept;
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;
    ~SecretBytes();

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool empty() const { return m_size == 0; }
    [[nodiscard]] core::ByteView view() const { return {m_data, m_size}; }
    [[nodiscard]] std::span<std::uint8_t> writable() { return {m_data, m_size}; }
    /// False when the system's limit on locked memory was reached: wiped still, but the swap file may see it.
    [[nodiscard]] bool isLockedInMemory() const { return m_locked; }
    /// Wipes and frees now.
    void clear();

private:
    std::uint8_t* m_data{};
    std::size_t m_size{};
    bool m_locked{};
};

/// Text of the same kind: passphrases and mnemonics, UTF-8.
class SecretString {
public:
    SecretString() = default;
    explicit SecretString(std::string_view text) : m_bytes(SecretBytes::copyOf(core::asBytes(text))) {}
    /// Takes the text over and wipes where it came from.
    static SecretString take(std::string& text);

    [[nodiscard]] std::string_view view() const {
        return {reinterpret_cast<const char*>(m_bytes.view().data()), m_bytes.size()};
    }
    [[nodiscard]] bool empty() const { return m_bytes.empty(); }
    void clear() { m_bytes.clear(); }

private:
    SecretBytes m_bytes;
};

} // namespace wattbourse::wallet
