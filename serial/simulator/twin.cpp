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

constexpr unsigned kMaxGarbage = 1U << 20U;
constexpr unsigned kMostWrites = 99'999;
constexpr unsigned kMostOrder = 60;
// Far above what the clamp and the converter can show.
constexpr double kMostWatts = 1e6;
constexpr double kLeastFactor = 0.05;
constexpr double kMostShare = 10;
constexpr double kMostSpeed = 1000;
constexpr const char* kCommands =
    "load W [PF], pv W, lid open|close, unplug, replug, reset, power-cycle, cut-after N, noise X, set NAME X, "
    "harmonic|volt-harmonic ORDER SHARE DEGREES, wave sine|dimmer DEGREES|smps DEGREES, garbage N, speed X (0 is "
    "full), "
    "status, help, quit";
// The line takes 11 bytes a millisecond; more than this waits in the host's own buffer.
constexpr std::size_t kMaxPending = 256;

template <class What>
std::function<std::string()> done(What what) {
    return [what] {
        what();
        return std::string("ok");
    };
}

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
    Order order(line);
    const Deed deed = deedOf(order);
    if (std::string wrong = order.wrong(); !wrong.empty())
        return wrong;
    return deed();
}

// What is asked for is read first, as a whole, and done after that: a line with a fault in it changes nothing.
Twin::Deed Twin::deedOf(Order& order) {
    const std::string& verb = order.verb();
    if (verb == "load") {
        const double watts = order.number("watts", -kMostWatts, kMostWatts);
        const double factor = order.numberOr(1, "power factor", -1, 1);
        if (std::abs(factor) < kLeastFactor)
            order.refuse("power factor is 0.05 to 1, negative for leading");
        return done([=, this] { m_mains.setLoad(watts, factor); });
    }
    if (verb == "pv")
        return done([this, watts = order.number("watts", -kMostWatts, kMostWatts)] { m_mains.setPv(watts); });
    if (verb == "lid")
        return done([this, open = order.word("lid", {"open", "close"}) == "open"] { m_board.setLid(open); });
    if (verb == "unplug")
        return done([this] {
            m_pty.unplug();
            m_hostWasPresent = false;
        });
    if (verb == "replug")
        return [this] {
            const auto error = m_pty.plug();
            return error ? "error: " + *error : std::string("ok");
        };
    if (verb == "reset")
        return done([this] { m_board.reset(); });
    if (verb == "power-cycle")
        return done([this] { m_board.powerCycle(); });
    if (verb == "cut-after")
        return done([this, writes = order.whole("bytes", 1, kMostWrites)] { m_board.cutAfterWrites(writes); });
    if (verb == "garbage")
        return done([this, bytes = order.whole("bytes", 1, kMaxGarbage)] { sendGarbage(bytes); });
    if (verb == "speed")
        return done([this, speed = order.number("speed", 0, kMostSpeed)] {
            m_options.speed = speed;
            m_wallStart = std::chrono::steady_clock::now();
            m_simulatedStart = m_board.seconds();
        });
    if (verb == "status")
        return [this] { return status(); };
    if (verb == "help")
        return [] { return std::string("ok: ") + kCommands; };
    if (verb == "quit")
        return done([this] { m_quit = true; });
    return mainsDeedOf(order);
}

Twin::Deed Twin::mainsDeedOf(Order& order) {
    const std::string& verb = order.verb();
    if (verb == "noise" || verb == "set") {
        const std::string name = verb == "set" ? order.word("name") : verb;
        const auto range = Mains::rangeOf(name);
        if (!range)
            order.refuse("there is no such quantity; there are " + Mains::quantities());
        const double value = range ? order.number(name.c_str(), range->first, range->second) : 0;
        return done([=, this] { m_mains.set(name, value); });
    }
    if (verb == "harmonic" || verb == "volt-harmonic") {
        const int harmonic = static_cast<int>(order.whole("order", 2, kMostOrder));
        const double share = order.number("share", -kMostShare, kMostShare);
        const double degrees = order.number("degrees", -360, 360);
        if (verb == "harmonic")
            return done([=, this] { m_mains.setHarmonic(harmonic, share, degrees); });
        return done([=, this] { m_mains.setVoltageHarmonic(harmonic, share, degrees); });
    }
    if (verb == "wave") {
        const std::string name = order.word("wave", {"sine", "dimmer", "smps"});
        const auto wave = name == "sine"     ? Mains::Wave::Sine
                          : name == "dimmer" ? Mains::Wave::Dimmer
                                             : Mains::Wave::Smps;
        const double degrees = wave == Mains::Wave::Sine ? 0 : order.number("degrees", 5, 170);
        return done([=, this] { m_mains.setWave(wave, degrees); });
    }
    order.refuse(std::string("no such command; there are ") + kCommands);
    return {};
}

void Twin::sendGarbage(std::size_t bytes) {
    std::vector<std::uint8_t> noise(bytes);
    std::generate(noise.begin(), noise.end(), [this] { return static_cast<std::uint8_t>(m_mains.randomBits()); });
    m_board.send(noise);
}

} // namespace wattbourse::simulator
