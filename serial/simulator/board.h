// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serial/simulator/mains.h"

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

struct avr_t;
struct avr_irq_t;

namespace wattbourse::simulator {

/// The UNO with the meter's firmware on it, under libsimavr. Everything happens inside run(), on the caller's thread.
class Board {
public:
    static constexpr std::uint64_t kHertz = 16'000'000;
    static constexpr std::size_t kEepromSize = 1024;

    explicit Board(Mains& mains);
    ~Board();
    Board(const Board&) = delete;
    Board& operator=(const Board&) = delete;

    /// Loads the program and powers up; the error in words, or nothing.
    std::optional<std::string> start(const std::string& elf, std::span<const std::uint8_t> eeprom);
    /// Runs about a millisecond of simulated time. False when the processor crashed.
    bool run();

    [[nodiscard]] double seconds() const;
    void setLid(bool open);
    /// The reset pin: RAM is kept.
    void reset();
    /// Power off and on: RAM is noise.
    void powerCycle();
    /// Cuts the power (and switches on again) after that many more EEPROM byte writes.
    void cutAfterWrites(unsigned writes) { m_cutAfter = writes; }

    /// Bytes to the UART: one every 86.8 us of simulated time, whatever the firmware does with them.
    void send(std::span<const std::uint8_t> bytes);
    [[nodiscard]] std::size_t pending() const { return m_toUart.size(); }
    /// Bytes that the UART sent since the last call.
    std::vector<std::uint8_t> take();

    [[nodiscard]] std::vector<std::uint8_t> eeprom() const;
    [[nodiscard]] std::uint64_t eepromWrites() const { return m_eepromWrites; }
    /// RAM between data and stack that was never written since power-up.
    [[nodiscard]] std::size_t untouchedRam() const;

private:
    struct Hooks;
    struct Program;
    void attach();
    void applyLid();
    void restart(std::uint8_t cause);

    Mains& m_mains;
    std::unique_ptr<Program> m_program;
    avr_t* m_avr = nullptr;
    avr_irq_t* m_uartIn = nullptr;
    std::deque<std::uint8_t> m_toUart;
    std::vector<std::uint8_t> m_fromUart;
    bool m_lidOpen = false;
    bool m_uartTimer = false;
    bool m_powerCut = false;
    std::uint64_t m_eepromWrites = 0;
    unsigned m_cutAfter = 0;
};

} // namespace wattbourse::simulator
