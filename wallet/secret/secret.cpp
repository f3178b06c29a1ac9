// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/secret/secret.h"

#include <cstring>
#include <new>
#include <sys/mman.h>
#include <utility>

namespace wattbourse::wallet {

void wipe(std::span<std::uint8_t> bytes) {
    if (bytes.empty())
        return;
    std::memset(bytes.data(), 0, bytes.size());
    // The compiler must assume that someone reads the zeros.
    __asm__ __volatile__("" : : "r"(bytes.data()) : "memory");
}

void wipe(std::string& text) {
    // The whole buffer, not only what is used of it now.
    text.resize(text.capacity());
    wipe(std::span(reinterpret_cast<std::uint8_t*>(text.data()), text.size()));
    text.clear();
}

SecretBytes::SecretBytes(std::size_t size) : m_size(size) {
    if (size == 0)
        return;
    // Whole pages: locks are by page, and unlocking a page that two secrets share would expose the other one.
    void* pages = ::mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (pages == MAP_FAILED)
        throw std::bad_alloc();
    m_data = static_cast<std::uint8_t*>(pages);
    m_locked = ::mlock(pages, size) == 0 && ::madvise(pages, size, MADV_DONTDUMP) == 0;
}

SecretBytes SecretBytes::copyOf(core::ByteView bytes) {
    SecretBytes out(bytes.size());
    if (!bytes.empty())
        std::memcpy(out.m_data, bytes.data(), bytes.size());
    return out;
}

SecretBytes::SecretBytes(SecretBytes&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0)),
      m_locked(std::exchange(other.m_locked, false)) {}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept {
    if (this != &other) {
        clear();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
        m_locked = std::exchange(other.m_locked, false);
    }
    return *this;
}

SecretBytes::~SecretBytes() {
    clear();
}

void SecretBytes::clear() {
    if (m_data == nullptr)
        return;
    wipe(writable());
    ::munmap(m_data, m_size);
    m_data = nullptr;
    m_size = 0;
    m_locked = false;
}

SecretString SecretString::take(std::string& text) {
    SecretString out(text);
    wipe(text);
    return out;
}

} // namespace wattbourse::wallet
