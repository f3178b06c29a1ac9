// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/simulator/twin.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <vector>

namespace wattbourse::simulator {

namespace {

constexpr std::size_t kMaxGarbage = 1U << 20U;
// The line takes 11 bytes a millisecond; more than this waits in the host's own buffer.
constexpr std::size_t kMaxPending = 256;

} // namespace

Twin::Twin(TwinOptions options)
    : m_options(std::move(options)), m_mains(m_options.seed), m_board(m_mains), m_pty(m_options.link),
      m_control([this](const std::string& line) { return command(line); }) {}

std::optional<std::string> Twin::start() {
    std::vector<std::uint8_t> memory;
    if (!m_options.eeprom.empty()) {
        std::ifstream file(m_options.eeprom, std::ios::binary);
        // One byte more than there may be, to see that there is.
        memory.resize(Board::kEepromSize + 1);
        file.read(reinterpret_cast<char*>(memory.data()), static_cast<std::streamsize>(memory.size()));
        memory.resize(static_cast<std::size_t>(file.gcount()));
        if (!memory.empty() && memory.size() != Board::kEepromSize)
            return m_options.eeprom + ": an EEPROM image has 1024 bytes";
    }
    m_mains.setLoad(m_options.loadWatts, 1);
    if (!m_options.profile.empty())
        if (auto error = m_mains.loadProfile(m_options.profile, m_options.repeatProfile))
            return error;
    m_board.setLid(m_options.lidOpen);
    if (auto error = m_board.start(m_options.firmware, memory))
        return error;
    if (!m_options.control.empty())
        if (auto error = m_control.listen(m_options.control))
            return error;
    return m_pty.plug();
}

std::optional<std::string> Twin::run(const std::atomic<bool>& stop) {
    m_wallStart = std::chrono::steady_clock::now();
    m_simulatedStart = m_board.seconds();
    while (!stop && !m_quit) {
        m_mains.followProfile(m_board.seconds());
        if (!m_board.run())
            return std::string("the simulated processor crashed");
        exchangeBytes();
        m_control.serve();
        saveEeprom();
        pace();
    }
    return std::nullopt;
}

void Twin::exchangeBytes() {
    const std::vector<std::uint8_t> out = m_board.take();
    const bool present = m_pty.hostPresent();
    if (present && !m_hostWasPresent && m_options.dtr)
        m_board.reset();
    m_hostWasPresent = present;
    if (!present)
        return;
    m_pty.write(out);
    if (m_board.pending() < kMaxPending)
        m_board.send(m_pty.read(kMaxPending));
}

void Twin::pace() {
    if (m_options.speed <= 0)
        return;
    using std::chrono::duration;
    using std::chrono::steady_clock;
    const auto due = m_wallStart + std::chrono::duration_cast<steady_clock::duration>(
                                       duration<double>((m_board.seconds() - m_simulatedStart) / m_options.speed));
    const auto now = steady_clock::now();
    if (now - due > std::chrono::seconds(1)) {
        // The machine was asleep or too slow: the lost time is not run after.
        m_wallStart = now;
        m_simulatedStart = m_board.seconds();
        return;
    }
    if (due <= now)
        return;
    const auto left = std::chrono::duration_cast<std::chrono::nanoseconds>(due - now).count();
    timespec wait{static_cast<time_t>(left / 1'000'000'000), static_cast<long>(left % 1'000'000'000)};
    std::vector<pollfd> entries;
    m_control.addTo(entries);
    ppoll(entries.data(), entries.size(), &wait, nullptr);
}

void Twin::saveEeprom() {
    if (m_options.eeprom.empty() || m_board.eepromWrites() == m_savedWrites)
        return;
    m_savedWrites = m_board.eepromWrites();
    const std::vector<std::uint8_t> memory = m_board.eeprom();
    const std::string fresh = m_options.eeprom + ".new";
    std::ofstream file(fresh, std::ios::binary);
    std::copy(memory.begin(), memory.end(), std::ostreambuf_iterator<char>(file));
    file.close();
    std::error_code error;
    if (file)
        std::filesystem::rename(fresh, m_options.eeprom, error);
}

std::string Twin::status() const {
    std::ostringstream text;
    text << "seconds " << m_board.seconds() << " net " << m_mains.netWatts() << " plugged " << m_pty.plugged()
         << " host " << m_hostWasPresent << " eeprom-writes " << m_board.eepromWrites() << " untouched-ram "
         << m_board.untouchedRam();
    return text.str();
}

std::string Twin::command(const std::string& line) {
    std::istringstream fields(line);
    std::string verb;
    std::string name;
    double value = 0;
    fields >> verb;
    const auto number = [&] { return static_cast<bool>(fields >> value) && std::isfinite(value); };
    if (verb == "load" && number()) {
        double powerFactor = 1;
        if (!(fields >> powerFactor))
            powerFactor = 1;
        if (std::abs(powerFactor) < 0.05 || std::abs(powerFactor) > 1)
            return "error: power factor is 0.05 to 1, negative for leading";
        m_mains.setLoad(value, powerFactor);
    } else if (verb == "pv" && number()) {
        m_mains.setPv(value);
    } else if (verb == "lid" && fields >> name && (name == "open" || name == "close")) {
        m_board.setLid(name == "open");
    } else if (verb == "unplug") {
        m_pty.unplug();
        m_hostWasPresent = false;
    } else if (verb == "replug") {
        if (auto error = m_pty.plug())
            return "error: " + *error;
    } else if (verb == "reset") {
        m_board.reset();
    } else if (verb == "power-cycle") {
        m_board.powerCycle();
    } else if (verb == "cut-after" && number() && value >= 1 && value < 100000) {
        m_board.cutAfterWrites(static_cast<unsigned>(value));
    } else if (verb == "noise" && number()) {
        return m_mains.set("noise", value) ? "ok" : "error: noise is 0 to 50 codes";
    } else if (verb == "set" && fields >> name && number()) {
        return m_mains.set(name, value) ? "ok" : "error: no such quantity, or out of its range: " + name;
    } else if ((verb == "harmonic" || verb == "volt-harmonic") && number()) {
        double share = 0;
        double degrees = 0;
        if (!(fields >> share >> degrees) || value < 2 || value > 60 || std::abs(share) > 10)
            return "error: " + verb + " ORDER SHARE DEGREES";
        if (verb == "harmonic")
            m_mains.setHarmonic(static_cast<int>(value), share, degrees);
        else
            m_mains.setVoltageHarmonic(static_cast<int>(value), share, degrees);
    } else if (verb == "wave" && fields >> name &&
               (name == "sine" || (number() && (name == "dimmer" || name == "smps")))) {
        const auto wave = name == "sine"     ? Mains::Wave::Sine
                          : name == "dimmer" ? Mains::Wave::Dimmer
                                             : Mains::Wave::Smps;
        return m_mains.setWave(wave, value) ? "ok" : "error: a dimmer's angle or a pulse's width is 5 to 170 degrees";
    } else if (verb == "garbage" && number() && value >= 1 && value <= kMaxGarbage) {
        std::vector<std::uint8_t> noise(static_cast<std::size_t>(value));
        std::generate(noise.begin(), noise.end(), [this] { return static_cast<std::uint8_t>(m_mains.randomBits()); });
        m_board.send(noise);
    } else if (verb == "speed" && number() && value >= 0) {
        m_options.speed = value;
        m_wallStart = std::chrono::steady_clock::now();
        m_simulatedStart = m_board.seconds();
    } else if (verb == "status") {
        return status();
    } else if (verb == "quit") {
        m_quit = true;
    } else {
        return "error: load W [PF], pv W, lid open|close, unplug, replug, reset, power-cycle, cut-after N, noise X, "
               "set "
               "NAME X, harmonic|volt-harmonic ORDER SHARE DEGREES, wave sine|dimmer DEGREES|smps DEGREES, garbage N, "
               "speed X (0 is "
               "full), status, quit";
    }
    return "ok";
}

} // namespace wattbourse::simulator
