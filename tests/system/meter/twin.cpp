// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twin.h"

#include <array>
#include <chrono>
#include <csignal>
#include <cstring>
#include <thread>

#include <spawn.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

namespace wattbourse::tests {

namespace {

using namespace std::chrono_literals;

// Only a defect reaches it: a simulated interval of 15 s takes about one second.
constexpr auto kPatience = 60s;

} // namespace

Twin::Twin(std::vector<std::string> more, int count) : m_count(count) {
    std::string name = (std::filesystem::temp_directory_path() / "wb-meter-XXXXXX").string();
    m_folder = mkdtemp(name.data());
    std::vector<std::string> words = {
        WB_METERSIM,          "--firmware", WB_METER_ELF, "--link",   m_folder / "port",   "--control",
        m_folder / "control", "--speed",    "max",        "--eeprom", m_folder / "eeprom", "--count",
        std::to_string(count)};
    words.insert(words.end(), more.begin(), more.end());
    std::vector<char*> arguments;
    for (std::string& word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    EXPECT_EQ(posix_spawn(&m_pid, WB_METERSIM, nullptr, nullptr, arguments.data(), environ), 0);
    for (int i = 0; i < 2000 && !std::filesystem::exists(std::filesystem::symlink_status(port(count))); ++i)
        std::this_thread::sleep_for(5ms);
}

Twin::~Twin() {
    stop();
    std::error_code ignored;
    std::filesystem::remove_all(m_folder, ignored);
}

int Twin::stop() {
    if (m_pid < 0)
        return -1;
    kill(m_pid, SIGTERM);
    int status = 0;
    waitpid(m_pid, &status, 0);
    m_pid = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

std::string Twin::command(const std::string& line, int number) const {
    const std::string said = answer(line + "\n", number);
    EXPECT_FALSE(said.empty() || said.starts_with("error")) << line << ": " << said;
    return said;
}

int Twin::controlSocket(int number) const {
    const std::string path = place("control", number);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::copy(path.begin(), path.end(), address.sun_path);
    const int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    EXPECT_EQ(connect(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0) << std::strerror(errno);
    return fd;
}

std::string Twin::answer(const std::string& bytes, int number) const {
    const int fd = controlSocket(number);
    // A missing answer fails the test and does not hang it.
    const timeval patience{.tv_sec = 30, .tv_usec = 0};
    setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    EXPECT_EQ(send(fd, bytes.data(), bytes.size(), MSG_NOSIGNAL), static_cast<ssize_t>(bytes.size()));
    std::string said;
    std::array<char, 512> chunk{};
    while (said.find('\n') == std::string::npos) {
        const ssize_t got = recv(fd, chunk.data(), chunk.size(), 0);
        if (got <= 0)
            break;
        said.append(chunk.data(), static_cast<std::size_t>(got));
    }
    close(fd);
    return said;
}

Probe::Probe(serial::MeterSettings settings) : m_meter(serial::openMeter(std::move(settings), m_clock)) {
    m_listening.push_back(m_meter->onReading([this](const core::MeterReading& reading) {
        const std::lock_guard lock(m_mutex);
        m_readings.push_back(reading);
        m_event.notify_all();
    }));
    m_listening.push_back(m_meter->onScope([this](const core::MeterScope& scope) {
        const std::lock_guard lock(m_mutex);
        m_scope = scope;
        m_event.notify_all();
    }));
    m_listening.push_back(m_meter->onChange([this] { m_event.notify_all(); }));
}

void Probe::waitFor(const std::function<bool()>& condition, const char* what) {
    const auto deadline = std::chrono::steady_clock::now() + kPatience;
    std::unique_lock lock(m_mutex);
    while (!condition()) {
        m_event.wait_for(lock, 20ms);
        if (std::chrono::steady_clock::now() > deadline)
            FAIL() << "waited in vain for " << what << "; the link says: " << m_meter->link().problem;
    }
}

void Probe::waitConnected() {
    waitFor([this] { return m_meter->link().state == core::MeterLink::State::Connected; }, "the connection");
}

std::vector<core::MeterReading> Probe::readings(std::size_t count) {
    waitFor([this, count] { return m_readings.size() >= count; }, "readings");
    const std::lock_guard lock(m_mutex);
    return m_readings;
}

core::MeterReading Probe::fresh() {
    // The interval that runs now began before: the second one from here is all new.
    const std::vector<core::MeterReading> all = readings(count() + 2);
    return all.empty() ? core::MeterReading{} : all.back();
}

std::size_t Probe::count() {
    const std::lock_guard lock(m_mutex);
    return m_readings.size();
}

template <class T>
core::Result<T> Probe::call(const std::function<void(std::function<void(const core::Result<T>&)>)>& begin) {
    auto result = std::make_shared<std::optional<core::Result<T>>>();
    begin([this, result](const core::Result<T>& answer) {
        const std::lock_guard lock(m_mutex);
        *result = answer;
        m_event.notify_all();
    });
    waitFor([result] { return result->has_value(); }, "an answer");
    const std::lock_guard lock(m_mutex);
    return result->value_or(core::fail(core::ErrorCode::TimedOut, "no answer"));
}

core::Result<core::MeterIdentity> Probe::provision(const std::string& meter, const serial::MeterKey& key) {
    core::MeterProvision with;
    with.meter = meter;
    std::copy_n(key.view().begin(), with.key.size(), with.key.begin());
    return call<core::MeterIdentity>([&](auto done) { m_meter->provision(with, done); });
}

core::Result<core::MeterIdentity> Probe::seal() {
    return call<core::MeterIdentity>([&](auto done) { m_meter->seal(done); });
}

std::vector<core::MeterTamper> Probe::tampers() {
    return call<std::vector<core::MeterTamper>>([&](auto done) { m_meter->readTampers(done); })
        .value_or(std::vector<core::MeterTamper>{});
}

core::MeterScope Probe::scope() {
    m_meter->requestScope();
    waitFor([this] { return m_scope.has_value(); }, "a burst");
    const std::lock_guard lock(m_mutex);
    return m_scope.value_or(core::MeterScope{});
}

serial::MeterKey testKey() {
    return serial::MeterKey({0xA0, 0xA1, 0xA2, 0xA3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15});
}

void prepare(Twin& twin, bool sealed) {
    twin.command("lid open");
    Probe probe({.port = twin.port()});
    probe.waitConnected();
    const auto identity = probe.provision("WB-TEST", testKey());
    ASSERT_TRUE(identity) << identity.error().detail;
    ASSERT_EQ(identity->seal, core::SealState::Open);
    twin.command("lid close");
    if (sealed) {
        const auto done = probe.seal();
        ASSERT_TRUE(done) << done.error().detail;
        ASSERT_EQ(done->seal, core::SealState::Sealed);
    }
}

serial::MeterSettings settingsFor(const Twin& twin) {
    return {.port = twin.port(), .key = testKey(), .meter = "WB-TEST"};
}

} // namespace wattbourse::tests
