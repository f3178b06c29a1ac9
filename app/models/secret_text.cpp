// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/secret_text.h"

namespace wattbourse::app {

struct SecretText::Buffer {
    explicit Buffer(std::string_view from) : bytes(from.begin(), from.end()) {}
    ~Buffer() {
        for (char& byte : bytes)
            *const_cast<volatile char*>(&byte) = 0;
    }
    Buffer(const Buffer&) = delete;
    Buffer& operator=(const Buffer&) = delete;
    std::vector<char> bytes;
};

SecretText::SecretText(std::string_view utf8) : m_buffer(std::make_shared<const Buffer>(utf8)) {}

std::string_view SecretText::view() const {
    return m_buffer ? std::string_view(m_buffer->bytes.data(), m_buffer->bytes.size()) : std::string_view();
}

} // namespace wattbourse::app
