// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/core_net/raw_server.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdexcept>
#include <sys/socket.h>
#include <unistd.h>

namespace wattbourse::test {

std::string RawConnection::readRequest() {
    std::string got;
    std::size_t wanted = std::string::npos;
    while (got.size() < wanted) {
        char chunk[4096];
        const auto n = ::recv(m_fd, chunk, sizeof chunk, 0);
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

void RawConnection::write(const std::string& bytes) {
    std::size_t done = 0;
    while (done < bytes.size()) {
        const auto n = ::send(m_fd, bytes.data() + done, bytes.size() - done, MSG_NOSIGNAL);
        if (n <= 0)
            return;
        done += static_cast<std::size_t>(n);
    }
}

void RawConnection::waitForClose() {
    char chunk[4096];
    while (::recv(m_fd, chunk, sizeof chunk, 0) > 0) {
    }
}

RawServer::RawServer(std::function<void(RawConnection&)> script) : m_script(std::move(script)) {
    m_fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto* generic = reinterpret_cast<sockaddr*>(&address);
    if (::bind(m_fd, generic, size) != 0 || ::listen(m_fd, 16) != 0 || ::getsockname(m_fd, generic, &size) != 0)
        throw std::runtime_error("cannot listen");
    m_port = ntohs(address.sin_port);
    m_acceptor = std::thread([this] {
        for (;;) {
            const int fd = ::accept4(m_fd, nullptr, nullptr, SOCK_CLOEXEC);
            if (fd < 0)
                return;
            ++m_accepted;
            const std::scoped_lock lock(m_mutex);
            m_open.push_back(fd);
            m_threads.emplace_back([this, fd] {
                RawConnection connection(fd);
                m_script(connection);
                ::shutdown(fd, SHUT_RDWR);
            });
        }
    });
}

RawServer::~RawServer() {
    ::shutdown(m_fd, SHUT_RDWR);
    m_acceptor.join();
    for (const int fd : m_open)
        ::shutdown(fd, SHUT_RDWR);
    for (auto& thread : m_threads)
        thread.join();
    for (const int fd : m_open)
        ::close(fd);
    ::close(m_fd);
}

std::string httpAnswer(const std::string& body, const std::string& moreHeaders) {
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + moreHeaders +
           "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

} // namespace wattbourse::test
