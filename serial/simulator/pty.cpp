// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/simulator/pty.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <system_error>

#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <termios.h>
#include <unistd.h>

namespace wattbourse::simulator {

namespace {

// What a receiver at another speed makes of a byte: never twice a plain image of it.
std::uint8_t garble(std::uint8_t byte) {
    return static_cast<std::uint8_t>((byte * 29U) ^ (byte >> 3U) ^ 0x5AU);
}

} // namespace

std::optional<std::string> Pty::plug() {
    if (plugged())
        return std::nullopt;
    int slave = -1;
    std::array<char, 128> name{};
    termios raw{};
    cfmakeraw(&raw);
    cfsetspeed(&raw, B38400);
    if (openpty(&m_master, &slave, name.data(), &raw, nullptr) != 0)
        return std::string("no pseudo-terminal: ") + std::strerror(errno);
    // Closed at once: its absence is how the simulator sees that no host has the port open.
    close(slave);
    fcntl(m_master, F_SETFL, O_NONBLOCK);
    fcntl(m_master, F_SETFD, FD_CLOEXEC);
    const std::string fresh = m_link + ".new";
    std::error_code error;
    std::filesystem::remove(fresh, error);
    std::filesystem::create_symlink(name.data(), fresh, error);
    if (!error)
        std::filesystem::rename(fresh, m_link, error);
    if (error) {
        close(m_master);
        m_master = -1;
        return m_link + ": " + error.message();
    }
    return std::nullopt;
}

void Pty::unplug() {
    if (!plugged())
        return;
    std::error_code error;
    std::filesystem::remove(m_link, error);
    close(m_master);
    m_master = -1;
}

bool Pty::hostPresent() {
    pollfd entry{m_master, POLLIN, 0};
    return plugged() && poll(&entry, 1, 0) >= 0 && (entry.revents & POLLHUP) == 0;
}

bool Pty::rightSpeed() const {
    termios now{};
    return tcgetattr(m_master, &now) == 0 && cfgetospeed(&now) == B115200;
}

std::vector<std::uint8_t> Pty::read(std::size_t most) {
    std::vector<std::uint8_t> bytes(most);
    const ssize_t got = plugged() ? ::read(m_master, bytes.data(), bytes.size()) : -1;
    bytes.resize(got > 0 ? static_cast<std::size_t>(got) : 0);
    if (!bytes.empty() && !rightSpeed())
        for (std::uint8_t& byte : bytes)
            byte = garble(byte);
    return bytes;
}

void Pty::write(std::span<const std::uint8_t> bytes) {
    if (bytes.empty() || !hostPresent())
        return;
    std::vector<std::uint8_t> out(bytes.begin(), bytes.end());
    if (!rightSpeed())
        for (std::uint8_t& byte : out)
            byte = garble(byte);
    std::size_t at = 0;
    while (at < out.size()) {
        const ssize_t sent = ::write(m_master, out.data() + at, out.size() - at);
        if (sent <= 0)
            return;
        at += static_cast<std::size_t>(sent);
    }
}

} // namespace wattbourse::simulator
