// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serial/frame/frame.h"
#include "serial/frame/messages.h"
#include "serial/simulator/board.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace wattbourse::tests {

/// The firmware on the simulated board, stepped by the test itself: no port, no threads, no wall time. The same seed
/// and the same calls give the same bytes, so that figures of accuracy are exact regressions.
class SteppedMeter {
public:
    /// `voltage`: which of the two builds. The meter is provisioned and open.
    explicit SteppedMeter(std::uint64_t seed, bool voltage = true);

    /// A meter that wakes with this EEPROM; nothing else is done to it.
    SteppedMeter(std::uint64_t seed, core::ByteView eeprom);

    [[nodiscard]] simulator::Mains& mains() { return m_mains; }
    [[nodiscard]] simulator::Board& board() { return *m_board; }
    [[nodiscard]] const std::vector<serial::Record>& records() const { return m_records; }

    /// Runs simulated seconds and takes in what the meter sends.
    void run(double seconds);
    /// What the meter says of itself; nothing when it does not answer.
    std::optional<serial::Hello> hello();
    /// Seals over a fresh challenge as the host does: the meter's answer.
    std::optional<serial::Frame> seal();
    /// Sends a command and runs until its answer: the frame with its sequence, or nothing after half a second.
    std::optional<serial::Frame> ask(std::uint8_t type, core::ByteView payload = {});
    /// Sends a command and does not wait.
    void tell(std::uint8_t type, core::ByteView payload = {});
    /// The first reading whose whole interval is measured after this call.
    serial::Record fresh();
    std::vector<serial::Frame> takeFrames() { return std::exchange(m_frames, {}); }

    /// The key of every stepped meter: sixteen zeros.
    static serial::MeterKey key() { return serial::MeterKey(); }

private:
    void powerUp(core::ByteView eeprom, bool lidOpen, bool voltage);
    void step();

    simulator::Mains m_mains;
    std::unique_ptr<simulator::Board> m_board;
    serial::FrameDecoder m_decoder;
    std::vector<serial::Frame> m_frames;
    std::vector<serial::Record> m_records;
    std::uint8_t m_sequence = 0;
};

} // namespace wattbourse::tests
