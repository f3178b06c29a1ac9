// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wattbourse::app {

/// Somebody who asked a registrar to be admitted.
struct Application {
    core::Address account;
    std::string name;
    /// Mask of core::Role, no power among them: those are given by hand.
    std::uint32_t roles{};
    std::optional<core::Hash32> meter;
    /// Signs the meter's reports; with a meter alone.
    core::Address reporter;
    /// Hash of the calibration certificate; zero: none.
    core::Hash32 certificate;
    /// Where the meter hangs in the grid; 0: not stated.
    std::uint32_t branch{};
    bool operator==(const Application&) const = default;
};

struct ApplicationError {
    /// 1 is the first line of the file.
    std::size_t line{};
    /// The column's name, empty for the line as a whole.
    std::string field;
    std::string what;
};

struct ApplicationList {
    std::vector<Application> applications;
    std::vector<ApplicationError> errors;
};

/// Reads applications from CSV (both styles, at most 4 MiB, 10,000 lines) with the columns `account` (0x and 40
/// digits), `name` (1 to 31 bytes), `roles` (words parted by blanks: prosumer, generator, aggregator, dso, tso, brp,
/// technician, data-buyer, authority), `meter` (0x and 64 digits), `reporter`, `certificate` and `branch` (a number);
/// the last four may be missing or empty. An account that comes twice is an error of its line. Malformed or OutOfRange
/// when it is no such table.
core::Result<ApplicationList> readApplications(std::string_view csv);
/// The same table again.
std::string writeApplications(const std::vector<Application>& applications);

/// Who waits to be admitted, kept in one file so that it outlives the program. What became of each is for the chain to
/// say. One thread.
class AdmissionQueue {
public:
    explicit AdmissionQueue(std::filesystem::path file) : m_file(std::move(file)) {}

    /// What an earlier run kept; a file that is not there is an empty queue.
    core::Result<void> load();
    /// Behind those who wait; who is there already takes the newer application's place. OutOfRange above 10,000.
    core::Result<void> add(const std::vector<Application>& applications);
    core::Result<void> remove(const core::Address& account);
    [[nodiscard]] const std::vector<Application>& waiting() const { return m_waiting; }

private:
    core::Result<void> save(std::vector<Application> waiting);

    std::filesystem::path m_file;
    std::vector<Application> m_waiting;
};

} // namespace wattbourse::app
