// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_programmer.h"

#include <algorithm>
#include <poll.h>
#include <pty.h>
#include <stdexcept>
#include <termios.h>
#include <unistd.h>

namespace wattbourse::tests {

namespace {
constexpr std::uint8_t kInSync = 0x14;
constexpr std::uint8_t kOk = 0x10;
constexpr std::uint8_t kNoSync = 0x15;
constexpr std::uint8_t kEnd = 0x20;
enum Command : std::uint8_t {
    GetSync = 0x30,
    GetSignOn = 0x31,
    SetParameter = 0x40,
    GetParameter = 0x41,
    SetDevice = 0x42,
    SetDeviceMore = 0x45,
    Enter = 0x50,
    Leave = 0x51,
    Erase = 0x52,
    LoadAddress = 0x55,
    Universal = 0x56,
    ProgramPage = 0x64,
    ReadPage = 0x74,
    ReadSignature = 0x75,
};
} // namespace

FakeProgrammer::FakeProgrammer() {
    flash.fill(0xFF);
    std::array<char, 128> name{};
    termios raw{};
    cfmakeraw(&raw);
    if (openpty(&m_master, &m_slave, name.data(), &raw, nullptr) != 0)
        throw std::runtime_error("openpty");
    m_port = name.data();
    m_thread = std::thread([this] { serve(); });
}

FakeProgrammer::~FakeProgrammer() {
    m_stop = true;
    m_thread.join();
    close(m_slave);
    close(m_master);
}

void FakeProgrammer::serve() {
    while (!m_stop) {
        pollfd entry{m_master, POLLIN, 0};
        if (poll(&entry, 1, 20) <= 0 || (entry.revents & POLLIN) == 0)
            continue;
        std::array<std::uint8_t, 512> chunk{};
        const ssize_t got = read(m_master, chunk.data(), chunk.size());
        if (got <= 0)
            continue;
        m_in.insert(m_in.end(), chunk.begin(), chunk.begin() + got);
        for (std::size_t length = lengthOf(); length > 0; length = lengthOf()) {
            answer(length);
            m_in.erase(m_in.begin(), m_in.begin() + static_cast<std::ptrdiff_t>(length));
        }
    }
}

std::size_t FakeProgrammer::lengthOf() const {
    if (m_in.empty())
        return 0;
    std::size_t length = 2;
    switch (m_in[0]) {
    case GetParameter:
        length = 3;
        break;
    case SetParameter:
    case LoadAddress:
        length = 4;
        break;
    case SetDevice:
        length = 22;
        break;
    case SetDeviceMore:
        length = m_in.size() > 1 ? 2U + m_in[1] : 3;
        break;
    case Universal:
        length = 6;
        break;
    case ReadPage:
        length = 5;
        break;
    case ProgramPage:
        length = m_in.size() > 2 ? 5U + (m_in[1] << 8U) + m_in[2] : 5;
        break;
    default:
        break;
    }
    return m_in.size() >= length ? length : 0;
}

std::uint8_t FakeProgrammer::universal(const std::uint8_t* c) {
    constexpr std::array<std::uint8_t, 3> kSignature{0x1E, 0x95, 0x0F};
    if (c[0] == 0x30)
        return kSignature[c[2] % kSignature.size()];
    if (c[0] == 0x50)
        return c[1] == 0x00 ? fuses.low : fuses.extended;
    if (c[0] == 0x58)
        return c[1] == 0x08 ? fuses.high : fuses.lock;
    if (c[0] != 0xAC)
        return 0;
    if (c[1] == 0x80) {
        ++erasures;
        flash.fill(0xFF);
        fuses.lock = 0xFF;
        return 0;
    }
    ++writes;
    if (c[1] == 0xA0)
        fuses.low = c[3];
    else if (c[1] == 0xA8)
        fuses.high = c[3];
    else if (c[1] == 0xA4)
        fuses.extended = c[3];
    else if (c[1] == 0xE0)
        fuses.lock = c[3];
    return 0;
}

void FakeProgrammer::answer(std::size_t length) {
    std::vector<std::uint8_t> out;
    if (m_in[length - 1] != kEnd) {
        out = {kNoSync};
    } else {
        out = {kInSync};
        const std::uint8_t* c = m_in.data();
        switch (c[0]) {
        case GetSignOn:
            for (const char letter : std::string_view("AVR ISP"))
                out.push_back(static_cast<std::uint8_t>(letter));
            break;
        case GetParameter:
            // Hardware 2, software 1.18, and something for the rest.
            out.push_back(c[1] == 0x80 ? 2 : c[1] == 0x81 ? 1 : c[1] == 0x82 ? 18 : 3);
            break;
        case Erase:
            ++erasures;
            flash.fill(0xFF);
            break;
        case LoadAddress:
            m_address = (c[1] | static_cast<std::size_t>(c[2]) << 8U) * 2;
            break;
        case Universal:
            out.push_back(universal(c + 1));
            break;
        case ReadSignature:
            out.insert(out.end(), {0x1E, 0x95, 0x0F});
            break;
        case ProgramPage:
            ++writes;
            std::copy(c + 4, c + length - 1, flash.begin() + static_cast<std::ptrdiff_t>(m_address));
            break;
        case ReadPage: {
            const auto from = flash.begin() + static_cast<std::ptrdiff_t>(m_address);
            out.insert(out.end(), from, from + ((c[1] << 8) | c[2]));
            break;
        }
        default:
            break;
        }
        out.push_back(kOk);
    }
    if (write(m_master, out.data(), out.size()) != static_cast<ssize_t>(out.size()))
        m_stop = true;
}

} // namespace wattbourse::tests
