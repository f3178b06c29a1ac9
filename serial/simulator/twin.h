// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serial/simulator/board.h"
#include "serial/simulator/control.h"
#include "serial/simulator/mains.h"
#include "serial/simulator/order.h"
#include "serial/simulator/pty.h"

#include <atomic>
#include <chrono>
#include <functional>
#include <optional>
#include <string>

namespace wattbourse::simulator {

struct TwinOptions {
    std::string firmware;
    std::string link;
    std::string control;
    std::string eeprom;
    std::string profile;
    bool repeatProfile = false;
    /// Simulated seconds in a second; 0 is as fast as it goes.
    double speed = 1;
    std::uint64_t seed = 1;
    double loadWatts = 0;
    bool lidOpen = false;
    /// Resets the board when the port is opened, as the UNO's DTR line does.
    bool dtr = false;
};

/// The whole twin: board, mains, port and control, on one thread.
class Twin {
public:
    explicit Twin(TwinOptions options);

    std::optional<std::string> start();
    /// Until `stop`, the command quit, or a crash of the processor (then the error in words).
    std::optional<std::string> run(const std::atomic<bool>& stop);

private:
    /// Carries a command out and answers it.
    using Deed = std::function<std::string()>;
    std::string command(const std::string& line);
    /// Of no use when something is wrong with the order.
    Deed deedOf(Order& order);
    Deed mainsDeedOf(Order& order);
    void sendGarbage(std::size_t bytes);
    void exchangeBytes();
    void pace();
    void saveEeprom();
    [[nodiscard]] std::string status() const;

    TwinOptions m_options;
    Mains m_mains;
    Board m_board;
    Pty m_pty;
    Control m_control;
    bool m_quit = false;
    bool m_hostWasPresent = false;
    std::uint64_t m_savedWrites = 0;
    std::chrono::steady_clock::time_point m_wallStart;
    double m_simulatedStart = 0;
};

} // namespace wattbourse::simulator
