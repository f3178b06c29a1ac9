// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/simulator/control.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace wattbourse::simulator {

namespace {

constexpr std::size_t kMaxClients = 8;
constexpr std::size_t kMaxLine = 256;
constexpr const char* kTooLong = "error: a command has at most 256 bytes";

/// False when it does not go out whole: who does not read what it asked for is not waited for.
bool tell(int fd, std::string answer) {
    answer += '\n';
    return send(fd, answer.data(), answer.size(), MSG_NOSIGNAL) == static_cast<ssize_t>(answer.size());
}

} // namespace

Control::~Control() {
    for (const Client& client : m_clients)
        close(client.fd);
    if (m_listener >= 0) {
        close(m_listener);
        unlink(m_path.c_str());
    }
}

std::optional<std::string> Control::listen(const std::string& path) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.size() >= sizeof address.sun_path)
        return path + ": longer than a socket's name may be (107 bytes)";
    std::copy(path.begin(), path.end(), address.sun_path);
    unlink(path.c_str());
    m_listener = socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (m_listener < 0 || bind(m_listener, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0 ||
        ::listen(m_listener, static_cast<int>(kMaxClients)) != 0)
        return path + ": " + std::strerror(errno);
    m_path = path;
    return std::nullopt;
}

void Control::addTo(std::vector<pollfd>& entries) const {
    if (m_listener < 0)
        return;
    entries.push_back({m_listener, POLLIN, 0});
    for (const Client& client : m_clients)
        entries.push_back({client.fd, POLLIN, 0});
}

void Control::serve() {
    if (m_listener < 0)
        return;
    const int accepted = accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (accepted >= 0) {
        if (m_clients.size() < kMaxClients) {
            m_clients.push_back({accepted, {}});
        } else {
            tell(accepted, "error: eight are connected already");
            close(accepted);
        }
    }
    std::erase_if(m_clients, [this](Client& client) {
        const bool stays = serveClient(client);
        if (!stays)
            close(client.fd);
        return !stays;
    });
}

bool Control::serveClient(Client& client) {
    std::array<char, 512> chunk{};
    const ssize_t got = recv(client.fd, chunk.data(), chunk.size(), 0);
    if (got < 0)
        return errno == EAGAIN || errno == EINTR;
    client.line.append(chunk.data(), static_cast<std::size_t>(got));
    for (std::size_t end = client.line.find('\n'); end != std::string::npos; end = client.line.find('\n')) {
        const std::string answer = end > kMaxLine ? kTooLong : m_handler(client.line.substr(0, end));
        client.line.erase(0, end + 1);
        if (!tell(client.fd, answer))
            return false;
    }
    if (client.line.size() > kMaxLine) {
        // Where the next command would begin cannot be told any more.
        tell(client.fd, kTooLong);
        return false;
    }
    return got > 0;
}

} // namespace wattbourse::simulator
