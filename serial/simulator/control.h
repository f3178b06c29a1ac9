// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <poll.h>

namespace wattbourse::simulator {

/// A Unix socket that takes commands, a line each, and answers each with a line. At most eight clients, lines of at
/// most 256 bytes.
class Control {
public:
    using Handler = std::function<std::string(const std::string&)>;

    explicit Control(Handler handler) : m_handler(std::move(handler)) {}
    ~Control();
    Control(const Control&) = delete;
    Control& operator=(const Control&) = delete;

    /// The error in words, or nothing. An old socket file of that name is replaced.
    std::optional<std::string> listen(const std::string& path);
    /// Adds what is to be polled.
    void addTo(std::vector<pollfd>& entries) const;
    /// Serves what is ready; never waits.
    void serve();

private:
    struct Client {
        int fd;
        std::string line;
    };
    bool serveClient(Client& client);

    Handler m_handler;
    std::string m_path;
    int m_listener = -1;
    std::vector<Client> m_clients;
};

} // namespace wattbourse::simulator
