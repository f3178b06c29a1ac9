// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/base/result.h"

#include <chrono>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

namespace wattbourse::serial {

/// Everything that went over a serial port, with its time. As a file: a text that a person can read and cut,
///
///     wattbourse-line 1 1800000000
///     0 open
///     4 > 0681…00
///     9 < 3e01…00
///     93120 lost
///
/// The first line has the Unix time of its beginning; then the milliseconds since, and what was opened, sent (>),
/// received (<) or lost.
struct PortEvent {
    enum class Kind { Opened, Sent, Received, Lost };
    std::chrono::milliseconds at{};
    Kind kind{};
    core::Bytes bytes;
    bool operator==(const PortEvent&) const = default;
};
struct PortRecording {
    core::UnixTime start;
    std::vector<PortEvent> events;
};

/// Malformed with the line and the rule; a last line that was cut off while it was written is left out.
core::Result<PortRecording> parseRecording(std::string_view text);
/// Unavailable when it cannot be read, OutOfRange above 64 MiB.
core::Result<PortRecording> readRecording(const std::string& file);

/// Writes a recording as it happens, each event at once. One thread.
class RecordingWriter {
public:
    RecordingWriter(const std::string& file, const core::Clock& clock);
    /// Unavailable when the file cannot be written.
    [[nodiscard]] core::Result<void> state() const;
    void write(PortEvent::Kind kind, core::ByteView bytes = {});

private:
    std::string m_name;
    std::ofstream m_file;
    const core::Clock& m_clock;
    std::chrono::milliseconds m_start;
};

} // namespace wattbourse::serial
