// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/url.h"

#include <chrono>
#include <stop_token>
#include <utility>

namespace wattbourse::core {

/// A file descriptor that is closed with its owner.
class OwnedFd {
public:
    OwnedFd() = default;
    explicit OwnedFd(int fd) : m_fd(fd) {}
    OwnedFd(OwnedFd&& other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}
    OwnedFd& operator=(OwnedFd&& other) noexcept {
        std::swap(m_fd, other.m_fd);
        return *this;
    }
    ~OwnedFd();
    [[nodiscard]] int get() const { return m_fd; }
    int release() { return std::exchange(m_fd, -1); }

private:
    int m_fd{-1};
};

/// A connected stream socket, non-blocking, to the URL's host or socket file. Each address of a name is tried in turn.
/// Blocks until `until` at most and leaves at once when stopped. TimedOut, Cancelled, else Unavailable; also when 16
/// look-ups of names hang already (a system look-up cannot be cancelled and holds a thread).
Result<OwnedFd> dial(const Url& url, std::chrono::steady_clock::time_point until, const std::stop_token& stop);

} // namespace wattbourse::core
