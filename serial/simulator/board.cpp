// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/simulator/board.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <utility>

#include <simavr/avr_adc.h>
#include <simavr/avr_eeprom.h>
#include <simavr/avr_extint.h>
#include <simavr/avr_ioport.h>
#include <simavr/avr_uart.h>
#include <simavr/sim_avr.h>
#include <simavr/sim_elf.h>
#include <simavr/sim_io.h>

namespace wattbourse::simulator {

namespace {

constexpr std::uint32_t kSupplyMillivolts = 5000;
constexpr std::uint32_t kBandgapMillivolts = 1100;
// 10 bits at 115 200 baud.
constexpr avr_cycle_count_t kByteCycles = 1389;
constexpr avr_cycle_count_t kSliceCycles = Board::kHertz / 1000;
// The sample is held 1.5 converter clocks of 128 cycles after the start.
constexpr avr_cycle_count_t kHoldCycles = 192;
constexpr std::uint8_t kLidPin = 2;
constexpr std::uint16_t kEecr = 0x3F;
constexpr std::uint8_t kEepe = 0x02;
constexpr std::uint16_t kMcusr = 0x54;
constexpr std::uint8_t kPowerOn = 1;
constexpr std::uint8_t kResetPin = 2;
constexpr std::size_t kRamStart = 0x100;
constexpr std::size_t kRamEnd = 0x900;
constexpr std::uint8_t kPaint = 0xA5;

void ignoreLog(avr_t*, int, const char*, va_list) {}

} // namespace

struct Board::Hooks {
    static void conversion(avr_irq_t*, std::uint32_t value, void* param) {
        auto& board = *static_cast<Board*>(param);
        avr_t* avr = board.m_avr;
        avr_adc_mux_t mux{};
        std::memcpy(&mux, &value, sizeof value);
        const double time = static_cast<double>(avr->cycle + kHoldCycles) / kHertz;
        if (mux.kind == ADC_MUX_REF) {
            // libsimavr has one bandgap and divides by 1023: the supply of this conversion gives the wanted code.
            const auto code = static_cast<std::uint32_t>(std::max(board.m_mains.bandgapCode(), 1));
            avr->avcc = kBandgapMillivolts * 1023 / code;
            return;
        }
        avr->avcc = kSupplyMillivolts;
        if (mux.kind != ADC_MUX_SINGLE || mux.src > 1)
            return;
        const int code = mux.src == 0 ? board.m_mains.currentCode(time) : board.m_mains.voltageCode(time);
        // libsimavr takes whole millivolts and truncates mV * 1023 / 5000: this maps back to the code exactly.
        const std::uint32_t millivolts = (static_cast<std::uint32_t>(code) * kSupplyMillivolts + 1022) / 1023;
        avr_raise_irq(avr_io_getirq(avr, AVR_IOCTL_ADC_GETIRQ, ADC_IRQ_ADC0 + static_cast<int>(mux.src)), millivolts);
    }

    static void sent(avr_irq_t*, std::uint32_t value, void* param) {
        static_cast<Board*>(param)->m_fromUart.push_back(static_cast<std::uint8_t>(value));
    }

    static void eepromControl(avr_irq_t*, std::uint32_t value, void* param) {
        auto& board = *static_cast<Board*>(param);
        if ((value & kEepe) == 0)
            return;
        ++board.m_eepromWrites;
        if (board.m_cutAfter > 0 && --board.m_cutAfter == 0)
            board.m_powerCut = true;
    }

    static avr_cycle_count_t feed(avr_t*, avr_cycle_count_t when, void* param) {
        auto& board = *static_cast<Board*>(param);
        if (board.m_toUart.empty()) {
            board.m_uartTimer = false;
            return 0;
        }
        avr_raise_irq(board.m_uartIn, board.m_toUart.front());
        board.m_toUart.pop_front();
        return when + kByteCycles;
    }

