// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/certificate.h"

#include <atomic>
#include <cstdint>
#include <functional>
#include <list>
#include <mutex>
#include <string>
#include <thread>

// OpenSSL's SSL.
struct ssl_st;

namespace wattbourse::test {

/// One accepted connection, plain or TLS, for servers that misbehave byte by byte.
class RawConnection {
public:
    RawConnection(int fd, ssl_st* session) : m_fd(fd), m_session(session) {}
    /// Reads until a blank line and as many bytes as Content-Length says; empty at the end of the stream.
    std::string readRequest();
    /// Up to the next line end, without it; empty at the end of the stream.
    std::string readLine();
    /// False once the other side is gone.
    bool write(const std::string& bytes);
    /// Until the other side closes.
    void waitForClose();
    /// No more bytes from here; the other direction stays open.
    void closeWriting();
    /// The name that a TLS client announced.
    [[nodiscard]] std::string serverName() const;

private:
    long receive(char* to, std::size_t most);

    int m_fd;
    ssl_st* m_session;
    std::string m_ahead;
};

struct RawServerOptions {
    /// TLS with this; outlives the server.
    const Certificate* certificate{nullptr};
    int maxTlsVersion{0};
    /// A socket file in place of a port.
    std::string socketFile;
};

/// Server on the loopback or a socket file, one thread a connection, each running `script`. Connections that are over
/// are cleaned up as new ones come.
class RawServer {
public:
    explicit RawServer(std::function<void(RawConnection&)> script, const RawServerOptions& options = {});
    ~RawServer();
    /// "http://127.0.0.1:…/", or https and "localhost" with a certificate.
    [[nodiscard]] std::string url() const { return url(m_secure ? "https://localhost" : "http://127.0.0.1"); }
    /// With another scheme and name.
    [[nodiscard]] std::string url(const std::string& start) const { return start + ":" + std::to_string(m_port) + "/"; }
    [[nodiscard]] std::uint16_t port() const { return m_port; }
    [[nodiscard]] int accepted() const { return m_accepted; }

private:
    struct Served {
        int fd;
        std::thread thread;
        std::atomic<bool> over{false};
    };
    void serve(Served& served);
    void sweep(bool all);

    std::function<void(RawConnection&)> m_script;
    ssl_ctx_st* m_context{nullptr};
    bool m_secure;
    int m_fd{-1};
    std::uint16_t m_port{};
    std::atomic<int> m_accepted{0};
    std::mutex m_mutex;
    std::list<Served> m_served;
    std::thread m_acceptor;
};

/// A whole HTTP/1.1 answer with status 200.
std::string httpAnswer(const std::string& body, const std::string& moreHeaders = "");

} // namespace wattbourse::test
