// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serial/worker/meter_link.h"

#include <gtest/gtest.h>

#include <condition_variable>
#include <filesystem>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include <sys/types.h>

namespace wattbourse::tests {

/// A simulated meter of its own for a test: the program runs at full speed in a folder that goes with it.
class Twin {
public:
    /// `count` meters in the one program.
    explicit Twin(std::vector<std::string> more = {}, int count = 1);
    ~Twin();
    Twin(const Twin&) = delete;
    Twin& operator=(const Twin&) = delete;

    [[nodiscard]] std::string port(int number = 1) const { return place("port", number); }
    /// A command to the simulator; its answer. Fails the test unless it is one.
    std::string command(const std::string& line, int number = 1) const;
    /// What the simulator says, a line, to bytes as they are; empty when it hangs up without a word.
    std::string answer(const std::string& bytes, int number = 1) const;
    /// A connection to the control socket, to be closed.
    [[nodiscard]] int controlSocket(int number = 1) const;
    /// Ends the program as a user would; its exit status.
    int stop();

private:
    [[nodiscard]] std::string place(const std::string& name, int number) const {
        return m_folder / (m_count == 1 ? name : name + "-" + std::to_string(number));
    }

    int m_count;
    std::filesystem::path m_folder;
    pid_t m_pid = -1;
};

/// A link that keeps what it is told, and waits for events with a generous bound.
class Probe {
public:
    explicit Probe(serial::MeterSettings settings);

    core::Meter& meter() { return *m_meter; }
    void waitFor(const std::function<bool()>& condition, const char* what);
    void waitConnected();
    /// The readings so far, once there are at least `count`.
    std::vector<core::MeterReading> readings(std::size_t count);
    /// The next reading that ends after this call.
    core::MeterReading fresh();
    std::size_t count();

    core::Result<core::MeterIdentity> provision(const std::string& meter, const serial::MeterKey& key);
    core::Result<core::MeterIdentity> seal();
    std::vector<core::MeterTamper> tampers();
    core::MeterScope scope();

private:
    template <class T>
    core::Result<T> call(const std::function<void(std::function<void(const core::Result<T>&)>)>& begin);

    serial::QtCore m_qt;
    core::SystemClock m_clock;
    std::mutex m_mutex;
    std::condition_variable m_event;
    std::vector<core::MeterReading> m_readings;
    std::optional<core::MeterScope> m_scope;
    std::unique_ptr<core::Meter> m_meter;
    std::vector<core::Subscription> m_listening;
};

serial::MeterKey testKey();
/// A twin's meter, provisioned as WB-TEST with testKey() and, when asked, sealed.
void prepare(Twin& twin, bool sealed);
serial::MeterSettings settingsFor(const Twin& twin);

} // namespace wattbourse::tests
