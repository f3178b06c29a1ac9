// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace wattbourse::simulator {

/// The serial port that the host opens: a pseudo-terminal behind a symbolic link, pluggable. A host that set another
/// speed than 115 200 baud gets and sends noise, as on a wire.
class Pty {
public:
    explicit Pty(std::string link) : m_link(std::move(link)) {}
    ~Pty() { unplug(); }
    Pty(const Pty&) = delete;
    Pty& operator=(const Pty&) = delete;

    /// The error in words, or nothing.
    std::optional<std::string> plug();
    /// The host sees the device vanish.
    void unplug();
    [[nodiscard]] bool plugged() const { return m_master >= 0; }
    [[nodiscard]] int fd() const { return m_master; }

    /// Whether a host has the port open now; looked at anew.
    bool hostPresent();
    /// Bytes from the host, at most `most`.
    std::vector<std::uint8_t> read(std::size_t most);
    /// Bytes to the host; lost when nobody has the port open or the buffer is full, as on a wire.
    void write(std::span<const std::uint8_t> bytes);

private:
    [[nodiscard]] bool rightSpeed() const;

    std::string m_link;
    int m_master = -1;
};

} // namespace wattbourse::simulator
