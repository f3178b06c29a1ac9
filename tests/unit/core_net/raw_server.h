// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace wattbourse::test {

/// A socket of one accepted connection, for servers that misbehave byte by byte.
class RawConnection {
public:
    explicit RawConnection(int fd) : m_fd(fd) {}
    /// Reads until a blank line and as many bytes as Content-Length says; empty at the end of the stream.
    std::string readRequest();
    void write(const std::string& bytes);
    /// Until the other side closes.
    void waitForClose();

private:
    int m_fd;
};

/// Loopback TCP server, one thread a connection, each running `script`.
class RawServer {
public:
    explicit RawServer(std::function<void(RawConnection&)> script);
    ~RawServer();
    [[nodiscard]] std::string url() const { return "http://127.0.0.1:" + std::to_string(m_port) + "/"; }
    [[nodiscard]] std::uint16_t port() const { return m_port; }
    [[nodiscard]] int accepted() const { return m_accepted; }

private:
    std::function<void(RawConnection&)> m_script;
    int m_fd{-1};
    std::uint16_t m_port{};
    std::atomic<int> m_accepted{0};
    std::mutex m_mutex;
    std::vector<int> m_open;
    std::vector<std::thread> m_threads;
    std::thread m_acceptor;
};

/// A whole HTTP/1.1 answer with status 200.
std::string httpAnswer(const std::string& body, const std::string& moreHeaders = "");

} // namespace wattbourse::test