    // Sleep takes no wall time: the caller paces.
    static void sleep(avr_t*, avr_cycle_count_t) {}
};

/// What libsimavr reads from the file. It says nowhere that it is the caller's to free, and frees none of it.
struct Board::Program {
    Program() = default;
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;
    ~Program() {
        for (std::uint32_t i = 0; i < firmware.symbolcount; ++i)
            std::free(firmware.symbol[i]);
        std::free(firmware.symbol);
        for (std::uint8_t* section : {firmware.flash, firmware.eeprom, firmware.fuse, firmware.lockbits})
            std::free(section);
    }
    elf_firmware_t firmware{};
};

Board::Board(Mains& mains) : m_mains(mains) {}

Board::~Board() {
    if (m_avr == nullptr)
        return;
    avr_terminate(m_avr);
    // Made by malloc in avr_core_allocate; terminating empties it only.
    std::free(m_avr);
}

std::optional<std::string> Board::start(const std::string& elf, std::span<const std::uint8_t> eeprom) {
    // One for all boards of the program.
    [[maybe_unused]] static const bool kQuiet = (avr_global_logger_set(ignoreLog), true);
    m_program = std::make_unique<Program>();
    elf_firmware_t& firmware = m_program->firmware;
    if (elf_read_firmware(elf.c_str(), &firmware) != 0 || firmware.flashsize == 0)
        return elf + ": not a firmware (build it with WATTBOURSE_FIRMWARE=ON)";
    m_avr = avr_make_mcu_by_name("atmega328p");
    if (m_avr == nullptr)
        return std::string("libsimavr has no ATmega328P");
    avr_init(m_avr);
    m_avr->frequency = kHertz;
    firmware.frequency = kHertz;
    firmware.vcc = firmware.avcc = firmware.aref = kSupplyMillivolts;
    avr_load_firmware(m_avr, &firmware);
    m_avr->sleep = Hooks::sleep;

    std::vector<std::uint8_t> memory(kEepromSize, 0xFF);
    std::copy_n(eeprom.begin(), std::min(eeprom.size(), memory.size()), memory.begin());
    avr_eeprom_desc_t desc{};
    desc.ee = memory.data();
    desc.size = static_cast<std::uint32_t>(memory.size());
    avr_ioctl(m_avr, AVR_IOCTL_EEPROM_SET, &desc);

    attach();
    powerCycle();
    return std::nullopt;
}

void Board::attach() {
    avr_irq_register_notify(avr_io_getirq(m_avr, AVR_IOCTL_ADC_GETIRQ, ADC_IRQ_OUT_TRIGGER), Hooks::conversion, this);
    std::uint32_t flags = 0;
    avr_ioctl(m_avr, AVR_IOCTL_UART_SET_FLAGS('0'), &flags);
    avr_irq_register_notify(avr_io_getirq(m_avr, AVR_IOCTL_UART_GETIRQ('0'), UART_IRQ_OUTPUT), Hooks::sent, this);
    m_uartIn = avr_io_getirq(m_avr, AVR_IOCTL_UART_GETIRQ('0'), UART_IRQ_INPUT);
    avr_irq_register_notify(avr_iomem_getirq(m_avr, kEecr, nullptr, AVR_IOMEM_IRQ_ALL), Hooks::eepromControl, this);
}

double Board::seconds() const {
    return static_cast<double>(m_avr->cycle) / kHertz;
}

bool Board::run() {
    const avr_cycle_count_t until = m_avr->cycle + kSliceCycles;
    while (m_avr->cycle < until) {
        const int state = avr_run(m_avr);
        if (state == cpu_Done || state == cpu_Crashed)
            return false;
        if (m_powerCut) {
            m_powerCut = false;
            powerCycle();
        }
    }
    // A reset from inside (watchdog) drops host timers too.
    if (m_uartTimer && avr_cycle_timer_status(m_avr, Hooks::feed, this) == 0)
        m_uartTimer = false;
    if (!m_toUart.empty() && !m_uartTimer) {
        m_uartTimer = true;
        avr_cycle_timer_register(m_avr, kByteCycles, Hooks::feed, this);
    }
    return true;
}

void Board::applyLid() {
    // Declared as an external level, or a write to PORTD would raise the pulled-up pin again.
    avr_ioport_external_t external{};
    external.name = 'D';
    external.mask = 1U << kLidPin;
    external.value = m_lidOpen ? 1U << kLidPin : 0U;
    avr_ioctl(m_avr, AVR_IOCTL_IOPORT_SET_EXTERNAL('D'), &external);
    avr_raise_irq(avr_io_getirq(m_avr, AVR_IOCTL_IOPORT_GETIRQ('D'), kLidPin), m_lidOpen ? 1 : 0);
}

void Board::setLid(bool open) {
    m_lidOpen = open;
    if (m_avr != nullptr)
        applyLid();
}

void Board::restart(std::uint8_t cause) {
    avr_reset(m_avr);
    // A low pin in level mode, as INT0 is after a reset, would otherwise interrupt at every cycle (simavr issue 465).
    avr_extint_set_strict_lvl_trig(m_avr, 0, 0);
    m_avr->data[kMcusr] = cause;
    m_avr->avcc = kSupplyMillivolts;
    m_uartTimer = false;
    m_toUart.clear();
    applyLid();
}

void Board::reset() {
    restart(kResetPin);
}

void Board::powerCycle() {
    restart(kPowerOn);
    std::fill(m_avr->data + kRamStart, m_avr->data + kRamEnd, kPaint);
}

void Board::send(std::span<const std::uint8_t> bytes) {
    m_toUart.insert(m_toUart.end(), bytes.begin(), bytes.end());
}

std::vector<std::uint8_t> Board::take() {
    return std::exchange(m_fromUart, {});
}

std::vector<std::uint8_t> Board::eeprom() const {
    std::vector<std::uint8_t> memory(kEepromSize);
    avr_eeprom_desc_t desc{};
    desc.ee = memory.data();
    desc.size = static_cast<std::uint32_t>(memory.size());
    avr_ioctl(m_avr, AVR_IOCTL_EEPROM_GET, &desc);
    return memory;
}

std::size_t Board::untouchedRam() const {
    std::size_t longest = 0;
    std::size_t run = 0;
    for (std::size_t at = kRamStart; at < kRamEnd; ++at) {
        run = m_avr->data[at] == kPaint ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

} // namespace wattbourse::simulator
