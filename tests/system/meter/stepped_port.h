// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serial/frame/frame.h"
#include "serial/frame/messages.h"
#include "serial/simulator/board.h"
#include "serial/worker/meter_worker.h"
#include "tests/support/virtual_serial_host.h"

#include <random>
#include <set>

namespace wattbourse::tests {

/// The real firmware on the simulated board, on a USB port of a simulated machine, read by the real link: all on one
/// thread in simulated time, so that a seed gives the same run anywhere.
class SteppedPort {
public:
    explicit SteppedPort(std::uint64_t seed);

    /// `host` for what the link is told of the machine.
    [[nodiscard]] VirtualSerialHost& host() { return m_host; }
    [[nodiscard]] simulator::Board& board() { return *m_board; }
    [[nodiscard]] core::MeterLink link() const { return m_shared->link; }
    [[nodiscard]] std::uint32_t boot() const { return m_shared->identity ? m_shared->identity->bootId : 0; }
    [[nodiscard]] const std::vector<core::MeterReading>& readings() const { return m_readings; }
    /// Every record that went out on the wire, whether somebody had the port open or not.
    [[nodiscard]] const std::vector<serial::Record>& made() const { return m_made; }
    [[nodiscard]] const std::set<std::uint32_t>& bootsHeard() const { return m_bootsHeard; }

    void plug();
    /// The port comes back under another name.
    void rename() { ++m_name; }
    void unplug();
    [[nodiscard]] bool plugged() const { return m_plugged; }
    /// Opening the port resets the board, as a UNO's DTR line does.
    void resetAtOpening(bool does) { m_resets = does; }

    /// Gives the meter a name and key, and the link its work.
    void start(serial::MeterSettings settings);
    void run(double seconds);
    /// Until the link is connected to this boot; the seconds that it took, at most `most`.
    double reconnect(double most);

    static serial::MeterKey key() { return serial::MeterKey(); }

private:
    void step();
    [[nodiscard]] std::string device() const { return "/dev/ttyACM" + std::to_string(m_name); }

    simulator::Mains m_mains;
    VirtualSerialHost m_host;
    std::unique_ptr<simulator::Board> m_board;
    double m_boardStart = 0;
    int m_name = 0;
    bool m_plugged = false;
    bool m_resets = false;
    serial::FrameDecoder m_tap;
    std::vector<serial::Record> m_made;
    std::vector<core::MeterReading> m_readings;
    std::set<std::uint32_t> m_bootsHeard;
    std::shared_ptr<serial::MeterShared> m_shared = std::make_shared<serial::MeterShared>();
    std::vector<core::Subscription> m_listening;
    std::unique_ptr<serial::MeterLinkWorker> m_worker;
};

} // namespace wattbourse::tests
