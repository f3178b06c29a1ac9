// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/raw_server.h"

#include <arpa/inet.h>
#include <csignal>
#include <cstring>
#include <netinet/in.h>
#include <openssl/ssl.h>
#include <stdexcept>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace wattbourse::test {

long RawConnection::receive(char* to, std::size_t most) {
    return m_session != nullptr ? SSL_read(m_session, to, static_cast<int>(most)) : ::recv(m_fd, to, most, 0);
}

std::string RawConnection::readRequest() {
    std::string got;
    std::size_t wanted = std::string::npos;
    while (got.size() < wanted) {
        char chunk[4096];
        const auto n = receive(chunk, sizeof chunk);
        if (n <= 0)
            return {};
        got.append(chunk, static_cast<std::size_t>(n));
        const auto end = got.find("\r\n\r\n");
        if (end == std::string::npos)
            continue;
        const auto length = got.find("Content-Length: ");
        wanted = end + 4 + (length < end ? std::stoul(got.substr(length + 16)) : 0);
    }
    return got;
}

std::string RawConnection::readLine() {
    for (;;) {
        if (const auto end = m_ahead.find('\n'); end != std::string::npos) {
            std::string line = m_ahead.substr(0, end);
            m_ahead.erase(0, end + 1);
            return line;
        }
        char chunk[4096];
        const auto n = receive(chunk, sizeof chunk);
        if (n <= 0)
            return {};
        m_ahead.append(chunk, static_cast<std::size_t>(n));
    }
}

bool RawConnection::write(const std::string& bytes) {
    std::size_t done = 0;
    while (done < bytes.size()) {
        const auto left = bytes.size() - done;
        const long n = m_session != nullptr ? SSL_write(m_session, bytes.data() + done, static_cast<int>(left))
                                            : ::send(m_fd, bytes.data() + done, left, MSG_NOSIGNAL);
        if (n <= 0)
            return false;
        done += static_cast<std::size_t>(n);
    }
    return true;
}

void RawConnection::waitForClose() {
    char chunk[4096];
    while (receive(chunk, sizeof chunk) > 0) {
    }
}

void RawConnection::closeWriting() {
    ::shutdown(m_fd, SHUT_WR);
}

std::string RawConnection::serverName() const {
    const char* name = m_session == nullptr ? nullptr : SSL_get_servername(m_session, TLSEXT_NAMETYPE_host_name);
    return name == nullptr ? "" : name;
}

RawServer::RawServer(std::function<void(RawConnection&)> script, const RawServerOptions& options)
    : m_script(std::move(script)), m_secure(options.certificate != nullptr) {
    // OpenSSL writes without MSG_NOSIGNAL.
    std::signal(SIGPIPE, SIG_IGN);
    if (m_secure)
        m_context = options.certificate->serverContext(options.maxTlsVersion);
    sockaddr_in address{};
    sockaddr_un file{};
    auto* generic = reinterpret_cast<sockaddr*>(&address);
    socklen_t size = sizeof address;
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (!options.socketFile.empty()) {
        file.sun_family = AF_UNIX;
        std::strncpy(file.sun_path, options.socketFile.c_str(), sizeof file.sun_path - 1);
        generic = reinterpret_cast<sockaddr*>(&file);
        size = sizeof file;
    }
    m_fd = ::socket(generic->sa_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (::bind(m_fd, generic, size) != 0 || ::listen(m_fd, 64) != 0 || ::getsockname(m_fd, generic, &size) != 0)
        throw std::runtime_error("cannot listen");
    m_port = ntohs(address.sin_port);
    m_acceptor = std::thread([this] {
        for (;;) {
            const int fd = ::accept4(m_fd, nullptr, nullptr, SOCK_CLOEXEC);
            if (fd < 0)
                return;
            ++m_accepted;
            sweep(/*all=*/false);
            const std::scoped_lock lock(m_mutex);
            Served& served = m_served.emplace_back(fd);
            served.thread = std::thread([this, &served] { serve(served); });
        }
    });
}

void RawServer::serve(Served& served) {
    SSL* session = nullptr;
    if (m_context != nullptr) {
        session = SSL_new(m_context);
        SSL_set_fd(session, served.fd);
    }
    if (session == nullptr || SSL_accept(session) == 1) {
        RawConnection connection(served.fd, session);
        m_script(connection);
        if (session != nullptr)
            SSL_shutdown(session);
    }
    SSL_free(session);
    ::shutdown(served.fd, SHUT_RDWR);
    served.over = true;
}

void RawServer::sweep(bool all) {
    const std::scoped_lock lock(m_mutex);
    for (auto one = m_served.begin(); one != m_served.end();) {
        if (!all && !one->over) {
            ++one;
            continue;
        }
        one->thread.join();
        ::close(one->fd);
        one = m_served.erase(one);
    }
}

RawServer::~RawServer() {
    ::shutdown(m_fd, SHUT_RDWR);
    m_acceptor.join();
    for (auto& served : m_served)
        ::shutdown(served.fd, SHUT_RDWR);
    sweep(/*all=*/true);
    ::close(m_fd);
    SSL_CTX_free(m_context);
}

std::string httpAnswer(const std::string& body, const std::string& moreHeaders) {
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + moreHeaders +
           "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

} // namespace wattbourse::test
