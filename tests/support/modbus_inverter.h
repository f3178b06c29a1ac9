// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <arpa/inet.h>
#include <atomic>
#include <cstdint>
#include <modbus/modbus.h>
#include <mutex>
#include <poll.h>
#include <stdexcept>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace wattbourse::test {

/// An inverter with storage on a port of the loopback interface, answering with libmodbus's own server.
class Inverter {
public:
    Inverter() {
        m_map = modbus_mapping_new_start_address(0, 0, 0, 0, 40'000, kRegisters, 0, 0);
        set(0, {0x5375, 0x6e53, 1, 2, 0, 0, 101, 50});
        set(58, {123, 24});
        set(84, {124, 24});
        set(110, {0xffff, 0});
        set(kInverter + 12, {2'500});
        set(kControls + 21, {static_cast<std::uint16_t>(-2)});
        set(kStorage, {5'000});
        set(kStorage + 6, {50});
        set(kStorage + 23, {static_cast<std::uint16_t>(-2)});
        m_context = modbus_new_tcp("127.0.0.1", 0);
        listen();
    }
    ~Inverter() {
        stop();
        modbus_mapping_free(m_map);
        modbus_free(m_context);
    }
    static constexpr std::uint16_t kInverter = 8;
    static constexpr std::uint16_t kControls = 60;
    static constexpr std::uint16_t kStorage = 86;

    void listen() {
        m_stopping = false;
        m_socket = socket(AF_INET, SOCK_STREAM, 0);
        const int on = 1;
        setsockopt(m_socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(static_cast<std::uint16_t>(m_port));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t length = sizeof address;
        if (bind(m_socket, reinterpret_cast<sockaddr*>(&address), length) != 0 || ::listen(m_socket, 2) != 0)
            throw std::runtime_error("no port for the inverter");
        getsockname(m_socket, reinterpret_cast<sockaddr*>(&address), &length);
        m_port = ntohs(address.sin_port);
        m_thread = std::thread([this] { serve(); });
    }
    void stop() {
        m_stopping = true;
        if (m_thread.joinable())
            m_thread.join();
        close(m_socket);
    }
    [[nodiscard]] int port() const { return m_port; }
    void set(std::uint16_t at, const std::vector<std::uint16_t>& values) {
        const std::lock_guard lock(m_mutex);
        std::copy(values.begin(), values.end(), m_map->tab_registers + at);
    }
    [[nodiscard]] std::uint16_t get(std::uint16_t at) {
        const std::lock_guard lock(m_mutex);
        return m_map->tab_registers[at];
    }
    std::atomic<bool> silent{false};

private:
    static constexpr int kRegisters = 120;

    void serve() {
        int peer = -1;
        while (!m_stopping) {
            pollfd waits{peer >= 0 ? peer : m_socket, POLLIN, 0};
            if (poll(&waits, 1, 20) <= 0)
                continue;
            if (peer < 0) {
                peer = accept(m_socket, nullptr, nullptr);
                modbus_set_socket(m_context, peer);
                continue;
            }
            std::uint8_t query[MODBUS_TCP_MAX_ADU_LENGTH];
            const int length = modbus_receive(m_context, query);
            const std::lock_guard lock(m_mutex);
            if (length < 0) {
                close(peer);
                peer = -1;
            } else if (length > 0 && !silent) {
                modbus_reply(m_context, query, length, m_map);
            }
        }
        if (peer >= 0)
            close(peer);
    }

    modbus_t* m_context = nullptr;
    modbus_mapping_t* m_map = nullptr;
    std::mutex m_mutex;
    std::atomic<bool> m_stopping{false};
    int m_socket = -1;
    int m_port = 0;
    std::thread m_thread;
};

} // namespace wattbourse::test
