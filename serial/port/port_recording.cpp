// SPDX-FileCopyrightText: The Wattbourse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/port/port_recording.h"

#include "core/base/hex.h"

#include <charconv>
#include <iterator>

namespace wattbourse::serial {

namespace {

constexpr std::string_view kHead = "wattbourse-line 1 ";
// More than a port hands over at once.
constexpr std::size_t kMostBytes = 65'536;
constexpr std::uintmax_t kMostFile = std::uintmax_t{64} << 20U;
// A year and a day of milliseconds.
constexpr std::int64_t kMostMs = std::int64_t{366} * 86'400'000;

core::Result<std::int64_t> numberOf(std::string_view text, std::int64_t most, const std::string& where) {
    std::int64_t value = -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value < 0 || value > most)
        return core::fail(core::ErrorCode::Malformed, where + ": not a time");
    return value;
}

core::Result<PortEvent> eventOf(std::string_view line, const std::string& where) {
    const std::size_t space = line.find(' ');
    if (space == std::string_view::npos)
        return core::fail(core::ErrorCode::Malformed, where + ": a time and what happened then");
    PortEvent event;
    WB_ASSIGN(const std::int64_t ms, numberOf(line.substr(0, space), kMostMs, where));
    event.at = std::chrono::milliseconds(ms);
    const std::string_view what = line.substr(space + 1);
    if (what == "open" || what == "lost") {
        event.kind = what == "open" ? PortEvent::Kind::Opened : PortEvent::Kind::Lost;
        return event;
    }
    if (!what.starts_with("> ") && !what.starts_with("< "))
        return core::fail(core::ErrorCode::Malformed, where + ": neither open, lost, > nor <");
    event.kind = what[0] == '>' ? PortEvent::Kind::Sent : PortEvent::Kind::Received;
    const std::string_view hex = what.substr(2);
    if (hex.size() % 2 != 0 || hex.empty() || hex.size() > 2 * kMostBytes)
        return core::fail(core::ErrorCode::Malformed, where + ": 1 to 65536 bytes in hexadecimal digits");
    event.bytes.resize(hex.size() / 2);
    if (!core::fromHexInto(hex, event.bytes))
        return core::fail(core::ErrorCode::Malformed, where + ": not hexadecimal digits");
    return event;
}

const char* wordOf(PortEvent::Kind kind) {
    switch (kind) {
    case PortEvent::Kind::Opened:
        return " open";
    case PortEvent::Kind::Sent:
        return " > ";
    case PortEvent::Kind::Received:
        return " < ";
    case PortEvent::Kind::Lost:
        break;
    }
    return " lost";
}

} // namespace

core::Result<PortRecording> parseRecording(std::string_view text) {
    PortRecording out;
    std::size_t number = 0;
    for (std::size_t end = text.find('\n'); end != std::string_view::npos; end = text.find('\n')) {
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(end + 1);
        const std::string where = "recording, line " + std::to_string(++number);
        if (number == 1) {
            if (!line.starts_with(kHead))
                return core::fail(core::ErrorCode::Malformed, where + ": does not begin with 'wattbourse-line 1'");
            WB_ASSIGN(out.start.seconds, numberOf(line.substr(kHead.size()), kMostMs, where));
            continue;
        }
        WB_ASSIGN(PortEvent event, eventOf(line, where));
        if (!out.events.empty() && event.at < out.events.back().at)
            return core::fail(core::ErrorCode::Malformed, where + ": before the line above it");
        out.events.push_back(std::move(event));
    }
    if (number == 0)
        return core::fail(core::ErrorCode::Malformed, "recording: no line");
    return out;
}

core::Result<PortRecording> readRecording(const std::string& file) {
    std::ifstream in(file, std::ios::binary | std::ios::ate);
    if (!in)
        return core::fail(core::ErrorCode::Unavailable, file + ": cannot be read");
    if (const auto size = in.tellg(); size < 0 || static_cast<std::uintmax_t>(size) > kMostFile)
        return core::fail(core::ErrorCode::OutOfRange, file + ": more than 64 MiB");
    in.seekg(0);
    const std::string text{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    return parseRecording(text);
}

RecordingWriter::RecordingWriter(const std::string& file, const core::Clock& clock)
    : m_name(file), m_file(file, std::ios::binary | std::ios::trunc), m_clock(clock), m_start(clock.steady()) {
    m_file << kHead << clock.now().seconds << '\n' << std::flush;
}

core::Result<void> RecordingWriter::state() const {
    if (m_file)
        return {};
    return core::fail(core::ErrorCode::Unavailable, m_name + ": cannot be written");
}

void RecordingWriter::write(PortEvent::Kind kind, core::ByteView bytes) {
    m_file << (m_clock.steady() - m_start).count() << wordOf(kind);
    if (!bytes.empty())
        m_file << core::toHex(bytes);
    m_file << '\n' << std::flush;
}

} // namespace wattbourse::serial
