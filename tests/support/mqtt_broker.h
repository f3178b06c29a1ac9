// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/temporary_folder.h"

#include <arpa/inet.h>
#include <csignal>
#include <fstream>
#include <string>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace wattbourse::test {

inline int freePort() {
    const int handle = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    bind(handle, reinterpret_cast<sockaddr*>(&address), length);
    getsockname(handle, reinterpret_cast<sockaddr*>(&address), &length);
    close(handle);
    return ntohs(address.sin_port);
}

/// Debian's broker on a port of the loopback interface.
class MqttBroker {
public:
    explicit MqttBroker(int port) {
        std::ofstream(m_folder.path() / "broker.conf") << "listener " << port << " 127.0.0.1\nallow_anonymous true\n"
                                                       << "persistence false\nlog_type error\n";
        start();
    }
    ~MqttBroker() { stop(); }
    MqttBroker(const MqttBroker&) = delete;
    MqttBroker& operator=(const MqttBroker&) = delete;
    void start() {
        const std::string config = (m_folder.path() / "broker.conf").string();
        m_process = fork();
        if (m_process == 0) {
            execl(WATTBOURSE_MOSQUITTO, "mosquitto", "-c", config.c_str(), nullptr);
            _exit(127);
        }
    }
    void stop() {
        if (m_process <= 0)
            return;
        kill(m_process, SIGTERM);
        waitpid(m_process, nullptr, 0);
        m_process = 0;
    }

private:
    TemporaryFolder m_folder;
    pid_t m_process = 0;
};

} // namespace wattbourse::test
