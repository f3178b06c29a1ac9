// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serial/programmer/avrdude.h"

#include <array>
#include <atomic>
#include <string>
#include <thread>
#include <vector>

namespace wattbourse::tests {

/// A programmer with an ATmega328P on it, as avrdude sees it through a serial port: STK500 version 1 (Atmel's
/// application note AVR061). Looked at after avrdude ended.
class FakeProgrammer {
public:
    FakeProgrammer();
    ~FakeProgrammer();
    FakeProgrammer(const FakeProgrammer&) = delete;
    FakeProgrammer& operator=(const FakeProgrammer&) = delete;

    [[nodiscard]] const std::string& port() const { return m_port; }

    serial::ChipFuses fuses{.low = 0xFF, .high = 0xDE, .extended = 0xFD, .lock = 0xFF};
    std::array<std::uint8_t, 32768> flash{};
    int erasures = 0;
    int writes = 0;

private:
    void serve();
    /// Bytes that a whole command at the front of the buffer takes; 0 when it is not whole yet.
    [[nodiscard]] std::size_t lengthOf() const;
    void answer(std::size_t length);
    std::uint8_t universal(const std::uint8_t* command);

    int m_master = -1;
    int m_slave = -1;
    std::string m_port;
    std::vector<std::uint8_t> m_in;
    std::size_t m_address = 0;
    std::atomic<bool> m_stop{false};
    std::thread m_thread;
};

} // namespace wattbourse::tests
